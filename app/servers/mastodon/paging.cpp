// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/paging.h"

#include <QUrl>

#include <algorithm>

namespace Godwit::Mastodon
{

Fields pageQuery(const Fields &fixed, const PageRequest &request, int mostItems)
{
    const QString limit = QStringLiteral("limit");
    Fields query;
    if (request.direction != PageRequest::Direction::Newest) {
        const Fields cursor = Fields::fromEncoded(request.from.toString().toUtf8());
        for (const auto &[name, value] : cursor.items()) {
            if (name != limit)
                query.addQueryItem(name, value);
        }
    }
    for (const auto &[name, value] : fixed.items()) {
        if (query.value(name).isNull())
            query.addQueryItem(name, value);
    }
    query.addQueryItem(limit, QString::number(std::clamp(request.limit, 1, mostItems)));
    return query;
}

Cursor olderThan(const LocalId &id)
{
    return Cursor(QStringLiteral("max_id=") + QString::fromLatin1(QUrl::toPercentEncoding(id.toString())));
}

} // namespace Godwit::Mastodon
