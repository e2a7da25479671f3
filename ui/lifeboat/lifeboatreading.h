// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lifeboat/lifeboatmaker.h"
#include "ui/viewmodels/looking.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

class Engine;

// All that the lifeboat page shows.
struct LifeboatRead {
    QString lead{};
    QList<LifeboatAccountRow> accounts{};
    QList<FactRow> facts{};
    QString since{};
    StandbyRow standby{};
    PreparationRow preparation{};
    QList<SignRow> rehearsals{};
    // To be handed in again, so that it is not counted each time; empty where it could not be counted.
    std::optional<KeptAmounts> kept{};
};

// Runs on the engine's thread; gives values. Counts what is kept unless it is handed in.
QCoro::Task<LifeboatRead> readLifeboat(Engine *engine, Looking looking, std::optional<KeptAmounts> kept);

} // namespace Godwit
