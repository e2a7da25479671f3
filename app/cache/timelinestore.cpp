// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/timelinestore.h"

#include "cache/pageplacer.h"
#include "cache/viewloader.h"

#include <QSet>

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
        std::vector<PersonKey> boosters;
        for (const TimelineItem &item : page.items) {
            if (item.boost)
                boosters.push_back(item.boost->by);
        }
        const TakenBatch taken = takeBatch(connection, source.account, page.batch, boosters, fetchedAt);
        return PagePlacer(connection, key, source, fetchedAt).place(page, taken, placement, gap);
    }));
}

namespace
{

struct Place {
    RowPosition position;
    QString wrapper;
};

enum class Direction : quint8 {
    Older,
    Newer,
};

} // namespace

static std::vector<Place> places(Connection &connection, qint64 timeline, const RowPosition &from,
                                 Direction direction, int limit)
{
    const QString sql = direction == Direction::Older
                            ? QStringLiteral("SELECT sorted_at, post, booster, wrapper FROM timeline_row "
                                             "WHERE timeline = ? AND (sorted_at, post, booster) < (?, ?, ?) "
                                             "ORDER BY sorted_at DESC, post DESC, booster DESC LIMIT ?")
                            : QStringLiteral("SELECT sorted_at, post, booster, wrapper FROM timeline_row "
                                             "WHERE timeline = ? AND (sorted_at, post, booster) > (?, ?, ?) "
                                             "ORDER BY sorted_at, post, booster LIMIT ?");
    QSqlQuery &query =
        run(connection, sql, {timeline, qint64(toMs(from.sortedAt)), from.post, from.booster, limit});
    std::vector<Place> found;
    while (nextRow(connection, query)) {
        found.push_back({{instantFromMs(query.value(0).toLongLong()), query.value(1).toLongLong(),
                          query.value(2).toLongLong()},
                         query.value(3).toString()});
    }
    return found;
}

// Rows that are the lowest of a run with a gap below it.
static void addGaps(Connection &connection, qint64 timeline, std::vector<Row> &rows)
{
    std::vector<qint64> posts;
    for (const Row &row : rows)
        posts.push_back(row.position.post);
    QSqlQuery &query = run(
        connection,
        QStringLiteral(
            "SELECT s.post, s.booster, s.source, s.run FROM json_each(?) j CROSS JOIN source_row s "
            "ON s.post = j.value CROSS JOIN timeline_source t ON t.timeline = ? AND t.source = s.source "
            "CROSS JOIN run r ON r.id = s.run WHERE r.gap_below AND NOT EXISTS (SELECT 1 FROM source_row o "
            "WHERE o.source = s.source AND o.run = s.run AND o.position < s.position)"),
        {jsonNumbers(posts), timeline});
    while (nextRow(connection, query)) {
        const auto row = std::ranges::find_if(rows, [&](const Row &candidate) {
            return candidate.position.post == query.value(0).toLongLong() &&
                   candidate.position.booster == query.value(1).toLongLong();
        });
        if (row != rows.end())
            row->gapBelow = GapRef{query.value(2).toLongLong(), query.value(3).toLongLong()};
    }
}

static std::vector<Row> rowsAt(Connection &connection, const std::vector<Place> &found,
                               const Viewers &viewers)
{
    std::vector<qint64> posts;
    QSet<qint64> boosters;
    for (const Place &place : found) {
        posts.push_back(place.position.post);
        if (place.position.booster)
            boosters.insert(place.position.booster);
    }
    const auto views = loadViews(connection, posts, viewers);
    QHash<qint64, Profile> profiles;
    if (!boosters.isEmpty())
        profiles = loadPeople(connection, std::vector<qint64>(boosters.begin(), boosters.end()));
    std::vector<Row> rows;
    for (const Place &place : found) {
        const auto view = views.constFind(place.position.post);
        if (view == views.cend())
            continue;
        Row row{place.position, *view, {}, {}, {}};
        if (place.position.booster) {
            row.booster = profiles.value(place.position.booster);
            row.boost = Boost{row.booster->key, LocalId(place.wrapper), place.position.sortedAt};
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

namespace
{

struct Scan {
    // In the direction of the scan.
    std::vector<Row> rows;
    bool ended = false;
};

} // namespace

// Posts that the viewers may not see are passed over.
static Scan scan(Connection &connection, qint64 timeline, RowPosition from, Direction direction,
                 const Viewers &viewers, int limit)
{
    Scan result;
    while (!result.ended && int(result.rows.size()) < limit) {
        const int wanted = limit - int(result.rows.size());
        auto found = places(connection, timeline, from, direction, wanted + 1);
        result.ended = int(found.size()) <= wanted;
        if (!result.ended)
            found.pop_back();
        if (found.empty())
            break;
        from = found.back().position;
        auto rows = rowsAt(connection, found, viewers);
        std::ranges::move(rows, std::back_inserter(result.rows));
    }
    addGaps(connection, timeline, result.rows);
    return result;
}

static const RowPosition above{Instant::max(), std::numeric_limits<qint64>::max(),
                               std::numeric_limits<qint64>::max()};

static Slice newestOf(Connection &connection, qint64 timeline, const Viewers &viewers, int limit)
{
    Scan found = scan(connection, timeline, above, Direction::Older, viewers, limit);
    return {std::move(found.rows), true, found.ended};
}

QFuture<StoreResult<Slice>> TimelineStore::newest(TimelineKey key, Viewers viewers, int limit)
{
    return m_cache.read(attempt([key, viewers, limit](Connection &connection) {
        return newestOf(connection, timelineId(connection, key), viewers, limit);
    }));
}

QFuture<StoreResult<Slice>> TimelineStore::older(TimelineKey key, Viewers viewers, RowPosition than,
                                                 int limit)
{
    return m_cache.read(attempt([key, viewers, than, limit](Connection &connection) -> Slice {
        const qint64 timeline = timelineId(connection, key);
        Scan found = scan(connection, timeline, than, Direction::Older, viewers, limit);
        return {std::move(found.rows), false, found.ended};
    }));
}

QFuture<StoreResult<Slice>> TimelineStore::newer(TimelineKey key, Viewers viewers, RowPosition than,
                                                 int limit)
{
    return m_cache.read(attempt([key, viewers, than, limit](Connection &connection) -> Slice {
        const qint64 timeline = timelineId(connection, key);
        Scan found = scan(connection, timeline, than, Direction::Newer, viewers, limit);
        std::ranges::reverse(found.rows);
        return {std::move(found.rows), found.ended, false};
    }));
}

QFuture<StoreResult<std::vector<Row>>> TimelineStore::rows(TimelineKey key, Viewers viewers,
                                                           std::vector<RowPosition> positions)
{
    return m_cache.read(attempt([key, viewers, positions = std::move(positions)](Connection &connection) {
        const qint64 timeline = timelineId(connection, key);
        std::vector<Place> found;
        for (const RowPosition &position : positions) {
            QSqlQuery &query =
                run(connection,
                    QStringLiteral("SELECT wrapper FROM timeline_row WHERE timeline = ? AND "
                                   "sorted_at = ? AND post = ? AND booster = ?"),
                    {timeline, qint64(toMs(position.sortedAt)), position.post, position.booster});
            if (nextRow(connection, query))
                found.push_back({position, query.value(0).toString()});
        }
        auto rows = rowsAt(connection, found, viewers);
        addGaps(connection, timeline, rows);
        return rows;
    }));
}

// The row of the reading position; where it has gone, the place where it was.
static std::optional<RowPosition> readingRow(Connection &connection, qint64 timeline)
{
    QSqlQuery &query =
        run(connection,
            QStringLiteral("SELECT read_post, read_booster, read_sorted_at FROM timeline WHERE id = ?"),
            {timeline});
    if (!nextRow(connection, query) || query.value(0).toString().isEmpty())
        return std::nullopt;
    const PostKey key(query.value(0).toString());
    const PersonKey boosterKey(query.value(1).toString());
    const qint64 sortedAt = query.value(2).toLongLong();
    const qint64 post = postId(connection, key);
    const qint64 booster = personId(connection, boosterKey);
    QSqlQuery &row =
        run(connection,
            QStringLiteral("SELECT sorted_at, booster FROM timeline_row WHERE post = ? AND timeline = ? "
                           "ORDER BY booster = ? DESC LIMIT 1"),
            {post, timeline, booster});
    if (nextRow(connection, row))
        return RowPosition{instantFromMs(row.value(0).toLongLong()), post, row.value(1).toLongLong()};
    if (sortedAt == 0)
        return std::nullopt;
    return RowPosition{instantFromMs(sortedAt), std::numeric_limits<qint64>::max(), 0};
}

QFuture<StoreResult<Slice>> TimelineStore::atReadingPosition(TimelineKey key, Viewers viewers, int limit)
{
    return m_cache.read(attempt([key, viewers, limit](Connection &connection) -> Slice {
        const qint64 timeline = timelineId(connection, key);
        const auto position = readingRow(connection, timeline);
        if (!position)
            return newestOf(connection, timeline, viewers, limit);
        Scan upper = scan(connection, timeline, *position, Direction::Newer, viewers, limit / 2);
        // The row itself belongs to the lower half.
        const RowPosition justAbove{position->sortedAt, position->post, position->booster + 1};
        Scan lower = scan(connection, timeline, justAbove, Direction::Older, viewers, limit - limit / 2);
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
        const auto row = readingRow(connection, timeline);
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
                               "JOIN source s ON s.id = r.source WHERE r.id = ? AND r.gap_below"),
                {gap.run});
        if (!nextRow(connection, query))
            return {};
        return {TimelineSource{AccountId(query.value(0).toLongLong()), TimelineKind(query.value(1).toInt()),
                               query.value(2).toString()},
                Cursor(query.value(3).toString())};
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

} // namespace Godwit
