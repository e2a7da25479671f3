// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "cache/sql.h"
#include "model/ids.h"

namespace Godwit
{

// What PostStore says of these, within somebody's transaction.
void markDeleted(Connection &connection, const PostKey &key, bool own, Instant at);
void forgetState(Connection &connection, qint64 post, AccountId account);
// A server that is not the post's own told this account that it is deleted. The post goes wholly when no
// other account is shown it; what somebody wrote (`own`) or has bookmarked here stays as a copy that is
// marked.
void believeDeleted(Connection &connection, qint64 post, const PostKey &key, bool own, AccountId account);
// By any account here.
bool isBookmarked(Connection &connection, qint64 post);
// PostStore::eraseAccount, and nothing comes for the account any more, whatever is on its way in this process
// or another one: its id is given to nobody else.
QFuture<StoreResult<void>> eraseForGood(Database &cache, AccountId account);
// The booster took the boost back: that row leaves this account's sources.
void forgetBoost(Connection &connection, qint64 post, qint64 booster, AccountId account);

} // namespace Godwit
