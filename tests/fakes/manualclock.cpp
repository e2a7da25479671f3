// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/manualclock.h"

#include <QPointer>
#include <qcoro/qcorosignal.h>

namespace Godwit
{

ManualClock::ManualClock() : m_now(instantFromMs(1'767'225'600'000)) {}

QCoro::Task<> ManualClock::sleep(Milliseconds length)
{
    const Instant until = m_now + length;
    // A sleeper that nobody waits for may wake after its clock has gone.
    const QPointer<ManualClock> self(this);
    ++m_sleepers;
    while (self && m_now < until)
        co_await qCoro(this, &ManualClock::advanced);
    if (self)
        --m_sleepers;
}

void ManualClock::advance(Milliseconds length)
{
    m_now += length;
    Q_EMIT advanced();
}

} // namespace Godwit
