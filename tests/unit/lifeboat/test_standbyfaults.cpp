// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/soak.h"
#include "syncbench.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Why = SyncEnd::Why;
using Way = HttpAnswer::Way;

// Bringing a standby in step against limits, failures and kills: everybody is accounted for, nobody is
// followed who should be blocked, and nothing is done twice.
class TestStandbyFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void followsOfADay();
    void followsOfADayOfAnUnknownLimit();
    void requestsOfFiveMinutes();
    void aLimitThatIsNotAnnounced();
    void aServerThatLosesEveryAnswer();
    void aServerThatFailsForAWhile();
    void aTokenThatIsRefused();
    void whatTheAccountsServerDoesNotTellIsSaid();
    void nothingReadIsNotInStep();
    void oneKindDoesNotStopTheOthers_data();
    void oneKindDoesNotStopTheOthers();
    void blocksThatAreNotToldHoldFollows();
    void aFileThatCannotBeLookedAfter();
    void anySchedule();
    void killedAgainAndAgain();
};

namespace
{

QStringList wanted(SyncBench &t, int follows, int blocks)
{
    QStringList handles;
    for (int i = 0; i < follows; ++i) {
        handles << u"p%1@a.example"_s.arg(i, 4, 10, QChar(u'0'));
        t.active.follows << t.add(handles.back());
    }
    for (int i = 0; i < blocks; ++i)
        t.active.blocks << t.add(u"b%1@a.example"_s.arg(i, 4, 10, QChar(u'0')));
    return handles;
}

std::function<std::optional<HttpAnswer>(const HttpRequest &)> failing(const QByteArray &path, int status)
{
    return [path, status](const HttpRequest &request) -> std::optional<HttpAnswer> {
        if (request.method != "GET" || !request.target.contains(path))
            return std::nullopt;
        return HttpAnswer::of(status, R"({"error":"no"})");
    };
}

// The last of the blocks was made before the first of the follows.
bool blocksCameFirst(const QStringList &log)
{
    const auto isFollow = [](const QString &line) { return line.startsWith(u"follow "_s); };
    const auto firstFollow = std::ranges::find_if(log, isFollow);
    return std::none_of(firstFollow, log.end(),
                        [](const QString &line) { return line.startsWith(u"block "_s); });
}

} // namespace

// Mastodon's 400 a UTC day, which its answers announce; here 6. Everything else goes on meanwhile.
void TestStandbyFaults::followsOfADay()
{
    SyncBench t;
    const QStringList handles = wanted(t, 15, 2);
    t.active.tags << u"cats"_s;
    t.standby.followsPerDay = 6;
    t.agree();
    const SyncEnd first = t.sync();
    QCOMPARE(first.why, Why::Waits);
    QCOMPARE(t.standby.follows.size(), 6);
    QCOMPARE(t.standby.tags, QStringList{u"cats"_s});
    const Instant midnight = std::chrono::ceil<std::chrono::days>(t.clock.now());
    QVERIFY(first.goesOnAt >= midnight && first.goesOnAt < midnight + 10min);
    QCOMPARE(t.missing(GraphKind::Follows).size(), 9);
    // What the person does with the account does not wait for that.
    const auto tag = await(t.life->outbox.add(standbyAccount, FollowTag{u"dogs"_s, true}));
    const auto sent = await(t.life->outbox.settled(*tag, 1min));
    QCOMPARE(sent->state, Act::State::Sent);
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(t.standby.handlesOf(t.standby.follows), handles);
    for (const int calls : t.standby.followCalls)
        QCOMPARE(calls, 1);
    QCOMPARE(t.standby.refusedByLimit, 0);
}

// A server whose limit nobody knows says 429 without a word.
void TestStandbyFaults::followsOfADayOfAnUnknownLimit()
{
    SyncBench t;
    // Days of it, asked again each hour.
    t.stride = 5s;
    const QStringList handles = wanted(t, 9, 0);
    t.standby.followsPerDay = 4;
    t.standby.tellsLimits = false;
    t.agree();
    t.syncToTheEnd(60);
    t.clock.advance(24h);
    t.syncToTheEnd(60);
    t.clock.advance(24h);
    QCOMPARE(t.syncToTheEnd(60).why, Why::Finished);
    QCOMPARE(t.standby.handlesOf(t.standby.follows), handles);
    for (const int calls : t.standby.followCalls)
        QCOMPARE(calls, 1);
}

void TestStandbyFaults::requestsOfFiveMinutes()
{
    SyncBench t;
    const QStringList handles = wanted(t, 40, 5);
    t.standby.requestsPerWindow = 40;
    t.active.requestsPerWindow = 40;
    t.agree();
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(t.standby.handlesOf(t.standby.follows), handles);
    // It never came so far.
    QCOMPARE(t.standby.refusedByLimit, 0);
    QCOMPARE(t.active.refusedByLimit, 0);
}

void TestStandbyFaults::aLimitThatIsNotAnnounced()
{
    SyncBench t;
    const QStringList handles = wanted(t, 30, 3);
    t.standby.requestsPerWindow = 25;
    t.standby.tellsLimits = false;
    t.agree();
    QCOMPARE(t.syncToTheEnd(60).why, Why::Finished);
    QCOMPARE(t.standby.handlesOf(t.standby.follows), handles);
    QCOMPARE(t.standby.blocks.size(), 3);
    for (const int calls : t.standby.followCalls)
        QCOMPARE(calls, 1);
}

void TestStandbyFaults::aServerThatLosesEveryAnswer()
{
    SyncBench t;
    const QStringList handles = wanted(t, 6, 2);
    t.active.lists.insert(u"1"_s, {u"Friends"_s, t.active.follows});
    t.standby.fault = [](const HttpRequest &request) -> std::optional<HttpAnswer> {
        return request.method == "GET" ? std::nullopt : std::optional(HttpAnswer::of(Way::ResetAfterAll));
    };
    t.agree();
    t.syncToTheEnd();
    t.standby.fault = {};
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(t.standby.handlesOf(t.standby.follows), handles);
    QCOMPARE(t.standby.lists.size(), 1);
    QCOMPARE(t.standby.handlesOf(t.standby.lists.first().members), handles);
    QVERIFY(blocksCameFirst(t.standby.log));
}

void TestStandbyFaults::aServerThatFailsForAWhile()
{
    SyncBench t;
    const QStringList handles = wanted(t, 8, 0);
    int follows = 0;
    bool down = false;
    t.standby.fault = [&](const HttpRequest &request) -> std::optional<HttpAnswer> {
        if (request.target.endsWith("/follow") && ++follows == 4)
            down = true;
        return down ? std::optional(HttpAnswer::of(503)) : std::nullopt;
    };
    t.agree();
    const SyncEnd end = t.sync();
    QCOMPARE(end.why, Why::Trouble);
    QVERIFY(!end.sentence.isEmpty() && end.goesOnAt);
    QCOMPARE(t.report().standing.problem, end.sentence);
    QCOMPARE(t.standby.follows.size(), 3);
    down = false;
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(t.standby.handlesOf(t.standby.follows), handles);
    QVERIFY(t.report().standing.problem.isEmpty());
}

void TestStandbyFaults::aTokenThatIsRefused()
{
    SyncBench t;
    wanted(t, 3, 0);
    t.standby.fault = [](const HttpRequest &request) -> std::optional<HttpAnswer> {
        return request.method == "POST" ? std::optional(HttpAnswer::of(401, R"({"error":"no"})"))
                                        : std::nullopt;
    };
    t.agree();
    const SyncEnd end = t.sync();
    QCOMPARE(end.why, Why::Trouble);
    QVERIFY(!end.sentence.isEmpty());
    // Nobody is written off for that.
    QCOMPARE(t.missing(GraphKind::Follows).filter(u"waiting"_s).size(), 3);
    t.standby.fault = {};
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(t.standby.follows.size(), 3);
}

// It lives, and refuses one thing: all else comes, also what is read after that.
void TestStandbyFaults::whatTheAccountsServerDoesNotTellIsSaid()
{
    SyncBench t;
    const QStringList handles = wanted(t, 3, 2);
    t.active.tags << u"cats"_s;
    t.active.fault = failing("/api/v1/blocks", 403);
    t.agree();
    const SyncEnd end = t.sync();
    QCOMPARE(end.why, Why::Trouble);
    QVERIFY2(end.sentence.contains(u"blocked people"_s) && end.sentence.contains(u"does not allow"_s),
             qPrintable(end.sentence));
    QCOMPARE(t.report().standing.problem, end.sentence);
    QVERIFY(!t.report().standing.finishedAt);
    QCOMPARE(t.standby.handlesOf(t.standby.follows), handles);
    QCOMPARE(t.standby.tags, QStringList{u"cats"_s});
    t.active.fault = {};
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(t.standby.blocks.size(), 2);
    QVERIFY(t.report().standing.problem.isEmpty());
}

// Neither is it where the server is away before anything is known of it.
void TestStandbyFaults::nothingReadIsNotInStep()
{
    SyncBench t;
    wanted(t, 2, 1);
    t.active.fault = failing("/api/", 503);
    t.agree();
    const SyncEnd end = t.sync();
    QCOMPARE(end.why, Why::Trouble);
    QVERIFY(!end.sentence.isEmpty() && end.goesOnAt);
    QVERIFY(!t.report().standing.finishedAt);
    QVERIFY(t.standby.log.isEmpty());
    t.active.fault = {};
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(t.standby.follows.size(), 2);
}

void TestStandbyFaults::oneKindDoesNotStopTheOthers_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("it fails") << 500;
    QTest::newRow("it refuses") << 403;
}

void TestStandbyFaults::oneKindDoesNotStopTheOthers()
{
    QFETCH(int, status);
    SyncBench t;
    const QStringList handles = wanted(t, 3, 2);
    t.active.filters.insert(
        u"f"_s, {{u"id"_s, u"f"_s},
                 {u"title"_s, u"Spoilers"_s},
                 {u"context"_s, QJsonArray{u"home"_s}},
                 {u"filter_action"_s, u"hide"_s},
                 {u"keywords"_s, QJsonArray{QJsonObject{{u"id"_s, u"w"_s}, {u"keyword"_s, u"ending"_s}}}}});
    t.standby.fault = failing("/filters", status);
    t.agree();
    const SyncEnd end = t.sync();
    QCOMPARE(end.why, Why::Trouble);
    QVERIFY2(end.sentence.contains(u"filters"_s), qPrintable(end.sentence));
    QCOMPARE(t.standby.blocks.size(), 2);
    QCOMPARE(t.standby.handlesOf(t.standby.follows), handles);
    // Nobody knows whether it is there: it is not made twice.
    QVERIFY(t.standby.filters.isEmpty());
    QCOMPARE(t.missing(GraphKind::Filters), QStringList{u"Spoilers: waiting"_s});
    t.standby.fault = {};
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(t.standby.filters.size(), 1);
    QVERIFY(t.missing(GraphKind::Filters).isEmpty());
}

void TestStandbyFaults::blocksThatAreNotToldHoldFollows()
{
    SyncBench t;
    const QStringList handles = wanted(t, 3, 2);
    t.active.mutes.insert(t.add(u"loud@a.example"_s), {});
    t.standby.fault = failing("/api/v1/blocks", 500);
    t.agree();
    QCOMPARE(t.sync().why, Why::Trouble);
    QCOMPARE(t.standby.mutes.size(), 1);
    QVERIFY(t.standby.follows.isEmpty());
    t.standby.fault = {};
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(t.standby.handlesOf(t.standby.follows), handles);
    QVERIFY(blocksCameFirst(t.standby.log));
}

void TestStandbyFaults::aFileThatCannotBeLookedAfter()
{
    SyncBench t(Software::GoToSocial, u"0.19.1"_s);
    wanted(t, 3, 25);
    t.agree();
    const SyncEnd first = t.sync();
    QCOMPARE(first.why, Why::Waits);
    QCOMPARE(t.standby.imports.size(), 1);
    t.standby.workOffImports();
    t.active.tags << u"cats"_s;
    t.standby.fault = failing("/api/v1/blocks", 500);
    t.clock.advance(25h);
    const SyncEnd end = t.sync();
    QCOMPARE(end.why, Why::Trouble);
    QCOMPARE(t.standby.tags, QStringList{u"cats"_s});
    t.standby.fault = {};
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(t.standby.blocks.size(), 25);
    // No second file.
    QCOMPARE(t.standby.imports.size(), 0);
    QVERIFY(t.missing(GraphKind::Blocks).isEmpty());
}

void TestStandbyFaults::anySchedule()
{
    const quint32 first = soakSeed();
    for (int round = 0; round < soakRounds(6, 2'000); ++round) {
        const quint32 seed = first + quint32(round);
        const QByteArray where = "seed " + QByteArray::number(seed);
        QRandomGenerator chance(seed);
        SyncBench t;
        t.stride = 2s;
        QStringList handles = wanted(t, 10, 4);
        t.active.lists.insert(u"1"_s, {u"Friends"_s, t.active.follows.mid(0, 5)});
        t.active.tags << u"cats"_s;
        const QString dead = handles.takeAt(chance.bounded(int(handles.size())));
        t.standby.dead.insert(dead);
        t.standby.requestsPerWindow = chance.bounded(2) == 0 ? 0 : 30;
        t.standby.tellsLimits = chance.bounded(2) == 0;
        t.standby.followsPerDay = chance.bounded(2) == 0 ? 0 : 7;
        bool troubled = true;
        const auto fault = [&](const HttpRequest &) -> std::optional<HttpAnswer> {
            switch (troubled ? chance.bounded(25) : 25) {
            case 0:
                return HttpAnswer::of(503);
            case 1:
                return HttpAnswer::of(Way::ResetAfterHead);
            case 2:
                return HttpAnswer::of(Way::ResetAfterAll);
            case 3:
                return HttpAnswer::of(Way::CloseInBody);
            case 4:
                return HttpAnswer::html(200, "<html>maintenance</html>");
            default:
                return std::nullopt;
            }
        };
        t.standby.fault = fault;
        t.active.fault = fault;
        t.agree();
        for (int runs = 0; runs < 6; ++runs) {
            t.syncToTheEnd(8);
            if (chance.bounded(3) == 0)
                t.restart();
            t.clock.advance(3h);
        }
        troubled = false;
        t.clock.advance(24h);
        t.syncToTheEnd(60);
        t.clock.advance(24h);
        const SyncEnd end = t.syncToTheEnd(60);
        QVERIFY2(end.why == Why::Finished,
                 where + ' ' + syncEndWord(end.why).toUtf8() + end.sentence.toUtf8());
        QVERIFY2(t.standby.handlesOf(t.standby.follows) == handles,
                 where + ' ' + t.standby.handlesOf(t.standby.follows).join(u' ').toUtf8());
        QVERIFY2(t.missing(GraphKind::Follows) == QStringList{dead + u": not-found"_s}, where);
        QVERIFY2(t.standby.blocks.size() == 4, where);
        QVERIFY2(t.standby.lists.size() == 1, where);
        QVERIFY2(t.standby.tags == QStringList{u"cats"_s}, where);
        QVERIFY2(t.standby.log.filter(u"follow b"_s).isEmpty(), where);
    }
}

// kill -9 at any moment, by processes that share nothing but the disk and the servers.
void TestStandbyFaults::killedAgainAndAgain()
{
    const quint32 seed = soakSeed();
    QRandomGenerator chance(seed);
    SyncBench t;
    t.life.reset();
    const QStringList handles = wanted(t, 60, 10);
    t.active.lists.insert(u"1"_s, {u"Friends"_s, t.active.follows.mid(0, 10)});
    t.allowMany();
    const QStringList arguments{t.folder.path(), t.active.origin().toString(), t.standby.origin().toString()};
    const auto start = [&](QProcess &child) {
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationDirPath() + u"/synchild"_s, arguments);
    };
    for (int kills = 0; kills < soakRounds(12, 1'500); ++kills) {
        QProcess child;
        start(child);
        QVERIFY(child.waitForStarted());
        QTest::qWait(50 + chance.bounded(250));
        child.kill();
        // It may have been through before it could be killed.
        QVERIFY(child.state() == QProcess::NotRunning || child.waitForFinished());
    }
    QProcess child;
    start(child);
    QVERIFY(QTest::qWaitFor([&] { return child.state() == QProcess::NotRunning; }, 120'000));
    QVERIFY2(child.exitCode() == 0, child.readAllStandardOutput());
    QCOMPARE(t.standby.handlesOf(t.standby.follows), handles);
    QCOMPARE(t.standby.blocks.size(), 10);
    QCOMPARE(t.standby.lists.size(), 1);
    QCOMPARE(t.standby.lists.first().members.size(), 10);
    QVERIFY(t.standby.log.filter(u"follow b"_s).isEmpty());
    QVERIFY(blocksCameFirst(t.standby.log));
}

QTEST_GUILESS_MAIN(TestStandbyFaults)
#include "test_standbyfaults.moc"
