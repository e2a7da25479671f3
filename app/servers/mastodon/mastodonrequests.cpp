// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/mastodonrequests.h"

#include "servers/mastodon/paging.h"
#include "servers/mastodon/reader.h"

namespace Godwit::Mastodon
{

static constexpr int mostRequests = 80;

QCoro::Task<ServerResult<PeoplePage>> Requests::requests(PageRequest request)
{
    const auto response = co_await m_endpoint.get(QStringLiteral("/api/v1/follow_requests"),
                                                  pageQuery({}, request, mostRequests));
    if (!response)
        co_return std::unexpected(missingRoute(response.error()));
    co_return readPeople(m_endpoint.context(), *response);
}

QCoro::Task<ServerResult<Relationship>> Requests::answerRequest(LocalId person, bool accept)
{
    const QString verb = accept ? QStringLiteral("authorize") : QStringLiteral("reject");
    const auto response = co_await m_endpoint.act(
        QStringLiteral("/api/v1/follow_requests/%1/%2").arg(pathSegment(person), verb));
    if (!response)
        co_return std::unexpected(response.error());
    co_return readRelationship(m_endpoint.context(), *response);
}

} // namespace Godwit::Mastodon
