// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/backup/restorerecord.h"

#include "cache/sql.h"

#include <algorithm>

namespace Godwit
{

using namespace Qt::StringLiterals;

namespace
{

const QString columns = u"SELECT id, target, name, source, begun_at, taken_at FROM restore "_s;

RestoreRecord recordOf(const QSqlQuery &query)
{
    return {.id = RestoreId(query.value(0).toLongLong()),
            .target = AccountId(query.value(1).toLongLong()),
            .name = query.value(2).toString(),
            .source = query.value(3).toString(),
            .begunAt = instantFromMs(query.value(4).toLongLong())};
}

std::optional<RestoreRecords::Kept> readKept(Connection &connection, AccountId target, const QString &digest)
{
    QSqlQuery &query =
        run(connection, columns + "WHERE target = ? AND digest = ?"_L1, {target.value(), digest});
    if (!nextRow(connection, query))
        return std::nullopt;
    return RestoreRecords::Kept{recordOf(query), query.value(5).toLongLong() > 0};
}

// The name is the one under which it was given last.
RestoreRecords::Kept keepRecord(Connection &connection, const RestoreRecord &record, const QString &digest)
{
    run(connection,
        u"INSERT INTO restore (target, digest, begun_at, taken_at, name, source) VALUES (?, ?, ?, 0, ?, ?) "
        u"ON "
        "CONFLICT (target, digest) DO UPDATE SET name = excluded.name, source = excluded.source"_s,
        {record.target.value(), digest, qint64(toMs(record.begunAt)), record.name, record.source});
    return readKept(connection, record.target, digest).value_or(RestoreRecords::Kept());
}

// Where the rows are counted; none: they are what is there.
qint64 *placeOf(RestoreTally &tally, SyncOutcome outcome)
{
    switch (outcome) {
    case SyncOutcome::Waiting:
        return &tally.waiting;
    case SyncOutcome::Done:
        return nullptr;
    case SyncOutcome::Requested:
        return &tally.requested;
    case SyncOutcome::NotFound:
        return &tally.notFound;
    case SyncOutcome::Refused:
    case SyncOutcome::SomebodyElse:
        return &tally.refused;
    case SyncOutcome::Unsupported:
    case SyncOutcome::Private:
    case SyncOutcome::Held:
        return &tally.impossible;
    case SyncOutcome::Changed:
        return &tally.left;
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

qint64 *placeOfUndone(RestoreTally &tally, const SyncCounts::Count &count)
{
    if (count.state != SyncRow::State::Settled)
        return &tally.waiting;
    return count.outcome == SyncOutcome::Done ? &tally.takenBack : placeOf(tally, count.outcome);
}

} // namespace

bool RestoreReport::isKnown() const
{
    return standing.finishedAt || std::ranges::any_of(kinds, [](const RestoreTally &kind) {
               return kind.done + kind.requested + kind.notFound + kind.refused + kind.impossible +
                          kind.waiting >
                      0;
           });
}

RestoreReport restoreReport(RestoreRecord record, SyncStanding standing,
                            const std::vector<GraphStanding> &totals, SyncCounts counts)
{
    RestoreReport report{.record = std::move(record),
                         .standing = std::move(standing),
                         .kinds = {},
                         .failed = std::move(counts.failed),
                         .failedCount = counts.failedCount};
    const bool undoes = report.purpose() == SyncPurpose::Undo;
    for (const GraphKind kind : allGraphKinds) {
        RestoreTally tally{.kind = kind};
        const auto total = std::ranges::find(totals, kind, &GraphStanding::kind);
        if (total == totals.end() || total->entries == 0)
            continue;
        tally.total = total->entries;
        tally.done = counts.placed.value(kind);
        for (const SyncCounts::Count &count : counts.counts) {
            if (count.kind != kind || count.removal != undoes)
                continue;
            if (qint64 *place = undoes ? placeOfUndone(tally, count) : placeOf(tally, count.outcome))
                *place += count.rows;
        }
        report.kinds.push_back(tally);
    }
    return report;
}

QFuture<StoreResult<RestoreRecords::Kept>> RestoreRecords::keep(RestoreRecord record, QString digest)
{
    return m_db.write(
        attempt([=](Connection &connection) { return keepRecord(connection, record, digest); }));
}

QFuture<StoreResult<void>> RestoreRecords::markTaken(RestoreId id, Instant now)
{
    return m_db.write(attempt([=](Connection &connection) {
        run(connection, u"UPDATE restore SET taken_at = ? WHERE id = ?"_s, {qint64(toMs(now)), id.value()});
    }));
}

QFuture<StoreResult<std::optional<RestoreRecord>>> RestoreRecords::find(AccountId target, QString digest)
{
    return m_db.read(attempt([=](Connection &connection) {
        const auto kept = readKept(connection, target, digest);
        return kept && kept->taken ? std::optional(kept->record) : std::nullopt;
    }));
}

QFuture<StoreResult<std::vector<RestoreRecord>>> RestoreRecords::all()
{
    return m_db.read(attempt([](Connection &connection) {
        std::vector<RestoreRecord> records;
        QSqlQuery &query = run(connection, columns + "WHERE taken_at > 0 ORDER BY id DESC"_L1, {});
        while (nextRow(connection, query))
            records.push_back(recordOf(query));
        return records;
    }));
}

QFuture<StoreResult<void>> RestoreRecords::remove(RestoreId id)
{
    return m_db.write(attempt([=](Connection &connection) {
        run(connection, u"DELETE FROM restore WHERE id = ?"_s, {id.value()});
    }));
}

} // namespace Godwit
