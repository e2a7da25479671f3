// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/tap.h"

#include <QTcpSocket>

#include <algorithm>

namespace Godwit
{

struct Tap::Line {
    QTcpSocket *client = nullptr;
    QTcpSocket *server = nullptr;
    Fate fate = Fate::Passes;
    // The fate has come true.
    bool fulfilled = false;
};

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

void Tap::doom(const QByteArray &requestLine, Fate fate)
{
    m_doomed = requestLine;
    m_fate = fate;
}

void Tap::showPage(QTcpSocket *client) const
{
    client->write("HTTP/1.1 " + m_head + "\r\nConnection: close\r\nContent-Length: " +
                  QByteArray::number(m_page.size()) + "\r\n\r\n" + m_page);
    client->disconnectFromHost();
}

void Tap::note(const QByteArray &bytes)
{
    if (bytes.startsWith("POST ") || bytes.startsWith("PUT ") || bytes.startsWith("DELETE "))
        m_changes << QString::fromLatin1(bytes.first(std::max<qsizetype>(0, bytes.indexOf(" HTTP/"))));
}

void Tap::carry(const std::shared_ptr<Line> &line, const QByteArray &bytes)
{
    if (m_hole)
        return;
    if (!m_page.isEmpty())
        return showPage(line->client);
    if (!m_doomed.isEmpty() && bytes.startsWith(m_doomed))
        line->fate = m_fate;
    if (line->fate != Fate::RequestLost) {
        note(bytes);
        line->server->write(bytes);
    } else if (!line->fulfilled) {
        line->fulfilled = true;
        ++m_lost;
    }
}

void Tap::carryBack(const std::shared_ptr<Line> &line, const QByteArray &bytes)
{
    if (m_hole)
        return;
    if (line->fate == Fate::Passes) {
        line->client->write(bytes);
        return;
    }
    if (line->fulfilled || !bytes.startsWith("HTTP/"))
        return;
    line->fulfilled = true;
    ++m_lost;
    if (line->fate == Fate::AnswerCut)
        line->client->write(bytes.left(bytes.size() / 2));
}

void Tap::take(QTcpSocket *client)
{
    const auto line = std::make_shared<Line>();
    line->client = client;
    line->server = new QTcpSocket(client);
    connect(client, &QTcpSocket::readyRead, line->server,
            [this, line] { carry(line, line->client->readAll()); });
    connect(line->server, &QTcpSocket::readyRead, client,
            [this, line] { carryBack(line, line->server->readAll()); });
    connect(line->server, &QTcpSocket::disconnected, client, [line] {
        if (line->fate == Fate::Passes)
            line->client->disconnectFromHost();
    });
    connect(line->server, &QTcpSocket::errorOccurred, client, [line](QTcpSocket::SocketError error) {
        if (error == QTcpSocket::ConnectionRefusedError)
            line->client->abort();
    });
    connect(this, &Tap::brokenOff, client, &QTcpSocket::abort);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    line->server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
}

} // namespace Godwit
