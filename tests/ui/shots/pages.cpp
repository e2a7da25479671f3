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

// The first with pictures in the home timeline, of this author.
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

void searchInVain(Scene &scene)
{
    scene.go(u"search"_s);
    scene.shell().search()->setText(u"curlew sandpiper"_s);
    scene.waitFor("nothing", [&] { return scene.shell().search()->model()->entries().empty(); });
}

void openComposer(Scene &scene)
{
    scene.go(u"home"_s);
    scene.list("TimelinePage", "currentIndex", 12);
    scene.shell().composer()->write();
    scene.wait("ComposerSheet");
    scene.waitFor("the field", [&] { return !scene.shell().composer()->isLoading(); });
}

void closeComposer(Scene &scene)
{
    Composer *composer = scene.shell().composer();
    for (int row = composer->attachments()->count() - 1; row >= 0; --row)
        composer->attachments()->remove(row);
    composer->poll()->setActive(false);
    composer->time()->clear();
    while (composer->thread()->count() > 1)
        composer->thread()->remove(0);
    composer->setText({});
    composer->close();
}

void write(Scene &scene)
{
    openComposer(scene);
    scene.type(
        u"Forty-six godwits came in with the tide tonight. I counted twice, and the dog counted once, loudly. #waders "_s);
}

void writeWithPictures(Scene &scene)
{
    write(scene);
    Composer *composer = scene.shell().composer();
    composer->choose(1, true);
    composer->attachments()->add({scene.picture(u"estuary"_s), scene.picture(u"mudflat"_s)});
    scene.waitFor("the pictures", [&] { return composer->attachments()->count() == 2; });
    composer->attachments()->describe(
        0,
        u"A flock of long-billed birds over a calm estuary at sunset, the sun just touching the far hills."_s);
}

void writePoll(Scene &scene)
{
    openComposer(scene);
    scene.type(u"Where should the spring count start?"_s);
    PollEditor *poll = scene.shell().composer()->poll();
    poll->setActive(true);
    poll->setOption(0, u"North mudflat, at low water"_s);
    poll->setOption(1, u"The old pier"_s);
}

void writeThread(Scene &scene)
{
    openComposer(scene);
    Composer *composer = scene.shell().composer();
    for (const QString &text :
         {u"Forty-six godwits came in with the tide tonight, eleven days out of Alaska."_s,
          u"They shrink their own gut before they leave, to save weight. Packing light, seriously."_s}) {
        scene.type(text);
        composer->thread()->next(int(composer->text().size()));
    }
    scene.type(u"I counted twice, and the dog counted once, loudly. #waders "_s);
    composer->time()->chooseDay(QDate::currentDate().addDays(1).toString(Qt::ISODate));
    composer->time()->setClock(u"09:00"_s);
}

void writeForLater(Scene &scene)
{
    write(scene);
    scene.call("ComposerTools", "askTime");
}

void writeMarkdown(Scene &scene)
{
    openComposer(scene);
    Composer *composer = scene.shell().composer();
    composer->choose(1, true);
    for (const ComposerTargetRow &target : composer->targets())
        composer->choose(target.id, true);
    composer->setText(u"The whole **retry bug** was one line. An unknown outcome is not a "
                      u"failure:\n```rust\nmatch outcome {\n    Lost => "
                      "look_again(),\n    _ => done(),\n}\n```\n"_s);
    scene.call("ComposerText", "begin");
    composer->preview()->setMarkdown(true);
    composer->preview()->setShown(true);
    scene.waitFor("the preview", [&] { return composer->preview()->blocks().size() > 1; });
}

void answer(Scene &scene)
{
    scene.go(u"home"_s);
    scene.shell().composer()->answer(postOf(scene, {}).row);
    scene.wait("ComposerSheet");
    scene.waitFor("the field", [&] { return !scene.shell().composer()->isLoading(); });
    scene.type(u"Forty-seven, if you count the one on the pier."_s);
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
    openHome(scene);
    scene.click(u"more"_s, "Act");
}

void pageMenu(Scene &scene)
{
    openHome(scene);
    scene.click(u"more"_s, "TimelineMore");
}

void drawer(Scene &scene)
{
    openHome(scene);
    scene.call("Sheets", "showPlaces");
}

void goneServer(Scene &scene)
{
    scene.control(u"down/mastodon.example"_s);
    openHome(scene);
    scene.askUntil("the banner", *scene.shell().timeline(u"home"_s, {}),
                   [&] { return scene.shell().health()->tone() == HealthController::Tone::Server; });
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
    scene.go(u"federated"_s);
    scene.wait("PostSkeleton");
}

} // namespace

std::vector<ScenePage> scenePages()
{
    const auto place = [](const QString &name) {
        return ScenePage{name, [name](Scene &scene) { openPlace(scene, name); }};
    };
    // Of one way to reach it, seen in fewer ways.
    const auto few = [](const QString &name, void (*open)(Scene &), void (*close)(Scene &)) {
        return ScenePage{.name = name, .open = open, .close = close, .few = true};
    };
    const auto rest = [](Scene &) {};
    std::vector<ScenePage> pages{
        {u"home"_s, openHome, rest, from(0)},
        readOn(u"home-2"_s, 5),
        readOn(u"home-3"_s, 9),
        readOn(u"home-4"_s, 12),
        readOn(u"home-5"_s, 16),
        few(u"keyboard"_s, keyboard, rest),
        few(u"menu"_s, menu, escape),
        few(u"menu-page"_s, pageMenu, escape),
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
        {u"settings"_s, [](Scene &scene) { scene.go(u"settings"_s); }},
        {u"report"_s, report, [](Scene &scene) { scene.shell().report()->close(); }},
        {u"filter"_s, openFilter, closeFilter},
        {u"guest"_s, lookAround, leaveGuest},
        {u"standby"_s, openStandby, [](Scene &scene) { scene.shell().standby()->close(); }},
        {u"standby-sign-in"_s,
         [](Scene &scene) {
             openStandby(scene);
             scene.shell().standby()->setAdding(true);
         },
         [](Scene &scene) { scene.shell().standby()->close(); }},
        {u"proposal"_s, openProposal, [](Scene &scene) { scene.shell().accounts()->switchTo(0); }},
        {u"settings-lifeboat"_s, openLifeboatSettings},
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
        {u"composer"_s, write, closeComposer},
        {u"composer-pictures"_s, writeWithPictures, closeComposer},
        few(u"composer-poll"_s, writePoll, closeComposer),
        few(u"composer-answer"_s, answer, closeComposer),
        {u"composer-thread"_s, writeThread, closeComposer},
        few(u"composer-later"_s, writeForLater,
            [](Scene &scene) {
                scene.key(Qt::Key_Escape);
                closeComposer(scene);
            }),
        {u"composer-preview"_s, writeMarkdown, closeComposer},
        {u"welcome"_s, welcome, leaveWelcome},
    };
    std::ranges::move(lifeboatPages(), std::back_inserter(pages));
    std::ranges::move(
        std::vector<ScenePage>{
            few(u"loading"_s, openLoading, [](Scene &scene) { scene.control(u"go/mastodon.example"_s); }),
            {u"outbox"_s, openOutbox, rest, rest, true},
            {u"gone"_s, goneServer, rest, rest, true},
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
        },
        std::back_inserter(pages));
    return pages;
}

} // namespace Godwit
