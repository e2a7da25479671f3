// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "engine/updatestate.h"
#include "ui/shownwindow.h"
#include "ui/theme/theme.h"
#include "ui/updating/updatemaker.h"
#include "ui/warnings.h"
#include "ui/windowbench.h"
#include "updatebench.h"

#include <QDir>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Newer versions in the window's settings, from mirrors on the loopback. Any warning fails it.
class TestUpdating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { collectedWarnings().clear(); }

    void cleanup() { QCOMPARE(collectedWarnings(), QStringList()); }

    void fetchesAndRestartsAndGoesBack();
    void showsWhatIsFetched();
    void saysWhatWasRefused();
    void asksForAWord();
    void looksInAFolder();
    void isSwitchedOffForGood();
    void showsNothingWhereItIsNotBuilt();
    void takesNothingByKnownKeys();
    void isMarkedInANarrowWindow();
    void isWalkedThroughByKey();
    void everyProblemIsSaidWithoutTheCommandLine();

private:
    QTranslator m_english;
};

namespace
{

constexpr int patience = 30'000;

bool says(QQuickItem *root, const QString &text)
{
    if (!root || !root->isVisible())
        return false;
    if (root->inherits("QQuickText") && root->property("text").toString().contains(text))
        return true;
    return std::ranges::any_of(root->childItems(), [&](QQuickItem *child) { return says(child, text); });
}

// The bench's time is the beginning of its year, the window's is the machine's.
std::chrono::days today()
{
    return std::chrono::floor<std::chrono::days>(SystemClock().now() - ManualClock().now());
}

ForgedRelease fresh(qint64 serial = 1, const QString &version = u"0.2.0"_s)
{
    return {.serial = serial, .version = version, .issued = today(), .change = [](ReleaseStatement &release) {
                release.notes = {{u"en"_s, u"Scrolls more calmly."_s}};
            }};
}

struct Updating {
    explicit Updating(const QString &version = {}) : window(20)
    {
        bench.settings.root = UpdateBench::root({.serial = 1, .issued = today()});
        if (!version.isEmpty())
            bench.settings.version = QVersionNumber::fromString(version);
    }

    // A process with what the bench says now.
    ShownWindow &open(bool wellKnown = false, bool hasHome = true)
    {
        shown.reset();
        shown = std::make_unique<ShownWindow>(
            window.folder(), hasHome,
            wellKnown ? nullptr : std::make_shared<const UpdateSettings>(bench.settings));
        restarts = std::make_unique<QSignalSpy>(&updates(), &UpdateController::restartWanted);
        return *shown;
    }

    bool openPage(bool wellKnown = false)
    {
        if (!open(wellKnown).good)
            return false;
        shown->key(Qt::Key_G);
        shown->key(Qt::Key_Comma);
        return QTest::qWaitFor([this] { return page() && updates().row().there; }, patience) &&
               shown->click(u"Updates"_s, "SettingsNav") &&
               QTest::qWaitFor([this] { return shown->find("UpdateSettings") != nullptr; }, patience);
    }

    QQuickItem *page() const { return shown->find("SettingsPage"); }

    UpdateController &updates() const { return *shown->main.shell().updates(); }

    UpdateRow row() const { return updates().row(); }

    bool sees(const QString &text) const { return says(page(), text); }

    // By key, as somebody without a mouse does.
    bool press(const QString &text) const
    {
        QQuickItem *button = nullptr;
        if (!QTest::qWaitFor(
                [&] {
                    button = buttonOf(page(), text);
                    return button && button->isEnabled();
                },
                patience))
            return false;
        button->forceActiveFocus(Qt::TabFocusReason);
        shown->key(Qt::Key_Return);
        return true;
    }

    bool isLooked() const
    {
        return QTest::qWaitFor(
            [this] { return !row().busy && (!row().problem.isEmpty() || !row().headline.isEmpty()); },
            patience);
    }

    bool isMarked() const
    {
        QQuickItem *dot = shown->find("NewsDot");
        return dot && dot->isVisible();
    }

    UpdateBench bench;
    const WindowBench window;
    std::unique_ptr<ShownWindow> shown;
    std::unique_ptr<QSignalSpy> restarts;
};

} // namespace

void TestUpdating::initTestCase()
{
    // Nothing may ask the user's keychain, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
    QVERIFY(m_english.load(u":/i18n/godwit_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
}

void TestUpdating::fetchesAndRestartsAndGoesBack()
{
    Updating updating;
    updating.bench.addMirror(fresh());
    QVERIFY(updating.openPage());
    QTRY_VERIFY(updating.sees(u"Godwit 0.1.0"_s));
    QTRY_VERIFY(updating.sees(u"No mirror has been asked yet."_s));
    QVERIFY(!updating.isMarked());
    QVERIFY(updating.press(u"Look now"_s));
    QTRY_VERIFY_WITH_TIMEOUT(updating.row().canRestart, patience);
    QTRY_VERIFY(updating.sees(u"Version 0.2.0 is here, verified and ready."_s));
    QTRY_VERIFY(updating.sees(u"Scrolls more calmly."_s));
    QTRY_VERIFY(updating.sees(u"1 of 1 answered as they should"_s));
    QTRY_VERIFY(updating.isMarked());
    QVERIFY(updating.bench.oldRuns());
    QVERIFY(updating.press(u"Restart into 0.2.0"_s));
    QTRY_COMPARE_WITH_TIMEOUT(updating.restarts->size(), 1, patience);
    QVERIFY(!updating.bench.oldRuns());

    // The process that follows comes back at the same place.
    updating.bench.settings.version = QVersionNumber(0, 2, 0);
    QVERIFY(updating.open(false, false).good);
    QTRY_VERIFY_WITH_TIMEOUT(updating.page() && updating.sees(u"Godwit 0.2.0"_s), patience);
    QTRY_VERIFY(updating.sees(u"The version before, 0.1.0"_s));
    QTRY_VERIFY(updating.sees(u"This is the newest version that is known."_s));
    QVERIFY(!updating.isMarked());
    // It is asked once more.
    QVERIFY(updating.press(u"Go back…"_s));
    QTRY_VERIFY(buttonOf(updating.page(), u"Stay"_s));
    QCOMPARE(updating.restarts->size(), 0);
    QVERIFY(updating.press(u"Go back now"_s));
    QTRY_COMPARE_WITH_TIMEOUT(updating.restarts->size(), 1, patience);
    QVERIFY(updating.bench.oldRuns());

    updating.bench.settings.version = QVersionNumber(0, 1, 0);
    QVERIFY(updating.open(false, false).good);
    QTRY_VERIFY_WITH_TIMEOUT(updating.page() && updating.row().there, patience);
    // An ordinary start after it is at home again.
    QVERIFY(updating.open().good);
    QVERIFY(!updating.page());
}

void TestUpdating::showsWhatIsFetched()
{
    Updating updating;
    MirrorServer &mirror = updating.bench.addMirror(fresh());
    mirror.server().always("GET /files/" + UpdateBench::fileName, HttpAnswer::of(HttpAnswer::Way::Silence));
    QVERIFY(updating.openPage());
    QVERIFY(updating.press(u"Look now"_s));
    QTRY_VERIFY_WITH_TIMEOUT(updating.row().fetching && !updating.row().progress.isEmpty(), patience);
    QTRY_VERIFY(updating.sees(u"Version 0.2.0 is being fetched."_s));
    QTRY_VERIFY(updating.sees(u" fetched"_s));
    QTRY_VERIFY(updating.shown->find("UpdateOffer"));
    QVERIFY(!buttonOf(updating.page(), u"Restart into"_s));
    QVERIFY(updating.press(u"Stop"_s));
    QVERIFY(updating.isLooked());
    QTRY_VERIFY(updating.sees(u"What was fetched is kept"_s));
    QVERIFY(updating.row().canFetch);
}

void TestUpdating::saysWhatWasRefused()
{
    Updating updating;
    MirrorServer &mirror = updating.bench.addMirror(fresh(5));
    QVERIFY(updating.openPage());
    QVERIFY(updating.press(u"Look now"_s));
    QTRY_VERIFY_WITH_TIMEOUT(updating.row().canRestart, patience);
    mirror.files = UpdateBench::offer(fresh(4, u"0.1.5"_s)).files;
    QVERIFY(updating.press(u"Look now"_s));
    QTRY_VERIFY_WITH_TIMEOUT(updating.row().grave, patience);
    QTRY_VERIFY(updating.sees(u"an older release than the one known here: refused."_s));
    QTRY_VERIFY(updating.sees(u"0 of 1 answered as they should"_s));
    QTRY_VERIFY(updating.sees(u"has an older release"_s));
    // What is here is genuine all the same.
    QVERIFY(updating.row().canRestart);
}

void TestUpdating::asksForAWord()
{
    Updating updating;
    updating.bench.settings.network = [] { return NetworkUse::Metered; };
    updating.bench.addMirror(fresh());
    QVERIFY(updating.openPage());
    QVERIFY(updating.press(u"Look now"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!updating.row().consent.isEmpty(), patience);
    QTRY_VERIFY(updating.sees(u"This network counts what is fetched"_s));
    QVERIFY(!updating.row().canRestart && !updating.row().canFetch);
    QVERIFY(updating.press(u"Fetch it all the same"_s));
    QTRY_VERIFY_WITH_TIMEOUT(updating.row().canRestart, patience);
    QVERIFY(updating.row().problem.isEmpty());
}

void TestUpdating::looksInAFolder()
{
    Updating updating;
    QTemporaryDir stick;
    const Offer offer = UpdateBench::offer(fresh());
    QVERIFY(QDir(stick.path()).mkdir(u"files"_s));
    for (const auto &[name, content] : offer.files.asKeyValueRange()) {
        QFile file(stick.path() + QString::fromLatin1(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    QVERIFY(updating.openPage());
    QTRY_VERIFY(updating.sees(u"No mirror is known yet."_s));
    updating.updates().lookInFolder(QUrl::fromLocalFile(stick.path()));
    QTRY_VERIFY_WITH_TIMEOUT(updating.row().canRestart, patience);
    QTRY_VERIFY(updating.sees(u"Scrolls more calmly."_s));
    // One that is empty.
    updating.updates().lookInFolder(QUrl::fromLocalFile(updating.bench.settings.folder));
    QTRY_VERIFY_WITH_TIMEOUT(updating.sees(u"does not have what a mirror has."_s), patience);
}

void TestUpdating::isSwitchedOffForGood()
{
    Updating updating;
    updating.bench.addMirror(fresh());
    QVERIFY(updating.openPage());
    QVERIFY(updating.row().automatic);
    QVERIFY(clickOn(updating.shown->main.window(),
                    [&] { return itemOf(updating.shown->find("UpdateSettings"), "Switch"); }));
    QTRY_VERIFY(!updating.row().automatic);
    QTRY_VERIFY(!updating.sees(u"Next:"_s));
    QVERIFY(updating.openPage());
    QTRY_VERIFY(!updating.row().automatic);
}

// As in what a distribution packages.
void TestUpdating::showsNothingWhereItIsNotBuilt()
{
    Updating updating;
    QVERIFY(updating.openPage(true));
    UpdateState state;
    state.offer = UpdateState::Offer{.version = u"0.2.0"_s};
    state.there = true;
    state.version = u"0.1.0"_s;
    EngineThread &engine = updating.shown->main.engine();
    Q_EMIT engine.updatesChanged(state);
    QTRY_VERIFY(updating.isMarked());
    Q_EMIT engine.updatesChanged({});
    QTRY_VERIFY(!updating.shown->find("UpdateSettings"));
    QVERIFY(!buttonOf(updating.page(), u"Updates"_s));
    QVERIFY(!updating.isMarked());
}

void TestUpdating::takesNothingByKnownKeys()
{
    Updating updating;
    QVERIFY(updating.openPage(true));
    QTRY_VERIFY(updating.sees(u"This build trusts keys that everybody knows"_s));
    const QQuickItem *look = buttonOf(updating.page(), u"Look now"_s);
    QVERIFY(look && !look->isEnabled());
}

// Where no rail is seen, at what opens it.
void TestUpdating::isMarkedInANarrowWindow()
{
    Updating updating;
    QVERIFY(updating.open().good);
    updating.shown->main.window()->resize(480, 800);
    QTRY_VERIFY(updating.shown->find("RailOpener"));
    QVERIFY(!updating.isMarked());
    UpdateState state;
    state.offer = UpdateState::Offer{.version = u"0.2.0"_s};
    state.there = true;
    state.version = u"0.1.0"_s;
    Q_EMIT updating.shown->main.engine().updatesChanged(state);
    QTRY_VERIFY(itemOf(updating.shown->find("RailOpener"), "NewsDot"));
    // And behind it, where it leads.
    QVERIFY(updating.shown->click(u"Accounts and places"_s));
    QTRY_VERIFY(itemOf(updating.shown->find("RailDrawer"), "NewsDot"));
}

// From the parts of the settings to the last button, in a window that is too low for them; what is reached is
// seen.
void TestUpdating::isWalkedThroughByKey()
{
    Updating updating;
    updating.bench.addMirror(fresh());
    QVERIFY(updating.open().good);
    ShownWindow &shown = *updating.shown;
    QQuickWindow *window = shown.main.window();
    window->resize(900, 480);
    QTRY_COMPARE(shown.content()->height(), 480);
    // That the server is gone is told above the page, which stands lower from then on.
    QTRY_VERIFY_WITH_TIMEOUT(shown.find("ProblemBanner"), 60'000);
    shown.key(Qt::Key_G);
    shown.key(Qt::Key_Comma);
    QTRY_VERIFY_WITH_TIMEOUT(updating.page() && updating.row().there, patience);
    const auto focus = [window] {
        QQuickItem *item = window->activeFocusItem();
        return item ? item->property("text").toString() : QString();
    };
    const auto press = [&](Qt::Key key, const QString &text) {
        for (int presses = 0; presses < 60 && focus() != text; ++presses)
            shown.key(key);
        return focus() == text;
    };
    QVERIFY(press(Qt::Key_Tab, u"Appearance"_s));
    QVERIFY(press(Qt::Key_Down, u"Updates"_s));
    shown.key(Qt::Key_Return);
    QTRY_VERIFY(shown.find("UpdateSettings"));
    QStringList reached;
    for (int presses = 0; presses < 20 && !reached.contains(u"Choose…"_s); ++presses) {
        shown.key(Qt::Key_Tab);
        const QQuickItem *item = window->activeFocusItem();
        const QRectF at = item->mapRectToScene(item->boundingRect());
        QVERIFY2(QRectF(0, 0, 901, 481).contains(at), qPrintable(focus()));
        reached << focus();
    }
    QVERIFY2(reached.contains(u"Look now"_s) && reached.contains(u"Choose…"_s),
             qPrintable(reached.join(u' ')));
    QVERIFY(press(Qt::Key_Backtab, u"Look now"_s));
    shown.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(updating.row().canRestart, patience);
    // Out of the buttons; then the page is scrolled.
    auto *page = updating.page()->property("list").value<QQuickItem *>();
    shown.key(Qt::Key_Escape);
    QTRY_VERIFY(page->hasActiveFocus());
    const double before = page->property("contentY").toDouble();
    shown.key(Qt::Key_Down);
    QTRY_VERIFY(page->property("contentY").toDouble() > before);
}

void TestUpdating::everyProblemIsSaidWithoutTheCommandLine()
{
    using Kind = UpdateError::Kind;
    for (int n = 0; n <= int(Kind::NothingToGoBackTo); ++n) {
        const Kind kind = Kind(n);
        const QString words = updateWords({.kind = kind, .subject = u"X"_s});
        QVERIFY2(!words.isEmpty(), qPrintable(updateErrorWord(kind)));
        QVERIFY2(!words.contains(u" --"_s), qPrintable(words));
        // What a file is held against is asked by the command line only.
        QVERIFY2(kind == Kind::NoRelease || !words.contains(u'`'), qPrintable(words));
    }
}

QTEST_MAIN(TestUpdating)
#include "test_updating.moc"
