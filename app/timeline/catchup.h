// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/postfetcher.h"
#include "timeline/timelinefetcher.h"

namespace Godwit
{

// What came since somebody last looked: the newest page, and the pages below it until they meet what is
// cached. Where that is too far, a gap stays. The fetchers outlive the tasks.

struct CaughtUp {
    // New to the cache, newest first; also what another row tells of.
    std::vector<RowPosition> rows;
    // What the newest page has besides.
    std::vector<RowPosition> known;
};

QCoro::Task<FetchResult<CaughtUp>> catchUpTimeline(TimelineFetcher *fetcher, TimelineKey key,
                                                   AccountId account);

struct CaughtNotifications {
    // Those that tell the cache something new, newest first.
    std::vector<Notification> fresh;
    // All of the newest page.
    std::vector<Notification> seen;
};

QCoro::Task<FetchResult<CaughtNotifications>> catchUpNotifications(PostFetcher *fetcher, AccountId account);

} // namespace Godwit
