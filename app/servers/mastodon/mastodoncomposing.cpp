// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/mastodoncomposing.h"

#include "servers/mastodon/composingreader.h"

namespace Godwit::Mastodon
{

QCoro::Task<ServerResult<PostingDefaults>> Composing::defaults()
{
    const auto response = co_await m_endpoint.get(QStringLiteral("/api/v1/preferences"));
    if (!response)
        co_return std::unexpected(missingRoute(response.error()));
    co_return readDefaults(m_endpoint.context(), *response);
}

QCoro::Task<ServerResult<std::vector<CustomEmoji>>> Composing::emoji()
{
    const auto response = co_await m_endpoint.get(QStringLiteral("/api/v1/custom_emojis"));
    if (!response)
        co_return std::unexpected(missingRoute(response.error()));
    co_return readCustomEmoji(m_endpoint.context(), *response);
}

QCoro::Task<ServerResult<PostSource>> Composing::source(LocalId id)
{
    const QString path = QStringLiteral("/api/v1/statuses/") + pathSegment(id);
    const auto post = co_await m_endpoint.get(path);
    if (!post)
        co_return std::unexpected(post.error());
    const auto source = co_await m_endpoint.get(path + QStringLiteral("/source"));
    if (!source)
        co_return std::unexpected(missingRoute(source.error()));
    co_return readSource(m_endpoint.context(), *post, *source);
}

} // namespace Godwit::Mastodon
