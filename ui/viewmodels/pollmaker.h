// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/act.h"
#include "ui/viewmodels/rowparts.h"

namespace Godwit
{

// `waiting`: a vote of one's own that is still in the outbox, or null. Callable from any thread.
PollRow pollRow(const Poll &poll, const Vote *waiting, bool own, Instant now);

// "closes in 6 h", "closed"; empty for a poll that never closes.
QString closingWords(double closesAt, bool closed, Instant now);

} // namespace Godwit
