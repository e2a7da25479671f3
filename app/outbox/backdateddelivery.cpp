// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/backdateddelivery.h"

namespace Godwit
{

bool BackdatedDelivery::takes(const JournalEntry &entry)
{
    const auto *post = std::get_if<WritePost>(&entry.act.deed);
    return post && post->backdatedTo;
}

QCoro::Task<> BackdatedDelivery::carry(JournalEntry entry, std::shared_ptr<Server> server)
{
    const Instant sentAt = entry.memo ? entry.memo->sentAt : m_desk.clock().now();
    auto beside = co_await m_desk.sentBeside(entry, sentAt);
    if (!beside)
        co_return;
    if (entry.act.state == Act::State::Unknown)
        co_await look(std::move(entry), server, std::move(*beside));
    else
        co_await send(std::move(entry), server, std::move(*beside));
}

QCoro::Task<ServerResult<Batch>> BackdatedDelivery::around(JournalEntry entry, std::shared_ptr<Server> server)
{
    const Instant at = *std::get<WritePost>(entry.act.deed).backdatedTo;
    co_return co_await server->posting().ownUntil(at + backdatedTolerance, PostDelivery::looked);
}

// What is less certain of the two.
static Finding joined(Finding around, Finding newest)
{
    if (around == Finding::Near || newest == Finding::Near)
        return Finding::Near;
    return around == Finding::Absent ? newest : around;
}

QCoro::Task<ServerResult<BackdatedDelivery::Sight>>
BackdatedDelivery::find(JournalEntry entry, std::shared_ptr<Server> server, Batch own, QSet<LocalId> beside)
{
    const WritePost post = std::get<WritePost>(entry.act.deed);
    const SendMemo memo = *entry.memo;
    const LookResult around = lookBack(post, memo, own, PostDelivery::looked, beside);
    if (around.finding == Finding::Found || entry.uncertain == 0)
        co_return Sight{std::move(own), around};
    auto newest = co_await server->posting().ownNewest(PostDelivery::looked);
    if (!newest)
        co_return std::unexpected(newest.error());
    const LookResult today = lookDue(post, memo, *newest, PostDelivery::looked, beside);
    if (today.finding == Finding::Found)
        co_return Sight{std::move(*newest), today};
    co_return Sight{std::move(own), {joined(around.finding, today.finding), 0}};
}

QCoro::Task<> BackdatedDelivery::wait(JournalEntry entry, ServerError error)
{
    if (entry.act.state == Act::State::Unknown)
        co_await m_desk.keep(afterLookFailed(std::move(entry), error, m_desk.moment()));
    else
        co_await m_desk.keep(afterPreparationFailed(std::move(entry), error, m_desk.moment()));
}

static SendMemo memoOf(const NewPost &post, const Batch &own, Instant now)
{
    SendMemo memo{.visibility = post.visibility,
                  .replyTo = post.replyTo,
                  .media = int(post.media.size()),
                  .sentAt = now,
                  .listed = own.skipped.isEmpty(),
                  .ownBefore = {},
                  .newestBefore = {}};
    for (const SeenPost &seen : own.posts)
        memo.ownBefore.push_back(seen.state.id);
    return memo;
}

QCoro::Task<> BackdatedDelivery::send(JournalEntry entry, std::shared_ptr<Server> server,
                                      QSet<LocalId> beside)
{
    auto post = co_await m_posts.composed(&entry, server);
    if (!post)
        co_return;
    auto own = co_await around(entry, server);
    if (!own) {
        co_await wait(std::move(entry), own.error());
        co_return;
    }
    if (!entry.memo)
        entry.memo = memoOf(*post, *own, m_desk.clock().now());
    auto sight = co_await find(entry, server, std::move(*own), std::move(beside));
    if (!sight)
        co_await wait(std::move(entry), sight.error());
    else if (sight->result.finding == Finding::Found)
        co_await m_posts.arrived(std::move(entry), server, std::move(sight->batch), sight->result.index);
    else
        co_await m_posts.deliver(std::move(entry), server, std::move(*post));
}

QCoro::Task<> BackdatedDelivery::look(JournalEntry entry, std::shared_ptr<Server> server,
                                      QSet<LocalId> beside)
{
    auto own = co_await around(entry, server);
    if (!own) {
        co_await wait(std::move(entry), own.error());
        co_return;
    }
    ServerResult<Sight> sight;
    if (entry.memo)
        sight = co_await find(entry, server, std::move(*own), std::move(beside));
    if (!sight)
        co_await wait(std::move(entry), sight.error());
    else if (sight->result.finding == Finding::Found)
        co_await m_posts.arrived(std::move(entry), server, std::move(sight->batch), sight->result.index);
    else
        co_await m_desk.keep(afterLook(std::move(entry), sight->result.finding, false, m_desk.moment()));
}

} // namespace Godwit
