// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/postfetcher.h"

#include "base/clock.h"
#include "servers/server.h"
#include "timeline/accountserver.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

static ServerError notFound(const Server &server)
{
    ServerError error;
    error.kind = ServerError::Kind::NotFound;
    error.server = server.info().origin;
    return error;
}

PostFetcher::PostFetcher(ServerSource &servers, PostStore &posts, NotificationStore &notifications,
                         Clock &clock)
    : m_servers(servers), m_posts(posts), m_notifications(notifications), m_clock(clock)
{
}

QCoro::Task<FetchResult<PostKey>> PostFetcher::post(AccountId account, QString named)
{
    const auto server = m_servers.serverFor(account);
    if (!server)
        co_return std::unexpected(signedOut());
    auto batch = co_await server->posts().resolve(PostKey(named));
    if (!batch)
        co_return std::unexpected(batch.error());
    if (batch->posts.empty())
        co_return std::unexpected(notFound(*server));
    const PostKey key = batch->posts.front().post.key;
    if (const auto kept = co_await m_posts.take(account, std::move(*batch), m_clock.now()); !kept)
        co_return std::unexpected(kept.error());
    co_return key;
}

QCoro::Task<FetchResult<LocalId>> PostFetcher::localId(AccountId account, PostKey key)
{
    auto known = co_await m_posts.localPostId(key, account);
    if (!known)
        co_return std::unexpected(known.error());
    if (!known->isEmpty())
        co_return *known;
    const auto server = m_servers.serverFor(account);
    if (!server)
        co_return std::unexpected(signedOut());
    const auto kept = co_await m_posts.isKeptFrom(key, account);
    if (kept && *kept)
        co_return std::unexpected(notFound(*server));
    if (const auto resolved = co_await post(account, key.toString()); !resolved)
        co_return std::unexpected(resolved.error());
    known = co_await m_posts.localPostId(key, account);
    if (!known)
        co_return std::unexpected(known.error());
    if (known->isEmpty())
        co_return std::unexpected(notFound(*server));
    co_return *known;
}

QCoro::Task<FetchResult<void>> PostFetcher::refresh(AccountId account, PostKey key)
{
    const auto server = m_servers.serverFor(account);
    if (!server)
        co_return std::unexpected(signedOut());
    const auto id = co_await localId(account, key);
    if (!id)
        co_return std::unexpected(id.error());
    auto batch = co_await server->posts().post(*id);
    if (!batch)
        co_return std::unexpected(batch.error());
    if (const auto kept = co_await m_posts.takeFetched(account, std::move(*batch), m_clock.now()); !kept)
        co_return std::unexpected(kept.error());
    co_return {};
}

QCoro::Task<FetchResult<PostSource>> PostFetcher::source(AccountId account, PostKey key)
{
    const auto server = m_servers.serverFor(account);
    if (!server)
        co_return std::unexpected(signedOut());
    const auto id = co_await localId(account, key);
    if (!id)
        co_return std::unexpected(id.error());
    auto source = co_await server->composing().source(*id);
    if (!source && source.error().kind == ServerError::Kind::NotFound) {
        // snac gives an edited post another id (seen on 2.75).
        const auto again = co_await post(account, key.toString());
        const auto other = co_await m_posts.localPostId(key, account);
        if (again && other && !other->isEmpty() && *other != *id)
            source = co_await server->composing().source(*other);
    }
    if (!source)
        co_return std::unexpected(source.error());
    co_return std::move(*source);
}

QCoro::Task<FetchResult<Translation>> PostFetcher::translation(AccountId account, PostKey key,
                                                               QString language)
{
    const auto server = m_servers.serverFor(account);
    if (!server)
        co_return std::unexpected(signedOut());
    const auto id = co_await localId(account, key);
    if (!id)
        co_return std::unexpected(id.error());
    auto translation = co_await server->posts().translate(*id, language);
    if (!translation)
        co_return std::unexpected(translation.error());
    co_return std::move(*translation);
}

QCoro::Task<FetchResult<void>> PostFetcher::thread(AccountId account, PostKey focus)
{
    const auto server = m_servers.serverFor(account);
    if (!server)
        co_return std::unexpected(signedOut());
    const auto id = co_await localId(account, focus);
    if (!id)
        co_return std::unexpected(id.error());
    auto thread = co_await server->posts().thread(*id);
    if (!thread)
        co_return std::unexpected(thread.error());
    if (const auto kept = co_await m_posts.takeThread(account, std::move(*thread), m_clock.now()); !kept)
        co_return std::unexpected(kept.error());
    co_return {};
}

QCoro::Task<FetchResult<FetchedNotifications>> PostFetcher::notifications(AccountId account,
                                                                          PageRequest request)
{
    const auto server = m_servers.serverFor(account);
    if (!server)
        co_return std::unexpected(signedOut());
    auto page = co_await server->notifications().page(request);
    if (!page)
        co_return std::unexpected(page.error());
    FetchedNotifications fetched{{}, page->items.size(), page->older, page->items};
    auto fresh = co_await m_notifications.take(account, std::move(*page), m_clock.now());
    if (!fresh)
        co_return std::unexpected(fresh.error());
    fetched.fresh = std::move(*fresh);
    co_return fetched;
}

QCoro::Task<FetchResult<SearchResult>> PostFetcher::search(AccountId account, QString text, int limit)
{
    const auto server = m_servers.serverFor(account);
    if (!server)
        co_return std::unexpected(signedOut());
    auto result = co_await server->search().search(text, limit);
    if (!result)
        co_return std::unexpected(result.error());
    if (const auto kept = co_await m_posts.takeFetched(account, result->batch, m_clock.now()); !kept)
        co_return std::unexpected(kept.error());
    co_return std::move(*result);
}

} // namespace Godwit
