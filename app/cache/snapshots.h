// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/storeerror.h"

#include <QDateTime>
#include <QList>

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
    explicit Snapshots(QString database) : m_database(std::move(database)) {}

    // Newest first.
    QList<Snapshot> all() const;

    // A copy that has been read whole and found good; then those that are not needed any more go. Others go
    // on writing meanwhile.
    StoreResult<void> take(const QDateTime &at, const std::stop_token &stop) const;

    // False when one could not be removed.
    bool removeAll() const;

    // Which of these, newest first, are not kept.
    static QList<Snapshot> outdated(const QList<Snapshot> &snapshots);

private:
    QString folder() const;
    QString stem() const;

    QString m_database;
};

} // namespace Godwit
