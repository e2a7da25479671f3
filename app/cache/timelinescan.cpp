// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/timelinescan.h"

#include "cache/pageplacer.h"
#include "cache/viewloader.h"

#include <QSet>

#include <algorithm>

namespace Godwit
{

// What another server shows under the same name is another timeline.
static bool isOfOneServer(TimelineKind kind)
{
    return kind == TimelineKind::Local || kind == TimelineKind::Federated || kind == TimelineKind::List;
}

static QString numberList(const std::vector<qint64> &numbers)
{
    QStringList texts;
    for (const qint64 number : numbers)
        texts.append(QString::number(number));
    return texts.join(u',');
}

static QString accountList(const Viewers &viewers)
{
    std::vector<qint64> numbers;
    for (const AccountId viewer : viewers)
        numbers.push_back(viewer.value());
    return jsonNumbers(numbers);
}

TimelineScan::TimelineScan(Connection &connection, const TimelineKey &key, const Viewers &viewers)
    : m_connection(connection), m_key(key), m_viewers(viewers), m_own(timelineId(connection, key)),
      m_timelines{m_own}
{
    if (isMerged())
        m_timelines = homes();
    if (isOfOneServer(key.kind) && !viewers.empty())
        m_only = sourceId(connection, {viewers.front(), key.kind, key.argument});
}

std::vector<qint64> TimelineScan::homes()
{
    std::vector<qint64> found;
    QSqlQuery &query =
        run(m_connection,
            QStringLiteral(
                "SELECT DISTINCT t.timeline FROM timeline_source t JOIN source s ON s.id = t.source "
                "WHERE s.kind = ? AND (? OR s.account IN (SELECT value FROM json_each(?))) ORDER BY 1"),
            {int(TimelineKind::Home), m_viewers.empty(), accountList(m_viewers)});
    while (nextRow(m_connection, query))
        found.push_back(query.value(0).toLongLong());
    return found;
}

// A row that several homes have is shown where the first of them put it: what comes later never moves it,
// since a later page is clamped to a later time.
QString TimelineScan::placesSql(Direction direction) const
{
    static const QString one =
        QStringLiteral("SELECT sorted_at, post, booster, wrapper FROM timeline_row r WHERE timeline = %1 "
                       "AND (sorted_at, post, booster) %2 (?, ?, ?)%3 ORDER BY %4 LIMIT ?");
    const bool older = direction == Direction::Older;
    const QString beyond = older ? QStringLiteral("<") : QStringLiteral(">");
    const QString order = older ? QStringLiteral("sorted_at DESC, post DESC, booster DESC")
                                : QStringLiteral("sorted_at, post, booster");
    if (!isMerged()) {
        const QString only = m_only ? QStringLiteral(" AND EXISTS (SELECT 1 FROM source_row s "
                                                     "WHERE s.post = r.post AND s.source = ? "
                                                     "AND s.booster = r.booster)")
                                    : QString();
        return one.arg(QStringLiteral("?"), beyond, only, order);
    }
    const QString first =
        m_timelines.size() < 2
            ? QString()
            : QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM timeline_row o WHERE o.post = r.post "
                             "AND o.timeline IN (%1) AND o.booster = r.booster "
                             "AND (o.sorted_at, o.timeline) < (r.sorted_at, r.timeline))")
                  .arg(numberList(m_timelines));
    QStringList parts;
    for (const qint64 timeline : m_timelines)
        parts.append(QStringLiteral("SELECT * FROM (%1)")
                         .arg(one.arg(QString::number(timeline), beyond, first, order)));
    return parts.isEmpty() ? QString()
                           : parts.join(QStringLiteral(" UNION ALL ")) +
                                 QStringLiteral(" ORDER BY %1 LIMIT ?").arg(order);
}

// In the order of placesSql().
QVariantList TimelineScan::placesValues(const RowPosition &from, int limit) const
{
    const QVariantList beyond{qint64(toMs(from.sortedAt)), from.post, from.booster};
    QVariantList values;
    if (!isMerged()) {
        values.append(m_own);
        values += beyond;
        if (m_only)
            values.append(*m_only);
    }
    for (size_t n = 0; isMerged() && n < m_timelines.size(); ++n) {
        values += beyond;
        values.append(limit);
    }
    values.append(limit);
    return values;
}

std::vector<TimelineScan::Place> TimelineScan::places(const RowPosition &from, Direction direction, int limit)
{
    std::vector<Place> found;
    const QString sql = placesSql(direction);
    if (sql.isEmpty())
        return found;
    auto query = m_connection.run(sql, placesValues(from, limit));
    if (!query)
        throw std::move(query.error());
    while (nextRow(m_connection, **query)) {
        found.push_back({{instantFromMs((*query)->value(0).toLongLong()), (*query)->value(1).toLongLong(),
                          (*query)->value(2).toLongLong()},
                         (*query)->value(3).toString()});
    }
    return found;
}

Row *TimelineScan::rowOf(std::vector<Row> &rows, qint64 post, qint64 booster)
{
    const auto row = std::ranges::find_if(rows, [&](const Row &candidate) {
        return candidate.position.post == post && candidate.position.booster == booster;
    });
    return row != rows.end() ? &*row : nullptr;
}

static QString postList(const std::vector<Row> &rows)
{
    std::vector<qint64> posts;
    for (const Row &row : rows)
        posts.push_back(row.position.post);
    return jsonNumbers(posts);
}

// Rows that are the lowest of a run with a gap below it.
void TimelineScan::addGaps(std::vector<Row> &rows)
{
    QSqlQuery &query = run(
        m_connection,
        QStringLiteral(
            "SELECT s.post, s.booster, s.source, s.run FROM json_each(?) j CROSS JOIN source_row s "
            "ON s.post = j.value CROSS JOIN timeline_source t ON t.source = s.source "
            "AND t.timeline IN (SELECT value FROM json_each(?)) "
            "CROSS JOIN run r ON r.id = s.run WHERE r.gap_below AND NOT EXISTS (SELECT 1 FROM source_row o "
            "WHERE o.source = s.source AND o.run = s.run AND o.position < s.position)"),
        {postList(rows), jsonNumbers(m_timelines)});
    while (nextRow(m_connection, query)) {
        const GapRef gap{query.value(2).toLongLong(), query.value(3).toLongLong()};
        if (m_only && gap.source != *m_only)
            continue;
        if (Row *row = rowOf(rows, query.value(0).toLongLong(), query.value(1).toLongLong()))
            row->gapBelow = gap;
    }
}

void TimelineScan::addFloors(std::vector<Row> &rows, bool ended)
{
    for (const qint64 timeline : m_timelines) {
        QSqlQuery &floor = run(m_connection,
                               QStringLiteral("SELECT post, booster FROM timeline_row WHERE timeline = ? "
                                              "ORDER BY sorted_at, post, booster LIMIT 1"),
                               {timeline});
        if (!nextRow(m_connection, floor))
            continue;
        Row *row = rowOf(rows, floor.value(0).toLongLong(), floor.value(1).toLongLong());
        if (!row || row->gapBelow || (ended && row == &rows.back()))
            continue;
        QSqlQuery &lowest = run(
            m_connection,
            QStringLiteral("SELECT r.source, r.id FROM timeline_source t JOIN run r ON r.source = t.source "
                           "WHERE t.timeline = ? AND r.older_cursor <> '' AND r.ord = "
                           "(SELECT min(ord) FROM run o WHERE o.source = r.source) LIMIT 1"),
            {timeline});
        if (nextRow(m_connection, lowest))
            row->gapBelow = GapRef{lowest.value(0).toLongLong(), lowest.value(1).toLongLong()};
    }
}

void TimelineScan::addAccounts(std::vector<Row> &rows)
{
    QSqlQuery &query = run(
        m_connection,
        QStringLiteral("SELECT s.post, s.booster, o.account FROM json_each(?) j "
                       "CROSS JOIN source_row s ON s.post = j.value CROSS JOIN source o ON o.id = s.source "
                       "WHERE o.kind = ? AND o.account IN (SELECT value FROM json_each(?)) "
                       "ORDER BY o.account"),
        {postList(rows), int(TimelineKind::Home), accountList(m_viewers)});
    while (nextRow(m_connection, query)) {
        const qint64 post = query.value(0).toLongLong();
        const AccountId account(query.value(2).toLongLong());
        Row *row = rowOf(rows, post, shownAs(post, query.value(1).toLongLong()));
        if (row && (row->through.empty() || row->through.back() != account))
            row->through.push_back(account);
    }
}

std::vector<Row> TimelineScan::rowsAt(const std::vector<Place> &found)
{
    std::vector<qint64> posts;
    QSet<qint64> boosters;
    for (const Place &place : found) {
        if (isFolded(place.position))
            continue;
        posts.push_back(place.position.post);
        if (place.position.booster)
            boosters.insert(place.position.booster);
    }
    const auto views = loadViews(m_connection, posts, m_viewers);
    QHash<qint64, Profile> profiles;
    if (!boosters.isEmpty())
        profiles = loadPeople(m_connection, std::vector<qint64>(boosters.begin(), boosters.end()));
    std::vector<Row> rows;
    for (const Place &place : found) {
        if (isFolded(place.position)) {
            rows.push_back({place.position, {}, {}, {}, {}, {}});
            continue;
        }
        const auto view = views.constFind(place.position.post);
        if (view == views.cend())
            continue;
        Row row{place.position, *view, {}, {}, {}, {}};
        if (place.position.booster) {
            row.booster = profiles.value(place.position.booster);
            row.boost = Boost{row.booster->key, LocalId(place.wrapper), place.position.sortedAt};
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

TimelineScan::Found TimelineScan::scan(RowPosition from, Direction direction, int limit)
{
    Found result;
    int shown = 0;
    bool isNextFolded = false;
    while (!result.ended && shown < limit) {
        const int wanted = limit - shown;
        auto found = places(from, direction, wanted + 1);
        readFolds(found);
        result.ended = int(found.size()) <= wanted;
        isNextFolded = !result.ended && isFolded(found.back().position);
        if (!result.ended)
            found.pop_back();
        if (found.empty())
            break;
        from = found.back().position;
        auto rows = rowsAt(found);
        shown += int(std::ranges::count_if(rows, [&](const Row &row) { return !isFolded(row.position); }));
        std::ranges::move(rows, std::back_inserter(result.rows));
    }
    // A gap below one of them is the last row's.
    if (isNextFolded && direction == Direction::Older)
        result.ended = addFoldedBelow(from, result.rows);
    addGaps(result.rows);
    if (isMerged()) {
        addFloors(result.rows, result.ended && direction == Direction::Older);
        addAccounts(result.rows);
    }
    dropFolded(result.rows, direction);
    addBoosters(result.rows);
    return result;
}

Slice TimelineScan::newest(int limit)
{
    static const RowPosition above{Instant::max(), std::numeric_limits<qint64>::max(),
                                   std::numeric_limits<qint64>::max()};
    Found found = scan(above, Direction::Older, limit);
    return {std::move(found.rows), true, found.ended};
}

std::vector<Row> TimelineScan::rows(const std::vector<RowPosition> &positions)
{
    std::vector<Place> found;
    for (const RowPosition &position : positions) {
        QSqlQuery &query =
            run(m_connection,
                QStringLiteral("SELECT wrapper FROM timeline_row WHERE "
                               "timeline IN (SELECT value FROM json_each(?)) AND "
                               "sorted_at = ? AND post = ? AND booster = ? LIMIT 1"),
                {jsonNumbers(m_timelines), qint64(toMs(position.sortedAt)), position.post, position.booster});
        if (nextRow(m_connection, query))
            found.push_back({position, query.value(0).toString()});
    }
    auto rows = rowsAt(found);
    addGaps(rows);
    if (isMerged())
        addAccounts(rows);
    return rows;
}

std::optional<RowPosition> TimelineScan::readingRow()
{
    QSqlQuery &query = run(
        m_connection,
        QStringLiteral("SELECT read_post, read_booster, read_sorted_at FROM timeline WHERE id = ?"), {m_own});
    if (!nextRow(m_connection, query) || query.value(0).toString().isEmpty())
        return std::nullopt;
    const PostKey key(query.value(0).toString());
    const PersonKey boosterKey(query.value(1).toString());
    const qint64 sortedAt = query.value(2).toLongLong();
    const qint64 post = postId(m_connection, key);
    const qint64 booster = personId(m_connection, boosterKey);
    QSqlQuery &row = run(m_connection,
                         QStringLiteral("SELECT sorted_at, booster FROM timeline_row WHERE post = ? "
                                        "AND timeline IN (SELECT value FROM json_each(?)) "
                                        "ORDER BY booster = ? DESC, sorted_at, timeline LIMIT 1"),
                         {post, jsonNumbers(m_timelines), booster});
    if (nextRow(m_connection, row))
        return shownRow({instantFromMs(row.value(0).toLongLong()), post, row.value(1).toLongLong()});
    if (sortedAt == 0)
        return std::nullopt;
    return RowPosition{instantFromMs(sortedAt), std::numeric_limits<qint64>::max(), 0};
}

} // namespace Godwit
