// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/graph/filters.h"

#include "base/clock.h"
#include "servers/mastodon/json.h"

namespace Godwit::Mastodon
{

namespace
{

QString filtersPath(FilterVersion version)
{
    return version == FilterVersion::Two ? u"/api/v2/filters"_s : u"/api/v1/filters"_s;
}

QString filterPath(FilterVersion version, const LocalId &id)
{
    return filtersPath(version) + u'/' + pathSegment(id);
}

} // namespace

std::optional<FilterVersion> Filters::version() const
{
    if (m_endpoint.can(Capability::FiltersV2))
        return FilterVersion::Two;
    return m_endpoint.can(Capability::FiltersV1) ? std::optional(FilterVersion::One) : std::nullopt;
}

std::optional<ServerError> Filters::obstacle(const WordFilter &filter) const
{
    if (!version())
        return m_endpoint.unsupported("filters");
    if (version() == FilterVersion::One && !fitsVersionOne(filter))
        return m_endpoint.unsupported("filters of several words, and none that blur");
    return std::nullopt;
}

QCoro::Task<ServerResult<WordFilters>> Filters::filters()
{
    const auto known = version();
    if (!known)
        co_return std::unexpected(m_endpoint.unsupported("filters"));
    const auto response = co_await m_endpoint.get(filtersPath(*known));
    if (!response)
        co_return std::unexpected(missingRoute(response.error()));
    co_return readFilters(m_endpoint.context(), *response, *known);
}

QCoro::Task<ServerResult<WordFilter>> Filters::write(Request::Method method, QString path, QJsonObject body)
{
    const auto response = co_await m_endpoint.act(method, path, body);
    if (!response)
        co_return std::unexpected(response.error());
    co_return readFilter(m_endpoint.context(), *response, *version());
}

QCoro::Task<ServerResult<WordFilter>> Filters::create(WordFilter filter)
{
    if (const auto why = obstacle(filter))
        co_return std::unexpected(*why);
    const QJsonObject body = bodyOf(filter, nullptr, m_endpoint.clock().now(), *version());
    co_return co_await write(Request::Method::Post, filtersPath(*version()), body);
}

QCoro::Task<ServerResult<WordFilter>> Filters::change(WordFilter filter)
{
    if (const auto why = obstacle(filter))
        co_return std::unexpected(*why);
    const QString path = filterPath(*version(), filter.id);
    const auto response = co_await m_endpoint.get(path);
    if (!response)
        co_return std::unexpected(response.error());
    const auto known = readFilter(m_endpoint.context(), *response, *version());
    if (!known)
        co_return std::unexpected(known.error());
    const QJsonObject body = bodyOf(filter, &*known, m_endpoint.clock().now(), *version());
    co_return co_await write(Request::Method::Put, path, body);
}

QCoro::Task<ServerResult<void>> Filters::remove(LocalId filter)
{
    if (!version())
        co_return std::unexpected(m_endpoint.unsupported("filters"));
    const auto response =
        co_await m_endpoint.act(Request::Method::Delete, filterPath(*version(), filter), {});
    if (!response)
        co_return std::unexpected(response.error());
    co_return {};
}

} // namespace Godwit::Mastodon
