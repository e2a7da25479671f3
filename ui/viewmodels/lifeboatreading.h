// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/lifeboatrows.h"
#include "ui/viewmodels/looking.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

class Engine;

// How the standby of the current account is, as the lifeboat page shows it.
struct StandbyRead {
    // 0: there is none.
    int account = 0;
    QString handle{};
    QString host{};
    // The person has agreed that it is written to.
    bool agreed = false;
    bool paused = false;
    bool running = false;
    // "in step 06:31", or why not.
    QString standing{};
    qint64 follows = 0;
    qint64 followsWanted = 0;
    QList<SignRow> kinds{};
    // What is not there, and why.
    QList<FactRow> missing{};
};

struct LifeboatRead {
    // What would happen if the server disappeared now.
    QString lead{};
    QList<LifeboatAccountRow> accounts{};
    QList<FactRow> facts{};
    // "The oldest of them is from 9 January 2023"; empty without posts.
    QString since{};
    StandbyRead standby{};
    QList<SignRow> rehearsals{};
};

// Runs on the engine's thread; gives values.
QCoro::Task<LifeboatRead> readLifeboat(Engine *engine, Looking looking);

} // namespace Godwit
