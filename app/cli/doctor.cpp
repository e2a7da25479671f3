// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/diskroom.h"
#include "cli/commands.h"
#include "cli/session.h"
#include "cli/shapes.h"
#include "engine/engine.h"
#include "engine/sentences.h"
#include "health/health.h"
#include "health/healthsentence.h"
#include "outbox/outbox.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QLocale>
#include <QSet>
#include <QStorageInfo>

namespace Godwit
{

namespace
{

class DoctorCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DoctorCommand)

public:
    QString name() const override { return QStringLiteral("doctor"); }

    QString summary() const override { return tr("check the data folder, the accounts and their servers"); }

    QCoro::Task<CommandResult> run(Session *session) override;
};

struct Check {
    // For scripts.
    QString name;
    bool good = false;
    QString sentence;
};

Check checkDisk(const QString &folder)
{
    const qint64 free = QStorageInfo(folder).bytesAvailable();
    const QString sizes =
        DoctorCommand::tr("%1: %2 of cache, %3 of your own, %4 free on the disk")
            .arg(folder, QLocale().formattedDataSize(QFileInfo(folder + QLatin1String("/cache.db")).size()),
                 QLocale().formattedDataSize(QFileInfo(folder + QLatin1String("/user.db")).size()),
                 QLocale().formattedDataSize(free));
    return {QStringLiteral("disk"), free >= DiskRoom::floor,
            free >= DiskRoom::floor ? sizes
                                    : sizes + DoctorCommand::tr("; make room, or posts will not be kept")};
}

QCoro::Task<Check> checkDatabases(Session *session)
{
    const auto checked = co_await session->engine().checkDatabases();
    co_return Check{QStringLiteral("databases"), checked.has_value(),
                    checked ? DoctorCommand::tr("both databases are whole") : sentenceOf(checked.error())};
}

QCoro::Task<Check> checkOutbox(Session *session)
{
    const auto acts = co_await session->engine().outbox().acts(false);
    if (!acts)
        co_return Check{QStringLiteral("outbox"), false, sentenceOf(acts.error())};
    const auto asks = std::ranges::count_if(*acts, [](const Act &act) {
        return act.state == Act::State::Ask || act.state == Act::State::Rejected;
    });
    QString waiting = DoctorCommand::tr("%n act(s) in the outbox", nullptr, int(acts->size()));
    if (session->engine().outbox().isPaused())
        waiting += DoctorCommand::tr(", which is paused: `godwit outbox resume`");
    co_return Check{QStringLiteral("outbox"), asks == 0,
                    asks == 0 ? waiting
                              : waiting + DoctorCommand::tr(", %n of them need(s) you: `godwit outbox`",
                                                            nullptr, int(asks))};
}

// What stands between this computer and the server, rung by rung.
QCoro::Task<Check> checkServer(Session *session, Account account)
{
    Health &health = session->engine().health();
    const ServerHealth server = co_await health.lookAt(account.server.origin);
    const HealthReport report{server, {.account = account.id}, health.network()};
    const Instant now = session->engine().clock().now();
    Check check{QStringLiteral("server:") + server.origin.toDisplayString(), !report.isCutOff(),
                healthSentence(report, now)};
    if (check.good && server.state == HealthState::Fine) {
        const Step *genuine = findStep(server.evidence, Sign::Genuine);
        check.sentence = DoctorCommand::tr("%1 answers as itself, in %2 ms")
                             .arg(server.origin.toDisplayString())
                             .arg(genuine ? genuine->took.count() : 0);
        co_return check;
    }
    check.sentence += u' ' + healthReason(report, now);
    for (const Step &step : server.evidence) {
        if (!isGood(step.sign))
            check.sentence += u' ' + stepSentence(step, server.origin);
    }
    co_return check;
}

// The server answers, and the token is still good there.
QCoro::Task<Check> checkAccount(Session *session, Account account)
{
    const QString name = QStringLiteral("account:") + account.handle;
    if (account.archived)
        co_return Check{name, true,
                        DoctorCommand::tr("@%1 is an archive: readable, signed out").arg(account.handle)};
    // Another process may sign it out while servers before it are looked at.
    if (const auto greeted = co_await session->engine().greet(account.id); !greeted)
        co_return Check{name, false,
                        QStringLiteral("@%1: %2").arg(account.handle, sentenceOf(greeted.error()))};
    co_return Check{name, true,
                    DoctorCommand::tr("@%1: %2 answers, the token is good")
                        .arg(account.handle, account.server.origin.toDisplayString())};
}

QCoro::Task<CommandResult> DoctorCommand::run(Session *session)
{
    std::vector<Check> checks{checkDisk(session->engine().dataFolder())};
    checks.push_back(co_await checkDatabases(session));
    checks.push_back(co_await checkOutbox(session));
    if (!session->has("offline")) {
        const std::vector<Account> accounts = session->engine().accounts();
        QSet<Origin> seen;
        for (const Account &account : accounts) {
            if (!account.archived && !seen.contains(account.server.origin))
                checks.push_back(co_await checkServer(session, account));
            seen.insert(account.server.origin);
            checks.push_back(co_await checkAccount(session, account));
        }
    }
    QJsonArray shapes;
    for (const Check &check : checks) {
        const QString mark =
            check.good ? session->out().accent(tr("good")) : session->out().warning(tr("look"));
        session->out().line(QStringLiteral("%1  %2").arg(mark, check.sentence));
        shapes.append(QJsonObject{{QStringLiteral("name"), check.name},
                                  {QStringLiteral("good"), check.good},
                                  {QStringLiteral("sentence"), check.sentence}});
    }
    session->out().document(
        {{QStringLiteral("kind"), QStringLiteral("doctor")}, {QStringLiteral("checks"), shapes}});
    co_return std::ranges::all_of(checks, &Check::good) ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

std::unique_ptr<Command> makeDoctorCommand()
{
    return std::make_unique<DoctorCommand>();
}

} // namespace Godwit
