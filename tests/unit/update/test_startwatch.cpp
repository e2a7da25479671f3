// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "updatebench.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Godwit;
using namespace Qt::StringLiterals;
using State = MarkedVersion::State;
using Verdict = StartWatch::Verdict;

// A newer version that does not start, or may not have, and the way back to the one before.
class TestStartWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesNotStartAtAll();
    void aMarkIsAFileOfItsOwn();
    void firstStartIsWatched();
    void goesBackWhenItDoesNotStart();
    void aStartInDoubtIsNotAFailedOne();
    void aStartThatTriedNothingIsNone();
    void whoEndsItAtOnceHasSeenNothing_data();
    void whoEndsItAtOnceHasSeenNothing();
    void theWayBackLeadsToWhatHasStarted();
    void anUpdateThatCameToNothingIsNoWayBack();
    void whatWasNotedMeanwhileStays();
    void whatWasNeverPutInPlaceIsForgotten();
};

void TestStartWatch::doesNotStartAtAll()
{
    UpdateBench bench;
    bench.addMirror(
        {.content = "#!/bin/sh\necho 'a library is missing' >&2\nexit 127\n" + QByteArray(50'000, '#')});
    QCOMPARE(bench.update(), u"does-not-start"_s);
    QVERIFY(bench.problem.detail.contains(u"a library is missing"_s));
    QVERIFY(bench.oldRuns());
    QVERIFY(!readMark(bench.settings.program));
    // Nor one that says to be another version.
    bench.mirrors.front()->files =
        UpdateBench::offer({.serial = 2, .content = UpdateBench::program(u"0.9.9"_s)}).files;
    QCOMPARE(bench.update(), u"does-not-start"_s);
    QVERIFY(bench.problem.detail.contains(u"0.9.9"_s));
    QVERIFY(bench.oldRuns());
    // Nor one that says nothing at all.
    bench.mirrors.front()->files =
        UpdateBench::offer({.serial = 3, .content = "#!/bin/sh\nexit 3\n" + QByteArray(50'000, '#')}).files;
    QCOMPARE(bench.update(), u"does-not-start"_s);
    QVERIFY(bench.problem.detail.contains(u'3'));
    QVERIFY(bench.oldRuns());
}

// Somebody else can write in the program's folder.
void TestStartWatch::aMarkIsAFileOfItsOwn()
{
    UpdateBench bench;
    bench.addMirror();
    const QString mark = BesideProgram(bench.settings.program).mark, other = mark + u".other"_s;
    // Is never opened: nobody would write into it.
    QCOMPARE(::mkfifo(QFile::encodeName(mark).constData(), 0600), 0);
    QVERIFY(!readMark(bench.settings.program));
    QCOMPARE(StartWatch(bench.settings.program).begin(), Verdict::Ordinary);
    QVERIFY(!QFile::exists(mark));
    QFile precious(other);
    QVERIFY(precious.open(QIODevice::WriteOnly) && precious.write("precious") > 0);
    precious.close();
    QVERIFY(QFile::link(other, mark));
    QCOMPARE(bench.update(), QString());
    QVERIFY(precious.open(QIODevice::ReadOnly));
    QCOMPARE(precious.readAll(), "precious"_ba);
    QCOMPARE(StartWatch(bench.settings.program).begin(), Verdict::First);
    // What cannot be noted is not put in place.
    UpdateBench another;
    another.addMirror();
    const QString folder = BesideProgram(another.settings.program).mark;
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(another.update(), u"cannot-write"_s);
    QCOMPARE(another.problem.subject, folder);
    QVERIFY(another.oldRuns());
}

void TestStartWatch::firstStartIsWatched()
{
    UpdateBench bench;
    bench.addMirror();
    QCOMPARE(StartWatch(bench.settings.program).begin(), Verdict::Ordinary);
    QCOMPARE(bench.update(), QString());
    {
        StartWatch watch(bench.settings.program);
        QCOMPARE(watch.begin(), Verdict::First);
        watch.confirm();
    }
    QVERIFY(!readMark(bench.settings.program));
    QCOMPARE(StartWatch(bench.settings.program).begin(), Verdict::Ordinary);
    // A person may still go back.
    QVERIFY(bench.begin().back());
    bench.end();
    QVERIFY(bench.oldRuns());
    // And is not led forward again unasked.
    QCOMPARE(bench.update(), u"went-back"_s);
    bench.settings.again = true;
    QCOMPARE(bench.update(), QString());
}

void TestStartWatch::goesBackWhenItDoesNotStart()
{
    UpdateBench bench;
    bench.addMirror();
    QCOMPARE(bench.update(), QString());
    // It begins, and is never heard of again.
    QCOMPARE(StartWatch(bench.settings.program).begin(), Verdict::First);
    QCOMPARE(StartWatch(bench.settings.program).begin(), Verdict::WentBack);
    QVERIFY(bench.oldRuns());
    QCOMPARE(StartWatch(bench.settings.program).begin(), Verdict::Ordinary);
    QCOMPARE(readMark(bench.settings.program)->state, State::WentBack);
    // Not again of its own accord, but the next version, or where a person says so.
    QCOMPARE(bench.update(), u"went-back"_s);
    QVERIFY(bench.oldRuns());
    bench.settings.again = true;
    QCOMPARE(bench.update(), QString());
    QCOMPARE(StartWatch(bench.settings.program).begin(), Verdict::First);
    QCOMPARE(StartWatch(bench.settings.program).begin(), Verdict::WentBack);
    bench.settings.again = false;
    // Nor where it is vouched for once more.
    bench.mirrors.front()->files = UpdateBench::offer({.serial = 2}).files;
    QCOMPARE(bench.update(), u"went-back"_s);
    bench.mirrors.front()->files = UpdateBench::offer({.serial = 3, .version = u"0.2.1"_s}).files;
    QCOMPARE(bench.update(), QString());
    QCOMPARE(readMark(bench.settings.program)->version, u"0.2.1"_s);
}

void TestStartWatch::aStartInDoubtIsNotAFailedOne()
{
    UpdateBench bench;
    bench.addMirror();
    QCOMPARE(bench.update(), QString());
    StartWatch first(bench.settings.program);
    QCOMPARE(first.begin(), Verdict::First);
    // A command beside the window that is just opening.
    QCOMPARE(StartWatch(bench.settings.program).begin(), Verdict::Ordinary);
    first.confirm();
    QCOMPARE(StartWatch(bench.settings.program).begin(), Verdict::Ordinary);
    QVERIFY(!bench.oldRuns());
}

// The window of the version before is still open, and was called.
void TestStartWatch::aStartThatTriedNothingIsNone()
{
    UpdateBench bench;
    bench.addMirror();
    QCOMPARE(bench.update(), QString());
    for (int n = 0; n < 2; ++n) {
        StartWatch watch(bench.settings.program);
        QCOMPARE(watch.begin(), Verdict::First);
        watch.postpone();
    }
    QVERIFY(!bench.oldRuns());
    // Now it is put to the test, and fails.
    QCOMPARE(StartWatch(bench.settings.program).begin(), Verdict::First);
    QCOMPARE(StartWatch(bench.settings.program).begin(), Verdict::WentBack);
    QVERIFY(bench.oldRuns());
}

void TestStartWatch::whoEndsItAtOnceHasSeenNothing_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("after");
    QTest::addColumn<Verdict>("next");
    QTest::newRow("Ctrl+C") << SIGINT << 0 << Verdict::First;
    QTest::newRow("the session ends") << SIGTERM << 0 << Verdict::First;
    QTest::newRow("the terminal is closed") << SIGHUP << 0 << Verdict::First;
    QTest::newRow("it crashes") << SIGSEGV << 0 << Verdict::WentBack;
    QTest::newRow("it is killed") << SIGKILL << 0 << Verdict::WentBack;
    QTest::newRow("Ctrl+C after a while") << SIGINT << 5 << Verdict::WentBack;
}

void TestStartWatch::whoEndsItAtOnceHasSeenNothing()
{
    QFETCH(const int, signal);
    QFETCH(const int, after);
    QFETCH(const Verdict, next);
    UpdateBench bench;
    bench.addMirror();
    QCOMPARE(bench.update(), QString());
    const pid_t child = ::fork();
    if (child == 0) {
        // As in a program: the test's own handlers are not there.
        for (const int each : {SIGINT, SIGTERM, SIGHUP, SIGSEGV})
            ::signal(each, SIG_DFL);
        StartWatch watch(bench.settings.program);
        if (watch.begin() != Verdict::First)
            ::_exit(1);
        ::sleep(unsigned(after));
        ::raise(signal);
        ::_exit(2);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    // It has ended by that signal all the same.
    QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == signal);
    StartWatch watch(bench.settings.program);
    QCOMPARE(watch.begin(), next);
    QCOMPARE(bench.oldRuns(), next == Verdict::WentBack);
    watch.confirm();
}

// Two updates in a row, by a window that stays open.
void TestStartWatch::theWayBackLeadsToWhatHasStarted()
{
    UpdateBench bench;
    bench.addMirror();
    QCOMPARE(bench.update(), QString());
    bench.mirrors.front()->files = UpdateBench::offer({.serial = 2, .version = u"0.3.0"_s}).files;
    // The second one comes to nothing: the first is watched as before.
    bench.settings.meanwhile = [](const QString &staged) { QFile::remove(staged); };
    QCOMPARE(bench.update(), u"replaced"_s);
    QCOMPARE(readMark(bench.settings.program)->version, u"0.2.0"_s);
    QCOMPARE(readMark(bench.settings.program)->state, State::Trying);
    bench.settings.meanwhile = {};
    QCOMPARE(bench.update(), QString());
    QCOMPARE(StartWatch(bench.settings.program).begin(), Verdict::First);
    QCOMPARE(StartWatch(bench.settings.program).begin(), Verdict::WentBack);
    // Neither of the two has ever said that it has started.
    QVERIFY(bench.oldRuns());
}

void TestStartWatch::anUpdateThatCameToNothingIsNoWayBack()
{
    UpdateBench bench;
    bench.addMirror();
    bench.settings.meanwhile = [](const QString &staged) { QFile::remove(staged); };
    QCOMPARE(bench.update(), u"replaced"_s);
    QVERIFY(QFile::exists(BesideProgram(bench.settings.program).previous));
    QVERIFY(!hasVersionBefore(bench.settings.program));
    const auto went = bench.begin().back();
    QCOMPARE(went ? QString() : updateErrorWord(went.error().kind), u"nothing-to-go-back-to"_s);
    bench.end();
    QVERIFY(bench.oldRuns());
    QVERIFY(!readMark(bench.settings.program));
}

// The first thing that a new version is told is to go back, or to make way for the next one.
void TestStartWatch::whatWasNotedMeanwhileStays()
{
    UpdateBench bench;
    bench.addMirror();
    QCOMPARE(bench.update(), QString());
    {
        StartWatch watch(bench.settings.program);
        QCOMPARE(watch.begin(), Verdict::First);
        QVERIFY(bench.begin().back());
        bench.end();
        watch.confirm();
    }
    QVERIFY(bench.oldRuns());
    QCOMPARE(readMark(bench.settings.program)->state, State::WentBack);
    bench.settings.again = true;
    QCOMPARE(bench.update(), QString());
    StartWatch watch(bench.settings.program);
    QCOMPARE(watch.begin(), Verdict::First);
    bench.mirrors.front()->files = UpdateBench::offer({.serial = 2, .version = u"0.3.0"_s}).files;
    QCOMPARE(bench.update(), QString());
    watch.confirm();
    QCOMPARE(readMark(bench.settings.program)->version, u"0.3.0"_s);
    QCOMPARE(StartWatch(bench.settings.program).begin(), Verdict::First);
}

// A crash between the note and the exchange.
void TestStartWatch::whatWasNeverPutInPlaceIsForgotten()
{
    const UpdateBench bench;
    QVERIFY(writeMark(bench.settings.program, {State::Trying, u"0.2.0"_s, 1, QByteArray(64, '0')}));
    QCOMPARE(StartWatch(bench.settings.program).begin(), Verdict::Ordinary);
    QVERIFY(!readMark(bench.settings.program));
    QFile mark(BesideProgram(bench.settings.program).mark);
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.write("{\"state\":\"try");
    mark.close();
    QCOMPARE(StartWatch(bench.settings.program).begin(), Verdict::Ordinary);
    QVERIFY(!mark.exists());
    QVERIFY(bench.oldRuns());
}

QTEST_GUILESS_MAIN(TestStartWatch)

#include "test_startwatch.moc"
