// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "cache/database.h"
#include "cache/entry.h"

namespace Godwit
{

// Where somebody was reading.
struct ReadingPosition {
    PostKey post;
    PersonKey booster;
    // The row's top edge below the view's, in device-independent pixels.
    double pixelOffset = 0;

    friend bool operator==(const ReadingPosition &, const ReadingPosition &) = default;
};

// What a page changed.
struct TakenPage {
    // New to the timeline, in the order of the page.
    std::vector<RowPosition> rows;
    // New to the timeline, but shown by another row of the same post: see folding.h.
    std::vector<RowPosition> folded{};
    // What lies below the page: it neither met what was there nor reached the end.
    std::optional<GapRef> gap;
    // Of a page that goes on top: in the timeline already, by whichever process.
    std::vector<RowPosition> known{};
};

// How a page was asked for, which decides where it is put.
enum class Placement : quint8 {
    Newest, // on top; if it does not meet what is there, a gap lies below it
    Older,  // below the oldest run, or into the gap named
    Newer,  // directly above the newest run
    Live,   // one row from a stream, above everything, with no gap while the connection stood
};

// Timelines as lists of rows over posts: rows in the order shown, runs and gaps per source in the server's
// order. Each call is one transaction; futures, see Database.
class TimelineStore
{
public:
    // The database outlives the store.
    explicit TimelineStore(Database &cache);

    QFuture<StoreResult<TakenPage>> take(TimelineKey key, TimelineSource source, Page page,
                                         Placement placement, std::optional<GapRef> gap, Instant fetchedAt);

    QFuture<StoreResult<Slice>> newest(TimelineKey key, Viewers viewers, int limit);
    // Strictly older or newer than the position; `newer` gives those next to it.
    QFuture<StoreResult<Slice>> older(TimelineKey key, Viewers viewers, RowPosition than, int limit);
    QFuture<StoreResult<Slice>> newer(TimelineKey key, Viewers viewers, RowPosition than, int limit);
    // These, where they still stand; also what is folded.
    QFuture<StoreResult<std::vector<Row>>> rows(TimelineKey key, Viewers viewers,
                                                std::vector<RowPosition> positions);
    // Half of `limit` on both sides of the reading position; the newest rows when there is none.
    QFuture<StoreResult<Slice>> atReadingPosition(TimelineKey key, Viewers viewers, int limit);

    QFuture<StoreResult<std::optional<ReadingPosition>>> readingPosition(TimelineKey key);
    QFuture<StoreResult<void>> setReadingPosition(TimelineKey key, ReadingPosition position);

    // The cursor below the oldest run of a source, or above its newest.
    QFuture<StoreResult<Cursor>> olderCursor(TimelineSource source);
    QFuture<StoreResult<Cursor>> newerCursor(TimelineSource source);
    // The source of a gap and the cursor with which to go on filling it.
    QFuture<StoreResult<std::pair<TimelineSource, Cursor>>> gap(GapRef gap);
    // The newest gap of a source; filled to its end there is another one, or none.
    QFuture<StoreResult<std::optional<GapRef>>> firstGap(TimelineSource source);
    // When a page of this source last arrived; the epoch when never.
    QFuture<StoreResult<Instant>> fetchedAt(TimelineSource source);

    // Accounts have moved to other personas: see timelinefiling.h.
    QFuture<StoreResult<void>> refile(std::vector<Filing> filings);

private:
    Database &m_cache;
};

} // namespace Godwit
