// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/graph/tags.h"

#include "servers/mastodon/graph/graphreader.h"
#include "servers/mastodon/json.h"
#include "servers/mastodon/paging.h"

namespace Godwit::Mastodon
{

namespace
{

constexpr int mostFollowed = 200;
// More often than this nobody has followed the same.
constexpr int mostRepeats = 20;

} // namespace

QCoro::Task<ServerResult<NamesPage>> Tags::followed(PageRequest request)
{
    if (!m_endpoint.can(Capability::FollowedTags))
        co_return std::unexpected(m_endpoint.unsupported("followed hashtags"));
    const auto response =
        co_await m_endpoint.get(u"/api/v1/followed_tags"_s, pageQuery({}, request, mostFollowed));
    if (!response)
        co_return std::unexpected(missingRoute(response.error()));
    co_return readTags(m_endpoint.context(), *response);
}

QCoro::Task<ServerResult<bool>> Tags::isFollowed(QString tag)
{
    const auto page = co_await followed({});
    if (!page)
        co_return std::unexpected(page.error());
    co_return page->names.contains(tag, Qt::CaseInsensitive);
}

QCoro::Task<ServerResult<Response>> Tags::actOn(QString tag, bool on)
{
    const QString path =
        u"/api/v1/tags/%1/%2"_s.arg(pathSegment(LocalId(tag)), on ? u"follow"_s : u"unfollow"_s);
    auto response = co_await m_endpoint.act(path);
    // Mastodon 4.0 to 4.2: 422 to what is followed already.
    if (!response && on && response.error().kind == ServerError::Kind::Rejected) {
        const auto there = co_await isFollowed(tag);
        if (there && *there)
            co_return Response();
    }
    co_return response;
}

QCoro::Task<ServerResult<void>> Tags::follow(QString tag, bool on)
{
    if (!m_endpoint.can(Capability::FollowedTags))
        co_return std::unexpected(m_endpoint.unsupported("followed hashtags"));
    const bool repeats = m_endpoint.has(Quirk::FollowsTagsTwice);
    for (int times = 0; times < mostRepeats; ++times) {
        if (repeats) {
            const auto there = co_await isFollowed(tag);
            if (!there)
                co_return std::unexpected(there.error());
            if (*there == on)
                co_return {};
        }
        const auto response = co_await actOn(tag, on);
        if (!response)
            co_return std::unexpected(response.error());
        if (on || !repeats)
            co_return {};
    }
    co_return {};
}

} // namespace Godwit::Mastodon
