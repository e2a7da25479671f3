// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/journal.h"
#include "outbox/journalrows.h"

namespace Godwit::JournalRows
{

// Ways in which an act ends unsent; called inside a transaction, on a database thread.

// Copies of `post`'s media whose every reader has been sent or cancelled.
StoreResult<std::vector<JournalEntry>> spentUploads(Connection &connection, const ActId &post);
QStringList pathsOf(const std::vector<JournalEntry> &uploads);

// Writes down that the post, which its server has for later, is to be taken off there; nothing for other
// acts.
StoreResult<void> dropScheduled(Connection &connection, const Act &act, Instant now);

// As Journal::cancel() and Journal::takeBack().
StoreResult<std::optional<Journal::Cancelled>> cancel(Connection &connection, const ActId &id, Instant now);
StoreResult<std::optional<Draft>> takeBack(Connection &connection, const ActId &id, PersonaId persona,
                                           Instant now);

} // namespace Godwit::JournalRows
