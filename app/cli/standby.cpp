// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/session.h"
#include "cli/shapes.h"
#include "cli/standbysync.h"
#include "engine/engine.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Godwit
{

namespace
{

class StandbyCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(StandbyCommand)

public:
    QString name() const override { return QStringLiteral("standby"); }

    QString operands() const override
    {
        return QStringLiteral("[set HANDLE | clear [HANDLE] | status | sync | pause | resume]");
    }

    QString summary() const override
    {
        return tr("the account that takes over when this one's server goes: both become one person, with one "
                  "home, one reading position and one outbox");
    }

    void addOptions(QCommandLineParser &parser) const override { addStandbySyncOptions(parser); }

    bool waitsForDelivery(const QStringList &operands) const override
    {
        return operands.value(0) == QLatin1String("sync");
    }

    int mostOperands() const override { return 2; }

    QCoro::Task<CommandResult> run(Session *session) override;

private:
    QCoro::Task<CommandResult> set(Session *session, Account account);
    QCoro::Task<CommandResult> clear(Session *session, Account account);
    CommandResult show(Session *session, AccountId account);
};

std::unexpected<Failure> failPairing(const PairingError &error)
{
    const ExitCode code = error.word == QLatin1String("store") ? ExitCode::LocalData : ExitCode::Refused;
    return std::unexpected(Failure{code, error.word, error.sentence, {}});
}

std::expected<Account, Failure> accountNamed(const Session &session, const QString &handle)
{
    if (const auto account = session.engine().accountByHandle(handle))
        return *account;
    return fail(ExitCode::NotFound, "no-account",
                StandbyCommand::tr("%1 is not signed in here: `godwit login SERVER` first.").arg(handle));
}

QCoro::Task<CommandResult> StandbyCommand::run(Session *session)
{
    const auto account = session->account();
    if (!account)
        co_return std::unexpected(account.error());
    const QString verb = session->operand(0);
    const qsizetype words = session->operands().size();
    if (verb == QLatin1String("set") && words == 2)
        co_return co_await set(session, *account);
    if (verb == QLatin1String("clear"))
        co_return co_await clear(session, *account);
    if (verb.isEmpty())
        co_return show(session, account->id);
    if (isSyncVerb(verb) && words == 1) {
        const auto persona = session->engine().personaOf(account->id);
        if (!persona || !persona->standby)
            co_return fail(ExitCode::NotFound, "alone", tr("Nobody stands by for %1.").arg(account->handle));
        co_return co_await keepStandbyInStep(session, {persona->active, persona->standby});
    }
    co_return fail(ExitCode::Usage, "usage",
                   tr("Say standby set HANDLE, clear [HANDLE], status, sync, pause or resume."));
}

CommandResult StandbyCommand::show(Session *session, AccountId account)
{
    const auto persona = session->engine().personaOf(account);
    if (!persona)
        return fail(ExitCode::NotFound, "no-account", tr("This account is not here any more."));
    QJsonArray others;
    const std::vector<Account> accounts = session->engine().accountsOf(persona->id);
    for (const Account &each : accounts) {
        const QString handle = QLatin1Char('@') + each.handle;
        if (each.id == persona->active) {
            session->out().line(tr("%1 reads and acts.").arg(handle));
        } else if (each.id == persona->standby) {
            session->out().line(tr("%1 stands by.").arg(handle));
        } else {
            session->out().line(tr("%1 belongs to the same person.").arg(handle));
            others.append(each.handle);
        }
    }
    if (!persona->standby)
        session->out().line(tr("Nobody stands by: `godwit standby set HANDLE`."));
    QJsonObject document{{QStringLiteral("kind"), QStringLiteral("persona")},
                         {QStringLiteral("others"), others}};
    if (const auto active = session->engine().accountById(persona->active))
        document.insert(QStringLiteral("active"), active->handle);
    if (const auto standby = session->engine().accountById(persona->standby))
        document.insert(QStringLiteral("standby"), standby->handle);
    session->out().document(document);
    return ExitCode::Done;
}

QCoro::Task<CommandResult> StandbyCommand::set(Session *session, Account account)
{
    const auto standby = accountNamed(*session, session->operand(1));
    if (!standby)
        co_return std::unexpected(standby.error());
    if (const auto paired = co_await session->engine().pair(account.id, standby->id); !paired)
        co_return failPairing(paired.error());
    if (standby->server.origin == account.server.origin)
        session->out().notice(tr("@%1 is on the same server: it goes when that goes.").arg(standby->handle));
    co_return show(session, account.id);
}

// Without a handle, whoever stands by.
QCoro::Task<CommandResult> StandbyCommand::clear(Session *session, Account account)
{
    AccountId leaving;
    if (session->operands().size() == 2) {
        const auto named = accountNamed(*session, session->operand(1));
        if (!named)
            co_return std::unexpected(named.error());
        leaving = named->id;
    } else if (const auto persona = session->engine().personaOf(account.id)) {
        leaving = persona->standby;
    }
    if (!leaving)
        co_return fail(ExitCode::NotFound, "alone", tr("Nobody stands by for %1.").arg(account.handle));
    if (const auto parted = co_await session->engine().part(leaving); !parted)
        co_return failPairing(parted.error());
    co_return show(session, leaving == account.id ? leaving : account.id);
}

} // namespace

std::unique_ptr<Command> makeStandbyCommand()
{
    return std::make_unique<StandbyCommand>();
}

} // namespace Godwit
