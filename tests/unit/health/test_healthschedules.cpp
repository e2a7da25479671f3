// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/soak.h"
#include "healthbench.h"

#include <QRandomGenerator>

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Net = World::Net;

// Whatever happens, in whatever order.
class TestHealthSchedules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesRandomSchedules();
};

namespace
{

// What must hold at every moment of a schedule.
QString faultOf(HealthBench &bench, bool onlyNetwork)
{
    for (const int account : {1, 2}) {
        const HealthReport report = bench.report(account);
        const bool proven =
            report.server.state != HealthState::Gone && report.server.state != HealthState::Impostor;
        if (!proven && bench.mayTakeToken(account))
            return u"a token may go to %1, which is %2"_s.arg(account).arg(bench.state(account));
        if (onlyNetwork && isAway(report.server.state))
            return u"%1 is called %2, and only the network was down"_s.arg(account).arg(bench.state(account));
    }
    return bench.died.isEmpty() ? QString() : u"a token was dropped"_s;
}

void changeNetwork(HealthBench &bench, QRandomGenerator &random)
{
    World &world = bench.world;
    world.net = random.bounded(2) ? Net::Up : Net::Down;
    world.seenLink = NetworkSight::Link::Unknown;
    if (random.bounded(2)) {
        world.seenLink = world.net == Net::Up ? NetworkSight::Link::Up : NetworkSight::Link::Down;
        Q_EMIT world.changed();
    }
}

void doSomething(HealthBench &bench, QRandomGenerator &random, bool onlyNetwork)
{
    const int account = 1 + random.bounded(2);
    switch (random.bounded(9)) {
    case 0:
        bench.world.ways[bench.origin(account)] =
            onlyNetwork ? Way::Well : Way(random.bounded(int(Way::OtherKey)));
        break;
    case 1:
    case 2:
        bench.world.ways[bench.origin(account)] = Way::Well;
        break;
    case 3:
        changeNetwork(bench, random);
        break;
    case 4:
        if (random.bounded(4) == 0) {
            bench.restart();
            bench.begin();
        }
        break;
    case 5:
        Q_EMIT bench.sender->fellSilent(bench.origin(account));
        break;
    case 6:
        bench.clock.advance(Milliseconds(random.bounded(400'000)));
        break;
    default:
        bench.ask(account);
        break;
    }
    bench.settle();
    bench.clock.advance(Milliseconds(random.bounded(3'000)));
    bench.settle();
}

// Servers fail and recover, the network goes and comes, processes end: and then all is well again.
QString randomSchedule(quint32 seed)
{
    QRandomGenerator random(seed);
    HealthBench bench(seed);
    bench.begin();
    // Long enough for their keys to be noted down: without one, who is gone stays gone until a person vouches
    // for it.
    bench.ask(1);
    bench.ask(2);
    bench.pass(11s);
    const bool onlyNetwork = seed % 3 == 0;
    for (int event = 0; event < 60; ++event) {
        doSomething(bench, random, onlyNetwork);
        if (const QString fault = faultOf(bench, onlyNetwork); !fault.isEmpty())
            return u"seed %1, event %2: %3"_s.arg(seed).arg(event).arg(fault);
    }
    bench.world.ways.clear();
    bench.world.net = Net::Up;
    bench.world.seenLink = NetworkSight::Link::Unknown;
    const auto isWell = [&] {
        return bench.network() != u"down"_s && !bench.report(1).isCutOff() && !bench.report(2).isCutOff();
    };
    for (int minute = 0; minute < 40 && !isWell(); ++minute) {
        bench.ask(1);
        bench.ask(2);
        bench.clock.advance(1min);
        bench.settle();
    }
    return isWell() ? QString()
                    : u"seed %1: %2 and %3, network %4, half an hour after all is well"_s.arg(seed).arg(
                          bench.state(1), bench.state(2), bench.network());
}

} // namespace

void TestHealthSchedules::survivesRandomSchedules()
{
    const quint32 first = soakSeed();
    const int rounds = soakRounds(300, 5000);
    for (int round = 0; round < rounds; ++round) {
        const QString fault = randomSchedule(first + quint32(round));
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
}

QTEST_GUILESS_MAIN(TestHealthSchedules)
#include "test_healthschedules.moc"
