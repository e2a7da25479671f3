// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/browseranswer.h"
#include "base/clock.h"

#include <QObject>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

class QTcpSocket;

namespace Godwit
{

// Waits on a free port of 127.0.0.1 for the browser to come back from the server (RFC 8252, 7.3). Held before
// Godwit registers, so that nobody else can take the port. Takes one good GET of its own path with our state;
// everything else gets an error page and changes nothing. A request is at most 16 KiB and 10 s long.
class AnswerListener : public QObject
{
    Q_OBJECT

public:
    // The clock outlives the listener.
    explicit AnswerListener(Clock &clock);
    ~AnswerListener() override;

    bool isListening() const { return m_server.isListening(); }

    // The literal address, never "localhost", which may lead elsewhere.
    QUrl redirect() const;

    // From now on an answer is taken, for `patience`.
    void ask(BrowserQuestion question, Milliseconds patience);
    // The answer's code; after ask().
    QCoro::Task<SignInResult<QByteArray>> code();
    void cancel();

Q_SIGNALS:
    void ended();

private:
    struct Reply {
        QByteArray status;
        QString title;
        QString sentence;
    };

    void accept();
    void read(QTcpSocket *socket);
    Reply judge(const QByteArray &request);
    Reply take(const QString &query);
    void end(SignInResult<QByteArray> result);
    static void send(QTcpSocket *socket, const Reply &reply);

    Clock &m_clock;
    QTcpServer m_server;
    // A clock's sleep cannot be cut short, so the deadline is looked at now and then.
    QTimer m_look;
    Instant m_deadline;
    std::optional<BrowserQuestion> m_question;
    std::optional<SignInResult<QByteArray>> m_result;
};

} // namespace Godwit
