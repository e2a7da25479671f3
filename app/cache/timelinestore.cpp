// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/timelinestore.h"

#include "cache/pageplacer.h"
#include "cache/timelinefiling.h"
#include "cache/timelinescan.h"

#include <algorithm>

namespace Godwit
{

TimelineStore::TimelineStore(Database &cache) : m_cache(cache) {}

QFuture<StoreResult<TakenPage>> TimelineStore::take(TimelineKey key, TimelineSource source, Page page,
                                                    Placement placement, std::optional<GapRef> gap,
                                                    Instant fetchedAt)
{
    return m_cache.write(attempt([key = std::move(key), source = std::move(source), page = std::move(page),
                                  placement, gap, fetchedAt](Connection &connection) {
        requireRoom(connection);
        std::vector<PersonKey> boosters;
        for (const TimelineItem &item : page.items) {
            if (item.boost)
                boosters.push_back(item.boost->by);
        }
        const TakenBatch taken = takeBatch(connection, source.account, page.batch, boosters, fetchedAt);
        return PagePlacer(connection, key, source, fetchedAt).place(page, taken, placement, gap);
    }));
}

using Direction = TimelineScan::Direction;

QFuture<StoreResult<Slice>> TimelineStore::newest(TimelineKey key, Viewers viewers, int limit)
{
    return m_cache.read(attempt([key, viewers, limit](Connection &connection) {
        return TimelineScan(connection, key, viewers).newest(limit);
    }));
}

QFuture<StoreResult<Slice>> TimelineStore::older(TimelineKey key, Viewers viewers, RowPosition than,
                                                 int limit)
{
    return m_cache.read(attempt([key, viewers, than, limit](Connection &connection) -> Slice {
        auto found = TimelineScan(connection, key, viewers).scan(than, Direction::Older, limit);
        return {std::move(found.rows), false, found.ended};
    }));
}

QFuture<StoreResult<Slice>> TimelineStore::newer(TimelineKey key, Viewers viewers, RowPosition than,
                                                 int limit)
{
    return m_cache.read(attempt([key, viewers, than, limit](Connection &connection) -> Slice {
        auto found = TimelineScan(connection, key, viewers).scan(than, Direction::Newer, limit);
        std::ranges::reverse(found.rows);
        return {std::move(found.rows), found.ended, false};
    }));
}

QFuture<StoreResult<std::vector<Row>>> TimelineStore::rows(TimelineKey key, Viewers viewers,
                                                           std::vector<RowPosition> positions)
{
    return m_cache.read(attempt([key, viewers, positions = std::move(positions)](Connection &connection) {
        return TimelineScan(connection, key, viewers).rows(positions);
    }));
}

QFuture<StoreResult<Slice>> TimelineStore::atReadingPosition(TimelineKey key, Viewers viewers, int limit)
{
    return m_cache.read(attempt([key, viewers, limit](Connection &connection) -> Slice {
        TimelineScan timeline(connection, key, viewers);
        const auto position = timeline.readingRow();
        if (!position)
            return timeline.newest(limit);
        auto upper = timeline.scan(*position, Direction::Newer, limit / 2);
        // The row itself belongs to the lower half.
        const RowPosition justAbove{position->sortedAt, position->post, position->booster + 1};
        auto lower = timeline.scan(justAbove, Direction::Older, limit - limit / 2);
        std::ranges::reverse(upper.rows);
        std::ranges::move(lower.rows, std::back_inserter(upper.rows));
        return {std::move(upper.rows), upper.ended, lower.ended};
    }));
}

QFuture<StoreResult<std::optional<ReadingPosition>>> TimelineStore::readingPosition(TimelineKey key)
{
    return m_cache.read(attempt([key](Connection &connection) -> std::optional<ReadingPosition> {
        QSqlQuery &query =
            run(connection,
                QStringLiteral("SELECT read_post, read_booster, read_offset FROM timeline WHERE id = ?"),
                {timelineId(connection, key)});
        if (!nextRow(connection, query) || query.value(0).toString().isEmpty())
            return std::nullopt;
        return ReadingPosition{PostKey(query.value(0).toString()), PersonKey(query.value(1).toString()),
                               query.value(2).toDouble()};
    }));
}

QFuture<StoreResult<void>> TimelineStore::setReadingPosition(TimelineKey key, ReadingPosition position)
{
    return m_cache.write(attempt([key, position](Connection &connection) {
        run(connection,
            QStringLiteral("INSERT OR IGNORE INTO timeline(persona, kind, argument) VALUES(?, ?, ?)"),
            {key.persona.value(), int(key.kind), key.argument});
        const qint64 timeline = timelineId(connection, key);
        run(connection,
            QStringLiteral(
                "UPDATE timeline SET read_post = ?, read_booster = ?, read_offset = ? WHERE id = ?"),
            {position.post.toString(), position.booster.toString(), position.pixelOffset, timeline});
        const auto row = TimelineScan(connection, key, {}).readingRow();
        run(connection, QStringLiteral("UPDATE timeline SET read_sorted_at = ? WHERE id = ?"),
            {row ? qint64(toMs(row->sortedAt)) : 0, timeline});
    }));
}

static Cursor cursorOf(Connection &connection, const QString &sql, qint64 source)
{
    QSqlQuery &query = run(connection, sql, {source});
    return nextRow(connection, query) ? Cursor(query.value(0).toString()) : Cursor();
}

QFuture<StoreResult<Cursor>> TimelineStore::olderCursor(TimelineSource source)
{
    return m_cache.read(attempt([source](Connection &connection) {
        return cursorOf(connection,
                        QStringLiteral("SELECT older_cursor FROM run WHERE source = ? ORDER BY ord LIMIT 1"),
                        sourceId(connection, source));
    }));
}

QFuture<StoreResult<Cursor>> TimelineStore::newerCursor(TimelineSource source)
{
    return m_cache.read(attempt([source](Connection &connection) {
        return cursorOf(
            connection,
            QStringLiteral("SELECT newer_cursor FROM run WHERE source = ? ORDER BY ord DESC LIMIT 1"),
            sourceId(connection, source));
    }));
}

QFuture<StoreResult<std::pair<TimelineSource, Cursor>>> TimelineStore::gap(GapRef gap)
{
    return m_cache.read(attempt([gap](Connection &connection) -> std::pair<TimelineSource, Cursor> {
        QSqlQuery &query =
            run(connection,
                QStringLiteral("SELECT s.account, s.kind, s.argument, r.older_cursor FROM run r "
                               "JOIN source s ON s.id = r.source WHERE r.id = ? "
                               "AND (r.gap_below OR r.older_cursor <> '')"),
                {gap.run});
        if (!nextRow(connection, query))
            return {};
        return {TimelineSource{AccountId(query.value(0).toLongLong()), TimelineKind(query.value(1).toInt()),
                               query.value(2).toString()},
                Cursor(query.value(3).toString())};
    }));
}

QFuture<StoreResult<std::optional<GapRef>>> TimelineStore::firstGap(TimelineSource source)
{
    return m_cache.read(attempt([source](Connection &connection) -> std::optional<GapRef> {
        const qint64 id = sourceId(connection, source);
        QSqlQuery &query =
            run(connection,
                QStringLiteral("SELECT id FROM run WHERE source = ? AND gap_below ORDER BY ord DESC LIMIT 1"),
                {id});
        return nextRow(connection, query) ? std::optional(GapRef{id, query.value(0).toLongLong()})
                                          : std::nullopt;
    }));
}

QFuture<StoreResult<Instant>> TimelineStore::fetchedAt(TimelineSource source)
{
    return m_cache.read(attempt([source](Connection &connection) {
        QSqlQuery &query = run(connection, QStringLiteral("SELECT fetched_at FROM source WHERE id = ?"),
                               {sourceId(connection, source)});
        return nextRow(connection, query) ? instantFromMs(query.value(0).toLongLong()) : Instant();
    }));
}

QFuture<StoreResult<void>> TimelineStore::refile(std::vector<Filing> filings)
{
    return m_cache.write(attempt([filings = std::move(filings)](Connection &connection) {
        for (const Filing &filing : filings)
            Godwit::refile(connection, filing);
    }));
}

} // namespace Godwit
