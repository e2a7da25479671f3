// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shots/scene.h"

namespace Godwit
{

// A screen: how it is reached, and how left again.
struct ScenePage {
    QString name;
    std::function<void(Scene &)> open;
    std::function<void(Scene &)> close = [](Scene &) {};
    // Before each picture: where the window has another size, a list stands elsewhere.
    std::function<void(Scene &)> place = [](Scene &) {};
    // The pages after it show what it did.
    bool needed = false;
    // Looked at in fewer ways: it is made of what other pages show.
    bool few = false;
};

// In this order, for one changes what the next ones show: at the end the server is gone.
std::vector<ScenePage> scenePages();
// Those of the lifeboat page, among them.
std::vector<ScenePage> lifeboatPages();

} // namespace Godwit
