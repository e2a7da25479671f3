// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "cache/database.h"
#include "cache/snapshots.h"

#include <qcoro/qcorotask.h>

#include <memory>
#include <optional>
#include <stop_token>

class QThread;

namespace Godwit
{

class Clock;
class Settings;
class TaskScope;

// Looks once a day whether a data file is damaged, before anybody stumbles over that: what is too large to be
// read whole at each start, and what runs for weeks. A file that is found damaged is repaired when it is
// next opened, with the help of the copies that are made of what the user has made. Engine thread; reading
// and copying are on threads of their own.
class DatabaseCare
{
public:
    // All outlive it and its tasks; where the scope ends, nothing is waited for any more.
    struct Surroundings {
        Database &userMade;
        Database &cache;
        Settings &settings;
        Clock &clock;
        TaskScope &scope;
        // The file of `userMade`.
        QString userMadePath;
    };

    explicit DatabaseCare(Surroundings surroundings);
    // What is under way is broken off.
    ~DatabaseCare();

    // Whether look() has something to do.
    bool isDue() const;
    // What is due: reads what the user has made, copies it, then reads the cache.
    QCoro::Task<> look();

    enum class Removal : quint8 {
        Done,
        Failed,    // one could not be removed
        BrokenOff, // the scope ended meanwhile: what is left is not known
    };

    // Of what is erased no copy stays; one that is being made is broken off, and the next look makes a fresh
    // one.
    QCoro::Task<Removal> removeCopies();

private:
    // Unset: the scope ended before.
    template <typename T>
    QCoro::Task<std::optional<T>> ended(QFuture<T> work);
    QCoro::Task<bool> isGood(Database *database);
    bool isCheckDue(Instant now) const;
    bool isCopyDue(Instant now) const;
    QCoro::Task<> copyUserMade(Instant now);
    QFuture<StoreResult<void>> copying(Instant now);

    const Surroundings m_with;
    const Snapshots m_snapshots;
    std::unique_ptr<QThread> m_copier;
    // Of the copy that was begun last.
    QFuture<StoreResult<void>> m_copy;
    std::stop_source m_stop;
    std::optional<Instant> m_copiedAt;
    // Nothing of a damaged file takes the place of an older copy.
    bool m_isDamaged = false;
    // By this process.
    std::optional<Instant> m_checkedAt;
};

} // namespace Godwit
