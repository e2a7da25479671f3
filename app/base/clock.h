// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

// The only source of "now" and of waiting, so that tests can move time by hand. Used on the engine thread.
class Clock
{
public:
    virtual ~Clock() = default;

    virtual Instant now() const = 0;

    // Resumes on the calling thread's event loop once `length` has passed on this clock.
    virtual QCoro::Task<> sleep(Milliseconds length) = 0;
};

// The machine's clock and timers.
class SystemClock final : public Clock
{
public:
    Instant now() const override;
    QCoro::Task<> sleep(Milliseconds length) override;
};

} // namespace Godwit
