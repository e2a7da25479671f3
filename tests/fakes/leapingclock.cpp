// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/leapingclock.h"

#include <QPointer>
#include <qcoro/qcorotimer.h>

namespace Godwit
{

QCoro::Task<> LeapingClock::sleep(Milliseconds length)
{
    // A sleeper that nobody waits for may wake after its clock has gone.
    const QPointer<LeapingClock> self(this);
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(length);
    m_sleepers.insert(&timer, now() + length);
    co_await timer;
    if (self)
        m_sleepers.remove(&timer);
}

void LeapingClock::leap(Milliseconds length)
{
    m_leapt += length;
    const Instant present = now();
    for (const auto &[timer, until] : m_sleepers.asKeyValueRange())
        timer->start(std::max<Milliseconds>(until - present, Milliseconds(0)));
}

} // namespace Godwit
