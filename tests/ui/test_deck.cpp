// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deckbench.h"
#include "ui/theme/theme.h"
#include "ui/warnings.h"

#include <QAbstractItemModelTester>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTest>

#include <algorithm>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Columns side by side, over a seeded cache of two people whose server is gone.
class TestDeck : public QObject, private DeckBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void beginsWithHomeAndNotifications();
    void addsMovesAndCloses();
    void takesOnlyWhatCanBeAColumn();
    void jumpsByKey();
    void leavesKeysToWhatLiesOverIt();
    void actsAsWhoeverReadsTheColumn();
    void followsTheAccount();
    void addsFromThePalette();
    void opensInAColumnFromThePalette();
    void addsByDragging();
    void opensWhereItIsDraggedTo();
    void putsBackWhatIsDroppedOnTheRail();
    void keepsItsColumnsOverARestart();
    void keepsPlacesOverARestart();
    void sharesThePlaceWithThePage();
    void forgetsWhoIsGone();
    void showsOneColumnInANarrowWindow();
    void isNotThereUntilItIsWanted();
};

namespace
{

std::pair<QString, double> placeIn(QQuickItem *list)
{
    if (!list)
        return {};
    int index = -1;
    QMetaObject::invokeMethod(list, "topIndex", Q_RETURN_ARG(int, index));
    QQuickItem *item = nullptr;
    QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, item), Q_ARG(int, index));
    auto *model = list->property("model").value<PostListModel *>();
    if (!item || !model)
        return {};
    return {model->entries()[size_t(index)].row.key, item->mapToScene(QPointF()).y()};
}

// In the window; NaN where it has no row.
double heightOf(QQuickItem *list, const QString &key)
{
    auto *model = list->property("model").value<PostListModel *>();
    const auto found =
        model ? std::ranges::find(model->entries(), key, [](const PostEntry &entry) { return entry.row.key; })
              : std::vector<PostEntry>::const_iterator();
    if (!model || found == model->entries().end())
        return qQNaN();
    QQuickItem *item = nullptr;
    QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, item),
                              Q_ARG(int, int(found - model->entries().begin())));
    return item ? item->mapToScene(QPointF()).y() : qQNaN();
}

} // namespace

void TestDeck::initTestCase()
{
    // Nothing may ask the user's keychain, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
}

void TestDeck::init()
{
    collectedWarnings().clear();
    begin();
}

void TestDeck::cleanup()
{
    end();
    QCOMPARE(collectedWarnings(), QStringList());
}

void TestDeck::beginsWithHomeAndNotifications()
{
    open();
    const QAbstractItemModelTester tester(&deck());
    QCOMPARE(places(), QStringList({u"1:home"_s, u"1:notifications"_s}));
    QCOMPARE(deck().current(), 0);
    QTRY_VERIFY(columnList(0) && columnList(0)->property("count").toInt() > 0);
    QTRY_COMPARE(shownColumns().size(), 2);
    QTRY_COMPARE(shownColumns()[0]->width(), 420);
    // What can be added has the rest.
    QTRY_VERIFY(m_shown->find("DeckShelf"));
    m_shown->key(Qt::Key_J);
    QTRY_VERIFY(!m_shown->main.shell().commands()->post().key.isEmpty());
}

void TestDeck::addsMovesAndCloses()
{
    open();
    const QAbstractItemModelTester tester(&deck());
    QVERIFY(m_shown->click(u"Bookmarks"_s, "DeckShelf"));
    QTRY_COMPARE(places(), QStringList({u"1:home"_s, u"1:notifications"_s, u"1:bookmarks"_s}));
    QCOMPARE(deck().current(), 2);
    QTRY_COMPARE(shownColumns().size(), 3);
    // It is not offered twice, and stays where it is.
    QVERIFY(!deck().offers(0).contains(u"bookmarks"_s));
    QCOMPARE(deck().add(u"bookmarks"_s), 2);
    m_shown->key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_COMPARE(places(), QStringList({u"1:home"_s, u"1:bookmarks"_s, u"1:notifications"_s}));
    QCOMPARE(deck().current(), 1);
    m_shown->key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    m_shown->key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(places().first(), u"1:bookmarks"_s);
    m_shown->key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(places(), QStringList({u"1:home"_s, u"1:bookmarks"_s, u"1:notifications"_s}));
    QTRY_VERIFY(isReached(1));
    m_shown->key(Qt::Key_W, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(places(), QStringList({u"1:home"_s, u"1:notifications"_s}));
    QCOMPARE(deck().current(), 1);
    deck().remove(0);
    deck().remove(0);
    QCOMPARE(deck().current(), -1);
    QTRY_VERIFY(shownColumns().isEmpty());
    QVERIFY(m_shown->click(u"Home"_s, "DeckShelf"));
    QTRY_COMPARE(shownColumns().size(), 1);
    QCOMPARE(deck().current(), 0);
}

void TestDeck::takesOnlyWhatCanBeAColumn()
{
    for (const QString &place :
         {u"home"_s, u"everywhere"_s, u"notifications"_s, u"local"_s, u"list/7"_s, u"tag/rust+qt"_s,
          u"thread/https://far.example/p/1/"_s, u"person/acct:ines@far.example"_s})
        QVERIFY2(Deck::takes(place), qPrintable(place));
    for (const QString &place :
         {u""_s, u"search"_s, u"settings"_s, u"deck"_s, u"tag"_s, u"tag/"_s, u"list"_s, u"home/7"_s,
          u"profile"_s, u"thread"_s, u"thread/"_s, u"person/"_s, u"thread/not a key"_s,
          u"thread/godwit:act:1"_s, u"person/"_s + QString(3000, u'x')})
        QVERIFY2(!Deck::takes(place), qPrintable(place));
    // Of the links in a post.
    QVERIFY(Deck::takes(Shell::linkPlace(u"godwit-person:ines%40far.example"_s)));
    QCOMPARE(Shell::linkPlace(u"godwit-tag:waders"_s), u"tag/waders"_s);
    QVERIFY(!Deck::takes(Shell::linkPlace(u"https://far.example/"_s)));
    open();
    QCOMPARE(deck().add(u"settings"_s), -1);
    // The server tells of no conversations.
    QVERIFY(!deck().offers(0).contains(u"conversations"_s));
    deck().add(u"conversations"_s);
    const auto saysSo = [this] {
        return std::ranges::any_of(itemsOf(m_shown->content(), "EmptyState"), [](const QQuickItem *item) {
            return item->property("sentence").toString().startsWith(u"The server of @"_s);
        });
    };
    QTRY_VERIFY(saysSo());
}

void TestDeck::jumpsByKey()
{
    open();
    deck().add(u"local"_s);
    QTRY_COMPARE(shownColumns().size(), 3);
    m_shown->key(Qt::Key_1, Qt::AltModifier);
    QTRY_VERIFY(isReached(0));
    QCOMPARE(deck().current(), 0);
    m_shown->key(Qt::Key_3, Qt::AltModifier);
    QTRY_VERIFY(isReached(2));
    m_shown->key(Qt::Key_7, Qt::AltModifier);
    QCOMPARE(deck().current(), 2);
    m_shown->key(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(isReached(1));
    m_shown->key(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(deck().current(), 2);
    // As many as one likes: what does not fit is scrolled to.
    for (const QString &place : {u"federated"_s, u"bookmarks"_s, u"tag/birds"_s})
        deck().add(place);
    QTRY_VERIFY(shownColumns().last()->hasActiveFocus());
    QQuickItem *last = shownColumns().last();
    QTRY_VERIFY(last->mapToScene(QPointF(last->width(), 0)).x() <= 1285);
    m_shown->key(Qt::Key_1, Qt::AltModifier);
    QTRY_VERIFY(shownColumns().first()->property("index").toInt() == 0 && isReached(0));
    QTRY_COMPARE(shownColumns().first()->mapToScene(QPointF()).x(), 64);
}

void TestDeck::leavesKeysToWhatLiesOverIt()
{
    open();
    m_shown->key(Qt::Key_N);
    QTRY_VERIFY(m_shown->find("ComposerSheet"));
    m_shown->key(Qt::Key_2, Qt::AltModifier);
    m_shown->key(Qt::Key_W, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(deck().count(), 2);
    QCOMPARE(deck().current(), 0);
    m_shown->main.shell().composer()->close();
    QTRY_VERIFY(!m_shown->find("ComposerSheet"));
    m_shown->key(Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(deck().current(), 1);
}

// Whose column is clicked acts, from that click on.
void TestDeck::actsAsWhoeverReadsTheColumn()
{
    open();
    AccountList *accounts = m_shown->main.shell().accounts();
    QCOMPARE(accounts->persona(), 1);
    deck().add(u"home"_s, 2);
    QCOMPARE(accounts->persona(), 2);
    QTRY_VERIFY(columnList(2) && columnList(2)->property("count").toInt() > 0);
    QVERIFY(columnList(2)->property("timeline").value<TimelineController *>() !=
            columnList(0)->property("timeline").value<TimelineController *>());
    // The same columns, whoever reads.
    QTRY_COMPARE(shownColumns().size(), 3);
    deck().setCurrent(0);
    QCOMPARE(accounts->persona(), 1);
    QTRY_VERIFY(buttonOf(shownColumns()[2], u"Favourite"_s));
    const auto favourite = [this] { return buttonOf(shownColumns()[2], u"Favourite"_s); };
    QVERIFY(clickOn(m_shown->main.window(), favourite));
    QCOMPARE(accounts->persona(), 2);
    QCOMPARE(deck().current(), 2);
    QTRY_COMPARE(m_shown->main.shell().outbox()->count(), 1);
    QCOMPARE(accounts->current().id, int(m_bench->accounts()[1].id.value()));
    QTRY_VERIFY(isReached(2));
}

void TestDeck::followsTheAccount()
{
    open();
    deck().add(u"local"_s, 2);
    deck().go(0);
    QCOMPARE(m_shown->main.shell().accounts()->persona(), 1);
    m_shown->key(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(deck().current(), 2);
    QTRY_VERIFY(isReached(2));
    QVERIFY(m_shown->find("DeckPage"));
    m_shown->key(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(deck().current(), 0);
}

void TestDeck::addsFromThePalette()
{
    m_shown->key(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(hasKeyboard(m_shown->main.window(), "PaletteSheet"));
    for (const char *at = "this server col"; *at; ++at)
        QTest::keyClick(m_shown->main.window(), *at);
    const auto first = [this] { return m_shown->main.shell().palette()->rows().value(0).title; };
    QTRY_COMPARE(first(), u"This server as a column"_s);
    m_shown->key(Qt::Key_Return);
    QTRY_VERIFY(m_shown->find("DeckPage"));
    QTRY_COMPARE(places(), QStringList({u"1:home"_s, u"1:notifications"_s, u"1:local"_s}));
    QTRY_VERIFY(shownColumns().size() == 3 && isReached(2));
    // Its commands are there as long as it is shown.
    const auto canClose = [this] { return m_shown->main.shell().commands()->canDo(u"column-close"_s); };
    QVERIFY(canClose());
    m_shown->key(Qt::Key_G);
    m_shown->key(Qt::Key_H);
    QTRY_VERIFY(!m_shown->find("DeckPage"));
    QVERIFY(!canClose());
}

void TestDeck::opensInAColumnFromThePalette()
{
    Finder &palette = *m_shown->main.shell().palette();
    const auto look = [&](const char *text, const QString &title) {
        m_shown->key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(hasKeyboard(m_shown->main.window(), "PaletteSheet"));
        for (const char *at = text; *at; ++at)
            QTest::keyClick(m_shown->main.window(), *at);
        QTRY_COMPARE(palette.rows().value(0).title, title);
    };
    const auto isOffered = [this] {
        const auto texts = itemsOf(m_shown->find("PaletteSheet"), "PlainText");
        return std::ranges::any_of(texts, [](const QQuickItem *item) {
            return item->property("text").toString() == u"in a new column"_s;
        });
    };
    look("bookm", u"Bookmarks"_s);
    QTRY_VERIFY(isOffered());
    m_shown->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_shown->find("PaletteSheet"));
    QTRY_VERIFY(m_shown->find("DeckPage"));
    QTRY_COMPARE(places(), QStringList({u"1:home"_s, u"1:notifications"_s, u"1:bookmarks"_s}));
    // What can be no column is only opened as it is otherwise.
    look("outb", u"Outbox"_s);
    QTRY_VERIFY(!isOffered());
    m_shown->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_shown->find("PaletteSheet"));
    m_shown->key(Qt::Key_Return);
    QTRY_VERIFY(m_shown->find("OutboxPage"));
    QCOMPARE(deck().count(), 3);
}

static QPoint middleOf(const QQuickItem *item)
{
    return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
}

static void drag(QWindow *window, QPoint from, QPoint to)
{
    QTest::mousePress(window, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 8; ++step)
        QTest::mouseMove(window, from + (to - from) * step / 8);
}

void TestDeck::addsByDragging()
{
    open();
    QQuickItem *bookmarks = buttonOf(m_shown->find("Rail"), u"Bookmarks"_s);
    QTRY_COMPARE(shownColumns().size(), 2);
    QVERIFY(standsStill(shownColumns()[1]) && standsStill(bookmarks));
    const QPoint before = shownColumns()[1]->mapToScene(QPointF(30, 300)).toPoint();
    drag(m_shown->main.window(), middleOf(bookmarks), before);
    QTRY_COMPARE(m_shown->find("DeckDrop")->property("slot").toInt(), 1);
    QTest::mouseRelease(m_shown->main.window(), Qt::LeftButton, {}, before);
    QTRY_COMPARE(places(), QStringList({u"1:home"_s, u"1:bookmarks"_s, u"1:notifications"_s}));
    QCOMPARE(m_shown->main.window()->property("place").toString(), u"deck"_s);
    QCOMPARE(m_shown->find("DeckDrop")->property("slot").toInt(), -1);
}

void TestDeck::opensWhereItIsDraggedTo()
{
    QQuickItem *everywhere = buttonOf(m_shown->find("Rail"), u"Everywhere"_s);
    QVERIFY(standsStill(everywhere));
    drag(m_shown->main.window(), middleOf(everywhere), {1250, 400});
    QTRY_VERIFY(m_shown->find("DeckPage"));
    QTRY_VERIFY(deck().isKnown());
    QTRY_COMPARE(shownColumns().size(), 2);
    QVERIFY(standsStill(shownColumns()[1]));
    QTest::mouseMove(m_shown->main.window(), {1240, 400});
    QTest::mouseRelease(m_shown->main.window(), Qt::LeftButton, {}, {1240, 400});
    QTRY_COMPARE(places(), QStringList({u"1:home"_s, u"1:notifications"_s, u"0:everywhere"_s}));
}

void TestDeck::putsBackWhatIsDroppedOnTheRail()
{
    open();
    QQuickItem *bookmarks = buttonOf(m_shown->find("Rail"), u"Bookmarks"_s);
    QVERIFY(standsStill(bookmarks));
    drag(m_shown->main.window(), middleOf(bookmarks), {700, 400});
    QTest::mouseMove(m_shown->main.window(), {40, 400});
    QTest::mouseRelease(m_shown->main.window(), Qt::LeftButton, {}, {40, 400});
    QCOMPARE(deck().count(), 2);
    QCOMPARE(m_shown->main.window()->property("place").toString(), u"deck"_s);
    QVERIFY(m_shown->find("DeckDrop")->property("place").toString().isEmpty());
}

void TestDeck::keepsItsColumnsOverARestart()
{
    open();
    deck().add(u"everywhere"_s);
    deck().add(u"tag/birds"_s, 2);
    deck().move(2, 0);
    const QStringList before = places();
    restart();
    open();
    QCOMPARE(places(), before);
    QCOMPARE(before, QStringList({u"0:everywhere"_s, u"1:home"_s, u"1:notifications"_s, u"2:tag/birds"_s}));
}

// Each column at its post and pixel.
void TestDeck::keepsPlacesOverARestart()
{
    open();
    deck().remove(1);
    deck().add(u"home"_s, 2);
    QTRY_COMPARE(shownColumns().size(), 2);
    for (const int column : {0, 1}) {
        deck().go(column);
        QTRY_VERIFY(isReached(column));
        QTRY_VERIFY(columnList(column) && columnList(column)->property("count").toInt() > 0);
        for (int screens = 0; screens <= column; ++screens) {
            const double before = columnList(column)->property("contentY").toDouble();
            m_shown->key(Qt::Key_Space);
            QTRY_VERIFY(columnList(column)->property("contentY").toDouble() > before);
        }
    }
    QVERIFY(standsStill(columnList(0)) && standsStill(columnList(1)));
    const auto first = placeIn(columnList(0));
    const auto second = placeIn(columnList(1));
    QVERIFY(!first.first.isEmpty() && !second.first.isEmpty() && first.first != second.first);
    restart();
    open();
    for (const auto &[column, place] : {std::pair{0, first}, std::pair{1, second}}) {
        constexpr int patience = 20'000;
        QTRY_VERIFY_WITH_TIMEOUT(columnList(column) && columnList(column)->property("count").toInt() > 0,
                                 patience);
        // What a column has to tell of its server may stand above the list by now, or not any more.
        QTRY_VERIFY2_WITH_TIMEOUT(
            qAbs(heightOf(columnList(column), place.first) - place.second) < 1,
            qPrintable(u"%1 -> %2"_s.arg(place.second).arg(heightOf(columnList(column), place.first))),
            patience);
    }
}

void TestDeck::sharesThePlaceWithThePage()
{
    open();
    QTRY_VERIFY(columnList(0) && columnList(0)->property("count").toInt() > 0);
    m_shown->key(Qt::Key_Space);
    QTRY_VERIFY(columnList(0)->property("contentY").toDouble() > 100);
    QVERIFY(standsStill(columnList(0)));
    const QString post = placeIn(columnList(0)).first;
    m_shown->key(Qt::Key_G);
    m_shown->key(Qt::Key_H);
    QTRY_VERIFY(m_shown->find("TimelinePage"));
    QTRY_COMPARE(placeIn(m_shown->find("PostList")).first, post);
}

void TestDeck::forgetsWhoIsGone()
{
    open();
    deck().add(u"local"_s, 2);
    deck().go(0);
    m_shown->main.shell().accounts()->signOut(int(m_bench->accounts()[1].id.value()), true);
    QTRY_COMPARE(places(), QStringList({u"1:home"_s, u"1:notifications"_s}));
    QCOMPARE(m_shown->main.shell().accounts()->persona(), 1);
    restart();
    open();
    QCOMPARE(places(), QStringList({u"1:home"_s, u"1:notifications"_s}));
}

void TestDeck::showsOneColumnInANarrowWindow()
{
    open();
    m_shown->main.window()->resize(480, 800);
    QTRY_COMPARE(m_shown->content()->width(), 480);
    QTRY_COMPARE(shownColumns().first()->width(), 480);
    QTRY_VERIFY(m_shown->find("RailOpener"));
    m_shown->key(Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(deck().current(), 1);
    const auto at = [this] {
        const auto columns = shownColumns();
        const auto found = std::ranges::find_if(
            columns, [](const QQuickItem *item) { return item->property("index").toInt() == 1; });
        return found == columns.cend() ? -1.0 : (*found)->mapToScene(QPointF()).x();
    };
    QTRY_COMPARE(at(), 0);
    m_shown->main.window()->resize(1440, 900);
    QTRY_COMPARE(shownColumns().size(), 2);
    QTRY_COMPARE(shownColumns()[0]->width(), 420);
}

void TestDeck::isNotThereUntilItIsWanted()
{
    QVERIFY(!m_shown->find("DeckPage"));
    QVERIFY(m_shown->main.shell().findChildren<Deck *>().isEmpty());
    open();
    m_shown->key(Qt::Key_G);
    m_shown->key(Qt::Key_H);
    QTRY_VERIFY(!m_shown->find("DeckPage"));
    QVERIFY(!deck().isShown());
}

QTEST_MAIN(TestDeck)
#include "test_deck.moc"
