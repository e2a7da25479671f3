// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/postargument.h"
#include "cli/postprinter.h"
#include "cli/session.h"
#include "cli/shapes.h"
#include "engine/engine.h"

#include <QCoreApplication>

namespace Godwit
{

namespace
{

class ShowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShowCommand)

public:
    QString name() const override { return QStringLiteral("show"); }

    QString operands() const override { return QStringLiteral("URI | HANDLE"); }

    QString summary() const override { return tr("show a post, or a person's profile"); }

    int leastOperands() const override { return 1; }

    QCoro::Task<CommandResult> run(Session *session) override;
};

QCoro::Task<CommandResult> ShowCommand::run(Session *session)
{
    const auto account = session->account();
    if (!account)
        co_return std::unexpected(account.error());
    PostPrinter printer(session->out(), session->engine().clock().now());
    const QString named = session->operand(0);
    if (!named.contains(QLatin1String("://"))) {
        const auto profile = co_await findPerson(session, *account, named);
        if (!profile)
            co_return std::unexpected(profile.error());
        printer.print(*profile);
        session->out().document(shapeOf(*profile));
        co_return ExitCode::Done;
    }
    const auto view = co_await findPost(session, *account, named);
    if (!view)
        co_return std::unexpected(view.error());
    printer.print(*view);
    session->out().document(shapeOf(*view));
    co_return ExitCode::Done;
}

} // namespace

std::unique_ptr<Command> makeShowCommand()
{
    return std::make_unique<ShowCommand>();
}

} // namespace Godwit
