// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QTimer>
#include <qcoro/qcorotimer.h>

namespace Godwit
{

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
}

QCoro::Task<> SystemClock::sleep(Milliseconds length)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(length);
    co_await timer;
}

} // namespace Godwit
