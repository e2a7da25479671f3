// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/schemaword.h"
#include "ui/boat.h"
#include "ui/theme/theme.h"
#include "ui/warnings.h"
#include "unit/lifeboat/backuparchives.h"

#include <QSignalSpy>
#include <QTranslator>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Archives through the lifeboat page, over a server on the loopback. Any warning fails it.
class TestArchiveSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { collectedWarnings().clear(); }

    void cleanup() { QCOMPARE(collectedWarnings(), QStringList()); }

    void importsAnArchive();
    void publishesAnArchiveAgain();
    void saysWhyAnArchiveIsNone();
    void anArchiveOpensOnlyWithItsPassphrase();
    void saysWhatOfArchivesCannotBeReadOrKept();

private:
    QTranslator m_english;
};

void TestArchiveSheet::initTestCase()
{
    // Nothing may ask the user's keychain, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
    QVERIFY(m_english.load(u":/i18n/godwit_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
}

// As X makes them, of two posts.
static void putArchive(const QString &folder)
{
    putFile(
        folder + u"/data/account.js"_s,
        R"(window.YTD.account.part0 = [{"account":{"username":"maren","accountId":"7","accountDisplayName":"Maren"}}])");
    putFile(folder + u"/data/tweets.js"_s,
            R"(window.YTD.tweets.part0 = [
            {"tweet":{"id_str":"1","created_at":"Wed Apr 05 12:30:12 +0000 2017","full_text":"Low tide"}},
            {"tweet":{"id_str":"2","created_at":"Wed Apr 05 12:40:12 +0000 2017","full_text":"High tide"}},
            {"tweet":{}}])");
}

void TestArchiveSheet::importsAnArchive()
{
    Boat boat;
    QVERIFY(boat.good);
    putArchive(boat.path(u"twitter"_s));
    const auto accounts = boat.shell().accounts()->rows().size();
    QVERIFY(boat.press(u"Import…"_s));
    QTRY_VERIFY(boat.shown->find("ArchiveSheet"));
    boat.archive().choose(QUrl::fromLocalFile(boat.path(u"twitter"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!boat.archive().isBusy(), patience);
    QVERIFY2(boat.archive().problem().isEmpty(), qPrintable(boat.archive().problem()));
    QVERIFY(boat.archive().found().contains(u"@maren@x.com holds 2 posts"_s));
    // Nothing is kept before the last button.
    QCOMPARE(boat.shell().accounts()->rows().size(), accounts);
    QVERIFY(boat.shown->click(u"Import"_s, "ArchiveSheet"));
    QTRY_VERIFY_WITH_TIMEOUT(boat.archive().made() > 0, patience);
    QTRY_VERIFY(says(boat.shown->find("ArchiveSheet"), u"1 item cannot be read."_s));
    QVERIFY(boat.shown->click(u"Read it"_s, "ArchiveSheet"));
    QTRY_VERIFY(!boat.shown->find("ArchiveSheet"));
    QTRY_VERIFY_WITH_TIMEOUT(boat.shell().accounts()->current().imported, patience);
    QCOMPARE(boat.shell().accounts()->current().handle, u"@maren@x.com"_s);
    // It is read, and nothing is offered that a server would have to do.
    QTRY_VERIFY_WITH_TIMEOUT(boat.shown->find("TimelinePage"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(boat.shown->find("PostItem"), patience);
    boat.shell().commands()->run(u"write"_s);
    QVERIFY(!boat.shell().composer()->isOpen());
    TimelineController *home = boat.shell().timeline(u"home"_s, {});
    QTRY_VERIFY_WITH_TIMEOUT(home->isLoaded(), patience);
    QVERIFY2(home->problem().isEmpty(), qPrintable(home->problem()));
}

void TestArchiveSheet::publishesAnArchiveAgain()
{
    Boat boat;
    QVERIFY(boat.good);
    boat.server.takesPast = true;
    putArchive(boat.path(u"twitter"_s));
    boat.archive().choose(QUrl::fromLocalFile(boat.path(u"twitter"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!boat.archive().isBusy(), patience);
    boat.archive().take();
    QTRY_VERIFY_WITH_TIMEOUT(boat.archive().rows().size() == 1 && boat.archive().rows().first().whole,
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(boat.shows(u"2 posts"_s), patience);
    QVERIFY(boat.press(u"Publish again…"_s));
    QTRY_VERIFY(boat.shown->find("RepublishSheet"));
    RepublishController &republish = *boat.lifeboat().republish();
    QTRY_VERIFY_WITH_TIMEOUT(!republish.consent().isEmpty(), patience);
    QTRY_VERIFY(says(boat.shown->find("RepublishSheet"), u"2 posts would go"_s));
    // Looking is free, and each choice is looked at.
    republish.setWidest(int(Visibility::Followers));
    QTRY_VERIFY_WITH_TIMEOUT(says(boat.shown->find("RepublishSheet"), u"2 for the account’s followers"_s),
                             patience);
    QVERIFY(boat.server.own.isEmpty());
    bool holds = true;
    boat.server.fault = [&holds](const HttpRequest &request) -> std::optional<HttpAnswer> {
        return holds && request.target.contains("/statuses") ? std::optional(HttpAnswer::of(503))
                                                             : std::nullopt;
    };
    QVERIFY(boat.shown->click(u"Publish"_s, "RepublishSheet"));
    QTRY_VERIFY(!boat.shown->find("RepublishSheet"));
    // It waits under its own date, and is not changed: it would be another post than the archive's.
    OutboxController &outbox = *boat.shell().outbox();
    QTRY_VERIFY_WITH_TIMEOUT(!outbox.rows().isEmpty() && !outbox.rows().first().note.isEmpty(), patience);
    QVERIFY(!outbox.rows().first().canEdit && outbox.rows().first().canCancel);
    QVERIFY2(outbox.rows().first().detail.contains(u"under its own date: 5 April 2017"_s),
             qPrintable(outbox.rows().first().detail));
    holds = false;
    QTRY_COMPARE_WITH_TIMEOUT(boat.server.own.size(), 2, patience);
    QCOMPARE(boat.server.own.first().visibility, u"private"_s);
    QVERIFY(!boat.server.own.first().delivered);
    QTRY_VERIFY_WITH_TIMEOUT(boat.shows(u"2 of 2 posts are at @"_s), patience);
    QVERIFY(!boat.archive().rows().first().giving);
    QVERIFY(boat.press(u"Read it"_s));
    QTRY_VERIFY_WITH_TIMEOUT(boat.shown->find("TimelinePage"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(boat.shell().accounts()->current().imported, patience);
}

void TestArchiveSheet::saysWhyAnArchiveIsNone()
{
    Boat boat;
    QVERIFY(boat.good);
    putFile(boat.path(u"notes/a.txt"_s), "a");
    const auto accounts = boat.shell().accounts()->rows().size();
    QVERIFY(boat.press(u"Import…"_s));
    QTRY_VERIFY(boat.shown->find("ArchiveSheet"));
    boat.archive().choose(QUrl::fromLocalFile(boat.path(u"notes"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!boat.archive().problem().isEmpty(), patience);
    QTRY_VERIFY(says(boat.shown->find("ArchiveSheet"), u"is no archive that Godwit knows"_s));
    QVERIFY(boat.archive().found().isEmpty());
    boat.archive().choose(QUrl(u"https://s.example/archive.zip"_s));
    QVERIFY(!boat.archive().isBusy());
    QTRY_VERIFY(says(boat.shown->find("ArchiveSheet"), u"not a file on this computer"_s));
    QVERIFY(boat.archive().place().isEmpty());
    QCOMPARE(boat.shell().accounts()->rows().size(), accounts);
}

// As Mastodon makes them.
static Files ofOnePost()
{
    return {
        {u"actor.json"_s, R"({"id":"https://old.example/users/ada","type":"Person",
                "preferredUsername":"ada","url":"https://old.example/@ada","outbox":"outbox.json"})"},
        {u"outbox.json"_s, R"({"id":"outbox.json","type":"OrderedCollection","totalItems":1,"orderedItems":[
                {"id":"https://old.example/users/ada/statuses/1/activity","type":"Create",
                 "actor":"https://old.example/users/ada","published":"2022-05-02T00:00:01Z",
                 "to":["https://www.w3.org/ns/activitystreams#Public"],
                 "object":{"id":"https://old.example/users/ada/statuses/1","type":"Note",
                           "published":"2022-05-02T00:00:01Z","url":"https://old.example/@ada/1",
                           "attributedTo":"https://old.example/users/ada","content":"<p>An engine</p>",
                           "to":["https://www.w3.org/ns/activitystreams#Public"]}}]})"}};
}

void TestArchiveSheet::anArchiveOpensOnlyWithItsPassphrase()
{
    Boat boat;
    QVERIFY(boat.good);
    putFile(boat.path(u"ada.godwit"_s), sealed(tarOf(ofOnePost()), "correct horse"));
    QVERIFY(boat.press(u"Import…"_s));
    QTRY_VERIFY(boat.shown->find("ArchiveSheet"));
    ArchiveController &archive = boat.archive();
    archive.choose(QUrl::fromLocalFile(boat.path(u"ada.godwit"_s)));
    QVERIFY(archive.isBusy() && !archive.isSealed());
    QTRY_VERIFY_WITH_TIMEOUT(!archive.isBusy(), patience);
    QVERIFY(archive.isSealed() && archive.problem().isEmpty());
    QList<QQuickItem *> fields;
    Boat::collect(boat.shown->find("ArchiveSheet"), fields);
    QCOMPARE(fields.size(), 1);
    // Nothing was typed yet.
    const QSignalSpy changes(&archive, &ArchiveController::changed);
    fields.first()->forceActiveFocus();
    boat.shown->key(Qt::Key_Return);
    QCOMPARE(changes.size(), 0);
    archive.open(u"wrong"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!archive.problem().isEmpty(), patience);
    fields.first()->setProperty("text", u"correct horse"_s);
    boat.shown->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(archive.found().contains(u"@ada@old.example holds 1 post"_s), patience);
    QCOMPARE(fields.first()->property("text").toString(), QString());
    // What was opened does not stay open for whoever comes next.
    boat.shown->key(Qt::Key_Escape);
    QTRY_VERIFY(!boat.shown->find("ArchiveSheet"));
    QVERIFY(archive.found().isEmpty() && archive.place().isEmpty());
}

void TestArchiveSheet::saysWhatOfArchivesCannotBeReadOrKept()
{
    Boat boat;
    QVERIFY(boat.good);
    putArchive(boat.path(u"twitter"_s));
    ArchiveController &archive = boat.archive();
    archive.choose(QUrl::fromLocalFile(boat.path(u"twitter"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!archive.isBusy(), patience);
    archive.take();
    QTRY_VERIFY_WITH_TIMEOUT(archive.rows().size() == 1 && archive.rows().first().whole, patience);
    const QString file = boat.bench.folder() + u"/user.db"_s;
    replaceInSchema(file, u"archive"_s, u"kind INTEGER"_s, u"sort INTEGER"_s);
    archive.readAgain();
    QTRY_VERIFY_WITH_TIMEOUT(!archive.rows().first().trouble.isEmpty(), patience);
    const QString trouble = archive.rows().first().trouble;
    QTRY_VERIFY(boat.shows(trouble));
    QCOMPARE(archive.rows().size(), 1);
    replaceInSchema(file, u"archive"_s, u"sort INTEGER"_s, u"kind INTEGER"_s);
    archive.readAgain();
    QTRY_VERIFY_WITH_TIMEOUT(archive.rows().first().trouble.isEmpty(), patience);
    QTRY_VERIFY(!boat.shows(trouble));
    const QSignalSpy failures(&boat.lifeboat(), &LifeboatController::failed);
    replaceInSchema(file, u"republishing"_s, u"paused INTEGER"_s, u"resting INTEGER"_s);
    archive.setPaused(archive.rows().first().account, 1, true);
    QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, patience);
    replaceInSchema(file, u"republishing"_s, u"resting INTEGER"_s, u"paused INTEGER"_s);
}

QTEST_MAIN(TestArchiveSheet)
#include "test_archivesheet.moc"
