// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/timelinestore.h"
#include "engine/engine.h"
#include "fakes/postgenerator.h"
#include "settings/settings.h"
#include "ui/shownwindow.h"
#include "ui/warnings.h"
#include "ui/windowbench.h"

#include <QDir>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <qcoro/qcorofuture.h>

using namespace Godwit;
using namespace Qt::StringLiterals;

// The whole window over a seeded cache, its servers gone. Any warning fails it.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensEveryPlace_data();
    void opensEveryPlace();
    void readsWithoutAServer();
    void tellsOfARepairedFile();
    void tellsWhatCouldNotBeKept();
    void keepsWhatIsChosenWhileItReads();
    void closesWhileTheEngineOpens();
    void keepsItsPlaceOverAStart();
    void keepsItsPixelWhenPostsArrive();
    void keepsWhatIsTyped();
    void switchesAccounts();
    void actsOnTheSelectedPostByKey();
    void closesTheMenuOfAPostThatGoes();
    void takesADeletionBack();
    void opensTheRailOverANarrowWindow();
};

namespace
{

QCoro::Task<bool> addNewer(Engine *engine, Account account, int count)
{
    PostGenerator generator(99);
    generator.now = instantFromMs(1'795'000'000'000 + count * 1'000'000'000LL);
    Page page = generator.olderPage(count);
    for (SeenPerson &person : page.batch.people)
        person.profile.avatarUrl.clear();
    for (SeenPost &seen : page.batch.posts) {
        seen.post.attachments.clear();
        seen.post.card.reset();
    }
    const auto taken = co_await engine->timelines().take(
        {account.persona, TimelineKind::Home, {}}, {account.id, TimelineKind::Home, {}}, page,
        Placement::Newest, std::nullopt, instantFromMs(1'890'000'000'000));
    co_return taken.has_value();
}

} // namespace

void TestWindow::initTestCase()
{
    // The bench's tokens are nowhere; nothing may ask the user's keychain for them, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
}

void TestWindow::init()
{
    collectedWarnings().clear();
}

void TestWindow::cleanup()
{
    QCOMPARE(collectedWarnings(), QStringList());
}

void TestWindow::opensEveryPlace_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    for (const char *language : {"en", "fr"}) {
        for (const int width : {400, 1400})
            QTest::addRow("%s, %d", language, width) << QString::fromLatin1(language) << width;
    }
}

void TestWindow::opensEveryPlace()
{
    QFETCH(QString, language);
    QFETCH(int, width);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/godwit_%1.qm"_s.arg(language)));
    QCoreApplication::installTranslator(&translator);
    const WindowBench bench(40);
    ShownWindow shown(bench.folder());
    QVERIFY(shown.good);
    shown.main.window()->resize(width, 700);
    for (const Qt::Key letter : {Qt::Key_N, Qt::Key_T, Qt::Key_A, Qt::Key_F, Qt::Key_B, Qt::Key_C, Qt::Key_L,
                                 Qt::Key_Slash, Qt::Key_O, Qt::Key_Comma, Qt::Key_H}) {
        // Out of a field that takes letters.
        shown.key(Qt::Key_Escape);
        shown.key(Qt::Key_G);
        shown.key(letter);
        QTest::qWait(60);
    }
    QTRY_VERIFY((shown.list = itemOf(shown.main.window()->contentItem(), "PostList")));
    QTRY_VERIFY(shown.list->property("count").toInt() > 0);
    shown.key(Qt::Key_J);
    shown.key(Qt::Key_O);
    QTRY_VERIFY(itemOf(shown.main.window()->contentItem(), "ThreadPage"));
    QTRY_VERIFY(itemOf(shown.main.window()->contentItem(), "FocusedPost"));
    shown.key(Qt::Key_Escape);
    shown.key(Qt::Key_Question);
    QTRY_VERIFY(itemOf(shown.main.window()->contentItem(), "KeySheet"));
    shown.key(Qt::Key_Escape);
    QTest::qWait(60);
}

void TestWindow::takesADeletionBack()
{
    const WindowBench bench(40);
    ShownWindow shown(bench.folder());
    QVERIFY(shown.good);
    Acts *acts = shown.main.shell().acts();
    QString post;
    QTRY_VERIFY(!(post = shown.place().first).isEmpty());
    const auto isShown = [&] {
        const auto &entries = shown.main.shell().timeline(u"home"_s, {})->model()->entries();
        return std::ranges::any_of(entries, [&](const PostEntry &entry) { return entry.row.key == post; });
    };
    QVERIFY(isShown());
    QSignalSpy told(acts, &Acts::undoable);
    acts->remove(post);
    QTRY_VERIFY(!isShown());
    QTRY_COMPARE(told.count(), 1);
    QQuickItem *toast = nullptr;
    QTRY_VERIFY((toast = itemOf(shown.main.window()->contentItem(), "Toast")));
    QVERIFY(QMetaObject::invokeMethod(toast, "undo"));
    QTRY_VERIFY(isShown());
    QTRY_COMPARE(shown.main.shell().outbox()->count(), 0);
}

void TestWindow::opensTheRailOverANarrowWindow()
{
    const WindowBench bench(40);
    ShownWindow shown(bench.folder());
    QVERIFY(shown.good);
    QQuickItem *content = shown.main.window()->contentItem();
    shown.main.window()->resize(480, 700);
    QTRY_VERIFY(itemOf(content, "RailOpener"));
    QVERIFY(QMetaObject::invokeMethod(itemOf(content, "RailOpener"), "click"));
    QTRY_VERIFY(itemOf(content, "RailDrawer"));
    shown.key(Qt::Key_Escape);
    QTRY_VERIFY(!itemOf(content, "RailDrawer"));
}

// The banner takes its own room and the proposal of a standby heads the list: the places below are those of
// rows.
static void settle(ShownWindow &shown)
{
    Shell &shell = shown.main.shell();
    shell.proposal()->decline(shell.accounts()->persona());
    QTRY_VERIFY_WITH_TIMEOUT(itemOf(shown.content(), "Banner"), 60'000);
    QTRY_VERIFY(!itemOf(shown.content(), "StandbyCard"));
}

void TestWindow::actsOnTheSelectedPostByKey()
{
    const WindowBench bench(40);
    ShownWindow shown(bench.folder());
    QVERIFY(shown.good);
    settle(shown);
    const auto index = [&shown] { return shown.list->property("currentIndex").toInt(); };
    const auto row = [&] {
        return shown.main.shell().timeline(u"home"_s, {})->model()->entries()[size_t(index())].row;
    };
    shown.key(Qt::Key_J);
    QTRY_VERIFY(index() >= 0);
    for (int tries = 0; tries < 30 && row().visibility != "public"_L1; ++tries)
        shown.key(Qt::Key_J);
    QCOMPARE(row().visibility, u"public"_s);
    const int chosen = index();
    shown.key(Qt::Key_J);
    QCOMPARE(index(), chosen + 1);
    shown.key(Qt::Key_K);
    QCOMPARE(index(), chosen);
    // Each shows at once, though no server hears of it.
    const PostRow before = row();
    shown.key(Qt::Key_F);
    QTRY_COMPARE(row().favourited, !before.favourited);
    shown.key(Qt::Key_B);
    QTRY_COMPARE(row().boosted, !before.boosted);
    shown.key(Qt::Key_S);
    QTRY_COMPARE(row().bookmarked, !before.bookmarked);
    Composer *composer = shown.main.shell().composer();
    shown.key(Qt::Key_R);
    QTRY_VERIFY(composer->isOpen());
    QCOMPARE(composer->kind(), u"reply"_s);
    QCOMPARE(composer->about().key, before.key);
    shown.key(Qt::Key_Escape);
    QTRY_VERIFY(!composer->isOpen());
    shown.key(Qt::Key_P);
    QTRY_VERIFY(shown.find("ProfilePage"));
    shown.key(Qt::Key_U);
    QTRY_VERIFY(!shown.find("ProfilePage"));
    shown.key(Qt::Key_O);
    QTRY_VERIFY(shown.find("FocusedPost"));
    shown.key(Qt::Key_U);
    QTRY_VERIFY(!shown.find("FocusedPost"));
    QVERIFY(standsStill(shown));
    const double top = shown.y();
    shown.key(Qt::Key_Space);
    QTRY_VERIFY(shown.y() > top);
    shown.key(Qt::Key_Period);
    QTRY_VERIFY(shown.list->property("atYBeginning").toBool());
}

// It would stand over another post, and over later pages.
void TestWindow::closesTheMenuOfAPostThatGoes()
{
    const WindowBench bench(40);
    ShownWindow shown(bench.folder());
    QVERIFY(shown.good);
    settle(shown);
    const auto isOpen = [&shown] { return buttonOf(shown.content(), u"Copy text"_s) != nullptr; };
    int top = -1;
    const auto open = [&] {
        QMetaObject::invokeMethod(shown.list, "topIndex", Q_RETURN_ARG(int, top));
        QQuickItem *row = nullptr;
        QMetaObject::invokeMethod(shown.list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, row),
                                  Q_ARG(int, top));
        QQuickItem *more = row ? buttonOf(row, u"More"_s) : nullptr;
        return more && QMetaObject::invokeMethod(more, "click") && QTest::qWaitFor(isOpen);
    };
    QVERIFY(QTest::qWaitFor(open, 20'000));
    auto *model = shown.list->property("model").value<PostListModel *>();
    std::vector<PostEntry> entries = model->entries();
    entries.erase(entries.begin() + top);
    model->setEntries(std::move(entries));
    QTRY_VERIFY(!isOpen());
    QVERIFY(QTest::qWaitFor(open, 20'000));
    shown.main.window()->resize(1400, 700);
    QTRY_VERIFY(!isOpen());
    QVERIFY(QTest::qWaitFor(open, 20'000));
    shown.key(Qt::Key_Escape);
    QTRY_VERIFY(!isOpen());
}

void TestWindow::readsWithoutAServer()
{
    const WindowBench bench(200);
    ShownWindow shown(bench.folder());
    QVERIFY(shown.good);
    QQuickItem *banner = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((banner = itemOf(shown.main.window()->contentItem(), "Banner")), 60'000);
    QVERIFY(!banner->property("sentence").toString().isEmpty());
    QVERIFY(!banner->property("action").toString().isEmpty());
    // Nothing lies over the posts, and nothing has taken the keyboard from them.
    QVERIFY(shown.list->isVisible() && hasKeyboard(shown.main.window(), "PostList"));
    const int before = shown.list->property("count").toInt();
    const auto readsOn = [&] {
        shown.key(Qt::Key_Space);
        return shown.list->property("count").toInt() > before && shown.y() > 2000;
    };
    QTRY_VERIFY(readsOn());
}

void TestWindow::tellsOfARepairedFile()
{
    const WindowBench bench(40);
    {
        QFile cache(bench.folder() + u"/cache.db"_s);
        QVERIFY(cache.open(QIODevice::WriteOnly | QIODevice::Truncate));
        cache.write(QByteArray("this is a letter, not a database\n").repeated(500));
    }
    ShownWindow shown(bench.folder());
    QQuickItem *banner = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((banner = itemOf(shown.content(), "Banner")), 60'000);
    const QString told = banner->property("sentence").toString();
    QVERIFY2(told.contains(u"cache.db.damaged-"_s), qPrintable(told));
    QMetaObject::invokeMethod(banner, "acted");
    QTRY_VERIFY(shown.main.shell().notice().isEmpty());
    QVERIFY(banner->property("sentence").toString() != told);
}

void TestWindow::tellsWhatCouldNotBeKept()
{
    const WindowBench bench(5);
    // Nothing can be written in its place.
    QVERIFY(QDir(bench.folder()).mkdir(u"renderer.json"_s));
    ShownWindow shown(bench.folder());
    QVERIFY(shown.good);
    auto *preferences = shown.main.qml().singletonInstance<Preferences *>("Godwit", "Preferences");
    QVERIFY(preferences);
    const QSignalSpy told(&shown.main.shell(), &Shell::told);
    preferences->setRenderer(1);
    QCOMPARE(preferences->renderer(), 1);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(preferences->renderer(), 0);
    QQuickItem *toast = nullptr;
    QTRY_VERIFY((toast = shown.find("Toast")));
    QCOMPARE(toast->property("message").toString(), told.front().front().toString());
}

static QCoro::Task<QString> chosenDensity(Engine *engine)
{
    co_return engine->settings().value(u"window.density"_s);
}

static QCoro::Task<bool> chooseElsewhere(Engine *engine, QString density)
{
    const auto done = co_await engine->settings().set(u"window.density"_s, std::move(density));
    co_return done.has_value();
}

void TestWindow::keepsWhatIsChosenWhileItReads()
{
    const WindowBench bench(5);
    QString kept;
    ShownWindow shown(bench.folder());
    QVERIFY(shown.good);
    EngineThread &engine = shown.main.engine();
    auto *preferences = shown.main.qml().singletonInstance<Preferences *>("Godwit", "Preferences");
    QVERIFY(preferences);
    const auto isKept = [&](PostLook::Density density) {
        engine.ask<QString>(
            this, [](Engine &open) { return chosenDensity(&open); },
            [&kept](QString value) { kept = value; });
        return kept == QString::number(density);
    };
    preferences->setDensity(PostLook::Compact);
    QTRY_VERIFY_WITH_TIMEOUT(isKept(PostLook::Compact), 20'000);
    // What is read here is from before the choice, and comes after it.
    Q_EMIT engine.settingsGiven();
    preferences->setDensity(PostLook::Airy);
    QTRY_VERIFY_WITH_TIMEOUT(isKept(PostLook::Airy), 20'000);
    QCOMPARE(preferences->density(), int(PostLook::Airy));
    // What somebody else chooses afterwards is taken.
    engine.ask<bool>(
        this, [](Engine &open) { return chooseElsewhere(&open, QString::number(PostLook::Calm)); },
        [&engine](bool done) {
            if (done)
                Q_EMIT engine.settingsGiven();
        });
    QTRY_COMPARE_WITH_TIMEOUT(preferences->density(), int(PostLook::Calm), 20'000);
}

void TestWindow::closesWhileTheEngineOpens()
{
    const WindowBench bench(5);
    for (int after = 0; after < 12; ++after) {
        const EngineThread engine(bench.folder());
        QThread::msleep(ulong(after));
    }
}

// Also where the window is closed at once, and however often: the banner that comes moves the list down, not
// what is read in it.
void TestWindow::keepsItsPlaceOverAStart()
{
    const WindowBench bench(200);
    std::pair<QString, double> left;
    {
        ShownWindow shown(bench.folder());
        QVERIFY(shown.good);
        settle(shown);
        for (int i = 0; i < 5; ++i)
            shown.key(Qt::Key_Space);
        QVERIFY(standsStill(shown));
        left = shown.pixel();
        QVERIFY(!left.first.isEmpty());
    }
    for (int start = 0; start < 2; ++start) {
        ShownWindow again(bench.folder());
        QVERIFY(again.good);
        QTRY_VERIFY_WITH_TIMEOUT(itemOf(again.content(), "Banner"), 60'000);
        QTRY_COMPARE(again.pixel().first, left.first);
        // A list stands on whole pixels: what was between two is on either.
        QTRY_VERIFY2(qAbs(again.pixel().second - left.second) <= 1,
                     qPrintable(u"%1 -> %2"_s.arg(left.second).arg(again.pixel().second)));
        again.key(Qt::Key_J);
        QVERIFY(standsStill(again));
        left = again.pixel();
    }
}

void TestWindow::keepsItsPixelWhenPostsArrive()
{
    const WindowBench bench(120);
    ShownWindow shown(bench.folder());
    QVERIFY(shown.good);
    settle(shown);
    for (const int screens : {0, 3}) {
        for (int i = 0; i < screens; ++i) {
            const double from = shown.y();
            shown.key(Qt::Key_Space);
            QTRY_VERIFY(shown.y() > from);
        }
        QVERIFY(standsStill(shown));
        const auto before = shown.place();
        const int count = shown.list->property("count").toInt();
        const Account account = bench.accounts().front();
        auto *home = shown.main.shell().timeline(u"home"_s, {});
        bool added = false;
        QObject context;
        shown.main.engine().ask<bool>(
            &context, [account, screens](Engine &engine) { return addNewer(&engine, account, 5 + screens); },
            [&added](bool done) { added = done; });
        QTRY_VERIFY(added);
        const auto grows = [&] {
            home->showNewer();
            return shown.list->property("count").toInt() > count;
        };
        QTRY_VERIFY(grows());
        QVERIFY(standsStill(shown));
        QCOMPARE(shown.place().first, before.first);
        QVERIFY2(qAbs(shown.place().second - before.second) < 1,
                 qPrintable(u"%1 -> %2"_s.arg(before.second).arg(shown.place().second)));
        QVERIFY(home->newCount() > 0);
    }
}

void TestWindow::keepsWhatIsTyped()
{
    const WindowBench bench(40);
    {
        ShownWindow shown(bench.folder());
        QVERIFY(shown.good);
        shown.key(Qt::Key_N);
        const Composer *composer = shown.main.shell().composer();
        QTRY_VERIFY(composer->isOpen() && hasKeyboard(shown.main.window(), "ComposerText"));
        const QSignalSpy kept(composer, &Composer::kept);
        const QString word = u"forty-six"_s;
        for (const QChar letter : word)
            QTest::keyClick(shown.main.window(), letter.toLatin1());
        QCOMPARE(composer->text(), word);
        // Each letter is.
        QTRY_VERIFY(kept.size() >= word.size());
        QVERIFY(!composer->keptAt().isEmpty());
    }
    ShownWindow again(bench.folder());
    QVERIFY(again.good);
    again.key(Qt::Key_N);
    QTRY_COMPARE(again.main.shell().composer()->text(), u"forty-six"_s);
}

void TestWindow::switchesAccounts()
{
    const WindowBench bench(80);
    ShownWindow shown(bench.folder());
    QVERIFY(shown.good);
    std::pair<QString, double> first;
    // The rows are known before they are laid out.
    QTRY_VERIFY(!(first = shown.place()).first.isEmpty());
    const QQuickItem *firstList = shown.list;
    shown.key(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(shown.main.shell().accounts()->currentIndex(), 1);
    QTRY_VERIFY((shown.list = itemOf(shown.main.window()->contentItem(), "PostList")) &&
                shown.list->property("count").toInt() > 0 && shown.place().first != first.first);
    shown.key(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(shown.main.shell().accounts()->currentIndex(), 0);
    PostListModel *home = shown.main.shell().timeline(u"home"_s, {})->model();
    QTRY_VERIFY((shown.list = itemOf(shown.main.window()->contentItem(), "PostList")) &&
                shown.list->property("model").value<PostListModel *>() == home &&
                home->indexOf(first.first) >= 0);
    QTRY_COMPARE(shown.place().first, first.first);
    // It was behind the other one all the while.
    QCOMPARE(shown.list, firstList);
}

QTEST_MAIN(TestWindow)
#include "test_window.moc"
