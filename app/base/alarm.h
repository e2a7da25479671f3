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
    // Until ring().
    QCoro::Task<> wait();
    void ring();

Q_SIGNALS:
    void rang();

private:
    static QCoro::Task<> ringAfter(Clock *clock, QPointer<Alarm> alarm, int turn, Milliseconds length);

    Clock &m_clock;
    int m_turn = 0;
};

} // namespace Godwit
