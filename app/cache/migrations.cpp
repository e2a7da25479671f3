// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/migrations.h"

#include "cache/sqlite.h"

#include <QDir>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <vector>

namespace Godwit
{

namespace
{

struct Migration {
    int number = 0;
    QString path;
};

} // namespace

static std::vector<Migration> migrationsIn(const QString &folder)
{
    std::vector<Migration> found;
    const QDir directory(folder);
    const QStringList names = directory.entryList({QStringLiteral("*.sql")}, QDir::Files);
    for (const QString &name : names) {
        const int number = name.section(u'_', 0, 0).toInt();
        if (number > 0)
            found.push_back({number, directory.filePath(name)});
    }
    std::ranges::sort(found, {}, &Migration::number);
    return found;
}

int newestMigration(const QString &folder)
{
    const auto all = migrationsIn(folder);
    return all.empty() ? 0 : all.back().number;
}

StoreResult<int> schemaVersion(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return std::unexpected(storeError(query.lastError(), database.databaseName()));
    return query.value(0).toInt();
}

// Each migration suits what those before it have made: where SQLite finds the script itself wrong (a table is
// there already, or is not), the file is not of the version that its header says.
static StoreError withoutItsSchema(const QSqlDatabase &database, StoreError error)
{
    if (isStatementWrong(sqliteHandle(database)))
        error.kind = StoreError::Kind::Damaged;
    return error;
}

static StoreResult<void> runOne(const QSqlDatabase &database, const Migration &migration)
{
    if (auto begun = runScript(database, "BEGIN IMMEDIATE"); !begun)
        return begun;
    const auto body = [&]() -> StoreResult<void> {
        // Another process may have run it while this one waited for the lock.
        const auto version = schemaVersion(database);
        if (!version)
            return std::unexpected(version.error());
        if (*version >= migration.number)
            return {};
        QFile file(migration.path);
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(StoreError{StoreError::Kind::Failed, migration.path});
        if (auto done = runScript(database, file.readAll()); !done)
            return std::unexpected(withoutItsSchema(database, done.error()));
        return runScript(database, "PRAGMA user_version=" + QByteArray::number(migration.number));
    };
    StoreResult<void> result = body();
    if (result)
        result = runScript(database, "COMMIT");
    if (!result && isInTransaction(sqliteHandle(database)))
        std::ignore = runScript(database, "ROLLBACK");
    return result;
}

StoreResult<void> migrate(const QSqlDatabase &database, const QString &folder, int upTo)
{
    const auto version = schemaVersion(database);
    if (!version)
        return std::unexpected(version.error());
    const int newest = newestMigration(folder);
    if (*version > newest) {
        return std::unexpected(
            StoreError{StoreError::Kind::NewerVersion, QStringLiteral("%1: version %2, this program knows %3")
                                                           .arg(database.databaseName())
                                                           .arg(*version)
                                                           .arg(newest)});
    }
    for (const Migration &migration : migrationsIn(folder)) {
        if (migration.number <= *version || migration.number > upTo)
            continue;
        if (auto done = runOne(database, migration); !done)
            return done;
    }
    return {};
}

} // namespace Godwit
