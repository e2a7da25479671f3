// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/graph/keepaway.h"

#include "base/clock.h"
#include "servers/mastodon/graph/graphreader.h"
#include "servers/mastodon/graph/person.h"
#include "servers/mastodon/json.h"
#include "servers/mastodon/paging.h"
#include "servers/mastodon/reader.h"

namespace Godwit::Mastodon
{

namespace
{

constexpr int mostPeople = 80;
constexpr int mostDomains = 200;

} // namespace

QCoro::Task<ServerResult<Response>> KeepAway::page(QString path, PageRequest request, int mostItems)
{
    auto response = co_await m_endpoint.get(path, pageQuery({}, request, mostItems));
    if (!response)
        co_return std::unexpected(missingRoute(response.error()));
    co_return response;
}

QCoro::Task<ServerResult<MutesPage>> KeepAway::mutes(PageRequest request)
{
    // snac 2.96 answers with an empty list whatever there is [seen].
    if (!m_endpoint.can(Capability::KeptAwayListed) || !m_endpoint.can(Capability::Mutes))
        co_return std::unexpected(m_endpoint.unsupported("list of the muted"));
    const auto response = co_await page(u"/api/v1/mutes"_s, std::move(request), mostPeople);
    if (!response)
        co_return std::unexpected(response.error());
    co_return readMutes(m_endpoint.context(), *response);
}

QCoro::Task<ServerResult<PeoplePage>> KeepAway::blocks(PageRequest request)
{
    if (!m_endpoint.can(Capability::KeptAwayListed))
        co_return std::unexpected(m_endpoint.unsupported("list of the blocked"));
    const auto response = co_await page(u"/api/v1/blocks"_s, std::move(request), mostPeople);
    if (!response)
        co_return std::unexpected(response.error());
    co_return readPeople(m_endpoint.context(), *response);
}

QCoro::Task<ServerResult<NamesPage>> KeepAway::blockedDomains(PageRequest request)
{
    if (!m_endpoint.can(Capability::DomainBlocks))
        co_return std::unexpected(m_endpoint.unsupported("domain blocks"));
    const auto response = co_await page(u"/api/v1/domain_blocks"_s, std::move(request), mostDomains);
    if (!response)
        co_return std::unexpected(response.error());
    co_return readDomains(m_endpoint.context(), *response);
}

QCoro::Task<ServerResult<Relationship>> KeepAway::mute(LocalId id, MuteOptions options)
{
    if (!m_endpoint.can(Capability::Mutes))
        co_return std::unexpected(m_endpoint.unsupported("mutes"));
    QJsonObject body{{u"notifications"_s, options.hideNotifications}};
    if (options.until) {
        if (!m_endpoint.can(Capability::TimedMutes))
            co_return std::unexpected(m_endpoint.unsupported("mutes that end"));
        const auto left =
            std::chrono::duration_cast<std::chrono::seconds>(*options.until - m_endpoint.clock().now());
        const qint64 seconds = std::max<qint64>(1, left.count());
        body.insert(u"duration"_s, seconds);
        // Pleroma's older name for it (its API documents).
        if (m_endpoint.info().software == Software::Pleroma || m_endpoint.info().software == Software::Akkoma)
            body.insert(u"expires_in"_s, seconds);
    }
    co_return co_await actOnPerson(&m_endpoint, id, u"mute"_s, body);
}

QCoro::Task<ServerResult<Relationship>> KeepAway::unmute(LocalId id)
{
    if (!m_endpoint.can(Capability::Mutes))
        co_return std::unexpected(m_endpoint.unsupported("mutes"));
    co_return co_await actOnPerson(&m_endpoint, id, u"unmute"_s);
}

QCoro::Task<ServerResult<Relationship>> KeepAway::block(LocalId id, bool on)
{
    const QString verb = on ? u"block"_s : u"unblock"_s;
    co_return co_await actOnPerson(&m_endpoint, id, verb);
}

QCoro::Task<ServerResult<void>> KeepAway::blockDomain(QString domain, bool on)
{
    if (!m_endpoint.can(Capability::DomainBlocks))
        co_return std::unexpected(m_endpoint.unsupported("domain blocks"));
    const auto method = on ? Request::Method::Post : Request::Method::Delete;
    const QJsonObject body{{u"domain"_s, domain}};
    const auto response = co_await m_endpoint.act(method, u"/api/v1/domain_blocks"_s, body);
    if (!response)
        co_return std::unexpected(missingRoute(response.error()));
    co_return {};
}

} // namespace Godwit::Mastodon
