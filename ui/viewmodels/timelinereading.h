// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/timelinestore.h"
#include "ui/viewmodels/looking.h"
#include "ui/viewmodels/postlistmodel.h"
#include "ui/viewmodels/rowmaker.h"
#include "ui/viewmodels/timelinefilter.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

class Engine;

// What a page of a timeline asks of the engine. All of it runs on the engine's thread; what it gives are
// values.

struct TimelineRead {
    std::vector<PostEntry> entries;
    // Posts of one's own that have not left yet, newest first.
    std::vector<PostEntry> waiting;
    // Rows of the cache that were read, also such as are not shown, and where the first and the last one
    // stand.
    int rows = 0;
    std::optional<RowPosition> top;
    std::optional<RowPosition> bottom;
    // Only of what was opened: as it was kept.
    TimelineFilter filter{};
    FilterCount count{};
    bool atNewest = false;
    bool atOldest = false;
    // Where somebody was reading, when that was asked.
    std::optional<ReadingPosition> place;
    // The epoch when nothing ever came.
    Instant fetchedAt;
    // A sentence; empty when all went well.
    QString problem;
};

struct Fetching {
    int newRows = 0;
    // Of older ones: those that belong below what is shown.
    int below = 0;
    bool atEnd = false;
    // It did not work.
    bool failed = false;
    // Why, where that is no matter of health: a server that cannot be reached is told of in one place.
    QString problem{};
};

QCoro::Task<RowMaker> rowMaker(Engine *engine, Looking looking);

// Around where somebody was reading, with the filter that was kept.
QCoro::Task<TimelineRead> openTimeline(Engine *engine, Looking looking, TimelineKey key);
QCoro::Task<TimelineRead> readOlder(Engine *engine, Looking looking, TimelineKey key, TimelineFilter filter,
                                    RowPosition than);
QCoro::Task<TimelineRead> readNewer(Engine *engine, Looking looking, TimelineKey key, TimelineFilter filter,
                                    RowPosition than);
// From the newest on.
QCoro::Task<TimelineRead> readNewest(Engine *engine, Looking looking, TimelineKey key, TimelineFilter filter);
// The rows shown, again: from `top` on (it included), `count` of them.
QCoro::Task<TimelineRead> readAgain(Engine *engine, Looking looking, TimelineKey key, TimelineFilter filter,
                                    RowPosition top, int count);

QCoro::Task<Fetching> fetchNewest(Engine *engine, Looking looking, TimelineKey key);
// On until something comes that belongs below `bottom`, the last row shown; what belongs above may come as
// well.
QCoro::Task<Fetching> fetchOlder(Engine *engine, Looking looking, TimelineKey key, RowPosition bottom);
QCoro::Task<Fetching> fetchGap(Engine *engine, Looking looking, TimelineKey key, GapRef gap);

QCoro::Task<> keepFilter(Engine *engine, TimelineKey key, TimelineFilter filter);

QCoro::Task<> keepReadingPosition(Engine *engine, TimelineKey key, ReadingPosition position);

} // namespace Godwit
