// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/faultserver.h"

#include <QTest>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace Godwit
{

using Way = HttpAnswer::Way;
using namespace std::chrono_literals;

static constexpr auto dripPause = 15ms;

static Origin originOf(quint16 port)
{
    return *Origin::fromUrl(QUrl(u"http://127.0.0.1:%1"_s.arg(port)));
}

HttpAnswer HttpAnswer::of(Way way)
{
    HttpAnswer answer;
    answer.way = way;
    answer.body = QByteArray(2000, ' ') + "{}";
    return answer.with("Content-Type", "application/json");
}

HttpAnswer HttpAnswer::of(int status, const QByteArray &body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer.with("Content-Type", "application/json");
}

HttpAnswer HttpAnswer::html(int status, const QByteArray &body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer.with("Content-Type", "text/html; charset=utf-8");
}

HttpAnswer HttpAnswer::redirect(int status, const QByteArray &location)
{
    return of(status, {}).with("Location", location);
}

HttpAnswer HttpAnswer::with(const QByteArray &name, const QByteArray &value) const
{
    HttpAnswer answer = *this;
    answer.headers.append({name, value});
    return answer;
}

QByteArray HttpRequest::header(const QByteArray &name) const
{
    const auto lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

FaultServer::FaultServer()
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultServer::onConnection);
    if (!m_server.listen(QHostAddress::LocalHost))
        QTest::qFail("the fault server cannot listen", __FILE__, __LINE__);
    m_port = m_server.serverPort();
}

Origin FaultServer::origin() const
{
    return originOf(m_port);
}

void FaultServer::expect(const QByteArray &methodAndPath, const HttpAnswer &answer)
{
    m_expected.emplace_back(methodAndPath, answer);
}

void FaultServer::always(const QByteArray &methodAndPath, const HttpAnswer &answer)
{
    m_always.insert(methodAndPath, answer);
}

void FaultServer::stop()
{
    m_server.close();
    closeConnections();
}

void FaultServer::closeConnections()
{
    const auto sockets = m_open.keys();
    for (QTcpSocket *socket : sockets)
        socket->disconnectFromHost();
}

void FaultServer::forget()
{
    QList<HttpRequest> unanswered;
    m_streams.clear();
    for (Connection &connection : m_open) {
        connection.number = int(m_streams.size());
        m_streams.append(QByteArray());
        if (connection.request < 0)
            continue;
        unanswered.append(m_requests[connection.request]);
        unanswered.back().connection = connection.number;
        connection.request = unanswered.size() - 1;
    }
    m_requests = std::move(unanswered);
}

void FaultServer::onConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_open.insert(socket, {int(m_streams.size()), {}, -1, std::nullopt});
        m_streams.append(QByteArray());
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onBytes(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_open.remove(socket);
            socket->deleteLater();
        });
        onBytes(socket);
    }
}

static void reset(QTcpSocket *socket)
{
#ifdef Q_OS_UNIX
    // Closed without lingering, a connection ends with a reset.
    const linger now{1, 0};
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    socket->abort();
}

std::optional<HttpAnswer> FaultServer::answerFor(const HttpRequest &request)
{
    const QByteArray asked = request.method + ' ' + request.target.split('?').first();
    for (auto each = m_expected.begin(); each != m_expected.end(); ++each) {
        if (each->first != asked)
            continue;
        HttpAnswer answer = each->second;
        m_expected.erase(each);
        return answer;
    }
    if (m_always.contains(asked))
        return m_always.value(asked);
    if (m_handler)
        return std::nullopt;
    const QByteArray words = "a request that was not foreseen: " + asked;
    QTest::qFail(words.constData(), __FILE__, __LINE__);
    return HttpAnswer::of(500);
}

// Whether the head of the next request is there now.
bool FaultServer::takeHead(QTcpSocket *socket, Connection &connection)
{
    const qsizetype end = connection.pending.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    HttpRequest request;
    request.connection = connection.number;
    request.head = connection.pending.first(end);
    const auto words = request.head.first(request.head.indexOf('\r')).split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    connection.pending.remove(0, end + 4);
    connection.request = m_requests.size();
    connection.answer = answerFor(request);
    m_requests.append(request);
    if (!connection.answer || connection.answer->way != Way::ResetAfterHead)
        return true;
    answer(socket, *connection.answer);
    return false;
}

void FaultServer::onBytes(QTcpSocket *socket)
{
    if (!m_open.contains(socket))
        return;
    Connection &connection = m_open[socket];
    const QByteArray bytes = socket->readAll();
    m_streams[connection.number] += bytes;
    connection.pending += bytes;
    // A TLS handshake begins with this byte; there is no TLS here.
    if (connection.pending.startsWith('\x16')) {
        reset(socket);
        return;
    }
    if (connection.request < 0 && !takeHead(socket, connection))
        return;
    HttpRequest &request = m_requests[connection.request];
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (connection.pending.size() < length)
        return;
    request.body = connection.pending.first(length);
    connection.pending.remove(0, length);
    connection.request = -1;
    answer(socket, connection.answer ? *connection.answer : m_handler(HttpRequest(request)));
}

static QByteArray headOf(const HttpAnswer &answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Words\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    if (answer.way != Way::Endless)
        head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (!answer.keep)
        head += "Connection: close\r\n";
    return head + "\r\n";
}

void FaultServer::drip(QTcpSocket *socket, const QByteArray &bytes)
{
    auto *timer = new QTimer(socket);
    connect(timer, &QTimer::timeout, socket,
            [socket, bytes, next = qsizetype(0)]() mutable { socket->write(bytes.mid(next++, 1)); });
    timer->start(dripPause);
}

static void writeForEver(QTcpSocket *socket, const QByteArray &bytes)
{
    const auto more = [socket, bytes] {
        while (socket->state() == QAbstractSocket::ConnectedState && socket->bytesToWrite() < 64 * 1024)
            socket->write(bytes);
    };
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
    more();
}

void FaultServer::answer(QTcpSocket *socket, const HttpAnswer &answer)
{
    const QByteArray half = headOf(answer) + answer.body.first(answer.body.size() / 2);
    switch (answer.way) {
    case Way::Silence:
        break;
    case Way::ResetAfterHead:
    case Way::ResetAfterAll:
        reset(socket);
        break;
    case Way::CloseAfterAll:
        socket->disconnectFromHost();
        break;
    case Way::ResetInBody:
        socket->write(half);
        // What was written must arrive before the reset.
        QTimer::singleShot(30ms, socket, [socket] { reset(socket); });
        break;
    case Way::CloseInBody:
        socket->write(half);
        socket->disconnectFromHost();
        break;
    case Way::StallInBody:
        socket->write(half);
        break;
    case Way::DripHead:
        drip(socket, headOf(answer) + answer.body);
        break;
    case Way::DripBody:
        socket->write(headOf(answer));
        drip(socket, answer.body);
        break;
    case Way::Endless:
        socket->write(headOf(answer));
        writeForEver(socket, answer.body);
        break;
    case Way::Whole:
        socket->write(headOf(answer) + answer.body);
        if (!answer.keep)
            socket->disconnectFromHost();
        break;
    }
}

DeafPort::DeafPort()
{
    m_server.setListenBacklogSize(0);
    if (!m_server.listen(QHostAddress::LocalHost))
        QTest::qFail("the deaf port cannot listen", __FILE__, __LINE__);
    m_server.pauseAccepting();
    do {
        m_queue.push_back(std::make_unique<QTcpSocket>());
        m_queue.back()->connectToHost(QHostAddress::LocalHost, m_server.serverPort());
    } while (m_queue.back()->waitForConnected(200) && m_queue.size() < 16);
}

Origin DeafPort::origin() const
{
    return originOf(m_server.serverPort());
}

} // namespace Godwit
