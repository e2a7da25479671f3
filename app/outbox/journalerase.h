// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/journalrows.h"

namespace Godwit::JournalRows
{

// As Journal::eraseAccount().
StoreResult<QStringList> eraseAccount(Connection &connection, AccountId account, Instant now);

} // namespace Godwit::JournalRows
