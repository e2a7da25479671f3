// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/sql.h"
#include "model/ids.h"

namespace Godwit
{

// What PostStore says of these, within somebody's transaction.
void markDeleted(Connection &connection, const PostKey &key, bool own, Instant at);
void forgetState(Connection &connection, qint64 post, AccountId account);
// The booster took the boost back: that row leaves this account's sources.
void forgetBoost(Connection &connection, qint64 post, qint64 booster, AccountId account);

} // namespace Godwit
