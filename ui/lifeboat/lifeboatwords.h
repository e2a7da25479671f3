// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/healthreport.h"

#include <QString>

namespace Godwit
{

// What the lifeboat page says of times, sizes and servers, in the user's language. Callable from any thread.

QString numberWords(qint64 count);
// "2.1 GB".
QString sizeWords(qint64 bytes);
// "since 14:20", "since yesterday 14:20", "since 2 March", with the year when it is another one.
QString sinceWords(Instant instant, Instant now);
// "today 14:20", "yesterday 14:20", "tomorrow 14:20", "on 2 March".
QString dayWords(Instant instant, Instant now);
// "2 March", with the year when it is another one.
QString dateWords(Instant instant, Instant now);

// As Avatar.Health.
int healthMark(const HealthReport &report);
// "Fine".
QString stateWords(const HealthReport &report);
// "since 2 March, answers in 84 ms".
QString stateRestWords(const HealthReport &report, Instant now);

} // namespace Godwit
