// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/connection.h"
#include "outbox/handover.h"

namespace Godwit
{

// Gives the open acts of an account to another one, in the journal's tables; called inside a transaction, on
// a database thread. What is being prepared for the old account just then is noticed by the row's revision
// and not sent.
namespace HandoverRows
{

struct Outcome {
    // As it was before.
    JournalEntry entry;
    Passage passage;
};

// All that is open. What goes waits for the new account, as if said there: its files are uploaded again. What
// asks does so with a sentence and both answers. Uploads that nothing waits for are not told of.
StoreResult<std::vector<Outcome>> handOver(Connection &connection, const Handover &handover, Instant now);

// The one act, decided by a person, with its files and with what waits for it. Nothing was done when the
// first outcome, which is the act's, does not go. Empty: there is no such open act of the old account.
StoreResult<std::vector<Outcome>> handOverOne(Connection &connection, const Handover &handover,
                                              const ActId &id, Instant now);

// Those of these acts that have turned out to be unsent since all that was open was given away; what belongs
// to them with them.
StoreResult<std::vector<Outcome>> handOverLate(Connection &connection, const Handover &handover,
                                               const QSet<ActId> &late, Instant now);

// What asks whether another account is to send it waits for its own again: of one act, or all of an account.
StoreResult<bool> keepWaiting(Connection &connection, const ActId &id, Instant now);
StoreResult<void> keepAllWaiting(Connection &connection, AccountId account, Instant now);

// The posts of others that an account's open acts name.
StoreResult<std::vector<PostKey>> namedByOpen(Connection &connection, AccountId account);

} // namespace HandoverRows

} // namespace Godwit
