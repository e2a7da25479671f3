// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/syncrow.h"
#include "model/serverinfo.h"

namespace Godwit
{

// What brings a row about on the standby. `list`: of a member, the standby's id of its list.
Deed deedOf(const SyncRow &row, Capabilities standbyCan, const LocalId &list);

// The row as one of a file; nothing where it is no such thing.
std::optional<ImportKind> importKindOf(const SyncRow &row);
ImportRow importRowOf(const SyncRow &row);

// Whether the standby's relationship to the person shows that it is so.
bool isConfirmable(const SyncRow &row);
SyncOutcome outcomeOf(const SyncRow &row, const Relationship &relation);

// What a definite no of the outbox means for a row.
SyncOutcome outcomeOf(const Act &rejected);

} // namespace Godwit
