// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/backup/backupstore.h"

#include "cache/sql.h"

#include <QJsonObject>

namespace Godwit
{

using namespace Qt::StringLiterals;

static constexpr int mostRuns = 200;

static qint64 ms(Instant at)
{
    return qint64(toMs(at));
}

static QString encode(const BackupRun &run)
{
    QJsonObject rows;
    for (const auto &[part, count] : run.counts.rows)
        rows.insert(part, count);
    const QJsonObject object{{u"files"_s, run.counts.files},
                             {u"bytes"_s, run.counts.bytes},
                             {u"new_files"_s, run.counts.newFiles},
                             {u"new_bytes"_s, run.counts.newBytes},
                             {u"posts"_s, run.counts.posts},
                             {u"favourites"_s, run.counts.favourites},
                             {u"pictures"_s, run.counts.pictures},
                             {u"rows"_s, rows},
                             {u"missing"_s, QJsonArray::fromStringList(run.missing)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

static void decode(const QString &text, BackupRun &run)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    run.counts.files = object[u"files"].toInteger();
    run.counts.bytes = object[u"bytes"].toInteger();
    run.counts.newFiles = object[u"new_files"].toInteger();
    run.counts.newBytes = object[u"new_bytes"].toInteger();
    run.counts.posts = object[u"posts"].toInteger();
    run.counts.favourites = object[u"favourites"].toInteger();
    run.counts.pictures = object[u"pictures"].toInteger();
    const QJsonObject rows = object[u"rows"].toObject();
    for (auto part = rows.begin(); part != rows.end(); ++part)
        run.counts.rows.emplace(part.key(), part.value().toInteger());
    for (const QJsonValue sentence : object[u"missing"].toArray())
        run.missing << sentence.toString();
}

static std::vector<BackupRun> readRuns(Connection &connection, AccountId account)
{
    QSqlQuery &query =
        run(connection,
            u"SELECT id, begun_at, ended_at, path, sealed, outcome, problem, sentence, detail, "
            "removed FROM backup_run WHERE account = ? ORDER BY id DESC LIMIT ?"_s,
            {account.value(), mostRuns});
    std::vector<BackupRun> runs;
    while (nextRow(connection, query)) {
        BackupRun each;
        each.account = account;
        each.id = query.value(0).toLongLong();
        each.begunAt = instantFromMs(query.value(1).toLongLong());
        if (const qint64 ended = query.value(2).toLongLong(); ended > 0)
            each.endedAt = instantFromMs(ended);
        each.path = query.value(3).toString();
        each.sealed = query.value(4).toBool();
        each.outcome = BackupRun::Outcome(query.value(5).toInt());
        each.problem = query.value(6).toString();
        each.sentence = query.value(7).toString();
        decode(query.value(8).toString(), each);
        each.removed = query.value(9).toBool();
        runs.push_back(std::move(each));
    }
    return runs;
}

static std::vector<std::pair<AccountId, BackupPlan>> readPlans(Connection &connection)
{
    QSqlQuery &query =
        run(connection, u"SELECT account, folder, sealed, every_hours, keep, next_at FROM backup_plan"_s);
    std::vector<std::pair<AccountId, BackupPlan>> plans;
    while (nextRow(connection, query))
        plans.emplace_back(query.value(0).toLongLong(),
                           BackupPlan{query.value(1).toString(), query.value(2).toBool(),
                                      query.value(3).toInt(), query.value(4).toInt(),
                                      instantFromMs(query.value(5).toLongLong())});
    return plans;
}

QFuture<StoreResult<qint64>> BackupStore::begin(BackupRun begun)
{
    return m_db.write(attempt([begun = std::move(begun)](Connection &connection) {
        run(connection,
            u"INSERT INTO backup_run (account, begun_at, ended_at, path, sealed, outcome, problem, sentence, "
            "detail) VALUES (?, ?, 0, ?, ?, ?, '', '', '{}')"_s,
            {begun.account.value(), ms(begun.begunAt), begun.path, begun.sealed, int(begun.outcome)});
        return connection.lastInsertId();
    }));
}

QFuture<StoreResult<void>> BackupStore::end(BackupRun ended)
{
    return m_db.write(attempt([ended = std::move(ended)](Connection &connection) {
        run(connection,
            u"UPDATE backup_run SET ended_at = ?, outcome = ?, problem = ?, sentence = ?, detail = ? WHERE "
            u"id "
            "= ?"_s,
            {ended.endedAt ? ms(*ended.endedAt) : 0, int(ended.outcome), ended.problem, ended.sentence,
             encode(ended), ended.id});
    }));
}

QFuture<StoreResult<void>> BackupStore::markRemoved(qint64 id)
{
    return m_db.write(attempt([id](Connection &connection) {
        run(connection, u"UPDATE backup_run SET removed = 1 WHERE id = ?"_s, {id});
    }));
}

QFuture<StoreResult<std::vector<BackupRun>>> BackupStore::runs(AccountId account)
{
    return m_db.read(attempt([account](Connection &connection) { return readRuns(connection, account); }));
}

QFuture<StoreResult<std::optional<BackupPlan>>> BackupStore::plan(AccountId account)
{
    return m_db.read(attempt([account](Connection &connection) -> std::optional<BackupPlan> {
        for (auto &[id, plan] : readPlans(connection)) {
            if (id == account)
                return plan;
        }
        return std::nullopt;
    }));
}

QFuture<StoreResult<std::vector<std::pair<AccountId, BackupPlan>>>> BackupStore::plans()
{
    return m_db.read(attempt([](Connection &connection) { return readPlans(connection); }));
}

QFuture<StoreResult<void>> BackupStore::setPlan(AccountId account, std::optional<BackupPlan> plan)
{
    return m_db.write(attempt([account, plan = std::move(plan)](Connection &connection) {
        run(connection, u"DELETE FROM backup_plan WHERE account = ?"_s, {account.value()});
        if (plan)
            run(connection,
                u"INSERT INTO backup_plan (account, folder, sealed, every_hours, keep, next_at) VALUES (?, "
                u"?, "
                "?, ?, ?, ?)"_s,
                {account.value(), plan->folder, plan->sealed, plan->everyHours, plan->keep,
                 ms(plan->nextAt)});
    }));
}

QFuture<StoreResult<bool>> BackupStore::takeTurn(AccountId account, Instant due, Instant next)
{
    return m_db.write(attempt([=](Connection &connection) {
        run(connection, u"UPDATE backup_plan SET next_at = ? WHERE account = ? AND next_at = ?"_s,
            {ms(next), account.value(), ms(due)});
        return connection.changes() > 0;
    }));
}

QFuture<StoreResult<void>> BackupStore::eraseAccount(AccountId account)
{
    return m_db.write(attempt([account](Connection &connection) {
        run(connection, u"DELETE FROM backup_plan WHERE account = ?"_s, {account.value()});
        run(connection, u"DELETE FROM backup_run WHERE account = ?"_s, {account.value()});
    }));
}

} // namespace Godwit
