// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/backoff.h"

#include "base/random.h"

#include <algorithm>

namespace Godwit
{

BackOff::BackOff(RandomSource &random, Milliseconds first, Milliseconds most)
    : m_random(random), m_first(first), m_most(most)
{
}

Milliseconds BackOff::next()
{
    Milliseconds wait = m_first;
    for (int n = 0; n < m_tries && wait < m_most; ++n)
        wait *= 2;
    ++m_tries;
    wait = std::min(wait, m_most);
    return Milliseconds(std::int64_t(double(wait.count()) * (1 - m_random.unit() / 2)));
}

} // namespace Godwit
