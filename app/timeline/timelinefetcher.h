// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/timelinestore.h"
#include "servers/timelinesport.h"
#include "timeline/fetcherror.h"

#include <QHash>

#include <memory>

namespace Godwit
{

class Clock;
class PersonFinder;
class ServerSource;

// Brings pages of a timeline from an account's server into the cache: one request, then one transaction. A
// failure changes nothing. Lives on the engine thread.
class TimelineFetcher
{
public:
    struct Fetched {
        // New to the timeline, newest first.
        std::vector<RowPosition> rows{};
        // What lies below them and was not fetched.
        std::optional<GapRef> gap{};
        // The server has nothing older.
        bool atEnd = false;
        // Of the newest page: what was in the timeline already, by whichever process.
        std::vector<RowPosition> known{};
        // New to the timeline, but shown by another row of the same post.
        std::vector<RowPosition> folded{};
    };

    // All outlive the fetcher.
    TimelineFetcher(ServerSource &servers, TimelineStore &timelines, PersonFinder &people, Clock &clock);
    ~TimelineFetcher();

    // What is newest. Calls for a source that is being refreshed share that answer.
    QCoro::Task<FetchResult<Fetched>> newest(TimelineKey key, AccountId account, int limit);
    // What is older than all that is cached of this source.
    QCoro::Task<FetchResult<Fetched>> older(TimelineKey key, AccountId account, int limit);
    // The next stretch of a gap, from its newer end.
    QCoro::Task<FetchResult<Fetched>> fill(TimelineKey key, GapRef gap, int limit);

private:
    struct Flight;

    QCoro::Task<FetchResult<Fetched>> fetch(TimelineKey key, TimelineSource source, PageRequest request,
                                            Placement placement, std::optional<GapRef> gap);
    QCoro::Task<FetchResult<QString>> portArgument(TimelineSource source);

    ServerSource &m_servers;
    TimelineStore &m_timelines;
    PersonFinder &m_people;
    Clock &m_clock;
    // Refreshes under way, by source.
    QHash<TimelineSource, std::shared_ptr<Flight>> m_flights;
};

} // namespace Godwit
