// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/links.h"

#include "model/richtext.h"

#include <QRegularExpression>
#include <QUrl>

namespace Godwit
{

namespace
{

constexpr qsizetype LongestUrl = 4'096;

// As browsers read an address (WHATWG URL): tabs and line feeds anywhere and controls around it do not count.
QString stripped(QStringView href)
{
    QString address;
    for (const QChar c : href) {
        if (c != u'\n' && c != u'\r' && c != u'\t')
            address += c;
    }
    qsizetype begin = 0;
    qsizetype end = address.size();
    while (begin < end && address.at(begin).unicode() <= 0x20)
        ++begin;
    while (end > begin && address.at(end - 1).unicode() <= 0x20)
        --end;
    return address.mid(begin, end - begin);
}

QString mailLink(const QUrl &url)
{
    static const QRegularExpression address(
        QStringLiteral("^[A-Za-z0-9.!#$&'*+/=?^_`{|}~%-]{1,64}@[A-Za-z0-9.-]{1,255}$"));
    const QString path = url.path(QUrl::FullyEncoded);
    return address.match(path).hasMatch() ? QStringLiteral("mailto:") + path : QString();
}

QString webLink(QUrl url)
{
    if (url.host(QUrl::FullyEncoded).isEmpty())
        return {};
    // A name before the host is a well-known way to make one host look like another.
    url.setUserInfo({});
    const QString encoded = url.toString(QUrl::FullyEncoded);
    return encoded.size() <= LongestUrl ? encoded : QString();
}

QString hostInText(const QString &text)
{
    static const QRegularExpression address(
        QStringLiteral(
            "^(?:https?://)?(?:[^/@\\s]*@)?([^/:?#@\\s]+\\.[^/:?#@\\s.\u2026]{2,})(?:[/:?#\u2026]|$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = address.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    return QUrl(QStringLiteral("https://") + match.captured(1)).host(QUrl::FullyEncoded).toLower();
}

QString withoutWww(QString host)
{
    if (host.startsWith(u"www."))
        host.remove(0, 4);
    return host;
}

} // namespace

QString safeLink(QStringView href)
{
    if (href.size() > LongestUrl)
        return {};
    QString address = stripped(href);
    if (address.startsWith(u"//"))
        address.prepend(u"https:");
    const QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid())
        return {};
    const QString scheme = url.scheme();
    if (scheme == u"mailto")
        return mailLink(url);
    return scheme == u"https" || scheme == u"http" ? webLink(url) : QString();
}

QString safeImageLink(QStringView href)
{
    const QString url = safeLink(href);
    return url.startsWith(u"https://") ? url : QString();
}

QString linkHost(const QString &url)
{
    const QUrl parsed(url);
    return parsed.scheme() == u"mailto" ? parsed.path(QUrl::FullyEncoded) : parsed.host(QUrl::FullyEncoded);
}

bool linkMisleads(const TextSpan &link)
{
    if (link.kind != TextSpan::Kind::Link || link.target.startsWith(u"mailto:"))
        return false;
    const QString shown = hostInText(link.text);
    return !shown.isEmpty() && withoutWww(shown) != withoutWww(linkHost(link.target).toLower());
}

} // namespace Godwit
