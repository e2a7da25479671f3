// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/alarm.h"

#include <qcoro/qcorosignal.h>

namespace Godwit
{

// Outlives the wait, which it cannot be told; so it holds on to nothing that may be gone by then.
QCoro::Task<> Alarm::ringAfter(Clock *clock, QPointer<Alarm> alarm, int turn, Milliseconds length)
{
    co_await clock->sleep(length);
    if (alarm && alarm->m_turn == turn)
        Q_EMIT alarm->rang();
}

QCoro::Task<> Alarm::wait(Milliseconds length)
{
    ringAfter(&m_clock, this, ++m_turn, length);
    co_await qCoro(this, &Alarm::rang);
}

QCoro::Task<> Alarm::wait(Milliseconds length, quint64 seen)
{
    if (seen == m_rings)
        co_await wait(length);
}

QCoro::Task<> Alarm::wait()
{
    co_await qCoro(this, &Alarm::rang);
}

void Alarm::ring()
{
    ++m_turn;
    ++m_rings;
    Q_EMIT rang();
}

} // namespace Godwit
