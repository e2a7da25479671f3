// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fields.h"

#include <QUrl>

namespace Godwit
{

static QString decoded(QByteArrayView text)
{
    QByteArray plain = text.toByteArray();
    plain.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(plain));
}

Fields Fields::fromEncoded(QByteArrayView query)
{
    Fields fields;
    const auto items = query.toByteArray().split('&');
    for (const QByteArray &item : items) {
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        if (equals < 0)
            fields.addQueryItem(decoded(item), QString());
        else
            fields.addQueryItem(decoded(item.first(equals)), decoded(item.sliced(equals + 1)));
    }
    return fields;
}

QString Fields::value(QStringView name) const
{
    for (const auto &[itemName, itemValue] : m_items) {
        if (itemName == name)
            return itemValue;
    }
    return {};
}

QByteArray Fields::toEncoded() const
{
    QByteArray encoded;
    for (const auto &[name, value] : m_items) {
        if (!encoded.isEmpty())
            encoded += '&';
        encoded += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return encoded;
}

} // namespace Godwit
