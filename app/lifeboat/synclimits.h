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
    // In all, unless as many follow the account; 0: as many as one likes.
    int followsInAll = 0;
    // So many at least are worth a file.
    int worthAFile = 20;
};

// Mastodon counts 400 follows a UTC day (RateLimiter::FAMILIES in its source): ten of them are left to the
// person. It lets an account follow 7,500 people, or a tenth more than follow it (FollowLimitValidator).
inline SyncLimits syncLimitsOf(const ServerInfo &info)
{
    if (info.software != Software::Mastodon)
        return {};
    return {.followsPerDay = 390, .followsInAll = 7'500};
}

} // namespace Godwit
