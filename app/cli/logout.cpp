// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/session.h"
#include "cli/shapes.h"
#include "engine/engine.h"
#include "outbox/outbox.h"

#include <QCoreApplication>

#include <algorithm>

namespace Godwit
{

namespace
{

class LogoutCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(LogoutCommand)

public:
    QString name() const override { return QStringLiteral("logout"); }

    QString operands() const override { return QStringLiteral("HANDLE"); }

    QString summary() const override
    {
        return tr("sign out; what is cached stays readable unless --erase is given");
    }

    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOptions({
            {QStringLiteral("erase"), tr("Remove everything that only this account brought, too.")},
            {QStringLiteral("even-unsent"),
             tr("Also when the outbox has something of it that is not sent yet.")},
        });
    }

    int leastOperands() const override { return 1; }

    QCoro::Task<CommandResult> run(Session *session) override;

private:
    QCoro::Task<std::optional<Failure>> unsent(Session *session, Account account, bool erase);
};

// `name@host` or its name alone, any case: what is erased does not come back, so nobody is taken for another.
bool isNamedInFull(const Account &account, const QString &typed)
{
    QString wanted = typed;
    // As AccountStore::byHandle() has it.
    if (account.imported && wanted.startsWith(u"archive:"))
        wanted.remove(0, 8);
    if (wanted.startsWith(u'@'))
        wanted.remove(0, 1);
    return account.handle.compare(wanted, Qt::CaseInsensitive) == 0 ||
           account.handle.section(u'@', 0, 0).compare(wanted, Qt::CaseInsensitive) == 0;
}

// Of acts that are not delivered: what goes out, or asks, when the account is signed in again.
bool waits(const Act &act)
{
    return act.state != Act::State::Rejected && act.state != Act::State::Scheduled;
}

bool isPlanned(const Act &act)
{
    return act.state == Act::State::Scheduled;
}

// Of the account, without uploads, which count with their posts.
int countOf(const std::vector<Act> &acts, AccountId account, bool (*counts)(const Act &))
{
    return int(std::ranges::count_if(acts, [&](const Act &act) {
        return act.account == account && counts(act) && !std::holds_alternative<UploadMedia>(act.deed);
    }));
}

// Whoever signs out has mostly forgotten that something still waits. An archive also keeps what was refused,
// and what its server has for later comes without us.
QCoro::Task<std::optional<Failure>> LogoutCommand::unsent(Session *session, Account account, bool erase)
{
    if (session->has("even-unsent"))
        co_return std::nullopt;
    const auto all = co_await session->engine().unsentOf(account.id);
    if (!all)
        co_return failureOf(all.error());
    const auto acts = co_await session->engine().outbox().acts(false);
    if (!acts)
        co_return failureOf(acts.error());
    const int waiting = countOf(*acts, account.id, waits);
    const int planned = countOf(*acts, account.id, isPlanned);
    if ((erase ? *all : waiting) == 0)
        co_return std::nullopt;
    QString fate = erase
                       ? tr("%n act(s) of @%1 have not been sent and would be erased.", nullptr, *all)
                       : tr("%n act(s) of @%1 have not been sent and would not be, until you sign in again.",
                            nullptr, waiting);
    fate = fate.arg(account.handle) + QLatin1Char(' ');
    if (erase && planned > 0)
        fate += tr("Its server has %n of them for later and publishes them all the same, unless you cancel "
                   "them first.",
                   nullptr, planned) +
                QLatin1Char(' ');
    co_return Failure{
        ExitCode::Ask,
        QStringLiteral("unsent"),
        fate + tr("Nothing was done: `godwit outbox` shows them, --even-unsent signs out all the same."),
        {}};
}

QCoro::Task<CommandResult> LogoutCommand::run(Session *session)
{
    const auto account = session->engine().accountByHandle(session->operand(0));
    if (!account)
        co_return fail(ExitCode::SignIn, "no-account",
                       tr("%1 is not signed in here.").arg(session->operand(0)));
    const bool erase = session->has("erase");
    if (account->imported && !erase)
        co_return fail(
            ExitCode::Refused, "imported",
            tr("@%1 was made of an archive and is not signed in: `godwit archive remove %1` removes it.")
                .arg(account->handle));
    if (erase && !isNamedInFull(*account, session->operand(0)))
        co_return fail(
            ExitCode::Usage, "usage",
            tr("%1 is only the beginning of @%2. Nothing was done: to erase an account, name it in full.")
                .arg(session->operand(0), account->handle));
    if (const auto objection = co_await unsent(session, *account, erase))
        co_return std::unexpected(*objection);
    if (const auto removed = co_await session->engine().removeAccount(*account, erase); !removed)
        co_return fail(ExitCode::LocalData, "sign-out", removed.error());
    session->out().line(
        erase ? tr("@%1 is signed out, and what only it had brought is erased.").arg(account->handle)
              : tr("@%1 is signed out. What was cached stays readable here.").arg(account->handle));
    Account archive = *account;
    archive.archived = true;
    session->out().document(shapeOf(archive, false, roleOf(session->engine(), *account)));
    co_return ExitCode::Done;
}

} // namespace

std::unique_ptr<Command> makeLogoutCommand()
{
    return std::make_unique<LogoutCommand>();
}

} // namespace Godwit
