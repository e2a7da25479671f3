// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/container/backupreader.h"
#include "ui/boat.h"
#include "ui/theme/theme.h"
#include "ui/warnings.h"

#include <QQuickWindow>
#include <QTest>
#include <QTranslator>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Backups and restores through the lifeboat page, over a server on the loopback. Any warning fails it.
class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { collectedWarnings().clear(); }

    void cleanup() { QCOMPARE(collectedWarnings(), QStringList()); }

    void writesAFolderAndReadsItBack();
    void writesOneEncryptedFile();
    void saysWhyItCouldNotBeWritten();
    void goesOnWhenThePageIsLeft();
    void writesByItself();
    void restoresPausesAndUndoes();
    void asksWhatATableLists();
    void opensOnlyWithThePassphrase();

private:
    QTranslator m_english;
};

void TestBackup::initTestCase()
{
    // Nothing may ask the user's keychain, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
    QVERIFY(m_english.load(u":/i18n/godwit_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
}

void TestBackup::writesAFolderAndReadsItBack()
{
    Boat boat;
    QVERIFY(boat.good);
    QVERIFY(boat.shows(u"There is none yet"_s));
    QVERIFY(boat.write(boat.path(u"kept"_s)));
    QVERIFY(boat.isWritten());
    QVERIFY2(!boat.backup().hasFailed(), qPrintable(boat.backup().outcome()));
    const QStringList there = QDir(boat.path(u"kept"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(there.size(), 1);
    QVERIFY(QFile::exists(boat.path(u"kept/%1/following_accounts.csv"_s.arg(there.first()))));
    QTRY_VERIFY(boat.backup().row().there);
    QTRY_VERIFY(boat.shows(boat.backup().row().written));
    QVERIFY(boat.press(u"Verify"_s));
    QTRY_VERIFY_WITH_TIMEOUT(boat.backup().outcome().startsWith(u"Every one of its"_s), patience);
    QVERIFY(!boat.backup().hasFailed());
    // Changed behind its back.
    putFile(boat.path(u"kept/%1/following_accounts.csv"_s.arg(there.first())),
            "Account address\neve@e.example\n");
    QVERIFY(boat.press(u"Verify"_s));
    QTRY_VERIFY_WITH_TIMEOUT(boat.backup().hasFailed(), patience);
    QVERIFY(boat.backup().outcome().contains(u"following_accounts.csv"_s));
    QTRY_VERIFY(boat.shows(boat.backup().outcome()));
    // And it is among what is kept here.
    QTRY_VERIFY(std::ranges::any_of(boat.lifeboat().facts(), [](const FactRow &fact) {
        return fact.label == u"Last backup"_s && fact.value.startsWith(u"Today"_s);
    }));
}

void TestBackup::writesOneEncryptedFile()
{
    Boat boat;
    QVERIFY(boat.good);
    QVERIFY(boat.press(u"Back up now"_s));
    QVERIFY(boat.choose(boat.path(u"kept"_s), u"short"_s));
    QQuickItem *button = buttonOf(boat.shown->find("BackupSheet"), u"Back up now"_s);
    QVERIFY(!button->isEnabled());
    QVERIFY(boat.choose(boat.path(u"kept"_s), u"correct horse"_s));
    QTRY_VERIFY(button->isEnabled());
    QVERIFY(says(boat.shown->find("BackupSheet"), u"Nobody can recover the passphrase"_s));
    QVERIFY(boat.shown->click(u"Back up now"_s, "BackupSheet"));
    // So little may be written before anybody looks.
    QTRY_VERIFY(boat.backup().isWriting() || !boat.backup().outcome().isEmpty());
    QVERIFY(boat.isWritten());
    QVERIFY2(!boat.backup().hasFailed(), qPrintable(boat.backup().outcome()));
    const QStringList there = QDir(boat.path(u"kept"_s)).entryList(QDir::Files);
    QCOMPARE(there.size(), 1);
    QVERIFY(isSealedBackup(boat.path(u"kept/"_s + there.first())));
    QTRY_VERIFY(boat.backup().row().sealed);
    // It cannot be read back without.
    QVERIFY(boat.press(u"Verify"_s));
    QVERIFY(!boat.backup().isVerifying());
    boat.backup().verify(u"wrong"_s);
    QTRY_VERIFY_WITH_TIMEOUT(boat.backup().hasFailed(), patience);
    boat.backup().verify(u"correct horse"_s);
    QTRY_VERIFY_WITH_TIMEOUT(boat.backup().outcome().startsWith(u"Every one of its"_s), patience);
}

void TestBackup::saysWhyItCouldNotBeWritten()
{
    Boat boat;
    QVERIFY(boat.good);
    putFile(boat.path(u"file"_s), "no folder");
    QVERIFY(boat.write(boat.path(u"file"_s)));
    QVERIFY(boat.isWritten());
    QVERIFY(boat.backup().hasFailed());
    QVERIFY(!boat.backup().outcome().isEmpty());
    QTRY_VERIFY(boat.shows(boat.backup().outcome()));
    QVERIFY(!boat.backup().row().there);
}

// Its outcome is said elsewhere, and is there when one comes back; breaking it off leaves nothing.
void TestBackup::goesOnWhenThePageIsLeft()
{
    Boat boat;
    QVERIFY(boat.good);
    bool holds = true;
    boat.server.fault = [&](const HttpRequest &request) -> std::optional<HttpAnswer> {
        if (holds && request.target.contains("/statuses"))
            return HttpAnswer::of(HttpAnswer::Way::Silence);
        return std::nullopt;
    };
    QVERIFY(boat.write(boat.path(u"kept"_s)));
    QVERIFY(boat.goTo(Qt::Key_H, "TimelinePage"));
    QVERIFY(boat.backup().isWriting());
    boat.backup().cancel();
    QVERIFY(boat.isWritten());
    QVERIFY(boat.backup().hasFailed());
    QVERIFY(QDir(boat.path(u"kept"_s)).isEmpty());
    QTRY_VERIFY(says(boat.shown->content(), boat.backup().outcome()));
    holds = false;
    QVERIFY(boat.goTo(Qt::Key_S, "LifeboatPage"));
    QTRY_VERIFY(boat.shows(boat.backup().outcome()));
}

void TestBackup::writesByItself()
{
    Boat boat;
    QVERIFY(boat.good);
    QVERIFY(boat.press(u"Schedule"_s));
    QTRY_VERIFY(boat.shown->find("BackupSheet"));
    // Nothing is asked for what is not written.
    QVERIFY(!boat.shown->find("BackupPlace"));
    QVERIFY(boat.shown->click(u"Every day"_s, "BackupSheet"));
    QVERIFY(boat.choose(boat.path(u"kept"_s)));
    QVERIFY(boat.shown->click(u"Save"_s, "BackupSheet"));
    QTRY_COMPARE(boat.backup().row().everyHours, 24);
    QCOMPARE(boat.backup().row().folder, boat.path(u"kept"_s));
    // The first one is due at once.
    QTRY_VERIFY_WITH_TIMEOUT(boat.backup().row().there, patience);
    QTRY_VERIFY(boat.shows(u"Every day to"_s));
    QTRY_VERIFY(!boat.backup().isWriting());
    QVERIFY(boat.press(u"Schedule"_s));
    QTRY_VERIFY(boat.shown->find("BackupSheet"));
    QVERIFY(boat.shown->click(u"Off"_s, "BackupSheet"));
    QVERIFY(boat.shown->click(u"Save"_s, "BackupSheet"));
    QTRY_COMPARE(boat.backup().row().everyHours, 0);
    QTRY_VERIFY(boat.shows(u"None is written by itself"_s));
}

void TestBackup::restoresPausesAndUndoes()
{
    Boat boat;
    QVERIFY(boat.good);
    QByteArray table = "Account address\nben@b.example\ngone@dead.example\n";
    for (int n = 0; n < 30; ++n) {
        const QString name = u"person%1@a.example"_s.arg(n);
        boat.server.add({name});
        table += name.toUtf8() + '\n';
    }
    putFile(boat.path(u"backup/following_accounts.csv"_s), table);
    putFile(boat.path(u"backup/blocked_accounts.csv"_s), "eve@e.example\n");
    // The server asks for patience after some of them, until it is paused.
    bool holds = true;
    boat.server.fault = [&](const HttpRequest &request) -> std::optional<HttpAnswer> {
        if (holds && request.target.endsWith("/follow") && boat.server.follows.size() > 5)
            return HttpAnswer::of(429, R"({"error":"Too many requests"})")
                .with("Content-Type", "application/json")
                .with("Retry-After", "3");
        return std::nullopt;
    };
    QVERIFY(boat.press(u"Restore"_s));
    QTRY_VERIFY(boat.shown->find("RestoreSheet"));
    boat.restoring().choose(QUrl::fromLocalFile(boat.path(u"backup"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(boat.restoring().kinds().size(), 2, patience);
    const RestoreKindRow follows = boat.restoring().kinds().last();
    QCOMPARE(follows.word, u"follows"_s);
    QCOMPARE(follows.fresh, 31);
    QVERIFY2(follows.detail.contains(u"1 there already"_s), qPrintable(follows.detail));
    QVERIFY(boat.restoring().consent().contains(u"@maren"_s));
    QVERIFY(boat.server.log.isEmpty());
    QVERIFY(boat.shown->click(u"Restore"_s, "RestoreSheet"));
    QTRY_VERIFY_WITH_TIMEOUT(!boat.shown->find("RestoreSheet"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(boat.newest().underWay && boat.server.follows.size() >= 3, patience);
    QCOMPARE(boat.server.log.first(), u"block eve@e.example"_s);
    QVERIFY(boat.press(u"Pause"_s));
    QTRY_VERIFY_WITH_TIMEOUT(boat.newest().paused, patience);
    QTRY_VERIFY_WITH_TIMEOUT(boat.newest().standing == u"paused"_s, patience);
    QVERIFY(boat.server.follows.size() < 31);
    holds = false;
    QVERIFY(boat.press(u"Go on"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!boat.newest().underWay && boat.restores().size() == 1, patience);
    QCOMPARE(boat.server.follows.size(), 31);
    const RestoreRow done = boat.newest();
    QVERIFY2(done.counts.contains(u"31 done"_s) && done.counts.contains(u"1 not found"_s) &&
                 done.counts.contains(u"1 there before"_s),
             qPrintable(done.counts));
    QCOMPARE(done.failed.size(), 1);
    QCOMPARE(done.failed.first().label, u"@gone@dead.example"_s);
    QVERIFY(boat.press(u"1 could not be"_s));
    QTRY_VERIFY(boat.shows(u"@gone@dead.example"_s));
    QVERIFY(boat.press(u"Undo"_s));
    QTRY_VERIFY(boat.shows(u"1 block, 30 follows"_s));
    const auto reached = [&] {
        const QQuickItem *focus = boat.shown->main.window()->activeFocusItem();
        return focus ? focus->property("text").toString() : QString();
    };
    QTRY_COMPARE(reached(), u"Leave it"_s);
    QVERIFY(boat.press(u"Take it back"_s));
    QTRY_VERIFY_WITH_TIMEOUT(boat.newest().undoes && !boat.newest().underWay, patience);
    QCOMPARE(boat.server.handlesOf(boat.server.follows), QStringList(u"ben@b.example"_s));
    QVERIFY(boat.server.blocks.isEmpty());
    QVERIFY2(boat.newest().counts.startsWith(u"31 taken back"_s), qPrintable(boat.newest().counts));
    QVERIFY(!boat.newest().canUndo);
    QVERIFY(boat.press(u"Forget it"_s));
    QTRY_VERIFY(boat.restores().isEmpty());
}

void TestBackup::asksWhatATableLists()
{
    Boat boat;
    QVERIFY(boat.good);
    putFile(boat.path(u"people.csv"_s), "ada@a.example\n");
    QVERIFY(boat.press(u"Restore"_s));
    QTRY_VERIFY(boat.shown->find("RestoreSheet"));
    boat.restoring().choose(QUrl::fromLocalFile(boat.path(u"people.csv"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(boat.restoring().isDoubtful(), patience);
    QVERIFY(!boat.restoring().problem().isEmpty());
    QVERIFY(boat.restoring().consent().isEmpty());
    QVERIFY(boat.shown->click(u"Mutes"_s, "RestoreSheet"));
    QTRY_COMPARE_WITH_TIMEOUT(boat.restoring().kinds().size(), 1, patience);
    QCOMPARE(boat.restoring().kinds().first().word, u"mutes"_s);
    boat.restoring().setChosen(u"mutes"_s, false);
    QVERIFY(boat.restoring().consent().isEmpty());
    boat.shown->key(Qt::Key_Escape);
    QTRY_VERIFY(!boat.shown->find("RestoreSheet"));
    QVERIFY(boat.restores().isEmpty());
}

void TestBackup::opensOnlyWithThePassphrase()
{
    Boat boat;
    QVERIFY(boat.good);
    QVERIFY(boat.write(boat.path(u"kept"_s), u"correct horse"_s));
    QVERIFY(boat.isWritten());
    QVERIFY2(!boat.backup().hasFailed(), qPrintable(boat.backup().outcome()));
    QVERIFY(boat.press(u"Restore"_s));
    QTRY_VERIFY(boat.shown->find("RestoreSheet"));
    const QDir kept(boat.path(u"kept"_s));
    boat.restoring().choose(QUrl::fromLocalFile(kept.filePath(kept.entryList(QDir::Files).first())));
    QTRY_VERIFY_WITH_TIMEOUT(boat.restoring().isSealed() && !boat.restoring().isBusy(), patience);
    QVERIFY(boat.restoring().problem().isEmpty());
    boat.restoring().open(u"wrong"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!boat.restoring().problem().isEmpty(), patience);
    boat.restoring().open(u"correct horse"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!boat.restoring().kinds().isEmpty(), patience);
    QVERIFY(boat.restoring().notes().first().contains(u"maren"_s));
    // Of the same account: everything is there.
    QVERIFY(boat.restoring().consent().isEmpty());
}

QTEST_MAIN(TestBackup)
#include "test_backup.moc"
