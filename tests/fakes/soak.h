// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>

namespace Godwit
{

// How many rounds a randomized test makes: `few` in `packaging/dev test`, `full` in `packaging/dev soak`.
inline int soakRounds(int few, int full)
{
    return qEnvironmentVariableIntValue("GODWIT_SOAK") > 0 ? full : few;
}

// The first seed of a randomized test (use seed, seed + 1, ... for its rounds): GODWIT_SEED, else always 1.
// Printed, so that a failure can be repeated.
inline quint32 soakSeed()
{
    const quint32 seed = qEnvironmentVariable("GODWIT_SEED", QStringLiteral("1")).toUInt();
    qInfo("GODWIT_SEED=%u", seed);
    return seed;
}

} // namespace Godwit
