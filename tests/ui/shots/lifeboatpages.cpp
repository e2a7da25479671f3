// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shots/pages.h"

#include <QQuickItem>

namespace Godwit
{

using namespace Qt::StringLiterals;

namespace
{

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

// From what is kept of the account elsewhere on.
void lifeboatAt(Scene &scene, const char *part)
{
    auto *list = scene.wait("LifeboatPage")->property("list").value<QQuickItem *>();
    auto *content = list->property("contentItem").value<QQuickItem *>();
    const double top = scene.wait(part)->mapToItem(content, QPointF()).y();
    QMetaObject::invokeMethod(list, "scrollTo", Q_ARG(double, top - 16));
}

void openBackups(Scene &scene)
{
    scene.go(u"lifeboat"_s);
    LifeboatController *lifeboat = scene.shell().lifeboat();
    scene.waitFor("the backup", [&] { return lifeboat->backup()->row().there; });
    scene.waitFor("the restores", [&] { return lifeboat->restores()->rows().size() == 2; });
}

void closeSheet(Scene &scene)
{
    scene.shell().setSheet({});
}

void openBackup(Scene &scene)
{
    openBackups(scene);
    scene.shell().setSheet(u"backup"_s);
    scene.wait("BackupPlace")->setProperty("sealed", false);
}

void openSealedBackup(Scene &scene)
{
    openBackups(scene);
    scene.shell().setSheet(u"backup"_s);
    scene.wait("BackupPlace")->setProperty("sealed", true);
}

void openSchedule(Scene &scene)
{
    openBackups(scene);
    scene.shell().setSheet(u"schedule"_s);
    scene.wait("BackupPlace");
}

// Its server does not answer.
void openWriting(Scene &scene)
{
    openBackups(scene);
    scene.control(u"hang/mastodon.example"_s);
    BackupController *backup = scene.shell().lifeboat()->backup();
    backup->write(scene.exported().toLocalFile() + u"-backups"_s, {});
    scene.waitFor("the backup", [&] { return backup->isWriting(); });
}

void closeWriting(Scene &scene)
{
    BackupController *backup = scene.shell().lifeboat()->backup();
    backup->cancel();
    scene.control(u"go/mastodon.example"_s);
    scene.waitFor("the end", [&] { return !backup->isWriting(); });
}

void openRestore(Scene &scene)
{
    openBackups(scene);
    RestoreController *restoring = scene.shell().lifeboat()->restoring();
    restoring->reset();
    restoring->setTarget(3);
    scene.shell().setSheet(u"restore"_s);
    scene.wait("RestoreSheet");
    restoring->choose(scene.exported());
    scene.waitFor("a look at it", [&] { return !restoring->kinds().isEmpty(); });
}

void openUndo(Scene &scene)
{
    openBackups(scene);
    scene.wait("RestoreLine")->setProperty("asks", true);
    scene.item("RestoreLine")->setProperty("unfolded", true);
}

void closeUndo(Scene &scene)
{
    scene.item("RestoreLine")->setProperty("asks", false);
    scene.item("RestoreLine")->setProperty("unfolded", false);
}

// Seen in fewer ways: it is made of what other pages show.
ScenePage seldom(const QString &name, void (*open)(Scene &), void (*close)(Scene &))
{
    ScenePage page;
    page.name = name;
    page.open = open;
    page.close = close;
    page.few = true;
    return page;
}

} // namespace

std::vector<ScenePage> lifeboatPages()
{
    const auto rest = [](Scene &) {};
    ScenePage writing = seldom(u"backup-writing"_s, openWriting, closeWriting);
    writing.place = [](Scene &scene) { lifeboatAt(scene, "LifeboatBackup"); };
    return {
        {u"lifeboat"_s, openLifeboat, rest, lifeboatTop},
        {u"lifeboat-below"_s, openLifeboat, rest, lifeboatBelow},
        {u"lifeboat-alone"_s, openLifeboatAlone, [](Scene &scene) { scene.shell().accounts()->switchTo(0); },
         lifeboatBelow},
        {u"backups"_s, openBackups, rest, [](Scene &scene) { lifeboatAt(scene, "LifeboatBackup"); }},
        {u"restores"_s, openBackups, rest, [](Scene &scene) { lifeboatAt(scene, "LifeboatRestores"); }},
        {u"restore-undo"_s, openUndo, closeUndo, [](Scene &scene) { lifeboatAt(scene, "RestoreLine"); }},
        writing,
        seldom(u"backup"_s, openBackup, closeSheet),
        {u"backup-sealed"_s, openSealedBackup, closeSheet},
        seldom(u"backup-schedule"_s, openSchedule, closeSheet),
        {u"restore"_s, openRestore, closeSheet},
    };
}

} // namespace Godwit
