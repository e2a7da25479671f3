// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shots/pages.h"

#include <QQuickItem>

namespace Godwit
{

using namespace Qt::StringLiterals;

namespace
{

void openDeck(Scene &scene)
{
    scene.go(u"deck"_s);
    scene.wait("DeckPage");
    Deck *deck = scene.shell().deck();
    scene.waitFor("the deck", [&] { return deck->isKnown(); });
    scene.waitFor("lists", [&] { return !scene.shell().shelf()->lists().isEmpty(); });
    deck->add(u"tag/waders"_s, 0, 1);
    deck->add(u"list/1"_s);
    for (const QString &place : {u"tag/waders"_s, u"list/1"_s}) {
        TimelineController *timeline =
            scene.shell().timeline(place.section(u'/', 0, 0), place.section(u'/', 1));
        scene.waitFor("the columns", [&] { return timeline->isLoaded() && !timeline->isBusy(); });
    }
    deck->go(0);
    scene.settle();
}

// As wide as the window lets them be, from the first one on.
void atFirst(Scene &scene)
{
    scene.shell().deck()->go(0);
    scene.settle();
}

// The one of another person, and what can be added behind it.
void openAnothers(Scene &scene)
{
    openDeck(scene);
    const QList<AccountRow> &rows = scene.shell().accounts()->rows();
    scene.shell().deck()->add(u"home"_s, rows.last().persona);
    scene.settle();
}

void atShelf(Scene &scene)
{
    QQuickItem *page = scene.wait("DeckPage");
    QMetaObject::invokeMethod(page, "showShelf");
    scene.settle();
}

void closeAnothers(Scene &scene)
{
    Deck *deck = scene.shell().deck();
    deck->remove(deck->count() - 1);
    deck->go(0);
    closeToast(scene);
    scene.go(u"home"_s);
}

// A thread and who has begun it, beside the home timeline.
void openOpened(Scene &scene)
{
    openDeck(scene);
    const QString post = firstPost(scene);
    Deck *deck = scene.shell().deck();
    deck->add(u"thread/"_s + post);
    const ThreadController *thread = scene.shell().thread(post);
    scene.waitFor("the thread", [thread] { return !thread->isBusy() && thread->replies() > 0; });
    const QString author = thread->focusRow().author.key;
    deck->add(u"person/"_s + author);
    const ProfileController *profile = scene.shell().profile(author);
    scene.waitFor("the profile", [profile] { return profile->isKnown(); });
    scene.settle();
}

void closeOpened(Scene &scene)
{
    Deck *deck = scene.shell().deck();
    deck->remove(2);
    deck->remove(1);
    deck->go(0);
    closeToast(scene);
    scene.go(u"home"_s);
}

void openMenu(Scene &scene)
{
    atFirst(scene);
    scene.click(u"more"_s, "DeckMenu");
}

// One that is named, one that is being named, and one that is called what its columns are.
void openNames(Scene &scene)
{
    openAnothers(scene);
    Deck *deck = scene.shell().deck();
    deck->nameLayout(0, u"Every day"_s);
    deck->addLayout();
    deck->add(u"local"_s);
    deck->addLayout();
    deck->setLayout(0);
}

void atNames(Scene &scene)
{
    scene.key(Qt::Key_T, Qt::AltModifier | Qt::ShiftModifier);
    // Upwards from the first line: the last one, and those above it.
    for (int lines = 0; lines < 3; ++lines)
        scene.key(Qt::Key_Up);
    scene.key(Qt::Key_F2);
}

void closeNames(Scene &scene)
{
    scene.key(Qt::Key_Escape);
    Deck *deck = scene.shell().deck();
    deck->nameLayout(0, {});
    while (deck->layoutCount() > 1)
        deck->removeLayout(deck->layoutCount() - 1);
    closeAnothers(scene);
}

void openUndo(Scene &scene)
{
    openDeck(scene);
    scene.shell().deck()->remove(1);
}

// Again, so that the time to undo it begins anew.
void atUndo(Scene &scene)
{
    Deck *deck = scene.shell().deck();
    deck->undo();
    deck->remove(1);
    deck->go(0);
}

void closeUndo(Scene &scene)
{
    scene.shell().deck()->undo();
    closeToast(scene);
}

// Whoever looks has a server; that of the other columns is gone.
void openTrouble(Scene &scene)
{
    scene.go(u"deck"_s);
    Deck *deck = scene.shell().deck();
    scene.waitFor("the deck", [&] { return deck->isKnown(); });
    const QList<AccountRow> &rows = scene.shell().accounts()->rows();
    deck->add(u"home"_s, rows.last().persona, 0);
    TimelineController *home = scene.shell().timeline(u"home"_s, {}, rows.first().persona);
    scene.askUntil("what is wrong", *home, [home] { return home->hasFailed(); });
}

void closeTrouble(Scene &scene)
{
    scene.shell().deck()->remove(0);
    closeToast(scene);
    scene.shell().accounts()->switchTo(0);
    scene.go(u"home"_s);
}

} // namespace

ScenePage deckTrouble()
{
    return {u"deck-trouble"_s, openTrouble, closeTrouble, atFirst};
}

std::vector<ScenePage> deckPages()
{
    return {
        {u"deck"_s, openDeck, rest, atFirst},
        {u"deck-add"_s, openAnothers, closeAnothers, atShelf},
        {u"deck-opened"_s, openOpened, closeOpened, atFirst},
        {u"deck-names"_s, openNames, closeNames, atNames},
        {.name = u"deck-undo"_s, .open = openUndo, .close = closeUndo, .place = atUndo, .few = true},
        {.name = u"deck-menu"_s, .open = openDeck, .close = escape, .place = openMenu, .few = true},
    };
}

} // namespace Godwit
