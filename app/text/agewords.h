// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>

#include <optional>

namespace Godwit
{

// "now", "4 min", "3 h", "6 d"; nothing from a week on, when a date says more. A time to come is "now".
std::optional<QString> recentAge(Instant instant, Instant now);

} // namespace Godwit
