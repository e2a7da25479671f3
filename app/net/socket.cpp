// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/socket.h"

#include "net/pathguard.h"
#include "net/registrabledomain.h"
#include "net/useragent.h"

#include <QNetworkRequest>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>
#include <qcoro/qcorosignal.h>

namespace Godwit
{

using namespace std::chrono_literals;

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
    url.setPath(path);
    url.setQuery(QString::fromLatin1(query.toEncoded()));
    return url;
}

QCoro::Task<ServerResult<std::unique_ptr<QWebSocket>>> openSocket(Origin origin, QUrl url, QByteArray token,
                                                                  std::stop_token stop)
{
    ServerError error;
    error.server = origin;
    error.kind = ServerError::Kind::Cancelled;
    if (stop.stop_requested())
        co_return std::unexpected(error);
    auto socket = std::make_unique<QWebSocket>();
    socket->setMaxAllowedIncomingMessageSize(mostMessageBytes);
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", userAgent());
    request.setRawHeader("Authorization", "Bearer " + token);
    socket->open(request);
    const std::stop_callback onStop(stop, [&socket] { socket->abort(); });
    const auto changed = co_await qCoro(socket.get(), &QWebSocket::stateChanged, 10s);
    // The first change is to Connecting; the next tells whether it stands.
    if (changed && socket->state() == QAbstractSocket::ConnectingState)
        co_await qCoro(socket.get(), &QWebSocket::stateChanged, 10s);
    if (socket->state() == QAbstractSocket::ConnectedState)
        co_return std::move(socket);
    if (stop.stop_requested())
        co_return std::unexpected(error);
    error.kind = socket->error() == QAbstractSocket::ConnectionRefusedError ? ServerError::Kind::Refused
                 : socket->error() == QAbstractSocket::HostNotFoundError    ? ServerError::Kind::HostNotFound
                                                                            : ServerError::Kind::Broken;
    error.evidence
        << QStringLiteral("%1: the stream did not open: %2").arg(url.host(), socket->errorString());
    co_return std::unexpected(error);
}

} // namespace Godwit
