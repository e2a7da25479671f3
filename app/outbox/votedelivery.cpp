// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/votedelivery.h"

#include "base/log.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

using Kind = ServerError::Kind;

static std::vector<int> sorted(std::vector<int> choices)
{
    std::ranges::sort(choices);
    return choices;
}

// Nothing when the poll is not the one that was chosen from.
static bool stillHolds(const Poll &poll, const Vote &deed)
{
    for (size_t i = 0; i < deed.choices.size(); ++i) {
        const int choice = deed.choices[i];
        if (choice < 0 || size_t(choice) >= poll.options.size() ||
            poll.options[size_t(choice)].title != deed.words.value(qsizetype(i)))
            return false;
    }
    return poll.multiple || deed.choices.size() == 1;
}

static const Post *postOf(const Batch &batch, const LocalId &id)
{
    const auto seen = std::ranges::find(batch.posts, id, [](const SeenPost &each) { return each.state.id; });
    return seen == batch.posts.end() ? nullptr : &seen->post;
}

QCoro::Task<std::optional<Poll>> VoteDelivery::read(JournalEntry *entry, std::shared_ptr<Server> server)
{
    const AccountId account = entry->act.account;
    auto target = co_await m_desk.target(std::get<Vote>(entry->act.deed).post, account, server);
    ServerResult<Batch> batch = std::unexpected(target ? ServerError() : target.error());
    if (target)
        batch = co_await server->posts().post(target->id);
    if (target && !batch && batch.error().kind == Kind::NotFound && target->remembered) {
        // snac gives an edited post another id (seen on 2.75).
        target = co_await m_desk.resolve(target->key, account, server);
        if (target)
            batch = co_await server->posts().post(target->id);
    }
    if (!batch) {
        const ServerError error = target ? batch.error() : target.error();
        const bool isGone = error.kind == Kind::NotFound;
        const QString sentence = isGone ? postNotFoundSentence(*server) : QString();
        co_await failed(*entry, error, sentence);
        co_return std::nullopt;
    }
    entry->act.resultPost = target->key;
    entry->act.resultId = target->id;
    const Post *post = postOf(*batch, target->id);
    const auto poll = post ? post->poll : std::nullopt;
    co_await m_desk.take(account, std::move(*batch));
    if (!poll)
        co_await refuse(*entry, QStringLiteral("no-poll"),
                        tr("%1 shows no poll in this post.").arg(serverName(*server)));
    co_return poll;
}

QCoro::Task<> VoteDelivery::arrived(JournalEntry entry, Poll poll)
{
    // snac does not say which the own votes are (seen on 2.96).
    poll.voted = true;
    if (poll.ownVotes.empty())
        poll.ownVotes = std::get<Vote>(entry.act.deed).choices;
    const auto kept = co_await m_desk.posts().setPoll(entry.act.resultPost, std::move(poll));
    if (!kept)
        qCWarning(logOutbox) << "a vote could not be cached:" << kept.error().detail;
    co_await done(std::move(entry));
}

QCoro::Task<bool> VoteDelivery::settled(JournalEntry entry, Poll poll)
{
    const bool tried = entry.act.state == Act::State::Sending || entry.uncertain > 0;
    const auto &deed = std::get<Vote>(entry.act.deed);
    if (poll.voted) {
        // Where the server does not say how, a vote of ours can be this one only if this one was tried.
        const bool same = poll.ownVotes.empty() ? tried : sorted(poll.ownVotes) == sorted(deed.choices);
        if (same)
            co_await arrived(std::move(entry), std::move(poll));
        else
            co_await refuse(std::move(entry), QStringLiteral("voted"),
                            tr("You had voted in this poll before. A vote cannot be changed."));
        co_return true;
    }
    if (poll.closed)
        co_await refuse(std::move(entry), QStringLiteral("closed"),
                        tr("The poll had closed before your vote could be sent."));
    else if (!stillHolds(poll, deed))
        co_await refuse(std::move(entry), QStringLiteral("changed"),
                        tr("The poll was changed after you had chosen. Look at it and vote again."));
    else
        co_return false;
    co_return true;
}

QCoro::Task<> VoteDelivery::lookAfterRefusal(JournalEntry entry, std::shared_ptr<Server> server,
                                             ServerError error)
{
    const auto poll = co_await read(&entry, server);
    if (!poll)
        co_return;
    if (!poll->voted || !co_await settled(entry, *poll))
        co_await failed(std::move(entry), std::move(error));
}

QCoro::Task<> VoteDelivery::send(JournalEntry entry, std::shared_ptr<Server> server)
{
    const auto poll = co_await read(&entry, server);
    if (!poll)
        co_return;
    if (co_await settled(entry, *poll))
        co_return;
    if (!co_await begin(&entry))
        co_return;
    const auto choices = std::get<Vote>(entry.act.deed).choices;
    auto answer = co_await server->polls().vote(poll->id, choices);
    if (answer)
        co_await arrived(std::move(entry), std::move(*answer));
    else if (answer.error().kind == Kind::Rejected)
        co_await lookAfterRefusal(std::move(entry), server, answer.error());
    else
        co_await failed(std::move(entry), answer.error());
}

} // namespace Godwit
