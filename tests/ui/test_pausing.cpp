// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/schemaword.h"
#include "ui/shownwindow.h"
#include "ui/theme/theme.h"
#include "ui/windowbench.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// The whole outbox paused and resumed in the window, over a seeded cache whose servers are gone.
class TestPausing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void holdsAndSaysWhy();
    void isBegunAndEndedFromThePalette();
    void isNotToldOfWhereItIsNone();
};

void TestPausing::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
}

void TestPausing::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestPausing::holdsAndSaysWhy()
{
    const WindowBench bench(40);
    {
        ShownWindow shown(bench.folder());
        QVERIFY(shown.good);
        const OutboxController *outbox = shown.main.shell().outbox();
        const auto beside = [&] {
            const QQuickItem *header = shown.find("PageHeader");
            return header ? header->property("beside").toString() : QString();
        };
        const PostListModel *home = shown.main.shell().timeline(u"home"_s, {})->model();
        const QString post = home->entries().front().row.key;
        shown.key(Qt::Key_G);
        shown.key(Qt::Key_O);
        QTRY_VERIFY(shown.find("OutboxPage"));
        QVERIFY(shown.click(u"Pause the outbox"_s));
        QTRY_VERIFY(outbox->isPaused());
        QTRY_COMPARE(beside(), u"Paused"_s);
        // What is done is shown at once, and says why it waits.
        shown.main.shell().acts()->favourite(post, true);
        QTRY_COMPARE(outbox->count(), 1);
        QTRY_COMPARE(beside(), u"Paused, 1 waiting"_s);
        const ActRow row = outbox->rows().first();
        QCOMPARE(row.heading, u"Paused"_s);
        QVERIFY2(row.note.contains(u"The outbox is paused"_s), qPrintable(row.note));
        QVERIFY(!row.canRetry && row.canCancel);
        QTRY_VERIFY(home->entries().front().row.favourited);
        const QQuickItem *all = buttonOf(shown.content(), u"Try all now"_s);
        QVERIFY(all && !all->isEnabled());
    }
    // It holds until somebody ends it.
    ShownWindow shown(bench.folder());
    QVERIFY(shown.good);
    const OutboxController *outbox = shown.main.shell().outbox();
    QTRY_VERIFY(outbox->isPaused());
    shown.key(Qt::Key_G);
    shown.key(Qt::Key_O);
    QQuickItem *button = nullptr;
    QTRY_VERIFY((button = buttonOf(shown.content(), u"Resume the outbox"_s)));
    QCOMPARE(button->property("symbol").toString(), u"play"_s);
    QVERIFY(shown.click(u"Resume the outbox"_s));
    QTRY_VERIFY(!outbox->isPaused());
    QCOMPARE(outbox->count(), 1);
    QVERIFY(!outbox->rows().first().note.contains(u"The outbox is paused"_s));
    QTRY_VERIFY(buttonOf(shown.content(), u"Pause the outbox"_s));
}

void TestPausing::isBegunAndEndedFromThePalette()
{
    const WindowBench bench(40);
    ShownWindow shown(bench.folder());
    QVERIFY(shown.good);
    Commands *commands = shown.main.shell().commands();
    const auto find = [&](const char *words) {
        shown.key(Qt::Key_K, Qt::ControlModifier);
        if (!QTest::qWaitFor([&] { return hasKeyboard(shown.main.window(), "PaletteSheet"); }, 20'000))
            return QString();
        for (const char *word = words; *word; ++word)
            QTest::keyClick(shown.main.window(), *word);
        const QList<FoundRow> rows = shown.main.shell().palette()->rows();
        return rows.isEmpty() ? QString() : rows.first().target;
    };
    QVERIFY(!commands->canDo(u"resume-outbox"_s));
    QCOMPARE(find("pause"), u"pause-outbox"_s);
    shown.key(Qt::Key_Return);
    QTRY_VERIFY(shown.main.shell().outbox()->isPaused());
    QVERIFY(!commands->canDo(u"pause-outbox"_s));
    QTRY_VERIFY(!shown.find("PaletteSheet"));
    QCOMPARE(find("resume"), u"resume-outbox"_s);
    shown.key(Qt::Key_Return);
    QTRY_VERIFY(!shown.main.shell().outbox()->isPaused());
}

void TestPausing::isNotToldOfWhereItIsNone()
{
    const WindowBench bench(40);
    ShownWindow shown(bench.folder());
    QVERIFY(shown.good);
    const QSignalSpy told(&shown.main.shell(), &Shell::told);
    const QSignalSpy failures(shown.main.shell().acts(), &Acts::failed);
    const QString file = bench.folder() + u"/user.db"_s;
    replaceInSchema(file, u"setting"_s, u"value TEXT"_s, u"worth TEXT"_s);
    shown.main.shell().commands()->run(u"pause-outbox"_s);
    QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, 20'000);
    QVERIFY(told.isEmpty() && !shown.main.shell().outbox()->isPaused());
    replaceInSchema(file, u"setting"_s, u"worth TEXT"_s, u"value TEXT"_s);
    shown.main.shell().commands()->run(u"pause-outbox"_s);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 20'000);
    QTRY_VERIFY(shown.main.shell().outbox()->isPaused());
}

QTEST_MAIN(TestPausing)
#include "test_pausing.moc"
