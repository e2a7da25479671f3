// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QObject>

namespace Godwit
{

// Stands still until a test moves it.
class ManualClock final : public QObject, public Clock
{
    Q_OBJECT

public:
    // Begins on 2026-01-01T00:00:00Z.
    ManualClock();

    Instant now() const override { return m_now; }

    QCoro::Task<> sleep(Milliseconds length) override;

    // Wakes every sleeper whose time has come, in the order in which they fell asleep, through the event
    // loop.
    void advance(Milliseconds length);

    // How many sleep: a test waits for this before it advances.
    int sleepers() const { return m_sleepers; }

Q_SIGNALS:
    void advanced();

private:
    Instant m_now;
    int m_sleepers = 0;
};

} // namespace Godwit
