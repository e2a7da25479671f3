// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "model/ids.h"

#include <QString>

namespace Godwit
{

// Writes into a data folder what is left of a standby that was kept in step for a while: 420 follows of which
// it has 412, whom to keep away, lists, filters and hashtags. The last run was an hour before `now`, the next
// one is a day after it. Ends the process when the folder cannot be written.
void seedLifeboat(const QString &folder, AccountId active, AccountId standby, Instant now);

// The same of backups and restores: one of the account's was written this morning and the next is due
// tomorrow; two were restored to the other one, of which the newer is paused.
void seedBackups(const QString &folder, AccountId account, AccountId target, Instant now);

} // namespace Godwit
