// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/streamlink.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QWebSocket>

namespace Godwit::Mastodon
{

StreamLink::StreamLink(std::unique_ptr<QWebSocket> socket, Clock &clock)
    : m_socket(std::move(socket)), m_clock(clock), m_alarm(clock), m_heardAt(clock.now())
{
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        heard();
        if (!m_over)
            Q_EMIT messageArrived(text.toUtf8());
    });
    connect(m_socket.get(), &QWebSocket::pong, this, &StreamLink::heard);
    connect(m_socket.get(), &QWebSocket::disconnected, this,
            [this] { end(QStringLiteral("the server closed the connection")); });
    // It may have ended before anybody listened.
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        end(QStringLiteral("the connection ended at once"));
}

QCoro::Task<> StreamLink::untilOver()
{
    while (!m_over) {
        co_await m_alarm.wait(betweenLooks);
        if (!m_over)
            look();
    }
}

StreamLink::~StreamLink()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

void StreamLink::subscribe(const QString &stream)
{
    const QJsonObject order{{QStringLiteral("type"), QStringLiteral("subscribe")},
                            {QStringLiteral("stream"), stream}};
    m_socket->sendTextMessage(QString::fromUtf8(QJsonDocument(order).toJson(QJsonDocument::Compact)));
}

void StreamLink::close()
{
    end({});
}

void StreamLink::heard()
{
    m_heardAt = m_clock.now();
    m_asked = false;
}

void StreamLink::look()
{
    const auto silent = m_clock.now() - m_heardAt;
    if (m_asked && silent >= silence + answerTime) {
        end(QStringLiteral("no sign of life from the server"));
    } else if (!m_asked && silent >= silence) {
        m_asked = true;
        m_socket->ping();
    }
}

void StreamLink::end(const QString &reason)
{
    if (m_over)
        return;
    m_over = true;
    m_reason = reason;
    m_alarm.ring();
}

} // namespace Godwit::Mastodon
