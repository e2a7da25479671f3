// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/delivery.h"
#include "cli/postargument.h"
#include "cli/standardinput.h"
#include "engine/engine.h"
#include "outbox/saying.h"
#include "text/counting.h"
#include "timeline/postfetcher.h"

#include <QCoreApplication>

namespace Godwit
{

namespace
{

class EditCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(EditCommand)

public:
    QString name() const override { return QStringLiteral("edit"); }

    QString operands() const override { return QStringLiteral("URI [TEXT]"); }

    QString summary() const override
    {
        return tr("give a post of yours another text; without TEXT it is read from standard input");
    }

    void addOptions(QCommandLineParser &parser) const override;

    bool waitsForDelivery(const QStringList &) const override { return true; }

    int leastOperands() const override { return 1; }

    int mostOperands() const override { return 2; }

    QCoro::Task<CommandResult> run(Session *session) override;
};

void EditCommand::addOptions(QCommandLineParser &parser) const
{
    addDeliveryOptions(parser);
    parser.addOptions({
        {QStringLiteral("cw"), tr("Another content warning; empty: none. Without this it stays."),
         QStringLiteral("TEXT")},
        {QStringLiteral("language"), tr("The language of the text, e.g. fr."), QStringLiteral("L")},
    });
}

// What keeps an edit from being sent, as far as it can be known before.
std::optional<Failure> objection(const Draft &draft, const Account &account)
{
    const QString server = account.server.origin.toDisplayString();
    if (draft.text.isEmpty() && draft.media.empty())
        return Failure{ExitCode::Usage,
                       QStringLiteral("usage"),
                       EditCommand::tr("There is no text; to remove the post, say `godwit delete`."),
                       {}};
    const int limit = account.server.limits.characters;
    const int count = countCharacters(draft.text, draft.contentWarning, account.server.limits);
    if (limit <= 0 || count <= limit)
        return std::nullopt;
    return Failure{ExitCode::Refused,
                   QStringLiteral("too-long"),
                   EditCommand::tr("The post would have %1 characters; %2 takes %3. Nothing was changed.")
                       .arg(count)
                       .arg(server)
                       .arg(limit),
                   {}};
}

QCoro::Task<std::expected<QString, Failure>> readText(Session *session)
{
    if (session->operands().size() > 1)
        co_return session->operand(1);
    const auto text = co_await readStandardInput(&session->out());
    if (!text)
        co_return std::unexpected(text.error());
    co_return text->trimmed();
}

QCoro::Task<CommandResult> EditCommand::run(Session *session)
{
    const auto account = session->actingAccount();
    if (!account)
        co_return std::unexpected(account.error());
    const auto view = co_await findPost(session, *account, session->operand(0));
    if (!view)
        co_return std::unexpected(view.error());
    if (view->post.author != account->person)
        co_return fail(
            ExitCode::Refused, "not-yours",
            tr("This post is not by %1; only its author's account can edit it.").arg(account->handle));
    if (!account->server.capabilities.testFlag(Capability::Edit))
        co_return fail(ExitCode::Refused, "unsupported",
                       tr("%1 does not let posts be edited.").arg(account->server.origin.toDisplayString()));
    const auto text = co_await readText(session);
    if (!text)
        co_return std::unexpected(text.error());
    const auto source = co_await session->engine().postFetcher().source(account->id, view->post.key);
    if (!source)
        co_return fail(source.error());
    Draft draft = draftOf(view->post.key, *source);
    draft.text = *text;
    if (session->has("cw"))
        draft.contentWarning = session->option("cw");
    if (session->has("language"))
        draft.language = session->option("language");
    if (const auto failure = objection(draft, *account))
        co_return std::unexpected(*failure);
    const std::vector<ActId> none(draft.media.size());
    co_return co_await deliver(session, *account, editOf(draft, none), tr("Edited."));
}

} // namespace

std::unique_ptr<Command> makeEditCommand()
{
    return std::make_unique<EditCommand>();
}

} // namespace Godwit
