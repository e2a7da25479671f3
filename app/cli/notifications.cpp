// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/postprinter.h"
#include "cli/session.h"
#include "cli/shapes.h"
#include "engine/engine.h"
#include "timeline/postfetcher.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Godwit
{

namespace
{

class NotificationsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(NotificationsCommand)

public:
    QString name() const override { return QStringLiteral("notifications"); }

    QString summary() const override { return tr("what others did with you and your posts"); }

    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOption({QStringLiteral("limit"), tr("How many (default 20)."), QStringLiteral("N")});
    }

    QCoro::Task<CommandResult> run(Session *session) override;
};

QCoro::Task<CommandResult> NotificationsCommand::run(Session *session)
{
    const auto account = session->actingAccount();
    if (!account)
        co_return std::unexpected(account.error());
    const auto limit = session->limit(20);
    if (!limit)
        co_return std::unexpected(limit.error());
    std::optional<FetchError> problem;
    if (!session->has("offline")) {
        if (const auto fetched =
                co_await session->engine().postFetcher().notifications(account->id, {.limit = *limit});
            !fetched)
            problem = fetched.error();
    }
    const auto views = co_await session->engine().notifications().page(account->id, std::nullopt, *limit);
    if (!views)
        co_return fail(views.error());
    PostPrinter printer(session->out(), session->engine().clock().now());
    QJsonArray shapes;
    for (const NotificationView &view : *views) {
        printer.print(view);
        shapes.append(shapeOf(view));
    }
    if (views->empty())
        session->out().line(tr("No notifications yet."));
    session->out().document({{QStringLiteral("kind"), QStringLiteral("notifications")},
                             {QStringLiteral("fresh"), !session->has("offline") && !problem},
                             {QStringLiteral("notifications"), shapes}});
    if (!problem)
        co_return ExitCode::Done;
    session->out().notice(failureOf(*problem).sentence);
    co_return failureOf(*problem).code;
}

} // namespace

std::unique_ptr<Command> makeNotificationsCommand()
{
    return std::make_unique<NotificationsCommand>();
}

} // namespace Godwit
