// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/graph/person.h"

#include "servers/mastodon/reader.h"

namespace Godwit::Mastodon
{

QString personPath(const LocalId &id, const QString &name)
{
    return QStringLiteral("/api/v1/accounts/%1/%2").arg(pathSegment(id), name);
}

QCoro::Task<ServerResult<Relationship>> actOnPerson(Endpoint *endpoint, LocalId id, QString verb,
                                                    QJsonObject body, Request::RateClass rateClass)
{
    const auto response =
        co_await endpoint->act(Request::Method::Post, personPath(id, verb), body, rateClass);
    if (!response)
        co_return std::unexpected(response.error());
    co_return readRelationship(endpoint->context(), *response);
}

} // namespace Godwit::Mastodon
