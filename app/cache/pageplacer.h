// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/posttable.h"
#include "cache/timelinestore.h"

namespace Godwit
{

// Where a page goes among the runs of its source, and which rows of the timeline it makes. One object for one
// page, within one transaction.
//
// A run is a stretch of a source without a hole. Runs that turn out to touch are not rewritten: the upper one
// loses its gap_below.
class PagePlacer
{
public:
    PagePlacer(Connection &connection, const TimelineKey &key, const TimelineSource &source,
               Instant fetchedAt);

    TakenPage place(const Page &page, const TakenBatch &batch, Placement placement,
                    const std::optional<GapRef> &gap);

private:
    struct Item {
        qint64 post = 0;
        qint64 booster = 0;
        QString wrapper;
        qint64 time = 0;
        // The run that has it already; 0 when new to this source.
        qint64 run = 0;
        // The timeline has it, from whichever source.
        bool shown = false;
        // Where it stands there.
        std::optional<RowPosition> row{};
    };

    struct Run {
        qint64 id = 0;
        qint64 ord = 0;
        QString olderCursor;
        bool gapBelow = false;
    };

    std::vector<Item> itemsOf(const Page &page, const TakenBatch &taken) const;
    void findKnown(std::vector<Item> &items);
    // The highest run that the page meets below `above` (0: any run); nothing when it ends in the unknown.
    std::optional<Run> metRun(const std::vector<Item> &items, std::optional<qint64> belowOrd);
    // What is below the page came from another source of the timeline.
    bool meetsOthers(const std::vector<Item> &items) const;
    bool othersHaveRows();
    void setGap(const Run &run, bool gap);

    TakenPage placeOnTop(const std::vector<Item> &items, const Page &page, Placement placement);
    TakenPage placeBelow(const std::vector<Item> &items, const Page &page, const std::optional<GapRef> &gap);

    std::optional<Run> runWhere(const QString &condition, std::initializer_list<QVariant> values = {});
    Run newRunOnTop(const Page &page);
    void join(const Run &upper, qint64 lowerOrd);
    qint64 edge(const Run &run, bool top);
    std::vector<RowPosition> insert(const std::vector<Item> &items, const Run &run, bool top);
    qint64 sortedAt(const Item &item, size_t index, size_t count, const Run &run, bool top);

    Connection &m_connection;
    TimelineSource m_key;
    qint64 m_fetchedAt;
    qint64 m_timeline = 0;
    qint64 m_source = 0;
    // Other sources have brought rows into the timeline.
    bool m_shared = false;
};

// 0 when there is none yet.
qint64 timelineId(Connection &connection, const TimelineKey &key);
qint64 sourceId(Connection &connection, const TimelineSource &source);

} // namespace Godwit
