// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "model/ids.h"

#include <QStringList>

namespace Godwit
{

// The addresses of pictures, films and sounds of posts and people that no other account here was shown.
QFuture<StoreResult<QStringList>> picturesOnlyOf(Database &cache, AccountId account);

} // namespace Godwit
