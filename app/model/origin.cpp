// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/origin.h"

namespace Godwit
{

static int defaultPort(const QString &scheme)
{
    return scheme == QLatin1String("https") ? 443 : 80;
}

std::optional<Origin> Origin::fromUrl(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    if (scheme != QLatin1String("http") && scheme != QLatin1String("https"))
        return std::nullopt;
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.isEmpty())
        return std::nullopt;
    Origin origin;
    origin.m_scheme = scheme;
    origin.m_host = host;
    origin.m_port = url.port(defaultPort(scheme));
    return origin;
}

QString Origin::toDisplayString() const
{
    // An IPv6 address stands in brackets.
    const QString host =
        m_host.contains(QLatin1Char(':')) ? QLatin1Char('[') + m_host + QLatin1Char(']') : m_host;
    if (m_port == defaultPort(m_scheme))
        return host;
    return host + QLatin1Char(':') + QString::number(m_port);
}

QString Origin::toString() const
{
    return m_scheme + QLatin1String("://") + toDisplayString();
}

QUrl Origin::toUrl() const
{
    return QUrl(toString());
}

} // namespace Godwit
