// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "healthbench.h"

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Net = World::Net;

class TestHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyListensUntilItBegins();
    void noticesARefusalInTime();
    void noticesSilenceInTime();
    void tellsTheServersFate_data();
    void tellsTheServersFate();
    void tellsItsOwnNetworkApart();
    void tellsItsOwnNetworkApartAfterAnAnswer();
    void tellsASignInPageApart();
    void believesTheOthersOverTheSystem();
    void judgesThisComputersServersByThemselves();
    void looksWhenTheNetworkChanges();
    void looksEverMoreSeldomAndComesBack();
    void anAnswerDuringALookCounts();
    void remembersOverARestart();
    void forgetsWhoIsNotWatched();
    void forgetsWhoLeavesAServerOfOthers();
    void endsWhileItLooks();
};

void TestHealth::onlyListensUntilItBegins()
{
    HealthBench bench;
    bench.world.ways[bench.origin(1)] = Way::Refuses;
    bench.ask(1);
    bench.pass(5min);
    QCOMPARE(bench.world.climbs, 0);
    QCOMPARE(bench.state(1), u"unknown"_s);
    bench.ask(2);
    QCOMPARE(bench.state(2), u"fine"_s);
    QVERIFY(!bench.world.begun);
    // Unless it is asked to look.
    const auto report = QCoro::waitFor(bench.health->look(AccountId(1)));
    QCOMPARE(healthWord(report->state()), u"unreachable"_s);
    QVERIFY(!QCoro::waitFor(bench.health->look(AccountId(9))));
}

void TestHealth::noticesARefusalInTime()
{
    HealthBench bench;
    bench.begin();
    bench.ask(1);
    // The system is asked of its network when somebody wants to know.
    QVERIFY(!bench.world.begun);
    bench.world.ways[bench.origin(1)] = Way::Refuses;
    bench.ask(1);
    // A server that restarts is back within the second.
    QCOMPARE(bench.state(1), u"fine"_s);
    QVERIFY(bench.within(2s, [&] { return bench.state(1) == u"unreachable"_s; }));
    QVERIFY(bench.world.begun);
    QCOMPARE(bench.network(), u"up"_s);
    QCOMPARE(bench.state(2), u"unknown"_s);
    QVERIFY(findStep(bench.report(1).server.evidence, Sign::OthersAnswer));
    QVERIFY(findStep(bench.report(1).server.evidence, Sign::Refused));
}

void TestHealth::noticesSilenceInTime()
{
    HealthBench bench;
    bench.begin();
    bench.ask(1);
    bench.world.ways[bench.origin(1)] = Way::Mute;
    const Instant asked = bench.clock.now();
    bench.pass(4s);
    Q_EMIT bench.sender->fellSilent(bench.origin(1));
    // The world's looks take no time; real ones take up to Prober::climbTime.
    QVERIFY(bench.within(500ms, [&] { return bench.state(1) == u"unreachable"_s; }));
    QVERIFY(bench.report(1).server.since == asked);
    QVERIFY(4s + Prober::climbTime + 500ms <= 10s);
}

void TestHealth::tellsTheServersFate_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QString>("soon");
    QTest::addColumn<QString>("later");
    QTest::newRow("silent") << Way::Silent << u"unreachable"_s << u"unreachable"_s;
    QTest::newRow("failing") << Way::Failing << u"failing"_s << u"failing"_s;
    QTest::newRow("stranger") << Way::Stranger << u"impostor"_s << u"impostor"_s;
    QTest::newRow("says that it is gone") << Way::Gone << u"gone"_s << u"gone"_s;
    QTest::newRow("its name is gone") << Way::Nameless << u"unreachable"_s << u"gone"_s;
    QTest::newRow("parked") << Way::Page << u"failing"_s << u"gone"_s;
}

void TestHealth::tellsTheServersFate()
{
    QFETCH(Way, way);
    QFETCH(QString, soon);
    QFETCH(QString, later);
    HealthBench bench;
    bench.begin();
    bench.ask(1);
    // Its key is noted down.
    bench.pass(11s);
    bench.world.ways[bench.origin(1)] = way;
    bench.ask(1);
    QVERIFY(bench.within(3s, [&] { return bench.state(1) == soon; }));
    bench.pass(16min);
    QCOMPARE(bench.state(1), later);
    QCOMPARE(bench.network(), u"up"_s);
    // And all of them may come back.
    bench.world.ways[bench.origin(1)] = Way::Well;
    QVERIFY(bench.within(31min, [&] { return bench.state(1) == u"fine"_s; }));
    QCOMPARE(bench.returned, QList<Origin>{bench.origin(1)});
    QVERIFY(bench.mayTakeToken(1));
}

void TestHealth::tellsItsOwnNetworkApart()
{
    HealthBench bench;
    bench.begin();
    bench.ask(1);
    bench.ask(2);
    bench.pass(1min);
    bench.world.net = Net::Down;
    bench.ask(1);
    QVERIFY(bench.within(3s, [&] { return bench.network() == u"down"_s; }));
    bench.ask(2);
    bench.pass(20min);
    for (const int account : {1, 2}) {
        QCOMPARE(bench.state(account), u"fine"_s);
        QVERIFY(bench.report(account).isNetworkToBlame() && bench.report(account).isCutOff());
    }
    QVERIFY(bench.returned.isEmpty());
    bench.world.net = Net::Up;
    QVERIFY(bench.within(5min, [&] { return bench.network() == u"up"_s; }));
    bench.pass(1s);
    // Whoever waits is told of both.
    QVERIFY(bench.returned.contains(bench.origin(1)) && bench.returned.contains(bench.origin(2)));
    QVERIFY(!bench.report(1).isCutOff());
}

// The other server answered a moment ago, when the network still stood.
void TestHealth::tellsItsOwnNetworkApartAfterAnAnswer()
{
    HealthBench bench;
    bench.begin();
    bench.ask(1);
    bench.pass(30s);
    bench.ask(2);
    bench.pass(1s);
    bench.world.net = Net::Down;
    bench.ask(1);
    bench.pass(3s);
    QCOMPARE(bench.state(1), u"fine"_s);
    QCOMPARE(bench.network(), u"down"_s);
}

void TestHealth::tellsASignInPageApart()
{
    HealthBench bench;
    bench.begin();
    bench.ask(1);
    bench.ask(2);
    bench.world.net = Net::Portal;
    bench.ask(1);
    QVERIFY(bench.within(1s, [&] { return bench.network() == u"sign-in-page"_s; }));
    bench.pass(15min);
    QCOMPARE(bench.state(1), u"fine"_s);
    QCOMPARE(bench.state(2), u"fine"_s);
    QVERIFY(bench.mayTakeToken(1));
}

void TestHealth::believesTheOthersOverTheSystem()
{
    HealthBench bench;
    bench.world.seenLink = NetworkSight::Link::Down;
    bench.begin();
    bench.world.ways[bench.origin(1)] = Way::Silent;
    bench.ask(1);
    QVERIFY(bench.within(2s, [&] { return bench.state(1) == u"unreachable"_s; }));
    QCOMPARE(bench.network(), u"up"_s);
    // With nobody to contradict it, the system is right.
    HealthBench alone(1, 1);
    alone.world.seenLink = NetworkSight::Link::Down;
    alone.begin();
    alone.world.ways[alone.origin(1)] = Way::Silent;
    alone.ask(1);
    QVERIFY(alone.within(2s, [&] { return alone.network() == u"down"_s; }));
    QCOMPARE(alone.state(1), u"unknown"_s);
}

void TestHealth::judgesThisComputersServersByThemselves()
{
    HealthBench bench(1, 3);
    bench.begin();
    bench.world.net = Net::Down;
    bench.world.seenLink = NetworkSight::Link::Down;
    bench.ask(3);
    QCOMPARE(bench.state(3), u"fine"_s);
    QCOMPARE(bench.network(), u"unknown"_s);
    bench.world.ways[bench.origin(3)] = Way::Refuses;
    bench.ask(3);
    QVERIFY(bench.within(2s, [&] { return bench.state(3) == u"unreachable"_s; }));
    QVERIFY(!bench.report(3).isNetworkToBlame());
    bench.ask(1);
    QVERIFY(bench.within(2s, [&] { return bench.network() == u"down"_s; }));
    QVERIFY(!bench.report(3).isNetworkToBlame() && bench.report(1).isNetworkToBlame());
}

void TestHealth::looksWhenTheNetworkChanges()
{
    HealthBench bench;
    bench.begin();
    bench.world.ways[bench.origin(1)] = Way::Silent;
    bench.ask(1);
    QVERIFY(bench.within(2s, [&] { return bench.state(1) == u"unreachable"_s; }));
    bench.pass(40min);
    bench.world.ways[bench.origin(1)] = Way::Well;
    Q_EMIT bench.world.changed();
    QVERIFY(bench.within(1s, [&] { return bench.state(1) == u"fine"_s; }));
    // The system says that the cable is out: nobody waits for a request to fail.
    bench.pass(1min);
    bench.world.net = Net::Down;
    bench.world.seenLink = NetworkSight::Link::Down;
    Q_EMIT bench.world.changed();
    QVERIFY(bench.within(1s, [&] { return bench.network() == u"down"_s; }));
    bench.world.net = Net::Up;
    bench.world.seenLink = NetworkSight::Link::Up;
    Q_EMIT bench.world.changed();
    QVERIFY(bench.within(1s, [&] { return bench.network() == u"up"_s; }));
}

void TestHealth::looksEverMoreSeldomAndComesBack()
{
    HealthBench bench;
    bench.begin();
    bench.ask(1);
    bench.world.ways[bench.origin(1)] = Way::Refuses;
    bench.ask(1);
    bench.pass(2s);
    QCOMPARE(bench.state(1), u"unreachable"_s);
    bench.pass(15min);
    const int before = bench.world.climbs;
    // Traffic asks for no looks while it is known to be away; every look climbs to one other server, too.
    for (int i = 0; i < 60; ++i) {
        bench.ask(1);
        bench.pass(1min);
    }
    const int looks = (bench.world.climbs - before) / 2;
    QVERIFY2(looks >= 12 && looks <= 25, qPrintable(QString::number(looks)));
    QVERIFY(*bench.report(1).server.liftsAt - bench.clock.now() <= 5min);
    bench.world.ways[bench.origin(1)] = Way::Well;
    // Ordinary success is noticed before the next look.
    bench.ask(1);
    QCOMPARE(bench.state(1), u"fine"_s);
    QCOMPARE(bench.returned, QList<Origin>{bench.origin(1)});
}

void TestHealth::anAnswerDuringALookCounts()
{
    HealthBench bench;
    bench.begin();
    bench.ask(1);
    bench.pass(1min);
    bench.world.ways[bench.origin(1)] = Way::Mute;
    bench.world.hang = true;
    Q_EMIT bench.sender->fellSilent(bench.origin(1));
    bench.settle();
    QVERIFY(bench.report(1).server.looking);
    bench.pass(3s);
    Q_EMIT bench.sender->ended({.origin = bench.origin(1),
                                .account = AccountId(1),
                                .httpStatus = 200,
                                .fromApi = true,
                                .firstByteMs = 7000});
    bench.world.hang = false;
    bench.world.release();
    bench.settle();
    QVERIFY(!bench.report(1).server.looking);
    QCOMPARE(bench.state(1), u"fine"_s);
}

void TestHealth::remembersOverARestart()
{
    HealthBench bench;
    bench.begin();
    bench.ask(1);
    bench.ask(2);
    bench.world.ways[bench.origin(1)] = Way::Silent;
    bench.ask(1);
    bench.pass(2min);
    const ServerHealth before = bench.report(1).server;
    QCOMPARE(healthWord(before.state), u"unreachable"_s);
    bench.restart();
    const ServerHealth after = bench.report(1).server;
    QCOMPARE(healthWord(after.state), u"unreachable"_s);
    QVERIFY(after.since == before.since && after.liftsAt == before.liftsAt &&
            after.evidence == before.evidence);
    QVERIFY(after.answeredAt == before.answeredAt);
    QCOMPARE(bench.state(2), u"fine"_s);
    // Long after: its time has come.
    bench.clock.advance(48h);
    bench.world.ways[bench.origin(1)] = Way::Well;
    bench.begin();
    QCOMPARE(bench.state(1), u"fine"_s);
}

void TestHealth::forgetsWhoIsNotWatched()
{
    HealthBench bench;
    bench.ask(1);
    bench.ask(2);
    Account only;
    only.id = AccountId(2);
    only.server.origin = bench.origin(2);
    bench.health->watch({only});
    QVERIFY(!bench.health->report(AccountId(1)));
    QCOMPARE(bench.health->reports().size(), size_t(1));
    bench.restart();
    QCOMPARE(bench.state(1), u"unknown"_s);
    QCOMPARE(bench.state(2), u"fine"_s);
}

// Who signs in again is not held for frozen since then.
void TestHealth::forgetsWhoLeavesAServerOfOthers()
{
    HealthBench bench;
    bench.begin();
    bench.ask(1);
    bench.world.tokens[AccountId(1)] = ServerError::Kind::Suspended;
    bench.ask(1);
    QVERIFY(bench.within(1s, [&] { return bench.state(1) == u"suspended"_s; }));
    Account other;
    other.id = AccountId(9);
    other.server.origin = bench.origin(1);
    bench.health->watch({other});
    bench.restart();
    QCOMPARE(bench.state(1), u"fine"_s);
}

void TestHealth::endsWhileItLooks()
{
    HealthBench bench;
    bench.begin();
    bench.ask(1);
    bench.world.hang = true;
    Q_EMIT bench.sender->fellSilent(bench.origin(1));
    bench.settle();
    QVERIFY(bench.report(1).server.looking);
    bench.world.ways[bench.origin(1)] = Way::Gone;
    bench.restart();
    // A look that was broken off means nothing.
    QCOMPARE(bench.state(1), u"fine"_s);
}

QTEST_GUILESS_MAIN(TestHealth)
#include "test_health.moc"
