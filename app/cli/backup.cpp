// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/passphrase.h"
#include "cli/backupfailure.h"
#include "cli/backupshapes.h"
#include "cli/commands.h"
#include "cli/interruption.h"
#include "cli/session.h"
#include "engine/engine.h"
#include "lifeboat/backup/backups.h"

#include <QCoreApplication>
#include <QDir>

namespace Godwit
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = BackupError::Kind;

class BackupCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BackupCommand)

public:
    QString name() const override { return u"backup"_s; }

    QString operands() const override
    {
        return u"[write [FOLDER] | status | verify [PATH] | schedule FOLDER | schedule off]"_s;
    }

    QString summary() const override
    {
        return tr(
            "write what an account is made of into a folder or an encrypted file, in formats that others "
            "read, and verify it");
    }

    void addOptions(QCommandLineParser &parser) const override;

    int mostOperands() const override { return 2; }

    QCoro::Task<CommandResult> run(Session *session) override;

private:
    QCoro::Task<CommandResult> write(Session *session, Account account);
    QCoro::Task<CommandResult> status(Session *session, Account account);
    QCoro::Task<CommandResult> verify(Session *session, Account account);
    QCoro::Task<CommandResult> schedule(Session *session, Account account);
};

void BackupCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"encrypt"_s, tr("write, schedule: one encrypted file instead of a folder.")},
        {u"keep"_s, tr("write, schedule: of those that Godwit wrote there, so many stay (schedule: 7)."),
         u"N"_s},
        {u"every"_s, tr("schedule: so many hours lie between two (24)."), u"HOURS"_s},
        {u"passphrase-stdin"_s, tr("The passphrase is the first line of standard input; else it is in "
                                   "GODWIT_BACKUP_PASSPHRASE, behind "
                                   "the file descriptor in GODWIT_BACKUP_PASSPHRASE_FD, or asked for.")},
    });
}

// An option that is a number of at least `least`.
std::expected<int, Failure> numberOf(const Session &session, const char *option, int least, int byDefault)
{
    if (!session.has(option))
        return byDefault;
    bool isNumber = false;
    const int number = session.option(option).toInt(&isNumber);
    constexpr int most = 10'000;
    if (!isNumber || number < least || number > most)
        return fail(ExitCode::Usage, "usage",
                    BackupCommand::tr("--%1 takes a number from %2 to %3.")
                        .arg(QLatin1StringView(option))
                        .arg(least)
                        .arg(most));
    return number;
}

QString phaseSentence(BackupProgress::Phase phase)
{
    switch (phase) {
    case BackupProgress::Phase::Reading:
        return BackupCommand::tr("Asking the server for what is new …");
    case BackupProgress::Phase::Putting:
        return BackupCommand::tr("Writing posts and pictures …");
    case BackupProgress::Phase::Sealing:
        return BackupCommand::tr("Encrypting …");
    case BackupProgress::Phase::Verifying:
        return BackupCommand::tr("Reading it back …");
    }
    Q_UNREACHABLE_RETURN({});
}

// Says each step once.
void follow(Session *session, QObject *until)
{
    const auto last = std::make_shared<std::optional<BackupProgress::Phase>>();
    QObject::connect(&session->engine().backups(), &Backups::progressed, until,
                     [session, last](AccountId, const BackupProgress &progress) {
                         if (*last != progress.phase && !session->out().json())
                             session->out().notice(phaseSentence(progress.phase));
                         *last = progress.phase;
                     });
}

QCoro::Task<CommandResult> BackupCommand::run(Session *session)
{
    const auto account = session->account();
    if (!account)
        co_return std::unexpected(account.error());
    const QString verb = session->operand(0);
    const qsizetype words = session->operands().size();
    if (verb == "write"_L1)
        co_return co_await write(session, *account);
    if (verb == "verify"_L1)
        co_return co_await verify(session, *account);
    if (verb == "schedule"_L1 && words == 2)
        co_return co_await schedule(session, *account);
    if (words == 0 || (verb == "status"_L1 && words == 1))
        co_return co_await status(session, *account);
    co_return fail(ExitCode::Usage, "usage",
                   tr("Say backup write [FOLDER], status, verify [PATH], schedule FOLDER or schedule off."));
}

QCoro::Task<CommandResult> BackupCommand::write(Session *session, Account account)
{
    Backups &backups = session->engine().backups();
    const auto known = co_await backups.status(account.id);
    if (!known)
        co_return fail(known.error());
    const auto keep = numberOf(*session, "keep", 1, 0);
    if (!keep)
        co_return std::unexpected(keep.error());
    Backups::Order order{.account = account.id, .folder = session->operand(1)};
    if (order.folder.isEmpty() && known->plan)
        order.folder = known->plan->folder;
    if (order.folder.isEmpty())
        co_return fail(ExitCode::Usage, "usage", tr("Say in which folder: `godwit backup write FOLDER`."));
    order.sealed = session->has("encrypt");
    order.keep = *keep;
    order.offline = session->has("offline");
    if (order.sealed)
        order.passphrase = askBackupPassphrase(*session, true);
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::interrupted, &backups, &Backups::stop);
    follow(session, &interruption);
    const auto written = co_await backups.write(order);
    wipe(order.passphrase);
    if (!written)
        co_return failWith(written.error());
    print(session->out(), *written);
    session->out().document(shapeOf(*written, account.handle));
    co_return ExitCode::Done;
}

QCoro::Task<CommandResult> BackupCommand::status(Session *session, Account account)
{
    const auto status = co_await session->engine().backups().status(account.id);
    if (!status)
        co_return fail(status.error());
    print(session->out(), *status, account.handle);
    session->out().document(shapeOf(*status, account.handle));
    co_return ExitCode::Done;
}

// Without a path, the last good one.
QCoro::Task<CommandResult> BackupCommand::verify(Session *session, Account account)
{
    Backups &backups = session->engine().backups();
    QString path = session->operand(1);
    if (path.isEmpty()) {
        const auto status = co_await backups.status(account.id);
        if (!status)
            co_return fail(status.error());
        if (!status->lastGood)
            co_return fail(
                ExitCode::NotFound, "not-there",
                tr("There is no backup of @%1 yet: `godwit backup write FOLDER`.").arg(account.handle));
        path = status->lastGood->path;
    }
    path = QDir::current().absoluteFilePath(path);
    QByteArray passphrase;
    if (isSealedBackup(path))
        passphrase = askBackupPassphrase(*session, false);
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::interrupted, &backups, &Backups::stop);
    const auto verified = co_await backups.verify(path, passphrase);
    wipe(passphrase);
    if (!verified)
        co_return failWith(verified.error());
    print(session->out(), *verified);
    session->out().document(shapeOf(*verified, path));
    co_return ExitCode::Done;
}

QCoro::Task<CommandResult> BackupCommand::schedule(Session *session, Account account)
{
    const auto every = numberOf(*session, "every", 1, 24);
    if (!every)
        co_return std::unexpected(every.error());
    const auto keep = numberOf(*session, "keep", 1, 7);
    if (!keep)
        co_return std::unexpected(keep.error());
    std::optional<BackupPlan> plan;
    QByteArray passphrase;
    if (session->operand(1) != "off"_L1) {
        plan = BackupPlan{.folder = QDir::current().absoluteFilePath(session->operand(1)),
                          .sealed = session->has("encrypt"),
                          .everyHours = *every,
                          .keep = *keep,
                          .nextAt = session->engine().clock().now()};
        if (plan->sealed)
            passphrase = askBackupPassphrase(*session, true);
        if (plan->sealed && passphrase.isEmpty())
            co_return failWith({Kind::NoPassphrase, plan->folder});
    }
    const auto set = co_await session->engine().backups().setPlan(account.id, plan, passphrase);
    wipe(passphrase);
    if (!set)
        co_return fail(ExitCode::LocalData, "store", set.error());
    if (plan)
        session->out().notice(tr("The window writes it when it is due, for as long as it is open."));
    co_return co_await status(session, account);
}

} // namespace

std::unique_ptr<Command> makeBackupCommand()
{
    return std::make_unique<BackupCommand>();
}

} // namespace Godwit
