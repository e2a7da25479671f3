// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/snapshots.h"

#include "cache/connection.h"
#include "cache/earliercopy.h"
#include "cache/migrations.h"
#include "cache/openfile.h"
#include "cache/sqlite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>

#include <filesystem>

namespace Godwit
{

static const QString timeFormat = QStringLiteral("yyyyMMdd-HHmmss");
static constexpr qsizetype days = 7;
static constexpr qsizetype weeks = 4;
static constexpr int mostTries = 3;
static const QString versionWord = QStringLiteral("version-");

QString Snapshots::folder() const
{
    return QFileInfo(m_database).absolutePath() + QStringLiteral("/snapshots");
}

QString Snapshots::stem() const
{
    return QFileInfo(m_database).completeBaseName() + u'-';
}

QList<Snapshot> Snapshots::all() const
{
    QList<Snapshot> found;
    const QDir dir(folder());
    const QStringList names =
        dir.entryList({stem() + QStringLiteral("*.db")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        const QString time = QFileInfo(name).completeBaseName().mid(stem().size());
        const QDateTime at(QDate::fromString(time.left(8), QStringLiteral("yyyyMMdd")),
                           QTime::fromString(time.mid(9), QStringLiteral("HHmmss")), QTimeZone::UTC);
        if (at.isValid())
            found.append({dir.filePath(name), at});
    }
    return found;
}

QList<Snapshot> Snapshots::outdated(const QList<Snapshot> &snapshots)
{
    QSet<QDate> seenDays;
    QSet<std::pair<int, int>> seenWeeks;
    QList<Snapshot> old;
    for (const Snapshot &each : snapshots) {
        const QDate day = each.at.date();
        int year = 0;
        const int number = day.weekNumber(&year);
        const bool isOfDay = seenDays.size() < days && !seenDays.contains(day);
        const bool isOfWeek = seenWeeks.size() < weeks && !seenWeeks.contains({year, number});
        seenDays.insert(day);
        seenWeeks.insert({year, number});
        if (!isOfDay && !isOfWeek)
            old.append(each);
    }
    return old;
}

static StoreResult<void> copyInto(const QString &from, const QString &to, const std::stop_token &stop)
{
    auto database = connectTo(from);
    if (!database)
        return std::unexpected(database.error());
    const Connection owner(*database);
    breakOff(owner.handle(), &stop);
    const StoreResult<void> done = runScript(
        *database, "VACUUM INTO '" + QString(to).replace(u'\'', QLatin1String("''")).toUtf8() + '\'');
    *database = {};
    return done;
}

static StoreResult<void> verify(const QString &path, const std::stop_token &stop)
{
    auto database = connectTo(path);
    if (!database)
        return std::unexpected(database.error());
    const Connection owner(*database);
    breakOff(owner.handle(), &stop);
    const StoreResult<void> good = quickCheck(*database);
    *database = {};
    return good;
}

static StoreResult<void> markAs(const QString &path, int version)
{
    auto database = connectTo(path);
    if (!database)
        return std::unexpected(database.error());
    const Connection owner(*database);
    const auto found = schemaVersion(*database);
    StoreResult<void> done;
    if (!found)
        done = std::unexpected(found.error());
    else if (*found != version)
        done = std::unexpected(
            StoreError{StoreError::Kind::Busy, path + QStringLiteral(": another version by now")});
    else
        done = markAsEarlierCopy(*database).transform_error(
            [&](const StoreError &error) { return withoutItsSchema(*database, error); });
    *database = {};
    return done;
}

static StoreResult<QSet<qint64>> accountsIn(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT id FROM account"))) {
        return std::unexpected(
            withoutItsSchema(database, storeError(query.lastError(), database.databaseName())));
    }
    QSet<qint64> ids;
    while (query.next())
        ids.insert(query.value(0).toLongLong());
    return ids;
}

static StoreResult<QSet<qint64>> accountsAt(const QString &path)
{
    auto database = connectTo(path);
    if (!database)
        return std::unexpected(database.error());
    const Connection owner(*database);
    auto found = accountsIn(*database);
    *database = {};
    return found;
}

// In one step, also of one that is there.
static bool takesThePlace(const QString &half, const QString &path)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(half).filesystemFilePath(), QFileInfo(path).filesystemFilePath(),
                            error);
    return !error;
}

// Gives the copy its name while nobody writes: whoever erases an account has done so before, and then it is
// not in the copy, or does so later, and then finds the copy. False: an account is in it that is gone.
static StoreResult<bool> place(const QString &from, const QString &half, const QString &path)
{
    const auto copied = accountsAt(half);
    if (!copied)
        return std::unexpected(copied.error());
    auto database = connectTo(from);
    if (!database)
        return std::unexpected(database.error());
    const Connection owner(*database);
    StoreResult<bool> placed = true;
    if (const auto locked = runScript(*database, "BEGIN IMMEDIATE"); !locked) {
        placed = std::unexpected(locked.error());
    } else {
        const auto here = accountsIn(*database);
        if (!here)
            placed = std::unexpected(here.error());
        else if (!here->contains(*copied))
            placed = false;
        else if (!takesThePlace(half, path))
            placed = std::unexpected(StoreError{StoreError::Kind::ReadOnly, path});
        std::ignore = runScript(*database, "ROLLBACK");
    }
    *database = {};
    return placed;
}

// SQLite writes into an empty file, and leaves it the rights that it has.
static StoreResult<void> makeEmpty(const QString &path)
{
    QFile::remove(path);
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) ||
        !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return std::unexpected(storeError(14 /* SQLITE_CANTOPEN */, file.errorString(), path));
    return {};
}

// What a crash has left; another process may be at one just now.
static void removeStale(const QDir &folder, const QString &stem)
{
    const QFileInfoList halves = folder.entryInfoList({stem + QStringLiteral("*.half*")}, QDir::Files);
    for (const QFileInfo &half : halves) {
        if (half.lastModified() < QDateTime::currentDateTime().addDays(-1))
            QFile::remove(half.filePath());
    }
}

StoreResult<bool> Snapshots::tryToTake(const QString &half, const QString &path, std::optional<int> version,
                                       const std::stop_token &stop) const
{
    StoreResult<void> done = makeEmpty(half);
    if (done)
        done = copyInto(m_database, half, stop);
    // Taken away by who erases an account.
    if (done && !QFile::exists(half))
        return false;
    if (done && version)
        done = markAs(half, *version);
    if (done)
        done = verify(half, stop);
    if (!done)
        return std::unexpected(done.error());
    if (m_copied)
        m_copied();
    return place(m_database, half, path);
}

StoreResult<void> Snapshots::copyTo(const QString &path, std::optional<int> version,
                                    const std::stop_token &stop) const
{
    removeStale(QDir(folder()), stem());
    const QString half = path + QStringLiteral(".half");
    StoreResult<bool> placed = false;
    for (int tries = 0; placed && !*placed && tries < mostTries; ++tries)
        placed = tryToTake(half, path, version, stop);
    QFile::remove(half);
    if (!placed)
        return std::unexpected(placed.error());
    if (!*placed)
        return std::unexpected(StoreError{StoreError::Kind::Busy, m_database});
    return {};
}

StoreResult<void> Snapshots::take(const QDateTime &at, const std::stop_token &stop) const
{
    if (stop.stop_requested())
        return std::unexpected(StoreError{StoreError::Kind::Cancelled, m_database});
    const QString path = folder() + u'/' + stem() + at.toUTC().toString(timeFormat) + QStringLiteral(".db");
    if (auto done = copyTo(path, {}, stop); !done)
        return done;
    for (const Snapshot &old : outdated(all()))
        QFile::remove(old.path);
    removeOldVersions(at);
    return {};
}

StoreResult<void> Snapshots::keepVersion(int version) const
{
    return copyTo(folder() + u'/' + stem() + versionWord + QString::number(version) + QStringLiteral(".db"),
                  version, {});
}

QStringList Snapshots::versions() const
{
    return QDir(folder()).entryList({stem() + versionWord + QStringLiteral("*.db")}, QDir::Files);
}

QString Snapshots::versionFor(int newest) const
{
    int best = 0;
    QString found;
    for (const QString &name : versions()) {
        const int version = QFileInfo(name).completeBaseName().mid((stem() + versionWord).size()).toInt();
        if (version > best && version <= newest) {
            best = version;
            found = folder() + u'/' + name;
        }
    }
    return found;
}

void Snapshots::removeOldVersions(const QDateTime &now) const
{
    for (const QString &name : versions()) {
        const QString path = folder() + u'/' + name;
        if (QFileInfo(path).lastModified().addDays(7 * weeks) < now)
            QFile::remove(path);
    }
}

bool Snapshots::removeAll() const
{
    bool gone = true;
    const QDir dir(folder());
    for (const QString &name : dir.entryList({stem() + u'*'}, QDir::Files))
        gone = QFile::remove(dir.filePath(name)) && gone;
    return gone;
}

} // namespace Godwit
