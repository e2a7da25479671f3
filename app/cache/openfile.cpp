// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/openfile.h"

#include "cache/sqlite.h"

#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

namespace Godwit
{

static bool sharesOurLibrary(const QSqlDatabase &database)
{
    QSqlQuery build(database);
    return build.exec(QStringLiteral("SELECT sqlite_source_id()")) && build.next() &&
           build.value(0).toString() == sqliteSourceId() && sqliteHandle(database);
}

StoreResult<QSqlDatabase> connectTo(const QString &path)
{
    static std::atomic<int> count = 0;
    const QString name = QStringLiteral("godwit-%1").arg(++count);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    StoreError error;
    if (!database.open())
        error = storeError(database.lastError(), path);
    else if (!sharesOurLibrary(database))
        error.detail = QStringLiteral("Qt's SQLite plugin brings an SQLite of its own");
    else
        return database;
    database = {};
    QSqlDatabase::removeDatabase(name);
    return std::unexpected(error);
}

StoreResult<void> quickCheck(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next())
        return std::unexpected(storeError(query.lastError(), database.databaseName()));
    const QString words = query.value(0).toString();
    if (words != QStringLiteral("ok"))
        return std::unexpected(
            StoreError{StoreError::Kind::Damaged, database.databaseName() + QStringLiteral(": ") + words});
    return {};
}

} // namespace Godwit
