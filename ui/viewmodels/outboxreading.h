// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "ui/viewmodels/actrow.h"

#include <QList>
#include <qcoro/qcorotask.h>

namespace Godwit
{

class Engine;

struct OutboxRead {
    // In groups: what needs somebody, what waits for a server (or, while the outbox is paused, for that),
    // what is on its way, what is for later, what was sent today.
    QList<ActRow> rows;
    // Not delivered yet, those that need somebody included, but not what is for later.
    int waiting = 0;
    int needing = 0;
    int sent = 0;
    // Nothing goes out until somebody resumes it.
    bool paused = false;
};

// On the engine's thread. `today`: when the user's day began.
QCoro::Task<OutboxRead> readOutbox(Engine *engine, Instant today);

} // namespace Godwit
