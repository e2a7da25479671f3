// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/connection.h"
#include "lifeboat/switchrecord.h"

namespace Godwit
{

// The table of switches; called inside a transaction, on a database thread.
namespace SwitchRows
{

// Gives the record its id.
StoreResult<void> insert(Connection &connection, SwitchRecord &record);
// Newest first.
StoreResult<std::vector<SwitchRecord>> newest(Connection &connection, PersonaId persona, int limit);
// The last one that still holds and led to this account; a rehearsal is none.
StoreResult<std::optional<SwitchRecord>> lastTo(Connection &connection, PersonaId persona, AccountId to);

// The last one of each persona, with those of its acts alone that were being sent then and now wait, unsent,
// for the account that was left.
StoreResult<std::vector<SwitchRecord>> withLateActs(Connection &connection);
// Those of the acts that another account does instead, with their uploads: the persona's last switch led away
// from `from`, who acted when they were said. They are noted as such acts.
StoreResult<QSet<ActId>> noteLate(Connection &connection, PersonaId persona, AccountId from,
                                  const std::vector<JournalEntry> &acts);
// What became of one of its acts later.
StoreResult<void> retell(Connection &connection, qint64 record, const SwitchRecord::Outcome &outcome);

} // namespace SwitchRows

} // namespace Godwit
