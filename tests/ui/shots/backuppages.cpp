// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shots/pages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
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

// As X gives it out.
QUrl writeArchive(const QString &folder)
{
    const std::pair<QString, QByteArray> files[] = {
        {u"account.js"_s, R"(window.YTD.account.part0 = [{"account":{"username":"maren","accountId":"7",
            "accountDisplayName":"Maren"}}])"},
        {u"tweets.js"_s, R"(window.YTD.tweets.part0 = [
            {"tweet":{"id_str":"1","created_at":"Wed Apr 05 12:30:12 +0000 2017","full_text":"Low tide, and they are back."}},
            {"tweet":{"id_str":"2","created_at":"Wed Apr 05 12:40:12 +0000 2017","full_text":"Forty of them.",
             "in_reply_to_status_id_str":"1","in_reply_to_screen_name":"maren","in_reply_to_user_id_str":"7"}},
            {"tweet":{"id_str":"3","created_at":"Thu Apr 06 08:10:12 +0000 2017","full_text":"RT @juno: Look"}},
            {"tweet":{"id_str":"4","created_at":"Thu Apr 06 09:10:12 +0000 2017","full_text":"Yes",
             "in_reply_to_status_id_str":"9","in_reply_to_screen_name":"juno","in_reply_to_user_id_str":"8"}}])"}};
    QDir().mkpath(folder + u"/data"_s);
    for (const auto &[name, content] : files) {
        QFile file(folder + u"/data/"_s + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the sample's archive cannot be written");
    }
    return QUrl::fromLocalFile(folder);
}

// An archive is here, and what of it would go is known.
void openRepublish(Scene &scene)
{
    openBackups(scene);
    ArchiveController *archive = scene.shell().lifeboat()->archive();
    if (archive->rows().isEmpty()) {
        archive->choose(writeArchive(scene.exported().toLocalFile() + u"-x"_s));
        scene.waitFor("a look at it", [&] { return !archive->isBusy(); });
        archive->take();
        scene.waitFor("an archive", [&] { return !archive->isBusy() && !archive->rows().isEmpty(); });
    }
    RepublishController *republish = scene.shell().lifeboat()->republish();
    const ArchiveRow row = archive->rows().first();
    republish->open(row.account, row.title);
    scene.shell().setSheet(u"republish"_s);
    scene.wait("RepublishSheet");
    scene.waitFor("a look at it", [&] { return !republish->isBusy() && !republish->goes().isEmpty(); });
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

QString savedFollows()
{
    return QDir::homePath() + u"/Documents/following_accounts.csv"_s;
}

// The table for the server's own page was put there.
void openPageForImports(Scene &scene)
{
    openBackups(scene);
    RestoreList *restores = scene.shell().lifeboat()->restores();
    restores->saveFollows(restores->rows().first().id, QUrl::fromLocalFile(QFileInfo(savedFollows()).path()));
    QQuickItem *line = scene.wait("RestoreLine");
    scene.waitFor("the table", [&] { return !line->property("savedAs").toString().isEmpty(); });
}

void closePageForImports(Scene &scene)
{
    scene.item("RestoreLine")->setProperty("savedAs", QString());
    QFile::remove(savedFollows());
}

} // namespace

std::vector<ScenePage> backupPages()
{
    ScenePage writing = few(u"backup-writing"_s, openWriting, closeWriting);
    writing.place = [](Scene &scene) { lifeboatAt(scene, "LifeboatBackup"); };
    return {
        {u"backups"_s, openBackups, rest, [](Scene &scene) { lifeboatAt(scene, "LifeboatBackup"); }},
        {u"restores"_s, openBackups, rest, [](Scene &scene) { lifeboatAt(scene, "LifeboatRestores"); }},
        {u"restore-import"_s, openPageForImports, closePageForImports,
         [](Scene &scene) { lifeboatAt(scene, "RestoreLine"); }},
        {u"restore-undo"_s, openUndo, closeUndo, [](Scene &scene) { lifeboatAt(scene, "RestoreLine"); }},
        writing,
        few(u"backup"_s, openBackup, closeSheet),
        {u"backup-sealed"_s, openSealedBackup, closeSheet},
        few(u"backup-schedule"_s, openSchedule, closeSheet),
        {u"restore"_s, openRestore, closeSheet},
        few(u"archive"_s, openArchive, closeSheet),
        {u"archives"_s, openBackups, rest, [](Scene &scene) { lifeboatAt(scene, "LifeboatArchives"); }},
        {u"republish"_s, openRepublish, closeSheet},
        {u"archives-here"_s, openBackups, rest, [](Scene &scene) { lifeboatAt(scene, "LifeboatArchives"); }},
    };
}

} // namespace Godwit
