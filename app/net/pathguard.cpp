// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/pathguard.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace Godwit
{

// What a path is made of (RFC 3986, 3.3): with anything else the URL would not be one, or be read
// differently.
static bool isPathText(const QString &path)
{
    static const QRegularExpression text(
        QStringLiteral("^(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*\\z"));
    return text.match(path).hasMatch();
}

static bool hasDotSegment(const QByteArray &decodedPath)
{
    const auto segments = decodedPath.split('/');
    return std::ranges::any_of(segments,
                               [](const QByteArray &segment) { return segment == "." || segment == ".."; });
}

QString pathProblem(const QString &path)
{
    if (!path.startsWith(QLatin1Char('/')))
        return QStringLiteral("the path does not begin with '/'");
    if (path.size() > 2048)
        return QStringLiteral("the path is too long");
    // Judged as a server may read it: after decoding.
    const QByteArray decoded = QByteArray::fromPercentEncoding(path.toUtf8());
    if (path.contains(QLatin1String("//")) || decoded.startsWith("//"))
        return QStringLiteral("the path holds '//'");
    if (!isPathText(path) || decoded.contains('\\'))
        return QStringLiteral("the path holds a character that does not belong there");
    if (std::ranges::any_of(decoded, [](char byte) { return quint8(byte) < 0x20 || byte == 0x7f; }))
        return QStringLiteral("the path holds a control character");
    if (hasDotSegment(decoded))
        return QStringLiteral("the path holds a dot segment");
    return {};
}

} // namespace Godwit
