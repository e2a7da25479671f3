// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/scriptedserver.h"

namespace Godwit
{

// What the world says of somebody.
Relationship relationOf(const ScriptedWorld &world, const LocalId &id);

// The scripted server's ports to follows, lists and the like. Its pages hold everything; people are called by
// their handles.
class ScriptedGraph final : public GraphPorts
{
public:
    // Both outlive it.
    ScriptedGraph(ScriptedWorld &world, ScriptedServer &server);
    ~ScriptedGraph() override;

    FollowsPort &follows() override;
    KeepAwayPort &keepAway() override;
    ListsPort &lists() override;
    FiltersPort &filters() override;
    TagsPort &tags() override;
    ImportPort &imports() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Godwit
