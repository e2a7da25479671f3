// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/databasefile.h"

#include "base/log.h"
#include "base/tr.h"
#include "cache/earliercopy.h"
#include "cache/fileuse.h"
#include "cache/openfile.h"
#include "cache/salvage.h"
#include "cache/schema.h"
#include "cache/snapshots.h"
#include "cache/sqlite.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <stop_token>

namespace Godwit
{

// Up to this size the whole file is checked before it is used; a larger one is checked by Database::check(),
// or here once something was wrong with it. What can be fetched again is not worth that a window waits for
// it: a cache of 20 MB takes a tenth of a second.
static qint64 checkedAtOpen(Database::Role role)
{
    static constexpr qint64 mebibyte = 1024LL * 1024;
    return role == Database::Role::Cache ? mebibyte : 32 * mebibyte;
}

using namespace std::chrono_literals;

// For another process to let go of the file; as long as SQLite waits for its lock.
static constexpr auto patience = 5s;

static StoreResult<void> pragma(const QSqlDatabase &database, const QByteArray &text)
{
    return runScript(database, "PRAGMA " + text);
}

DatabaseFile::DatabaseFile(QString path, Database::Role role, QString migrations)
    : m_path(std::move(path)), m_role(role), m_migrations(std::move(migrations))
{
}

DatabaseFile::~DatabaseFile() = default;

static QString suspectMark(const QString &path)
{
    return path + QStringLiteral(".suspect");
}

void DatabaseFile::markSuspect() const
{
    QFile mark(suspectMark(m_path));
    if (!mark.open(QIODevice::WriteOnly, ownerOnly))
        qCWarning(logCache, "cannot mark a database as damaged: %s", qUtf8Printable(mark.errorString()));
}

bool DatabaseFile::isSuspect() const
{
    return QFile::exists(suspectMark(m_path));
}

StoreResult<void> DatabaseFile::makePrivate() const
{
    QFile file(m_path);
    if (!file.exists()) {
        // SQLite gives its -wal and -shm the rights of the file itself.
        if (!QDir().mkpath(QFileInfo(m_path).path()) || !file.open(QIODevice::ReadWrite, ownerOnly))
            return std::unexpected(storeError(14 /* SQLITE_CANTOPEN */, file.errorString(), m_path));
        return {};
    }
    for (const auto *suffix : {"", "-wal", "-shm"}) {
        QFile part(m_path + QLatin1String(suffix));
        const auto open = part.permissions() & ~(ownerOnly | QFileDevice::ReadUser | QFileDevice::WriteUser);
        if (part.exists() && open)
            part.setPermissions(ownerOnly);
    }
    return {};
}

StoreResult<QSqlDatabase> DatabaseFile::connect() const
{
    auto database = connectTo(m_path);
    if (!database)
        return database;
    // The page caches stay small: memory is budgeted, and the system keeps the file's pages anyway.
    const auto done =
        runScript(*database, "PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON;"
                             "PRAGMA cache_size=-4000; PRAGMA mmap_size=0;"
                             "PRAGMA trusted_schema=OFF");
    if (!done)
        return std::unexpected(done.error());
    return database;
}

StoreResult<std::unique_ptr<Connection>> DatabaseFile::openReader() const
{
    auto database = connect();
    if (!database)
        return std::unexpected(database.error());
    auto connection = std::make_unique<Connection>(*database);
    if (auto done = connection->run(QStringLiteral("PRAGMA query_only=ON")); !done)
        return std::unexpected(done.error());
    return connection;
}

// Before anything is written: a file that is not for this version stays as it is.
StoreResult<Standing> DatabaseFile::configure(const QSqlDatabase &database) const
{
    auto standing = standingOf(database, m_migrations);
    if (!standing && standing.error().kind == StoreError::Kind::NewerVersion)
        standing.error().copy = Snapshots(m_path).versionFor(newestMigration(m_migrations));
    if (!standing)
        return standing;
    // A log that a burst made large shrinks again to 16 MiB.
    auto done = runScript(database, "PRAGMA journal_mode=WAL; PRAGMA journal_size_limit=16777216");
    if (done && m_role == Database::Role::Cache)
        done = pragma(database, "synchronous=NORMAL");
    // Without it a commit on macOS may still be in the drive's own memory.
    if (done && m_role == Database::Role::UserMade)
        done = runScript(database,
                         "PRAGMA synchronous=FULL; PRAGMA fullfsync=ON; PRAGMA checkpoint_fullfsync=ON");
    if (!done)
        return std::unexpected(done.error());
    return standing;
}

// A byte of the schema's own words may be hit without SQLite finding anything wrong.
static StoreResult<void> schemaCheck(const QSqlDatabase &database, const QString &migrations)
{
    const auto made = schemaMadeBy(migrations);
    if (!made)
        return std::unexpected(made.error());
    if (!isSameSchema(*made, schemaOf(database)))
        return std::unexpected(
            StoreError{StoreError::Kind::Damaged, database.databaseName() + QStringLiteral(": schema")});
    return {};
}

// For programs of before, which cannot go on then.
static StoreResult<void> keepVersion(const QString &path, const QSqlDatabase &database)
{
    const auto version = schemaVersion(database);
    return version ? Snapshots(path).keepVersion(*version) : std::unexpected(version.error());
}

StoreResult<void> DatabaseFile::makeReady(const QSqlDatabase &database, Standing standing, bool isAlone) const
{
    // Who has it open may be a program of before.
    if (standing == Standing::Dividing && !isAlone)
        return std::unexpected(StoreError{StoreError::Kind::Busy,
                                          m_path + QStringLiteral(": to be migrated, and open elsewhere")});
    StoreResult<void> ready;
    if (isSuspect() || QFileInfo(m_path).size() <= checkedAtOpen(m_role))
        ready = quickCheck(database);
    if (ready && standing == Standing::Dividing && m_role == Database::Role::UserMade)
        ready = keepVersion(m_path, database);
    if (ready)
        ready = migrate(database, m_migrations, newestMigration(m_migrations));
    if (ready && isSuspect() && standing != Standing::Ahead)
        ready = schemaCheck(database, m_migrations);
    if (ready && m_role == Database::Role::UserMade)
        ready = settleEarlierCopy(database);
    return ready;
}

StoreResult<std::unique_ptr<Connection>> DatabaseFile::tryOpen(bool isAlone) const
{
    if (auto done = makePrivate(); !done)
        return std::unexpected(done.error());
    auto database = connect();
    if (!database)
        return std::unexpected(database.error());
    // From here on the connection is removed by its owner, whatever happens.
    auto connection = std::make_unique<Connection>(*database);
    const StoreResult<Standing> standing = configure(*database);
    StoreResult<void> ready = standing ? makeReady(*database, *standing, isAlone)
                                       : StoreResult<void>(std::unexpected(standing.error()));
    *database = {};
    // Where they make no database of nothing, it is the migrations that are wrong, and no file.
    if (!ready && ready.error().kind == StoreError::Kind::Damaged && !schemaMadeBy(m_migrations))
        ready.error().kind = StoreError::Kind::Failed;
    // Only a program that knows all of its tables repairs it.
    const bool isAhead = standing && *standing == Standing::Ahead;
    if (!ready && ready.error().kind == StoreError::Kind::Damaged && isAhead)
        ready.error().kind = StoreError::Kind::NewerVersion;
    if (!ready)
        return std::unexpected(ready.error());
    if (!isAhead)
        QFile::remove(suspectMark(m_path));
    return connection;
}

// Whoever has it open may also be migrating it, or wait for the same.
StoreResult<std::unique_ptr<Connection>> DatabaseFile::tryUntilAlone()
{
    const QDeadlineTimer end(patience);
    auto opened = tryOpen(false);
    while (!opened && opened.error().kind == StoreError::Kind::Busy && !end.hasExpired()) {
        const bool isAlone = m_use->exclusive(200ms);
        opened = tryOpen(isAlone);
        if (isAlone)
            m_use->shared();
    }
    return opened;
}

StoreResult<void> DatabaseFile::check(const std::stop_token &stop) const
{
    auto database = connect();
    if (!database)
        return std::unexpected(database.error());
    const Connection connection(*database);
    breakOff(connection.handle(), &stop);
    const StoreResult<void> result = quickCheck(*database);
    *database = {};
    if (!result && result.error().kind == StoreError::Kind::Damaged)
        markSuspect();
    return result;
}

StoreResult<std::unique_ptr<Connection>> DatabaseFile::open()
{
    m_use = std::make_unique<FileUse>(m_path);
    auto opened = tryUntilAlone();
    if (opened || opened.error().kind != StoreError::Kind::Damaged)
        return opened;
    if (!m_use->exclusive())
        return opened;
    // Another process may have repaired it while this one waited for it to let go.
    opened = tryOpen(true);
    if (!opened && opened.error().kind == StoreError::Kind::Damaged)
        opened = recover(opened.error());
    m_use->shared();
    return opened;
}

// Only the last damaged cache is kept: it can be fetched again, and each may be gigabytes.
static void removeOlderCopies(const QString &path)
{
    const QFileInfo info(path);
    const QStringList old =
        info.dir().entryList({info.fileName() + QStringLiteral(".damaged-*")}, QDir::Files);
    for (const QString &name : old)
        info.dir().remove(name);
}

StoreResult<QString> DatabaseFile::setAside() const
{
    if (m_role == Database::Role::Cache)
        removeOlderCopies(m_path);
    const QString stem = m_path + QStringLiteral(".damaged-") +
                         QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString target = stem;
    for (int n = 2; QFile::exists(target); ++n)
        target = stem + u'-' + QString::number(n);
    for (const auto *suffix : {"-shm", "-wal", ""}) {
        const QString part = m_path + QLatin1String(suffix);
        if (QFile::exists(part) && !QFile::rename(part, target + QLatin1String(suffix)))
            return std::unexpected(StoreError{StoreError::Kind::ReadOnly, part});
    }
    QFile::remove(suspectMark(m_path));
    return target;
}

static QStringList tablesOf(const QSqlDatabase &database)
{
    QStringList names;
    for (const SchemaPart &part : schemaOf(database)) {
        if (part.kind == u"table")
            names.append(part.name);
    }
    return names;
}

// The same tables as the damaged file has, as far as it can tell its version; open() goes on from there.
StoreResult<int> DatabaseFile::makeTablesOf(const QSqlDatabase &damaged, const QSqlDatabase &fresh) const
{
    const int newest = newestMigration(m_migrations);
    const int version = schemaVersion(damaged).value_or(0);
    const int upTo = version > 0 ? version : newest;
    if (auto made = migrate(fresh, m_migrations, upTo); !made)
        return std::unexpected(made.error());
    const QStringList there = tablesOf(fresh);
    const auto isThere = [&](const QString &table) { return there.contains(table); };
    if (std::ranges::all_of(tablesOf(damaged), isThere))
        return version;
    // It has more than its version: the bytes of that are among the damaged ones.
    if (auto made = migrate(fresh, m_migrations, newest); !made)
        return std::unexpected(made.error());
    return 0;
}

void DatabaseFile::salvageFrom(const QString &aside)
{
    auto damaged = connectTo(aside);
    if (!damaged)
        return;
    const Connection damagedOwner(*damaged);
    // A part of the schema that is not understood, as an index of a column that is called otherwise, hides
    // none of the others.
    std::ignore = pragma(*damaged, "writable_schema=ON");
    if (makePrivate()) {
        if (auto fresh = connect()) {
            const Connection freshOwner(*fresh);
            if (const auto version = makeTablesOf(*damaged, *fresh)) {
                const Salvaged saved = salvage(*damaged, *fresh);
                m_recovery->savedRows = saved.rows;
                m_recovery->complete = saved.complete && *version > 0;
                const int upTo = *version > 0 ? *version : newestMigration(m_migrations);
                if (!m_recovery->complete)
                    m_recovery->savedRows += fillFromSnapshot(*fresh, upTo, saved.broken);
            }
            *fresh = {};
        }
    }
    *damaged = {};
}

// How many rows came from this copy; nothing when it is damaged itself, or not to be understood.
static std::optional<qint64> takeFrom(const QString &path, const QString &migrations,
                                      const QSqlDatabase &fresh, int version, const QStringList &tables)
{
    auto copy = connectTo(path);
    if (!copy)
        return std::nullopt;
    const Connection owner(*copy);
    StoreResult<void> ready = quickCheck(*copy);
    if (ready)
        ready = migrate(*copy, migrations, version);
    if (ready && (tables.isEmpty() || tables.contains(QLatin1String("outbox_act"))))
        ready =
            askBeforeSending(*copy, tr("A data file was damaged, and this comes from an earlier copy: it may "
                                       "have been sent since. Look on the server before you send it "
                                       "again."));
    std::optional<qint64> rows;
    if (ready)
        rows = salvage(*copy, fresh, tables).rows;
    *copy = {};
    return rows;
}

qint64 DatabaseFile::fillFromSnapshot(const QSqlDatabase &fresh, int version, const QStringList &tables) const
{
    const QString copy = m_path + QStringLiteral(".snapshot");
    std::optional<qint64> rows;
    for (const Snapshot &each : Snapshots(m_path).all()) {
        QFile::remove(copy);
        if (!rows && QFile::copy(each.path, copy))
            rows = takeFrom(copy, m_migrations, fresh, version, tables);
    }
    QFile::remove(copy);
    return rows.value_or(0);
}

StoreResult<std::unique_ptr<Connection>> DatabaseFile::recover(const StoreError &damage)
{
    const auto aside = setAside();
    if (!aside)
        return std::unexpected(aside.error());
    m_recovery = Recovery{*aside, damage.detail, 0, false};
    if (m_role == Database::Role::UserMade)
        salvageFrom(*aside);
    return tryOpen(true);
}

} // namespace Godwit
