// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/syncplan.h"

namespace Godwit
{

struct UndoInput {
    // As the account has it now.
    GraphView there;
    Capabilities can;
    // What the restore has put there, and nothing else.
    std::vector<Placed> placed;
    // Follows of these that wait for the person's yes, so that no reading shows them.
    QSet<SyncKey> requested;
};

struct UndoPlan {
    // What is to be taken back, in the order in which that is done: who is kept away is let in again last.
    // What the person has changed since is settled, and stays.
    std::vector<SyncRow> rows;
    // Nothing of it is there any more.
    std::vector<SyncKey> gone;
};

// How a restore is taken back; pure. A list goes with its members, unless the person has put others into it.
UndoPlan planUndo(const UndoInput &input);

} // namespace Godwit
