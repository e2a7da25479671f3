// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "cache/connection.h"

namespace Godwit
{

// The accounts' table; called inside a transaction, on a database thread.
namespace AccountRows
{

// What read() expects, in its order.
const QString &columns();
Account read(const QSqlQuery &query);

// What a server may say anew of an account.
StoreResult<void> writeDetails(Connection &connection, const Account &account);
// The row of the same person on the same server, marked as being signed in; a new one, in a persona of its
// own, where there is none.
StoreResult<Account> reserve(Connection &connection, Account account, Instant now);
// The imported account of the person; a new one, in a persona of its own, where there is none.
StoreResult<Account> import(Connection &connection, Account account);

} // namespace AccountRows

} // namespace Godwit
