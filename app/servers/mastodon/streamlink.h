// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QWebSocket;

namespace Godwit::Mastodon
{

// Watches one open socket: hands on its text, asks for a sign of life when it is silent, and says when it is
// over.
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
    void close();

    bool isOver() const { return m_over; }

    // Why, in a few words; empty after close().
    const QString &reason() const { return m_reason; }

Q_SIGNALS:
    void messageArrived(const QByteArray &message);
    void over();

private:
    static QCoro::Task<> watch(Clock *clock, QPointer<StreamLink> link);
    void heard();
    void look();
    void end(const QString &reason);

    std::unique_ptr<QWebSocket> m_socket;
    Clock &m_clock;
    Instant m_heardAt;
    bool m_asked = false;
    bool m_over = false;
    QString m_reason;
};

} // namespace Godwit::Mastodon
