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

// What an account that was left earlier may still have for whoever acts is noted as such of this switch, the
// last: what was being sent or said, and what asked whether the one that is left now sends it. The latter as
// waiting for a decision: once a person lets it wait, it is not late.
StoreResult<void> carryOn(Connection &connection, const SwitchRecord &record);
// The last one of each persona, with those of its acts alone that were being sent then and now wait, unsent,
// for an account that was left, or ask for one that does not act any more. Once for each such account, which
// it is `from`.
StoreResult<std::vector<SwitchRecord>> withLateActs(Connection &connection);
// Those of the acts that another account does instead, with their uploads: a switch has led away from `from`,
// who acted when they were said. They are noted as such acts of the last one.
StoreResult<QSet<ActId>> noteLate(Connection &connection, PersonaId persona, AccountId from,
                                  const std::vector<JournalEntry> &acts);
// What became of one of its acts later.
StoreResult<void> retell(Connection &connection, qint64 record, const SwitchRecord::Outcome &outcome);

} // namespace SwitchRows

} // namespace Godwit
