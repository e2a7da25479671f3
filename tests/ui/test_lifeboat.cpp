// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifeboatseed.h"
#include "ui/shownwindow.h"
#include "ui/theme/theme.h"
#include "ui/warnings.h"
#include "ui/windowbench.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Godwit;
using namespace Qt::StringLiterals;

// The lifeboat page under real keys and a real pointer, over accounts whose servers are gone. Any warning
// fails it.
class TestLifeboat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { collectedWarnings().clear(); }

    void cleanup() { QCOMPARE(collectedWarnings(), QStringList()); }

    void showsHowCompleteTheStandbyIs();
    void readsOnceForManyChanges();
    void triesASwitch();
    void letsAnotherAccountStandBy();
    void asksBeforeItKeepsInStep();
    void aMenuLeadsToTheChoice();
    void helpsToPrepare();

private:
    QTranslator m_english;
};

namespace
{

// By what is read out.
QQuickItem *buttonSaying(QQuickItem *root, const QString &text)
{
    if (root->isVisible() && root->inherits("QQuickAbstractButton") &&
        root->property("text").toString() == text)
        return root;
    for (QQuickItem *child : root->childItems()) {
        if (QQuickItem *found = buttonSaying(child, text))
            return found;
    }
    return nullptr;
}

bool says(QQuickItem *root, const QString &text)
{
    if (!root->isVisible())
        return false;
    if (root->inherits("QQuickText") && root->property("text").toString().contains(text))
        return true;
    return std::ranges::any_of(root->childItems(), [&](QQuickItem *child) { return says(child, text); });
}

struct Boat {
    explicit Boat(const WindowBench &bench) : shown(bench.folder())
    {
        if (!shown.good)
            return;
        shown.key(Qt::Key_G);
        shown.key(Qt::Key_S);
        good = QTest::qWaitFor([this] { return item() && lifeboat().isLoaded(); }, 20'000);
    }

    QQuickItem *item() const { return itemOf(shown.content(), "LifeboatPage"); }

    LifeboatController &lifeboat() { return *shown.main.shell().lifeboat(); }

    QQuickWindow *window() { return shown.main.window(); }

    QQuickItem *button(const QString &text) const { return buttonSaying(item(), text); }

    bool shows(const QString &text) const { return says(item(), text); }

    // Whether the button has come to have the focus, and stands in sight.
    bool tabTo(const QString &text)
    {
        for (int presses = 0; presses < 80; ++presses) {
            const QQuickItem *focused = window()->activeFocusItem();
            if (focused && focused == button(text)) {
                const double y = focused->mapToItem(item(), QPointF()).y();
                return y >= 0 && y + focused->height() <= item()->height();
            }
            shown.key(Qt::Key_Tab);
        }
        return false;
    }

    bool click(const QString &text)
    {
        return clickOn(window(), [&] { return button(text); });
    }

    ShownWindow shown;
    bool good = false;
};

Instant present()
{
    return instantFromMs(QDateTime::currentMSecsSinceEpoch());
}

void seed(const WindowBench &bench)
{
    bench.pair();
    seedLifeboat(bench.folder(), bench.accounts()[0].id, bench.accounts()[1].id, present());
}

} // namespace

void TestLifeboat::initTestCase()
{
    // Nothing may ask the user's keychain, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
    QVERIFY(m_english.load(u":/i18n/godwit_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
}

// Of several that read at once the last to end would be shown, not the one that began last.
void TestLifeboat::readsOnceForManyChanges()
{
    const WindowBench bench(40);
    seed(bench);
    Boat page(bench);
    QVERIFY(page.good);
    LifeboatController &lifeboat = page.lifeboat();
    constexpr int times = 40;
    const QSignalSpy read(&lifeboat, &LifeboatController::changed);
    for (int i = 0; i < times; ++i)
        lifeboat.watch(true);
    QTRY_VERIFY_WITH_TIMEOUT(read.size() >= 2, 20'000);
    // A server's health may have changed besides.
    QVERIFY2(read.size() < times / 2, qPrintable(QString::number(read.size())));
    QCOMPARE(lifeboat.standby().follows, 412);
    for (int i = 0; i < times; ++i)
        lifeboat.watch(false);
}

void TestLifeboat::showsHowCompleteTheStandbyIs()
{
    const WindowBench bench(40);
    seed(bench);
    Boat page(bench);
    QVERIFY(page.good);
    const StandbyRow standby = page.lifeboat().standby();
    QCOMPARE(standby.handle, u"@noor@127.0.0.1:9"_s);
    QCOMPARE(standby.follows, 412);
    QCOMPARE(standby.missingCount, 8);
    QTRY_VERIFY(page.shows(u"of 420 follows"_s));
    QTRY_VERIFY(page.shows(u"118 of 118"_s));
    QTRY_VERIFY(page.shows(u"only the old server can move them"_s));
    QTRY_VERIFY(page.shows(u"What nobody can save"_s));
    QVERIFY(!page.shows(u"@ola@quiet.example"_s));
    QTRY_VERIFY(page.tabTo(u"8 missing"_s));
    page.shown.key(Qt::Key_Space);
    QTRY_VERIFY(page.shows(u"@ola@quiet.example"_s));
    page.shown.key(Qt::Key_Space);
    QTRY_VERIFY(!page.shows(u"@ola@quiet.example"_s));
    // Both of the bench's timelines are counted.
    QCOMPARE(page.lifeboat().accounts().size(), 2);
    QVERIFY(page.lifeboat().accounts()[0].kept.startsWith(u"40 "_s));
}

// There and back, and it is among the rehearsals; the page stays, and so does whoever it is about.
void TestLifeboat::triesASwitch()
{
    const WindowBench bench(40);
    seed(bench);
    Boat page(bench);
    QVERIFY(page.good);
    QVERIFY(page.lifeboat().rehearsals().isEmpty());
    const QString lead = page.lifeboat().lead();
    QVERIFY(page.click(u"Try a switch now"_s));
    QTRY_COMPARE(page.shown.main.shell().accounts()->currentIndex(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(page.lifeboat().rehearsals().size(), 1, 20'000);
    QCOMPARE(page.shown.main.shell().accounts()->currentIndex(), 0);
    QVERIFY(page.item());
    QCOMPARE(page.lifeboat().standby().handle, u"@noor@127.0.0.1:9"_s);
    QTRY_VERIFY(page.shows(page.lifeboat().rehearsals()[0].value));
    QTRY_VERIFY(page.shows(page.shown.main.shell().switching()->rehearsal()));
    QCOMPARE(page.lifeboat().lead(), lead);
}

void TestLifeboat::letsAnotherAccountStandBy()
{
    const WindowBench bench(40);
    Boat page(bench);
    QVERIFY(page.good);
    QCOMPARE(page.lifeboat().standby().account, 0);
    QVERIFY(!page.button(u"Try a switch now"_s));
    QTRY_VERIFY(page.tabTo(u"Choose who stands by…"_s));
    QVERIFY(page.click(u"Choose who stands by…"_s));
    QTRY_VERIFY(itemOf(page.shown.content(), "StandbySheet"));
    StandbyController *choice = page.shown.main.shell().standby();
    choice->choose(int(bench.accounts()[1].id.value()));
    choice->confirm();
    QTRY_VERIFY(page.button(u"Try a switch now"_s));
    QTRY_VERIFY(!itemOf(page.shown.content(), "StandbySheet"));
    QCOMPARE(page.lifeboat().standby().handle, u"@noor@127.0.0.1:9"_s);
    // The sheet says what is agreed to.
    QTRY_VERIFY(page.lifeboat().standby().agreed);
    QTRY_VERIFY(page.tabTo(u"Pause"_s));
    page.shown.key(Qt::Key_Space);
    QTRY_VERIFY(page.lifeboat().standby().paused);
    QTRY_VERIFY(page.shows(u"paused"_s));
    QTRY_VERIFY(page.tabTo(u"Go on"_s));
    page.shown.key(Qt::Key_Space);
    QTRY_VERIFY(!page.lifeboat().standby().paused);
}

// One that was chosen on the command line: nothing is written to it before the person says so.
void TestLifeboat::asksBeforeItKeepsInStep()
{
    const WindowBench bench(40);
    bench.pair();
    Boat page(bench);
    QVERIFY(page.good);
    QVERIFY(!page.lifeboat().standby().agreed);
    QTRY_VERIFY(page.tabTo(u"Keep it in step"_s));
    page.shown.key(Qt::Key_Return);
    QTRY_VERIFY(page.lifeboat().standby().agreed);
}

void TestLifeboat::aMenuLeadsToTheChoice()
{
    const WindowBench bench(40);
    bench.pair();
    Boat page(bench);
    QVERIFY(page.good);
    QTRY_VERIFY(page.tabTo(u"More for @noor@127.0.0.1:9"_s));
    page.shown.key(Qt::Key_Return);
    QTRY_VERIFY(buttonSaying(page.shown.content(), u"Change who stands by…"_s));
    page.shown.key(Qt::Key_Down);
    page.shown.key(Qt::Key_Return);
    QTRY_VERIFY(itemOf(page.shown.content(), "StandbySheet"));
    page.shown.main.shell().standby()->takeAway();
    QTRY_COMPARE(page.lifeboat().standby().account, 0);
    QTRY_VERIFY(page.button(u"Choose who stands by…"_s));
}

void TestLifeboat::helpsToPrepare()
{
    const WindowBench bench(40);
    bench.pair();
    Boat page(bench);
    QVERIFY(page.good);
    QTRY_VERIFY(page.tabTo(u"Copy the line"_s));
    QVERIFY(page.click(u"Copy the line"_s));
    QTRY_VERIFY(page.button(u"Copied"_s));
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"@noor@127.0.0.1:9"_s));

    // For a field of the other profile.
    const QString address = page.lifeboat().preparation().standbyAddress;
    QVERIFY(!address.isEmpty());
    QTRY_VERIFY(page.tabTo(u"Copy the address on 127.0.0.1:9"_s));
    QVERIFY(page.click(u"Copy the address on 127.0.0.1:9"_s));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), address);

    // Kept as a draft, although nothing was typed; found again the next time.
    QTRY_VERIFY(page.tabTo(u"Write a last post"_s));
    page.shown.key(Qt::Key_Space);
    const Composer *composer = page.shown.main.shell().composer();
    QTRY_VERIFY(itemOf(page.shown.content(), "ComposerSheet"));
    QTRY_VERIFY(composer->text().contains(u"@noor@127.0.0.1:9"_s));
    QTRY_VERIFY(!composer->keptAt().isEmpty());
    page.shown.key(Qt::Key_Escape);
    QTRY_VERIFY(!itemOf(page.shown.content(), "ComposerSheet"));
    QTRY_VERIFY(page.lifeboat().preparation().lastPostReady);
    QTRY_VERIFY(page.tabTo(u"See the last post"_s));
    page.shown.key(Qt::Key_Space);
    QTRY_VERIFY(itemOf(page.shown.content(), "ComposerSheet"));
    QTRY_VERIFY(composer->text().contains(u"@noor@127.0.0.1:9"_s));
    page.shown.key(Qt::Key_Escape);
    QTRY_VERIFY(!itemOf(page.shown.content(), "ComposerSheet"));
}

QTEST_MAIN(TestLifeboat)
#include "test_lifeboat.moc"
