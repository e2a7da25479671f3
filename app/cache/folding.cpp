// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/folding.h"

#include "cache/peopletable.h"
#include "cache/posttable.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace Godwit
{

// Entries between two rows of a post that are folded, at most.
static constexpr int nearby = 40;

namespace
{

// What is looked at as one timeline.
struct View {
    qint64 id = 0;
    // As JSON.
    QString timelines;
};

struct Candidate {
    qint64 booster = 0;
    qint64 sortedAt = 0;
    bool folded = false;
};

} // namespace

static View homeView(qint64 home)
{
    return {home, jsonNumbers({home})};
}

static View allHomesView(Connection &connection)
{
    std::vector<qint64> homes;
    QSqlQuery &query =
        run(connection, QStringLiteral("SELECT id FROM timeline WHERE kind = ?"), {int(TimelineKind::Home)});
    while (nextRow(connection, query))
        homes.push_back(query.value(0).toLongLong());
    return {allHomes, jsonNumbers(homes)};
}

// Where a row stands in several homes, as the first of them has it.
static std::vector<Candidate> rowsOfPost(Connection &connection, const View &view, qint64 post)
{
    std::vector<Candidate> rows;
    QSqlQuery &query =
        run(connection,
            QStringLiteral("SELECT r.booster, min(r.sorted_at), f.post IS NOT NULL FROM timeline_row r "
                           "LEFT JOIN fold f ON f.post = r.post AND f.timeline = ? AND f.booster = r.booster "
                           "WHERE r.post = ? AND r.timeline IN (SELECT value FROM json_each(?)) "
                           "GROUP BY r.booster ORDER BY 2, 1"),
            {view.id, post, view.timelines});
    while (nextRow(connection, query))
        rows.push_back({query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toBool()});
    return rows;
}

// How many entries are shown from `low` to `high`, these included; not counted further than needed.
static int shownBetween(Connection &connection, const View &view, qint64 low, qint64 high)
{
    QSqlQuery &query =
        run(connection,
            QStringLiteral("SELECT count(*) FROM (SELECT DISTINCT r.post, r.booster FROM timeline_row r "
                           "WHERE r.timeline IN (SELECT value FROM json_each(?)) "
                           "AND r.sorted_at BETWEEN ? AND ? AND NOT EXISTS (SELECT 1 FROM fold f "
                           "WHERE f.post = r.post AND f.timeline = ? AND f.booster = r.booster) LIMIT ?)"),
            {view.timelines, low, high, view.id, nearby + 3});
    nextRow(connection, query);
    return query.value(0).toInt();
}

// The lowest row of a run with a gap stands above `low`, at most at `high`.
static bool isGapBetween(Connection &connection, const View &view, qint64 low, qint64 high)
{
    QSqlQuery &query = run(
        connection,
        QStringLiteral("SELECT 1 FROM timeline_source t JOIN run u ON u.source = t.source AND u.gap_below "
                       "JOIN source_row s ON s.source = u.source AND s.run = u.id AND s.position = "
                       "(SELECT min(position) FROM source_row l WHERE l.source = u.source AND l.run = u.id) "
                       "JOIN timeline_row r ON r.post = s.post AND r.timeline = t.timeline "
                       "AND r.booster = s.booster "
                       "WHERE t.timeline IN (SELECT value FROM json_each(?)) "
                       "AND r.sorted_at > ? AND r.sorted_at <= ? LIMIT 1"),
        {view.timelines, low, high});
    return nextRow(connection, query);
}

static bool isNear(Connection &connection, const View &view, qint64 one, qint64 other)
{
    const auto [low, high] = std::minmax(one, other);
    return shownBetween(connection, view, low, high) <= nearby + 2 &&
           !isGapBetween(connection, view, low, high);
}

namespace
{

// Decides about rows of one view, one after the other: those that it has not come to are not shown yet.
class Decision
{
public:
    using Row = std::pair<qint64, qint64>;

    Decision(Connection &connection, View view, FoldRows open)
        : m_connection(connection), m_view(std::move(view)), m_open(std::move(open))
    {
    }

    // Whether it is folded.
    bool decide(qint64 post, qint64 booster)
    {
        m_open.remove({post, booster});
        const auto rows = rowsOfPost(m_connection, m_view, post);
        const auto own = std::ranges::find(rows, booster, &Candidate::booster);
        if (own == rows.end())
            return false;
        for (const Candidate &other : rows) {
            if (other.booster == booster || other.folded || m_open.contains({post, other.booster}) ||
                !isNear(m_connection, m_view, own->sortedAt, other.sortedAt))
                continue;
            run(m_connection,
                QStringLiteral("INSERT OR REPLACE INTO fold(post, timeline, booster, into_booster) "
                               "VALUES(?, ?, ?, ?)"),
                {post, m_view.id, booster, other.booster});
            return true;
        }
        return false;
    }

private:
    Connection &m_connection;
    View m_view;
    FoldRows m_open;
};

} // namespace

static bool isInAnotherHome(Connection &connection, qint64 home, const RowPosition &row)
{
    QSqlQuery &query =
        run(connection,
            QStringLiteral("SELECT 1 FROM timeline_row r JOIN timeline t ON t.id = r.timeline AND t.kind = ? "
                           "WHERE r.post = ? AND r.booster = ? AND r.timeline <> ? LIMIT 1"),
            {int(TimelineKind::Home), row.post, row.booster, home});
    return nextRow(connection, query);
}

static std::vector<RowPosition> foldRowsIn(Connection &connection, const View &view,
                                           const std::vector<RowPosition> &oldestFirst)
{
    FoldRows open;
    for (const RowPosition &row : oldestFirst)
        open.insert({row.post, row.booster});
    Decision decision(connection, view, std::move(open));
    std::vector<RowPosition> folded;
    for (const RowPosition &row : oldestFirst) {
        if (decision.decide(row.post, row.booster))
            folded.push_back(row);
    }
    return folded;
}

// The only home is all of them.
static void decideAlike(Connection &connection, qint64 home, const std::vector<RowPosition> &folded)
{
    for (const RowPosition &row : folded) {
        run(connection,
            QStringLiteral("INSERT OR REPLACE INTO fold(post, timeline, booster, into_booster) "
                           "SELECT post, ?, booster, into_booster FROM fold "
                           "WHERE post = ? AND timeline = ? AND booster = ?"),
            {allHomes, row.post, home, row.booster});
    }
}

std::vector<RowPosition> foldFresh(Connection &connection, qint64 home, std::vector<RowPosition> fresh)
{
    if (fresh.empty())
        return {};
    std::ranges::sort(fresh);
    const View own = homeView(home);
    const View all = allHomesView(connection);
    const auto folded = foldRowsIn(connection, own, fresh);
    if (all.timelines == own.timelines) {
        decideAlike(connection, home, folded);
        return folded;
    }
    // What another home has was decided about when it came there.
    std::erase_if(fresh, [&](const RowPosition &row) { return isInAnotherHome(connection, home, row); });
    foldRowsIn(connection, all, fresh);
    return folded;
}

std::vector<Fold> foldsOf(Connection &connection, qint64 view, const std::vector<qint64> &timelines,
                          const QString &postList)
{
    std::vector<Fold> folds;
    const QString list = jsonNumbers(timelines);
    QSqlQuery &query =
        run(connection,
            QStringLiteral("SELECT f.post, f.booster, f.into_booster, (SELECT min(r.sorted_at) "
                           "FROM timeline_row r WHERE r.post = f.post AND r.booster = f.booster "
                           "AND r.timeline IN (SELECT value FROM json_each(?))) AS at FROM json_each(?) j "
                           "CROSS JOIN fold f ON f.post = j.value AND f.timeline = ? "
                           "WHERE at IS NOT NULL AND EXISTS (SELECT 1 FROM timeline_row r "
                           "WHERE r.post = f.post AND r.timeline IN (SELECT value FROM json_each(?)) "
                           "AND r.booster = f.into_booster) ORDER BY at, f.booster"),
            {list, postList, view, list});
    while (nextRow(connection, query))
        folds.push_back(
            {query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toLongLong()});
    return folds;
}

static void unfold(Connection &connection, qint64 view, qint64 post, qint64 booster)
{
    run(connection, QStringLiteral("DELETE FROM fold WHERE post = ? AND timeline = ? AND booster = ?"),
        {post, view, booster});
}

// The folds into a row that is not there any more.
static std::vector<std::pair<qint64, qint64>> orphansOf(Connection &connection, const View &view, qint64 post)
{
    std::vector<std::pair<qint64, qint64>> orphans;
    QSqlQuery &query = run(
        connection,
        QStringLiteral("SELECT f.booster, f.into_booster FROM fold f JOIN timeline_row o ON o.post = f.post "
                       "AND o.timeline IN (SELECT value FROM json_each(?)) AND o.booster = f.booster "
                       "WHERE f.post = ? AND f.timeline = ? AND NOT EXISTS (SELECT 1 FROM timeline_row r "
                       "WHERE r.post = f.post AND r.timeline IN (SELECT value FROM json_each(?)) "
                       "AND r.booster = f.into_booster) GROUP BY 1, 2 ORDER BY min(o.sorted_at), 1"),
        {view.timelines, post, view.id, view.timelines});
    while (nextRow(connection, query))
        orphans.emplace_back(query.value(0).toLongLong(), query.value(1).toLongLong());
    return orphans;
}

static void mendRowsIn(Connection &connection, const View &view, qint64 post)
{
    QHash<qint64, qint64> shown;
    for (const auto &[booster, gone] : orphansOf(connection, view, post)) {
        if (!shown.contains(gone)) {
            shown.insert(gone, booster);
            unfold(connection, view.id, post, booster);
            continue;
        }
        run(connection,
            QStringLiteral(
                "UPDATE fold SET into_booster = ? WHERE post = ? AND timeline = ? AND booster = ?"),
            {shown.value(gone), post, view.id, booster});
    }
}

void mendFolds(Connection &connection, qint64 post)
{
    std::vector<qint64> views;
    QSqlQuery &query =
        run(connection, QStringLiteral("SELECT DISTINCT timeline FROM fold WHERE post = ?"), {post});
    while (nextRow(connection, query))
        views.push_back(query.value(0).toLongLong());
    for (const qint64 view : views)
        mendRowsIn(connection, view == allHomes ? allHomesView(connection) : homeView(view), post);
}

void mendFolds(Connection &connection)
{
    std::vector<qint64> posts;
    QSqlQuery &query = run(
        connection,
        QStringLiteral("SELECT DISTINCT f.post FROM fold f WHERE NOT EXISTS (SELECT 1 FROM timeline_row r "
                       "WHERE r.post = f.post AND (f.timeline = 0 OR r.timeline = f.timeline) "
                       "AND r.booster = f.into_booster)"));
    while (nextRow(connection, query))
        posts.push_back(query.value(0).toLongLong());
    for (const qint64 post : posts)
        mendFolds(connection, post);
}

static std::optional<Decision::Row> rowBeingRead(Connection &connection, qint64 home)
{
    QSqlQuery &query =
        run(connection, QStringLiteral("SELECT read_post, read_booster FROM timeline WHERE id = ?"), {home});
    if (!nextRow(connection, query) || query.value(0).toString().isEmpty())
        return std::nullopt;
    const PostKey post(query.value(0).toString());
    const PersonKey booster(query.value(1).toString());
    return Decision::Row{postId(connection, post), personId(connection, booster)};
}

void foldAnew(Connection &connection, qint64 home, const std::vector<qint64> &posts, const FoldRows &there)
{
    const View view = homeView(home);
    const auto read = rowBeingRead(connection, home);
    for (const qint64 post : posts) {
        auto rows = rowsOfPost(connection, view, post);
        std::ranges::stable_sort(rows, {}, [&](const Candidate &row) {
            const Decision::Row own{post, row.booster};
            return std::tuple(read != own, !there.contains(own), row.folded);
        });
        FoldRows open;
        for (const Candidate &row : rows) {
            unfold(connection, home, post, row.booster);
            open.insert({post, row.booster});
        }
        Decision decision(connection, view, std::move(open));
        for (const Candidate &row : rows)
            decision.decide(post, row.booster);
    }
}

} // namespace Godwit
