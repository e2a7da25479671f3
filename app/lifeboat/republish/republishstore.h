// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "lifeboat/republish/republishrecord.h"

namespace Godwit
{

// What was begun and what became of each post, in the user's database. Of the engine thread; answers come
// from a database thread.
class RepublishStore
{
public:
    explicit RepublishStore(Database &userMade) : m_db(userMade) {}

    // Agreed to, and from now on not paused. What waits from an earlier agreement gives way to these posts;
    // what has failed waits again; what is there stays.
    QFuture<StoreResult<void>> begin(RepublishRecord record, std::vector<PostKey> posts);
    QFuture<StoreResult<std::optional<RepublishRecord>>> record(RepublishPair pair);
    QFuture<StoreResult<std::vector<RepublishRecord>>> records();
    // False where there is none.
    QFuture<StoreResult<bool>> setPaused(RepublishPair pair, bool paused, QString sentence);
    QFuture<StoreResult<void>> end(RepublishPair pair, Instant at);

    // Whose turn it is: one that an act carries, else the first that waits.
    QFuture<StoreResult<std::optional<RepublishRow>>> next(RepublishPair pair);
    QFuture<StoreResult<std::optional<RepublishRow>>> row(RepublishPair pair, PostKey post);
    QFuture<StoreResult<std::vector<RepublishRow>>> asking(RepublishPair pair);
    // False where it was agreed to no longer.
    QFuture<StoreResult<bool>> keep(RepublishPair pair, RepublishRow row);
    QFuture<StoreResult<std::optional<RepublishReport>>> report(RepublishPair pair);

    // As the archive or as the account.
    QFuture<StoreResult<void>> erase(AccountId account);

private:
    Database &m_db;
};

} // namespace Godwit
