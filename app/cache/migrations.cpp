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
    bool isAdditive = false;
};

} // namespace

// Numbers have three digits.
static constexpr int numbers = 1000;

// Beside user_version, in application_id, stands the oldest version whose programs may read and write the
// file, together with the version that this is said of: whoever sets another one without knowing of this says
// nothing of it. All of it times a prime, so that no single byte can be hit without being noticed, nor is
// what somebody else writes there taken for it.
static constexpr int recordFactor = 2143;

static std::vector<Migration> migrationsIn(const QString &folder)
{
    std::vector<Migration> found;
    const QDir directory(folder);
    const QStringList names = directory.entryList({QStringLiteral("*.sql")}, QDir::Files);
    for (const QString &name : names) {
        const int number = name.section(u'_', 0, 0).toInt();
        if (number > 0 && number < numbers)
            found.push_back(
                {number, directory.filePath(name), name.endsWith(QStringLiteral(".additive.sql"))});
    }
    std::ranges::sort(found, {}, &Migration::number);
    return found;
}

int newestMigration(const QString &folder)
{
    const auto all = migrationsIn(folder);
    return all.empty() ? 0 : all.back().number;
}

static StoreResult<int> numberAt(const QSqlDatabase &database, const QString &pragma)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA ") + pragma) || !query.next())
        return std::unexpected(storeError(query.lastError(), database.databaseName()));
    return query.value(0).toInt();
}

StoreResult<int> schemaVersion(const QSqlDatabase &database)
{
    return numberAt(database, QStringLiteral("user_version"));
}

// The version itself where nothing is on record, or nothing that can be believed.
static StoreResult<int> oldestThatMayUse(const QSqlDatabase &database, int version)
{
    const auto record = numberAt(database, QStringLiteral("application_id"));
    if (!record)
        return record;
    const int both = *record / recordFactor;
    const int oldest = both % numbers;
    const bool holds = *record % recordFactor == 0 && both / numbers == version && oldest > 0;
    return holds ? std::min(oldest, version) : version;
}

static StoreResult<void> writeVersion(const QSqlDatabase &database, int version, int oldest)
{
    const int record = (version * numbers + oldest) * recordFactor;
    return runScript(database, "PRAGMA user_version=" + QByteArray::number(version) +
                                   "; PRAGMA application_id=" + QByteArray::number(record));
}

StoreResult<Standing> standingOf(const QSqlDatabase &database, const QString &folder)
{
    const auto version = schemaVersion(database);
    if (!version)
        return std::unexpected(version.error());
    const auto all = migrationsIn(folder);
    const int newest = all.empty() ? 0 : all.back().number;
    if (*version <= newest) {
        const bool divides = std::ranges::any_of(
            all, [&](const Migration &each) { return each.number > *version && !each.isAdditive; });
        // Nobody has used an empty file.
        if (divides && *version > 0)
            return Standing::Dividing;
        return *version < newest ? Standing::Behind : Standing::Current;
    }
    const auto oldest = oldestThatMayUse(database, *version);
    if (!oldest)
        return std::unexpected(oldest.error());
    if (*oldest <= newest)
        return Standing::Ahead;
    return std::unexpected(
        StoreError{StoreError::Kind::NewerVersion,
                   QStringLiteral("%1: version %2, for programs from %3 on; this one knows %4")
                       .arg(database.databaseName())
                       .arg(*version)
                       .arg(*oldest)
                       .arg(newest)});
}

StoreError withoutItsSchema(const QSqlDatabase &database, StoreError error)
{
    if (isStatementWrong(sqliteHandle(database)))
        error.kind = StoreError::Kind::Damaged;
    return error;
}

static StoreResult<void> runOne(const QSqlDatabase &database, const Migration &migration)
{
    QFile file(migration.path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(StoreError{StoreError::Kind::Failed, migration.path});
    if (auto done = runScript(database, file.readAll()); !done)
        return std::unexpected(withoutItsSchema(database, done.error()));
    return {};
}

static StoreResult<void> runMissing(const QSqlDatabase &database, const QString &folder, int upTo)
{
    // Another process, of whatever version, may have been at it while this one waited for the lock.
    const auto standing = standingOf(database, folder);
    if (!standing)
        return std::unexpected(standing.error());
    const auto version = schemaVersion(database);
    if (!version)
        return std::unexpected(version.error());
    int reached = *version;
    int oldest = 0;
    for (const Migration &migration : migrationsIn(folder)) {
        if (migration.number > upTo)
            break;
        if (!migration.isAdditive)
            oldest = migration.number;
        if (migration.number <= *version)
            continue;
        if (auto done = runOne(database, migration); !done)
            return done;
        reached = migration.number;
    }
    return reached > *version ? writeVersion(database, reached, oldest) : StoreResult<void>();
}

StoreResult<void> migrate(const QSqlDatabase &database, const QString &folder, int upTo)
{
    const auto standing = standingOf(database, folder);
    if (!standing)
        return std::unexpected(standing.error());
    if (*standing == Standing::Current || *standing == Standing::Ahead)
        return {};
    if (auto begun = runScript(database, "BEGIN IMMEDIATE"); !begun)
        return begun;
    StoreResult<void> result = runMissing(database, folder, upTo);
    if (result)
        result = runScript(database, "COMMIT");
    if (!result && isInTransaction(sqliteHandle(database)))
        std::ignore = runScript(database, "ROLLBACK");
    return result;
}

} // namespace Godwit
