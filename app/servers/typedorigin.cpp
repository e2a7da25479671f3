// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/detection.h"

#include <QHostAddress>
#include <QUrl>

namespace Godwit
{

static bool isLoopback(const QString &host)
{
    if (host == QLatin1StringView("localhost") || host.endsWith(QLatin1StringView(".localhost")))
        return true;
    return QHostAddress(host).isLoopback();
}

// What stands between a scheme or an '@' and the first '/': a host, perhaps with a port.
static QString authorityOf(QString text)
{
    for (const char16_t end : {u'/', u'?', u'#'}) {
        if (const qsizetype at = text.indexOf(QChar(end)); at >= 0)
            text.truncate(at);
    }
    if (const qsizetype at = text.lastIndexOf(u'@'); at >= 0)
        text.remove(0, at + 1);
    return text;
}

static bool isPlausibleHost(const QString &host, bool explicitly)
{
    if (host.isEmpty() || host.size() > 253)
        return false;
    // A bare word is a name that somebody forgot the server of, unless its port or scheme says that it is a
    // host.
    return explicitly || isLoopback(host) || host.contains(u'.') || host.contains(u':');
}

std::optional<Origin> originFromInput(const QString &typed)
{
    constexpr qsizetype longest = 2048;
    QString text = typed.trimmed();
    if (text.isEmpty() || text.size() > longest)
        return std::nullopt;
    for (const QChar c : std::as_const(text)) {
        if (c.isSpace() || !c.isPrint())
            return std::nullopt;
    }
    QString scheme;
    if (const qsizetype end = text.indexOf(QLatin1StringView("://")); end >= 0) {
        scheme = text.left(end).toLower();
        if (scheme != QLatin1StringView("https") && scheme != QLatin1StringView("http"))
            return std::nullopt;
        text.remove(0, end + 3);
    } else if (text.startsWith(QLatin1StringView("acct:"), Qt::CaseInsensitive)) {
        text.remove(0, 5);
    }
    const QString authority = authorityOf(text);
    QUrl url(QStringLiteral("https://") + authority, QUrl::StrictMode);
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    if (!url.isValid() || url.port() == 0 || !isPlausibleHost(host, !scheme.isEmpty() || url.port() > 0))
        return std::nullopt;
    if (scheme.isEmpty())
        scheme = isLoopback(host) ? QStringLiteral("http") : QStringLiteral("https");
    url.setHost(host);
    url.setScheme(scheme);
    return Origin::fromUrl(url);
}

} // namespace Godwit
