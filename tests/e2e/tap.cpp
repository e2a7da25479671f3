// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/tap.h"

#include <QTcpSocket>

namespace Godwit
{

Tap::Tap(quint16 target) : m_target(target)
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection())
            take(client);
    });
    listen(QHostAddress::LocalHost);
}

QUrl Tap::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
}

void Tap::take(QTcpSocket *client)
{
    auto *server = new QTcpSocket(client);
    const auto swallows = std::make_shared<bool>(false);
    connect(client, &QTcpSocket::readyRead, server, [this, client, server, swallows] {
        const QByteArray bytes = client->readAll();
        if (m_hole)
            return;
        *swallows = *swallows || (!m_swallowed.isEmpty() && bytes.startsWith(m_swallowed));
        server->write(bytes);
    });
    connect(server, &QTcpSocket::readyRead, client, [this, client, server, swallows] {
        const QByteArray bytes = server->readAll();
        if (m_hole)
            return;
        if (!*swallows)
            client->write(bytes);
        else if (bytes.startsWith("HTTP/"))
            ++m_lost;
    });
    connect(server, &QTcpSocket::disconnected, client, [client, swallows] {
        if (!*swallows)
            client->disconnectFromHost();
    });
    connect(this, &Tap::brokenOff, client, &QTcpSocket::abort);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
}

} // namespace Godwit
