// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "updatebench.h"

#include <vector>

namespace Godwit
{

// Who holds a mirror, the network, a key, the clock or the disk. Each is refused with a sentence of its own,
// and the old version runs on.
struct Attack {
    const char *name;
    const char *word;
    // What the attacker does; then somebody updates.
    void (*prepare)(UpdateBench &bench);
    // What else must be so afterwards: that the first of several guards held, not the last.
    void (*look)(UpdateBench &bench) = nullptr;
};

const std::vector<Attack> &attacks();

} // namespace Godwit
