// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/graphstore.h"

#include "cache/sql.h"

namespace Godwit
{

namespace
{

using Subject = GraphStore::Subject;
using Reading = GraphStore::Reading;

QVariant ms(Instant instant)
{
    return qint64(toMs(instant));
}

QVariantList keyOf(const Subject &subject)
{
    return {subject.owner.stored(), int(subject.kind), subject.list.toString()};
}

QSqlQuery &runWith(Connection &connection, const QString &sql, const QVariantList &values)
{
    auto result = connection.run(sql, values);
    if (!result)
        throw std::move(result.error());
    return **result;
}

Reading beginReading(Connection &connection, const Subject &subject, Instant notBefore, Instant now)
{
    QSqlQuery &found = runWith(
        connection,
        QStringLiteral("SELECT round, cursor, under_way, touched_at FROM graph_reading WHERE account = ? AND "
                       "kind = ? AND list = ?"),
        keyOf(subject));
    Reading reading{1, {}};
    if (nextRow(connection, found)) {
        const qint64 round = found.value(0).toLongLong();
        if (found.value(2).toBool() && found.value(3).toLongLong() >= toMs(notBefore))
            return {round, Cursor(found.value(1).toString())};
        reading.round = round + 1;
    }
    runWith(
        connection,
        QStringLiteral(
            "INSERT INTO graph_reading (account, kind, list, round, cursor, under_way, touched_at, skipped, "
            "complete_at, unsupported) VALUES (?, ?, ?, ?, '', 1, ?, 0, 0, 0) ON CONFLICT (account, kind, "
            "list) DO UPDATE SET round = excluded.round, cursor = '', under_way = 1, touched_at = "
            "excluded.touched_at, skipped = 0, unsupported = 0"),
        keyOf(subject) + QVariantList{reading.round, ms(now)});
    return reading;
}

void putEntry(Connection &connection, const Subject &subject, const Reading &reading, const GraphEntry &entry,
              Instant now)
{
    runWith(
        connection,
        QStringLiteral(
            "INSERT INTO graph_entry (account, kind, list, name, id, detail, person, first_seen_at, seen_at, "
            "round) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, kind, list, name, id) DO "
            "UPDATE SET detail = excluded.detail, person = excluded.person, seen_at = excluded.seen_at, "
            "round = excluded.round"),
        keyOf(subject) + QVariantList{entry.name, entry.id.toString(), QString::fromUtf8(encodeDetail(entry)),
                                      entry.person.toString(), ms(now), ms(now), reading.round});
}

void takePage(Connection &connection, const Subject &subject, const Reading &reading,
              const std::vector<GraphEntry> &entries, const Cursor &next, int skipped, Instant now)
{
    for (const GraphEntry &entry : entries)
        putEntry(connection, subject, reading, entry, now);
    runWith(connection,
            QStringLiteral("UPDATE graph_reading SET cursor = ?, touched_at = ?, skipped = skipped + ? WHERE "
                           "account = ? AND kind = ? AND list = ? AND round = ?"),
            QVariantList{next.toString(), ms(now), skipped} + keyOf(subject) + QVariantList{reading.round});
}

// So that a kind of which nothing was read is told with what was noted of it.
void ensureReading(Connection &connection, const Subject &subject, Instant now)
{
    runWith(
        connection,
        QStringLiteral("INSERT INTO graph_reading (account, kind, list, round, cursor, under_way, "
                       "touched_at, skipped, complete_at, unsupported) VALUES (?, ?, ?, 0, '', 0, ?, 0, 0, "
                       "0) ON CONFLICT (account, kind, list) DO NOTHING"),
        keyOf(subject) + QVariantList{ms(now)});
}

void removeEntry(Connection &connection, const Subject &subject, const GraphEntry &entry)
{
    runWith(
        connection,
        QStringLiteral("DELETE FROM graph_entry WHERE account = ? AND kind = ? AND list = ? AND name = ?"),
        keyOf(subject) + QVariantList{entry.name});
}

// A person may have been noted or read under another name. Looks at all of the kind: not for each of many.
void removeOtherNames(Connection &connection, const Subject &subject, const GraphEntry &entry)
{
    if (!isOfPeople(entry.kind))
        return;
    runWith(connection,
            QStringLiteral("DELETE FROM graph_entry WHERE account = ? AND kind = ? AND list = ? AND "
                           "((id <> '' AND id = ?) OR (person <> '' AND person = ?))"),
            keyOf(subject) + QVariantList{entry.id.toString(), entry.person.toString()});
}

void noteEntry(Connection &connection, GraphOwner owner, const GraphEntry &entry, bool on, Instant now)
{
    const Subject subject{owner, entry.kind, entry.list};
    if (on && isKeptAway(entry.kind))
        ensureReading(connection, subject, now);
    QSqlQuery &found =
        runWith(connection,
                QStringLiteral("SELECT round FROM graph_reading WHERE account = ? AND kind = ? AND list = ?"),
                keyOf(subject));
    const Reading reading{nextRow(connection, found) ? found.value(0).toLongLong() : 0, {}};
    removeEntry(connection, subject, entry);
    if (on)
        putEntry(connection, subject, reading, entry, now);
}

qint64 number(Connection &connection, const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = runWith(connection, sql, values);
    return nextRow(connection, query) ? query.value(0).toLongLong() : 0;
}

// Members of lists that are there no more.
void dropOrphans(Connection &connection, GraphOwner owner)
{
    for (const char *table : {"graph_entry", "graph_reading"})
        runWith(
            connection,
            QStringLiteral("DELETE FROM %1 WHERE account = ? AND kind = ? AND list NOT IN (SELECT id FROM "
                           "graph_entry WHERE account = ? AND kind = ?)")
                .arg(QLatin1StringView(table)),
            {owner.stored(), int(GraphKind::Members), owner.stored(), int(GraphKind::Lists)});
}

GraphStore::Ending endReading(Connection &connection, const Subject &subject, const Reading &reading,
                              bool doubtsEmpty, Instant now)
{
    const QVariantList key = keyOf(subject) + QVariantList{reading.round};
    const qint64 seen =
        number(connection,
               QStringLiteral("SELECT count(*) FROM graph_entry WHERE account = ? AND kind = ? "
                              "AND list = ? AND round = ?"),
               key);
    const qint64 skipped =
        number(connection,
               QStringLiteral("SELECT skipped FROM graph_reading WHERE account = ? AND kind "
                              "= ? AND list = ? AND round = ?"),
               key);
    const qint64 older =
        number(connection,
               QStringLiteral("SELECT count(*) FROM graph_entry WHERE account = ? AND kind = ? "
                              "AND list = ? AND round <> ?"),
               key);
    const bool kept = skipped > 0 || (seen == 0 && older > 0 && doubtsEmpty);
    if (!kept)
        runWith(connection,
                QStringLiteral(
                    "DELETE FROM graph_entry WHERE account = ? AND kind = ? AND list = ? AND round <> ?"),
                key);
    // With something unreadable in it, all that could be seen has been; what was there before stays.
    const bool complete = !kept || skipped > 0;
    runWith(
        connection,
        QStringLiteral("UPDATE graph_reading SET under_way = 0, cursor = '', touched_at = ?, complete_at = "
                       "CASE WHEN ? THEN ? ELSE complete_at END WHERE account = ? AND kind = ? AND list = ? "
                       "AND round = ?"),
        QVariantList{ms(now), complete, ms(now)} + key);
    if (!kept && subject.kind == GraphKind::Lists)
        dropOrphans(connection, subject.owner);
    return kept ? GraphStore::Ending::Kept : GraphStore::Ending::Replaced;
}

std::vector<GraphEntry> readEntries(Connection &connection, GraphOwner owner, GraphKind kind,
                                    const LocalId &list)
{
    QSqlQuery &query = run(
        connection,
        QStringLiteral("SELECT list, name, id, detail, person, first_seen_at, seen_at FROM graph_entry WHERE "
                       "account = ? AND kind = ? AND (? = '' OR list = ?) ORDER BY list, name, id"),
        {owner.stored(), int(kind), list.toString(), list.toString()});
    std::vector<GraphEntry> entries;
    while (nextRow(connection, query)) {
        GraphEntry entry;
        entry.kind = kind;
        entry.list = LocalId(query.value(0).toString());
        entry.name = query.value(1).toString();
        entry.id = LocalId(query.value(2).toString());
        decodeDetail(query.value(3).toString().toUtf8(), entry);
        entry.person = PersonKey(query.value(4).toString());
        entry.firstSeenAt = instantFromMs(query.value(5).toLongLong());
        entry.seenAt = instantFromMs(query.value(6).toLongLong());
        entries.push_back(std::move(entry));
    }
    return entries;
}

// Members are complete when every list's are; the oldest time counts.
std::vector<GraphStanding> readStanding(Connection &connection, GraphOwner owner)
{
    QSqlQuery &query =
        run(connection,
            QStringLiteral(
                "SELECT r.kind, min(r.complete_at), max(r.unsupported), (SELECT count(*) FROM graph_entry e "
                "WHERE e.account = r.account AND e.kind = r.kind) FROM graph_reading r WHERE r.account = ? "
                "GROUP BY r.kind ORDER BY r.kind"),
            {owner.stored()});
    std::vector<GraphStanding> all;
    while (nextRow(connection, query)) {
        GraphStanding standing;
        standing.kind = GraphKind(query.value(0).toInt());
        if (const qint64 at = query.value(1).toLongLong(); at > 0)
            standing.completeAt = instantFromMs(at);
        standing.unsupported = query.value(2).toBool();
        standing.entries = query.value(3).toLongLong();
        all.push_back(standing);
    }
    return all;
}

} // namespace

QFuture<StoreResult<Reading>> GraphStore::begin(Subject subject, Instant notBefore, Instant now)
{
    return m_db.write(
        attempt([=](Connection &connection) { return beginReading(connection, subject, notBefore, now); }));
}

QFuture<StoreResult<void>> GraphStore::restart(Subject subject)
{
    return m_db.write(attempt([=](Connection &connection) {
        runWith(connection,
                QStringLiteral(
                    "UPDATE graph_reading SET under_way = 0 WHERE account = ? AND kind = ? AND list = ?"),
                keyOf(subject));
    }));
}

QFuture<StoreResult<void>> GraphStore::take(Subject subject, Reading reading, std::vector<GraphEntry> entries,
                                            Cursor next, int skipped, Instant now)
{
    return m_db.write(attempt([=, entries = std::move(entries)](Connection &connection) {
        takePage(connection, subject, reading, entries, next, skipped, now);
    }));
}

QFuture<StoreResult<GraphStore::Ending>> GraphStore::end(Subject subject, Reading reading, bool doubtsEmpty,
                                                         Instant now)
{
    return m_db.write(attempt(
        [=](Connection &connection) { return endReading(connection, subject, reading, doubtsEmpty, now); }));
}

QFuture<StoreResult<void>> GraphStore::note(GraphOwner owner, GraphEntry entry, bool on, Instant now)
{
    return m_db.write(attempt([=, entry = std::move(entry)](Connection &connection) {
        noteEntry(connection, owner, entry, on, now);
    }));
}

StoreResult<void> GraphStore::noteWithin(Connection &connection, GraphOwner owner, const GraphEntry &entry,
                                         bool on, Instant now)
{
    return attempt([&](Connection &same) {
        removeOtherNames(same, {owner, entry.kind, entry.list}, entry);
        noteEntry(same, owner, entry, on, now);
    })(connection);
}

QFuture<StoreResult<void>> GraphStore::markUnsupported(Subject subject, Instant now)
{
    return m_db.write(attempt([=](Connection &connection) {
        runWith(connection,
                QStringLiteral(
                    "INSERT INTO graph_reading (account, kind, list, round, cursor, under_way, touched_at, "
                    "skipped, complete_at, unsupported) VALUES (?, ?, ?, 0, '', 0, ?, 0, 0, 1) ON CONFLICT "
                    "(account, kind, list) DO UPDATE SET under_way = 0, touched_at = excluded.touched_at, "
                    "unsupported = 1"),
                keyOf(subject) + QVariantList{ms(now)});
    }));
}

QFuture<StoreResult<std::vector<GraphEntry>>> GraphStore::entries(GraphOwner owner, GraphKind kind,
                                                                  LocalId list)
{
    return m_db.read(
        attempt([=](Connection &connection) { return readEntries(connection, owner, kind, list); }));
}

QFuture<StoreResult<std::vector<GraphStanding>>> GraphStore::standing(GraphOwner owner)
{
    return m_db.read(attempt([=](Connection &connection) { return readStanding(connection, owner); }));
}

QFuture<StoreResult<void>> GraphStore::erase(GraphOwner owner)
{
    return m_db.write(attempt([=](Connection &connection) {
        for (const char *table : {"graph_entry", "graph_reading"})
            runWith(connection,
                    QStringLiteral("DELETE FROM %1 WHERE account = ?").arg(QLatin1StringView(table)),
                    {owner.stored()});
    }));
}

} // namespace Godwit
