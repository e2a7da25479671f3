// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/connection.h"
#include "syncbench.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Why = SyncEnd::Why;
using State = SyncRow::State;

// A standby takes over before it has been given all.
class TestStandbyRest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatWasLeftUndoneIsBroughtAfterASwitch();
    void whoeverWaitsForTheEndBringsTheRest();
    void nothingIsBroughtForWhoWasParted();
    void whatIsNewIsNoRest();
    void whoIsBackIsGivenTheRestAtOnce();
    void whoIsBackKeepsItsLimit();
};

namespace
{

// The standby acts for the person from now on, and nobody stands by.
void takeOver(SyncBench &t, PersonaId formers)
{
    const qint64 now = toMs(t.clock.now());
    const auto done = t.life->user
                          .write([now, formers](Connection &connection) -> StoreResult<void> {
                              const QList<std::pair<QString, QVariantList>> steps{
                                  {u"INSERT INTO persona (id, active) VALUES (1, 2), (2, 0)"_s, {}},
                                  {u"INSERT INTO account (id, persona, origin, handle, person, person_id, "
                                   "server) VALUES (1, ?, 'a', 'a', 'a', 'a', '{}'), "
                                   "(2, 1, 's', 's', 's', 's', '{}')"_s,
                                   {formers.value()}},
                                  {u"INSERT INTO switch_record (persona, at, from_account, to_account, "
                                   "reason, standby_before) VALUES (1, ?, 1, 2, 2, 2)"_s,
                                   {now}}};
                              for (const auto &[sql, values] : steps) {
                                  if (const auto ran = connection.run(sql, values); !ran)
                                      return std::unexpected(ran.error());
                              }
                              return {};
                          })
                          .result();
    if (!done)
        qFatal("no switch: %s", qUtf8Printable(done.error().detail));
    t.life->pairs.clear();
}

// Two of three are not followed there yet when the first server goes. The third one is, and the person takes
// it back there.
void leaveInTheMiddle(SyncBench &t)
{
    t.active.follows << t.add(u"ada@a.example"_s);
    t.agree();
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    t.active.follows << t.add(u"ben@a.example"_s) << t.add(u"cyd@a.example"_s);
    t.standby.fault = [](const HttpRequest &request) -> std::optional<HttpAnswer> {
        if (request.target.endsWith("/follow"))
            return HttpAnswer::of(502);
        return std::nullopt;
    };
    t.clock.advance(25h);
    QCOMPARE(t.sync().why, Why::Trouble);
    t.active.http.stop();
    t.standby.follows.clear();
    t.standby.fault = {};
}

SyncRow rowOf(const QString &name, State state, SyncOutcome outcome = SyncOutcome::Waiting)
{
    SyncRow row;
    row.name = name;
    row.state = state;
    row.outcome = outcome;
    return row;
}

} // namespace

void TestStandbyRest::whatWasLeftUndoneIsBroughtAfterASwitch()
{
    SyncBench t;
    leaveInTheMiddle(t);
    takeOver(t, PersonaId(1));
    // What was read of it before is read again.
    t.clock.advance(7h);
    t.life->sync.start();
    QVERIFY(t.waitUntil([&] { return t.standby.follows.size() == 2; }, 60s));
    QVERIFY(t.waitUntil([&] { return t.life->sync.store().cutShort().result()->empty(); }, 60s));
    QCOMPARE(t.standby.handlesOf(t.standby.follows), QStringList({u"ben@a.example"_s, u"cyd@a.example"_s}));
    // It is over: what happens later is the person's own matter.
    t.standby.follows.clear();
    t.clock.advance(30h);
    QTest::qWait(50);
    QVERIFY(t.standby.follows.isEmpty());
}

void TestStandbyRest::whoeverWaitsForTheEndBringsTheRest()
{
    SyncBench t;
    leaveInTheMiddle(t);
    takeOver(t, PersonaId(1));
    t.clock.advance(7h);
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(t.standby.handlesOf(t.standby.follows), QStringList({u"ben@a.example"_s, u"cyd@a.example"_s}));
}

void TestStandbyRest::nothingIsBroughtForWhoWasParted()
{
    SyncBench t;
    leaveInTheMiddle(t);
    takeOver(t, PersonaId(2));
    QVERIFY(t.life->sync.store().cutShort().result()->empty());
}

void TestStandbyRest::whatIsNewIsNoRest()
{
    SyncRow gone = rowOf(u"gone"_s, State::Waiting);
    gone.removal = true;
    // It is in the outbox already; what was put there is noted as such until it is through.
    SyncRow going = rowOf(u"going"_s, State::Sending);
    going.removal = true;
    const std::vector<SyncRow> known{rowOf(u"waits"_s, State::Waiting),
                                     rowOf(u"sent"_s, State::Sent),
                                     rowOf(u"there"_s, State::Settled, SyncOutcome::Done),
                                     rowOf(u"no"_s, State::Settled, SyncOutcome::Refused),
                                     gone,
                                     going};
    const std::vector<SyncRow> planned{rowOf(u"waits"_s, State::Waiting),
                                       rowOf(u"sent"_s, State::Sent),
                                       rowOf(u"there"_s, State::Waiting),
                                       rowOf(u"no"_s, State::Settled, SyncOutcome::Refused),
                                       gone,
                                       going,
                                       rowOf(u"new"_s, State::Waiting)};
    QStringList names;
    for (const SyncRow &row : restOf(planned, known))
        names << row.name;
    QCOMPARE(names, QStringList({u"waits"_s, u"sent"_s, u"no"_s, u"going"_s}));
}

// Whoever goes back is to have with them what they agreed to.
void TestStandbyRest::whoIsBackIsGivenTheRestAtOnce()
{
    SyncBench t;
    t.allowMany();
    t.active.follows << t.add(u"ada@a.example"_s);
    t.standby.fault = [](const HttpRequest &) { return HttpAnswer::of(502); };
    t.agree();
    t.life->sync.start();
    QVERIFY(t.waitUntil([&] { return t.report().standing.nextRunAt.has_value(); }, 60s));
    t.timeRuns = false;
    QVERIFY(*t.report().standing.nextRunAt > t.clock.now() + 5min);
    t.standby.fault = {};
    t.life->scope.start(t.life->sync.wake(standbyAccount));
    // No quicker than the machine's: however slow that is, the run that was due is far off.
    t.stride = 1ms;
    t.timeRuns = true;
    const Instant back = t.clock.now();
    QVERIFY(t.waitUntil([&] { return t.standby.follows.size() == 1; }, 60s));
    QVERIFY(t.clock.now() - back < 3min);
}

void TestStandbyRest::whoIsBackKeepsItsLimit()
{
    SyncBench t;
    t.active.follows << t.add(u"ada@a.example"_s);
    t.standby.fault = [](const HttpRequest &) { return HttpAnswer::of(429).with("Retry-After", "3600"); };
    t.agree();
    QCOMPARE(t.sync().why, Why::Waits);
    const auto until = t.report().standing.nextRunAt;
    QVERIFY(until && *until > t.clock.now() + 30min);
    await(t.life->sync.wake(standbyAccount));
    QVERIFY(t.report().standing.nextRunAt == until);
}

QTEST_GUILESS_MAIN(TestStandbyRest)
#include "test_standbyrest.moc"
