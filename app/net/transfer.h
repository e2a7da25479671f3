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

// One request on the wire: watches its times and its size until it ends. The timers run on the real clock:
// they watch a real socket.
class Transfer : public QObject
{
    Q_OBJECT

public:
    Transfer(QNetworkReply *reply, const SenderLimits &limits, std::function<void(qint64, qint64)> progress);
    ~Transfer() override;

    bool isDone() const { return m_done; }

    // Once done.
    Exchange takeExchange() { return std::move(m_exchange); }

    void cancel();

Q_SIGNALS:
    void done();

private:
    void onSent();
    void onHeaders();
    void onBytes();
    void onTimeout();
    void onFinished();
    void end();

    QNetworkReply *m_reply;
    SenderLimits m_limits;
    QTimer m_phase;
    QTimer m_whole;
    QElapsedTimer m_since;
    Exchange m_exchange;
    bool m_done = false;
};

} // namespace Godwit
