// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncbench.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Why = SyncEnd::Why;

// Whom a person keeps away is known from the moment when the server has agreed, also where it never tells.
class TestKeptAway : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatTheServerAgreedToIsNoted();
    void whatTheServerRefusedIsNot();
    void whatBringsAStandbyInStepIsNotNotedUnseen();
    void aReadingIsTheTruth();
    void whatIsNeverToldReachesTheStandby();
    void aBlockOfOnesOwnIsNotTakenAway();
};

namespace
{

const QString eve = u"Eve@bad.example"_s;

// Until it has come to its end; the state it has then.
Act::State done(SyncBench &t, Deed deed, AccountId account = activeAccount)
{
    const auto id = await(t.life->outbox.add(account, std::move(deed)));
    const auto act = await(t.life->outbox.settled(id.value(), 10min));
    return act.value().state;
}

std::vector<GraphEntry> entries(SyncBench &t, GraphKind kind, AccountId account = activeAccount)
{
    auto reading = t.life->sync.graph().entries(account, kind);
    reading.waitForFinished();
    return reading.takeResult().value();
}

QStringList names(SyncBench &t, GraphKind kind)
{
    QStringList names;
    for (const GraphEntry &entry : entries(t, kind))
        names << entry.name;
    return names;
}

} // namespace

void TestKeptAway::whatTheServerAgreedToIsNoted()
{
    SyncBench t;
    const QString id = t.add(eve);
    const PersonKey key(u"https://bad.example/eve"_s);
    const MuteOptions how{.hideNotifications = false, .until = t.clock.now() + 48h};
    QCOMPARE(done(t, BlockPerson{eve, key, true}), Act::State::Sent);
    QCOMPARE(done(t, MutePerson{eve, key, true, how}), Act::State::Sent);
    QCOMPARE(done(t, BlockDomain{u"worse.example"_s, true}), Act::State::Sent);
    const auto blocks = entries(t, GraphKind::Blocks);
    QCOMPARE(blocks.size(), 1u);
    QCOMPARE(blocks[0].name, eve.toLower());
    QCOMPARE(blocks[0].shown, eve);
    QCOMPARE(blocks[0].id, LocalId(id));
    QCOMPARE(blocks[0].person, key);
    const auto mutes = entries(t, GraphKind::Mutes);
    QCOMPARE(mutes.size(), 1u);
    QCOMPARE(mutes[0].mute, how);
    QCOMPARE(names(t, GraphKind::Domains), QStringList{u"worse.example"_s});
    QVERIFY(entries(t, GraphKind::Blocks, standbyAccount).empty());
    QCOMPARE(done(t, BlockPerson{eve.toLower(), {}, false}), Act::State::Sent);
    QCOMPARE(done(t, MutePerson{eve, key, false, {}}), Act::State::Sent);
    QCOMPARE(done(t, BlockDomain{u"worse.example"_s, false}), Act::State::Sent);
    for (const GraphKind kind : {GraphKind::Blocks, GraphKind::Mutes, GraphKind::Domains})
        QVERIFY(names(t, kind).isEmpty());
}

void TestKeptAway::whatTheServerRefusedIsNot()
{
    SyncBench t;
    t.servers.activeSoftware = Software::Takahe;
    t.restart();
    t.add(eve);
    QCOMPARE(done(t, MutePerson{eve, {}, true, {}}), Act::State::Rejected);
    QCOMPARE(done(t, BlockPerson{u"nobody@bad.example"_s, {}, true}), Act::State::Rejected);
    QVERIFY(names(t, GraphKind::Mutes).isEmpty() && names(t, GraphKind::Blocks).isEmpty());
}

void TestKeptAway::whatBringsAStandbyInStepIsNotNotedUnseen()
{
    SyncBench t;
    t.add(eve);
    Outbox &outbox = t.life->outbox;
    const ActId id = outbox.newId();
    QVERIFY(await(outbox.addAs(id, activeAccount, BlockPerson{eve, {}, true})).has_value());
    QCOMPARE(await(outbox.settled(id, 10min)).value().state, Act::State::Sent);
    QVERIFY(names(t, GraphKind::Blocks).isEmpty());
}

void TestKeptAway::aReadingIsTheTruth()
{
    SyncBench t;
    const QString id = t.add(eve);
    QCOMPARE(done(t, BlockPerson{eve, {}, true}), Act::State::Sent);
    GraphReader &reader = t.life->sync.reader();
    QVERIFY(await(reader.readKind(activeAccount, GraphKind::Blocks)).has_value());
    QCOMPARE(names(t, GraphKind::Blocks), QStringList{eve.toLower()});
    // On the server's own page.
    t.active.blocks.removeAll(id);
    QVERIFY(await(reader.readKind(activeAccount, GraphKind::Blocks)).has_value());
    QVERIFY(names(t, GraphKind::Blocks).isEmpty());
}

void TestKeptAway::whatIsNeverToldReachesTheStandby()
{
    SyncBench t;
    t.servers.activeSoftware = Software::Takahe;
    t.restart();
    t.active.follows << t.add(u"ada@a.example"_s);
    const QString id = t.add(eve);
    QCOMPARE(done(t, BlockPerson{eve, {}, true}), Act::State::Sent);
    // A server whose list of follows is late.
    t.active.follows << id;
    t.agree();
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(t.standby.handlesOf(t.standby.blocks), QStringList{eve});
    QCOMPARE(t.standby.followCalls.keys(), QStringList{u"ada@a.example"_s});
    const SyncReport report = t.report();
    QCOMPARE(report.kinds.front().kind, GraphKind::Blocks);
    QCOMPARE(report.kinds.front().wanted, 1);
    QCOMPARE(report.kinds.front().there(), 1);
    // What the server does not tell is not forgotten either.
    t.clock.advance(25h);
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(t.standby.blocks.size(), 1);
    t.active.follows.removeAll(id);
    QCOMPARE(done(t, BlockPerson{eve, {}, false}), Act::State::Sent);
    t.clock.advance(25h);
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QVERIFY(t.standby.blocks.isEmpty());
}

// On the standby itself, where Godwit had brought it before.
void TestKeptAway::aBlockOfOnesOwnIsNotTakenAway()
{
    SyncBench t;
    t.add(eve);
    t.add(u"mallory@bad.example"_s);
    QCOMPARE(done(t, BlockPerson{eve, {}, true}), Act::State::Sent);
    QCOMPARE(done(t, BlockPerson{u"mallory@bad.example"_s, {}, true}), Act::State::Sent);
    t.agree();
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(t.standby.blocks.size(), 2);
    QCOMPARE(done(t, BlockPerson{eve, {}, true}, standbyAccount), Act::State::Sent);
    QCOMPARE(done(t, BlockPerson{eve, {}, false}), Act::State::Sent);
    QCOMPARE(done(t, BlockPerson{u"mallory@bad.example"_s, {}, false}), Act::State::Sent);
    t.clock.advance(25h);
    QCOMPARE(t.syncToTheEnd().why, Why::Finished);
    QCOMPARE(t.standby.handlesOf(t.standby.blocks), QStringList{eve});
}

QTEST_GUILESS_MAIN(TestKeptAway)
#include "test_keptaway.moc"
