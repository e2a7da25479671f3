// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deckbench.h"
#include "ui/theme/theme.h"
#include "ui/warnings.h"

#include <QQuickWindow>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What the deck brings into sight for the keyboard and what it leaves where it is, and where the keyboard and
// the places are after something went. Any warning fails it.
class TestDeckFocus : public QObject, private DeckBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { collectedWarnings().clear(); }

    void cleanup();
    void followsTheKeyboardFromColumnToColumn();
    void staysWhereTheKeyboardComesFromOutside();
    void staysWhereAFieldIsClicked();
    void staysWhileAPlaceIsDragged();
    void leavesBothPagesWhereTheirColumnsWere();
    void keepsTheKeyboardAmongTheLayouts();
    void forgetsALayoutByMouseWithoutAFrame();

private:
    void openFour();
    // Into the shelf, where there are three of them.
    void openLayouts();

    QQuickItem *focus() const { return m_shown->main.window()->activeFocusItem(); }

    // The list of the columns, and how far it is scrolled.
    QQuickItem *columns() const { return m_shown->find("DeckShelf")->parentItem()->parentItem(); }

    double scrolled() const { return columns()->property("contentX").toDouble(); }

    QString titleReached() const;
};

namespace
{

// The key of the row at the view's top.
QString topOf(QQuickItem *list)
{
    int index = -1;
    QMetaObject::invokeMethod(list, "topIndex", Q_RETURN_ARG(int, index));
    const auto *model = list->property("model").value<PostListModel *>();
    return model && index >= 0 ? model->entries()[size_t(index)].row.key : QString();
}

// As if somebody had read on to this row.
void readTo(QQuickItem *list, int row)
{
    QMetaObject::invokeMethod(list, "place", Q_ARG(int, row), Q_ARG(double, 0));
    QMetaObject::invokeMethod(list, "keepPlace");
}

} // namespace

void TestDeckFocus::initTestCase()
{
    // Nothing may ask the user's keychain, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
}

void TestDeckFocus::cleanup()
{
    end();
    QCOMPARE(collectedWarnings(), QStringList());
}

// One more than there is room for, the first of them read.
void TestDeckFocus::openFour()
{
    begin(std::make_unique<WindowBench>(6));
    open();
    deck().add(u"local"_s);
    deck().add(u"bookmarks"_s);
    deck().go(0);
    QTRY_VERIFY(columnList(0) && columnList(0)->hasActiveFocus());
    QTRY_COMPARE(scrolled(), 0);
    QTRY_COMPARE(shownColumns().size(), 4);
    // One that is made in the background is laid out after it is there.
    QVERIFY(standsStill(columns()) && standsStill(shownColumns().last()));
}

// Of the line of the shelf that the keyboard is in.
QString TestDeckFocus::titleReached() const
{
    return focus() ? focus()->property("title").toString() : QString();
}

void TestDeckFocus::followsTheKeyboardFromColumnToColumn()
{
    openFour();
    QQuickItem *menu = itemOf(shownColumns().last(), "DeckMenu");
    QVERIFY(menu);
    menu->forceActiveFocus(Qt::TabFocusReason);
    QTRY_COMPARE(deck().current(), 3);
    QTRY_VERIFY(scrolled() > 0);
}

// What it leaves is no column: nothing is to be found behind the last one.
void TestDeckFocus::staysWhereTheKeyboardComesFromOutside()
{
    openFour();
    QQuickItem *bookmarks = buttonOf(m_shown->find("Rail"), u"Bookmarks"_s);
    QVERIFY(bookmarks);
    bookmarks->forceActiveFocus(Qt::TabFocusReason);
    QVERIFY(bookmarks->property("visualFocus").toBool());
    m_shown->key(Qt::Key_1, Qt::AltModifier);
    QTRY_VERIFY(columnList(0)->hasActiveFocus());
    QCOMPARE(scrolled(), 0);
    QCOMPARE(deck().current(), 0);
}

void TestDeckFocus::staysWhereAFieldIsClicked()
{
    openFour();
    // Only the shelf's beginning is in the window.
    QQuickItem *shelf = m_shown->find("DeckShelf");
    columns()->setProperty("contentX", shelf->x() - columns()->width() + 150);
    const double before = scrolled();
    QQuickItem *field = itemOf(shelf, "Field");
    QVERIFY(field);
    auto *input = field->property("input").value<QQuickItem *>();
    QVERIFY(input);
    input->forceActiveFocus(Qt::MouseFocusReason);
    QVERIFY(input->hasActiveFocus());
    QCOMPARE(scrolled(), before);
    // By Tab all of it is.
    columnList(0)->forceActiveFocus();
    input->forceActiveFocus(Qt::TabFocusReason);
    QTRY_VERIFY(scrolled() > before);
}

void TestDeckFocus::staysWhileAPlaceIsDragged()
{
    openFour();
    QWindow *window = m_shown->main.window();
    QQuickItem *everywhere = buttonOf(m_shown->find("Rail"), u"Everywhere"_s);
    QVERIFY(everywhere);
    const QPoint from = everywhere->mapToScene(QPointF(20, everywhere->height() / 2)).toPoint();
    const QPoint to(700, 400);
    QTest::mousePress(window, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 8; ++step)
        QTest::mouseMove(window, from + (to - from) * step / 8);
    QTRY_VERIFY(!m_shown->find("DeckDrop")->property("place").toString().isEmpty());
    QQuickItem *menu = itemOf(shownColumns().last(), "DeckMenu");
    QVERIFY(menu);
    menu->forceActiveFocus(Qt::TabFocusReason);
    QTRY_COMPARE(deck().current(), 3);
    QCOMPARE(scrolled(), 0);
    // Put back where it came from.
    QTest::mouseMove(window, from);
    QTest::mouseRelease(window, Qt::LeftButton, {}, from);
    QCOMPARE(deck().count(), 4);
}

// The page that is kept behind the one in front, too.
void TestDeckFocus::leavesBothPagesWhereTheirColumnsWere()
{
    begin();
    const AccountList *accounts = m_shown->main.shell().accounts();
    const auto showsRows = [this] {
        const QQuickItem *list = m_shown->find("PostList");
        return list && list->property("count").toInt() > 0;
    };
    m_shown->key(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(accounts->persona(), 2);
    QTRY_VERIFY(showsRows());
    m_shown->key(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(accounts->persona(), 1);
    open();
    deck().remove(1);
    deck().add(u"home"_s, 2);
    QTRY_COMPARE(shownColumns().size(), 2);
    for (const int column : {0, 1})
        QTRY_VERIFY(columnList(column) && columnList(column)->property("count").toInt() > 20);
    readTo(columnList(0), 4);
    readTo(columnList(1), 9);
    QVERIFY(standsStill(columnList(0)) && standsStill(columnList(1)));
    const QString first = topOf(columnList(0));
    const QString second = topOf(columnList(1));
    QVERIFY(!first.isEmpty() && !second.isEmpty());
    deck().go(0);
    QTRY_COMPARE(accounts->persona(), 1);
    m_shown->key(Qt::Key_G);
    m_shown->key(Qt::Key_H);
    QTRY_VERIFY(!m_shown->find("DeckPage") && showsRows());
    QTRY_COMPARE(topOf(m_shown->find("PostList")), first);
    m_shown->key(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(accounts->persona(), 2);
    QTRY_VERIFY(showsRows());
    QTRY_COMPARE(topOf(m_shown->find("PostList")), second);
}

void TestDeckFocus::openLayouts()
{
    begin(std::make_unique<WindowBench>(6));
    open();
    deck().nameLayout(0, u"One"_s);
    for (const QString &name : {u"Two"_s, u"Three"_s}) {
        deck().addLayout();
        deck().nameLayout(deck().layoutCount() - 1, name);
    }
    QTRY_COMPARE(itemsOf(m_shown->find("DeckShelf"), "DeckLayoutLine").size(), 3);
    m_shown->key(Qt::Key_T, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!titleReached().isEmpty());
}

void TestDeckFocus::keepsTheKeyboardAmongTheLayouts()
{
    openLayouts();
    // From the first line upwards to the last, and on to the last layout: the one that is shown.
    m_shown->key(Qt::Key_Up);
    m_shown->key(Qt::Key_Up);
    QCOMPARE(titleReached(), u"Three"_s);
    m_shown->key(Qt::Key_Delete);
    QCOMPARE(deck().layoutCount(), 2);
    QTRY_COMPARE(titleReached(), u"Two"_s);
    m_shown->key(Qt::Key_Up);
    QCOMPARE(titleReached(), u"One"_s);
    m_shown->key(Qt::Key_Delete);
    QCOMPARE(deck().layoutCount(), 1);
    QTRY_COMPARE(titleReached(), u"Two"_s);
    // It comes back where it was, and takes the keyboard with it.
    m_shown->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(deck().layoutCount(), 2);
    QTRY_COMPARE(titleReached(), u"One"_s);
}

// Nor does it scroll to what was clicked beside.
void TestDeckFocus::forgetsALayoutByMouseWithoutAFrame()
{
    openLayouts();
    m_shown->key(Qt::Key_Up);
    m_shown->key(Qt::Key_Up);
    QCOMPARE(titleReached(), u"Three"_s);
    QQuickItem *forget = buttonOf(focus(), u"Forget this layout"_s);
    QVERIFY(forget);
    QQuickItem *flick = itemOf(m_shown->find("DeckShelf"), "PageFlick");
    QVERIFY(standsStill(flick));
    const double before = flick->property("contentY").toDouble();
    const QPointF middle = forget->mapToScene(QPointF(forget->width() / 2, forget->height() / 2));
    QTest::mouseClick(m_shown->main.window(), Qt::LeftButton, {}, middle.toPoint());
    QCOMPARE(deck().layoutCount(), 2);
    QTRY_COMPARE(titleReached(), u"Two"_s);
    QVERIFY(!focus()->property("visualFocus").toBool());
    QVERIFY(flick->property("contentY").toDouble() <= before);
}

QTEST_MAIN(TestDeckFocus)
#include "test_deckfocus.moc"
