// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace Godwit
{

// The machine's clock, which a test can move forward: for real servers, which take their time, and waits of
// hours.
class LeapingClock final : public QObject, public Clock
{
    Q_OBJECT

public:
    Instant now() const override { return m_machine.now() + m_leapt; }

    QCoro::Task<> sleep(Milliseconds length) override;

    // Who would have woken meanwhile wakes now, once.
    void leap(Milliseconds length);

private:
    SystemClock m_machine;
    Milliseconds m_leapt{};
    QMap<QTimer *, Instant> m_sleepers;
};

} // namespace Godwit
