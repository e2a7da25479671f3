// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composerbench.h"

#include <QDateTime>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Threads of several posts, and posts for later, in the whole window with the servers gone. Any warning fails
// it.
class TestComposerThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void threadIsWrittenByKeys();
    void longTextIsMadeAThread();
    void everyPostHasItsOwnFiles();
    void threadIsThereAfterAStart();
    void waitingThreadComesBackWhole();
    void timeIsChosenByKeys();
    void postForLaterIsInTheOutbox();
};

void TestComposerThreads::initTestCase()
{
    prepareComposing();
}

void TestComposerThreads::init()
{
    collectedWarnings().clear();
}

void TestComposerThreads::cleanup()
{
    QCOMPARE(collectedWarnings(), QStringList());
}

static QStringList textsIn(ComposingWindow &shown)
{
    QStringList texts;
    for (const WritePost &post : deedsIn<WritePost>(shown))
        texts.append(post.text);
    return texts;
}

void TestComposerThreads::threadIsWrittenByKeys()
{
    const WindowBench bench(10);
    ComposingWindow shown(bench);
    QVERIFY(shown.good && shown.write());
    ThreadParts &thread = *shown.composer().thread();
    // There is nothing to go on from.
    shown.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(thread.count(), 1);
    shown.type(u"one two"_s);
    for (int i = 0; i < 3; ++i)
        shown.key(Qt::Key_Left);
    // What stands behind the cursor goes along.
    shown.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(thread.count(), 2);
    QCOMPARE(shown.composer().text(), u"two"_s);
    QCOMPARE(thread.earlier().constFirst().text, u"one"_s);
    QCOMPARE(thread.earlier().constFirst().left, 497);
    QVERIFY(shown.find("ThreadPartLine"));
    QCOMPARE(shown.composer().action(), u"Post thread"_s);
    shown.key(Qt::Key_End);
    QVERIFY(shown.press(u"Next post of a thread (Ctrl+Shift+Enter)"_s));
    QCOMPARE(thread.current(), 2);
    QVERIFY(!shown.composer().isReady());
    QTRY_VERIFY(shown.find("ComposerText")->hasActiveFocus());
    shown.type(u"three"_s);
    QVERIFY(shown.composer().isReady());
    // Over the posts, and two made one again.
    shown.key(Qt::Key_PageUp, Qt::ControlModifier);
    shown.key(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(thread.current(), 0);
    QCOMPARE(shown.composer().text(), u"one"_s);
    shown.type(u"!"_s);
    shown.key(Qt::Key_PageDown, Qt::ControlModifier);
    shown.key(Qt::Key_Home);
    shown.key(Qt::Key_Backspace);
    QCOMPARE(thread.count(), 2);
    QCOMPARE(shown.composer().text(), u"one!\n\ntwo"_s);
    // The cursor is where they met.
    shown.type(u"?"_s);
    QCOMPARE(shown.composer().text(), u"one!?\n\ntwo"_s);
    shown.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!shown.composer().isOpen());
    QCOMPARE(textsIn(shown), QStringList({u"one!?\n\ntwo"_s, u"three"_s}));
    const auto acts = actsIn(shown);
    QCOMPARE(std::get<WritePost>(acts[1].deed).replyTo, localKeyOf(acts[0].id));
}

void TestComposerThreads::longTextIsMadeAThread()
{
    const WindowBench bench(10);
    ComposingWindow shown(bench);
    QVERIFY(shown.good && shown.write());
    const QString sentence = u"This is a sentence of a long story about waders. "_s;
    shown.composer().setText(sentence.repeated(25).trimmed());
    QMetaObject::invokeMethod(shown.find("ComposerText"), "begin");
    ThreadParts &thread = *shown.composer().thread();
    QCOMPARE(thread.pieces(), 3);
    QVERIFY(!shown.composer().isReady());
    QVERIFY(shown.press(u"Make 3 posts of it"_s));
    QCOMPARE(thread.count(), 3);
    QCOMPARE(thread.pieces(), 1);
    QVERIFY(shown.composer().isReady());
    for (const ThreadPartRow &row : thread.earlier())
        QVERIFY(row.left >= 0 && row.text.endsWith(u"waders."_s));
    thread.remove(1);
    QCOMPARE(thread.count(), 2);
    QCOMPARE(thread.current(), 1);
    shown.composer().post();
    QTRY_VERIFY(!shown.composer().isOpen());
    QCOMPARE(textsIn(shown).size(), 2);
}

void TestComposerThreads::everyPostHasItsOwnFiles()
{
    const WindowBench bench(10);
    ComposingWindow shown(bench);
    QVERIFY(shown.good && shown.write());
    Composer &composer = shown.composer();
    shown.type(u"one"_s);
    composer.attachments()->add(urls({pictureIn(bench, u"a.png"_s)}));
    composer.attachments()->describe(0, u"a wader"_s);
    composer.thread()->next(3);
    QCOMPARE(composer.attachments()->count(), 0);
    QCOMPARE(composer.thread()->earlier().constFirst().files, 1);
    shown.type(u"two"_s);
    composer.poll()->setActive(true);
    QVERIFY(!composer.isReady());
    composer.thread()->edit(0);
    QCOMPARE(composer.attachments()->count(), 1);
    QVERIFY(!composer.poll()->isActive());
    // The poll of the other post is not finished.
    QVERIFY(composer.thread()->later().constFirst().poll && !composer.isReady());
    composer.thread()->edit(1);
    composer.poll()->setOption(0, u"yes"_s);
    composer.poll()->setOption(1, u"no"_s);
    QVERIFY(composer.isReady());
    composer.post();
    QTRY_VERIFY(!composer.isOpen());
    const auto posts = deedsIn<WritePost>(shown);
    QCOMPARE(posts.size(), 2uz);
    QVERIFY(posts[0].media.size() == 1 && !posts[0].poll);
    QVERIFY(posts[1].media.empty() && posts[1].poll);
}

void TestComposerThreads::threadIsThereAfterAStart()
{
    const WindowBench bench(10);
    {
        ComposingWindow shown(bench);
        QVERIFY(shown.good && shown.write());
        shown.type(u"one"_s);
        shown.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        shown.type(u"two"_s);
        QTRY_VERIFY(!shown.composer().keptAt().isEmpty());
        actsIn(shown);
        QTest::qWait(50);
    }
    ComposingWindow again(bench);
    QVERIFY(again.good && again.write());
    QTRY_COMPARE(again.composer().text(), u"two"_s);
    QCOMPARE(again.composer().thread()->count(), 2);
    QCOMPARE(again.composer().thread()->earlier().constFirst().text, u"one"_s);
}

void TestComposerThreads::waitingThreadComesBackWhole()
{
    const WindowBench bench(10);
    ComposingWindow shown(bench);
    QVERIFY(shown.good && shown.write());
    shown.type(u"one"_s);
    shown.composer().thread()->next(3);
    shown.type(u"two"_s);
    shown.composer().post();
    QTRY_VERIFY(!shown.composer().isOpen());
    shown.key(Qt::Key_G);
    shown.key(Qt::Key_O);
    OutboxController &outbox = *shown.main.shell().outbox();
    QTRY_VERIFY_WITH_TIMEOUT(outbox.rows().size() == 2 && outbox.rows().constFirst().canEdit, 20'000);
    QVERIFY(shown.press(u"Edit"_s));
    QTRY_VERIFY(shown.composer().isOpen());
    QCOMPARE(shown.composer().thread()->count(), 2);
    QTRY_COMPARE(outbox.count(), 0);
}

void TestComposerThreads::timeIsChosenByKeys()
{
    const WindowBench bench(10);
    ComposingWindow shown(bench);
    QVERIFY(shown.good && shown.write());
    shown.type(u"for later"_s);
    PostTime &time = *shown.composer().time();
    QVERIFY(time.isPossible() && !time.isActive());
    shown.key(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(shown.main.window()->activeFocusItem()->inherits("QQuickAbstractButton"));
    // The first choice is an hour from now.
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    shown.key(Qt::Key_Return);
    QVERIFY(time.isActive() && !time.isOver());
    QCOMPARE(shown.composer().action(), u"Schedule"_s);
    QTRY_VERIFY(shown.find("ComposerText")->hasActiveFocus());
    QVERIFY(shown.find("ComposerTime"));
    // These servers take nothing for later.
    QVERIFY(time.note().contains(u"only while it runs"_s));
    // A day and a time of day.
    const QList<DayRow> days = time.days();
    QCOMPARE(days.size(), 42);
    QCOMPARE(std::ranges::count_if(days, &DayRow::chosen), 1);
    time.turn(1);
    const auto first = std::ranges::find_if(std::as_const(days), &DayRow::inMonth);
    QVERIFY(first != days.end());
    const QDate next = QDate::currentDate().addMonths(1);
    time.chooseDay(next.toString(Qt::ISODate));
    QVERIFY(!time.setClock(u"half past"_s));
    QVERIFY(time.setClock(u"18:07"_s));
    time.stepClock(5);
    shown.composer().post();
    QTRY_VERIFY(!shown.composer().isOpen());
    const auto at = deedsIn<WritePost>(shown).front().at;
    QVERIFY(at && toMs(*at) > before);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMs(*at));
    QCOMPARE(local.date(), next);
    QCOMPARE(local.time(), QTime(18, 10));
}

void TestComposerThreads::postForLaterIsInTheOutbox()
{
    const WindowBench bench(10);
    ComposingWindow shown(bench);
    QVERIFY(shown.good && shown.write());
    shown.type(u"for later"_s);
    PostTime &time = *shown.composer().time();
    time.choose(QString::number(QDateTime::currentDateTime().addDays(1).toMSecsSinceEpoch()));
    const QString words = time.words();
    QVERIFY(words.startsWith(u"tomorrow at "_s));
    shown.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!shown.composer().isOpen());
    shown.key(Qt::Key_G);
    shown.key(Qt::Key_O);
    QTRY_VERIFY(shown.find("OutboxPage"));
    OutboxController &outbox = *shown.main.shell().outbox();
    QTRY_COMPARE(outbox.rows().size(), 1);
    const ActRow row = outbox.rows().constFirst();
    QCOMPARE(row.heading, u"For later"_s);
    QCOMPARE(row.standing, u"scheduled"_s);
    QCOMPARE(row.stateWords, u"Goes out "_s + words);
    QVERIFY(row.canEdit && row.canCancel && !row.canRetry);
    QCOMPARE(outbox.count(), 0);
    // Edited, it has its time still; without one it goes out at once.
    QVERIFY(shown.press(u"Edit"_s));
    QTRY_VERIFY(shown.composer().isOpen());
    QCOMPARE(time.words(), words);
    time.clear();
    QCOMPARE(shown.composer().action(), u"Post"_s);
    shown.composer().post();
    QTRY_VERIFY(!shown.composer().isOpen());
    QTRY_COMPARE(outbox.count(), 1);
    QVERIFY(!deedsIn<WritePost>(shown).front().at);
}

QTEST_MAIN(TestComposerThreads)
#include "test_composerthreads.moc"
