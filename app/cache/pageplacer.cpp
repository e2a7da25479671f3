// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/pageplacer.h"

#include "cache/folding.h"

#include <QSet>

#include <algorithm>

namespace Godwit
{

qint64 timelineId(Connection &connection, const TimelineKey &key)
{
    QSqlQuery &query = run(
        connection, QStringLiteral("SELECT id FROM timeline WHERE persona = ? AND kind = ? AND argument = ?"),
        {key.persona.value(), int(key.kind), key.argument});
    return nextRow(connection, query) ? query.value(0).toLongLong() : 0;
}

qint64 sourceId(Connection &connection, const TimelineSource &source)
{
    QSqlQuery &query = run(
        connection, QStringLiteral("SELECT id FROM source WHERE account = ? AND kind = ? AND argument = ?"),
        {source.account.value(), int(source.kind), source.argument});
    return nextRow(connection, query) ? query.value(0).toLongLong() : 0;
}

// Where the server's order is that of keeping or pinning, not that of the posts' times.
static bool followsServerOrder(TimelineKind kind)
{
    return kind == TimelineKind::Bookmarks || kind == TimelineKind::Favourites ||
           kind == TimelineKind::ProfilePinned;
}

// Everywhere has no rows of its own: what is fetched for it goes into the home that the source feeds.
static qint64 personaFedBy(Connection &connection, const TimelineSource &source)
{
    QSqlQuery &query =
        run(connection,
            QStringLiteral("SELECT t.persona FROM source s JOIN timeline_source l ON l.source = s.id "
                           "JOIN timeline t ON t.id = l.timeline "
                           "WHERE s.account = ? AND s.kind = ? AND s.argument = ? LIMIT 1"),
            {source.account.value(), int(source.kind), source.argument});
    return nextRow(connection, query) ? query.value(0).toLongLong() : 0;
}

// A process that has not heard of a pairing files under the former persona.
static qint64 personaOf(Connection &connection, const TimelineKey &key, const TimelineSource &source)
{
    if (key.kind == TimelineKind::Everywhere)
        return personaFedBy(connection, source);
    QSqlQuery &query = run(connection, QStringLiteral("SELECT persona FROM filing WHERE account = ?"),
                           {source.account.value()});
    return nextRow(connection, query) ? query.value(0).toLongLong() : key.persona.value();
}

PagePlacer::PagePlacer(Connection &connection, const TimelineKey &named, const TimelineSource &source,
                       Instant fetchedAt)
    : m_connection(connection), m_key(source), m_fetchedAt(toMs(fetchedAt))
{
    TimelineKey key = named;
    key.persona = PersonaId(personaOf(connection, named, source));
    key.kind = source.kind;
    run(connection, QStringLiteral("INSERT OR IGNORE INTO timeline(persona, kind, argument) VALUES(?, ?, ?)"),
        {key.persona.value(), int(key.kind), key.argument});
    run(connection, QStringLiteral("INSERT OR IGNORE INTO source(account, kind, argument) VALUES(?, ?, ?)"),
        {source.account.value(), int(source.kind), source.argument});
    m_timeline = timelineId(connection, key);
    m_source = sourceId(connection, source);
    run(connection, QStringLiteral("INSERT OR IGNORE INTO timeline_source(timeline, source) VALUES(?, ?)"),
        {m_timeline, m_source});
    run(connection, QStringLiteral("UPDATE source SET fetched_at = max(fetched_at, ?) WHERE id = ?"),
        {m_fetchedAt, m_source});
    m_shared = othersHaveRows();
}

bool PagePlacer::othersHaveRows()
{
    QSqlQuery &query =
        Godwit::run(m_connection,
                    QStringLiteral("SELECT 1 FROM timeline_source t JOIN run r ON r.source = t.source "
                                   "WHERE t.timeline = ? AND t.source <> ? LIMIT 1"),
                    {m_timeline, m_source});
    return nextRow(m_connection, query);
}

std::vector<PagePlacer::Item> PagePlacer::itemsOf(const Page &page, const TakenBatch &taken) const
{
    QHash<PostKey, Instant> created;
    for (const SeenPost &seen : page.batch.posts)
        created.insert(seen.post.key, seen.post.createdAt);
    std::vector<Item> items;
    QSet<std::pair<qint64, qint64>> met;
    for (const TimelineItem &item : page.items) {
        const qint64 post = taken.posts.value(item.post);
        const qint64 booster = item.boost ? taken.people.value(item.boost->by) : 0;
        if (post == 0 || (item.boost && booster == 0) || met.contains({post, booster}))
            continue;
        met.insert({post, booster});
        const Instant time = item.boost ? item.boost->at : created.value(item.post);
        items.push_back({post,
                         booster,
                         item.boost ? item.boost->wrapper.toString() : QString(),
                         std::clamp<qint64>(toMs(time), 0, m_fetchedAt),
                         0,
                         false,
                         {}});
    }
    return items;
}

static std::optional<RowPosition> rowOf(Connection &connection, qint64 timeline, qint64 post, qint64 booster)
{
    QSqlQuery &query = run(
        connection,
        QStringLiteral("SELECT sorted_at FROM timeline_row WHERE post = ? AND timeline = ? AND booster = ?"),
        {post, timeline, booster});
    if (!nextRow(connection, query))
        return std::nullopt;
    return RowPosition{instantFromMs(query.value(0).toLongLong()), post, booster};
}

void PagePlacer::findKnown(std::vector<Item> &items)
{
    for (Item &item : items) {
        QSqlQuery &query = Godwit::run(
            m_connection,
            QStringLiteral("SELECT run FROM source_row WHERE post = ? AND source = ? AND booster = ?"),
            {item.post, m_source, item.booster});
        if (nextRow(m_connection, query))
            item.run = query.value(0).toLongLong();
        item.row = rowOf(m_connection, m_timeline, item.post, item.booster);
        item.shown = item.run != 0 || item.row;
    }
}

// As with metRun(): one known item alone proves nothing.
bool PagePlacer::meetsOthers(const std::vector<Item> &items) const
{
    if (!m_shared)
        return false;
    const auto first = std::ranges::find_if(items, &Item::shown);
    return 2 * std::count_if(first, items.end(), [](const Item &item) { return item.shown; }) >
           std::distance(first, items.end());
}

void PagePlacer::setGap(const Run &run, bool gap)
{
    Godwit::run(m_connection, QStringLiteral("UPDATE run SET gap_below = ? WHERE id = ?"), {gap, run.id});
}

std::optional<PagePlacer::Run> PagePlacer::runWhere(const QString &condition,
                                                    std::initializer_list<QVariant> values)
{
    QSqlQuery &query = Godwit::run(
        m_connection, QStringLiteral("SELECT id, ord, older_cursor, gap_below FROM run WHERE ") + condition,
        values);
    if (!nextRow(m_connection, query))
        return std::nullopt;
    return Run{query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toString(),
               query.value(3).toBool()};
}

// A page meets a run where, from the first known item downwards, more is known than not. One known item alone
// may be a row of the stream above a hole, or somebody who boosted the same post again.
std::optional<PagePlacer::Run> PagePlacer::metRun(const std::vector<Item> &items,
                                                  std::optional<qint64> belowOrd)
{
    QHash<qint64, std::optional<Run>> runs;
    const auto isMet = [&](const Item &item) {
        if (item.run == 0)
            return false;
        if (!runs.contains(item.run))
            runs.insert(item.run, runWhere(QStringLiteral("id = ?"), {item.run}));
        const auto &found = runs.value(item.run);
        return found && (!belowOrd || found->ord < *belowOrd);
    };
    const auto first = std::ranges::find_if(items, isMet);
    if (first == items.end())
        return std::nullopt;
    const auto below = std::ranges::count_if(first, items.end(), isMet);
    if (2 * below <= std::distance(first, items.end()))
        return std::nullopt;
    std::optional<Run> highest;
    for (auto it = first; it != items.end(); ++it) {
        if (isMet(*it) && (!highest || runs.value(it->run)->ord > highest->ord))
            highest = runs.value(it->run);
    }
    return highest;
}

PagePlacer::Run PagePlacer::newRunOnTop(const Page &page)
{
    Godwit::run(
        m_connection,
        QStringLiteral("INSERT INTO run(source, ord, older_cursor, newer_cursor, gap_below) "
                       "VALUES(?, ifnull((SELECT max(ord) + 1 FROM run WHERE source = ?), 0), ?, ?, 0)"),
        {m_source, m_source, page.older.toString(), page.newer.toString()});
    return *runWhere(QStringLiteral("id = ?"), {m_connection.lastInsertId()});
}

// Nothing is missing any more between `upper` and the run at `lowerOrd`.
void PagePlacer::join(const Run &upper, qint64 lowerOrd)
{
    Godwit::run(m_connection,
                QStringLiteral(
                    "UPDATE run SET gap_below = 0 WHERE source = ? AND ord <= ? AND ord > ? AND gap_below"),
                {m_source, upper.ord, lowerOrd});
}

qint64 PagePlacer::edge(const Run &run, bool top)
{
    QSqlQuery &query = Godwit::run(
        m_connection,
        top ? QStringLiteral("SELECT max(position), count(*) FROM (SELECT position FROM source_row "
                             "WHERE source = ? AND run = ? ORDER BY position DESC LIMIT 1)")
            : QStringLiteral("SELECT min(position), count(*) FROM (SELECT position FROM source_row "
                             "WHERE source = ? AND run = ? ORDER BY position LIMIT 1)"),
        {m_source, run.id});
    nextRow(m_connection, query);
    if (query.value(1).toInt() == 0)
        return 0;
    return query.value(0).toLongLong();
}

qint64 PagePlacer::sortedAt(const Item &item, size_t index, size_t count, const Run &run, bool top)
{
    if (!followsServerOrder(m_key.kind))
        return item.time;
    if (top)
        return m_fetchedAt - qint64(index);
    QSqlQuery &query =
        Godwit::run(m_connection,
                    QStringLiteral("SELECT t.sorted_at FROM source_row s JOIN timeline_row t "
                                   "ON t.post = s.post AND t.timeline = ? AND t.booster = s.booster "
                                   "WHERE s.source = ? AND s.run = ? ORDER BY s.position LIMIT 1"),
                    {m_timeline, m_source, run.id});
    // Rows below one another, in the order in which they are inserted here.
    return nextRow(m_connection, query) ? query.value(0).toLongLong() - 1 : m_fetchedAt - qint64(count);
}

std::vector<RowPosition> PagePlacer::insert(const std::vector<Item> &items, const Run &run, bool top)
{
    std::vector<RowPosition> rows;
    qint64 position = edge(run, top) + (top ? qint64(items.size()) + 1 : 0);
    for (size_t n = 0; n < items.size(); ++n) {
        const Item &item = items[n];
        --position;
        if (item.run != 0)
            continue;
        const qint64 at = sortedAt(item, n, items.size(), run, top);
        if (!item.shown) {
            Godwit::run(
                m_connection,
                QStringLiteral("INSERT INTO timeline_row(timeline, sorted_at, post, booster, wrapper) "
                               "VALUES(?, ?, ?, ?, ?)"),
                {m_timeline, at, item.post, item.booster, item.wrapper});
            rows.push_back({instantFromMs(at), item.post, item.booster});
        }
        Godwit::run(m_connection,
                    QStringLiteral(
                        "INSERT INTO source_row(source, run, position, post, booster) VALUES(?, ?, ?, ?, ?)"),
                    {m_source, run.id, position, item.post, item.booster});
    }
    return rows;
}

TakenPage PagePlacer::placeOnTop(const std::vector<Item> &items, const Page &page, Placement placement)
{
    const auto top = runWhere(QStringLiteral("source = ? ORDER BY ord DESC LIMIT 1"), {m_source});
    if (items.empty() && top) {
        if (page.newer && placement != Placement::Live)
            Godwit::run(m_connection, QStringLiteral("UPDATE run SET newer_cursor = ? WHERE id = ?"),
                        {page.newer.toString(), top->id});
        return {};
    }
    // Below a stretch of nothing that was all there was, nobody has ever missed anything.
    if (items.empty() && page.older.isEmpty())
        return {};
    TakenPage result;
    const auto met = placement == Placement::Newest ? metRun(items, std::nullopt) : top;
    // A short source that came whole leaves nothing out.
    const bool whole = placement == Placement::Newest && page.older.isEmpty();
    if (!top || (!met && !whole)) {
        const Run fresh = newRunOnTop(page);
        result.rows = insert(items, fresh, true);
        const bool above = top || (m_shared && placement == Placement::Newest);
        if (!above || whole || meetsOthers(items))
            return result;
        setGap(fresh, true);
        result.gap = GapRef{m_source, fresh.id};
        return result;
    }
    if (placement == Placement::Newest)
        join(*top, met ? met->ord : std::numeric_limits<qint64>::min());
    result.rows = insert(items, *top, true);
    if (page.newer)
        Godwit::run(m_connection, QStringLiteral("UPDATE run SET newer_cursor = ? WHERE id = ?"),
                    {page.newer.toString(), top->id});
    return result;
}

TakenPage PagePlacer::placeBelow(const std::vector<Item> &items, const Page &page,
                                 const std::optional<GapRef> &gap)
{
    auto upper = gap ? runWhere(QStringLiteral("source = ? AND id = ?"), {m_source, gap->run}) : std::nullopt;
    if (!upper)
        upper = runWhere(QStringLiteral("source = ? ORDER BY ord LIMIT 1"), {m_source});
    if (!upper)
        return placeOnTop(items, page, Placement::Newest);
    TakenPage result;
    result.rows = insert(items, *upper, false);
    // A server that gives the same place again and nothing new would be asked for ever.
    const bool stuck = page.older.toString() == upper->olderCursor &&
                       std::ranges::none_of(items, [](const Item &item) { return item.run == 0; });
    const QString older = stuck ? QString() : page.older.toString();
    Godwit::run(m_connection, QStringLiteral("UPDATE run SET older_cursor = ? WHERE id = ?"),
                {older, upper->id});
    const auto lower =
        runWhere(QStringLiteral("source = ? AND ord < ? ORDER BY ord DESC LIMIT 1"), {m_source, upper->ord});
    const auto met = metRun(items, upper->ord);
    if (lower && (met || older.isEmpty()))
        join(*upper, met ? met->ord : lower->ord);
    else if (upper->gapBelow && (older.isEmpty() || meetsOthers(items)))
        setGap(*upper, false);
    else if (upper->gapBelow)
        result.gap = GapRef{m_source, upper->id};
    return result;
}

TakenPage PagePlacer::place(const Page &page, const TakenBatch &batch, Placement placement,
                            const std::optional<GapRef> &gap)
{
    std::vector<Item> items = itemsOf(page, batch);
    findKnown(items);
    TakenPage taken =
        placement == Placement::Older ? placeBelow(items, page, gap) : placeOnTop(items, page, placement);
    for (const Item &item : items) {
        if (item.row && placement != Placement::Older)
            taken.known.push_back(*item.row);
    }
    if (m_key.kind == TimelineKind::Home) {
        taken.folded = foldFresh(m_connection, m_timeline, taken.rows);
        std::erase_if(taken.rows,
                      [&](const RowPosition &row) { return std::ranges::contains(taken.folded, row); });
    }
    return taken;
}

} // namespace Godwit
