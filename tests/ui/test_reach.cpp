// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/notificationstore.h"
#include "cache/shelfstore.h"
#include "ui/shownwindow.h"
#include "ui/theme/theme.h"
#include "ui/warnings.h"
#include "ui/windowbench.h"

#include <QQuickWindow>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Where the keyboard is on a page: what Tab reaches is in sight, and where something goes that it was in, it
// is beside it. Over a seeded cache whose servers are gone; any warning fails it.
class TestReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { collectedWarnings().clear(); }

    void cleanup();
    void seesAllOfAThread();
    void seesAllOfTheOutbox();
    void seesAllThatWasFound();
    void seesAllLists();
    void staysInTheOutbox();
    void staysAmongTheHashtags();
    void leavesAButtonThatGoes();
    void goesToWhatIsAskedAndBack();

private:
    void open(const SeededFolder::Change &change = {});
    // By its letter after G.
    void go(Qt::Key letter, const char *page);
    // From the list of this page by Tab through all that is in it.
    void walk(const char *page);

    QQuickItem *focus() const { return m_shown->main.window()->activeFocusItem(); }

    QQuickItem *listOf(const char *page) const
    {
        return m_shown->find(page)->property("list").value<QQuickItem *>();
    }

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<ShownWindow> m_shown;
};

namespace
{

RichText plain(const QString &text)
{
    TextSpan span;
    span.text = text;
    TextBlock block;
    block.spans.push_back(span);
    return {{block}};
}

template <typename Store, typename Take>
void inCache(const WindowBench &bench, Take take)
{
    Database database(bench.folder() + "/cache.db"_L1, Database::Role::Cache, u":/godwit/migrations/cache"_s);
    if (!database.open().result())
        qFatal("the test's cache cannot be opened");
    Store store(database);
    if (!take(store).result())
        qFatal("the test's cache cannot be written");
}

} // namespace

void TestReach::initTestCase()
{
    // Nothing may ask the user's keychain, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
}

void TestReach::cleanup()
{
    m_shown.reset();
    m_bench.reset();
    QCOMPARE(collectedWarnings(), QStringList());
}

void TestReach::open(const SeededFolder::Change &change)
{
    if (!m_bench)
        m_bench = std::make_unique<WindowBench>(20, change);
    m_shown = std::make_unique<ShownWindow>(m_bench->folder());
    QVERIFY(m_shown->good);
    m_shown->main.window()->resize(1000, 600);
    QTRY_COMPARE(m_shown->content()->width(), 1000);
}

void TestReach::go(Qt::Key letter, const char *page)
{
    m_shown->key(Qt::Key_G);
    m_shown->key(letter);
    QTRY_VERIFY(m_shown->find(page) && listOf(page));
}

void TestReach::walk(const char *page)
{
    QQuickItem *list = listOf(page);
    list->forceActiveFocus();
    QTRY_VERIFY(list->hasActiveFocus());
    int reached = 0;
    double furthest = 0;
    for (int presses = 0; presses < 400; ++presses) {
        m_shown->key(Qt::Key_Tab);
        if (!list->isAncestorOf(focus()))
            break;
        ++reached;
        furthest =
            std::max(furthest, list->property("contentY").toDouble() - list->property("originY").toDouble());
        const QRectF seen = list->mapRectToScene(list->boundingRect()).adjusted(-1, -1, 1, 1);
        const QRectF at = focus()->mapRectToScene(focus()->boundingRect());
        QVERIFY2(seen.contains(at), qPrintable(focus()->property("text").toString()));
    }
    QVERIFY(reached > 5);
    QVERIFY(furthest > 100);
}

void TestReach::seesAllOfAThread()
{
    // All answer the newest.
    open([](Page page) {
        std::vector<SeenPost> &posts = page.batch.posts;
        for (auto post = posts.begin() + 1; post != posts.end(); ++post)
            post->state.parentId = posts.front().state.id;
        return page;
    });
    const QString key = m_shown->main.shell().timeline(u"home"_s, {})->model()->entries().front().row.key;
    m_shown->main.shell().links()->open(u"web+ap:"_s + key.sliced(6));
    QTRY_VERIFY(m_shown->find("FocusedPost"));
    QTRY_VERIFY(listOf("ThreadPage")->property("count").toInt() > 5);
    // While it is being fetched the post that it is about is kept at the top.
    const auto *thread = m_shown->find("ThreadPage")->property("thread").value<ThreadController *>();
    QTRY_VERIFY(!thread->isBusy());
    QTest::qWait(200);
    walk("ThreadPage");
}

void TestReach::seesAllOfTheOutbox()
{
    open();
    Shell &shell = m_shown->main.shell();
    QSet<QString> posts;
    for (const PostEntry &entry : shell.timeline(u"home"_s, {})->model()->entries())
        posts.insert(entry.row.key);
    for (const QString &post : std::as_const(posts))
        shell.acts()->bookmark(post, true);
    QTRY_COMPARE(shell.outbox()->count(), int(posts.size()));
    go(Qt::Key_O, "OutboxPage");
    QTRY_VERIFY(listOf("OutboxPage")->property("count").toInt() >= posts.size());
    walk("OutboxPage");
}

void TestReach::seesAllThatWasFound()
{
    open([](Page page) {
        for (SeenPost &seen : page.batch.posts)
            seen.post.text = plain(u"Seen from the harbour"_s);
        return page;
    });
    go(Qt::Key_Slash, "SearchPage");
    m_shown->main.shell().search()->setText(u"harbour"_s);
    QTRY_VERIFY(listOf("SearchPage")->property("count").toInt() > 8);
    walk("SearchPage");
}

void TestReach::seesAllLists()
{
    m_bench = std::make_unique<WindowBench>(20);
    QStringList tags;
    for (int number = 10; number < 30; ++number)
        tags << u"birds%1"_s.arg(number);
    inCache<ShelfStore>(
        *m_bench, [&](ShelfStore &store) { return store.takeTags(m_bench->accounts().front().id, tags); });
    open();
    go(Qt::Key_L, "ListsPage");
    QTRY_VERIFY(buttonOf(m_shown->content(), tags.last()));
    walk("ListsPage");
}

// What is cancelled makes room for the next one, which is chosen then.
void TestReach::staysInTheOutbox()
{
    open();
    Shell &shell = m_shown->main.shell();
    const auto &entries = shell.timeline(u"home"_s, {})->model()->entries();
    QSet<QString> posts;
    for (size_t n = 0; posts.size() < 5 && n < entries.size(); ++n)
        posts.insert(entries[n].row.key);
    for (const QString &post : std::as_const(posts))
        shell.acts()->bookmark(post, true);
    QTRY_COMPARE(shell.outbox()->count(), 5);
    go(Qt::Key_O, "OutboxPage");
    QQuickItem *list = listOf("OutboxPage");
    QTRY_COMPARE(list->property("count").toInt(), 5);
    list->forceActiveFocus();
    m_shown->key(Qt::Key_J);
    m_shown->key(Qt::Key_J);
    QCOMPARE(list->property("currentIndex").toInt(), 2);
    QTRY_VERIFY(shell.outbox()->rows().at(2).canCancel);
    m_shown->key(Qt::Key_Delete);
    QTRY_COMPARE(list->property("count").toInt(), 4);
    QCOMPARE(list->property("currentIndex").toInt(), 2);
    QVERIFY(list->hasActiveFocus());
    // By its button as well.
    QQuickItem *cancel = buttonOf(list->property("currentItem").value<QQuickItem *>(), u"Cancel"_s);
    QVERIFY(cancel);
    cancel->forceActiveFocus(Qt::TabFocusReason);
    m_shown->key(Qt::Key_Return);
    QTRY_COMPARE(list->property("count").toInt(), 3);
    QCOMPARE(list->property("currentIndex").toInt(), 2);
    QVERIFY(list->hasActiveFocus());
}

void TestReach::staysAmongTheHashtags()
{
    m_bench = std::make_unique<WindowBench>(20);
    inCache<ShelfStore>(*m_bench, [this](ShelfStore &store) {
        return store.takeTags(m_bench->accounts().front().id, {u"ants"_s, u"bees"_s, u"crows"_s});
    });
    open();
    go(Qt::Key_L, "ListsPage");
    QQuickItem *bees = nullptr;
    QTRY_VERIFY((bees = buttonOf(m_shown->content(), u"bees"_s)));
    bees->forceActiveFocus(Qt::TabFocusReason);
    const auto reached = [this] { return focus()->property("title").toString(); };
    // The line that has come into its place, then the last one, then where another is typed.
    for (const QString &next : {u"crows"_s, u"ants"_s, QString()}) {
        m_shown->key(Qt::Key_Tab);
        QVERIFY(focus()->property("text").toString().startsWith(u"Stop following"_s));
        m_shown->key(Qt::Key_Return);
        QTRY_COMPARE(reached(), next);
    }
    QTRY_VERIFY(itemOf(m_shown->content(), "Field")->property("active").toBool());
}

void TestReach::leavesAButtonThatGoes()
{
    m_bench = std::make_unique<WindowBench>(20);
    SeenPerson mateo;
    mateo.id = LocalId(u"m"_s);
    mateo.profile.key = PersonKey(u"http://127.0.0.1:9/mateo"_s);
    mateo.profile.handle = u"mateo@127.0.0.1:9"_s;
    mateo.profile.displayName = plain(u"Mateo"_s);
    PeoplePage page;
    page.people = {mateo};
    inCache<NotificationStore>(*m_bench, [&](NotificationStore &store) {
        return store.takeRequests(m_bench->accounts().front().id, page, instantFromMs(1'890'000'000'000));
    });
    open();
    go(Qt::Key_N, "NotificationsPage");
    QQuickItem *accept = nullptr;
    QTRY_VERIFY((accept = buttonOf(m_shown->content(), u"Accept"_s)));
    accept->forceActiveFocus(Qt::TabFocusReason);
    m_shown->key(Qt::Key_Return);
    QTRY_VERIFY(!buttonOf(m_shown->content(), u"Accept"_s));
    QVERIFY(focus()->isVisible());
    QVERIFY(listOf("NotificationsPage")->hasActiveFocus());
}

void TestReach::goesToWhatIsAskedAndBack()
{
    open();
    go(Qt::Key_Comma, "SettingsPage");
    m_shown->find("SettingsPage")->setProperty("part", u"accounts"_s);
    QQuickItem *leave = nullptr;
    QTRY_VERIFY((leave = buttonOf(m_shown->content(), u"Sign out of"_s)));
    leave->forceActiveFocus(Qt::TabFocusReason);
    m_shown->key(Qt::Key_Return);
    QTRY_COMPARE(focus()->property("text").toString(), u"Keep as an archive"_s);
    QQuickItem *stay = buttonOf(m_shown->content(), u"Stay"_s);
    QVERIFY(stay);
    stay->forceActiveFocus(Qt::TabFocusReason);
    m_shown->key(Qt::Key_Return);
    QTRY_COMPARE(focus(), leave);
    QVERIFY(leave->isVisible());
}

QTEST_MAIN(TestReach)
#include "test_reach.moc"
