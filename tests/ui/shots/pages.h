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
std::vector<ScenePage> deckPages();
// Where a server is gone.
ScenePage deckTrouble();
std::vector<ScenePage> composerPages();
std::vector<ScenePage> lifeboatPages();
std::vector<ScenePage> backupPages();
std::vector<ScenePage> updatePages();
// Of servers that are not what they were: told by what the engine would tell of them.
std::vector<ScenePage> doubtPages();
std::vector<ScenePage> returnPages();
// Of things that went wrong, and of what waits because of it.
std::vector<ScenePage> troublePages();

// Of one way to reach it, seen in fewer ways.
ScenePage few(const QString &name, void (*open)(Scene &), void (*close)(Scene &));

// What pages have in common.
void rest(Scene &scene);
void escape(Scene &scene);
// So that it is in no other picture.
void closeToast(Scene &scene);
void openHome(Scene &scene);
// The first with media in the home timeline, of this author.
const PostEntry &postOf(Scene &scene, const QString &author);
QString firstPost(Scene &scene);

} // namespace Godwit
