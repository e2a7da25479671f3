// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/origin.h"

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <deque>
#include <functional>
#include <optional>

namespace Godwit
{

// What the fault server does with one request.
struct HttpAnswer {
    enum class Way : quint8 {
        Whole,
        Silence,        // takes the request, says nothing
        ResetAfterHead, // before the request's body is read
        ResetAfterAll,  // the request was stored, its answer is lost
        CloseAfterAll,  // the same with an orderly end
        ResetInBody,    // half the answer's body, then a reset
        CloseInBody,    // the same with an orderly end
        DripHead,       // a byte now and then, from the status line on
        DripBody,       // the head at once, then a byte now and then
        StallInBody,    // half the answer's body, then nothing
        Endless,        // the body again and again
    };

    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body = "{}";
    Way way = Way::Whole;
    // Whether the connection stays for another request.
    bool keep = true;

    static HttpAnswer of(Way way);
    static HttpAnswer of(int status, const QByteArray &body = "{}");
    static HttpAnswer html(int status, const QByteArray &body);
    static HttpAnswer redirect(int status, const QByteArray &location);
    HttpAnswer with(const QByteArray &name, const QByteArray &value) const;
};

struct HttpRequest {
    // Numbers the server's connections from 0.
    int connection = 0;
    QByteArray method;
    // Path and query as they came.
    QByteArray target;
    QByteArray head;
    QByteArray body;

    // The first header of this name (any case).
    QByteArray header(const QByteArray &name) const;
};

// An HTTP server on the loopback that answers as the test says and keeps every byte that it gets. A request
// that the test has not foreseen fails it; a TLS handshake is reset.
class FaultServer : public QObject
{
    Q_OBJECT

public:
    FaultServer();

    Origin origin() const;

    // The next request for this ("GET /path") gets this answer; what is said twice is for two requests.
    void expect(const QByteArray &methodAndPath, const HttpAnswer &answer);
    // Each request for this without an answer of its own.
    void always(const QByteArray &methodAndPath, const HttpAnswer &answer);

    // Each whole request without any such answer.
    void handle(std::function<HttpAnswer(const HttpRequest &)> handler) { m_handler = std::move(handler); }

    // Nothing is expected any more that did not come.
    bool isSpent() const { return m_expected.empty(); }

    // Connections are refused from now on; those that stand are closed.
    void stop();
    // The connections end, as when a keep-alive time is over; later ones are taken.
    void closeConnections();

    const QList<HttpRequest> &requests() const { return m_requests; }

    int connections() const { return int(m_streams.size()); }

    // Every byte of each connection.
    const QList<QByteArray> &streams() const { return m_streams; }

    // What came until now is not kept any longer; connections that stand are numbered from 0. For a test of
    // many rounds, whose memory it would fill.
    void forget();

private:
    struct Connection {
        int number = 0;
        // Bytes of the request that has not been answered.
        QByteArray pending;
        // The entry of m_requests that waits for its body, else -1.
        qsizetype request = -1;
        // Unset: the handler's.
        std::optional<HttpAnswer> answer;
    };

    void onConnection();
    void onBytes(QTcpSocket *socket);
    bool takeHead(QTcpSocket *socket, Connection &connection);
    std::optional<HttpAnswer> answerFor(const HttpRequest &request);
    void answer(QTcpSocket *socket, const HttpAnswer &answer);
    void drip(QTcpSocket *socket, const QByteArray &bytes);

    quint16 m_port = 0;
    QHash<QTcpSocket *, Connection> m_open;
    std::deque<std::pair<QByteArray, HttpAnswer>> m_expected;
    QHash<QByteArray, HttpAnswer> m_always;
    std::function<HttpAnswer(const HttpRequest &)> m_handler;
    QList<HttpRequest> m_requests;
    QList<QByteArray> m_streams;
    // Goes first, since its sockets still tell of their end.
    QTcpServer m_server;
};

// A port on the loopback where a connection is neither made nor refused: its queue is full, so the system
// drops what comes.
class DeafPort
{
public:
    DeafPort();

    Origin origin() const;

private:
    QTcpServer m_server;
    std::vector<std::unique_ptr<QTcpSocket>> m_queue;
};

} // namespace Godwit
