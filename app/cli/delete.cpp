// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/delivery.h"
#include "cli/postargument.h"
#include "engine/engine.h"
#include "engine/whoacts.h"

#include <QCoreApplication>

namespace Godwit
{

namespace
{

class DeleteCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DeleteCommand)

public:
    QString name() const override { return QStringLiteral("delete"); }

    QString operands() const override { return QStringLiteral("URI"); }

    QString summary() const override
    {
        return tr("delete a post of yours from its server; your copy stays, marked");
    }

    void addOptions(QCommandLineParser &parser) const override { addDeliveryOptions(parser); }

    bool waitsForDelivery(const QStringList &) const override { return true; }

    int leastOperands() const override { return 1; }

    QCoro::Task<CommandResult> run(Session *session) override;
};

QCoro::Task<CommandResult> DeleteCommand::run(Session *session)
{
    const auto account = session->actingAccount();
    if (!account)
        co_return std::unexpected(account.error());
    const auto view = co_await findPost(session, *account, session->operand(0));
    if (!view)
        co_return std::unexpected(view.error());
    // Whichever of the persona's accounts acts just now.
    const auto owner = session->engine().accountById(whoOwns(session->engine(), *view));
    const bool isYours =
        view->post.author == account->person || (owner && owner->persona == account->persona);
    if (!isYours)
        co_return fail(
            ExitCode::Refused, "not-yours",
            tr("This post is not by %1; only its author's account can delete it.").arg(account->handle));
    co_return co_await deliver(session, owner.value_or(*account), DeletePost{view->post.key}, tr("Deleted."));
}

} // namespace

std::unique_ptr<Command> makeDeleteCommand()
{
    return std::make_unique<DeleteCommand>();
}

} // namespace Godwit
