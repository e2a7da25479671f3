// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "lifeboat/backup/backuprun.h"

namespace Godwit
{

// Which backups were written and are to be, in the user's database. Of the engine thread; answers come from a
// database thread.
class BackupStore
{
public:
    explicit BackupStore(Database &userMade) : m_db(userMade) {}

    // Gives the run its id.
    QFuture<StoreResult<qint64>> begin(BackupRun run);
    QFuture<StoreResult<void>> end(BackupRun run);
    QFuture<StoreResult<void>> markRemoved(qint64 id);
    // Newest first, at most 200.
    QFuture<StoreResult<std::vector<BackupRun>>> runs(AccountId account);

    QFuture<StoreResult<std::optional<BackupPlan>>> plan(AccountId account);
    QFuture<StoreResult<std::vector<std::pair<AccountId, BackupPlan>>>> plans();
    // Nothing: no plan any more.
    QFuture<StoreResult<void>> setPlan(AccountId account, std::optional<BackupPlan> plan);
    // False: the plan's turn was another process's, or it is another plan now.
    QFuture<StoreResult<bool>> takeTurn(AccountId account, Instant due, Instant next);

    QFuture<StoreResult<void>> eraseAccount(AccountId account);

private:
    Database &m_db;
};

} // namespace Godwit
