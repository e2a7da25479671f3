// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shots/pages.h"

#include <QQuickItem>
#include <QQuickWindow>

namespace Godwit
{

using namespace Qt::StringLiterals;

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

void closeToast(Scene &scene)
{
    if (QQuickItem *toast = scene.item("Toast"))
        toast->setProperty("secondsLeft", 0);
}

void openHome(Scene &scene)
{
    scene.go(u"home"_s);
    scene.list("TimelinePage", "currentIndex", 12);
}

ScenePage few(const QString &name, void (*open)(Scene &), void (*close)(Scene &))
{
    return ScenePage{.name = name, .open = open, .close = close, .few = true};
}

void rest(Scene &) {}

namespace
{

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

void searchInVain(Scene &scene)
{
    scene.go(u"search"_s);
    scene.shell().search()->setText(u"curlew sandpiper"_s);
    scene.waitFor("nothing", [&] { return scene.shell().search()->model()->entries().empty(); });
}

void welcome(Scene &scene)
{
    scene.window().setProperty("addingAccount", true);
    scene.shell().signIn()->setTyped(u"mastodon.example"_s);
    scene.waitFor("the server", [&] { return !scene.shell().signIn()->host().isEmpty(); });
}

void leaveWelcome(Scene &scene)
{
    scene.shell().signIn()->cancel();
    scene.shell().signIn()->setTyped({});
    scene.window().setProperty("addingAccount", false);
}

void lookAround(Scene &scene)
{
    welcome(scene);
    scene.shell().signIn()->lookAround();
    scene.wait("GuestPage");
    scene.waitFor("the timeline", [&] { return !scene.shell().timeline(u"local"_s, {})->isBusy(); });
}

void leaveGuest(Scene &scene)
{
    scene.shell().accounts()->stopLookingAround();
    leaveWelcome(scene);
}

void report(Scene &scene)
{
    openHome(scene);
    scene.shell().report()->showPost(postOf(scene, u"@ines"_s).row);
    scene.wait("ReportSheet");
    scene.shell().report()->setReason(u"rules"_s);
    scene.settle();
}

void openFilter(Scene &scene)
{
    openHome(scene);
    scene.shell().timeline(u"home"_s, {})->filtering()->setBoosts(false);
    scene.call("FilterButton", "click");
}

void closeFilter(Scene &scene)
{
    scene.key(Qt::Key_Escape);
    scene.shell().timeline(u"home"_s, {})->filtering()->showAll();
}

void palette(Scene &scene)
{
    openHome(scene);
    scene.key(Qt::Key_K, Qt::ControlModifier);
    scene.wait("PaletteSheet");
    scene.type(u"st"_s);
    scene.waitFor("what was found", [&] { return !scene.shell().palette()->rows().isEmpty(); });
}

void keyboard(Scene &scene)
{
    openHome(scene);
    scene.key(Qt::Key_J);
}

void menu(Scene &scene)
{
    scene.click(u"more"_s, "Act");
}

void pageMenu(Scene &scene)
{
    scene.click(u"more"_s, "TimelineMore");
}

void drawer(Scene &scene)
{
    openHome(scene);
    scene.call("Sheets", "showPlaces");
}

void openPlace(Scene &scene, const QString &place)
{
    scene.go(place);
    scene.waitFor("the timeline", [&] { return !scene.shell().timeline(place, {})->isBusy(); });
}

// A link from outside that leads to nothing that the server knows.
void atLink(Scene &scene)
{
    scene.shell().links()->open(u"web+ap://far.example/@wren/7"_s);
    scene.waitFor("the answer", [&] {
        const QQuickItem *toast = scene.item("Toast");
        return toast && !toast->property("action").toString().isEmpty();
    });
}

// One that is none of ours.
void atOtherLink(Scene &scene)
{
    scene.shell().links()->open(u"godwit:file:///etc/passwd"_s);
    scene.wait("Toast");
}

} // namespace

static std::vector<ScenePage> readingPages()
{
    const auto place = [](const QString &name) {
        return ScenePage{name, [name](Scene &scene) { openPlace(scene, name); }};
    };
    return {
        {u"home"_s, openHome, rest, from(0)},
        readOn(u"home-2"_s, 5),
        readOn(u"home-3"_s, 9),
        readOn(u"home-4"_s, 12),
        readOn(u"home-5"_s, 16),
        few(u"keyboard"_s, keyboard, rest),
        // In another width a menu closes.
        {.name = u"menu"_s, .open = openHome, .close = escape, .place = menu, .few = true},
        {.name = u"menu-page"_s, .open = openHome, .close = escape, .place = pageMenu, .few = true},
        few(u"drawer"_s, drawer, escape),
        {u"thread"_s, openHomeWithThread, escape},
        {u"profile"_s,
         [](Scene &scene) {
             openHome(scene);
             scene.person(postOf(scene, u"@ines"_s).row.author.key);
         },
         escape},
        {u"notifications"_s, [](Scene &scene) { scene.go(u"notifications"_s); }},
        place(u"everywhere"_s),
        {u"conversations"_s,
         [](Scene &scene) {
             scene.go(u"conversations"_s);
             scene.waitFor("conversations", [&] { return !scene.shell().conversations()->rows().isEmpty(); });
         }},
        {u"lists"_s,
         [](Scene &scene) {
             scene.go(u"lists"_s);
             scene.waitFor("lists", [&] { return !scene.shell().shelf()->lists().isEmpty(); });
         }},
        place(u"local"_s),
        place(u"bookmarks"_s),
        {u"search"_s, search},
        {u"search-server"_s, askServer},
        few(u"search-empty"_s, searchInVain, rest),
        {u"palette"_s, palette, escape},
        {.name = u"link"_s, .open = openHome, .close = closeToast, .place = atLink},
        {.name = u"link-other"_s, .open = openHome, .close = closeToast, .place = atOtherLink, .few = true},
    };
}

static std::vector<ScenePage> otherPages()
{
    return {
        {u"settings"_s, [](Scene &scene) { scene.go(u"settings"_s); }},
        {u"report"_s, report, [](Scene &scene) { scene.shell().report()->close(); }},
        {u"filter"_s, openFilter, closeFilter},
        {u"guest"_s, lookAround, leaveGuest},
        few(
            u"settings-accounts"_s,
            [](Scene &scene) {
                scene.go(u"settings"_s);
                scene.wait("SettingsPage")->setProperty("part", u"accounts"_s);
            },
            rest),
        few(
            u"settings-about"_s,
            [](Scene &scene) {
                scene.go(u"settings"_s);
                scene.wait("SettingsPage")->setProperty("part", u"about"_s);
            },
            rest),
        few(
            u"keys"_s,
            [](Scene &scene) {
                openHome(scene);
                scene.key(Qt::Key_Question);
            },
            escape),
        few(
            u"media"_s,
            [](Scene &scene) {
                openHome(scene);
                scene.key(Qt::Key_V);
            },
            escape),
        {u"welcome"_s, welcome, leaveWelcome},
    };
}

std::vector<ScenePage> scenePages()
{
    std::vector<ScenePage> pages = readingPages();
    // Those after which a server is gone come last.
    for (const auto &more : {deckPages(), otherPages(), composerPages(), lifeboatPages(), backupPages(),
                             updatePages(), doubtPages(), troublePages(), returnPages()})
        pages.insert(pages.end(), more.begin(), more.end());
    return pages;
}

} // namespace Godwit
