// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/mastodonsearch.h"

#include "servers/mastodon/reader.h"

#include <QRegularExpression>

#include <algorithm>

namespace Godwit::Mastodon
{

// An address or a full handle: something that the server can fetch from elsewhere, which takes seconds.
static bool namesOneThing(const QString &text)
{
    static const QRegularExpression handle(QStringLiteral("^@?[^\\s@]+@[^\\s@]+$"));
    return text.startsWith(QLatin1String("https://")) || text.startsWith(QLatin1String("http://")) ||
           handle.match(text).hasMatch();
}

QCoro::Task<ServerResult<SearchResult>> Search::search(QString text, int limit)
{
    const QString trimmed = text.trimmed();
    const QString resolves = namesOneThing(trimmed) ? QStringLiteral("true") : QStringLiteral("false");
    const auto response =
        co_await m_endpoint.get(QStringLiteral("/api/v2/search"),
                                {{QStringLiteral("q"), trimmed},
                                 {QStringLiteral("resolve"), resolves},
                                 {QStringLiteral("limit"), QString::number(std::clamp(limit, 1, 40))}});
    if (!response)
        co_return std::unexpected(missingRoute(response.error()));
    co_return readSearch(m_endpoint.context(), *response);
}

} // namespace Godwit::Mastodon
