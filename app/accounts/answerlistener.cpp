// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/answerlistener.h"

#include "accounts/answerpage.h"

#include <QTcpSocket>
#include <qcoro/qcorosignal.h>

namespace Godwit
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr QByteArrayView path = "/signed-in";
static constexpr qint64 mostRequestBytes = 16 * 1024;
static constexpr int mostConnections = 16;

AnswerListener::AnswerListener(Clock &clock) : m_clock(clock)
{
    m_server.setMaxPendingConnections(mostConnections);
    connect(&m_server, &QTcpServer::newConnection, this, &AnswerListener::accept);
    m_server.listen(QHostAddress::LocalHost, 0);
    m_look.setInterval(1s);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_clock.now() >= m_deadline)
            end(std::unexpected(SignInProblem::TooLate));
    });
}

AnswerListener::~AnswerListener() = default;

QUrl AnswerListener::redirect() const
{
    QUrl url(u"http://127.0.0.1"_s);
    url.setPort(m_server.serverPort());
    url.setPath(QString::fromLatin1(path));
    return url;
}

void AnswerListener::ask(BrowserQuestion question, Milliseconds patience)
{
    m_question = std::move(question);
    m_deadline = m_clock.now() + patience;
    m_look.start();
}

QCoro::Task<SignInResult<QByteArray>> AnswerListener::code()
{
    if (!m_result)
        co_await qCoro(this, &AnswerListener::ended);
    co_return *m_result;
}

void AnswerListener::cancel()
{
    end(std::unexpected(SignInProblem::Cancelled));
}

void AnswerListener::end(SignInResult<QByteArray> result)
{
    if (m_result)
        return;
    m_result = std::move(result);
    m_look.stop();
    m_server.close();
    Q_EMIT ended();
}

void AnswerListener::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(10s, socket, [socket] { socket->abort(); });
        if (m_server.findChildren<QTcpSocket *>().size() > mostConnections)
            socket->abort();
    }
}

void AnswerListener::read(QTcpSocket *socket)
{
    const QByteArray request = socket->peek(mostRequestBytes);
    if (request.contains("\r\n\r\n")) {
        disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
        socket->readAll();
        send(socket, judge(request));
    } else if (request.size() >= mostRequestBytes) {
        socket->abort();
    }
}

AnswerListener::Reply AnswerListener::judge(const QByteArray &request)
{
    const auto line = request.first(request.indexOf("\r\n")).split(' ');
    const QByteArray target = line.value(1);
    // A web page whose name was made to lead to 127.0.0.1 sends its own name.
    const QByteArray host = "\r\nhost: 127.0.0.1:" + QByteArray::number(m_server.serverPort()) + "\r\n";
    if (line.size() != 3 || !request.toLower().contains(host))
        return {"400 Bad Request"_ba, tr("Not understood"), tr("Godwit does not answer this.")};
    if (target != path && !target.startsWith(path.toByteArray() + '?'))
        return {"404 Not Found"_ba, tr("Nothing here"), tr("There is nothing at this address.")};
    if (line.first() != "GET")
        return {"405 Method Not Allowed"_ba, tr("Not understood"), tr("Godwit does not answer this.")};
    return take(QString::fromLatin1(target.sliced(std::min(target.size(), path.size() + 1))));
}

AnswerListener::Reply AnswerListener::take(const QString &query)
{
    auto code = m_question && !m_result ? codeOf(query, *m_question)
                                        : SignInResult<QByteArray>(std::unexpected(SignInProblem::Mismatch));
    if (!code && std::holds_alternative<SignInProblem>(code.error()) &&
        std::get<SignInProblem>(code.error()) == SignInProblem::Mismatch)
        return {"400 Bad Request"_ba, tr("Not this sign-in"), signInSentence(code.error())};
    const Reply reply =
        code ? Reply{"200 OK"_ba, tr("Back to Godwit"),
                     tr("Godwit has the answer and goes on signing in. You can close this page.")}
             : Reply{"200 OK"_ba, tr("Not signed in"), signInSentence(code.error())};
    // The reply leaves first: whoever waits may end the program.
    QMetaObject::invokeMethod(
        this, [this, code = std::move(code)]() mutable { end(std::move(code)); }, Qt::QueuedConnection);
    return reply;
}

void AnswerListener::send(QTcpSocket *socket, const Reply &reply)
{
    socket->write(answerPage(reply.status, reply.title, reply.sentence));
    socket->flush();
    socket->disconnectFromHost();
}

} // namespace Godwit
