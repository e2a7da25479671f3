// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shownwindow.h"
#include "ui/theme/theme.h"
#include "ui/warnings.h"
#include "ui/windowbench.h"

#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Who stands by, proposed and chosen in the window; both servers are gone. Any warning fails it.
class TestStandby : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { collectedWarnings().clear(); }

    void cleanup() { QCOMPARE(collectedWarnings(), QStringList()); }

    void isProposedAboveTheHome();
    void isNotProposedAgain();
    void isChosenAmongTheAccounts();
    void isTakenAwayAndGivenBack();
    void opensForWhoeverActs();
    void choosesWhoeverSignsIn();
    void saysWhyItCouldNotBe();
};

namespace
{

struct Shown : ShownWindow {
    using ShownWindow::ShownWindow;

    StandbyController *standby() { return main.shell().standby(); }

    bool seesCard()
    {
        QQuickItem *card = find("StandbyCard");
        return card && card->mapToItem(list, QPointF()).y() >= 0;
    }

    bool isProposed() { return main.shell().proposal()->personas().contains(accounts()->persona()); }

    AccountList *accounts() { return main.shell().accounts(); }
};

} // namespace

void TestStandby::initTestCase()
{
    // Nothing may ask the user's keychain, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
}

// It is seen at the top, and who reads further down is not moved when it goes.
void TestStandby::isProposedAboveTheHome()
{
    const WindowBench bench(60);
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    QTRY_VERIFY(shown.seesCard());
    for (int n = 0; n < 3; ++n)
        shown.key(Qt::Key_Space);
    QTRY_VERIFY(shown.y() > 300);
    // Until both servers' absence has been said and nothing moves.
    QTRY_VERIFY_WITH_TIMEOUT(shown.find("Banner"), 60'000);
    QVERIFY(standsStill(shown));
    const auto before = shown.place();
    shown.main.shell().proposal()->decline(shown.accounts()->persona());
    QTRY_VERIFY(!shown.find("StandbyCard"));
    QVERIFY(standsStill(shown));
    QCOMPARE(shown.place().first, before.first);
    QVERIFY2(qAbs(shown.place().second - before.second) < 1,
             qPrintable(u"%1 -> %2"_s.arg(before.second).arg(shown.place().second)));
}

void TestStandby::isNotProposedAgain()
{
    const WindowBench bench(20);
    {
        Shown shown(bench.folder());
        QVERIFY(shown.good);
        QTRY_VERIFY(shown.isProposed());
        shown.main.shell().proposal()->decline(shown.accounts()->persona());
        QVERIFY(!shown.isProposed());
    }
    Shown again(bench.folder());
    QVERIFY(again.good);
    // Who declined is known by then: it still is to the other account's person.
    again.accounts()->switchTo(1);
    QTRY_VERIFY(again.isProposed());
    again.accounts()->switchTo(0);
    QVERIFY(!again.isProposed());
}

void TestStandby::isChosenAmongTheAccounts()
{
    const WindowBench bench(20);
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    QTRY_VERIFY(shown.seesCard());
    QVERIFY(shown.click(u"Choose a standby"_s));
    QTRY_VERIFY(shown.find("StandbySheet"));
    StandbyController *standby = shown.standby();
    QCOMPARE(standby->account().id, shown.accounts()->rows().at(0).id);
    QCOMPARE(standby->standby().id, 0);
    QCOMPARE(standby->choices().size(), 1);
    const AccountRow other = standby->choices().first();
    // On the same server it helps little: nobody is chosen by itself.
    QCOMPARE(standby->chosen(), 0);
    QVERIFY(!standby->note(other.id).isEmpty());
    QVERIFY(standby->consent().isEmpty());
    QVERIFY(shown.click(other.name, "StandbySheet"));
    QTRY_COMPARE(standby->chosen(), other.id);
    QVERIFY(standby->consent().contains(other.handle));
    const QSignalSpy told(standby, &StandbyController::told);
    QVERIFY(shown.click(u"Make it the standby"_s, "StandbySheet"));
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().contains(other.handle));
    QTRY_COMPARE(shown.accounts()->standby().id, other.id);
    QTRY_VERIFY(!shown.find("StandbySheet") && !shown.find("StandbyCard"));
    QCOMPARE(shown.accounts()->currentIndex(), 0);
    // And it is kept in step from now on.
    LifeboatController *lifeboat = shown.main.shell().lifeboat();
    lifeboat->watch(true);
    QTRY_VERIFY(lifeboat->isLoaded() && lifeboat->standby().account == other.id);
    QTRY_VERIFY(lifeboat->standby().agreed);
    lifeboat->watch(false);
    // Where it stands already, nothing is to be agreed to.
    shown.main.shell().chooseStandby();
    QCOMPARE(standby->chosen(), other.id);
    QVERIFY(standby->consent().isEmpty());
    QTRY_VERIFY(shown.find("StandbySheet"));
    shown.key(Qt::Key_Escape);
    QTRY_VERIFY(!shown.find("StandbySheet"));
}

void TestStandby::isTakenAwayAndGivenBack()
{
    const WindowBench bench(20);
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    StandbyController *standby = shown.standby();
    shown.main.shell().commands()->run(u"standby"_s);
    QVERIFY(standby->isOpen());
    const AccountRow other = standby->choices().first();
    standby->choose(other.id);
    standby->confirm();
    QTRY_COMPARE(shown.accounts()->standby().id, other.id);
    QTRY_VERIFY(!standby->isOpen());
    shown.main.shell().chooseStandby();
    QTRY_VERIFY(shown.find("StandbySheet"));
    QVERIFY(shown.click(u"Remove the standby"_s));
    QTRY_COMPARE(shown.accounts()->standby().id, 0);
    QVERIFY(shown.click(u"Undo"_s));
    QTRY_COMPARE(shown.accounts()->standby().id, other.id);
    // Once.
    standby->undo();
    QVERIFY(!standby->isBusy());
}

// Of a person with two accounts it is always the one that acts for whom another stands by.
void TestStandby::opensForWhoeverActs()
{
    const WindowBench bench(20);
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    StandbyController *standby = shown.standby();
    const int first = shown.accounts()->rows().at(0).id;
    const int second = shown.accounts()->rows().at(1).id;
    shown.main.shell().chooseStandby(second);
    QCOMPARE(standby->account().id, second);
    standby->close();
    shown.main.shell().chooseStandby(first);
    standby->choose(second);
    standby->confirm();
    QTRY_COMPARE(shown.accounts()->standby().id, second);
    shown.main.shell().chooseStandby(second);
    QCOMPARE(standby->account().id, first);
    QCOMPARE(standby->standby().id, second);
    standby->close();
    shown.main.shell().chooseStandby(4711);
    QVERIFY(!standby->isOpen());
}

void TestStandby::choosesWhoeverSignsIn()
{
    const WindowBench bench(20);
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    StandbyController *standby = shown.standby();
    shown.main.shell().chooseStandby();
    QTRY_VERIFY(shown.find("StandbySheet"));
    QVERIFY(shown.click(u"Sign in to one more account"_s));
    QTRY_VERIFY(shown.find("SignInForm"));
    QVERIFY(standby->isAdding());
    const int second = shown.accounts()->rows().at(1).id;
    Q_EMIT shown.main.shell().signIn()->arrived(AccountId(second));
    QVERIFY(!standby->isAdding());
    QCOMPARE(standby->chosen(), second);
    QTRY_VERIFY(!shown.find("SignInForm"));
    QCOMPARE(shown.accounts()->currentIndex(), 0);
    standby->setAdding(true);
    QTRY_VERIFY(shown.find("SignInForm"));
    shown.key(Qt::Key_Escape);
    QTRY_VERIFY(!standby->isAdding());
    QVERIFY(standby->isOpen());
    standby->close();
    // Whoever comes when nobody was asked for is none of its business.
    Q_EMIT shown.main.shell().signIn()->arrived(AccountId(second));
    QVERIFY(!standby->isOpen());
}

void TestStandby::saysWhyItCouldNotBe()
{
    const WindowBench bench(20);
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    StandbyController *standby = shown.standby();
    shown.main.shell().chooseStandby();
    standby->choose(standby->account().id);
    QVERIFY(!standby->consent().isEmpty());
    standby->confirm();
    QTRY_VERIFY(!standby->problem().isEmpty());
    QVERIFY(standby->isOpen());
    QVERIFY(!standby->isBusy());
    standby->choose(standby->choices().first().id);
    QVERIFY(standby->problem().isEmpty());
}

QTEST_MAIN(TestStandby)
#include "test_standby.moc"
