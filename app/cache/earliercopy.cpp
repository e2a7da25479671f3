// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/earliercopy.h"

#include "base/tr.h"
#include "cache/migrations.h"
#include "cache/sqlite.h"

#include <QSqlError>
#include <QSqlQuery>

namespace Godwit
{

StoreResult<void> askBeforeSending(const QSqlDatabase &copy, const QString &why)
{
    QSqlQuery query(copy);
    query.prepare(
        QStringLiteral("UPDATE outbox_act SET state = 6, uncertain = 1, next_try_at = NULL, problem = "
                       "'restored', problem_sentence = ? WHERE state IN (1, 2, 5, 6)"));
    query.addBindValue(why);
    if (!query.exec())
        return std::unexpected(storeError(query.lastError(), copy.databaseName()));
    return {};
}

StoreResult<void> markAsEarlierCopy(const QSqlDatabase &copy)
{
    return runScript(copy, "INSERT OR REPLACE INTO meta(key, value) VALUES('earlier-copy', 1)");
}

static StoreResult<bool> isMarked(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("SELECT 1 FROM meta WHERE key = 'earlier-copy'"))) {
        return std::unexpected(
            withoutItsSchema(database, storeError(query.lastError(), database.databaseName())));
    }
    return query.next();
}

StoreResult<void> settleEarlierCopy(const QSqlDatabase &database)
{
    const auto marked = isMarked(database);
    if (!marked)
        return std::unexpected(marked.error());
    if (!*marked)
        return {};
    StoreResult<void> done = runScript(database, "BEGIN IMMEDIATE");
    // Another process may have asked while this one waited for the lock.
    const auto still = done ? isMarked(database) : StoreResult<bool>(std::unexpected(done.error()));
    if (!still)
        done = std::unexpected(still.error());
    if (done && *still) {
        done = askBeforeSending(
            database,
            tr("This comes from a copy that was kept before a later version of Godwit began: it may "
               "have been sent since. Look on the server before you send it again."));
    }
    if (done)
        done = runScript(database, "DELETE FROM meta WHERE key = 'earlier-copy'; COMMIT");
    if (!done && isInTransaction(sqliteHandle(database)))
        std::ignore = runScript(database, "ROLLBACK");
    return done;
}

} // namespace Godwit
