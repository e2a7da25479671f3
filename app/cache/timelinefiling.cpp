// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/timelinefiling.h"

#include "cache/folding.h"
#include "cache/pageplacer.h"

namespace Godwit
{

namespace
{

// A timeline that a source of the account feeds, under another persona than the account's.
struct Misfiled {
    qint64 timeline = 0;
    qint64 source = 0;
    TimelineKey wanted;
    // Nobody else's source feeds it.
    bool alone = false;
};

} // namespace

static std::vector<Misfiled> misfiledOf(Connection &connection, const Filing &filing)
{
    std::vector<Misfiled> found;
    QSqlQuery &query = run(
        connection,
        QStringLiteral("SELECT t.id, s.id, t.kind, t.argument, NOT EXISTS (SELECT 1 FROM timeline_source o "
                       "JOIN source os ON os.id = o.source WHERE o.timeline = t.id AND os.account <> ?) "
                       "FROM source s JOIN timeline_source l ON l.source = s.id "
                       "JOIN timeline t ON t.id = l.timeline WHERE s.account = ? AND t.persona <> ?"),
        {filing.account.value(), filing.account.value(), filing.persona.value()});
    while (nextRow(connection, query)) {
        found.push_back({query.value(0).toLongLong(),
                         query.value(1).toLongLong(),
                         {filing.persona, TimelineKind(query.value(2).toInt()), query.value(3).toString()},
                         query.value(4).toBool()});
    }
    return found;
}

static qint64 countOf(Connection &connection, qint64 timeline)
{
    QSqlQuery &query =
        run(connection, QStringLiteral("SELECT count(*) FROM timeline_row WHERE timeline = ?"), {timeline});
    nextRow(connection, query);
    return query.value(0).toLongLong();
}

static void rename(Connection &connection, qint64 timeline, const TimelineKey &key)
{
    run(connection, QStringLiteral("UPDATE timeline SET persona = ? WHERE id = ?"),
        {key.persona.value(), timeline});
}

// Where `to` has a place of its own, that one stays.
static void copyPlace(Connection &connection, qint64 from, qint64 to)
{
    run(connection,
        QStringLiteral(
            "UPDATE timeline SET (read_post, read_booster, read_offset, read_sorted_at) = "
            "(SELECT read_post, read_booster, read_offset, read_sorted_at FROM timeline WHERE id = ?) "
            "WHERE id = ? AND read_post = ''"),
        {from, to});
}

static void copyRows(Connection &connection, qint64 from, qint64 to, const QString &condition,
                     std::initializer_list<QVariant> values = {})
{
    QVariantList all{to, from, to};
    for (const QVariant &value : values)
        all.append(value);
    const auto done = connection.run(
        QStringLiteral("INSERT INTO timeline_row(timeline, sorted_at, post, booster, wrapper) "
                       "SELECT ?, sorted_at, post, booster, wrapper FROM timeline_row r WHERE r.timeline = ? "
                       "AND NOT EXISTS (SELECT 1 FROM timeline_row o WHERE o.post = r.post "
                       "AND o.timeline = ? AND o.booster = r.booster)") +
            condition,
        all);
    if (!done)
        throw done.error();
}

static void moveSource(Connection &connection, qint64 from, qint64 to, qint64 source)
{
    run(connection, QStringLiteral("DELETE FROM timeline_source WHERE timeline = ? AND source = ?"),
        {from, source});
    run(connection, QStringLiteral("INSERT OR IGNORE INTO timeline_source(timeline, source) VALUES(?, ?)"),
        {to, source});
}

static void drop(Connection &connection, qint64 timeline)
{
    for (const char *table : {"timeline_row", "timeline_source"})
        run(connection, QStringLiteral("DELETE FROM %1 WHERE timeline = ?").arg(QLatin1String(table)),
            {timeline});
    run(connection, QStringLiteral("DELETE FROM timeline WHERE id = ?"), {timeline});
}

namespace
{

// Which posts come along: a select of them by one value.
struct Coming {
    QString select;
    qint64 value = 0;
};

} // namespace

static std::vector<FoldRows::value_type> rowsOfComing(Connection &connection, qint64 timeline,
                                                      const Coming &coming)
{
    std::vector<FoldRows::value_type> rows;
    QSqlQuery &query =
        run(connection,
            QStringLiteral("SELECT r.post, r.booster FROM timeline t CROSS JOIN (%1) p "
                           "CROSS JOIN timeline_row r ON r.post = p.post AND r.timeline = t.id "
                           "WHERE t.id = ? AND t.kind = ? ORDER BY r.post")
                .arg(coming.select),
            {coming.value, timeline, int(TimelineKind::Home)});
    while (nextRow(connection, query))
        rows.emplace_back(query.value(0).toLongLong(), query.value(1).toLongLong());
    return rows;
}

static FoldRows thereOf(Connection &connection, qint64 timeline, const Coming &coming)
{
    const auto rows = rowsOfComing(connection, timeline, coming);
    return {rows.begin(), rows.end()};
}

// Where posts have several rows now.
static void foldComing(Connection &connection, qint64 home, const Coming &coming, const FoldRows &there)
{
    std::vector<qint64> several;
    qint64 before = 0;
    for (const auto &[post, booster] : rowsOfComing(connection, home, coming)) {
        if (post == before && (several.empty() || several.back() != post))
            several.push_back(post);
        before = post;
    }
    foldAnew(connection, home, several, there);
}

// The longer one is kept and renamed: rewriting a million rows takes seconds.
static void merge(Connection &connection, qint64 from, qint64 to, const TimelineKey &key)
{
    const bool swapped = countOf(connection, from) > countOf(connection, to);
    if (swapped) {
        run(connection,
            QStringLiteral(
                "UPDATE timeline SET (read_post, read_booster, read_offset, read_sorted_at) = "
                "(SELECT read_post, read_booster, read_offset, read_sorted_at FROM timeline "
                "WHERE id = ?) WHERE id = ? AND (SELECT read_post FROM timeline WHERE id = ?) <> ''"),
            {to, from, to});
        std::swap(from, to);
    }
    const Coming coming{QStringLiteral("SELECT DISTINCT post FROM timeline_row WHERE timeline = ?"), from};
    const FoldRows there = thereOf(connection, swapped ? from : to, coming);
    copyRows(connection, from, to, {});
    copyPlace(connection, from, to);
    run(connection,
        QStringLiteral("INSERT OR IGNORE INTO timeline_source(timeline, source) "
                       "SELECT ?, source FROM timeline_source WHERE timeline = ?"),
        {to, from});
    foldComing(connection, to, coming, there);
    drop(connection, from);
    if (swapped)
        rename(connection, to, key);
}

static void split(Connection &connection, const Misfiled &misfiled, qint64 to)
{
    static const QString ofSource =
        QStringLiteral(" AND EXISTS (SELECT 1 FROM source_row s WHERE s.post = r.post AND s.source = ? "
                       "AND s.booster = r.booster)");
    const Coming coming{QStringLiteral("SELECT DISTINCT post FROM source_row WHERE source = ?"),
                        misfiled.source};
    const FoldRows there = thereOf(connection, to, coming);
    copyRows(connection, misfiled.timeline, to, ofSource, {misfiled.source});
    copyPlace(connection, misfiled.timeline, to);
    moveSource(connection, misfiled.timeline, to, misfiled.source);
    run(connection,
        QStringLiteral(
            "DELETE FROM timeline_row WHERE timeline = ? AND EXISTS (SELECT 1 FROM source_row s "
            "WHERE s.post = timeline_row.post AND s.source = ? AND s.booster = timeline_row.booster) "
            "AND NOT EXISTS (SELECT 1 FROM source_row s JOIN timeline_source t ON t.source = s.source "
            "AND t.timeline = timeline_row.timeline WHERE s.post = timeline_row.post "
            "AND s.booster = timeline_row.booster)"),
        {misfiled.timeline, misfiled.source});
    foldComing(connection, to, coming, there);
    mendFolds(connection);
}

static void refileOne(Connection &connection, const Misfiled &misfiled)
{
    qint64 to = timelineId(connection, misfiled.wanted);
    if (to == 0 && misfiled.alone) {
        rename(connection, misfiled.timeline, misfiled.wanted);
        return;
    }
    if (to == 0) {
        run(connection, QStringLiteral("INSERT INTO timeline(persona, kind, argument) VALUES(?, ?, ?)"),
            {misfiled.wanted.persona.value(), int(misfiled.wanted.kind), misfiled.wanted.argument});
        to = connection.lastInsertId();
    }
    if (misfiled.alone)
        merge(connection, misfiled.timeline, to, misfiled.wanted);
    else
        split(connection, misfiled, to);
}

void refile(Connection &connection, const Filing &filing)
{
    run(connection,
        QStringLiteral("INSERT INTO filing(account, persona) VALUES(?, ?) "
                       "ON CONFLICT DO UPDATE SET persona = excluded.persona"),
        {filing.account.value(), filing.persona.value()});
    for (const Misfiled &misfiled : misfiledOf(connection, filing))
        refileOne(connection, misfiled);
}

} // namespace Godwit
