// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/faultserver.h"
#include "ui/deckbench.h"
#include "ui/theme/theme.h"
#include "ui/warnings.h"

#include <QQuickWindow>
#include <QTest>

#include <algorithm>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What goes from the deck and comes back, its layouts and their names, what is wrong in a column, and all of
// it by key. Any warning fails it.
class TestDeckChanges : public QObject, private DeckBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { collectedWarnings().clear(); }

    void cleanup();
    void undoesAClosedColumn();
    void undoesWhereTheLayoutIsAnother();
    void looksForOneOnceTheLastIsClosed();
    void keepsLayouts();
    void undoesAForgottenLayout();
    void namesALayoutByKey();
    void tellsInTheColumnWhatIsWrongWithIt();
    void opensTheRailFromTheShelfOfANarrowWindow();
    void reachesEverythingByTab();
    void movesInAColumnByKey();

private:
    QString toast() const;

    QQuickItem *focus() const { return m_shown->main.window()->activeFocusItem(); }

    bool isIn(const char *type) const;
    void type(const QString &text) const;
    QQuickItem *noteOf(int column) const;
};

void TestDeckChanges::initTestCase()
{
    // Nothing may ask the user's keychain, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
}

void TestDeckChanges::cleanup()
{
    end();
    QCOMPARE(collectedWarnings(), QStringList());
}

QString TestDeckChanges::toast() const
{
    QQuickItem *toast = m_shown->find("Toast");
    return toast ? toast->property("message").toString() : QString();
}

// Whether the keyboard is in something of this type.
bool TestDeckChanges::isIn(const char *type) const
{
    const auto found = itemsOf(m_shown->content(), type);
    return std::ranges::any_of(
        found, [this](QQuickItem *item) { return item == focus() || item->isAncestorOf(focus()); });
}

void TestDeckChanges::type(const QString &text) const
{
    for (const QChar letter : text)
        QTest::keyClick(m_shown->main.window(), letter.toLatin1());
}

QQuickItem *TestDeckChanges::noteOf(int column) const
{
    const auto columns = shownColumns();
    return column < columns.size() ? itemOf(columns[column], "DeckNote") : nullptr;
}

void TestDeckChanges::undoesAClosedColumn()
{
    begin();
    open();
    deck().add(u"local"_s);
    deck().go(0);
    const QStringList before = places();
    QTRY_VERIFY(isReached(0));
    m_shown->key(Qt::Key_W, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(places(), before.sliced(1));
    QTRY_COMPARE(toast(), u"The column “Home” is closed."_s);
    m_shown->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(places(), before);
    QCOMPARE(deck().current(), 0);
    QTRY_VERIFY(isReached(0));
    // Once.
    m_shown->key(Qt::Key_Z, Qt::ControlModifier);
    deck().undo();
    QCOMPARE(places(), before);
    deck().remove(1);
    QVERIFY(m_shown->click(u"Undo"_s, "Toast"));
    QTRY_COMPARE(places(), before);
    QCOMPARE(deck().current(), 1);
    // It is kept, too.
    restart();
    open();
    QCOMPARE(places(), before);
}

void TestDeckChanges::undoesWhereTheLayoutIsAnother()
{
    begin();
    open();
    deck().remove(1);
    deck().addLayout();
    deck().add(u"local"_s);
    deck().undo();
    QCOMPARE(deck().layout(), 0);
    QCOMPARE(places(), QStringList({u"1:home"_s, u"1:notifications"_s}));
    // Whose account has gone meanwhile does not come back.
    deck().add(u"home"_s, 2);
    deck().remove(2);
    m_shown->main.shell().accounts()->signOut(int(m_bench->accounts()[1].id.value()), true);
    QTRY_COMPARE(m_shown->main.shell().accounts()->rows().size(), 1);
    deck().undo();
    QCOMPARE(places(), QStringList({u"1:home"_s, u"1:notifications"_s}));
}

void TestDeckChanges::looksForOneOnceTheLastIsClosed()
{
    begin();
    open();
    m_shown->key(Qt::Key_W, Qt::AltModifier | Qt::ShiftModifier);
    m_shown->key(Qt::Key_W, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(deck().count(), 0);
    QTRY_VERIFY(isIn("ShelfLine"));
    m_shown->key(Qt::Key_Return);
    QTRY_COMPARE(deck().count(), 1);
    QTRY_VERIFY(isIn("DeckColumn"));
}

void TestDeckChanges::keepsLayouts()
{
    begin();
    open();
    QCOMPARE(deck().layoutCount(), 1);
    QVERIFY(m_shown->click(u"Begin another layout"_s, "DeckLayouts"));
    QTRY_COMPARE(deck().layoutCount(), 2);
    QCOMPARE(places(), QStringList({u"1:home"_s}));
    deck().add(u"local"_s);
    QCOMPARE(deck().layoutTitle(1), u"Home · This server"_s);
    restart();
    open();
    QCOMPARE(deck().layout(), 1);
    QCOMPARE(places(), QStringList({u"1:home"_s, u"1:local"_s}));
    QVERIFY(m_shown->click(u"Home · Notifications"_s, "DeckLayouts"));
    QTRY_COMPARE(places(), QStringList({u"1:home"_s, u"1:notifications"_s}));
    deck().removeLayout(1);
    QCOMPARE(deck().layoutCount(), 1);
    QCOMPARE(places(), QStringList({u"1:home"_s, u"1:notifications"_s}));
    deck().removeLayout(0);
    QCOMPARE(deck().layoutCount(), 1);
}

void TestDeckChanges::undoesAForgottenLayout()
{
    begin();
    open();
    deck().nameLayout(0, u" Of  every day "_s);
    deck().addLayout();
    deck().nameLayout(1, u"Birds"_s);
    deck().add(u"tag/birds"_s);
    const QStringList birds = places();
    deck().setLayout(0);
    // One that is not shown.
    deck().removeLayout(1);
    QTRY_COMPARE(toast(), u"The layout “Birds” is forgotten."_s);
    QVERIFY(m_shown->click(u"Undo"_s, "Toast"));
    QTRY_COMPARE(deck().layoutCount(), 2);
    QCOMPARE(deck().layout(), 0);
    QCOMPARE(deck().layoutTitle(1), u"Birds"_s);
    // The one that is shown.
    deck().removeLayout(0);
    QCOMPARE(places(), birds);
    m_shown->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(deck().layout(), 0);
    QCOMPARE(deck().layoutName(0), u"Of every day"_s);
    QCOMPARE(deck().layoutName(1), u"Birds"_s);
    QCOMPARE(places(), QStringList({u"1:home"_s, u"1:notifications"_s}));
}

void TestDeckChanges::namesALayoutByKey()
{
    begin();
    open();
    m_shown->key(Qt::Key_T, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_VERIFY(isIn("ShelfLine"));
    // From the first line upwards to the last: another layout, which is named as it begins.
    m_shown->key(Qt::Key_Up);
    m_shown->key(Qt::Key_Return);
    QTRY_COMPARE(deck().layoutCount(), 2);
    QTRY_VERIFY(isIn("DeckLayoutLine") && isIn("Field"));
    type(u"Birds"_s);
    m_shown->key(Qt::Key_Return);
    QCOMPARE(deck().layoutTitle(1), u"Birds"_s);
    QTRY_VERIFY(isIn("DeckLayoutLine") && !isIn("Field"));
    // Escape leaves it as it was, and the keyboard where it was.
    m_shown->key(Qt::Key_F2);
    QTRY_VERIFY(isIn("Field"));
    type(u"Waders"_s);
    m_shown->key(Qt::Key_Escape);
    QCOMPARE(deck().layoutTitle(1), u"Birds"_s);
    QTRY_VERIFY(isIn("DeckLayoutLine") && !isIn("Field"));
    restart();
    open();
    QCOMPARE(deck().layout(), 1);
    QCOMPARE(deck().layoutName(1), u"Birds"_s);
    QCOMPARE(deck().layoutColumns(1), u"Home"_s);
    // The layouts are in sight also below a banner.
    m_shown->main.window()->resize(1284, 1200);
    // Without a name it is called what its columns are again.
    QVERIFY(m_shown->click(u"Rename this layout"_s, "DeckLayouts"));
    QTRY_VERIFY(isIn("Field"));
    m_shown->key(Qt::Key_Backspace);
    m_shown->key(Qt::Key_Return);
    QTRY_COMPARE(deck().layoutTitle(1), u"Home"_s);
    // Chosen by key, it is read.
    m_shown->key(Qt::Key_Up);
    m_shown->key(Qt::Key_Return);
    QTRY_COMPARE(deck().layout(), 0);
    QTRY_VERIFY(isIn("DeckColumn"));
}

// One server answers, the other is gone.
void TestDeckChanges::tellsInTheColumnWhatIsWrongWithIt()
{
    FaultServer live;
    live.handle([](const HttpRequest &request) {
        const bool isList = request.method == "GET" && !request.target.contains("instance");
        return HttpAnswer::of(isList ? 200 : 404, isList ? "[]" : R"({"error":"Record not found"})");
    });
    ServerInfo here;
    here.softwareName = u"snac"_s;
    ServerInfo gone = here;
    here.origin = live.origin();
    gone.origin = *Origin::fromUrl(QUrl(u"http://127.0.0.1:9"_s));
    begin(std::make_unique<WindowBench>(20, SeededFolder::Change(), here, gone));
    // What the hidden page says is not said above the deck.
    QQuickItem *view = m_shown->find("PlaceView");
    QVERIFY(view->property("timeline").value<TimelineController *>());
    open();
    QVERIFY(!view->property("timeline").value<TimelineController *>());
    deck().add(u"home"_s, 2);
    deck().go(0);
    QTRY_COMPARE(m_shown->main.shell().accounts()->persona(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(noteOf(2), 20'000);
    QVERIFY(!noteOf(0));
    const QString sentence = noteOf(2)->property("sentence").toString();
    QVERIFY2(sentence.contains(u"127.0.0.1"_s), qPrintable(sentence));
    // Whole: the note is as high as its words.
    QVERIFY(standsStill(noteOf(2)));
    for (QQuickItem *text : itemsOf(noteOf(2), "PlainText")) {
        QVERIFY(!text->property("truncated").toBool());
        QVERIFY(text->height() <= noteOf(2)->height());
    }
    // Whoever looks there is told above, once.
    deck().go(2);
    QTRY_VERIFY_WITH_TIMEOUT(m_shown->find("ProblemBanner"), 60'000);
    QTRY_VERIFY(!noteOf(2));
}

void TestDeckChanges::opensTheRailFromTheShelfOfANarrowWindow()
{
    begin();
    open();
    m_shown->main.window()->resize(480, 800);
    QTRY_COMPARE(m_shown->content()->width(), 480);
    m_shown->key(Qt::Key_T, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_VERIFY(isIn("ShelfLine"));
    QQuickItem *shelf = m_shown->find("DeckShelf");
    QTRY_COMPARE(shelf->mapToScene(QPointF()).x(), 0);
    QTRY_COMPARE(itemOf(shelf, "ShelfLine")->width(), 480);
    QTRY_VERIFY(itemOf(shelf, "RailOpener"));
    QVERIFY(m_shown->click(u"Accounts and places"_s, "DeckShelf"));
    QTRY_VERIFY(m_shown->find("RailDrawer"));
    m_shown->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_shown->find("RailDrawer"));
    // Back into the column that is read.
    m_shown->key(Qt::Key_Escape);
    QTRY_VERIFY(isIn("DeckColumn"));
    QTRY_COMPARE(shownColumns().first()->mapToScene(QPointF()).x(), 0);
}

// From the first column's list through the columns beside it, and through what can be added; all that is
// reached is in the window, and keys are for the column that it is in.
void TestDeckChanges::reachesEverythingByTab()
{
    begin(std::make_unique<WindowBench>(6));
    open();
    deck().add(u"local"_s);
    deck().go(0);
    QTRY_VERIFY(columnList(0) && columnList(0)->hasActiveFocus());
    // That the server is gone is told above the columns, which stand lower from then on.
    QTRY_VERIFY_WITH_TIMEOUT(m_shown->find("ProblemBanner"), 60'000);
    QVERIFY(standsStill(columnList(0)));
    QSet<int> columns;
    const auto walk = [this](const char *inside, auto look) {
        for (int presses = 0; presses < 400; ++presses) {
            m_shown->key(Qt::Key_Tab);
            if (!isIn(inside))
                return;
            const QRectF at = focus()->mapRectToScene(QRectF(QPointF(), focus()->size()));
            QVERIFY2(QRectF(0, 0, 1441, 901).contains(at), qPrintable(focus()->property("text").toString()));
            look();
        }
        QFAIL("it never ends");
    };
    walk("DeckColumn", [&] { columns.insert(deck().current()); });
    QCOMPARE(columns.size(), 3);
    m_shown->key(Qt::Key_T, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_VERIFY(isIn("DeckShelf"));
    int lines = 1;
    walk("DeckShelf", [&] { ++lines; });
    QVERIFY(lines > 5);
}

void TestDeckChanges::movesInAColumnByKey()
{
    begin();
    open();
    deck().go(0);
    QTRY_VERIFY(columnList(0) && columnList(0)->property("count").toInt() > 0);
    QTRY_VERIFY(columnList(0)->hasActiveFocus());
    QTRY_VERIFY_WITH_TIMEOUT(m_shown->find("ProblemBanner"), 60'000);
    QVERIFY(standsStill(columnList(0)));
    // Backwards from the list: its head's menu, and Escape leads into the list again.
    m_shown->key(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(isIn("DeckMenu"));
    QCOMPARE(deck().current(), 0);
    m_shown->key(Qt::Key_Escape);
    QTRY_VERIFY(columnList(0)->hasActiveFocus());
    const auto row = [this] { return columnList(0)->property("currentIndex").toInt(); };
    m_shown->key(Qt::Key_Down);
    const int first = row();
    QVERIFY(first >= 0);
    m_shown->key(Qt::Key_Down);
    QCOMPARE(row(), first + 1);
    m_shown->key(Qt::Key_Up);
    QCOMPARE(row(), first);
    // What was reached stays in sight; Tab goes on from there, to what can be done with it.
    for (int n = 0; n < 12; ++n)
        m_shown->key(Qt::Key_Down);
    QTRY_VERIFY(columnList(0)->property("contentY").toDouble() > 300);
    QVERIFY(standsStill(columnList(0)));
    m_shown->key(Qt::Key_Tab);
    QVERIFY(isIn("PostListRow"));
    const QRectF at = focus()->mapRectToScene(QRectF(QPointF(), focus()->size()));
    QVERIFY(QRectF(0, 0, 1284, 900).contains(at));
    m_shown->key(Qt::Key_2, Qt::AltModifier);
    QTRY_VERIFY(columnList(1)->hasActiveFocus());
    m_shown->key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(places(), QStringList({u"1:notifications"_s, u"1:home"_s}));
    QTRY_VERIFY(columnList(0)->hasActiveFocus());
}

QTEST_MAIN(TestDeckChanges)
#include "test_deckchanges.moc"
