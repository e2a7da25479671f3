// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shots/pages.h"

#include <QQuickItem>

namespace Godwit
{

using namespace Qt::StringLiterals;

namespace
{

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

void lookAtFocus(Scene &scene)
{
    writeWithPictures(scene);
    scene.click(u"focal"_s);
}

// With a word that no dictionary has.
void misspell(Scene &scene)
{
    openComposer(scene);
    scene.type(u"Forty-six godwits came in with the tyde tonight. "_s);
}

void lookUp(Scene &scene)
{
    QQuickItem *text = scene.wait("ComposerText");
    Spelling *spelling = scene.shell().composer()->spelling();
    scene.waitFor("the dictionary", [&] { return spelling->lookUp(scene.shell().composer()->text(), 37); });
    scene.waitFor("better words", [&] { return !spelling->suggestions().isEmpty(); });
    QMetaObject::invokeMethod(text, "openMenu", Q_ARG(int, 37), Q_ARG(double, 200.0), Q_ARG(double, 30.0));
}

// What lies over the composer goes first.
void escapeAndClose(Scene &scene)
{
    scene.key(Qt::Key_Escape);
    closeComposer(scene);
}

} // namespace

std::vector<ScenePage> composerPages()
{
    return {
        {u"composer"_s, write, closeComposer},
        {u"composer-pictures"_s, writeWithPictures, closeComposer},
        few(u"composer-poll"_s, writePoll, closeComposer),
        few(u"composer-answer"_s, answer, closeComposer),
        {u"composer-thread"_s, writeThread, closeComposer},
        few(u"composer-focus"_s, lookAtFocus, escapeAndClose),
        {.name = u"composer-spelling"_s,
         .open = misspell,
         .close = escapeAndClose,
         .place = lookUp,
         .few = true},
        few(u"composer-later"_s, writeForLater, escapeAndClose),
        {u"composer-preview"_s, writeMarkdown, closeComposer},
    };
}

} // namespace Godwit
