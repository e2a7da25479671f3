// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"

#include <qcoro/qcorotask.h>

#include <optional>

namespace Godwit
{

class Clock;
class Settings;
class TaskScope;

// Looks once a day whether a data file is damaged, before anybody stumbles over that: what is too large to be
// read whole at each start, and what runs for weeks. A file that is found damaged is repaired when it is
// next opened. Engine thread; the reading is on threads of its own.
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
    };

    explicit DatabaseCare(Surroundings surroundings) : m_with(surroundings) {}

    // What is due.
    QCoro::Task<> look();

private:
    // Unset: the scope ended before.
    QCoro::Task<std::optional<StoreResult<void>>> ended(QFuture<StoreResult<void>> work);
    QCoro::Task<bool> isGood(Database *database);
    bool isCheckDue(Instant now) const;

    const Surroundings m_with;
    // By this process.
    std::optional<Instant> m_checkedAt;
};

} // namespace Godwit
