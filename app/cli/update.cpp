// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/globaloptions.h"
#include "cli/interruption.h"
#include "cli/session.h"
#include "cli/updateshapes.h"
#include "engine/datafolder.h"
#include "update/builtin.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace Godwit
{

using namespace Qt::StringLiterals;
using Kind = UpdateError::Kind;

namespace
{

class UpdateCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(UpdateCommand)

public:
    QString name() const override { return u"update"_s; }

    QString operands() const override
    {
        return u"[check | get | apply | verify FILE | from FOLDER | mirror FOLDER | back]"_s;
    }

    QString summary() const override
    {
        return tr("look for a newer Godwit on the mirrors or in a folder, fetch it, verify it, put it in "
                  "place, hand it on");
    }

    void addOptions(QCommandLineParser &parser) const override;

    int mostOperands() const override { return 2; }

    // Also when the data folder cannot be opened: a newer version may be what helps.
    bool needsEngine() const override { return false; }

    QCoro::Task<CommandResult> run(Session *session) override;

private:
    using Settings = Updater::Settings;

    static QCoro::Task<CommandResult> act(Session *session, Updater *updater, Settings settings);
    static QCoro::Task<CommandResult> check(Session *session, Updater *updater, Settings settings);
    static QCoro::Task<CommandResult> get(Session *session, Updater *updater, QString folder);
    static QCoro::Task<CommandResult> apply(Session *session, Updater *updater, Settings settings);
    static QCoro::Task<CommandResult> verify(Session *session, Updater *updater);
    static QCoro::Task<CommandResult> from(Session *session, Updater *updater, Settings settings);
    static QCoro::Task<CommandResult> mirror(Session *session, Updater *updater);
    static CommandResult back(Session *session, Updater *updater, const Settings &settings);
};

void UpdateCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"mirror"_s, tr("Ask this mirror instead of those that are listed; several times."), u"URL"_s},
        {u"root"_s, tr("Trust this root instead of the built-in one: for builds of your own."), u"FILE"_s},
        {u"program"_s, tr("The file that is replaced, where it is not the one that runs."), u"FILE"_s},
        {u"although-old"_s, tr("Take a release that nobody vouches for any more.")},
        {u"trust-clock"_s, tr("The clock is right now, and was wrong before.")},
        {u"metered"_s, tr("Fetch although the network counts it.")},
        {u"again"_s, tr("Try a version that did not start here, or was left.")},
    });
}

UpdateResult<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return updateFailure(Kind::CannotRead, path, file.errorString());
    return file.read(mostRootBytes);
}

// Those that the call names.
UpdateResult<QList<MirrorAddress>> mirrorsOf(const Session &session)
{
    QList<MirrorAddress> mirrors;
    const QStringList named = session.optionValues("mirror");
    for (const QString &each : named) {
        const auto mirror = readMirrorAddress(each);
        if (!mirror)
            return std::unexpected(mirror.error());
        mirrors.append(*mirror);
    }
    return mirrors;
}

UpdateResult<Updater::Settings> settingsOf(const Session &session)
{
    QList<UpdateError> wrong;
    Updater::Settings settings = ownUpdateSettings(dataFolder(session.option("data-dir")), wrong);
    const auto named = mirrorsOf(session);
    if (!named)
        return std::unexpected(named.error());
    if (!named->isEmpty())
        settings.mirrors = *named;
    // Nobody asks the list where the call names some.
    for (const UpdateError &each : std::as_const(wrong)) {
        if (named->isEmpty())
            session.out().notice(updateSentence(each));
    }
    if (session.has("root")) {
        const auto root = contentOf(session.option("root"));
        if (!root)
            return std::unexpected(root.error());
        settings.root = *root;
    }
    if (session.has("program"))
        settings.program = QFileInfo(session.option("program")).canonicalFilePath();
    if (settings.program.isEmpty())
        return updateFailure(Kind::NotReplaceable,
                             session.has("program") ? session.option("program") : programFile());
    settings.takesOld = session.has("although-old");
    settings.trustsClock = session.has("trust-clock");
    settings.takesMetered = session.has("metered");
    settings.again = session.has("again");
    if (session.has("offline"))
        settings.network = [] { return NetworkUse::Down; };
    return settings;
}

CommandResult beforehand(const Session &session)
{
    const QString verb = session.operand(0);
    const qsizetype words = session.operands().size();
    const bool isAlone =
        verb.isEmpty() || verb == "check"_L1 || verb == "get"_L1 || verb == "apply"_L1 || verb == "back"_L1;
    const bool isWithPath = verb == "verify"_L1 || verb == "from"_L1 || verb == "mirror"_L1;
    if (!(isAlone && words <= 1) && !(isWithPath && words == 2))
        return fail(ExitCode::Usage, "usage",
                    UpdateCommand::tr("Say update check, get, apply, verify FILE, from FOLDER, mirror FOLDER "
                                      "or back."));
    if (session.has("offline") && (verb.isEmpty() || verb == "check"_L1 || verb == "get"_L1))
        return fail(ExitCode::Usage, "usage",
                    UpdateCommand::tr("To ask a mirror something must be sent: leave --offline out."));
    if (!isUpdaterBuilt() && verb != "verify"_L1)
        return failWith({.kind = Kind::SwitchedOff});
    if (!session.has("root") && isPlaceholderRoot(builtInRoot()))
        return failWith({.kind = Kind::Placeholder});
    return ExitCode::Done;
}

QCoro::Task<CommandResult> UpdateCommand::run(Session *session)
{
    if (const auto may = beforehand(*session); !may)
        co_return may;
    const auto settings = settingsOf(*session);
    if (!settings)
        co_return failWith(settings.error());
    if (const QString problem = prepareDataFolder(dataFolder(session->option("data-dir")));
        !problem.isEmpty())
        co_return fail(ExitCode::LocalData, "data-folder", problem);
    SystemClock clock;
    Updater updater(clock, *settings);
    if (const auto opened = updater.open(); !opened)
        co_return failWith(opened.error());
    for (const UpdateError &notice : updater.notices())
        session->out().notice(updateSentence(notice));
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::interrupted, &updater, &Updater::stop);
    CommandResult result = co_await act(session, &updater, *settings);
    co_await updater.finish();
    co_return result;
}

QCoro::Task<CommandResult> UpdateCommand::act(Session *session, Updater *updater, Settings settings)
{
    const QString verb = session->operand(0);
    if (verb == "get"_L1) {
        const auto checked = co_await updater->check();
        if (!checked)
            co_return failWith(checked.error());
        if (checked->problem)
            co_return failWith(*checked->problem, session->out());
        co_return co_await get(session, updater, QString());
    }
    if (verb == "apply"_L1)
        co_return co_await apply(session, updater, settings);
    if (verb == "verify"_L1)
        co_return co_await verify(session, updater);
    if (verb == "from"_L1)
        co_return co_await from(session, updater, settings);
    if (verb == "mirror"_L1)
        co_return co_await mirror(session, updater);
    if (verb == "back"_L1)
        co_return back(session, updater, settings);
    co_return co_await check(session, updater, settings);
}

QCoro::Task<CommandResult> UpdateCommand::check(Session *session, Updater *updater, Settings settings)
{
    const auto checked = co_await updater->check();
    if (!checked)
        co_return failWith(checked.error());
    if (checked->problem)
        co_return failWith(*checked->problem, session->out());
    const auto marked = readMark(settings.program);
    if (marked && marked->state == MarkedVersion::State::WentBack)
        session->out().notice(updateSentence({.kind = Kind::WentBack, .subject = marked->version}));
    print(session->out(), *checked, *updater, settings);
    session->out().document(shapeOf(*checked, *updater, settings));
    co_return checked->concern ? ExitCode::Refused : ExitCode::Done;
}

QCoro::Task<CommandResult> UpdateCommand::get(Session *session, Updater *updater, QString folder)
{
    const auto got = co_await updater->get(folder);
    if (!got)
        co_return failWith(got.error(), session->out());
    const auto release = updater->known();
    if (!release)
        co_return failWith(release.error());
    // What comes of a folder goes on to be put in place: one document a run.
    print(session->out(), *release, *got);
    if (folder.isEmpty())
        session->out().document(shapeOf(*release, *got));
    co_return ExitCode::Done;
}

QCoro::Task<CommandResult> UpdateCommand::apply(Session *session, Updater *updater, Settings settings)
{
    const auto applied = co_await updater->apply();
    // In the new version's own words: a disk without room, a library that is missing.
    if (!applied && applied.error().kind == Kind::DoesNotStart)
        session->out().notice(u"%1: %2"_s.arg(applied.error().subject, applied.error().detail));
    if (!applied)
        co_return failWith(applied.error());
    print(session->out(), *applied, settings);
    session->out().document(shapeOf(*applied, settings));
    co_return ExitCode::Done;
}

QCoro::Task<CommandResult> UpdateCommand::verify(Session *session, Updater *updater)
{
    const QString path = QDir::current().absoluteFilePath(session->operand(1));
    const auto verified = co_await updater->verify(path);
    if (!verified)
        co_return failWith(verified.error());
    print(session->out(), *verified, path);
    session->out().document(shapeOf(*verified, path));
    co_return ExitCode::Done;
}

QCoro::Task<CommandResult> UpdateCommand::from(Session *session, Updater *updater, Settings settings)
{
    const QString folder = QDir::current().absoluteFilePath(session->operand(1));
    const auto checked = co_await updater->check(folder);
    if (!checked)
        co_return failWith(checked.error());
    if (checked->problem)
        co_return failWith(*checked->problem, session->out());
    if (const auto got = co_await get(session, updater, folder); !got)
        co_return got;
    co_return co_await apply(session, updater, settings);
}

// Of the newest release that the mirrors have; where none of them answers, of what is known here.
QCoro::Task<CommandResult> UpdateCommand::mirror(Session *session, Updater *updater)
{
    const QString folder = QDir::current().absoluteFilePath(session->operand(1));
    if (!session->has("offline")) {
        const auto checked = co_await updater->check();
        const auto problem = checked ? checked->problem : std::optional(checked.error());
        if (problem && !updater->known())
            co_return failWith(*problem, session->out());
        if (problem)
            session->out().notice(updateSentence(*problem));
    }
    const auto mirrored = co_await updater->mirror(folder);
    if (!mirrored)
        co_return failWith(mirrored.error(), session->out());
    print(session->out(), *mirrored, folder);
    session->out().document(shapeOf(*mirrored, folder));
    co_return ExitCode::Done;
}

CommandResult UpdateCommand::back(Session *session, Updater *updater, const Settings &settings)
{
    if (const auto went = updater->back(); !went)
        return failWith(went.error());
    session->out().line(tr("%1 is the version before again, from its next start on.").arg(settings.program));
    session->out().document({{u"kind"_s, u"update_done"_s},
                             {u"program"_s, settings.program},
                             {u"previous"_s, settings.version.toString()},
                             {u"newer"_s, false}});
    return ExitCode::Done;
}

} // namespace

std::unique_ptr<Command> makeUpdateCommand()
{
    return std::make_unique<UpdateCommand>();
}

} // namespace Godwit
