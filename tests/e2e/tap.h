// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace Godwit
{

// A pipe before a real server, in which an answer can get lost. One request a connection is looked at.
class Tap : public QTcpServer
{
    Q_OBJECT

public:
    explicit Tap(quint16 target);

    QUrl url() const;

    // From now on the answers to requests that begin so reach nobody; the server gets the requests.
    void swallow(const QByteArray &requestLine) { m_swallowed = requestLine; }

    // From now on nothing gets through and nothing is refused: a black hole. Or again as before.
    void setHole(bool hole) { m_hole = hole; }

    // Breaks the connections that stand.
    void hangUp() { Q_EMIT brokenOff(); }

    // How many answers got lost.
    int lost() const { return m_lost; }

Q_SIGNALS:
    void brokenOff();

private:
    void take(QTcpSocket *client);

    quint16 m_target;
    QByteArray m_swallowed;
    bool m_hole = false;
    int m_lost = 0;
};

} // namespace Godwit
