// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/secretstore.h"
#include "base/alarm.h"
#include "cli/backupfailure.h"
#include "cli/commands.h"
#include "cli/interruption.h"
#include "cli/restoreshapes.h"
#include "cli/session.h"
#include "cli/words.h"
#include "engine/engine.h"
#include "lifeboat/backup/followspage.h"
#include "lifeboat/backup/personalrestore.h"
#include "lifeboat/backup/restores.h"
#include "lifeboat/serverpages.h"
#include "outbox/outbox.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QJsonObject>
#include <QLocale>

namespace Godwit
{

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

class RestoreCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RestoreCommand)

public:
    QString name() const override { return u"restore"_s; }

    QString operands() const override { return u"[PATH] --to HANDLE"_s; }

    QString summary() const override
    {
        return tr(
            "give what a backup holds, or another program's table, to an account on any server: blocks and "
            "mutes first, then follows, lists, filters, hashtags and bookmarks; posts stay here; --undo "
            "takes back "
            "what a restore has done");
    }

    void addOptions(QCommandLineParser &parser) const override;

    // PATH or, to undo it, the last one.
    int leastOperands() const override { return 0; }

    int mostOperands() const override { return 1; }

    bool waitsForDelivery(const QStringList &) const override { return true; }

    QCoro::Task<CommandResult> run(Session *session) override;

private:
    QCoro::Task<CommandResult> preview(Session *session, RestoreSource source, Account target);
    QCoro::Task<CommandResult> restore(Session *session, RestoreSource source, Account target);
    QCoro::Task<CommandResult> undo(Session *session, Account target);
};

void RestoreCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"to"_s, tr("The account that it is given to."), u"HANDLE"_s},
        {u"only"_s,
         tr("Only these: blocks,mutes,domains,follows,lists,filters,tags,bookmarks,drafts,settings."),
         u"KINDS"_s},
        {u"as"_s, tr("What a table lists that does not say so: follows, mutes, blocks, …"), u"KIND"_s},
        {u"dry-run"_s, tr("Show what would be done, and do nothing.")},
        {u"yes"_s, tr("You agree that it is written to the account.")},
        {u"undo"_s,
         tr("Take back what the restore from PATH, or else the last one, has done there: not what was "
            "there before, nor what you have changed since.")},
        {u"table"_s,
         tr("Write who would be followed into FOLDER, as Mastodon's following_accounts.csv, for the server's "
            "own "
            "page, and do nothing else."),
         u"FOLDER"_s},
        {u"wait"_s, tr("Go on until all is there that can be, however long the server asks for.")},
        {u"passphrase-stdin"_s, tr("The backup's passphrase is the first line of standard input.")},
    });
}

std::optional<GraphKind> kindOf(const QString &word)
{
    for (const GraphKind kind : allGraphKinds) {
        if (graphKindWord(kind) == word.trimmed())
            return kind == GraphKind::Members ? GraphKind::Lists : kind;
    }
    return std::nullopt;
}

QStringList wordsOf(const Session &session, const char *option)
{
    QStringList words = session.option(option).split(u',', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = word.trimmed();
    return words;
}

std::expected<std::vector<GraphKind>, Failure> kindsOf(const Session &session, const char *option)
{
    std::vector<GraphKind> kinds;
    const QStringList words = wordsOf(session, option);
    for (const QString &word : words) {
        // These are of no server's.
        if (word == PersonalFile::draftsWord() || word == PersonalFile::settingsWord())
            continue;
        const auto kind = kindOf(word);
        if (!kind)
            return fail(
                ExitCode::Usage, "usage",
                RestoreCommand::tr("There is no kind “%1”: say blocks, mutes, domains, follows, lists, "
                                   "filters, tags, bookmarks, drafts or settings.")
                    .arg(word));
        kinds.push_back(*kind);
    }
    return kinds;
}

// Of what was given from the path, or the last one that is not undone.
QCoro::Task<std::expected<std::optional<RestoreRecord>, Failure>>
recordToUndo(Session *session, std::optional<RestoreSource> source, Account target)
{
    Restores &restores = session->engine().restores();
    if (source) {
        const auto found = co_await restores.find(std::move(*source), target.id);
        if (!found)
            co_return fail(found.error());
        co_return *found;
    }
    const auto records = co_await restores.records();
    if (!records)
        co_return fail(records.error());
    for (const RestoreRecord &record : *records) {
        const auto report = co_await restores.report(record);
        if (!report)
            co_return fail(report.error());
        if (record.target == target.id && !report->standing.isUndone())
            co_return record;
    }
    co_return std::optional<RestoreRecord>();
}

// What PATH holds of what is asked for.
QCoro::Task<std::expected<RestoreSource, Failure>> sourceOf(Session *session)
{
    const auto only = kindsOf(*session, "only");
    if (!only)
        co_return std::unexpected(only.error());
    const auto as = kindsOf(*session, "as");
    if (!as)
        co_return std::unexpected(as.error());
    const QString path = QDir::current().absoluteFilePath(session->operand(0));
    QByteArray passphrase;
    if (isSealedBackup(path))
        passphrase = askBackupPassphrase(*session, false);
    const std::optional<GraphKind> told = as->empty() ? std::nullopt : std::optional(as->front());
    auto source = co_await session->engine().restores().read(
        path, passphrase, told == GraphKind::Lists ? GraphKind::Members : told);
    wipe(passphrase);
    if (!source)
        co_return failWith(source.error());
    if (session->has("only"))
        source->keepOnly(*only, wordsOf(*session, "only"));
    if (source->isEmpty()) {
        const QString why = source->notes.isEmpty()
                                ? RestoreCommand::tr("There is nothing of it in the backup.")
                                : source->notes.join(u' ');
        co_return fail(ExitCode::Refused, "nothing", why);
    }
    co_return std::move(*source);
}

QCoro::Task<CommandResult> RestoreCommand::run(Session *session)
{
    const auto target = session->engine().accountByHandle(session->option("to"));
    if (!session->has("to") || !target)
        co_return fail(ExitCode::Usage, "usage",
                       tr("Say to which account, by --to HANDLE; `godwit accounts` lists who is signed in."));
    if (session->has("undo"))
        co_return co_await undo(session, *target);
    if (session->operand(0).isEmpty())
        co_return fail(ExitCode::Usage, "usage",
                       tr("Say what to restore: `godwit restore PATH --to %1`.").arg(target->handle));
    auto source = co_await sourceOf(session);
    if (!source)
        co_return std::unexpected(source.error());
    if (session->has("dry-run") || session->has("table") || !session->has("yes"))
        co_return co_await preview(session, std::move(*source), *target);
    co_return co_await restore(session, std::move(*source), *target);
}

CommandResult writeTable(Session &session, std::vector<Restores::PreviewKind> kinds, const Account &target,
                         qint64 followed)
{
    std::vector<RestorePart> parts;
    for (Restores::PreviewKind &kind : kinds)
        parts.push_back({kind.kind, kind.total, std::move(kind.rows)});
    const std::vector<SyncRow> follows = followsOf(parts);
    if (follows.empty())
        return fail(ExitCode::Refused, "nothing",
                    RestoreCommand::tr("Nobody in it is still to be followed."));
    const auto waiting = qint64(follows.size());
    const qint64 most = mostInList(target.server, waiting, followed);
    const auto path = writeFollows(QDir::current().absoluteFilePath(session.option("table")), follows, most);
    if (!path)
        return failWith(path.error());
    session.out().line(*path);
    if (most < waiting)
        session.out().notice(shortListSentence(target.server, most, waiting - most));
    QJsonObject document{{u"kind"_s, u"restore_table"_s},
                         {u"to"_s, target.handle},
                         {u"path"_s, *path},
                         {u"follows"_s, most},
                         {u"left_out"_s, waiting - most}};
    if (const QString page = ServerPages::imports(target.server); !page.isEmpty()) {
        session.out().line(page);
        document.insert(u"page"_s, page);
    }
    session.out().document(document);
    return ExitCode::Done;
}

QCoro::Task<CommandResult> RestoreCommand::preview(Session *session, RestoreSource source, Account target)
{
    const auto personal = co_await session->engine().personalRestore().look(source.personal, target);
    if (!personal)
        co_return fail(personal.error());
    auto kinds = co_await session->engine().restores().preview(source, target.id);
    if (!kinds)
        co_return fail(kinds.error());
    const qint64 followed = co_await session->engine().restores().followed(target.id);
    if (session->has("table"))
        co_return writeTable(*session, std::move(*kinds), target, followed);
    const bool asks = !session->has("dry-run");
    if (asks && source.entries.empty())
        co_return fail(ExitCode::Ask, "no-consent",
                       tr("It comes to this computer, and to no server. Look at it first with --dry-run; if "
                          "you agree: `godwit restore … --yes`."));
    if (asks)
        co_return fail(
            ExitCode::Ask, "no-consent",
            tr("Godwit will write this to @%1, and people learn of the follows. Look at it first with "
               "--dry-run; if you agree: `godwit restore … --yes`.")
                .arg(target.handle));
    std::vector<RestorePart> parts;
    for (Restores::PreviewKind &kind : *kinds)
        parts.push_back({kind.kind, kind.total, std::move(kind.rows)});
    session->out().line(tr("What @%1 has of it by now:").arg(target.handle));
    printRestore(session->out(), source, target, parts, *personal, {});
    tellOfPage(session->out(), followsOf(parts), target, followed);
    co_return ExitCode::Done;
}

ExitCode codeOf(SyncEnd::Why why)
{
    switch (why) {
    case SyncEnd::Why::Finished:
        return ExitCode::Done;
    case SyncEnd::Why::Trouble:
        return ExitCode::Unreachable;
    case SyncEnd::Why::Store:
        return ExitCode::LocalData;
    default:
        return ExitCode::Waiting;
    }
}

// With `--wait` as often as limits, and a server that does not answer, ask for; until Ctrl+C.
QCoro::Task<SyncEnd> runUntilDone(Session *session, SyncPair pair)
{
    Restores &restores = session->engine().restores();
    Clock &clock = session->engine().clock();
    Interruption interruption;
    Alarm alarm(clock);
    QObject::connect(&interruption, &Interruption::interrupted, &alarm, &Alarm::ring);
    SyncEnd end = co_await restores.run(pair);
    while (session->has("wait") && !interruption.happened() && end.goesOnAt &&
           (end.why == SyncEnd::Why::Waits || end.why == SyncEnd::Why::Trouble)) {
        session->out().notice(RestoreCommand::tr("It goes on at %1.")
                                  .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMs(*end.goesOnAt)),
                                                          QLocale::ShortFormat)));
        co_await alarm.wait(std::max<Milliseconds>(1s, *end.goesOnAt - clock.now()));
        if (!interruption.happened())
            end = co_await restores.run(pair);
    }
    co_return end;
}

// Until the account has been looked at, all is still to come.
std::vector<SyncRow> allOf(const std::vector<GraphEntry> &entries)
{
    std::vector<SyncRow> rows;
    for (const GraphEntry &entry : entries) {
        SyncRow row;
        row.kind = entry.kind;
        row.list = entry.kind == GraphKind::Members ? entry.peopleList.title : QString();
        row.name = entry.name;
        row.wish = entry;
        rows.push_back(std::move(row));
    }
    return rows;
}

// What became of each kind.
QCoro::Task<std::expected<std::vector<RestorePart>, Failure>> partsOf(Session *session, RestoreSource source,
                                                                      SyncPair pair)
{
    auto report = co_await session->engine().standbySync().report(pair);
    if (!report)
        co_return fail(report.error());
    const auto record = co_await session->engine().restores().find(source, pair.standby);
    if (!record)
        co_return fail(record.error());
    bool isKnown = false;
    if (*record) {
        const auto restore = co_await session->engine().restores().report(**record, 0);
        isKnown = restore && restore->isKnown();
    }
    std::vector<RestorePart> parts;
    for (SyncReport::Kind &kind : report->kinds) {
        const auto entries = source.entries.find(kind.kind);
        if (entries == source.entries.end())
            continue;
        if (isKnown)
            parts.push_back({kind.kind, kind.wanted, std::move(kind.missing)});
        else
            parts.push_back({kind.kind, qint64(entries->second.size()), allOf(entries->second)});
    }
    co_return parts;
}

QCoro::Task<CommandResult> RestoreCommand::restore(Session *session, RestoreSource source, Account target)
{
    Engine &engine = session->engine();
    const auto personal =
        co_await engine.personalRestore().give(source.personal, target, engine.clock().now());
    if (!personal)
        co_return fail(personal.error());
    // A window that is open shows them at once.
    if (!personal->settings.empty())
        engine.outbox().announce();
    if (source.entries.empty()) {
        printRestore(session->out(), source, target, {}, *personal, SyncEnd{});
        co_return ExitCode::Done;
    }
    const auto pair = co_await session->engine().restores().begin(source, target.id);
    if (!pair)
        co_return fail(pair.error());
    const SyncEnd end = co_await runUntilDone(session, *pair);
    const auto parts = co_await partsOf(session, source, *pair);
    if (!parts)
        co_return std::unexpected(parts.error());
    session->out().line(tr("What @%1 has of it by now:").arg(target.handle));
    printRestore(session->out(), source, target, *parts, *personal, end);
    if (!end.sentence.isEmpty())
        session->out().notice(sentenceOf(end));
    const qint64 followed = co_await engine.restores().followed(target.id);
    if (end.why == SyncEnd::Why::Waits)
        tellOfPage(session->out(), followsOf(*parts), target, followed);
    if (end.why != SyncEnd::Why::Finished)
        session->out().notice(tr("The same command goes on where it stopped."));
    co_return codeOf(end.why);
}

QCoro::Task<CommandResult> RestoreCommand::undo(Session *session, Account target)
{
    std::optional<RestoreSource> source;
    if (!session->operand(0).isEmpty()) {
        auto read = co_await sourceOf(session);
        if (!read)
            co_return std::unexpected(read.error());
        source = std::move(*read);
    }
    const auto record = co_await recordToUndo(session, std::move(source), target);
    if (!record)
        co_return std::unexpected(record.error());
    if (!*record)
        co_return fail(ExitCode::NotFound, "not-there",
                       tr("Nothing was restored to @%1 that could be undone.").arg(target.handle));
    const SyncPair pair = (*record)->pair();
    Restores &restores = session->engine().restores();
    const auto known = co_await restores.report(**record);
    if (!known)
        co_return fail(known.error());
    // One that was broken off goes on.
    if (!known->standing.undoAt || known->standing.finishedAt) {
        if (const auto begun = co_await restores.undo(pair); !begun)
            co_return fail(begun.error());
    }
    const SyncEnd end = co_await runUntilDone(session, pair);
    const auto report = co_await restores.report(**record);
    if (!report)
        co_return fail(report.error());
    session->out().line(tr("Taken back from @%1:").arg(target.handle));
    printUndo(session->out(), *report, target, end);
    if (!end.sentence.isEmpty())
        session->out().notice(sentenceOf(end));
    if (end.why != SyncEnd::Why::Finished)
        session->out().notice(tr("The same command goes on where it stopped."));
    co_return codeOf(end.why);
}

} // namespace

std::unique_ptr<Command> makeRestoreCommand()
{
    return std::make_unique<RestoreCommand>();
}

} // namespace Godwit
