// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/inboxfetcher.h"

#include "base/clock.h"
#include "servers/server.h"
#include "timeline/accountserver.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

static constexpr int requestsAtOnce = 80;

InboxFetcher::InboxFetcher(ServerSource &servers, NotificationStore &notifications,
                           ConversationStore &conversations, Clock &clock)
    : m_servers(servers), m_notifications(notifications), m_conversations(conversations), m_clock(clock)
{
}

QCoro::Task<FetchResult<std::vector<Notification>>> InboxFetcher::requests(AccountId account)
{
    const auto server = m_servers.serverFor(account);
    if (!server)
        co_return std::unexpected(signedOut());
    auto page = co_await server->requests().requests(PageRequest{.limit = requestsAtOnce});
    if (!page && page.error().kind == ServerError::Kind::Unsupported)
        co_return std::vector<Notification>();
    if (!page)
        co_return std::unexpected(page.error());
    auto fresh = co_await m_notifications.takeRequests(account, std::move(*page), m_clock.now());
    if (!fresh)
        co_return std::unexpected(fresh.error());
    co_return std::move(*fresh);
}

QCoro::Task<FetchResult<Cursor>> InboxFetcher::conversations(AccountId account, PageRequest request)
{
    const auto server = m_servers.serverFor(account);
    if (!server)
        co_return std::unexpected(signedOut());
    const bool newest = request.direction == PageRequest::Direction::Newest;
    auto page = co_await server->conversations().conversations(std::move(request));
    if (!page)
        co_return std::unexpected(page.error());
    Cursor older = page->older;
    const bool whole = newest && older.isEmpty();
    const auto kept = co_await m_conversations.take(account, std::move(*page), whole, m_clock.now());
    if (!kept)
        co_return std::unexpected(kept.error());
    co_return older;
}

} // namespace Godwit
