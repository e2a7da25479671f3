// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/backup/restores.h"
#include "syncbench.h"

namespace Godwit
{

// Restores to the standby of a bench, as its engine of now has them.
inline Restores restoresOf(SyncBench &bench)
{
    SyncLife &life = *bench.life;
    return Restores({life.user, life.source, life.sync, bench.clock,
                     [](AccountId) { return QStringLiteral("me@standby.example"); }, life.scope});
}

} // namespace Godwit
