// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "ui/shots/pages.h"

#include <QQuickItem>

namespace Godwit
{

using namespace Qt::StringLiterals;

namespace
{

void openLifeboatSettings(Scene &scene)
{
    scene.go(u"settings"_s);
    scene.wait("SettingsPage")->setProperty("part", u"lifeboat"_s);
}

// The first account's person has declined it.
void openProposal(Scene &scene)
{
    scene.shell().accounts()->switchTo(2);
    scene.go(u"home"_s);
    scene.waitFor("the proposal", [&] {
        return scene.shell().proposal()->personas().contains(scene.shell().accounts()->persona());
    });
    scene.waitFor("the timeline", [&] { return !scene.shell().timeline(u"home"_s, {})->isBusy(); });
}

void openStandby(Scene &scene)
{
    openHome(scene);
    scene.shell().chooseStandby();
    scene.wait("StandbySheet");
    scene.shell().standby()->choose(scene.shell().standby()->choices().first().id);
}

// Opens a place whose server does not answer.
void openLoading(Scene &scene)
{
    scene.control(u"hang/mastodon.example"_s);
    scene.go(u"federated"_s);
    scene.wait("PostSkeleton");
}

void goneServer(Scene &scene)
{
    scene.control(u"down/mastodon.example"_s);
    openHome(scene);
    scene.askUntil("the banner", *scene.shell().timeline(u"home"_s, {}),
                   [&] { return scene.shell().health()->tone() == HealthController::Tone::Server; });
}

void openLifeboat(Scene &scene)
{
    scene.go(u"lifeboat"_s);
    LifeboatController *lifeboat = scene.shell().lifeboat();
    scene.waitFor("the accounts", [&] { return lifeboat->accounts().size() == 3; });
    scene.waitFor("the standby", [&] { return lifeboat->standby().followsWanted > 0; });
    scene.shell().switching()->rehearse();
    scene.waitFor("the rehearsal", [&] {
        return !lifeboat->rehearsals().isEmpty() && !scene.shell().switching()->isRehearsing();
    });
}

// Of the account for which nobody stands by.
void openLifeboatAlone(Scene &scene)
{
    scene.shell().accounts()->switchTo(2);
    scene.go(u"lifeboat"_s);
    scene.waitFor("nobody", [&] {
        const LifeboatController *lifeboat = scene.shell().lifeboat();
        return lifeboat->isLoaded() && lifeboat->standby().account == 0;
    });
}

// The same page further down, where the window is not high enough for all of it.
void lifeboatBelow(Scene &scene)
{
    auto *list = scene.wait("LifeboatPage")->property("list").value<QQuickItem *>();
    QMetaObject::invokeMethod(list, "scrollTo", Q_ARG(double, 100'000.0));
}

void lifeboatTop(Scene &scene)
{
    auto *list = scene.wait("LifeboatPage")->property("list").value<QQuickItem *>();
    QMetaObject::invokeMethod(list, "scrollTo", Q_ARG(double, 0.0));
}

void writeWaiting(Scene &scene)
{
    WritePost post;
    post.text =
        u"Forty-six godwits came in with the tide tonight. I counted twice, and the dog counted once, "
        "loudly. #waders"_s;
    post.language = u"en"_s;
    scene.add(post);
    ReactToPost star;
    star.reaction = Reaction::Favourite;
    star.post = PostKey(firstPost(scene));
    scene.add(star);
    scene.waitFor("the outbox", [&] { return scene.shell().outbox()->count() == 2; });
}

void openOutbox(Scene &scene)
{
    writeWaiting(scene);
    scene.go(u"outbox"_s);
}

// One more post, for tomorrow.
void openLater(Scene &scene)
{
    const auto before = scene.shell().outbox()->rows().size();
    WritePost post;
    post.text = u"Low water at 10:14. The hide opens at six, the thermos at seven."_s;
    post.language = u"en"_s;
    post.at = SystemClock().now() + std::chrono::hours(24);
    scene.add(post);
    scene.waitFor("the outbox", [&] { return scene.shell().outbox()->rows().size() == before + 1; });
    scene.go(u"outbox"_s);
}

void setPaused(Scene &scene, bool paused)
{
    scene.shell().acts()->pauseOutbox(paused);
    scene.waitFor("the outbox", [&] { return scene.shell().outbox()->isPaused() == paused; });
}

void openPaused(Scene &scene)
{
    setPaused(scene, true);
    scene.go(u"outbox"_s);
}

} // namespace

std::vector<ScenePage> lifeboatPages()
{
    return {
        {u"standby"_s, openStandby, [](Scene &scene) { scene.shell().standby()->close(); }},
        {u"standby-sign-in"_s,
         [](Scene &scene) {
             openStandby(scene);
             scene.shell().standby()->setAdding(true);
         },
         [](Scene &scene) { scene.shell().standby()->close(); }},
        {u"proposal"_s, openProposal, [](Scene &scene) { scene.shell().accounts()->switchTo(0); }},
        {u"settings-lifeboat"_s, openLifeboatSettings},
        {u"lifeboat"_s, openLifeboat, rest, lifeboatTop},
        {u"lifeboat-below"_s, openLifeboat, rest, lifeboatBelow},
        {u"lifeboat-alone"_s, openLifeboatAlone, [](Scene &scene) { scene.shell().accounts()->switchTo(0); },
         lifeboatBelow},
    };
}

std::vector<ScenePage> troublePages()
{
    return {
        few(u"loading"_s, openLoading, [](Scene &scene) { scene.control(u"go/mastodon.example"_s); }),
        {u"outbox"_s, openOutbox, rest, rest, true},
        {u"gone"_s, goneServer, rest, rest, true},
        deckTrouble(),
        {u"health"_s, [](Scene &scene) { scene.call("Sheets", "showHealth"); }, escape},
        {u"carried-on"_s,
         [](Scene &scene) {
             scene.shell().accounts()->switchToStandby();
             scene.waitFor("the switch", [&] { return scene.shell().switching()->isTelling(); });
             scene.shell().switching()->hold(true);
         },
         rest, rest, true},
        few(
            u"carried-on-what"_s, [](Scene &scene) { scene.call("Sheets", "showChanges"); }, escape),
        few(u"outbox-later"_s, openLater, rest),
        few(u"outbox-paused"_s, openPaused, [](Scene &scene) { setPaused(scene, false); }),
    };
}

} // namespace Godwit
