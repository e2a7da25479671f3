// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QtTypes>

#include <algorithm>
#include <optional>

namespace Godwit
{

// When it is looked for newer versions by itself: once a day, and never in the first minutes of a start, each
// a little by chance, so that not everybody asks at once. `chance` is evenly in [0, 1).
struct UpdateSchedule {
    Instant startedAt;
    Instant now;

    // After a look that was answered; a time that is still to come was told by a wrong clock.
    Instant next(std::optional<Instant> lookedAt, double chance) const
    {
        using namespace std::chrono_literals;
        const Instant earliest = startedAt + part(1min, 4min, chance);
        if (!lookedAt || *lookedAt > now)
            return earliest;
        return std::max(earliest, *lookedAt + part(22h, 4h, chance));
    }

    // After one that was not.
    Instant again(double chance) const
    {
        using namespace std::chrono_literals;
        return now + part(1h, 1h, chance);
    }

private:
    static Milliseconds part(Milliseconds least, Milliseconds more, double chance)
    {
        return least + Milliseconds(qint64(chance * double(more.count())));
    }
};

} // namespace Godwit
