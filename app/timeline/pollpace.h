// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <algorithm>

namespace Godwit
{

// How often a server without a stream is asked: every 15 s while there is news, half as often again after
// each look that found none, at the longest every 2 min.
class PollPace
{
public:
    static constexpr Milliseconds busy{15'000};
    static constexpr Milliseconds quiet{120'000};

    Milliseconds after(bool news)
    {
        m_wait = news ? busy : std::min(m_wait * 3 / 2, quiet);
        return m_wait;
    }

private:
    Milliseconds m_wait{10'000};
};

} // namespace Godwit
