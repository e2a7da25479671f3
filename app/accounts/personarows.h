// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/persona.h"
#include "cache/storeerror.h"

#include <vector>

namespace Godwit
{

class Connection;

// The personas' table; called inside a transaction, on a database thread.
namespace PersonaRows
{

StoreResult<std::vector<Persona>> all(Connection &connection);
StoreResult<PersonaId> add(Connection &connection, const QString &name);

// The number of the colour that the next account gets: the lowest that no other one has.
StoreResult<int> freeAccent(Connection &connection);

// Another account takes over, and another one stands by; false when it is not `from` who was active.
StoreResult<bool> activate(Connection &connection, const Persona &persona, AccountId from);

// After accounts came, went or moved: a persona without accounts goes, a standby that is none any more is
// forgotten, and where the active one cannot act the standby takes its place, else the oldest that can.
StoreResult<void> mend(Connection &connection);

} // namespace PersonaRows

} // namespace Godwit
