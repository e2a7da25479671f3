// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/alarm.h"

#include <QObject>

#include <memory>

class QWebSocket;

namespace Godwit::Mastodon
{

// One open socket: hands on its text, and asks for a sign of life when it is silent.
class StreamLink : public QObject
{
    Q_OBJECT

public:
    // How long a server may be silent before it is asked, and how long it has to answer.
    static constexpr Milliseconds silence{90'000};
    static constexpr Milliseconds answerTime{20'000};
    // A laptop's sleep stops timers but not time: after it, the silence is noticed within so long. Each look
    // wakes the processor.
    static constexpr Milliseconds betweenLooks{15'000};

    // The clock outlives the link.
    StreamLink(std::unique_ptr<QWebSocket> socket, Clock &clock);
    ~StreamLink() override;

    void subscribe(const QString &stream);
    // Watches it until it is over. Awaited by one, before the link is destroyed.
    QCoro::Task<> untilOver();
    void close();

    // Why, in a few words; empty after close().
    const QString &reason() const { return m_reason; }

Q_SIGNALS:
    void messageArrived(const QByteArray &message);

private:
    void heard();
    void look();
    void end(const QString &reason);

    std::unique_ptr<QWebSocket> m_socket;
    Clock &m_clock;
    Alarm m_alarm;
    Instant m_heardAt;
    bool m_asked = false;
    bool m_over = false;
    QString m_reason;
};

} // namespace Godwit::Mastodon
