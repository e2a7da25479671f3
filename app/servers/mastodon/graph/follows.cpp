// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/graph/follows.h"

#include "servers/mastodon/graph/graphreader.h"
#include "servers/mastodon/graph/person.h"
#include "servers/mastodon/json.h"
#include "servers/mastodon/paging.h"
#include "servers/mastodon/reader.h"

namespace Godwit::Mastodon
{

namespace
{

// Mastodon gives 80 at most, GoToSocial 80, Pleroma 40 or what is asked for.
constexpr int mostPeople = 80;
// As many as a URL of 8 KiB holds of the longest ids that there are.
constexpr size_t mostRelationships = 40;

QJsonObject bodyOf(const FollowOptions &options, const ServerInfo &info)
{
    QJsonObject body{{u"reblogs"_s, options.showBoosts}, {u"notify"_s, options.notify}};
    // An empty list means all of them, and only Mastodon is known to read it so.
    if (!options.languages.isEmpty() || info.software == Software::Mastodon)
        body.insert(u"languages"_s, QJsonArray::fromStringList(options.languages));
    return body;
}

} // namespace

QCoro::Task<ServerResult<PeoplePage>> Follows::ownPage(QString name, PageRequest request)
{
    const auto own = co_await m_endpoint.ownId();
    if (!own)
        co_return std::unexpected(own.error());
    const QString path = personPath(*own, name);
    const auto response = co_await m_endpoint.get(path, pageQuery({}, request, mostPeople));
    if (!response)
        co_return std::unexpected(missingRoute(response.error()));
    co_return readPeople(m_endpoint.context(), *response);
}

QCoro::Task<ServerResult<PeoplePage>> Follows::following(PageRequest request)
{
    return ownPage(u"following"_s, std::move(request));
}

QCoro::Task<ServerResult<PeoplePage>> Follows::followers(PageRequest request)
{
    // An empty list, whoever there is.
    if (m_endpoint.has(Quirk::NoFollowers))
        co_return std::unexpected(m_endpoint.unsupported("list of followers"));
    co_return co_await ownPage(u"followers"_s, std::move(request));
}

QCoro::Task<ServerResult<std::vector<KnownRelationship>>> Follows::relationships(std::vector<LocalId> ids)
{
    std::vector<KnownRelationship> known;
    // snac answers for the first alone [seen on 2.75 and 2.96].
    const size_t atOnce = m_endpoint.has(Quirk::OneRelationship) ? 1 : mostRelationships;
    for (size_t begin = 0; begin < ids.size(); begin += atOnce) {
        Fields query;
        for (size_t i = begin; i < std::min(ids.size(), begin + atOnce); ++i)
            query.addQueryItem(u"id[]"_s, ids[i].toString());
        const auto response = co_await m_endpoint.get(u"/api/v1/accounts/relationships"_s, query);
        if (!response)
            co_return std::unexpected(missingRoute(response.error()));
        auto page = readRelationships(m_endpoint.context(), *response);
        if (!page)
            co_return std::unexpected(page.error());
        std::ranges::move(*page, std::back_inserter(known));
    }
    co_return known;
}

QCoro::Task<ServerResult<Relationship>> Follows::follow(LocalId id, std::optional<FollowOptions> options)
{
    const QJsonObject body = options ? bodyOf(*options, m_endpoint.info()) : QJsonObject();
    co_return co_await actOnPerson(&m_endpoint, id, u"follow"_s, body, Request::RateClass::Follow);
}

QCoro::Task<ServerResult<Relationship>> Follows::unfollow(LocalId id)
{
    co_return co_await actOnPerson(&m_endpoint, id, u"unfollow"_s);
}

} // namespace Godwit::Mastodon
