// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/storeerror.h"

#include <QDateTime>
#include <QList>

#include <functional>
#include <optional>
#include <stop_token>

namespace Godwit
{

// A whole copy of a database as it was then.
struct Snapshot {
    QString path;
    // UTC.
    QDateTime at;

    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

// The copies of one database, in the folder `snapshots` beside it, for its owner only: the newest of each of
// the last seven days and of the last four weeks that have one. Any thread; what it does is done when it
// returns.
class Snapshots
{
public:
    // `copied` is for tests: called when a copy is whole, and has no name yet.
    explicit Snapshots(QString database, std::function<void()> copied = {})
        : m_database(std::move(database)), m_copied(std::move(copied))
    {
    }

    // Newest first.
    QList<Snapshot> all() const;

    // A copy that has been read whole and found good; then those that are not needed any more go. Others go
    // on writing meanwhile; where they erase an account, it is in no copy either: Busy, when they did so
    // while each of three was made.
    StoreResult<void> take(const QDateTime &at, const std::stop_token &stop) const;

    // Keeps beside those, for four weeks, what programs of this version of the tables can open: before a
    // migration behind which they cannot go on. Whoever puts it in the place of the file is asked before it
    // sends what waited (earliercopy.h). Busy, when the file is of another version by now.
    StoreResult<void> keepVersion(int version) const;
    // The newest of those that a program with migrations up to this number can open; empty: none.
    QString versionFor(int newest) const;

    // False when one could not be removed.
    bool removeAll() const;

    // Which of these, newest first, are not kept.
    static QList<Snapshot> outdated(const QList<Snapshot> &snapshots);

private:
    QString folder() const;
    QString stem() const;
    QStringList versions() const;
    void removeOldVersions(const QDateTime &now) const;
    // With a version: only of a file that has it, and marked.
    StoreResult<void> copyTo(const QString &path, std::optional<int> version,
                             const std::stop_token &stop) const;
    StoreResult<bool> tryToTake(const QString &half, const QString &path, std::optional<int> version,
                                const std::stop_token &stop) const;

    QString m_database;
    std::function<void()> m_copied;
};

} // namespace Godwit
