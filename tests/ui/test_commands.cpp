// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/shelfstore.h"
#include "cache/timelinestore.h"
#include "fakes/scriptedworld.h"
#include "ui/qmltype.h"
#include "ui/shownwindow.h"
#include "ui/theme/theme.h"
#include "ui/windowbench.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <qcoro/qcorofuture.h>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What can be done by key, palette and pointer, over a seeded cache whose servers are gone: deeds wait in the
// outbox.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void eachKeyMeansOneThing();
    void everyCommandIsDone();
    void paletteFindsPlaces();
    void paletteFindsPeople();
    void paletteFollowsItsKeys();
    void paletteLeavesOutWhatMakesNoSense();
    void paletteTellsWhoStandsBy();
    void sheetShowsTheKeys();
    void opensListsAndHashtags();
    void votesInAPoll();
    void answersAFollower();
    void marksWhomNewsWaitFor();
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

// Of an account, in the rail.
bool isMarked(QQuickItem *root, int account)
{
    if (isOfType(root, "RailAccount") && root->property("account").value<AccountRow>().id == account)
        return root->property("unread").toBool();
    const auto children = root->childItems();
    return std::ranges::any_of(children, [&](QQuickItem *child) { return isMarked(child, account); });
}

struct Shown {
    explicit Shown(const WindowBench &bench) : main(bench.folder())
    {
        good = main.show() && QTest::qWaitForWindowExposed(main.window(), 20'000) &&
               QTest::qWaitFor(
                   [this] {
                       const QQuickItem *list = item("PostList");
                       return list && list->property("count").toInt() > 0;
                   },
                   20'000);
    }

    QQuickItem *item(const char *type) { return itemOf(main.window()->contentItem(), type); }

    QQuickItem *button(const QString &text) { return buttonSaying(main.window()->contentItem(), text); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(main.window(), key, modifiers);
    }

    void type(const char *text)
    {
        for (; *text; ++text)
            QTest::keyClick(main.window(), *text);
    }

    bool click(const QString &text)
    {
        return clickOn(main.window(), [&] { return button(text); });
    }

    Shell &shell() { return main.shell(); }

    MainWindow main;
    bool good = false;
};

void addPoll(const WindowBench &bench)
{
    SeenPost seen;
    seen.post.key = PostKey(u"http://127.0.0.1:9/mateo/1"_s);
    seen.post.author = mateo().profile.key;
    seen.post.createdAt = instantFromMs(1'890'000'000'000);
    seen.post.text = shownText(u"Which loaf?"_s);
    seen.state.id = LocalId(u"poll-1"_s);
    Poll poll;
    poll.id = LocalId(u"poll-1"_s);
    poll.options = {{u"Rye"_s, 2}, {u"Plain"_s, 1}};
    poll.votes = 3;
    seen.post.poll = poll;
    Page page;
    page.batch.people = {mateo()};
    page.batch.posts = {seen};
    page.items = {{seen.post.key, {}}};
    const Account &account = bench.accounts().front();
    inCache<TimelineStore>(bench, [&](TimelineStore &store) {
        return store.take({account.persona, TimelineKind::Home, {}}, {account.id, TimelineKind::Home, {}},
                          page, Placement::Live, std::nullopt, instantFromMs(1'890'000'000'000));
    });
}

} // namespace

void TestCommands::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
}

void TestCommands::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestCommands::eachKeyMeansOneThing()
{
    QSet<QString> keys;
    for (const KeyRow &key : Commands::keys()) {
        const QString whole = (key.afterG ? u"G "_s : QString()) + key.sequence;
        QVERIFY2(!keys.contains(whole), qPrintable(whole));
        QVERIFY2(QKeySequence(key.sequence)[0].key() != Qt::Key_unknown, qPrintable(whole));
        keys.insert(whole);
    }
    QSet<QString> ids;
    for (const CommandRow &row : Commands::rows()) {
        QVERIFY2(!ids.contains(row.id), qPrintable(row.id));
        QVERIFY(!row.title.isEmpty() && !row.group.isEmpty());
        ids.insert(row.id);
    }
    for (const KeyRow &key : Commands::keys())
        QVERIFY2(ids.contains(key.command), qPrintable(key.command));
    QCOMPARE(Commands::keyOf(u"palette"_s), u"Ctrl+K"_s);
}

// What C++ leaves to the window, the window knows: an unknown one would be a warning.
void TestCommands::everyCommandIsDone()
{
    const WindowBench bench(40);
    Shown shown(bench);
    QVERIFY(shown.good);
    for (const CommandRow &row : Commands::rows()) {
        if (row.id == "quit"_L1 || row.id == "sheet"_L1 || row.id == "palette"_L1 || row.id == "link"_L1)
            continue;
        shown.shell().commands()->run(row.id);
        QTest::qWait(20);
        shown.shell().composer()->close();
        shown.key(Qt::Key_Escape);
    }
}

void TestCommands::paletteFindsPlaces()
{
    const WindowBench bench(40);
    Shown shown(bench);
    QVERIFY(shown.good);
    shown.key(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(hasKeyboard(shown.main.window(), "PaletteSheet"));
    QVERIFY(shown.shell().palette()->rows().size() > 10);
    shown.type("bkm");
    const QList<FoundRow> rows = shown.shell().palette()->rows();
    QVERIFY(!rows.isEmpty());
    QCOMPARE(rows.first().title, u"Bookmarks"_s);
    QVERIFY(!rows.first().heading.isEmpty());
    QVERIFY(rows.first().markup.contains(u"<b>"_s));
    QCOMPARE(rows.first().caps, QStringList({u"G"_s, u"B"_s}));
    shown.key(Qt::Key_Return);
    QTRY_VERIFY(!shown.item("PaletteSheet"));
    QTRY_COMPARE(shown.main.window()->property("place").toString(), u"bookmarks"_s);
}

void TestCommands::paletteFindsPeople()
{
    const WindowBench bench(40);
    addRequest(bench);
    Shown shown(bench);
    QVERIFY(shown.good);
    shown.key(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(hasKeyboard(shown.main.window(), "PaletteSheet"));
    shown.type("silva");
    const auto mateoFound = [&] {
        const QList<FoundRow> rows = shown.shell().palette()->rows();
        return std::ranges::any_of(rows,
                                   [](const FoundRow &row) { return row.detail == u"@mateo@127.0.0.1:9"; });
    };
    QTRY_VERIFY(mateoFound());
    QCOMPARE(shown.shell().palette()->rows().first().title, u"Mateo Šilva"_s);
    shown.key(Qt::Key_Return);
    QTRY_VERIFY(shown.item("ProfilePage"));
}

void TestCommands::paletteFollowsItsKeys()
{
    const WindowBench bench(40);
    Shown shown(bench);
    QVERIFY(shown.good);
    shown.key(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(hasKeyboard(shown.main.window(), "PaletteSheet"));
    QQuickItem *list = itemOf(shown.item("PaletteSheet"), "QQuickListView");
    QVERIFY(list);
    shown.key(Qt::Key_Down);
    shown.key(Qt::Key_Down);
    shown.key(Qt::Key_Up);
    QCOMPARE(list->property("currentIndex").toInt(), 1);
    shown.type("zzqq");
    QCOMPARE(shown.shell().palette()->rows().size(), 0);
    shown.key(Qt::Key_Return);
    QTRY_VERIFY(!shown.item("PaletteSheet"));
    shown.key(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(hasKeyboard(shown.main.window(), "PaletteSheet"));
    // It begins empty each time.
    QVERIFY(shown.shell().palette()->text().isEmpty());
    shown.key(Qt::Key_Escape);
    QTRY_VERIFY(!shown.item("PaletteSheet"));
    shown.key(Qt::Key_J);
    QTRY_VERIFY(!shown.shell().commands()->post().key.isEmpty());
}

void TestCommands::paletteLeavesOutWhatMakesNoSense()
{
    const WindowBench bench(40);
    Shown shown(bench);
    QVERIFY(shown.good);
    const auto offers = [&](const QString &id) {
        shown.shell().palette()->open();
        const QList<FoundRow> rows = shown.shell().palette()->rows();
        return std::ranges::any_of(rows, [&](const FoundRow &row) { return row.target == id; });
    };
    QVERIFY(!offers(u"boost"_s));
    shown.key(Qt::Key_J);
    QTRY_VERIFY(!shown.shell().commands()->post().key.isEmpty());
    QVERIFY(offers(u"boost"_s));
    // snac tells of no conversations and mutes no threads.
    QVERIFY(!offers(u"go.conversations"_s));
    QVERIFY(!offers(u"mute-thread"_s));
    QVERIFY(!shown.shell().conversations());
}

void TestCommands::paletteTellsWhoStandsBy()
{
    const auto detail = [](Shown &shown) {
        shown.shell().palette()->open();
        const QList<FoundRow> rows = shown.shell().palette()->rows();
        const auto found = std::ranges::find(rows, u"switch"_s, &FoundRow::target);
        return found == rows.cend() ? QString() : found->detail;
    };
    const WindowBench bench(6);
    {
        Shown shown(bench);
        QVERIFY(shown.good);
        QCOMPARE(detail(shown), u"nobody stands by yet"_s);
    }
    bench.pair();
    Shown shown(bench);
    QVERIFY(shown.good);
    // Its server is gone, too.
    QTRY_VERIFY_WITH_TIMEOUT(detail(shown).startsWith(u"127.0.0.1"_s) && detail(shown).endsWith(u'.'),
                             60'000);
}

void TestCommands::sheetShowsTheKeys()
{
    const WindowBench bench(40);
    Shown shown(bench);
    QVERIFY(shown.good);
    shown.key(Qt::Key_Question);
    QTRY_VERIFY(shown.item("KeySheet"));
    QVERIFY(shown.item("KeyLine"));
    shown.key(Qt::Key_Escape);
    QTRY_VERIFY(!shown.item("KeySheet"));
}

void TestCommands::opensListsAndHashtags()
{
    const WindowBench bench(40);
    PeopleList list;
    list.id = LocalId(u"7"_s);
    list.title = u"Stations and hides"_s;
    inCache<ShelfStore>(
        bench, [&](ShelfStore &store) { return store.takeLists(bench.accounts().front().id, {list}); });
    inCache<ShelfStore>(bench, [&](ShelfStore &store) {
        return store.takeTags(bench.accounts().front().id, {u"starlings"_s});
    });
    Shown shown(bench);
    QVERIFY(shown.good);
    shown.key(Qt::Key_G);
    shown.key(Qt::Key_L);
    QTRY_VERIFY(shown.button(u"Stations and hides"_s));
    QTRY_VERIFY(shown.button(u"starlings"_s) && shown.button(u"This server"_s));
    QVERIFY(shown.click(u"Stations and hides"_s));
    QTRY_COMPARE(shown.main.window()->property("place").toString(), u"list/7"_s);
    QTRY_VERIFY(shown.main.window()->title().startsWith(u"Stations and hides"_s));
    QVERIFY(shown.click(u"Back"_s));
    QTRY_COMPARE(shown.main.window()->property("place").toString(), u"lists"_s);
    shown.key(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(hasKeyboard(shown.main.window(), "PaletteSheet"));
    // What can be done stands first, unless something else is named more exactly.
    shown.type("st");
    QCOMPARE(shown.shell().palette()->rows().first().kind, FoundKind::Command);
    shown.type("arl");
    QCOMPARE(shown.shell().palette()->rows().first().title, u"starlings"_s);
    shown.key(Qt::Key_Return);
    QTRY_COMPARE(shown.main.window()->property("place").toString(), u"tag/starlings"_s);
    QCOMPARE(shown.shell().placeTitle(u"tag/rust+qt"_s), u"#rust + #qt"_s);
    QCOMPARE(Shell::tagPlace(u"#rust, qt  #"_s), u"tag/rust+qt"_s);
    QVERIFY(Shell::tagPlace(u" # "_s).isEmpty());
    // Here at once; the server hears of it later.
    shown.shell().shelf()->follow(u"starlings"_s, false);
    QTRY_VERIFY(shown.shell().shelf()->tags().isEmpty());
    QTRY_COMPARE(shown.shell().outbox()->count(), 1);
}

void TestCommands::votesInAPoll()
{
    const WindowBench bench(40);
    addPoll(bench);
    Shown shown(bench);
    QVERIFY(shown.good);
    QTRY_VERIFY(shown.item("PollBallot"));
    QQuickItem *vote = shown.button(u"Vote"_s);
    QVERIFY(vote && !vote->isEnabled());
    QVERIFY(shown.click(u"Rye"_s));
    QVERIFY(shown.click(u"Vote"_s));
    // Shown at once, although no server answers.
    QTRY_VERIFY(shown.item("PollResults"));
    QTRY_VERIFY(!shown.item("PollBallot"));
    QTRY_COMPARE(shown.shell().outbox()->count(), 1);
    QVERIFY(shown.shell().outbox()->rows().first().title.contains(u"Rye"_s));
    const PostRow row = shown.shell().timeline(u"home"_s, {})->model()->entries().front().row;
    QVERIFY(row.poll.pending && !row.poll.votable);
    QVERIFY(row.poll.options[0].own);
    QCOMPARE(row.poll.options[0].share, 3.0 / 4);
}

void TestCommands::answersAFollower()
{
    const WindowBench bench(40);
    addRequest(bench);
    Shown shown(bench);
    QVERIFY(shown.good);
    shown.key(Qt::Key_G);
    shown.key(Qt::Key_N);
    QTRY_VERIFY(shown.item("NotificationGroup"));
    QTRY_VERIFY(shown.button(u"Accept"_s));
    QCOMPARE(shown.shell().notifications()->newCount(), 1);
    QVERIFY(shown.click(u"Accept"_s));
    QTRY_VERIFY(!shown.button(u"Accept"_s));
    QTRY_COMPARE(shown.shell().outbox()->count(), 1);
    // Leaving the page is having looked at it.
    shown.key(Qt::Key_G);
    shown.key(Qt::Key_H);
    QTRY_COMPARE(shown.shell().notifications()->newCount(), 0);
}

void TestCommands::marksWhomNewsWaitFor()
{
    const WindowBench bench(40);
    addRequest(bench, 1);
    Shown shown(bench);
    QVERIFY(shown.good);
    const int first = int(bench.accounts()[0].id.value());
    const int second = int(bench.accounts()[1].id.value());
    const auto marked = [&](int account) { return isMarked(shown.main.window()->contentItem(), account); };
    QTRY_VERIFY(marked(second));
    QVERIFY(!marked(first));
    // Of whoever reads now the places tell.
    shown.key(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(shown.shell().accounts()->current().id, second);
    QTRY_VERIFY(!marked(second));
    QTRY_COMPARE(shown.shell().notifications()->newCount(), 1);
    shown.key(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(marked(second));
    shown.key(Qt::Key_2, Qt::ControlModifier);
    shown.key(Qt::Key_G);
    shown.key(Qt::Key_N);
    QTRY_VERIFY(shown.item("NotificationGroup"));
    shown.key(Qt::Key_G);
    shown.key(Qt::Key_H);
    QTRY_VERIFY(shown.shell().unread()->ids().isEmpty());
    shown.key(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(shown.shell().accounts()->current().id, first);
    QVERIFY(!marked(second));
}

QTEST_MAIN(TestCommands)
#include "test_commands.moc"
