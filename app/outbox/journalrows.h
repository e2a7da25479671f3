// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/connection.h"
#include "outbox/journalentry.h"
#include "outbox/outcome.h"

#include <vector>

namespace Godwit
{

// The journal's tables, row by row; called inside a transaction, on a database thread.
namespace JournalRows
{

// The columns that read() expects, in its order, of the table `a`.
const QString &columns();
// Nothing for a row that a later version wrote and this one cannot read.
std::optional<JournalEntry> read(const QSqlQuery &query);

StoreResult<std::optional<JournalEntry>> find(Connection &connection, const ActId &id);
// Every readable row of a query that begins with columns().
StoreResult<std::vector<JournalEntry>> collect(Connection &connection, const QString &sql,
                                               const QVariantList &values);

StoreResult<void> insert(Connection &connection, const JournalEntry &entry);
// False when the row has another revision than the entry by now.
StoreResult<bool> replace(Connection &connection, const JournalEntry &entry, Instant now);
// What waits for an act that will not be sent is rejected with it, and what waits for that.
StoreResult<void> rejectDependents(Connection &connection, const JournalEntry &ended, Instant now);
// The same for an act that comes when what it needs has ended unsent already.
StoreResult<void> rejectIfNeedsEnded(Connection &connection, const ActId &id, Instant now);
// The problem's word of those.
QString needsUnsent();
// Ends a wait for a server that could not be reached.
StoreResult<void> wake(Connection &connection, AccountId account);

} // namespace JournalRows

} // namespace Godwit
