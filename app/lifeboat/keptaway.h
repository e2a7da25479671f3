// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/connection.h"
#include "outbox/act.h"

namespace Godwit
{

// Notes whom an account keeps away, or not any more, since its server has agreed to this act: not every
// server tells it later. What the person keeps away herself is not Godwit's to take away again, should it
// have put it there before. Of other acts nothing. For WorkList::NoteSent.
StoreResult<void> noteKeptAway(Connection &connection, const Act &act, Instant now);

} // namespace Godwit
