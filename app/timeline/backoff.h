// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

namespace Godwit
{

class RandomSource;

// How long to wait before the next try: twice as long each time up to a limit, and by chance up to a half
// less, so that a server that comes back is not asked by everybody at once.
class BackOff
{
public:
    // `random` outlives it.
    BackOff(RandomSource &random, Milliseconds first, Milliseconds most);

    Milliseconds next();

    // It went well: the next wait is a first one.
    void reset() { m_tries = 0; }

    int tries() const { return m_tries; }

private:
    RandomSource &m_random;
    Milliseconds m_first;
    Milliseconds m_most;
    int m_tries = 0;
};

} // namespace Godwit
