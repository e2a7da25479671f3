// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/answer.h"
#include "net/sender.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Godwit
{

class RequestBody;

// One request on the wire: watches its times and its size until it ends. The timers run on the real clock:
// they watch a real socket.
class Transfer : public QObject
{
    Q_OBJECT

public:
    // Owns the reply. `body` is null for a GET, and outlives the transfer.
    Transfer(QNetworkReply *reply, const RequestBody *body, const SenderLimits &limits,
             std::function<void(qint64, qint64)> progress);
    ~Transfer() override;

    bool isDone() const { return m_done; }

    // Once done.
    Exchange takeExchange() { return std::move(m_exchange); }

    void cancel();

    // TimedOut after so long, whatever comes.
    void endWithin(Milliseconds length);

Q_SIGNALS:
    void done();
    void fellSilent();

private:
    void onConnecting();
    void onSent();
    void onProgress(qint64 sent, qint64 all);
    void onHeaders();
    void onBytes();
    void onTimeout();
    void onFinished();
    bool isCutShort() const;
    void end();

    QNetworkReply *m_reply;
    const RequestBody *m_body;
    SenderLimits m_limits;
    std::function<void(qint64, qint64)> m_progress;
    QTimer m_phase;
    QTimer m_whole;
    QTimer m_silence;
    QElapsedTimer m_since;
    Exchange m_exchange;
    bool m_done = false;
};

} // namespace Godwit
