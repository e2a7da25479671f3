// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/oauthmetadata.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace Godwit::Mastodon
{

namespace
{

// The path of an address of this origin; empty for any other.
QString pathWithin(const QJsonObject &object, QLatin1StringView name, const Origin &origin)
{
    const QUrl url(object.value(name).toString().left(2048), QUrl::StrictMode);
    if (Origin::fromUrl(url) != origin || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return {};
    return url.path(QUrl::FullyEncoded);
}

} // namespace

OAuthAddresses readOAuthMetadata(const QByteArray &json, const Origin &origin)
{
    OAuthAddresses addresses;
    if (json.size() > 64 * 1024)
        return addresses;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString issuer = object.value(QLatin1StringView("issuer")).toString();
    if (Origin::fromUrl(QUrl(issuer, QUrl::StrictMode)) != origin)
        return addresses;
    if (const QString path = pathWithin(object, QLatin1StringView("authorization_endpoint"), origin);
        !path.isEmpty())
        addresses.authorizePath = path;
    if (const QString path = pathWithin(object, QLatin1StringView("token_endpoint"), origin); !path.isEmpty())
        addresses.tokenPath = path;
    if (object.value(QLatin1StringView("authorization_response_iss_parameter_supported")).toBool())
        addresses.issuer = issuer;
    return addresses;
}

} // namespace Godwit::Mastodon
