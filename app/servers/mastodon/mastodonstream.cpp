// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/mastodonstream.h"

#include "base/log.h"
#include "net/sender.h"
#include "servers/mastodon/streamlink.h"
#include "servers/mastodon/streamreader.h"

#include <QWebSocket>

namespace Godwit::Mastodon
{

using Kind = ServerError::Kind;

// Home and notifications come with `user`, which is asked for with the connection itself.
static QString streamOf(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Local:
        return QStringLiteral("public:local");
    case TimelineKind::Federated:
        return QStringLiteral("public");
    default:
        return {};
    }
}

QCoro::Task<ServerResult<void>> Stream::run(std::vector<TimelineKind> kinds,
                                            std::function<void(const StreamEvent &)> on)
{
    m_stop = std::stop_source();
    auto socket = co_await m_endpoint.sender().socketAs(
        m_endpoint.account(), m_endpoint.info().streamingUrl, QStringLiteral("/api/v1/streaming"),
        {{QStringLiteral("stream"), QStringLiteral("user")}}, m_stop.get_token());
    if (m_stop.stop_requested())
        co_return {};
    if (!socket)
        co_return std::unexpected(socket.error());
    StreamLink link(std::move(*socket), m_endpoint.clock());
    m_link = &link;
    QObject::connect(&link, &StreamLink::messageArrived, &link, [this, &on](const QByteArray &message) {
        const auto event = readStreamMessage(m_endpoint.context(), message);
        if (!event)
            qCInfo(logServers) << "a stream's message could not be read:" << event.error().evidence;
        else if (*event)
            on(**event);
    });
    for (const TimelineKind kind : kinds) {
        if (const QString stream = streamOf(kind); !stream.isEmpty())
            link.subscribe(stream);
    }
    on(StreamConnected());
    co_await link.untilOver();
    if (m_stop.stop_requested())
        co_return {};
    co_return std::unexpected(m_endpoint.error(Kind::Broken, QStringLiteral("stream: ") + link.reason()));
}

void Stream::stop()
{
    m_stop.request_stop();
    if (m_link)
        m_link->close();
}

} // namespace Godwit::Mastodon
