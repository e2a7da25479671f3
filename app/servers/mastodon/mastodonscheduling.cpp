// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/mastodonscheduling.h"

#include "servers/mastodon/newpostbody.h"
#include "servers/mastodon/paging.h"
#include "servers/mastodon/reader.h"
#include "servers/mastodon/schedulingreader.h"

namespace Godwit::Mastodon
{

namespace
{

constexpr int mostInAPage = 40;
// Mastodon lets 300 wait (its source, ScheduledStatus::TOTAL_LIMIT).
constexpr int mostPages = 12;

} // namespace

QCoro::Task<ServerResult<SchedulingPort::Answer>> Scheduling::schedule(NewPost post, Instant at)
{
    if (!m_endpoint.can(Capability::Scheduling))
        co_return std::unexpected(m_endpoint.unsupported("posts for later"));
    Request request;
    request.method = Request::Method::Post;
    request.retry = Request::Retry::Never;
    request.path = QStringLiteral("/api/v1/statuses");
    if (m_endpoint.has(Quirk::FormsOnly))
        request.body = formOf(post, at);
    else
        request.body = jsonOf(post, at);
    const auto response = co_await m_endpoint.send(std::move(request));
    if (!response)
        co_return std::unexpected(response.error());
    auto scheduled = readScheduledPost(m_endpoint.context(), *response);
    if (scheduled)
        co_return Answer{std::move(*scheduled), {}};
    auto published = readPost(m_endpoint.context(), *response);
    if (published && !published->posts.empty())
        co_return Answer{{}, std::move(*published)};
    co_return std::unexpected(scheduled.error());
}

QCoro::Task<ServerResult<std::vector<ScheduledPost>>> Scheduling::scheduled()
{
    std::vector<ScheduledPost> all;
    PageRequest request;
    for (int pages = 0; pages < mostPages; ++pages) {
        const auto response = co_await m_endpoint.get(QStringLiteral("/api/v1/scheduled_statuses"),
                                                      pageQuery({}, request, mostInAPage));
        if (!response)
            co_return std::unexpected(missingRoute(response.error()));
        const auto page = readScheduledPosts(m_endpoint.context(), *response);
        if (!page)
            co_return std::unexpected(page.error());
        all.insert(all.end(), page->begin(), page->end());
        const Cursor older = cursorsOf(*response, page->empty()).older;
        if (page->empty() || older.isEmpty() || older == request.from)
            break;
        request.direction = PageRequest::Direction::Older;
        request.from = older;
    }
    co_return all;
}

QCoro::Task<ServerResult<void>> Scheduling::unschedule(LocalId id)
{
    const auto response = co_await m_endpoint.act(
        Request::Method::Delete, QStringLiteral("/api/v1/scheduled_statuses/") + pathSegment(id), {});
    if (!response)
        co_return std::unexpected(response.error());
    co_return ServerResult<void>();
}

} // namespace Godwit::Mastodon
