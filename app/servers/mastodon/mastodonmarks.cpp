// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/mastodonmarks.h"

#include "servers/mastodon/reader.h"

namespace Godwit::Mastodon
{

QCoro::Task<ServerResult<Batch>> Marks::mark(LocalId id, QString verb)
{
    const auto response =
        co_await m_endpoint.act(QStringLiteral("/api/v1/statuses/%1/%2").arg(pathSegment(id), verb));
    if (!response)
        co_return std::unexpected(response.error());
    co_return readPost(m_endpoint.context(), *response);
}

QCoro::Task<ServerResult<Batch>> Marks::pin(LocalId id, bool on)
{
    return mark(std::move(id), on ? QStringLiteral("pin") : QStringLiteral("unpin"));
}

QCoro::Task<ServerResult<Batch>> Marks::muteThread(LocalId id, bool on)
{
    // snac has no such route [seen on 2.96].
    if (!m_endpoint.can(Capability::ThreadMutes))
        co_return std::unexpected(m_endpoint.error(ServerError::Kind::Unsupported,
                                                   QStringLiteral("not sent: this server mutes no threads")));
    const QString verb = on ? QStringLiteral("mute") : QStringLiteral("unmute");
    co_return co_await mark(std::move(id), verb);
}

} // namespace Godwit::Mastodon
