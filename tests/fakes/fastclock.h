// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace Godwit
{

// Real, but fast, for processes that are killed: at 200 a look after 30 s comes after 150 ms. Processes that
// start at other times agree on it.
class FastClock final : public Clock
{
public:
    explicit FastClock(int speed) : m_speed(speed) {}

    Instant now() const override
    {
        const auto wall = std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
        return instantFromMs(toMs(wall) * m_speed % 4'000'000'000'000);
    }

    QCoro::Task<> sleep(Milliseconds length) override
    {
        return m_system.sleep(std::max(length / m_speed, Milliseconds(1)));
    }

private:
    int m_speed;
    SystemClock m_system;
};

} // namespace Godwit
