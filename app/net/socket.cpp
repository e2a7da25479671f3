// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/socket.h"

#include "base/instant.h"
#include "net/pathguard.h"
#include "net/registrabledomain.h"
#include "net/sendercore.h"
#include "net/useragent.h"

#include <QDeadlineTimer>
#include <QNetworkRequest>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>
#include <qcoro/qcorosignal.h>

namespace Godwit
{

using namespace std::chrono_literals;
using Kind = ServerError::Kind;

static constexpr quint64 mostMessageBytes = 1024 * 1024;

std::expected<QUrl, QString> socketUrl(const Origin &origin, const QString &streamingUrl, const QString &path,
                                       const Fields &query)
{
    const QUrl named(streamingUrl, QUrl::StrictMode);
    const QString host = named.host(QUrl::FullyEncoded).toLower();
    if (!named.isValid() || host.isEmpty() || !named.userInfo().isEmpty())
        return std::unexpected(QStringLiteral("the streaming address cannot be read"));
    if (!sameOwner(origin.host(), host))
        return std::unexpected(QStringLiteral("the streaming host %1 is not of %2").arg(host, origin.host()));
    if (const QString problem = pathProblem(path); !problem.isEmpty())
        return std::unexpected(problem);
    const bool plain = origin.scheme() == QLatin1String("http") && host == origin.host();
    QUrl url;
    url.setScheme(plain ? QStringLiteral("ws") : QStringLiteral("wss"));
    url.setHost(host);
    url.setPort(plain ? origin.port() : named.port(443));
    url.setPath(path, QUrl::StrictMode);
    url.setQuery(QString::fromLatin1(query.toEncoded()), QUrl::StrictMode);
    return url;
}

static ServerError unopened(const Origin &origin, const QWebSocket &socket, bool cancelled)
{
    ServerError error;
    error.server = origin;
    error.kind = cancelled                                                    ? Kind::Cancelled
                 : socket.state() != QAbstractSocket::UnconnectedState        ? Kind::TimedOut
                 : socket.error() == QAbstractSocket::ConnectionRefusedError  ? Kind::Refused
                 : socket.error() == QAbstractSocket::HostNotFoundError       ? Kind::HostNotFound
                 : socket.error() == QAbstractSocket::SslHandshakeFailedError ? Kind::Tls
                                                                              : Kind::Broken;
    error.evidence << QStringLiteral("%1: the stream did not open: %2")
                          .arg(socket.requestUrl().host(), socket.errorString());
    return error;
}

QCoro::Task<ServerResult<std::unique_ptr<QWebSocket>>>
openSocket(std::shared_ptr<SenderCore> core, Origin origin, QUrl url, QByteArray token, std::stop_token stop)
{
    auto socket = std::make_unique<QWebSocket>();
    socket->setMaxAllowedIncomingMessageSize(mostMessageBytes);
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", userAgent());
    request.setRawHeader("Authorization", "Bearer " + token);
    QObject::connect(core.get(), &SenderCore::closing, socket.get(), &QWebSocket::abort);
    const std::stop_callback onStop(stop, [&socket] { socket->abort(); });
    const auto isStopped = [&] { return core->isClosed() || stop.stop_requested(); };
    if (!isStopped())
        socket->open(request);
    const QDeadlineTimer deadline(10s);
    while (socket->state() == QAbstractSocket::ConnectingState && !deadline.hasExpired())
        co_await qCoro(socket.get(), &QWebSocket::stateChanged, Milliseconds(deadline.remainingTime()));
    if (socket->state() == QAbstractSocket::ConnectedState && !isStopped())
        co_return std::move(socket);
    const ServerError error = unopened(origin, *socket, isStopped());
    co_return std::unexpected(error);
}

} // namespace Godwit
