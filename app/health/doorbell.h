// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/evidence.h"

#include <qcoro/qcorotask.h>

#include <stop_token>

namespace Godwit
{

// A connection of its own to the origin, encrypted where the origin is, and closed again; nothing is said
// over it. Gives the steps Connected and Encrypted, or what kept it from that. `now` is what the steps are
// dated by; the waiting is real, and ended by `stop` on this thread.
QCoro::Task<Steps> ringDoorbell(Origin origin, Instant now, Milliseconds within, std::stop_token stop = {});

} // namespace Godwit
