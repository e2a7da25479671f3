// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/drafts.h"
#include "outbox/saying.h"
#include "outboxbench.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace std::chrono_literals;

using Kind = ServerError::Kind;
using State = Act::State;

// Posts for later: at a server that publishes them itself, and at one that does not.
class TestOutboxLater : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void serverPublishesItOnce();
    void lostAnswerIsFoundAmongThePlans();
    void lostRequestIsMadeAgain();
    void lostAnswerIsFoundPublished();
    void isKeptHereWhereTheServerCannot();
    void isKeptHereWhenItIsTooSoon();
    void restartForgetsNothing();
    void serverThatPublishesAtOnceIsTold();
    void cancelTakesItOffTheServer();
    void cancelThatComesTooLateSaysSo();
    void editTakesItsPlace();
    void removedElsewhereAsks();
    void missedTimeAsks();
    void answerWaitsForIt();
    void deadServerIsWatched();
    void whatCannotBeComparedIsNotThoughtPublished();
};

static const PersonaId persona(1);

struct LaterBench : OutboxBench {
    LaterBench()
    {
        world.info.capabilities |= Capability::Scheduling;
        life->outbox.start();
    }

    ActId addLater(Milliseconds ahead = 1h)
    {
        WritePost post = note(QStringLiteral("for later"));
        post.at = clock.now() + ahead;
        return add(post);
    }

    // Lets it be second by second for so long.
    void pass(Milliseconds length)
    {
        for (Milliseconds passed{}; passed < length; passed += 1s) {
            clock.advance(1s);
            settle();
        }
    }

    int published() const { return world.count(QStringLiteral("for later")); }
};

void TestOutboxLater::serverPublishesItOnce()
{
    LaterBench bench;
    const ActId id = bench.addLater();
    QVERIFY(bench.reaches(id, State::Scheduled));
    QCOMPARE(bench.world.plans.size(), 1uz);
    QVERIFY(bench.world.plans.front().at == std::get<WritePost>(bench.act(id).deed).at);
    QCOMPARE(bench.act(id).resultId, bench.world.plans.front().id);
    // Who leaves is asked for it.
    QCOMPARE(*await(bench.life->outbox.unsent(me)), 1);
    QCOMPARE(bench.published(), 0);
    bench.pass(50min);
    QCOMPARE(bench.act(id).state, State::Scheduled);
    bench.pass(11min);
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.published(), 1);
    QCOMPARE(bench.act(id).resultPost.toString(), QStringLiteral("https://one.example/p/p1"));
    QCOMPARE(bench.world.calls[Op::Publish], 0);
}

void TestOutboxLater::lostAnswerIsFoundAmongThePlans()
{
    LaterBench bench;
    bench.world.faults[Op::Schedule].push_back(Fault::storeThenFail(Kind::TimedOut));
    const ActId id = bench.addLater();
    QVERIFY(bench.reaches(id, State::Unknown));
    bench.pass(10s);
    QVERIFY(bench.reaches(id, State::Scheduled));
    QCOMPARE(bench.world.plans.size(), 1uz);
    bench.pass(61min);
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.published(), 1);
}

void TestOutboxLater::lostRequestIsMadeAgain()
{
    LaterBench bench;
    // Something of the same words that waits there already is not it.
    NewPost twin;
    twin.text = QStringLiteral("for later");
    bench.world.plan(twin, bench.clock.now() + 1h);
    bench.world.faults[Op::Schedule].push_back(Fault::fail(Kind::TimedOut));
    const ActId id = bench.addLater();
    QVERIFY(bench.reaches(id, State::Unknown));
    // A server's key would not count: it is looked for again and again before it is asked a second time.
    bench.pass(2min);
    QVERIFY(bench.reaches(id, State::Scheduled));
    QCOMPARE(bench.world.plans.size(), 2uz);
    QCOMPARE(bench.world.calls[Op::Schedule], 2);
    QVERIFY(bench.world.calls[Op::Plans] >= 4);
}

void TestOutboxLater::lostAnswerIsFoundPublished()
{
    LaterBench bench;
    bench.world.faults[Op::Schedule].push_back(Fault::storeThenFail(Kind::TimedOut));
    const ActId id = bench.addLater(10min);
    QVERIFY(bench.reaches(id, State::Unknown));
    // Nobody can ask before its time is over.
    bench.world.chance = [](Op) { return Fault::fail(Kind::Refused); };
    bench.pass(20min);
    bench.world.publishDue();
    bench.world.chance = {};
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.published(), 1);
}

void TestOutboxLater::isKeptHereWhereTheServerCannot()
{
    LaterBench bench;
    bench.world.info.capabilities.setFlag(Capability::Scheduling, false);
    const ActId id = bench.addLater();
    QVERIFY(waitUntil([&] { return bench.act(id).nextTryAt.has_value(); }));
    QVERIFY(isKeptForLater(bench.act(id), bench.clock.now()));
    QCOMPARE(bench.act(id).state, State::Queued);
    // Neither a server that is back nor somebody who hurries sends it before its time.
    QCoro::waitFor(bench.life->outbox.wake(me));
    QVERIFY(await(bench.life->outbox.retry(id)));
    bench.pass(59min);
    QCOMPARE(bench.published(), 0);
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.published(), 1);
    QVERIFY(bench.world.plans.empty());
}

void TestOutboxLater::isKeptHereWhenItIsTooSoon()
{
    LaterBench bench;
    const ActId id = bench.addLater(4min);
    bench.pass(3min);
    QCOMPARE(bench.world.calls[Op::Schedule], 0);
    QCOMPARE(bench.published(), 0);
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.published(), 1);
}

void TestOutboxLater::restartForgetsNothing()
{
    LaterBench bench;
    const ActId there = bench.addLater();
    QVERIFY(bench.reaches(there, State::Scheduled));
    bench.world.info.capabilities.setFlag(Capability::Scheduling, false);
    WritePost post = note(QStringLiteral("kept here"));
    post.at = bench.clock.now() + 2h;
    const ActId here = bench.add(post);
    QVERIFY(waitUntil([&] { return bench.act(here).nextTryAt.has_value(); }));
    bench.life.reset();
    bench.clock.advance(1h);
    bench.world.publishDue();
    bench.life = std::make_unique<Life>(bench.folder.path(), bench.world, bench.clock, bench.random);
    bench.life->outbox.start();
    QVERIFY(bench.rests(there));
    QCOMPARE(bench.act(there).state, State::Sent);
    QCOMPARE(bench.world.count(QStringLiteral("kept here")), 0);
    QVERIFY(bench.rests(here, 2h));
    QCOMPARE(bench.published(), 1);
    QCOMPARE(bench.world.count(QStringLiteral("kept here")), 1);
}

void TestOutboxLater::serverThatPublishesAtOnceIsTold()
{
    LaterBench bench;
    bench.world.hurries = true;
    const ActId id = bench.addLater();
    QVERIFY(bench.reaches(id, State::Sent));
    QVERIFY(bench.act(id).problemSentence.contains(QStringLiteral("one.example published it at once")));
    QCOMPARE(bench.published(), 1);
}

void TestOutboxLater::cancelTakesItOffTheServer()
{
    LaterBench bench;
    const ActId id = bench.addLater();
    QVERIFY(bench.reaches(id, State::Scheduled));
    // The server is away just then.
    bench.world.faults[Op::Unschedule].push_back(Fault::fail(Kind::Refused));
    QVERIFY(await(bench.life->outbox.cancel(id)).value_or(false));
    QCOMPARE(bench.act(id).state, State::Cancelled);
    bench.pass(2min);
    QVERIFY(bench.world.plans.empty());
    bench.pass(61min);
    QCOMPARE(bench.published(), 0);
    QVERIFY(await(bench.life->outbox.acts(false))->empty());
}

void TestOutboxLater::cancelThatComesTooLateSaysSo()
{
    LaterBench bench;
    const ActId id = bench.addLater();
    QVERIFY(bench.reaches(id, State::Scheduled));
    bench.world.chance = [](Op) { return Fault::fail(Kind::Refused); };
    QVERIFY(await(bench.life->outbox.cancel(id)).value_or(false));
    bench.pass(61min);
    bench.world.publishDue();
    bench.world.chance = {};
    const auto told = [&] {
        const auto open = await(bench.life->outbox.acts(false));
        return open && open->size() == 1 && open->front().state == State::Rejected &&
               open->front().problemSentence.contains(QStringLiteral("published it already"));
    };
    bench.pass(6min);
    QVERIFY(told());
    QCOMPARE(bench.published(), 1);
}

void TestOutboxLater::editTakesItsPlace()
{
    LaterBench bench;
    const ActId id = bench.addLater();
    QVERIFY(bench.reaches(id, State::Scheduled));
    const auto at = std::get<WritePost>(bench.act(id).deed).at;
    auto draft = await(bench.life->outbox.takeBack(id, persona));
    QVERIFY(draft && *draft);
    QVERIFY((*draft)->at == at);
    QVERIFY((*draft)->after);
    // As it is after a start.
    Drafts drafts(bench.life->user, bench.folder.path());
    const auto kept = drafts.all(persona).result();
    QVERIFY(kept && kept->size() == 1 && kept->front() == **draft);
    (*draft)->text = QStringLiteral("better words");
    const ActId second = await(sayDraft(&bench.life->outbox, {persona, {{me}}}, **draft))->front();
    QVERIFY(bench.reaches(second, State::Scheduled));
    QCOMPARE(bench.world.plans.size(), 1uz);
    QCOMPARE(bench.world.plans.front().text, QStringLiteral("better words"));
    // What was published before it could be taken back is not written a second time.
    draft = await(bench.life->outbox.takeBack(second, persona));
    QVERIFY(draft && *draft);
    bench.world.chance = [](Op) { return Fault::fail(Kind::Refused); };
    const ActId third = await(sayDraft(&bench.life->outbox, {persona, {{me}}}, **draft))->front();
    bench.pass(61min);
    bench.world.publishDue();
    bench.world.chance = {};
    QVERIFY(bench.rests(third));
    QCOMPARE(bench.act(third).state, State::Rejected);
    QCOMPARE(bench.world.count(QStringLiteral("better words")), 1);
}

void TestOutboxLater::removedElsewhereAsks()
{
    LaterBench bench;
    const ActId id = bench.addLater();
    QVERIFY(bench.reaches(id, State::Scheduled));
    bench.world.plans.clear();
    // It is looked at when its time has come, or when somebody asks.
    bench.life.reset();
    bench.pass(61min);
    bench.life = std::make_unique<Life>(bench.folder.path(), bench.world, bench.clock, bench.random);
    bench.life->outbox.start();
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Ask);
    QVERIFY(!bench.act(id).resultId);
    // Sent again, it goes out now.
    QVERIFY(await(bench.life->outbox.retry(id)));
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.published(), 1);
}

void TestOutboxLater::missedTimeAsks()
{
    LaterBench bench;
    const ActId id = bench.addLater();
    QVERIFY(bench.reaches(id, State::Scheduled));
    bench.world.plans.clear();
    bench.pass(59min);
    QCOMPARE(bench.act(id).state, State::Scheduled);
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Ask);
    QVERIFY(bench.act(id).problemSentence.contains(QStringLiteral("one.example was to publish this post")));
}

void TestOutboxLater::answerWaitsForIt()
{
    LaterBench bench;
    const ActId head = bench.addLater(10min);
    WritePost answer = note(QStringLiteral("and more"));
    answer.replyTo = localKeyOf(head);
    const ActId second = bench.add(answer);
    QVERIFY(bench.reaches(head, State::Scheduled));
    const auto open = await(bench.life->outbox.acts(false));
    QCOMPARE(laterOnes(*open, bench.clock.now()), (QSet<ActId>{head, second}));
    bench.pass(9min);
    QCOMPARE(bench.act(second).state, State::Queued);
    QVERIFY(bench.rests(second));
    QCOMPARE(bench.act(second).state, State::Sent);
    QCOMPARE(bench.world.posts.back().state.parentId, bench.world.posts.front().state.id);
}

void TestOutboxLater::deadServerIsWatched()
{
    LaterBench bench;
    const ActId id = bench.addLater(10min);
    QVERIFY(bench.reaches(id, State::Scheduled));
    bench.world.chance = [](Op) { return Fault::fail(Kind::Refused); };
    bench.pass(30min);
    QCOMPARE(bench.act(id).state, State::Scheduled);
    QCOMPARE(bench.act(id).problem, QStringLiteral("refused"));
    bench.world.publishDue();
    bench.world.chance = {};
    QCoro::waitFor(bench.life->outbox.wake(me));
    QVERIFY(bench.rests(id, 10s));
    QCOMPARE(bench.act(id).state, State::Sent);
    QVERIFY(bench.act(id).problemSentence.isEmpty());
}

void TestOutboxLater::whatCannotBeComparedIsNotThoughtPublished()
{
    LaterBench bench;
    const ActId id = bench.addLater();
    QVERIFY(bench.reaches(id, State::Scheduled));
    bench.pass(50min);
    bench.forgetResults(true);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(QStringLiteral("what was sent before could not be read")));
    bench.clock.advance(11min);
    QVERIFY(creepUntil(bench.clock, [&] { return bench.act(id).nextTryAt > bench.clock.now(); }));
    QCOMPARE(bench.act(id).state, State::Scheduled);
    bench.forgetResults(false);
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QVERIFY(bench.act(id).resultPost);
    QCOMPARE(bench.published(), 1);
}

QTEST_GUILESS_MAIN(TestOutboxLater)
#include "test_outboxlater.moc"
