// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/inboxfetcher.h"
#include "timeline/postfetcher.h"
#include "timeline/timelinefetcher.h"

namespace Godwit
{

// The homes of several accounts, fetched as one. Whichever server does not answer, the others' part comes.
struct EverywhereFetched {
    struct Problem {
        AccountId account;
        FetchError error;
    };

    int newRows = 0;
    // None of the servers that answered has anything older.
    bool atEnd = true;
    std::vector<Problem> problems{};

    bool isAtEnd() const { return atEnd && problems.empty(); }

    // Whatever more there is has one that did not answer.
    bool isCutShort() const { return atEnd && !problems.empty(); }
};

// All at the same time. `homes`: each account with the persona whose home it feeds.
QCoro::Task<EverywhereFetched> fetchNewestEverywhere(TimelineFetcher *fetcher, std::vector<Filing> homes,
                                                     int limit);
QCoro::Task<EverywhereFetched> fetchOlderEverywhere(TimelineFetcher *fetcher, std::vector<Filing> homes,
                                                    int limit);
// With those who ask to follow, of whom some servers tell by their list alone.
QCoro::Task<EverywhereFetched> fetchNotificationsEverywhere(PostFetcher *posts, InboxFetcher *inbox,
                                                            std::vector<Filing> homes, int limit);

} // namespace Godwit
