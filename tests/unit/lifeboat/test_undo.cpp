// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backuparchives.h"
#include "fakes/soak.h"
#include "lifeboat/undoplan.h"
#include "restoresof.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Why = SyncEnd::Why;

// A restore that is taken back: all that it has done, and nothing else.
class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init();
    void takesBackWhatItDid();
    void leavesWhatWasThereBefore();
    void leavesWhatWasChangedSince();
    void aListWithOthersInItStays();
    void withdrawsRequests();
    void whatIsGoneIsNotAskedFor();
    void stopsARestoreThatIsUnderWay();
    void canBeRestoredAgain();
    void whatIsTakenAwayMeanwhileIsNotGivenAgain();
    void goesOnByItself();
    void killedAgainAndAgain();
    void aServerThatDoesNotTellIsTrusted();

private:
    QString path(const QString &name) const { return m_bench->folder.filePath(name); }

    void write()
    {
        put(path(u"backup/following_accounts.csv"_s), "Account address\nada@a.example\nben@b.example\n");
        put(path(u"backup/muted_accounts.csv"_s), "Account address,Hide notifications\ncy@c.example,false\n");
        put(path(u"backup/blocked_accounts.csv"_s), "eve@e.example\n");
        put(path(u"backup/blocked_domains.csv"_s), "bad.example\n");
        put(path(u"backup/lists.csv"_s), "Friends,ada@a.example\n");
        put(path(u"backup/godwit.json"_s),
            R"({"version":1,"tags":["Cats"],"filters":[{"title":"Endings","places":1,
            "action":1,"words":[{"text":"the end","whole":true}]}]})");
    }

    QString writeMany(int people)
    {
        QByteArray table = "Account address\n";
        for (int i = 0; i < people; ++i) {
            const QString name = u"person%1@a.example"_s.arg(i);
            target().add({name});
            table += name.toUtf8() + '\n';
        }
        put(path(u"backup/follows.csv"_s), table);
        return path(u"backup"_s);
    }

    RestoreSource read()
    {
        auto source = await(restoresOf(*m_bench).read(path(u"backup"_s), {}, {}));
        if (!source)
            qFatal("%s", qUtf8Printable(backupSentence(source.error())));
        return *source;
    }

    SyncPair begin()
    {
        const auto pair = await(restoresOf(*m_bench).begin(read(), standbyAccount));
        if (!pair)
            qFatal("%s", qUtf8Printable(pair.error().detail));
        return *pair;
    }

    void undo(const SyncPair &pair)
    {
        if (!await(restoresOf(*m_bench).undo(pair)))
            qFatal("it cannot be undone");
    }

    // To the end, through every limit.
    SyncEnd runToTheEnd(const SyncPair &pair)
    {
        SyncEnd end;
        for (int runs = 0; runs < 100; ++runs) {
            end = await(restoresOf(*m_bench).run(pair));
            if (!end.goesOnAt || end.why == Why::Finished)
                break;
            if (*end.goesOnAt > m_bench->clock.now())
                m_bench->clock.advance(*end.goesOnAt - m_bench->clock.now());
            QCoreApplication::processEvents();
        }
        return end;
    }

    RestoreReport report(const SyncPair &pair)
    {
        const auto records = await(restoresOf(*m_bench).records());
        for (const RestoreRecord &record : records ? *records : std::vector<RestoreRecord>()) {
            if (record.pair() == pair)
                return await(restoresOf(*m_bench).report(record)).value_or(RestoreReport());
        }
        return {};
    }

    static RestoreTally tallyOf(const RestoreReport &report, GraphKind kind)
    {
        const auto found = std::ranges::find(report.kinds, kind, &RestoreTally::kind);
        return found == report.kinds.end() ? RestoreTally() : *found;
    }

    // For a test that fails.
    QByteArray told(const SyncPair &pair)
    {
        QStringList lines;
        const RestoreReport known = report(pair);
        for (const RestoreTally &kind : known.kinds)
            lines << u"%1: %2 done, %3 taken back, %4 left, %5 waiting"_s.arg(graphKindWord(kind.kind))
                         .arg(kind.done)
                         .arg(kind.takenBack)
                         .arg(kind.left)
                         .arg(kind.waiting);
        for (const SyncRow &row : known.failed)
            lines << row.name + u' ' + syncOutcomeWord(row.outcome) + u' ' + row.sentence;
        lines << target().handlesOf(target().follows);
        return lines.join(u'\n').toUtf8();
    }

    FakeMastodon &target() { return m_bench->standby; }

    std::unique_ptr<SyncBench> m_bench;
};

namespace
{

QCoro::Task<> runOnce(StandbySync *sync, SyncPair pair)
{
    co_await sync->sync(pair);
}

} // namespace

void TestUndo::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bench = std::make_unique<SyncBench>();
    for (const QString &name :
         {u"ada@a.example"_s, u"ben@b.example"_s, u"cy@c.example"_s, u"dee@d.example"_s, u"eve@e.example"_s})
        target().add({name});
    QDir(m_bench->folder.path()).mkpath(u"backup"_s);
}

void TestUndo::takesBackWhatItDid()
{
    write();
    const SyncPair pair = begin();
    QVERIFY(runToTheEnd(pair).why == Why::Finished);
    QCOMPARE(target().follows.size(), 2);
    RestoreReport given = report(pair);
    QCOMPARE(given.record.name, u"backup"_s);
    QCOMPARE(tallyOf(given, GraphKind::Follows),
             (RestoreTally{.kind = GraphKind::Follows, .total = 2, .done = 2}));
    QVERIFY(given.standing.isOver() && !given.standing.isUndone());
    target().log.clear();
    undo(pair);
    const SyncEnd end = runToTheEnd(pair);
    QVERIFY2(end.why == Why::Finished, qPrintable(end.sentence));
    QVERIFY(target().follows.isEmpty() && target().mutes.isEmpty() && target().blocks.isEmpty());
    QVERIFY(target().domains.isEmpty() && target().lists.isEmpty() && target().filters.isEmpty());
    QVERIFY(target().tags.isEmpty());
    // Who is kept away is let in again last.
    QCOMPARE(target().log.last(), u"unblock eve@e.example"_s);
    given = report(pair);
    QVERIFY(given.standing.isUndone());
    QVERIFY2(given.failed.empty(), qPrintable(given.failed.empty() ? QString() : given.failed.front().name));
    QCOMPARE(tallyOf(given, GraphKind::Follows).takenBack, 2);
    QCOMPARE(tallyOf(given, GraphKind::Lists).takenBack, 1);
    // Nothing is left to be done.
    target().log.clear();
    QVERIFY(runToTheEnd(pair).why == Why::Finished);
    QVERIFY(target().log.isEmpty());
}

void TestUndo::leavesWhatWasThereBefore()
{
    write();
    // Both are in the backup too, with other words.
    target().follows << target().idOf(u"ben@b.example"_s);
    target().how.insert(target().follows.first(), {.boosts = false, .notify = true, .languages = {}});
    target().mutes.insert(target().idOf(u"cy@c.example"_s), {});
    target().lists.insert(u"77"_s, {u"Friends"_s, {}});
    target().tags << u"cats"_s;
    const SyncPair pair = begin();
    QVERIFY(runToTheEnd(pair).why == Why::Finished);
    QCOMPARE(tallyOf(report(pair), GraphKind::Follows).already(), 1);
    const auto how = target().how;
    undo(pair);
    QVERIFY(runToTheEnd(pair).why == Why::Finished);
    QCOMPARE(target().handlesOf(target().follows), QStringList(u"ben@b.example"_s));
    QVERIFY(!target().how.value(target().follows.first()).boosts);
    QCOMPARE(target().handlesOf(target().mutes.keys()), QStringList(u"cy@c.example"_s));
    QVERIFY(target().mutes.first().notifications);
    QCOMPARE(target().lists.size(), 1);
    QVERIFY(target().lists.first().members.isEmpty());
    QCOMPARE(target().tags, QStringList(u"cats"_s));
    QVERIFY(target().blocks.isEmpty());
}

void TestUndo::leavesWhatWasChangedSince()
{
    write();
    const SyncPair pair = begin();
    QVERIFY(runToTheEnd(pair).why == Why::Finished);
    const QString ada = target().idOf(u"ada@a.example"_s);
    target().how[ada].notify = true;
    target().mutes[target().idOf(u"cy@c.example"_s)].notifications = true;
    undo(pair);
    QVERIFY(runToTheEnd(pair).why == Why::Finished);
    QCOMPARE(target().handlesOf(target().follows), QStringList(u"ada@a.example"_s));
    QCOMPARE(target().mutes.size(), 1);
    const RestoreReport left = report(pair);
    QCOMPARE(tallyOf(left, GraphKind::Follows).left, 1);
    QCOMPARE(tallyOf(left, GraphKind::Follows).takenBack, 1);
    QCOMPARE(left.failed.size(), size_t(2));
    QVERIFY(left.failed.front().outcome == SyncOutcome::Changed);
}

void TestUndo::aListWithOthersInItStays()
{
    write();
    const SyncPair pair = begin();
    QVERIFY(runToTheEnd(pair).why == Why::Finished);
    target().lists.first().members << target().idOf(u"dee@d.example"_s);
    undo(pair);
    QVERIFY(runToTheEnd(pair).why == Why::Finished);
    QCOMPARE(target().lists.size(), 1);
    QCOMPARE(target().handlesOf(target().lists.first().members), QStringList(u"dee@d.example"_s));
    QCOMPARE(tallyOf(report(pair), GraphKind::Members).takenBack, 1);
}

void TestUndo::withdrawsRequests()
{
    target().add({u"locked@a.example"_s, true});
    put(path(u"backup/follows.csv"_s), "Account address\nlocked@a.example\n");
    const SyncPair pair = begin();
    QVERIFY(runToTheEnd(pair).why == Why::Finished);
    QCOMPARE(target().requested.size(), 1);
    QCOMPARE(tallyOf(report(pair), GraphKind::Follows).requested, 1);
    undo(pair);
    QVERIFY(runToTheEnd(pair).why == Why::Finished);
    QVERIFY(target().requested.isEmpty());
    QCOMPARE(tallyOf(report(pair), GraphKind::Follows).takenBack, 1);
}

void TestUndo::whatIsGoneIsNotAskedFor()
{
    write();
    const SyncPair pair = begin();
    QVERIFY(runToTheEnd(pair).why == Why::Finished);
    target().follows.clear();
    target().blocks.clear();
    // Another list of that name.
    target().lists.clear();
    target().lists.insert(u"99"_s, {u"Friends"_s, {}});
    target().log.clear();
    undo(pair);
    QVERIFY(runToTheEnd(pair).why == Why::Finished);
    QVERIFY(target().log.filter(u"follow"_s).isEmpty() && target().log.filter(u"block"_s).isEmpty());
    QVERIFY(target().lists.contains(u"99"_s));
    QVERIFY(report(pair).failed.empty());
}

void TestUndo::stopsARestoreThatIsUnderWay()
{
    writeMany(60);
    const SyncPair pair = begin();
    m_bench->life->scope.start(runOnce(&m_bench->life->sync, pair));
    QTRY_VERIFY_WITH_TIMEOUT(target().follows.size() >= 5, 60'000);
    undo(pair);
    // The run sees it at its next step.
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->life->scope.running() == 0, 60'000);
    QVERIFY(target().follows.size() < 60);
    QVERIFY(runToTheEnd(pair).why == Why::Finished);
    QVERIFY2(target().follows.isEmpty(), told(pair));
    QVERIFY(report(pair).standing.isUndone());
}

void TestUndo::canBeRestoredAgain()
{
    write();
    const SyncPair pair = begin();
    QVERIFY(runToTheEnd(pair).why == Why::Finished);
    undo(pair);
    QVERIFY(runToTheEnd(pair).why == Why::Finished);
    QVERIFY(target().follows.isEmpty());
    QCOMPARE(begin(), pair);
    QVERIFY(!report(pair).standing.undoAt);
    QVERIFY(runToTheEnd(pair).why == Why::Finished);
    QCOMPARE(target().follows.size(), 2);
    QCOMPARE(target().lists.size(), 1);
    undo(pair);
    QVERIFY(runToTheEnd(pair).why == Why::Finished);
    QVERIFY(target().follows.isEmpty() && target().lists.isEmpty());
}

// A restore that takes days does not follow again whom the person has left meanwhile.
void TestUndo::whatIsTakenAwayMeanwhileIsNotGivenAgain()
{
    target().followsPerDay = 400;
    writeMany(450);
    target().add({u"locked@a.example"_s, true});
    QFile table(path(u"backup/follows.csv"_s));
    QVERIFY(table.open(QIODevice::Append));
    table.write("locked@a.example\n");
    table.close();
    const SyncPair pair = begin();
    QVERIFY(await(restoresOf(*m_bench).run(pair)).why == Why::Waits);
    const QString left = target().follows.takeFirst();
    m_bench->clock.advance(24h);
    QVERIFY(runToTheEnd(pair).why == Why::Finished);
    QCOMPARE(target().follows.size(), 449);
    QVERIFY(!target().follows.contains(left));
    // Who has been asked on the first day still is.
    QCOMPARE(tallyOf(report(pair), GraphKind::Follows).requested, 1);
    QCOMPARE(target().followCalls.value(u"locked@a.example"_s), 1);
    // Whoever restores the same once more means it.
    QCOMPARE(begin(), pair);
    m_bench->clock.advance(24h);
    QVERIFY(runToTheEnd(pair).why == Why::Finished);
    QCOMPARE(target().follows.size(), 450);
}

// As in a window: nobody calls run().
void TestUndo::goesOnByItself()
{
    writeMany(20);
    Restores giving = restoresOf(*m_bench);
    giving.start();
    const auto pair = await(giving.begin(read(), standbyAccount));
    QVERIFY(pair);
    QTRY_VERIFY_WITH_TIMEOUT(target().follows.size() >= 3, 60'000);
    QVERIFY(await(giving.setPaused(*pair, true)));
    QTRY_VERIFY_WITH_TIMEOUT(!report(*pair).standing.running, 60'000);
    const qsizetype paused = target().follows.size();
    QVERIFY(paused < 20);
    m_bench->clock.advance(1h);
    QCOMPARE(target().follows.size(), paused);
    QVERIFY(await(giving.setPaused(*pair, false)));
    QTRY_COMPARE_WITH_TIMEOUT(target().follows.size(), 20, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(report(*pair).standing.isOver(), 60'000);
    QVERIFY(await(giving.undo(*pair)));
    QTRY_VERIFY_WITH_TIMEOUT(report(*pair).standing.isUndone(), 60'000);
    QVERIFY(target().follows.isEmpty());
    await(m_bench->life->scope.finish());
}

// kill -9 at any moment, by processes that share nothing but the disk and the server.
void TestUndo::killedAgainAndAgain()
{
    QRandomGenerator chance(soakSeed());
    writeMany(60);
    target().follows << target().idOf(u"person7@a.example"_s);
    target().how.insert(target().follows.first(), {});
    const SyncPair pair = begin();
    QVERIFY(runToTheEnd(pair).why == Why::Finished);
    QCOMPARE(target().follows.size(), 60);
    undo(pair);
    m_bench->life.reset();
    target().requestsPerWindow = 1'000'000;
    target().log.clear();
    const QStringList arguments{m_bench->folder.path(), m_bench->active.origin().toString(),
                                target().origin().toString(), QString::number(pair.active.restore().value())};
    const auto start = [&](QProcess &child) {
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationDirPath() + u"/synchild"_s, arguments);
    };
    for (int kills = 0; kills < soakRounds(10, 300); ++kills) {
        QProcess child;
        start(child);
        QVERIFY(child.waitForStarted());
        QTest::qWait(50 + chance.bounded(250));
        child.kill();
        QVERIFY(child.state() == QProcess::NotRunning || child.waitForFinished());
    }
    QProcess child;
    start(child);
    QVERIFY(QTest::qWaitFor([&] { return child.state() == QProcess::NotRunning; }, 120'000));
    m_bench->restart();
    QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0,
             QByteArray::number(child.exitCode()) + '\n' + child.readAllStandardOutput() + told(pair));
    QVERIFY2(target().handlesOf(target().follows) == QStringList(u"person7@a.example"_s), told(pair));
    QVERIFY(target().log.filter(QRegularExpression(u"^follow "_s)).isEmpty());
    QVERIFY(report(pair).standing.isUndone());
    QCOMPARE(tallyOf(report(pair), GraphKind::Follows).done, 0);
}

void TestUndo::aServerThatDoesNotTellIsTrusted()
{
    UndoInput input;
    GraphEntry tag = tagEntry(u"Cats"_s);
    input.placed.push_back({{GraphKind::Tags, {}, tag.name}, tag});
    QCOMPARE(planUndo(input).rows.size(), size_t(1));
    QVERIFY(planUndo(input).rows.front().removal);
    input.there.known.insert(GraphKind::Tags);
    QVERIFY(planUndo(input).rows.empty());
    QCOMPARE(planUndo(input).gone.size(), size_t(1));
    input.there.entries[GraphKind::Tags].push_back(tag);
    QCOMPARE(planUndo(input).rows.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestUndo)
#include "test_undo.moc"
