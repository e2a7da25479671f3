// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/drafts.h"
#include "outbox/saying.h"
#include "outboxbench.h"

#include <QFile>
#include <QRegularExpression>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ServerError::Kind;
using State = Act::State;

// Threads of several posts: each answers the one before it, whatever happens between them.
class TestOutboxThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void eachAnswersTheOneBefore();
    void everyAccountHasItsOwn();
    void crashesLoseAndDoubleNothing_data();
    void crashesLoseAndDoubleNothing();
    void refusedHeadHoldsTheRest();
    void comesBackWhole();
    void restComesBackWhenTheHeadIsSent();
    void waitsForItsTime();
    void answersAndReplacesAtItsEnds();
    void comesBackAsAReplacement();
};

static const AccountId other(2);
static const PersonaId persona(1);

static Draft threadOfThree()
{
    Draft draft;
    draft.text = u"one"_s;
    draft.contentWarning = u"long"_s;
    draft.later = {{.text = u"two"_s}, {.text = u"three"_s}};
    return draft;
}

static std::vector<ActId> say(OutboxBench &bench, const Draft &draft,
                              std::vector<Speaker::Voice> voices = {{me}})
{
    const auto said = await(sayDraft(&bench.life->outbox, {persona, std::move(voices)}, draft));
    return said.value_or(std::vector<ActId>());
}

// Empty when the server shows the three posts once, each below the one before it.
static QString faultOf(const ScriptedWorld &world)
{
    const QStringList texts{u"one"_s, u"two"_s, u"three"_s};
    if (world.posts.size() != 3)
        return u"%1 posts"_s.arg(world.posts.size());
    for (size_t i = 0; i < 3; ++i) {
        const SeenPost &post = world.posts[i];
        if (post.post.text != shownText(texts[qsizetype(i)]))
            return u"another text at %1"_s.arg(i);
        if (post.state.parentId != (i == 0 ? LocalId() : world.posts[i - 1].state.id))
            return u"another parent at %1"_s.arg(i);
    }
    return {};
}

void TestOutboxThreads::eachAnswersTheOneBefore()
{
    OutboxBench bench;
    bench.life->outbox.start();
    Draft draft = threadOfThree();
    draft.later[0].media.push_back(
        {.path = writeFile(bench.folder.filePath(u"a.png"_s)), .altText = u"a wader"_s});
    draft.later[1].pollOptions = {u"yes"_s, u"no"_s};
    const auto said = say(bench, draft);
    QCOMPARE(said.size(), 3uz);
    QVERIFY(bench.rests(said.back()));
    QCOMPARE(faultOf(bench.world), QString());
    QCOMPARE(bench.world.received[1].media.size(), 1uz);
    QVERIFY(!bench.world.received[1].poll && bench.world.received[2].poll);
    for (const NewPost &post : bench.world.received)
        QCOMPARE(post.contentWarning, u"long"_s);
}

void TestOutboxThreads::everyAccountHasItsOwn()
{
    OutboxBench bench;
    bench.life->signIn(other);
    bench.life->outbox.start();
    const auto said = say(bench, threadOfThree(), {{me}, {other}});
    QCOMPARE(said.size(), 6uz);
    QVERIFY(bench.rests(said[2]) && bench.rests(said[5]));
    QCOMPARE(bench.world.posts.size(), 6uz);
    QCOMPARE(bench.act(said[4]).account, other);
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
        QCOMPARE(bench.world.count(text), 2);
}

void TestOutboxThreads::crashesLoseAndDoubleNothing_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<bool>("stored");
    for (const int place : {0, 1, 2}) {
        QTest::addRow("before post %d", place) << place << false;
        QTest::addRow("after post %d", place) << place << true;
    }
}

// Killed while one of the posts is on its way.
void TestOutboxThreads::crashesLoseAndDoubleNothing()
{
    QFETCH(int, place);
    QFETCH(bool, stored);
    OutboxBench bench;
    auto &faults = bench.world.faults[Op::Publish];
    faults.assign(size_t(place), Fault());
    faults.push_back(stored ? Fault::storeThenFail(Kind::TimedOut) : Fault::fail(Kind::TimedOut));
    bench.life->outbox.start();
    const auto said = say(bench, threadOfThree());
    QVERIFY(bench.reaches(said[size_t(place)], State::Unknown));
    bench.life.reset();
    bench.clock.advance(1s);
    bench.life = std::make_unique<Life>(bench.folder.path(), bench.world, bench.clock, bench.random);
    bench.life->outbox.start();
    QVERIFY(bench.rests(said.back()));
    QCOMPARE(faultOf(bench.world), QString());
}

void TestOutboxThreads::refusedHeadHoldsTheRest()
{
    OutboxBench bench;
    bench.world.faults[Op::Publish].push_back(Fault::fail(Kind::Rejected));
    bench.life->outbox.start();
    const auto said = say(bench, threadOfThree());
    QVERIFY(bench.rests(said.back()));
    for (const ActId &id : said)
        QCOMPARE(bench.act(id).state, State::Rejected);
    QVERIFY(bench.world.posts.empty());
    // Sent again, it takes the rest along.
    QVERIFY(await(bench.life->outbox.retry(said.front())));
    QVERIFY(bench.reaches(said.back(), State::Sent));
    QCOMPARE(faultOf(bench.world), QString());
}

void TestOutboxThreads::comesBackWhole()
{
    OutboxBench bench;
    Draft draft = threadOfThree();
    draft.later[0].media.push_back(
        {.path = writeFile(bench.folder.filePath(u"a.png"_s)), .altText = u"a wader"_s});
    const auto said = say(bench, draft);
    const auto back = await(bench.life->outbox.takeBack(said.front(), persona));
    QVERIFY(back && *back);
    const auto parts = (*back)->parts();
    QCOMPARE(parts.size(), 3uz);
    QCOMPARE(parts[1].text, u"two"_s);
    QCOMPARE(parts[1].media.size(), 1uz);
    QVERIFY(QFile::exists(parts[1].media.front().path));
    for (const ActId &id : said)
        QCOMPARE(bench.act(id).state, State::Cancelled);
    // What only the draft names outlives a start.
    bench.life.reset();
    bench.life = std::make_unique<Life>(bench.folder.path(), bench.world, bench.clock, bench.random);
    bench.life->outbox.start();
    Drafts drafts(bench.life->user, bench.folder.path());
    const auto kept = drafts.all(persona).result();
    QVERIFY(kept && kept->size() == 1 && kept->front() == **back);
    const auto again = say(bench, kept->front());
    QVERIFY(bench.rests(again.back()));
    QCOMPARE(faultOf(bench.world), QString());
    QCOMPARE(bench.world.received[1].media.size(), 1uz);
    QVERIFY(waitUntil([&] { return !QFile::exists(parts[1].media.front().path); }));
}

void TestOutboxThreads::restComesBackWhenTheHeadIsSent()
{
    OutboxBench bench;
    bench.world.faults[Op::Publish] = {Fault(), Fault::fail(Kind::Rejected)};
    bench.life->outbox.start();
    const auto said = say(bench, threadOfThree());
    QVERIFY(bench.rests(said.back()));
    auto back = await(bench.life->outbox.takeBack(said[1], persona));
    QVERIFY(back && *back);
    QCOMPARE((*back)->parts().size(), 2uz);
    QCOMPARE((*back)->replyTo, localKeyOf(said[0]));
    const auto again = say(bench, **back);
    QVERIFY(bench.rests(again.back()));
    QCOMPARE(faultOf(bench.world), QString());
}

void TestOutboxThreads::waitsForItsTime()
{
    OutboxBench bench;
    bench.world.info.capabilities |= Capability::Scheduling;
    bench.life->outbox.start();
    Draft draft = threadOfThree();
    draft.at = bench.clock.now() + 10min;
    const auto said = say(bench, draft);
    QVERIFY(bench.reaches(said.front(), State::Scheduled));
    QCOMPARE(bench.world.plans.size(), 1uz);
    QCOMPARE(laterOnes(*await(bench.life->outbox.acts(false)), bench.clock.now()).size(), 3);
    QVERIFY(bench.rests(said.back()));
    QCOMPARE(faultOf(bench.world), QString());
}

static Draft threadForAnOldPost(OutboxBench &bench)
{
    const ActId old = bench.add(note(u"old"_s));
    Draft draft = threadOfThree();
    if (bench.reaches(old, State::Sent))
        draft.replaces = bench.act(old).resultPost;
    return draft;
}

void TestOutboxThreads::answersAndReplacesAtItsEnds()
{
    OutboxBench bench;
    bench.life->outbox.start();
    const Draft draft = threadForAnOldPost(bench);
    QVERIFY(draft.replaces);
    const auto said = say(bench, draft);
    QVERIFY(bench.rests(said.back()));
    QVERIFY(waitUntil([&] { return bench.world.count(u"old"_s) == 0; }));
    QCOMPARE(faultOf(bench.world), QString());
}

void TestOutboxThreads::comesBackAsAReplacement()
{
    OutboxBench bench;
    bench.life->outbox.start();
    const Draft draft = threadForAnOldPost(bench);
    QVERIFY(draft.replaces);
    bench.world.faults[Op::Publish].push_back(Fault::fail(Kind::Rejected));
    const auto said = say(bench, draft);
    QVERIFY(bench.rests(said.back()));
    const auto back = await(bench.life->outbox.takeBack(said.front(), persona));
    QVERIFY(back && *back);
    QCOMPARE((*back)->replaces, draft.replaces);
    // Nothing that was to delete it is left behind.
    const auto acts = await(bench.life->outbox.acts(true));
    QVERIFY(acts);
    for (const Act &act : *acts)
        QVERIFY(act.state == (act.resultPost == draft.replaces ? State::Sent : State::Cancelled));
    QCOMPARE(bench.world.count(u"old"_s), 1);
    const auto again = say(bench, **back);
    QVERIFY(bench.rests(again.back()));
    QVERIFY(waitUntil([&] { return bench.world.count(u"old"_s) == 0; }));
    QCOMPARE(faultOf(bench.world), QString());
}

QTEST_GUILESS_MAIN(TestOutboxThreads)
#include "test_outboxthreads.moc"
