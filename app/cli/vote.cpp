// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/delivery.h"
#include "cli/postargument.h"

#include <QCoreApplication>

#include <algorithm>

namespace Godwit
{

namespace
{

class VoteCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(VoteCommand)

public:
    QString name() const override { return QStringLiteral("vote"); }

    QString operands() const override { return QStringLiteral("URI CHOICE…"); }

    QString summary() const override
    {
        return tr("vote in a poll: choices by their number or their words; a vote cannot be taken back");
    }

    void addOptions(QCommandLineParser &parser) const override { addDeliveryOptions(parser); }

    bool waitsForDelivery(const QStringList &) const override { return true; }

    int leastOperands() const override { return 2; }

    int mostOperands() const override { return 65; }

    QCoro::Task<CommandResult> run(Session *session) override;

private:
    // The place of a choice that was named by number (from 1) or words.
    static std::expected<int, Failure> placeOf(const Poll &poll, const QString &named);
    static std::expected<Vote, Failure> voteIn(const Post &post, const QStringList &choices);
};

std::expected<int, Failure> VoteCommand::placeOf(const Poll &poll, const QString &named)
{
    for (size_t i = 0; i < poll.options.size(); ++i) {
        if (poll.options[i].title.compare(named, Qt::CaseInsensitive) == 0)
            return int(i);
    }
    bool isNumber = false;
    const int number = named.toInt(&isNumber);
    if (!isNumber || number < 1 || size_t(number) > poll.options.size())
        return fail(ExitCode::NotFound, "not-found",
                    tr("The poll has no choice “%1”: give its words, or a number from 1 to %2.")
                        .arg(named)
                        .arg(poll.options.size()));
    return number - 1;
}

std::expected<Vote, Failure> VoteCommand::voteIn(const Post &post, const QStringList &choices)
{
    if (!post.poll)
        return fail(ExitCode::NotFound, "no-poll", tr("There is no poll in this post."));
    const Poll &poll = *post.poll;
    if (poll.closed)
        return fail(ExitCode::Refused, "closed", tr("This poll has closed."));
    if (!poll.multiple && choices.size() > 1)
        return fail(ExitCode::Usage, "usage", tr("Only one choice is allowed in this poll."));
    Vote vote{.post = post.key, .choices = {}, .words = {}};
    for (const QString &choice : choices) {
        const auto place = placeOf(poll, choice);
        if (!place)
            return std::unexpected(place.error());
        if (std::ranges::contains(vote.choices, *place))
            continue;
        vote.choices.push_back(*place);
        vote.words.append(poll.options[size_t(*place)].title);
    }
    return vote;
}

QCoro::Task<CommandResult> VoteCommand::run(Session *session)
{
    const auto account = session->actingAccount();
    if (!account)
        co_return std::unexpected(account.error());
    const auto view = co_await findPost(session, *account, session->operand(0));
    if (!view)
        co_return std::unexpected(view.error());
    if (view->post.author == account->person)
        co_return fail(ExitCode::Refused, "own-poll",
                       tr("This poll is your own: only others can vote in it."));
    const auto vote = voteIn(view->post, session->operands().sliced(1));
    if (!vote)
        co_return std::unexpected(vote.error());
    co_return co_await deliver(session, *account, *vote, tr("Voted."));
}

} // namespace

std::unique_ptr<Command> makeVoteCommand()
{
    return std::make_unique<VoteCommand>();
}

} // namespace Godwit
