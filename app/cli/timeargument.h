// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>

#include <optional>

namespace Godwit
{

// A moment as somebody types it, by the clock on their wall: "18:00" (the next one), "2026-11-27 18:00" (or
// with a T, or in UTC with a Z or an offset), "+30min", "+2h", "+3d". Nothing for anything else.
std::optional<Instant> timeFromWords(const QString &words, Instant now);

// In the user's own way of writing times.
QString timeInWords(Instant instant);

} // namespace Godwit
