// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/thiscomputer.h"

#include <QHostAddress>

namespace Godwit
{

bool isThisComputer(const Origin &origin)
{
    const QString &host = origin.host();
    return host == QLatin1StringView("localhost") || host.endsWith(QLatin1StringView(".localhost")) ||
           QHostAddress(host).isLoopback();
}

std::optional<Origin> originOfHost(const QString &host)
{
    const QUrl url(QStringLiteral("https://") + host, QUrl::StrictMode);
    if (!url.isValid() || !url.userInfo().isEmpty() || !url.path().isEmpty() || url.hasQuery())
        return std::nullopt;
    const auto origin = Origin::fromUrl(url);
    if (!origin || !isThisComputer(*origin))
        return origin;
    return Origin::fromUrl(QUrl(QStringLiteral("http://") + host, QUrl::StrictMode));
}

} // namespace Godwit
