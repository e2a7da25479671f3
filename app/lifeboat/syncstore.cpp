// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/syncstore.h"

#include "cache/sql.h"
#include "lifeboat/switchrecord.h"

#include <algorithm>
#include <array>

namespace Godwit
{

namespace
{

qint64 ms(Instant instant)
{
    return toMs(instant);
}

std::optional<Instant> momentOf(const QVariant &value)
{
    const qint64 at = value.toLongLong();
    return at > 0 ? std::optional(instantFromMs(at)) : std::nullopt;
}

qint64 dayOf(Instant moment)
{
    return std::chrono::floor<std::chrono::days>(moment).time_since_epoch().count();
}

QVariantList of(const SyncPair &pair)
{
    return {pair.active.stored(), pair.standby.value()};
}

QSqlQuery &runWith(Connection &connection, const QString &sql, const QVariantList &values)
{
    auto result = connection.run(sql, values);
    if (!result)
        throw std::move(result.error());
    return **result;
}

void ensurePair(Connection &connection, const SyncPair &pair)
{
    runWith(connection, QStringLiteral("INSERT OR IGNORE INTO standby_pair (active, standby) VALUES (?, ?)"),
            of(pair));
}

SyncStanding readStanding(Connection &connection, const SyncPair &pair, Instant now)
{
    QSqlQuery &query = runWith(
        connection,
        QStringLiteral(
            "SELECT consent_at, paused, next_run_at, finished_at, problem, runner, runner_until, undo_at "
            "FROM standby_pair WHERE active = ? AND standby = ?"),
        of(pair));
    SyncStanding standing;
    if (!nextRow(connection, query))
        return standing;
    standing.consentAt = momentOf(query.value(0));
    standing.paused = query.value(1).toBool();
    standing.nextRunAt = momentOf(query.value(2));
    standing.finishedAt = momentOf(query.value(3));
    standing.problem = query.value(4).toString();
    standing.undoAt = momentOf(query.value(7));
    standing.running = !query.value(5).toString().isEmpty() && query.value(6).toLongLong() > ms(now);
    return standing;
}

void putRow(Connection &connection, const SyncPair &pair, const SyncRow &row)
{
    runWith(
        connection,
        QStringLiteral(
            "INSERT OR REPLACE INTO standby_row (active, standby, kind, list, name, removal, wish, state, "
            "outcome, act, result_id, sentence, tries, next_try_at, changed_at) VALUES (?, ?, ?, ?, ?, "
            "?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        of(pair) + QVariantList{int(row.kind), row.list, row.name, row.removal,
                                QString::fromUtf8(encodeWish(row.wish)), int(row.state), int(row.outcome),
                                row.act.toString(), row.resultId.toString(), row.sentence, row.tries,
                                row.nextTryAt ? ms(*row.nextTryAt) : 0, ms(row.changedAt)});
}

SyncRow readRow(const QSqlQuery &query)
{
    SyncRow row;
    row.kind = GraphKind(query.value(0).toInt());
    row.list = query.value(1).toString();
    row.name = query.value(2).toString();
    row.removal = query.value(3).toBool();
    row.wish = decodeWish(row.kind, query.value(4).toString().toUtf8());
    row.state = SyncRow::State(query.value(5).toInt());
    row.outcome = SyncOutcome(query.value(6).toInt());
    row.act = ActId(query.value(7).toString());
    row.resultId = LocalId(query.value(8).toString());
    row.sentence = query.value(9).toString();
    row.tries = query.value(10).toInt();
    row.nextTryAt = momentOf(query.value(11));
    row.changedAt = instantFromMs(query.value(12).toLongLong());
    return row;
}

// In the order of their kinds and names.
std::vector<SyncRow> readRows(Connection &connection, const SyncPair &pair, const QString &which = {},
                              const QVariantList &values = {})
{
    QSqlQuery &query = runWith(
        connection,
        QStringLiteral(
            "SELECT kind, list, name, removal, wish, state, outcome, act, result_id, sentence, tries, "
            "next_try_at, changed_at FROM standby_row WHERE active = ? AND standby = ? %1")
            .arg(which.isEmpty() ? QStringLiteral("ORDER BY kind, list, name") : which),
        of(pair) + values);
    std::vector<SyncRow> rows;
    while (nextRow(connection, query))
        rows.push_back(readRow(query));
    return rows;
}

constexpr std::array notFailed{SyncOutcome::Waiting, SyncOutcome::Done, SyncOutcome::Requested};

std::vector<SyncRow> readFailed(Connection &connection, const SyncPair &pair, bool undoes, qint64 most)
{
    QVariantList values{undoes, int(SyncRow::State::Settled)};
    for (const SyncOutcome outcome : notFailed)
        values << int(outcome);
    values << most;
    return readRows(connection, pair,
                    QStringLiteral("AND removal = ? AND state = ? AND outcome NOT IN (?, ?, ?) ORDER BY "
                                   "kind, list, name LIMIT ?"),
                    values);
}

QHash<GraphKind, qint64> countByKind(Connection &connection, const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = runWith(connection, sql, values);
    QHash<GraphKind, qint64> counts;
    while (nextRow(connection, query))
        counts.insert(GraphKind(query.value(0).toInt()), query.value(1).toLongLong());
    return counts;
}

// What somebody has yet to agree to was put there, and is not there.
QHash<GraphKind, qint64> countPlaced(Connection &connection, const SyncPair &pair)
{
    auto placed = countByKind(connection,
                              QStringLiteral("SELECT kind, count(*) FROM standby_placed WHERE active = ? AND "
                                             "standby = ? GROUP BY kind"),
                              of(pair));
    const auto requested = countByKind(
        connection,
        QStringLiteral("SELECT r.kind, count(*) FROM standby_row r CROSS JOIN standby_placed p ON p.active = "
                       "r.active AND p.standby = r.standby AND p.kind = r.kind AND p.list = r.list AND "
                       "p.name = r.name WHERE r.active = ? AND r.standby = ? AND r.removal = 0 AND r.outcome "
                       "= ? GROUP BY r.kind"),
        of(pair) + QVariantList{int(SyncOutcome::Requested)});
    for (const auto &[kind, count] : requested.asKeyValueRange())
        placed[kind] -= count;
    return placed;
}

SyncCounts readCounts(Connection &connection, const SyncPair &pair, bool undoes, qint64 mostFailed)
{
    QSqlQuery &query =
        runWith(connection,
                QStringLiteral("SELECT kind, removal, state, outcome, count(*) FROM standby_row WHERE active "
                               "= ? AND standby = ? GROUP BY kind, removal, state, outcome"),
                of(pair));
    SyncCounts all;
    while (nextRow(connection, query)) {
        const SyncCounts::Count count{.kind = GraphKind(query.value(0).toInt()),
                                      .removal = query.value(1).toBool(),
                                      .state = SyncRow::State(query.value(2).toInt()),
                                      .outcome = SyncOutcome(query.value(3).toInt()),
                                      .rows = query.value(4).toLongLong()};
        all.counts.push_back(count);
        const bool isSettled = count.state == SyncRow::State::Settled && count.removal == undoes;
        if (isSettled && !std::ranges::contains(notFailed, count.outcome))
            all.failedCount += count.rows;
    }
    all.placed = countPlaced(connection, pair);
    if (all.failedCount > 0)
        all.failed = readFailed(connection, pair, undoes, mostFailed);
    return all;
}

void dropPlaced(Connection &connection, const SyncPair &pair, const SyncKey &key)
{
    runWith(connection,
            QStringLiteral(
                "DELETE FROM standby_placed WHERE active = ? AND standby = ? AND kind = ? AND list = ? "
                "AND name = ?"),
            of(pair) + QVariantList{int(key.kind), key.list, key.name});
}

void dropMembers(Connection &connection, const SyncPair &pair, const QString &list)
{
    runWith(connection,
            QStringLiteral(
                "DELETE FROM standby_placed WHERE active = ? AND standby = ? AND kind = ? AND list = ?"),
            of(pair) + QVariantList{int(GraphKind::Members), list});
}

// The server's own name for what was put there is part of it.
GraphEntry placedWish(const SyncRow &row)
{
    GraphEntry wish = row.wish;
    if (!row.resultId.isEmpty())
        wish.id = row.resultId;
    return wish;
}

void settleRow(Connection &connection, const SyncPair &pair, const SyncRow &row)
{
    putRow(connection, pair, row);
    if (row.removal && row.kind == GraphKind::Lists)
        dropMembers(connection, pair, row.name);
    if (row.removal)
        return dropPlaced(connection, pair, keyOf(row));
    runWith(connection,
            QStringLiteral("INSERT OR REPLACE INTO standby_placed (active, standby, kind, list, name, wish, "
                           "placed_at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
            of(pair) + QVariantList{int(row.kind), row.list, row.name,
                                    QString::fromUtf8(encodeWish(placedWish(row))), ms(row.changedAt)});
}

std::vector<Placed> readPlaced(Connection &connection, const SyncPair &pair)
{
    QSqlQuery &query = runWith(
        connection,
        QStringLiteral(
            "SELECT kind, list, name, wish, placed_at FROM standby_placed WHERE active = ? AND standby = ?"),
        of(pair));
    std::vector<Placed> placed;
    while (nextRow(connection, query)) {
        const GraphKind kind = GraphKind(query.value(0).toInt());
        placed.push_back({{kind, query.value(1).toString(), query.value(2).toString()},
                          decodeWish(kind, query.value(3).toString().toUtf8()),
                          instantFromMs(query.value(4).toLongLong())});
    }
    return placed;
}

bool takeLease(Connection &connection, const SyncPair &pair, const QString &runner, Instant now,
               Instant until)
{
    ensurePair(connection, pair);
    runWith(connection,
            QStringLiteral(
                "UPDATE standby_pair SET runner = ?, runner_until = ? WHERE active = ? AND standby = ? "
                "AND (runner = ? OR runner = '' OR runner_until <= ?)"),
            QVariantList{runner, ms(until)} + of(pair) + QVariantList{runner, ms(now)});
    return connection.changes() == 1;
}

} // namespace

QFuture<StoreResult<SyncStanding>> SyncStore::standing(SyncPair pair, Instant now)
{
    return m_db.read(attempt([=](Connection &connection) { return readStanding(connection, pair, now); }));
}

QFuture<StoreResult<void>> SyncStore::consent(SyncPair pair, Instant now)
{
    return m_db.write(attempt([=](Connection &connection) {
        ensurePair(connection, pair);
        runWith(connection,
                QStringLiteral("UPDATE standby_pair SET consent_at = ? WHERE active = ? AND standby = ? AND "
                               "consent_at = 0"),
                QVariantList{ms(now)} + of(pair));
    }));
}

QFuture<StoreResult<void>> SyncStore::beginAgain(SyncPair pair, Instant now)
{
    return m_db.write(attempt([=](Connection &connection) {
        ensurePair(connection, pair);
        runWith(
            connection,
            QStringLiteral("UPDATE standby_pair SET consent_at = ?, paused = 0, next_run_at = 0, finished_at "
                           "= 0, problem = '', undo_at = 0 WHERE active = ? AND standby = ?"),
            QVariantList{ms(now)} + of(pair));
    }));
}

// Of an earlier try to undo it nothing counts as an answer any more.
QFuture<StoreResult<void>> SyncStore::beginUndo(SyncPair pair, Instant now)
{
    return m_db.write(attempt([=](Connection &connection) {
        ensurePair(connection, pair);
        runWith(
            connection,
            QStringLiteral("UPDATE standby_pair SET paused = 0, next_run_at = 0, finished_at = 0, problem = "
                           "'', undo_at = ? WHERE active = ? AND standby = ?"),
            QVariantList{ms(now)} + of(pair));
        runWith(connection,
                QStringLiteral("DELETE FROM standby_row WHERE active = ? AND standby = ? AND removal = 1 AND "
                               "state = ? AND outcome <> ?"),
                of(pair) + QVariantList{int(SyncRow::State::Settled), int(SyncOutcome::Done)});
    }));
}

QFuture<StoreResult<void>> SyncStore::setPaused(SyncPair pair, bool paused)
{
    return m_db.write(attempt([=](Connection &connection) {
        ensurePair(connection, pair);
        runWith(connection,
                QStringLiteral("UPDATE standby_pair SET paused = ? WHERE active = ? AND standby = ?"),
                QVariantList{paused} + of(pair));
    }));
}

// Who goes back, too, leaves a pair.
QFuture<StoreResult<std::vector<SyncPair>>> SyncStore::cutShort()
{
    return m_db.read(attempt([](Connection &connection) {
        QSqlQuery &query = runWith(
            connection,
            QStringLiteral(
                "SELECT p.active, p.standby FROM persona w "
                "JOIN switch_record r ON r.id = (SELECT max(id) FROM switch_record WHERE persona = w.id AND "
                "reason <> ?) "
                "JOIN standby_pair p ON p.active = r.from_account AND p.standby = r.to_account "
                "JOIN account a ON a.id = p.active AND a.persona = w.id "
                "WHERE w.active = r.to_account AND p.consent_at > 0 AND p.paused = 0 "
                "AND p.finished_at < r.at "
                "AND EXISTS (SELECT 1 FROM standby_row s WHERE s.active = p.active AND s.standby = p.standby "
                "AND s.removal = 0 AND s.state <> ?)"),
            {int(SwitchRecord::Reason::Rehearsal), int(SyncRow::State::Settled)});
        std::vector<SyncPair> pairs;
        while (nextRow(connection, query))
            pairs.push_back({AccountId(query.value(0).toLongLong()), AccountId(query.value(1).toLongLong())});
        return pairs;
    }));
}

QFuture<StoreResult<void>> SyncStore::hurry(AccountId standby)
{
    return m_db.write(attempt([=](Connection &connection) {
        runWith(connection,
                QStringLiteral("UPDATE standby_pair SET next_run_at = 0 WHERE standby = ? AND active > 0 AND "
                               "problem <> ''"),
                {standby.value()});
    }));
}

QFuture<StoreResult<void>> SyncStore::takeOver(SyncPair pair, QString runner, Instant until)
{
    return m_db.write(attempt([=](Connection &connection) {
        ensurePair(connection, pair);
        runWith(connection,
                QStringLiteral(
                    "UPDATE standby_pair SET runner = ?, runner_until = ? WHERE active = ? AND standby = ?"),
                QVariantList{runner, ms(until)} + of(pair));
    }));
}

QFuture<StoreResult<bool>> SyncStore::lease(SyncPair pair, QString runner, Instant now, Instant until)
{
    return m_db.write(
        attempt([=](Connection &connection) { return takeLease(connection, pair, runner, now, until); }));
}

QFuture<StoreResult<void>> SyncStore::release(SyncPair pair, QString runner, Instant nextRunAt, bool finished,
                                              QString problem, Instant now)
{
    return m_db.write(attempt([=](Connection &connection) {
        runWith(connection,
                QStringLiteral(
                    "UPDATE standby_pair SET runner = '', runner_until = 0, next_run_at = ?, problem = "
                    "?, finished_at = CASE WHEN ? THEN ? ELSE finished_at END WHERE active = ? AND "
                    "standby = ? AND runner = ?"),
                QVariantList{ms(nextRunAt), problem, finished, ms(now)} + of(pair) + QVariantList{runner});
    }));
}

QFuture<StoreResult<std::vector<SyncRow>>> SyncStore::rows(SyncPair pair)
{
    return m_db.read(attempt([=](Connection &connection) { return readRows(connection, pair); }));
}

QFuture<StoreResult<std::vector<SyncRow>>> SyncStore::stuck(SyncPair pair, qint64 most)
{
    return m_db.read(attempt([=](Connection &connection) {
        return readRows(connection, pair,
                        QStringLiteral("AND outcome NOT IN (?, ?) ORDER BY kind, list, name LIMIT ?"),
                        {int(SyncOutcome::Waiting), int(SyncOutcome::Done), most});
    }));
}

QFuture<StoreResult<SyncCounts>> SyncStore::counts(SyncPair pair, bool undoes, qint64 mostFailed)
{
    return m_db.read(
        attempt([=](Connection &connection) { return readCounts(connection, pair, undoes, mostFailed); }));
}

QFuture<StoreResult<void>> SyncStore::replace(SyncPair pair, std::vector<SyncRow> rows)
{
    return m_db.write(attempt([=, rows = std::move(rows)](Connection &connection) {
        runWith(connection, QStringLiteral("DELETE FROM standby_row WHERE active = ? AND standby = ?"),
                of(pair));
        for (const SyncRow &row : rows)
            putRow(connection, pair, row);
    }));
}

QFuture<StoreResult<void>> SyncStore::update(SyncPair pair, std::vector<SyncRow> rows)
{
    return m_db.write(attempt([=, rows = std::move(rows)](Connection &connection) {
        for (const SyncRow &row : rows)
            putRow(connection, pair, row);
    }));
}

QFuture<StoreResult<std::vector<Placed>>> SyncStore::placed(SyncPair pair)
{
    return m_db.read(attempt([=](Connection &connection) { return readPlaced(connection, pair); }));
}

QFuture<StoreResult<void>> SyncStore::settle(SyncPair pair, SyncRow row)
{
    return m_db.write(attempt([=](Connection &connection) { settleRow(connection, pair, row); }));
}

QFuture<StoreResult<void>> SyncStore::forget(SyncPair pair, std::vector<SyncKey> keys)
{
    return m_db.write(attempt([=](Connection &connection) {
        for (const SyncKey &key : keys)
            dropPlaced(connection, pair, key);
    }));
}

StoreResult<void> SyncStore::disownWithin(Connection &connection, AccountId standby, const SyncKey &key)
{
    return attempt([&](Connection &same) {
        runWith(same,
                QStringLiteral("DELETE FROM standby_placed WHERE active IN (SELECT active FROM standby_pair "
                               "WHERE standby = ?) AND standby = ? AND kind = ? AND list = ? AND name = ?"),
                {standby.value(), standby.value(), int(key.kind), key.list, key.name});
    })(connection);
}

QFuture<StoreResult<int>> SyncStore::follows(AccountId account, Instant day)
{
    return m_db.read(attempt([=](Connection &connection) {
        QSqlQuery &query = runWith(
            connection, QStringLiteral("SELECT follows FROM standby_tally WHERE account = ? AND day = ?"),
            {account.value(), dayOf(day)});
        return nextRow(connection, query) ? query.value(0).toInt() : 0;
    }));
}

QFuture<StoreResult<void>> SyncStore::countFollow(AccountId account, Instant day)
{
    return m_db.write(attempt([=](Connection &connection) {
        runWith(connection, QStringLiteral("DELETE FROM standby_tally WHERE account = ? AND day < ?"),
                {account.value(), dayOf(day) - 7});
        runWith(
            connection,
            QStringLiteral("INSERT INTO standby_tally (account, day, follows) VALUES (?, ?, 1) ON CONFLICT "
                           "(account, day) DO UPDATE SET follows = follows + 1"),
            {account.value(), dayOf(day)});
    }));
}

QFuture<StoreResult<void>> SyncStore::erase(GraphOwner owner)
{
    return m_db.write(attempt([=](Connection &connection) {
        for (const char *table : {"standby_pair", "standby_row", "standby_placed"})
            runWith(connection,
                    QStringLiteral("DELETE FROM %1 WHERE active = ? OR standby = ?")
                        .arg(QLatin1StringView(table)),
                    {owner.stored(), owner.stored()});
        runWith(connection, QStringLiteral("DELETE FROM standby_tally WHERE account = ?"), {owner.stored()});
    }));
}

} // namespace Godwit
