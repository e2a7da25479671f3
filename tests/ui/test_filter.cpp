// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/notificationstore.h"
#include "ui/shownwindow.h"
#include "ui/theme/theme.h"
#include "ui/warnings.h"
#include "ui/windowbench.h"

#include <QQuickWindow>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What of a timeline is to be seen, chosen above it. Any warning fails it.
class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { collectedWarnings().clear(); }

    void cleanup() { QCOMPARE(collectedWarnings(), QStringList()); }

    void comesBackFromTheSettings();
    void hidesAndSaysHowMuch();
    void hidesLanguages();
    void isOneTimelinesAndKept();
    void goesOnUntilSomethingIsSeen();
    void isChosenInTheHeader();
    void leavesOutKindsOfNotifications();
    void readsOnToARareKind();
};

namespace
{

struct Shown : ShownWindow {
    using ShownWindow::ShownWindow;

    TimelineController *home() { return main.shell().timeline(u"home"_s, {}); }

    const std::vector<PostEntry> &entries() { return home()->model()->entries(); }

    template <typename Condition>
    bool all(Condition condition)
    {
        return std::ranges::all_of(
            entries(), [&](const PostEntry &entry) { return entry.row.gapBelow || condition(entry.row); });
    }
};

bool isNoBoost(const PostRow &row)
{
    return row.boosterKey.isEmpty();
}

} // namespace

void TestFilter::initTestCase()
{
    // Nothing may ask the user's keychain, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
}

void TestFilter::comesBackFromTheSettings()
{
    QCOMPARE(encodeFilter({}), QString());
    QCOMPARE(decodeFilter({}), TimelineFilter());
    const TimelineFilter filter{
        .boosts = false, .replies = false, .mediaOnly = true, .hiddenLanguages = {u"de"_s, u"fr"_s}};
    QCOMPARE(decodeFilter(encodeFilter(filter)), filter);
    QCOMPARE(decodeFilter(u"no JSON"_s), TimelineFilter());
    QVERIFY(filterSetting({PersonaId(1), TimelineKind::Home, {}}) !=
            filterSetting({PersonaId(2), TimelineKind::Home, {}}));
    QCOMPARE(filterSetting({PersonaId(-1), TimelineKind::Local, {}}), QString());
}

void TestFilter::hidesAndSaysHowMuch()
{
    const WindowBench bench(200);
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    TimelineFiltering *filtering = shown.home()->filtering();
    QVERIFY(!filtering->isActive());
    QCOMPARE(filtering->sentence(), QString());
    QVERIFY(!shown.all(isNoBoost));
    filtering->setBoosts(false);
    QTRY_VERIFY(shown.all(isNoBoost) && filtering->hidden() > 0);
    QVERIFY(filtering->sentence().contains(QString::number(filtering->hidden())));
    QVERIFY(shown.list->property("count").toInt() > 0);
    // Pictures, too: more of the past is read until there is something to see.
    filtering->setMediaOnly(true);
    QTRY_VERIFY(shown.all([](const PostRow &row) { return isNoBoost(row) && !row.media.isEmpty(); }));
    QTRY_VERIFY(shown.entries().size() >= 5);
    filtering->showAll();
    QTRY_COMPARE(filtering->hidden(), 0);
    QTRY_VERIFY(!shown.all(isNoBoost));
}

void TestFilter::hidesLanguages()
{
    const WindowBench bench(200);
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    TimelineFiltering *filtering = shown.home()->filtering();
    QVERIFY(filtering->languages().size() > 1);
    const FilterLanguageRow most = filtering->languages().first();
    QVERIFY(most.shown && !most.name.isEmpty());
    const auto isOther = [&](const PostRow &row) { return row.language != most.code; };
    QVERIFY(!shown.all(isOther));
    filtering->chooseLanguage(most.code, false);
    QTRY_VERIFY(shown.all(isOther));
    // It stays to be chosen again.
    const auto rows = filtering->languages();
    QVERIFY(std::ranges::any_of(
        rows, [&](const FilterLanguageRow &row) { return row.code == most.code && !row.shown; }));
    filtering->chooseLanguage(most.code, true);
    QTRY_VERIFY(!shown.all(isOther));
    QVERIFY(!filtering->isActive());
}

void TestFilter::isOneTimelinesAndKept()
{
    const WindowBench bench(120);
    {
        Shown shown(bench.folder());
        QVERIFY(shown.good);
        shown.home()->filtering()->setBoosts(false);
        QTRY_VERIFY(shown.all(isNoBoost));
        QVERIFY(shown.main.shell().timeline(u"local"_s, {})->filtering()->boosts());
        shown.main.shell().accounts()->switchTo(1);
        QTRY_VERIFY(shown.home()->isLoaded());
        QVERIFY(shown.home()->filtering()->boosts());
        QVERIFY(!shown.all(isNoBoost));
        shown.main.shell().accounts()->switchTo(0);
    }
    Shown again(bench.folder());
    QVERIFY(again.good);
    QTRY_VERIFY(!again.home()->filtering()->boosts());
    QTRY_VERIFY(again.all(isNoBoost));
    QTRY_VERIFY(again.home()->filtering()->hidden() > 0);
}

// Where nothing is left the way back is offered, and the past is not read for ever.
void TestFilter::goesOnUntilSomethingIsSeen()
{
    const WindowBench bench(600);
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    TimelineController *home = shown.home();
    const auto hideAll = [&] {
        for (const FilterLanguageRow &language : home->filtering()->languages())
            home->filtering()->chooseLanguage(language.code, false);
        return shown.entries().empty() && home->isStuck();
    };
    QTRY_VERIFY_WITH_TIMEOUT(hideAll(), 20'000);
    const int before = home->filtering()->hidden();
    QVERIFY(before < 600);
    QVERIFY(shown.click(u"Your filter hides what comes next"_s));
    // Hundreds of rows are read each time.
    QTRY_VERIFY_WITH_TIMEOUT(home->filtering()->hidden() > before, 20'000);
    home->filtering()->showAll();
    QTRY_VERIFY_WITH_TIMEOUT(!shown.entries().empty(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(home->filtering()->hidden(), 0, 20'000);
}

void TestFilter::isChosenInTheHeader()
{
    const WindowBench bench(120);
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    QVERIFY(shown.click(u"Filter what is shown here"_s, "FilterButton"));
    QVERIFY(shown.click(u"Boosts"_s));
    QTRY_VERIFY(!shown.home()->filtering()->boosts());
    QTRY_VERIFY(shown.all(isNoBoost));
    QVERIFY(shown.click(u"Show everything"_s));
    QTRY_VERIFY(!shown.home()->filtering()->isActive());
    shown.key(Qt::Key_Escape);
    QVERIFY(shown.click(u"More"_s, "TimelineMore"));
    QTRY_VERIFY(buttonOf(shown.content(), u"Jump to the newest"_s));
    shown.key(Qt::Key_Escape);
}

void TestFilter::leavesOutKindsOfNotifications()
{
    const WindowBench bench(40);
    addRequest(bench);
    {
        Shown shown(bench.folder());
        QVERIFY(shown.good);
        NotificationsController *told = shown.main.shell().notifications();
        QTRY_COMPARE(told->rowCount(), 1);
        QCOMPARE(told->newCount(), 1);
        shown.key(Qt::Key_G);
        shown.key(Qt::Key_N);
        QVERIFY(shown.click(u"Choose the kinds that are shown"_s, "KindFilter"));
        const auto focused = [&] {
            const QQuickItem *focus = shown.main.window()->activeFocusItem();
            return focus ? focus->property("text").toString() : QString();
        };
        QTRY_COMPARE(focused(), u"Mentions"_s);
        for (int kind = 0; kind < 3; ++kind)
            shown.key(Qt::Key_Tab);
        shown.key(Qt::Key_Space);
        QTRY_COMPARE(told->rowCount(), 0);
        QCOMPARE(told->newCount(), 0);
        // Under its own word it still stands.
        told->setKind(u"follow"_s);
        QCOMPARE(told->rowCount(), 1);
        told->setKind({});
        QCOMPARE(told->rowCount(), 0);
    }
    Shown again(bench.folder());
    QVERIFY(again.good);
    NotificationsController *told = again.main.shell().notifications();
    QTRY_VERIFY(told->isLoaded());
    QVERIFY(told->filtering()->isActive());
    QCOMPARE(told->rowCount(), 0);
    told->filtering()->showAll();
    QCOMPARE(told->rowCount(), 1);
}

// Newest first: so many favourites, two of them of one post, which stand as one; before them a request.
static void addFavourites(const WindowBench &bench, int count)
{
    NotificationPage page;
    page.batch.people = {mateo()};
    for (int n = 0; n < count; ++n) {
        SeenPost seen;
        seen.post.key = PostKey(u"http://127.0.0.1:9/posts/%1"_s.arg(std::max(1, n)));
        seen.post.author = mateo().profile.key;
        page.batch.posts.push_back(seen);
        Notification favourite;
        favourite.id = LocalId(QString::number(1'000 - n));
        favourite.kind = Notification::Kind::Favourite;
        favourite.groupKey = favourite.id.toString();
        favourite.at = instantFromMs(1'710'000'000'000 - n);
        favourite.people = {mateo().profile.key};
        favourite.post = seen.post.key;
        page.items.push_back(favourite);
    }
    inCache<NotificationStore>(bench, [&](NotificationStore &store) {
        return store.take(bench.accounts().front().id, page, instantFromMs(1'720'000'000'000));
    });
}

void TestFilter::readsOnToARareKind()
{
    const WindowBench bench(20);
    addRequest(bench);
    addFavourites(bench, 60);
    Shown shown(bench.folder());
    QVERIFY(shown.good);
    NotificationsController *told = shown.main.shell().notifications();
    QTRY_VERIFY(told->rowCount() > 30);
    told->setKind(u"follow"_s);
    QTRY_COMPARE(told->rowCount(), 1);
    // Newest first again, and no more than before.
    told->setKind({});
    QTRY_VERIFY(told->rowCount() > 30 && told->rowCount() <= 40);
}

QTEST_MAIN(TestFilter)
#include "test_filter.moc"
