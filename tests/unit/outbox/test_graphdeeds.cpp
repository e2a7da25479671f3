// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/soak.h"
#include "outbox/actcodec.h"
#include "outboxbench.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = ServerError::Kind;
using State = Act::State;

// What is done to people, lists, filters and hashtags, delivered once whatever happens to the requests.
class TestGraphDeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void codecKeepsEverything_data();
    void codecKeepsEverything();
    void codecRefusesWhatItDoesNotKnow();
    void peopleAreKeptAway();
    void aBlockOvertakesNoFollow();
    void followsWithOptions();
    void aListIsMadeOnce_data();
    void aListIsMadeOnce();
    void aFilterIsMadeOnce();
    void whatIsGoneIsRemoved();
    void whatIsGoneCannotBeChanged();
    void membersTagsAndFiles();
    void aLimitOfFollowsHoldsNothingElse();
    void nothingIsDoneTwice();
};

static WordFilter sampleFilter()
{
    return {LocalId(u"f9"_s),
            u"Words"_s,
            FilterPlace::Home | FilterPlace::Thread,
            FilterAction::Blur,
            instantFromMs(1'800'000'000'000),
            {{LocalId(u"w1"_s), u"spoiler"_s, false}, {{}, u"new"_s, true}}};
}

void TestGraphDeeds::codecKeepsEverything_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < 10; ++i)
        QTest::addRow("%d", i) << i;
}

static std::vector<Deed> samples()
{
    const PersonKey key(u"https://a.example/u/ada"_s);
    const QString ada = u"ada@a.example"_s;
    const FollowOptions how{.showBoosts = false, .notify = true, .languages = {u"en"_s, u"fr"_s}};
    const MuteOptions mute{.hideNotifications = false, .until = instantFromMs(1'800'000'000'123)};
    const PeopleList list{LocalId(u"l1"_s), u"Friends"_s, ListReplies::None, true};
    return {FollowPerson{ada, key, true, {}},
            FollowPerson{ada, key, true, how},
            MutePerson{ada, key, true, mute},
            BlockPerson{ada, key, false},
            BlockDomain{u"bad.example"_s, true},
            ChangeList{Change::Alter, list},
            PutInList{list.id, ada, key, true},
            ChangeFilter{Change::Make, sampleFilter()},
            FollowTag{u"Cats"_s, false},
            ImportPeople{ImportKind::Mutes, {{ada, how, mute}, {.handle = u"ben@b.example"_s}}}};
}

void TestGraphDeeds::codecKeepsEverything()
{
    QFETCH(int, index);
    const Deed deed = samples()[size_t(index)];
    const auto json = encodeDeed(deed);
    QVERIFY(json);
    const auto back = decodeDeed(kindOf(deed), *json);
    QVERIFY(back);
    QCOMPARE(kindOf(*back), kindOf(deed));
    QCOMPARE(encodeDeed(*back), json);
    QVERIFY(!subjectOf(deed).isEmpty());
}

void TestGraphDeeds::codecRefusesWhatItDoesNotKnow()
{
    QVERIFY(!decodeDeed(DeedKind::ChangeList, R"({"v":1,"change":9,"list":{}})"));
    QVERIFY(!decodeDeed(DeedKind::ImportPeople, R"({"v":1,"kind":7,"rows":[]})"));
    QVERIFY(!decodeDeed(DeedKind(99), R"({"v":1})"));
    ImportPeople many;
    many.rows.resize(1'001);
    QVERIFY(!encodeDeed(many));
    WordFilter wordy = sampleFilter();
    wordy.words.resize(201);
    QVERIFY(!encodeDeed(ChangeFilter{Change::Make, wordy}));
}

void TestGraphDeeds::peopleAreKeptAway()
{
    OutboxBench bench;
    bench.world.faults[Op::KeepAway].push_back(Fault::storeThenFail(Kind::TimedOut));
    bench.life->outbox.start();
    const MuteOptions timed{.hideNotifications = false, .until = bench.clock.now() + 24h};
    const QString eve = u"eve@loud.example"_s;
    const ActId block = bench.add(BlockPerson{eve, {}, true});
    const ActId mute = bench.add(MutePerson{u"fred@loud.example"_s, {}, true, timed});
    const ActId domain = bench.add(BlockDomain{u"bad.example"_s, true});
    for (const ActId &id : {block, mute, domain}) {
        QVERIFY(bench.rests(id));
        QCOMPARE(bench.act(id).state, State::Sent);
    }
    QCOMPARE(bench.act(block).resultId, LocalId(eve));
    QCOMPARE(bench.world.blocked, QSet{eve});
    QCOMPARE(bench.world.muted.value(u"fred@loud.example"_s), timed);
    QCOMPARE(bench.world.domains, QStringList{u"bad.example"_s});
    // A block whose answer was lost was looked at, not sent again.
    QCOMPARE(bench.world.calls[Op::KeepAway], 3);
    const ActId back = bench.add(BlockPerson{eve, {}, false});
    const ActId loud = bench.add(MutePerson{u"fred@loud.example"_s, {}, false, {}});
    QVERIFY(bench.rests(back) && bench.rests(loud));
    QVERIFY(bench.world.blocked.isEmpty() && bench.world.muted.isEmpty());
}

void TestGraphDeeds::aBlockOvertakesNoFollow()
{
    OutboxBench bench;
    const QString eve = u"Eve@loud.example"_s;
    QCOMPARE(subjectOf(FollowPerson{eve, {}, true, {}}), subjectOf(BlockPerson{eve.toLower(), {}, true}));
    bench.world.faults[Op::Follow].push_back(Fault::fail(Kind::TimedOut));
    bench.life->outbox.start();
    const ActId follow = bench.add(FollowPerson{eve, {}, true, {}});
    const ActId block = bench.add(BlockPerson{eve, {}, true});
    QVERIFY(bench.rests(block));
    QCOMPARE(bench.act(follow).state, State::Sent);
    QCOMPARE(bench.world.blocked, QSet{eve});
    QVERIFY(bench.world.following.isEmpty());
}

void TestGraphDeeds::followsWithOptions()
{
    OutboxBench bench;
    bench.world.faults[Op::Follow].push_back(Fault::storeThenFail(Kind::Broken));
    bench.life->outbox.start();
    const FollowOptions how{.showBoosts = false, .notify = true, .languages = {u"en"_s}};
    const ActId id = bench.add(FollowPerson{u"ada@a.example"_s, {}, true, how});
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.world.followedHow.value(u"ada@a.example"_s), how);
}

void TestGraphDeeds::aListIsMadeOnce_data()
{
    QTest::addColumn<bool>("stored");
    QTest::newRow("stored, the answer lost") << true;
    QTest::newRow("never stored") << false;
}

void TestGraphDeeds::aListIsMadeOnce()
{
    QFETCH(bool, stored);
    OutboxBench bench;
    // Another one of that title was there before.
    bench.world.lists.push_back({LocalId(u"old"_s), u"Friends"_s});
    const Fault fault = stored ? Fault::storeThenFail(Kind::TimedOut) : Fault::fail(Kind::TimedOut);
    bench.world.faults[Op::Lists] = {Fault(), fault};
    bench.life->outbox.start();
    const ActId id = bench.add(ChangeList{Change::Make, {{}, u"Friends"_s, ListReplies::None, true}});
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.world.lists.size(), 2u);
    QCOMPARE(bench.act(id).resultId, bench.world.lists.back().id);
    QCOMPARE(bench.world.lists.back().replies, ListReplies::None);
}

void TestGraphDeeds::aFilterIsMadeOnce()
{
    OutboxBench bench;
    bench.world.faults[Op::Filters] = {Fault(), Fault::storeThenFail(Kind::Unavailable)};
    bench.life->outbox.start();
    const ActId id = bench.add(ChangeFilter{Change::Make, sampleFilter()});
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.world.filters.size(), 1u);
    QCOMPARE(bench.act(id).resultId, bench.world.filters.front().id);
}

void TestGraphDeeds::whatIsGoneIsRemoved()
{
    OutboxBench bench;
    bench.life->outbox.start();
    const ActId list = bench.add(ChangeList{Change::Remove, {LocalId(u"x"_s), u"Friends"_s}});
    const ActId filter = bench.add(ChangeFilter{Change::Remove, sampleFilter()});
    QVERIFY(bench.rests(list) && bench.rests(filter));
    QCOMPARE(bench.act(list).state, State::Sent);
    QCOMPARE(bench.act(filter).state, State::Sent);
}

void TestGraphDeeds::whatIsGoneCannotBeChanged()
{
    OutboxBench bench;
    bench.life->outbox.start();
    const ActId list = bench.add(ChangeList{Change::Alter, {LocalId(u"x"_s), u"Friends"_s}});
    QVERIFY(bench.rests(list));
    QCOMPARE(bench.act(list).state, State::Rejected);
    QVERIFY(bench.act(list).problemSentence.contains(u"one.example"_s));
}

void TestGraphDeeds::membersTagsAndFiles()
{
    OutboxBench bench;
    bench.world.info.capabilities |= Capability::Import;
    bench.world.lists.push_back({LocalId(u"l"_s), u"Friends"_s});
    bench.world.following.insert(u"ada@a.example"_s);
    bench.life->outbox.start();
    const ActId member = bench.add(PutInList{LocalId(u"l"_s), u"ada@a.example"_s, {}, true});
    const ActId stranger = bench.add(PutInList{LocalId(u"l"_s), u"eve@a.example"_s, {}, true});
    const ActId tag = bench.add(FollowTag{u"cats"_s, true});
    const ActId file = bench.add(ImportPeople{ImportKind::Blocks, {{.handle = u"eve@a.example"_s}}});
    for (const ActId &id : {member, stranger, tag, file})
        QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(member).state, State::Sent);
    QCOMPARE(bench.act(stranger).state, State::Rejected);
    QCOMPARE(bench.world.members.value(LocalId(u"l"_s)), QStringList{u"ada@a.example"_s});
    QCOMPARE(bench.world.tags, QStringList{u"cats"_s});
    QCOMPARE(bench.world.imports.size(), 1u);
    QCOMPARE(bench.world.imports.front().first, ImportKind::Blocks);
}

void TestGraphDeeds::aLimitOfFollowsHoldsNothingElse()
{
    OutboxBench bench;
    Fault fault = Fault::fail(Kind::RateLimited);
    fault.error.retryAt = bench.clock.now() + 10h;
    bench.world.faults[Op::Follow].push_back(fault);
    bench.life->outbox.start();
    const ActId follow = bench.add(FollowPerson{u"ada@a.example"_s, {}, true, {}});
    QVERIFY(waitUntil([&] { return bench.act(follow).nextTryAt.has_value(); }));
    QVERIFY(*bench.act(follow).nextTryAt == bench.clock.now() + 10h);
    const ActId post = bench.add(note(u"hello"_s));
    QVERIFY(bench.rests(post, 30s));
    QCOMPARE(bench.act(post).state, State::Sent);
    QCOMPARE(bench.act(follow).state, State::Queued);
    bench.clock.advance(10h);
    QVERIFY(bench.rests(follow));
    QCOMPARE(bench.act(follow).state, State::Sent);
}

// Any schedule of faults: in the end everything is as the last deed on each thing says, and nothing that is
// made was made twice.
void TestGraphDeeds::nothingIsDoneTwice()
{
    const quint32 first = soakSeed();
    for (int round = 0; round < soakRounds(10, 1'000); ++round) {
        QRandomGenerator chance(first + quint32(round));
        OutboxBench bench;
        bench.world.chance = [&](Op) {
            const int roll = chance.bounded(10);
            const Kind kind = chance.bounded(2) == 0 ? Kind::TimedOut : Kind::Unavailable;
            return roll == 0 ? Fault::fail(kind) : roll == 1 ? Fault::storeThenFail(kind) : Fault();
        };
        bench.life->outbox.start();
        std::vector<ActId> ids;
        QSet<QString> blocked;
        QStringList titles;
        for (int i = 0; i < 12; ++i) {
            const QString who = u"p%1@a.example"_s.arg(chance.bounded(3));
            const bool on = chance.bounded(2) == 0;
            if (i % 3 == 0) {
                titles << u"list %1"_s.arg(i);
                ids.push_back(bench.add(ChangeList{Change::Make, {{}, titles.back()}}));
                continue;
            }
            ids.push_back(bench.add(BlockPerson{who, {}, on}));
            if (on)
                blocked.insert(who);
            else
                blocked.remove(who);
        }
        for (const ActId &id : ids) {
            QVERIFY2(bench.rests(id, 3h), qPrintable(u"seed %1"_s.arg(first + quint32(round))));
            QCOMPARE(bench.act(id).state, State::Sent);
        }
        QCOMPARE(bench.world.blocked, blocked);
        QStringList made;
        for (const PeopleList &list : bench.world.lists)
            made << list.title;
        made.sort();
        titles.sort();
        QVERIFY2(made == titles,
                 qPrintable(u"seed %1: %2"_s.arg(first + quint32(round)).arg(made.join(u','))));
    }
}

QTEST_GUILESS_MAIN(TestGraphDeeds)
#include "test_graphdeeds.moc"
