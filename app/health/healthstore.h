// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "health/healthreport.h"
#include "health/serverrecord.h"

#include <QHash>

namespace Godwit
{

// What is known of servers and accounts, over a restart.
class HealthStore
{
public:
    struct Account {
        AccountHealth health;
        std::optional<Instant> refusedAt;
    };

    struct All {
        QHash<Origin, ServerRecord::Kept> servers;
        QHash<AccountId, Account> accounts;
    };

    // The database outlives the store.
    explicit HealthStore(Database &userMade) : m_userMade(userMade) {}

    QFuture<StoreResult<All>> load();
    QFuture<StoreResult<void>> keep(Origin origin, ServerRecord::Kept kept);
    QFuture<StoreResult<void>> keep(Account account);
    // Only these are still wanted.
    QFuture<StoreResult<void>> forgetOthers(QList<Origin> servers, QList<AccountId> accounts);

private:
    Database &m_userMade;
};

} // namespace Godwit
