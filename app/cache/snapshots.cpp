// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/snapshots.h"

#include "cache/connection.h"
#include "cache/openfile.h"
#include "cache/sqlite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>

namespace Godwit
{

static const QString timeFormat = QStringLiteral("yyyyMMdd-HHmmss");
static constexpr qsizetype days = 7;
static constexpr qsizetype weeks = 4;
static constexpr int mostTries = 3;

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

static StoreResult<QSet<qint64>> accountsIn(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT id FROM account")))
        return std::unexpected(storeError(query.lastError(), database.databaseName()));
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
        else if (!QFile::exists(path) && !QFile::rename(half, path))
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

StoreResult<bool> Snapshots::tryToTake(const QString &half, const QString &path,
                                       const std::stop_token &stop) const
{
    StoreResult<void> done = makeEmpty(half);
    if (done)
        done = copyInto(m_database, half, stop);
    // Taken away by who erases an account.
    if (done && !QFile::exists(half))
        return false;
    if (done)
        done = verify(half, stop);
    if (!done)
        return std::unexpected(done.error());
    if (m_copied)
        m_copied();
    return place(m_database, half, path);
}

StoreResult<void> Snapshots::take(const QDateTime &at, const std::stop_token &stop) const
{
    if (stop.stop_requested())
        return std::unexpected(StoreError{StoreError::Kind::Cancelled, m_database});
    removeStale(QDir(folder()), stem());
    const QString path = folder() + u'/' + stem() + at.toUTC().toString(timeFormat) + QStringLiteral(".db");
    const QString half = path + QStringLiteral(".half");
    StoreResult<bool> placed = false;
    for (int tries = 0; placed && !*placed && tries < mostTries; ++tries)
        placed = tryToTake(half, path, stop);
    QFile::remove(half);
    if (!placed)
        return std::unexpected(placed.error());
    if (!*placed)
        return std::unexpected(StoreError{StoreError::Kind::Busy, m_database});
    for (const Snapshot &old : outdated(all()))
        QFile::remove(old.path);
    return {};
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
