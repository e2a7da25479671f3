// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/sources.h"

namespace Godwit
{

static QString encoded(const QString &text)
{
    return QString::fromLatin1(
        text.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString imageSource(const QString &url)
{
    return url.isEmpty() ? QString() : QStringLiteral("image://media/") + encoded(url);
}

QString avatarSource(const QString &url)
{
    // A radius beyond the half makes a disc of any size.
    return url.isEmpty() ? QString() : imageSource(url) + QStringLiteral("/999/cover");
}

QString blurSource(const QString &hash)
{
    return hash.isEmpty() ? QString() : QStringLiteral("image://blur/") + encoded(hash);
}

QString localSource(const QString &path)
{
    return path.isEmpty() ? QString() : QStringLiteral("image://local/") + encoded(path);
}

QString imageUrlOf(const QString &id)
{
    const auto decoded = QByteArray::fromBase64Encoding(id.section(QLatin1Char('/'), 0, 0).toLatin1(),
                                                        QByteArray::Base64UrlEncoding |
                                                            QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? QString::fromUtf8(*decoded) : QString();
}

} // namespace Godwit
