// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/serverinfo.h"

namespace Godwit
{

// What a server allows beside its requests in 5 minutes, which its answers tell (Pace).
struct SyncLimits {
    // In a UTC day; 0: as many as one likes.
    int followsPerDay = 0;
    // So many at least are worth a file.
    int worthAFile = 20;
};

// Mastodon counts 400 follows a UTC day (RateLimiter::FAMILIES in its source): ten of them are left to the
// person.
inline SyncLimits syncLimitsOf(const ServerInfo &info)
{
    return {.followsPerDay = info.software == Software::Mastodon ? 390 : 0};
}

} // namespace Godwit
