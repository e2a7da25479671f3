// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/mastodonnotifications.h"

#include "servers/mastodon/paging.h"
#include "servers/mastodon/reader.h"

namespace Godwit::Mastodon
{

static constexpr int mostNotifications = 80;

QCoro::Task<ServerResult<NotificationPage>> Notifications::page(PageRequest request)
{
    const Fields query = pageQuery({}, request, mostNotifications);
    if (m_endpoint.can(Capability::GroupedNotifications)) {
        const auto response = co_await m_endpoint.get(QStringLiteral("/api/v2/notifications"), query);
        if (response)
            co_return readGroupedNotifications(m_endpoint.context(), *response);
        if (response.error().kind != ServerError::Kind::NotFound)
            co_return std::unexpected(response.error());
    }
    const auto response = co_await m_endpoint.get(QStringLiteral("/api/v1/notifications"), query);
    if (!response)
        co_return std::unexpected(missingRoute(response.error()));
    co_return readNotifications(m_endpoint.context(), *response);
}

} // namespace Godwit::Mastodon
