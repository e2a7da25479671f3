// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shots/pages.h"

#include <QQuickItem>
#include <QQuickWindow>

namespace Godwit
{

using namespace Qt::StringLiterals;

namespace
{

// Of the post that begins so, in the home timeline.
const PostEntry &postOf(Scene &scene, const QString &author)
{
    const auto &entries = scene.shell().timeline(u"home"_s, {})->model()->entries();
    return *std::ranges::find_if(entries, [&](const PostEntry &entry) {
        return entry.row.author.handle.startsWith(author) && !entry.row.media.isEmpty();
    });
}

QString firstPost(Scene &scene)
{
    const auto &entries = scene.shell().timeline(u"home"_s, {})->model()->entries();
    return entries[12].row.key;
}

void escape(Scene &scene)
{
    scene.key(Qt::Key_Escape);
}

void openHome(Scene &scene)
{
    scene.go(u"home"_s);
    scene.list("TimelinePage", "currentIndex", 12);
}

void openHomeWithThread(Scene &scene)
{
    openHome(scene);
    scene.thread(firstPost(scene));
}

// The home timeline from this row of today on.
std::function<void(Scene &)> from(int row)
{
    return [row](Scene &scene) {
        auto *list = scene.wait("TimelinePage")->property("list").value<QQuickItem *>();
        QMetaObject::invokeMethod(list, "place", Q_ARG(int, 12 + row), Q_ARG(double, 0.0));
    };
}

ScenePage readOn(const QString &name, int row)
{
    const auto open = [](Scene &scene) {
        scene.go(u"home"_s);
        scene.list("TimelinePage", "currentIndex", -1);
    };
    return {name, open, [](Scene &) {}, from(row)};
}

void search(Scene &scene)
{
    scene.go(u"search"_s);
    scene.shell().search()->setText(u"from:ines has:image after:2026-08 godwit"_s);
    scene.waitFor("what was found", [&] { return !scene.shell().search()->model()->entries().empty(); });
}

void askServer(Scene &scene)
{
    scene.shell().search()->setText(u"godwit"_s);
    scene.settle();
    scene.shell().search()->askServer();
    scene.waitFor("the server's answer", [&] { return !scene.shell().search()->isBusy(); });
}

void write(Scene &scene)
{
    scene.go(u"home"_s);
    scene.shell().composer()->write();
    scene.wait("ComposerSheet");
    scene.shell().composer()->setText(
        u"Forty-six godwits came in with the tide tonight. I counted twice, and "
        "the dog counted once, loudly. #waders"_s);
}

void welcome(Scene &scene)
{
    scene.window().setProperty("addingAccount", true);
    scene.shell().signIn()->setTyped(u"mastodon.example"_s);
    scene.waitFor("the server", [&] { return !scene.shell().signIn()->host().isEmpty(); });
}

void leaveWelcome(Scene &scene)
{
    scene.shell().signIn()->setTyped({});
    scene.window().setProperty("addingAccount", false);
}

void goneServer(Scene &scene)
{
    scene.control(u"down/mastodon.example"_s);
    openHome(scene);
    TimelineController *home = scene.shell().timeline(u"home"_s, {});
    home->showNewest();
    home->refresh();
    scene.waitFor("the banner", [home] { return !home->problem().isEmpty(); });
}

// The second account stands by only for these pictures: the home of both would be another one.
void openLifeboat(Scene &scene)
{
    scene.go(u"lifeboat"_s);
    LifeboatController *lifeboat = scene.shell().lifeboat();
    scene.waitFor("the accounts", [&] { return lifeboat->accounts().size() == 3; });
    lifeboat->setStandby(lifeboat->accounts()[1].id);
    scene.waitFor("the standby", [&] { return lifeboat->standby().followsWanted > 0; });
    scene.shell().switching()->rehearse();
    scene.waitFor("the rehearsal", [&] {
        return !lifeboat->rehearsals().isEmpty() && !scene.shell().switching()->isRehearsing();
    });
}

void leaveLifeboat(Scene &scene)
{
    scene.shell().lifeboat()->setStandby(0);
    scene.waitFor("the parting", [&] { return scene.shell().lifeboat()->standby().account == 0; });
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

void openPlace(Scene &scene, const QString &place)
{
    scene.go(place);
    scene.waitFor("the timeline", [&] { return !scene.shell().timeline(place, {})->isBusy(); });
}

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
    scene.go(u"local"_s);
}

} // namespace

std::vector<ScenePage> scenePages()
{
    const auto place = [](const QString &name) {
        return ScenePage{name, [name](Scene &scene) { openPlace(scene, name); }};
    };
    return {
        {u"loading"_s, openLoading, [](Scene &scene) { scene.control(u"go/mastodon.example"_s); }},
        {u"home"_s, openHome, [](Scene &) {}, from(0)},
        readOn(u"home-2"_s, 5),
        readOn(u"home-3"_s, 9),
        readOn(u"home-4"_s, 12),
        readOn(u"home-5"_s, 16),
        {u"thread"_s, openHomeWithThread, escape},
        {u"profile"_s,
         [](Scene &scene) {
             openHome(scene);
             scene.person(postOf(scene, u"@ines"_s).row.author.key);
         },
         escape},
        {u"notifications"_s, [](Scene &scene) { scene.go(u"notifications"_s); }},
        place(u"everywhere"_s),
        place(u"local"_s),
        place(u"bookmarks"_s),
        {u"search"_s, search},
        {u"search-server"_s, askServer},
        {u"settings"_s, [](Scene &scene) { scene.go(u"settings"_s); }},
        {u"standby"_s, openStandby, [](Scene &scene) { scene.shell().standby()->close(); }},
        {u"standby-sign-in"_s,
         [](Scene &scene) {
             openStandby(scene);
             scene.shell().standby()->setAdding(true);
         },
         [](Scene &scene) { scene.shell().standby()->close(); }},
        {u"proposal"_s, openProposal, [](Scene &scene) { scene.shell().accounts()->switchTo(0); }},
        {u"settings-lifeboat"_s, openLifeboatSettings},
        {u"keys"_s,
         [](Scene &scene) {
             openHome(scene);
             scene.key(Qt::Key_Question);
         },
         escape},
        {u"media"_s,
         [](Scene &scene) {
             openHome(scene);
             scene.key(Qt::Key_V);
         },
         escape},
        {u"composer"_s, write, [](Scene &scene) { scene.shell().composer()->close(); }},
        {u"welcome"_s, welcome, leaveWelcome},
        {u"lifeboat"_s, openLifeboat, leaveLifeboat, lifeboatTop},
        {u"lifeboat-below"_s, openLifeboat, leaveLifeboat, lifeboatBelow},
        {u"lifeboat-alone"_s, [](Scene &scene) { scene.go(u"lifeboat"_s); }, [](Scene &) {}, lifeboatBelow},
        {u"outbox"_s, openOutbox, [](Scene &) {}, [](Scene &) {}, true},
        {u"gone"_s, goneServer},
    };
}

} // namespace Godwit
