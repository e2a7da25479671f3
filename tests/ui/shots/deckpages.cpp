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
    scene.go(u"home"_s);
}

void openMenu(Scene &scene)
{
    atFirst(scene);
    scene.click(u"more"_s, "DeckMenu");
}

} // namespace

std::vector<ScenePage> deckPages()
{
    return {
        {u"deck"_s, openDeck, rest, atFirst},
        {u"deck-add"_s, openAnothers, closeAnothers, atShelf},
        {.name = u"deck-menu"_s, .open = openDeck, .close = escape, .place = openMenu, .few = true},
    };
}

} // namespace Godwit
