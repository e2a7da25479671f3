// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/entry.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

class Engine;

// The time of the latest notification that one of these has looked at, in milliseconds since the epoch; 0:
// none. Engine thread.
double notificationsSeenAt(Engine &engine, const Viewers &eyes);

// What could not be kept counts as new once more.
QCoro::Task<> keepNotificationsSeen(Engine *engine, Viewers eyes, double time);

// Whether a setting of this name is a time as above.
bool isNotificationsSeen(const QString &setting);

} // namespace Godwit
