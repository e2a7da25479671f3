// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shots/pages.h"

#include <QQuickItem>

namespace Godwit
{

using namespace Qt::StringLiterals;

namespace
{

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

void openArchive(Scene &scene)
{
    openBackups(scene);
    scene.shell().setSheet(u"archive"_s);
    scene.wait("ArchiveSheet");
    ArchiveController *archive = scene.shell().lifeboat()->archive();
    archive->choose(scene.exported());
    scene.waitFor("a look at it", [&] { return !archive->isBusy(); });
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

} // namespace

std::vector<ScenePage> backupPages()
{
    ScenePage writing = few(u"backup-writing"_s, openWriting, closeWriting);
    writing.place = [](Scene &scene) { lifeboatAt(scene, "LifeboatBackup"); };
    return {
        {u"backups"_s, openBackups, rest, [](Scene &scene) { lifeboatAt(scene, "LifeboatBackup"); }},
        {u"restores"_s, openBackups, rest, [](Scene &scene) { lifeboatAt(scene, "LifeboatRestores"); }},
        {u"restore-undo"_s, openUndo, closeUndo, [](Scene &scene) { lifeboatAt(scene, "RestoreLine"); }},
        writing,
        few(u"backup"_s, openBackup, closeSheet),
        {u"backup-sealed"_s, openSealedBackup, closeSheet},
        few(u"backup-schedule"_s, openSchedule, closeSheet),
        {u"restore"_s, openRestore, closeSheet},
        few(u"archive"_s, openArchive, closeSheet),
        {u"archives"_s, openBackups, rest, [](Scene &scene) { lifeboatAt(scene, "LifeboatArchives"); }},
    };
}

} // namespace Godwit
