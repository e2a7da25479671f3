// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/shelfstore.h"
#include "fakes/scriptedworld.h"
#include "ui/qmltype.h"
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
    void leavesARowThatIsScrolledAway();
    void leavesARowThatIsScrolledAwayUnseen();
    void seesAllOfAThread();
    void seesAllOfTheOutbox();
    void seesAllThatWasFound();
    void seesAllLists();
    void staysInTheOutbox();
    void actsOnTheRowThatTheKeyboardIsIn();
    void keepsAHeadingInsideOfANarrowPage();
    void staysAmongTheHashtags();
    void leavesAButtonThatGoes();
    void goesToWhatIsAskedAndBack();
    void erasesNothingUnasked();
    void comesBackToAThreadInFront();

private:
    void open(const SeededFolder::Change &change = {});
    // By its letter after G.
    void go(Qt::Key letter, const char *page);
    // From the list of this page by Tab through all that is in it.
    void walk(const char *page);
    // By Tab, into a post of this list.
    void reachARow(QQuickItem *list);
    // What is done stays in the outbox, in its order: what is tried stands apart meanwhile.
    void rest();
    // The page of the outbox with so many acts in it.
    void fillOutbox(int acts);
    void openAccounts();
    // As a key does that is held.
    void hold(Qt::Key key);

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

// Of the accounts among the settings.
void linesOf(QQuickItem *root, QList<QQuickItem *> &lines)
{
    if (isOfType(root, "AccountLine"))
        lines << root;
    for (QQuickItem *child : root->childItems())
        linesOf(child, lines);
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
    // That the server is gone is told above the page, which stands lower from then on.
    QTRY_VERIFY_WITH_TIMEOUT(m_shown->find("ProblemBanner"), 60'000);
    QVERIFY(standsStill(list));
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
        const QRectF at = focus()->mapRectToScene(QRectF(QPointF(), focus()->size()));
        QVERIFY2(seen.contains(at), qPrintable(focus()->property("text").toString()));
    }
    QVERIFY(reached > 5);
    QVERIFY(furthest > 100);
}

void TestReach::rest()
{
    m_bench = std::make_unique<WindowBench>(20);
    m_bench->limit();
}

void TestReach::fillOutbox(int acts)
{
    Shell &shell = m_shown->main.shell();
    const auto &entries = shell.timeline(u"home"_s, {})->model()->entries();
    QSet<QString> posts;
    for (size_t n = 0; posts.size() < acts && n < entries.size(); ++n)
        posts.insert(entries[n].row.key);
    for (const QString &post : std::as_const(posts))
        shell.acts()->bookmark(post, true);
    QTRY_COMPARE(shell.outbox()->count(), acts);
    go(Qt::Key_O, "OutboxPage");
    QTRY_COMPARE(listOf("OutboxPage")->property("count").toInt(), acts);
}

void TestReach::openAccounts()
{
    go(Qt::Key_Comma, "SettingsPage");
    m_shown->find("SettingsPage")->setProperty("part", u"accounts"_s);
    QTRY_VERIFY(m_shown->find("AccountLine"));
}

static bool isIn(const QQuickItem *item, const char *type)
{
    while (item && !isOfType(item, type))
        item = item->parentItem();
    return item;
}

void TestReach::hold(Qt::Key key)
{
    QKeyEvent again(QEvent::KeyPress, key, Qt::NoModifier, u"\r"_s, true);
    QCoreApplication::sendEvent(m_shown->main.window(), &again);
}

void TestReach::reachARow(QQuickItem *list)
{
    // The rows are known before they are laid out.
    QTRY_VERIFY(itemOf(list, "PostListRow"));
    list->forceActiveFocus();
    QTRY_VERIFY(list->hasActiveFocus());
    // Before the posts stands a card with a button.
    for (int tabs = 0; tabs < 5 && !isIn(focus(), "PostListRow"); ++tabs)
        m_shown->key(Qt::Key_Tab);
    QVERIFY(isIn(focus(), "PostListRow"));
}

static void scrollToItsEnd(QQuickItem *list)
{
    const double end = list->property("originY").toDouble() + list->property("contentHeight").toDouble();
    list->setProperty("contentY", end - list->height());
}

// The row is made into that of another post: keys would be for that one, unseen.
void TestReach::leavesARowThatIsScrolledAway()
{
    open();
    QQuickItem *list = listOf("TimelinePage");
    reachARow(list);
    scrollToItsEnd(list);
    QTRY_COMPARE(focus(), list);
}

// Also while the keyboard is elsewhere meanwhile.
void TestReach::leavesARowThatIsScrolledAwayUnseen()
{
    open();
    QQuickItem *list = listOf("TimelinePage");
    reachARow(list);
    m_shown->find("Rail")->forceActiveFocus(Qt::TabFocusReason);
    QVERIFY(!list->hasActiveFocus());
    scrollToItsEnd(list);
    list->forceActiveFocus();
    QTRY_COMPARE(focus(), list);
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
    QVERIFY(standsStill(listOf("ThreadPage")));
    walk("ThreadPage");
}

void TestReach::seesAllOfTheOutbox()
{
    rest();
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
            seen.post.text = shownText(u"Seen from the harbour"_s);
        return page;
    });
    go(Qt::Key_Slash, "SearchPage");
    m_shown->main.shell().search()->setText(u"harbour"_s);
    QTRY_VERIFY(listOf("SearchPage")->property("count").toInt() > 8);
    QTRY_VERIFY(!m_shown->main.shell().search()->isBusy());
    QVERIFY(standsStill(listOf("SearchPage")));
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
    rest();
    open();
    fillOutbox(5);
    Shell &shell = m_shown->main.shell();
    QQuickItem *list = listOf("OutboxPage");
    list->forceActiveFocus();
    m_shown->key(Qt::Key_J);
    m_shown->key(Qt::Key_J);
    QCOMPARE(list->property("currentIndex").toInt(), 2);
    QTRY_VERIFY(shell.outbox()->rows().at(2).canCancel);
    m_shown->key(Qt::Key_Delete);
    QTRY_COMPARE(list->property("count").toInt(), 4);
    QTRY_COMPARE(list->property("currentIndex").toInt(), 2);
    QTRY_VERIFY(list->hasActiveFocus());
    // By its button as well.
    const auto cancel = [list] {
        auto *row = list->property("currentItem").value<QQuickItem *>();
        return row ? buttonOf(row, u"Cancel"_s) : nullptr;
    };
    QTRY_VERIFY(cancel());
    cancel()->forceActiveFocus(Qt::TabFocusReason);
    m_shown->key(Qt::Key_Return);
    QTRY_COMPARE(list->property("count").toInt(), 3);
    QTRY_COMPARE(list->property("currentIndex").toInt(), 2);
    QTRY_VERIFY(list->hasActiveFocus());
}

// Also once another one above it has gone.
void TestReach::actsOnTheRowThatTheKeyboardIsIn()
{
    rest();
    open();
    fillOutbox(5);
    const OutboxController *outbox = m_shown->main.shell().outbox();
    QQuickItem *list = listOf("OutboxPage");
    list->forceActiveFocus();
    QCOMPARE(list->property("currentIndex").toInt(), 0);
    const auto row = [&] {
        QQuickItem *item = nullptr;
        QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, item), Q_ARG(int, 3));
        return item;
    };
    QTRY_VERIFY(row() && buttonOf(row(), u"Cancel"_s));
    for (int presses = 0; presses < 40 && !row()->isAncestorOf(focus()); ++presses)
        m_shown->key(Qt::Key_Tab);
    QVERIFY(row()->isAncestorOf(focus()));
    QTRY_COMPARE(list->property("currentIndex").toInt(), 3);
    QVERIFY(focus()->property("visualFocus").toBool());
    const QString act = outbox->rows().at(3).id;
    m_shown->main.shell().acts()->cancel(outbox->rows().first().id);
    QTRY_COMPARE(list->property("count").toInt(), 4);
    QTRY_COMPARE(list->property("currentIndex").toInt(), 2);
    QCOMPARE(outbox->rows().at(2).id, act);
    QTRY_VERIFY(list->hasActiveFocus());
    QTRY_VERIFY(outbox->rows().at(2).canCancel);
    m_shown->key(Qt::Key_Delete);
    QTRY_COMPARE(list->property("count").toInt(), 3);
    const QList<ActRow> left = outbox->rows();
    QVERIFY(std::ranges::none_of(left, [&](const ActRow &each) { return each.id == act; }));
}

void TestReach::keepsAHeadingInsideOfANarrowPage()
{
    rest();
    open();
    fillOutbox(1);
    m_shown->find("OutboxPage")->setProperty("measure", 130);
    QQuickItem *line = nullptr;
    QTRY_VERIFY((line = itemOf(listOf("OutboxPage"), "ActLine")));
    const QQuickItem *heading = line->childItems().first();
    QTRY_COMPARE(heading->width(), 130);
    QVERIFY(standsStill(listOf("OutboxPage")));
    int texts = 0;
    for (const QQuickItem *item : heading->childItems()) {
        if (!item->inherits("QQuickText") || !item->isVisible())
            continue;
        ++texts;
        QVERIFY(item->width() > 0);
        QVERIFY(item->property("contentWidth").toDouble() <= item->width() + 1);
    }
    QVERIFY(texts > 0);
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
    addRequest(*m_bench);
    open();
    go(Qt::Key_N, "NotificationsPage");
    QQuickItem *accept = nullptr;
    QTRY_VERIFY((accept = buttonOf(m_shown->content(), u"Accept"_s)));
    accept->forceActiveFocus(Qt::TabFocusReason);
    m_shown->key(Qt::Key_Return);
    QTRY_VERIFY(!buttonOf(m_shown->content(), u"Accept"_s));
    QTRY_VERIFY(listOf("NotificationsPage")->hasActiveFocus());
    QVERIFY(focus()->isVisible());
}

void TestReach::goesToWhatIsAskedAndBack()
{
    open();
    openAccounts();
    QQuickItem *leave = nullptr;
    QTRY_VERIFY((leave = buttonOf(m_shown->content(), u"Sign out of"_s)));
    leave->forceActiveFocus(Qt::TabFocusReason);
    m_shown->key(Qt::Key_Return);
    QTRY_COMPARE(focus()->property("text").toString(), u"Stay"_s);
    QVERIFY(focus()->property("visualFocus").toBool());
    m_shown->key(Qt::Key_Return);
    QTRY_COMPARE(focus(), leave);
    QVERIFY(leave->isVisible());
}

// By Return that is pressed twice, or held: of an account that is not in use, and once it is archived.
void TestReach::erasesNothingUnasked()
{
    open();
    openAccounts();
    const AccountList *accounts = m_shown->main.shell().accounts();
    const auto line = [this] {
        QList<QQuickItem *> lines;
        linesOf(m_shown->content(), lines);
        return lines.value(1);
    };
    QTRY_VERIFY(line());
    buttonOf(line(), u"Sign out of"_s)->forceActiveFocus(Qt::TabFocusReason);
    m_shown->key(Qt::Key_Return);
    QQuickItem *keep = buttonOf(line(), u"Keep as an archive"_s);
    QVERIFY(keep);
    keep->forceActiveFocus(Qt::TabFocusReason);
    m_shown->key(Qt::Key_Return);
    m_shown->key(Qt::Key_Return);
    QTRY_VERIFY(accounts->rows().at(1).archived);
    QTRY_COMPARE(focus()->property("text").toString(), u"Stay"_s);
    m_shown->key(Qt::Key_Return);
    QTRY_VERIFY(focus()->property("text").toString().startsWith(u"Sign out of"_s));
    QVERIFY(line()->isAncestorOf(focus()));
    m_shown->key(Qt::Key_Return);
    QTRY_COMPARE(focus()->property("text").toString(), u"Stay"_s);
    QVERIFY(!buttonOf(line(), u"Keep as an archive"_s));
    QQuickItem *erase = buttonOf(line(), u"Erase"_s);
    QVERIFY(erase);
    erase->forceActiveFocus(Qt::TabFocusReason);
    hold(Qt::Key_Return);
    hold(Qt::Key_Space);
    QTest::keyRelease(m_shown->main.window(), Qt::Key_Space);
    QCOMPARE(focus(), erase);
    QVERIFY(erase->isVisible());
    m_shown->key(Qt::Key_Return);
    QTRY_COMPARE(accounts->rows().size(), 1);
}

// From what tells what was done: the timeline that it covers is not seen.
void TestReach::comesBackToAThreadInFront()
{
    open();
    m_shown->key(Qt::Key_J);
    m_shown->key(Qt::Key_O);
    QTRY_VERIFY(m_shown->find("ThreadPage"));
    Q_EMIT m_shown->main.shell().acts()->undoable(u"Something was done."_s, u"no act"_s);
    QQuickItem *undo = nullptr;
    QTRY_VERIFY(m_shown->find("Toast") && (undo = buttonOf(m_shown->find("Toast"), u"Undo"_s)));
    undo->forceActiveFocus(Qt::TabFocusReason);
    m_shown->key(Qt::Key_Return);
    QTRY_VERIFY(m_shown->find("ThreadPage")->isAncestorOf(focus()));
    QVERIFY(focus()->isVisible());
}

QTEST_MAIN(TestReach)
#include "test_reach.moc"
