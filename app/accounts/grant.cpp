// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/grant.h"

#include <QCborMap>
#include <QCborValue>

namespace Godwit
{

static const QLatin1String originKey("origin");
static const QLatin1String tokenKey("token");
static const QLatin1String clientIdKey("clientId");
static const QLatin1String clientSecretKey("clientSecret");

QByteArray encodeGrant(const Grant &grant)
{
    QCborMap map;
    map.insert(originKey, grant.credential.origin.toString());
    map.insert(tokenKey, grant.credential.token);
    map.insert(clientIdKey, grant.clientId);
    map.insert(clientSecretKey, grant.clientSecret);
    return map.toCborValue().toCbor();
}

std::optional<Grant> decodeGrant(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(bytes, &error).toMap();
    if (error.error != QCborError::NoError)
        return std::nullopt;
    const auto origin = Origin::fromUrl(QUrl(map.value(originKey).toString()));
    const QByteArray token = map.value(tokenKey).toByteArray();
    if (!origin || token.isEmpty())
        return std::nullopt;
    return Grant{
        {*origin, token}, map.value(clientIdKey).toByteArray(), map.value(clientSecretKey).toByteArray()};
}

} // namespace Godwit
