// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qmltype.h"
#include "ui/shownwindow.h"
#include "ui/theme/theme.h"
#include "ui/warnings.h"
#include "ui/windowbench.h"

#include <QQmlEngine>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// The row that is read stays at its pixel, whatever becomes of the window or of the rows above it.
class TestAnchor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void overAnotherWidth();
    void overAnotherTextSize();
    void overAnotherTextSizeWithinAPost();
    void overAnUnfoldedRowAbove();
    void overAThreadAndBack();
    void besideAThreadAndBack();
    void overTwoPagesAboveAtOnce();
    void overAPageAboveAsItHasBeenPlaced();
    void overARowAboveThatGoesAndComes();
    void overRowsAboveThatComeAndGrowAtOnce();

private:
    int topIndex() const;
    QQuickItem *topItem() const;
    QObject *anchor() const;
    void addPageAbove(const QString &name);
    void scrollDown(int screens);
    void staysAt(const std::pair<QString, double> &place);

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<ShownWindow> m_shown;
    // While a page is to come as it comes to rest.
    QObject *m_placing = nullptr;

public Q_SLOTS:
    void addPageInTheLastTick();
};

void TestAnchor::initTestCase()
{
    // Nothing may ask the user's keychain, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
}

void TestAnchor::init()
{
    collectedWarnings().clear();
    // A folder of its own: the place of the window before would be kept.
    m_bench = std::make_unique<WindowBench>(120);
    m_shown = std::make_unique<ShownWindow>(m_bench->folder());
    QVERIFY(m_shown->good);
    m_shown->main.window()->resize(1000, 700);
    QTRY_COMPARE(m_shown->content()->width(), 1000);
    // That the server is gone is told above the list, which stands lower from then on.
    QTRY_VERIFY_WITH_TIMEOUT(m_shown->find("ProblemBanner"), 60'000);
    scrollDown(3);
}

void TestAnchor::cleanup()
{
    m_shown.reset();
    QCOMPARE(collectedWarnings(), QStringList());
}

int TestAnchor::topIndex() const
{
    int top = -1;
    QMetaObject::invokeMethod(m_shown->list, "topIndex", Q_RETURN_ARG(int, top));
    return top;
}

QQuickItem *TestAnchor::topItem() const
{
    QQuickItem *item = nullptr;
    QMetaObject::invokeMethod(m_shown->list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, item),
                              Q_ARG(int, topIndex()));
    return item;
}

QObject *TestAnchor::anchor() const
{
    for (QObject *child : m_shown->list->findChildren<QObject *>()) {
        if (isOfType(child, "ListAnchor"))
            return child;
    }
    return nullptr;
}

void TestAnchor::addPageAbove(const QString &name)
{
    auto *model = m_shown->list->property("model").value<PostListModel *>();
    const auto rows = std::ptrdiff_t(std::min<size_t>(40, model->entries().size()));
    std::vector<PostEntry> above(model->entries().begin(), model->entries().begin() + rows);
    for (PostEntry &entry : above)
        entry.row.key += u'/' + name;
    model->insert(0, std::move(above));
}

void TestAnchor::scrollDown(int screens)
{
    for (int n = 0; n < screens; ++n) {
        const double before = m_shown->y();
        m_shown->key(Qt::Key_Space);
        QTRY_VERIFY(m_shown->y() > before);
    }
    QVERIFY(standsStill(*m_shown));
}

void TestAnchor::staysAt(const std::pair<QString, double> &place)
{
    // It may have become so low that the next row is the top one.
    const auto pixel = [this, &place] { return m_shown->pixelOf(place.first).value_or(1e6); };
    QTRY_VERIFY2(qAbs(pixel() - place.second) < 1, qPrintable(u"%1 -> %2"_s.arg(place.second).arg(pixel())));
}

void TestAnchor::overAnotherWidth()
{
    for (const int width : {620, 1400, 480, 1000}) {
        const auto place = m_shown->pixel();
        m_shown->main.window()->resize(width, 700);
        QTRY_COMPARE(m_shown->content()->width(), width);
        staysAt(place);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(standsStill(*m_shown));
    }
}

void TestAnchor::overAnotherTextSize()
{
    // Its head is seen.
    m_shown->key(Qt::Key_J);
    QVERIFY(standsStill(*m_shown));
    auto *theme = qmlEngine(m_shown->main.window())->singletonInstance<Theme *>("Godwit", "Theme");
    for (const double scale : {1.4, 0.9, 1.0}) {
        const auto place = m_shown->pixel();
        theme->setScale(scale);
        staysAt(place);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(standsStill(*m_shown));
    }
}

// What is read there may be far from either end of it.
void TestAnchor::overAnotherTextSizeWithinAPost()
{
    QQuickItem *top = topItem();
    QVERIFY(top && top->height() > 60);
    m_shown->list->setProperty("contentY", top->y() + 0.6 * top->height());
    QVERIFY(standsStill(*m_shown));
    auto *theme = qmlEngine(m_shown->main.window())->singletonInstance<Theme *>("Godwit", "Theme");
    for (const double scale : {1.4, 0.9, 1.0}) {
        // The edge moves, too: the banner above has another height. What was seen there stays on its pixel.
        const double edge = m_shown->list->mapToScene(QPointF()).y();
        const auto above = [&](double pixel) { return (edge - pixel) / topItem()->height(); };
        const auto place = m_shown->pixel();
        const double before = above(place.second);
        theme->setScale(scale);
        QVERIFY(standsStill(*m_shown));
        QCOMPARE(m_shown->place().first, place.first);
        const double after = above(m_shown->pixel().second);
        QVERIFY2(qAbs(after - before) * topItem()->height() < 3,
                 qPrintable(u"%1 -> %2"_s.arg(before).arg(after)));
    }
}

// What a row above shows more of pushes up, never what is read.
void TestAnchor::overAnUnfoldedRowAbove()
{
    auto *model = m_shown->list->property("model").value<PostListModel *>();
    int top = -1;
    QMetaObject::invokeMethod(m_shown->list, "topIndex", Q_RETURN_ARG(int, top));
    int folded = top - 1;
    while (folded >= 0 && model->entries()[size_t(folded)].row.warning.isEmpty())
        --folded;
    QVERIFY2(folded >= 0, "the seeded posts have a warning above the third screen");
    const auto place = m_shown->pixel();
    auto *navigator = m_shown->list->property("navigator").value<QObject *>();
    QMetaObject::invokeMethod(navigator, "fold", Q_ARG(QString, model->entries()[size_t(folded)].row.key),
                              Q_ARG(bool, false));
    staysAt(place);
}

void TestAnchor::overAThreadAndBack()
{
    m_shown->key(Qt::Key_J);
    QVERIFY(standsStill(*m_shown));
    const auto place = m_shown->pixel();
    m_shown->key(Qt::Key_O);
    QTRY_VERIFY(itemOf(m_shown->content(), "FocusedPost"));
    // There is no room for both.
    QVERIFY(!m_shown->list->isVisible());
    m_shown->key(Qt::Key_Escape);
    QTRY_VERIFY(!itemOf(m_shown->content(), "FocusedPost"));
    staysAt(place);
}

// A wide window has it in a pane, and the timeline is read on.
void TestAnchor::besideAThreadAndBack()
{
    m_shown->main.window()->resize(1440, 700);
    QTRY_COMPARE(m_shown->content()->width(), 1440);
    m_shown->key(Qt::Key_J);
    QVERIFY(standsStill(*m_shown));
    const auto place = m_shown->pixel();
    m_shown->key(Qt::Key_O);
    QTRY_VERIFY(m_shown->find("FocusedPost"));
    QVERIFY(m_shown->list->isVisible());
    const auto ends = [this] { return m_shown->list->mapToScene({m_shown->list->width(), 0}).x(); };
    const auto begins = [this] { return m_shown->find("ThreadPage")->mapToScene(QPointF()).x(); };
    QTRY_VERIFY(ends() <= begins());
    staysAt(place);
    m_shown->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_shown->find("FocusedPost"));
    QTRY_COMPARE(ends(), 1440);
    staysAt(place);
}

// The second comes before the view has laid out the first.
void TestAnchor::overTwoPagesAboveAtOnce()
{
    const auto place = m_shown->pixel();
    for (const char *page : {"one", "two"})
        addPageAbove(QString::fromLatin1(page));
    staysAt(place);
}

// On a busy machine both are due at once: what stands above what was read, and the end of its being placed.
void TestAnchor::overAPageAboveAsItHasBeenPlaced()
{
    const auto place = m_shown->pixel();
    auto *model = m_shown->list->property("model").value<PostListModel *>();
    const int top = topIndex();
    QVERIFY(top > 0);
    model->setEntries({model->entries().begin() + top, model->entries().end()});
    m_placing = anchor();
    QVERIFY(m_placing);
    QVERIFY(connect(m_placing, SIGNAL(quietChanged()), SLOT(addPageInTheLastTick())));
    m_shown->main.shell().timeline(u"home"_s, {})->restorePlace();
    QTRY_VERIFY(!m_placing);
    staysAt(place);
}

void TestAnchor::addPageInTheLastTick()
{
    if (!m_placing || m_placing->property("quiet").toInt() < 4)
        return;
    m_placing = nullptr;
    addPageAbove(u"one"_s);
}

// As what waits in the outbox does when another account takes it over.
void TestAnchor::overARowAboveThatGoesAndComes()
{
    auto *model = m_shown->list->property("model").value<PostListModel *>();
    const auto place = m_shown->pixel();
    std::vector<PostEntry> entries = model->entries();
    entries.front().row.key += u"/again"_s;
    QSignalSpy frames(m_shown->main.window(), &QQuickWindow::afterRendering);
    model->setEntries(std::move(entries));
    for (const int shown : {1, 2}) {
        m_shown->main.window()->update();
        QTRY_VERIFY(frames.count() >= shown);
    }
    staysAt(place);
}

// As the posts of another account do in place of one's own.
void TestAnchor::overRowsAboveThatComeAndGrowAtOnce()
{
    auto *model = m_shown->list->property("model").value<PostListModel *>();
    const auto place = m_shown->pixel();
    const int top = topIndex();
    QVERIFY(top > 4);
    std::vector<PostEntry> entries = model->entries();
    for (int row = top - 3; row < top; ++row)
        entries[size_t(row)].row.gapBelow = !entries[size_t(row)].row.gapBelow;
    std::vector<PostEntry> more(entries.begin(), entries.begin() + 7);
    for (PostEntry &entry : more)
        entry.row.key += u"/again"_s;
    entries.insert(entries.begin() + 1, more.begin(), more.end());
    model->setEntries(std::move(entries));
    staysAt(place);
}

QTEST_MAIN(TestAnchor)
#include "test_anchor.moc"
