// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace Godwit
{

using Milliseconds = std::chrono::milliseconds;

// A moment in UTC, to the millisecond. What is stored and compared; never a server's clock taken on trust.
using Instant = std::chrono::sys_time<Milliseconds>;

constexpr Instant instantFromMs(std::int64_t msSinceEpoch)
{
    return Instant(Milliseconds(msSinceEpoch));
}

constexpr std::int64_t toMs(Instant instant)
{
    return instant.time_since_epoch().count();
}

} // namespace Godwit
