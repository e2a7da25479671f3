// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/agewords.h"

#include "base/tr.h"

namespace Godwit
{

std::optional<QString> recentAge(Instant instant, Instant now)
{
    using namespace std::chrono;
    const auto age = now - instant;
    if (age < 1min)
        return tr("now");
    if (age < 1h)
        return tr("%1 min").arg(duration_cast<minutes>(age).count());
    if (age < 24h)
        return tr("%1 h").arg(duration_cast<hours>(age).count());
    if (age < 24h * 7)
        return tr("%1 d").arg(duration_cast<days>(age).count());
    return std::nullopt;
}

} // namespace Godwit
