// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTcpServer>
#include <QUrl>

#include <memory>

class QTcpSocket;

namespace Godwit
{

// A pipe before a real server, in which requests and answers can get lost. One request a connection is looked
// at.
class Tap : public QTcpServer
{
    Q_OBJECT

public:
    explicit Tap(quint16 target);

    QUrl url() const;

    enum class Fate : quint8 {
        Passes,
        AnswerLost,  // the server gets the request, its answer reaches nobody
        RequestLost, // neither
        AnswerCut,   // half of what the server says first, then nothing
    };

    // From now on this happens to requests that begin so, and to their answers.
    void doom(const QByteArray &requestLine, Fate fate);

    // The answers to such requests reach nobody.
    void swallow(const QByteArray &requestLine) { doom(requestLine, Fate::AnswerLost); }

    // From now on nothing gets through and nothing is refused: a black hole. Or again as before.
    void setHole(bool hole) { m_hole = hole; }

    // From now on each request gets this page, as HTML; empty: as before. `status` with its words, and
    // perhaps with header lines after it.
    void setPage(const QByteArray &html, const QByteArray &status = "200 OK")
    {
        setAnswer(status + "\r\nContent-Type: text/html", html);
    }

    // The same of any kind.
    void setAnswer(const QByteArray &head, const QByteArray &body)
    {
        m_head = head;
        m_page = body;
    }

    // Breaks the connections that stand.
    void hangUp() { Q_EMIT brokenOff(); }

    // How many requests met such a fate.
    int lost() const { return m_lost; }

    // The first lines of those that came through and change something there, in their order.
    const QStringList &changes() const { return m_changes; }

Q_SIGNALS:
    void brokenOff();

private:
    struct Line;

    void take(QTcpSocket *client);
    void carry(const std::shared_ptr<Line> &line, const QByteArray &bytes);
    void note(const QByteArray &bytes);
    void carryBack(const std::shared_ptr<Line> &line, const QByteArray &bytes);
    void showPage(QTcpSocket *client) const;

    quint16 m_target;
    QByteArray m_doomed;
    Fate m_fate = Fate::Passes;
    QByteArray m_head;
    QByteArray m_page;
    bool m_hole = false;
    int m_lost = 0;
    QStringList m_changes;
};

} // namespace Godwit
