// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/postargument.h"
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

class ThreadCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ThreadCommand)

public:
    QString name() const override { return QStringLiteral("thread"); }

    QString operands() const override { return QStringLiteral("URI"); }

    QString summary() const override { return tr("show a post with what it answers and its replies"); }

    int leastOperands() const override { return 1; }

    QCoro::Task<CommandResult> run(Session *session) override;
};

// Deeper replies are not pushed further to the right.
constexpr int deepestIndent = 6;

QCoro::Task<CommandResult> ThreadCommand::run(Session *session)
{
    const auto account = session->account();
    if (!account)
        co_return std::unexpected(account.error());
    const auto focus = co_await findPost(session, *account, session->operand(0));
    if (!focus)
        co_return std::unexpected(focus.error());
    std::optional<FetchError> problem;
    if (!session->isOffline()) {
        if (const auto fetched =
                co_await session->engine().postFetcher().thread(account->id, focus->post.key);
            !fetched)
            problem = fetched.error();
    }
    const auto posts = co_await session->engine().posts().thread(focus->post.key, session->viewers());
    if (!posts)
        co_return fail(posts.error());
    PostPrinter printer(session->out(), session->engine().clock().now());
    QJsonArray rows;
    for (const PostStore::ThreadPost &row : *posts) {
        printer.print(row.view, 2 * std::clamp(row.depth, 0, deepestIndent));
        QJsonObject shape = shapeOf(row.view);
        shape.insert(QStringLiteral("depth"), row.depth);
        rows.append(shape);
    }
    session->out().document({{QStringLiteral("kind"), QStringLiteral("thread")},
                             {QStringLiteral("focus"), focus->post.key.toString()},
                             {QStringLiteral("fresh"), !session->isOffline() && !problem},
                             {QStringLiteral("posts"), rows}});
    if (!problem)
        co_return ExitCode::Done;
    session->out().notice(failureOf(*problem).sentence);
    co_return failureOf(*problem).code;
}

} // namespace

std::unique_ptr<Command> makeThreadCommand()
{
    return std::make_unique<ThreadCommand>();
}

} // namespace Godwit
