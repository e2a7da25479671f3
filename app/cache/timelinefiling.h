// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/entry.h"
#include "cache/sql.h"

namespace Godwit
{

// Files what an account's server gave under the persona that the account belongs to now. Each timeline of a
// former persona goes to the one of the same name: as a whole where nothing else feeds it, else with the rows
// that this account brought. A row that is there already stays where it stands; the place where somebody
// reads in the receiving timeline stays theirs. To be run again without harm. Inside a transaction.
void refile(Connection &connection, const Filing &filing);

} // namespace Godwit
