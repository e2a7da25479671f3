// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/session.h"
#include "cli/shapes.h"
#include "cli/words.h"
#include "engine/engine.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Godwit
{

namespace
{

class AccountsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AccountsCommand)

public:
    QString name() const override { return QStringLiteral("accounts"); }

    QString operands() const override { return QStringLiteral("[default HANDLE]"); }

    QString summary() const override
    {
        return tr("the accounts signed in here, or which one commands use by default");
    }

    int mostOperands() const override { return 2; }

    QCoro::Task<CommandResult> run(Session *session) override;
};

QCoro::Task<CommandResult> AccountsCommand::run(Session *session)
{
    Engine &engine = session->engine();
    if (!session->operands().isEmpty()) {
        if (session->operand(0) != QLatin1String("default") || session->operands().size() != 2)
            co_return fail(ExitCode::Usage, "usage",
                           tr("Say `godwit accounts`, or `godwit accounts default HANDLE`."));
        const auto account = engine.accountByHandle(session->operand(1));
        if (!account)
            co_return fail(ExitCode::NotFound, "no-account",
                           tr("%1 is not signed in here.").arg(session->operand(1)));
        const auto persona = engine.personaOf(account->id);
        const auto active = persona ? engine.accountById(persona->active) : std::nullopt;
        if (active && active->id != account->id)
            co_return fail(
                ExitCode::Refused, "not-active",
                tr("%1 belongs to the same person as %2, who acts: `godwit switch %1` changes that.")
                    .arg(account->handle, active->handle));
        if (const auto set = co_await engine.setDefaultAccount(account->id); !set)
            co_return fail(set.error());
    }
    const auto standard = engine.defaultAccount();
    QJsonArray shapes;
    for (const Account &account : engine.accounts()) {
        const bool isDefault = standard && standard->id == account.id;
        const AccountRole role = roleOf(engine, account);
        shapes.append(shapeOf(account, isDefault, role));
        QString line = (isDefault ? QStringLiteral("* @") : QStringLiteral("  @")) + account.handle;
        const QStringList server{account.server.origin.toString(), softwareWords(account.server)};
        line += session->out().dim(QStringLiteral("  ") + server.join(QStringLiteral("  ")).trimmed());
        if (role == AccountRole::Standby)
            line += QStringLiteral("  ") + tr("stands by for %1").arg(activeHandle(engine, account));
        else if (role == AccountRole::Member)
            line += QStringLiteral("  ") + tr("same person as %1").arg(activeHandle(engine, account));
        if (account.imported)
            line += QStringLiteral("  ") + session->out().warning(tr("archive: imported, to be read"));
        else if (account.archived)
            line += QStringLiteral("  ") + session->out().warning(tr("archive: signed out, still readable"));
        session->out().line(line);
    }
    if (shapes.isEmpty())
        session->out().line(tr("No account yet: `godwit login SERVER`."));
    session->out().document(
        {{QStringLiteral("kind"), QStringLiteral("accounts")}, {QStringLiteral("accounts"), shapes}});
    co_return ExitCode::Done;
}

} // namespace

std::unique_ptr<Command> makeAccountsCommand()
{
    return std::make_unique<AccountsCommand>();
}

} // namespace Godwit
