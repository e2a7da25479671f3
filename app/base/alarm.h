// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QObject>
#include <qcoro/qcorotask.h>

namespace Godwit
{

// A sleep that ends early when it is rung. One waits at a time; it must have ended before the alarm is
// destroyed.
class Alarm : public QObject
{
    Q_OBJECT

public:
    explicit Alarm(Clock &clock) : m_clock(clock) {}

    // Until ring(), or `length` is over.
    QCoro::Task<> wait(Milliseconds length);
    // The same, but not at all where it has rung since rings() was `seen`: a loop that looks, then waits,
    // misses no ring that came while it looked.
    QCoro::Task<> wait(Milliseconds length, quint64 seen);
    // Until ring().
    QCoro::Task<> wait();
    void ring();

    // How often it has rung.
    quint64 rings() const { return m_rings; }

Q_SIGNALS:
    void rang();

private:
    static QCoro::Task<> ringAfter(Clock *clock, QPointer<Alarm> alarm, int turn, Milliseconds length);

    Clock &m_clock;
    int m_turn = 0;
    quint64 m_rings = 0;
};

} // namespace Godwit
