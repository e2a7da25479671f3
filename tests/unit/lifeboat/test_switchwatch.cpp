// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/taskscope.h"
#include "lifeboat/switchwatch.h"
#include "switchbench.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Who takes over by itself, and when nobody does.
class TestSwitchWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void onlyWhatIsForGoodIsAReason_data();
    void onlyWhatIsForGoodIsAReason();
    void takesOverWhereThatWasChosen();
    void doesNothingUnasked();
    void doesNotGoWhereNobodyIs();
    void looksFirstAtAStandbyOfWhichNothingIsKnown();
    void theLookIsOvertakenByThePerson();
    void staysWhereThePersonWantsToBe();
    void staysThereOverARestart();
};

namespace
{

struct WatchBench : SwitchBench {
    WatchBench() : watch(surroundings())
    {
        reports.insert(1, HealthReport());
        reports.insert(2, HealthReport());
        reports[2]->server.state = HealthState::Fine;
    }

    ~WatchBench() { await(scope.finish()); }

    SwitchWatch::Surroundings surroundings()
    {
        return {.switcher = ship->switcher,
                .accounts = ship->accounts,
                .settings = ship->settings,
                .scope = scope,
                .report = [this](AccountId account) { return reports.value(account.value()); },
                .look = [this](AccountId account) { return lookAt(this, account); }};
    }

    // Whether the standby takes over.
    bool goesOver() const
    {
        return QTest::qWaitFor([this] { return ship->active() == second; }, 20'000);
    }

    void choose() { QVERIFY(await(ship->settings.set(SwitchWatch::setting(), u"1"_s))); }

    static QCoro::Task<std::optional<HealthReport>> lookAt(WatchBench *bench, AccountId account)
    {
        ++bench->looks;
        if (bench->meanwhile)
            co_await bench->meanwhile();
        bench->reports[account.value()]->server.state = bench->found;
        // As the health room tells of it.
        bench->watch.look();
        co_return bench->reports.value(account.value());
    }

    QHash<qint64, std::optional<HealthReport>> reports;
    int looks = 0;
    // What a look finds, and what happens while it lasts.
    HealthState found = HealthState::Fine;
    std::function<QCoro::Task<>()> meanwhile;
    TaskScope scope;
    SwitchWatch watch;
};

HealthReport reportOf(HealthState state)
{
    HealthReport report;
    report.server.state = state;
    return report;
}

} // namespace

void TestSwitchWatch::onlyWhatIsForGoodIsAReason_data()
{
    QTest::addColumn<HealthReport>("report");
    QTest::addColumn<int>("reason");
    for (const HealthState state :
         {HealthState::Unknown, HealthState::Fine, HealthState::Slow, HealthState::RateLimited,
          HealthState::Failing, HealthState::Unreachable, HealthState::Impostor})
        QTest::addRow("%s", qPrintable(healthWord(state))) << reportOf(state) << 0;
    QTest::addRow("gone") << reportOf(HealthState::Gone) << int(Switch::Reason::Gone);
    HealthReport frozen = reportOf(HealthState::Fine);
    frozen.account.frozenSince = instantFromMs(1);
    QTest::addRow("frozen") << frozen << int(Switch::Reason::Suspended);
    HealthReport offline = reportOf(HealthState::Gone);
    offline.network.state = NetworkState::Down;
    QTest::addRow("gone, it seems, but the own network is down") << offline << 0;
}

void TestSwitchWatch::onlyWhatIsForGoodIsAReason()
{
    QFETCH(HealthReport, report);
    QFETCH(int, reason);
    const auto found = SwitchWatch::reasonToLeave(report);
    QCOMPARE(found ? int(*found) : 0, reason);
}

void TestSwitchWatch::takesOverWhereThatWasChosen()
{
    WatchBench bench;
    bench.choose();
    bench.watch.look();
    QCOMPARE(bench.ship->active(), SwitchBench::first);
    bench.reports[1]->server.state = HealthState::Gone;
    // However often it is told of.
    bench.watch.look();
    bench.watch.look();
    QVERIFY(bench.goesOver());
    const auto records = bench.ship->switcher.records(bench.ship->persona(), 10).result().value();
    QCOMPARE(records.size(), 1u);
    QCOMPARE(records.front().reason, Switch::Reason::Gone);
}

void TestSwitchWatch::doesNothingUnasked()
{
    WatchBench bench;
    bench.reports[1]->server.state = HealthState::Gone;
    bench.watch.look();
    QTest::qWait(50);
    QCOMPARE(bench.ship->active(), SwitchBench::first);
}

void TestSwitchWatch::doesNotGoWhereNobodyIs()
{
    WatchBench bench;
    bench.choose();
    bench.reports[1]->server.state = HealthState::Gone;
    bench.reports[2]->server.state = HealthState::Unreachable;
    bench.watch.look();
    QTest::qWait(50);
    QCOMPARE(bench.ship->active(), SwitchBench::first);
    // It answers, and does not take the person any more.
    bench.reports[2]->server.state = HealthState::Fine;
    bench.reports[2]->account.token = AccountHealth::Token::Dead;
    bench.watch.look();
    QTest::qWait(50);
    QCOMPARE(bench.ship->active(), SwitchBench::first);
}

void TestSwitchWatch::looksFirstAtAStandbyOfWhichNothingIsKnown()
{
    WatchBench bench;
    bench.choose();
    bench.reports[1]->server.state = HealthState::Gone;
    bench.reports[2]->server.state = HealthState::Unknown;
    bench.found = HealthState::Unreachable;
    bench.watch.look();
    QTRY_COMPARE(bench.looks, 1);
    QTest::qWait(50);
    QCOMPARE(bench.ship->active(), SwitchBench::first);
    // Nothing came of it: it is no answer either.
    bench.reports[2]->server.state = HealthState::Unknown;
    bench.found = HealthState::Unknown;
    bench.watch.look();
    QTRY_COMPARE(bench.looks, 2);
    QTest::qWait(50);
    QCOMPARE(bench.ship->active(), SwitchBench::first);
    bench.found = HealthState::Slow;
    bench.watch.look();
    QVERIFY(bench.goesOver());
    QCOMPARE(bench.looks, 3);
}

static QCoro::Task<> chooseNot(Settings *settings)
{
    co_await settings->set(SwitchWatch::setting(), u"0"_s);
}

void TestSwitchWatch::theLookIsOvertakenByThePerson()
{
    WatchBench bench;
    bench.choose();
    bench.reports[1]->server.state = HealthState::Gone;
    bench.reports[2]->server.state = HealthState::Unknown;
    bench.meanwhile = [&] { return chooseNot(&bench.ship->settings); };
    bench.watch.look();
    QVERIFY(QTest::qWaitFor([&] { return bench.reports[2]->server.state == HealthState::Fine; }, 20'000));
    QTest::qWait(50);
    QCOMPARE(bench.looks, 1);
    QCOMPARE(bench.ship->active(), SwitchBench::first);
}

// Who goes back to a server that is gone knows it, and is not sent away again for the same reason.
void TestSwitchWatch::staysWhereThePersonWantsToBe()
{
    WatchBench bench;
    bench.choose();
    bench.reports[1]->server.state = HealthState::Gone;
    bench.watch.look();
    QVERIFY(bench.goesOver());
    bench.watch.look();
    bench.switchTo(SwitchBench::first);
    bench.watch.look();
    bench.watch.look();
    QTest::qWait(50);
    QCOMPARE(bench.ship->active(), SwitchBench::first);
    // A laptop sleeps and wakes.
    for (const NetworkState network : {NetworkState::Down, NetworkState::Up}) {
        for (const qint64 account : {1, 2})
            bench.reports[account]->network.state = network;
        bench.watch.look();
    }
    QTest::qWait(50);
    QCOMPARE(bench.ship->active(), SwitchBench::first);
    // It was there in between: that it is gone is news.
    bench.reports[1]->server.state = HealthState::Fine;
    bench.watch.look();
    bench.reports[1]->server.state = HealthState::Gone;
    bench.watch.look();
    QVERIFY(bench.goesOver());
    // So is that it was chosen anew.
    bench.watch.look();
    bench.switchTo(SwitchBench::first);
    bench.watch.look();
    bench.watch.lookAnew();
    QVERIFY(bench.goesOver());
}

// Each start sees the server gone for the first time.
void TestSwitchWatch::staysThereOverARestart()
{
    WatchBench bench;
    bench.choose();
    bench.reports[1]->server.state = HealthState::Gone;
    bench.reports[1]->server.since = bench.clock.now();
    bench.watch.look();
    QVERIFY(bench.goesOver());
    bench.clock.advance(1h);
    bench.switchTo(SwitchBench::first);
    SwitchWatch second(bench.surroundings());
    second.look();
    QTRY_COMPARE(bench.scope.running(), 0);
    second.look();
    QTRY_COMPARE(bench.scope.running(), 0);
    QCOMPARE(bench.ship->active(), SwitchBench::first);
    // It was there when the person came, and has gone since.
    bench.clock.advance(1h);
    bench.reports[1]->server.since = bench.clock.now();
    SwitchWatch third(bench.surroundings());
    third.look();
    QVERIFY(bench.goesOver());
    QTRY_COMPARE(bench.scope.running(), 0);
}

QTEST_GUILESS_MAIN(TestSwitchWatch)
#include "test_switchwatch.moc"
