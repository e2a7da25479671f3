// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/filtersport.h"
#include "servers/followsport.h"
#include "servers/importport.h"
#include "servers/keepawayport.h"
#include "servers/listsport.h"
#include "servers/tagsport.h"

namespace Godwit
{

// The ports to what an account keeps on its server beside posts (model/graph.h).
class GraphPorts
{
public:
    virtual ~GraphPorts() = default;

    virtual FollowsPort &follows() = 0;
    virtual KeepAwayPort &keepAway() = 0;
    virtual ListsPort &lists() = 0;
    virtual FiltersPort &filters() = 0;
    virtual TagsPort &tags() = 0;
    virtual ImportPort &imports() = 0;
};

} // namespace Godwit
