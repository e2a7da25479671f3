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

CommandResult shown(const Session &session, const Profile &profile)
{
    PostPrinter(session.out(), session.engine().clock().now()).print(profile);
    session.out().document(shapeOf(profile));
    return ExitCode::Done;
}

CommandResult shown(const Session &session, const PostView &view)
{
    PostPrinter(session.out(), session.engine().clock().now()).print(view);
    session.out().document(shapeOf(view));
    return ExitCode::Done;
}

// An address may be a post's or a person's.
QCoro::Task<CommandResult> byAddress(Session *session, Account account, QString address)
{
    const auto known = co_await session->engine().posts().person(address);
    if (!known)
        co_return fail(known.error());
    if (*known)
        co_return shown(*session, **known);
    const auto view = co_await findPost(session, account, address);
    if (view)
        co_return shown(*session, *view);
    if (view.error().code != ExitCode::NotFound || session->isOffline())
        co_return std::unexpected(view.error());
    const auto profile = co_await findPerson(session, account, address);
    if (!profile)
        co_return std::unexpected(view.error());
    co_return shown(*session, *profile);
}

QCoro::Task<CommandResult> ShowCommand::run(Session *session)
{
    const auto account = session->account();
    if (!account)
        co_return std::unexpected(account.error());
    const QString named = session->operand(0);
    if (named.contains(QLatin1String("://")))
        co_return co_await byAddress(session, *account, named);
    const auto profile = co_await findPerson(session, *account, named);
    if (!profile)
        co_return std::unexpected(profile.error());
    co_return shown(*session, *profile);
}

} // namespace

std::unique_ptr<Command> makeShowCommand()
{
    return std::make_unique<ShowCommand>();
}

} // namespace Godwit
