// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinefetcher.h"

#include "base/clock.h"
#include "servers/server.h"
#include "timeline/accountserver.h"
#include "timeline/flight.h"
#include "timeline/personfinder.h"

#include <qcoro/qcorofuture.h>
#include <qcoro/qcorosignal.h>

namespace Godwit
{

struct TimelineFetcher::Flight {
    FlightEnd end;
    std::optional<FetchResult<Fetched>> outcome;
};

TimelineFetcher::TimelineFetcher(ServerSource &servers, TimelineStore &timelines, PersonFinder &people,
                                 Clock &clock)
    : m_servers(servers), m_timelines(timelines), m_people(people), m_clock(clock)
{
}

TimelineFetcher::~TimelineFetcher() = default;

QCoro::Task<FetchResult<TimelineFetcher::Fetched>> TimelineFetcher::newest(TimelineKey key, AccountId account,
                                                                           int limit)
{
    const TimelineSource source{account, key.kind, key.argument};
    if (const auto running = m_flights.value(source)) {
        if (!running->outcome)
            co_await qCoro(&running->end, &FlightEnd::reached);
        co_return FetchResult<Fetched>(*running->outcome);
    }
    const auto flight = std::make_shared<Flight>();
    m_flights.insert(source, flight);
    flight->outcome = co_await fetch(key, source, {.limit = limit}, Placement::Newest, std::nullopt);
    m_flights.remove(source);
    Q_EMIT flight->end.reached();
    // A copy for each who waits: QCoro 0.11 moves out of an lvalue.
    co_return FetchResult<Fetched>(*flight->outcome);
}

QCoro::Task<FetchResult<TimelineFetcher::Fetched>> TimelineFetcher::older(TimelineKey key, AccountId account,
                                                                          int limit)
{
    const TimelineSource source{account, key.kind, key.argument};
    const auto cursor = co_await m_timelines.olderCursor(source);
    if (!cursor)
        co_return std::unexpected(cursor.error());
    if (cursor->isEmpty())
        co_return Fetched{.atEnd = true};
    const PageRequest request{PageRequest::Direction::Older, *cursor, limit};
    co_return co_await fetch(key, source, request, Placement::Older, std::nullopt);
}

QCoro::Task<FetchResult<TimelineFetcher::Fetched>> TimelineFetcher::fill(TimelineKey key, GapRef gap,
                                                                         int limit)
{
    const auto place = co_await m_timelines.gap(gap);
    if (!place)
        co_return std::unexpected(place.error());
    const PageRequest request{PageRequest::Direction::Older, place->second, limit};
    co_return co_await fetch(key, place->first, request, Placement::Older, gap);
}

QCoro::Task<FetchResult<TimelineFetcher::Fetched>>
TimelineFetcher::fetch(TimelineKey key, TimelineSource source, PageRequest request, Placement placement,
                       std::optional<GapRef> gap)
{
    const auto server = m_servers.serverFor(source.account);
    if (!server)
        co_return std::unexpected(signedOut());
    const auto argument = co_await portArgument(source);
    if (!argument)
        co_return std::unexpected(argument.error());
    auto page = co_await server->timelines().page(source.kind, *argument, request);
    if (!page)
        co_return std::unexpected(page.error());
    const bool atEnd = page->older.isEmpty() && !page->incomplete;
    const auto taken =
        co_await m_timelines.take(key, source, std::move(*page), placement, gap, m_clock.now());
    if (!taken)
        co_return std::unexpected(taken.error());
    co_return Fetched{taken->rows, taken->gap, atEnd, taken->known, taken->folded};
}

// A person's timeline is kept under the person's key; the server wants its own id.
QCoro::Task<FetchResult<QString>> TimelineFetcher::portArgument(TimelineSource source)
{
    switch (source.kind) {
    case TimelineKind::Profile:
    case TimelineKind::ProfileReplies:
    case TimelineKind::ProfileMedia:
    case TimelineKind::ProfilePinned: {
        const auto id = co_await m_people.localId(source.account, PersonKey(source.argument));
        if (!id)
            co_return std::unexpected(id.error());
        co_return id->toString();
    }
    default:
        co_return source.argument;
    }
}

} // namespace Godwit
