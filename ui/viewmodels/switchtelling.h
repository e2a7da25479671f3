// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/switchrecord.h"

#include <QStringList>
#include <qcoro/qcorotask.h>

namespace Godwit
{

class Engine;

// What became of everything in a switch, in the user's language.
struct SwitchTelling {
    // Waiting posts that went along, and other acts; how many of both have been sent, and how many ask.
    int posts = 0;
    int others = 0;
    int sent = 0;
    int asking = 0;
    // What is another now and what could not come along, one sentence each.
    QStringList changes{};
    // What is followed or blocked from now on could be brought back as well, and nobody has agreed yet.
    bool canAgree = false;
};

// Engine thread; the engine outlives the task.
QCoro::Task<SwitchTelling> tellOfSwitch(Engine *engine, SwitchRecord record);

} // namespace Godwit
