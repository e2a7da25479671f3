// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/secretstore.h"
#include "cli/archiveshapes.h"
#include "cli/backupfailure.h"
#include "cli/commands.h"
#include "cli/interruption.h"
#include "cli/republish.h"
#include "cli/session.h"
#include "engine/engine.h"
#include "lifeboat/archive/archives.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace Godwit
{

using namespace Qt::StringLiterals;

namespace
{

class ArchiveCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveCommand)

public:
    QString name() const override { return u"archive"_s; }

    QString operands() const override
    {
        return u"import PATH | list | remove HANDLE | republish HANDLE --to HANDLE"_s;
    }

    QString summary() const override
    {
        return tr(
            "make a readable, searchable account of the archive that a Mastodon server or X (Twitter) "
            "made for you, or of a backup of Godwit’s; nothing of it is sent, unless you republish its posts "
            "to a server that takes posts of the past");
    }

    void addOptions(QCommandLineParser &parser) const override;

    int leastOperands() const override { return 1; }

    int mostOperands() const override { return 2; }

    bool waitsForDelivery(const QStringList &operands) const override
    {
        return operands.value(0) == "republish"_L1;
    }

    QCoro::Task<CommandResult> run(Session *session) override;

private:
    QCoro::Task<CommandResult> import(Session *session, QString path);
    QCoro::Task<CommandResult> list(Session *session);
    QCoro::Task<CommandResult> remove(Session *session, QString handle);
};

void ArchiveCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"dry-run"_s, tr("import, republish: only say what it would bring.")},
        {u"passphrase-stdin"_s,
         tr("Of a backup that is encrypted: the passphrase is the first line of standard "
            "input; else it is in GODWIT_BACKUP_PASSPHRASE, behind the file descriptor "
            "in GODWIT_BACKUP_PASSPHRASE_FD, or asked for.")},
    });
    parser.addOptions(republishOptions());
}

// A line now and then: a hundred thousand posts take a minute.
void follow(Session *session, QObject *until)
{
    const auto told = std::make_shared<qint64>(0);
    QObject::connect(&session->engine().archives(), &Archives::progressed, until,
                     [session, told](const ArchiveProgress &progress) {
                         constexpr qint64 tellEvery = 10'000;
                         if (session->out().json() || progress.posts - *told < tellEvery)
                             return;
                         *told = progress.posts;
                         session->out().notice(
                             ArchiveCommand::tr("%n post(s) so far …", nullptr, int(progress.posts)));
                     });
}

QCoro::Task<CommandResult> ArchiveCommand::run(Session *session)
{
    const QString verb = session->operand(0);
    const qsizetype words = session->operands().size();
    if (verb == "import"_L1 && words == 2)
        co_return co_await import(session, session->operand(1));
    if (verb == "list"_L1 && words == 1)
        co_return co_await list(session);
    if (verb == "remove"_L1 && words == 2)
        co_return co_await remove(session, session->operand(1));
    if (verb == "republish"_L1 && words == 2)
        co_return co_await republishArchive(session);
    co_return fail(ExitCode::Usage, "usage",
                   tr("Say archive import PATH, list, remove HANDLE, or republish HANDLE --to HANDLE."));
}

QCoro::Task<CommandResult> ArchiveCommand::import(Session *session, QString path)
{
    Archives &archives = session->engine().archives();
    path = QDir::current().absoluteFilePath(path);
    QByteArray passphrase;
    if (isSealedBackup(path))
        passphrase = askBackupPassphrase(*session, false);
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::interrupted, &archives, &Archives::stop);
    follow(session, &interruption);
    const bool dryRun = session->has("dry-run");
    auto reading = dryRun ? archives.look(path, passphrase) : archives.import(path, passphrase);
    const auto report = co_await reading;
    wipe(passphrase);
    if (!report)
        co_return failWith(report.error());
    print(session->out(), *report, dryRun);
    session->out().document(shapeOf(*report, dryRun));
    co_return ExitCode::Done;
}

QCoro::Task<CommandResult> ArchiveCommand::list(Session *session)
{
    const auto listed = co_await session->engine().archives().list();
    QJsonArray shapes;
    ExitCode code = ExitCode::Done;
    for (const Archives::Listed &archive : listed) {
        print(session->out(), archive);
        shapes.append(shapeOf(archive));
        if (archive.unread)
            code = ExitCode::LocalData;
    }
    if (listed.empty())
        session->out().line(tr("No archive was imported yet: `godwit archive import PATH`."));
    session->out().document({{u"kind"_s, u"archives"_s}, {u"archives"_s, shapes}});
    co_return code;
}

QCoro::Task<CommandResult> ArchiveCommand::remove(Session *session, QString handle)
{
    const QString named = handle.startsWith("archive:"_L1) ? handle : "archive:"_L1 + handle;
    const auto account = session->engine().accountByHandle(named);
    if (!account)
        co_return fail(ExitCode::NotFound, "no-account",
                       tr("There is no archive of %1 here: `godwit archive list`.").arg(handle));
    if (const auto removed = co_await session->engine().removeAccount(*account, true); !removed)
        co_return fail(ExitCode::LocalData, "not-removed", removed.error());
    session->out().line(
        tr("The archive of @%1 is removed, with what only it had brought.").arg(account->handle));
    session->out().document({{u"kind"_s, u"archive_removed"_s}, {u"account"_s, account->handle}});
    co_return ExitCode::Done;
}

} // namespace

std::unique_ptr<Command> makeArchiveCommand()
{
    return std::make_unique<ArchiveCommand>();
}

} // namespace Godwit
