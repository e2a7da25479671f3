// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/healthreport.h"

namespace Godwit
{

// A verdict in words for a person, in the user's language. Callable from any thread.

// "mastodon.example has not answered for 2 min."
QString healthSentence(const HealthReport &report, Instant now);
// What it means to whoever reads and writes: "You are reading your own copy."
QString healthMeaning(const HealthReport &report);
// Why it is judged so, and what Godwit does about it: for the sheet of evidence.
QString healthReason(const HealthReport &report, Instant now);

// One step of the evidence: "The name mastodon.example leads to 203.0.113.7."
QString stepSentence(const Step &step, const Origin &origin);

// "20 s", "2 min", "3 h", "4 days".
QString lengthOfTime(Milliseconds length);

} // namespace Godwit
