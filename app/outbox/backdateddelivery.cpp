// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/backdateddelivery.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace std::chrono_literals;

bool BackdatedDelivery::takes(const JournalEntry &entry)
{
    const auto *post = std::get_if<WritePost>(&entry.act.deed);
    return post && post->backdatedTo;
}

QCoro::Task<> BackdatedDelivery::carry(JournalEntry entry, std::shared_ptr<Server> server)
{
    if (entry.act.state == Act::State::Unknown)
        co_await look(std::move(entry), server);
    else
        co_await send(std::move(entry), server);
}

QCoro::Task<ServerResult<Batch>> BackdatedDelivery::around(JournalEntry entry, std::shared_ptr<Server> server)
{
    const Instant at = *std::get<WritePost>(entry.act.deed).backdatedTo;
    co_return co_await server->posting().ownUntil(at + backdatedTolerance, PostDelivery::looked);
}

QCoro::Task<LookResult> BackdatedDelivery::compare(JournalEntry entry, Batch own)
{
    const SendMemo memo = *entry.memo;
    const auto taken = co_await m_desk.work().ownResults(entry.act.account, memo.sentAt - 24h);
    if (!taken)
        co_return LookResult();
    co_return lookBack(std::get<WritePost>(entry.act.deed), memo, own, PostDelivery::looked, *taken);
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

QCoro::Task<> BackdatedDelivery::send(JournalEntry entry, std::shared_ptr<Server> server)
{
    auto post = co_await m_posts.composed(&entry, server);
    if (!post)
        co_return;
    auto own = co_await around(entry, server);
    if (!own) {
        co_await m_desk.keep(afterPreparationFailed(std::move(entry), own.error(), m_desk.moment()));
        co_return;
    }
    if (!entry.memo)
        entry.memo = memoOf(*post, *own, m_desk.clock().now());
    const LookResult result = co_await compare(entry, *own);
    if (result.finding == Finding::Found)
        co_await m_posts.arrived(std::move(entry), server, std::move(*own), result.index);
    else
        co_await m_posts.deliver(std::move(entry), server, std::move(*post));
}

QCoro::Task<> BackdatedDelivery::look(JournalEntry entry, std::shared_ptr<Server> server)
{
    auto own = co_await around(entry, server);
    if (!own) {
        co_await m_desk.keep(afterLookFailed(std::move(entry), own.error(), m_desk.moment()));
        co_return;
    }
    LookResult result;
    if (entry.memo)
        result = co_await compare(entry, *own);
    if (result.finding == Finding::Found)
        co_await m_posts.arrived(std::move(entry), server, std::move(*own), result.index);
    else
        co_await m_desk.keep(afterLook(std::move(entry), result.finding, false, m_desk.moment()));
}

} // namespace Godwit
