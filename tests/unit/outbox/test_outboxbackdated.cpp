// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/drafts.h"
#include "outbox/outcome.h"
#include "outboxbench.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace std::chrono_literals;

using Kind = ServerError::Kind;
using State = Act::State;

// Posts of the past, at a server that takes them under their own time.
class TestOutboxBackdated : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void keepsItsTime();
    void lostAnswerIsFoundAroundItsTime();
    void lostRequestIsMadeAgain();
    void survivesAnEndInTheMiddle();
    void whatIsThereIsNotSentAgain();
    void somethingLikeItAsks();
    void isNotSentWhereItWouldBeNew();
    void saysWhenTheServerMadeItNew();
    void lostAnswerIsFoundWhereTheTimeWasNotKept();
    void whatIsLikeItTodayAsks();
    void isNotTakenForOneOfTodayBeforeItsTry();
    void waitsUntilItKnowsWhatWasSent();
    void isNotTakenBack();
};

static const QString words = QStringLiteral("Said long ago, of engines");

struct BackdatedBench : OutboxBench {
    BackdatedBench()
    {
        world.info.capabilities |= Capability::BackdatedPosts;
        // Newer ones than the server lists at once.
        for (int n = 0; n < 60; ++n) {
            NewPost other;
            other.text = QStringLiteral("of today, number%1").arg(n);
            world.publish(other);
        }
        world.received.clear();
        clock.advance(1h);
        life->outbox.start();
    }

    Instant then() const { return clock.now() - std::chrono::days(1'000); }

    ActId addOld()
    {
        WritePost post = note(words);
        post.visibility = Visibility::Public;
        post.backdatedTo = then();
        return add(post);
    }

    SeenPost old(Instant at)
    {
        SeenPost seen = shownPost(QStringLiteral("old"), words, at);
        return seen;
    }

    int published() const { return world.count(words); }
};

void TestOutboxBackdated::keepsItsTime()
{
    BackdatedBench bench;
    const ActId id = bench.addOld();
    QVERIFY(bench.rests(id));
    const Act act = bench.act(id);
    QCOMPARE(act.state, State::Sent);
    QVERIFY(act.problemSentence.isEmpty());
    QCOMPARE(bench.published(), 1);
    QVERIFY(bench.world.received.back().backdatedTo == std::get<WritePost>(act.deed).backdatedTo);
    QVERIFY(bench.world.posts.back().post.createdAt == std::get<WritePost>(act.deed).backdatedTo);
}

void TestOutboxBackdated::lostAnswerIsFoundAroundItsTime()
{
    BackdatedBench bench;
    bench.world.faults[Op::Publish].push_back(Fault::storeThenFail(Kind::TimedOut));
    const ActId id = bench.addOld();
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QVERIFY(bench.act(id).resultPost);
    QCOMPARE(bench.published(), 1);
    QCOMPARE(bench.world.calls[Op::Publish], 1);
}

void TestOutboxBackdated::lostRequestIsMadeAgain()
{
    BackdatedBench bench;
    bench.world.faults[Op::Publish].push_back(Fault::fail(Kind::TimedOut));
    // Not one look alone decides.
    bench.world.faults[Op::OwnNewest] = {Fault(), Fault::fail(Kind::TimedOut)};
    const ActId id = bench.addOld();
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.published(), 1);
    QCOMPARE(bench.world.calls[Op::Publish], 2);
}

void TestOutboxBackdated::survivesAnEndInTheMiddle()
{
    BackdatedBench bench;
    bench.world.faults[Op::Publish].push_back(Fault::storeThenFail(Kind::TimedOut));
    const ActId id = bench.addOld();
    QVERIFY(bench.reaches(id, State::Unknown));
    bench.life.reset();
    bench.life = std::make_unique<Life>(bench.folder.path(), bench.world, bench.clock, bench.random);
    bench.life->outbox.start();
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.published(), 1);
}

void TestOutboxBackdated::whatIsThereIsNotSentAgain()
{
    BackdatedBench bench;
    // Half a second beside it, as where a server keeps whole seconds.
    bench.world.posts.insert(bench.world.posts.begin(), bench.old(bench.then() - 500ms));
    const ActId id = bench.addOld();
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.act(id).resultId.toString(), QStringLiteral("old"));
    QCOMPARE(bench.world.calls[Op::Publish], 0);
    QCOMPARE(bench.published(), 1);
}

void TestOutboxBackdated::somethingLikeItAsks()
{
    BackdatedBench bench;
    bench.world.faults[Op::Publish].push_back(Fault::fail(Kind::TimedOut));
    // The same words at another time are another post.
    bench.world.posts.insert(bench.world.posts.begin(), bench.old(bench.then() - 1h));
    const ActId id = bench.addOld();
    QVERIFY(bench.reaches(id, State::Unknown));
    SeenPost like = shownPost(QStringLiteral("like"), words + QStringLiteral(" and looms"), bench.then());
    like.post.createdAt = *std::get<WritePost>(bench.act(id).deed).backdatedTo;
    bench.world.posts.insert(bench.world.posts.begin(), like);
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Ask);
    QCOMPARE(bench.published(), 1);
}

void TestOutboxBackdated::isNotSentWhereItWouldBeNew()
{
    BackdatedBench bench;
    bench.world.info.capabilities.setFlag(Capability::BackdatedPosts, false);
    const ActId id = bench.addOld();
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Rejected);
    QCOMPARE(bench.act(id).problem, QStringLiteral("unsupported"));
    QCOMPARE(bench.world.calls[Op::Publish], 0);
}

void TestOutboxBackdated::saysWhenTheServerMadeItNew()
{
    BackdatedBench bench;
    bench.world.forgetsTime = true;
    const ActId id = bench.addOld();
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QVERIFY(bench.act(id).problemSentence.contains(QStringLiteral("own time")));
}

void TestOutboxBackdated::lostAnswerIsFoundWhereTheTimeWasNotKept()
{
    BackdatedBench bench;
    bench.world.forgetsTime = true;
    bench.world.faults[Op::Publish].push_back(Fault::storeThenFail(Kind::TimedOut));
    const ActId id = bench.addOld();
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.world.calls[Op::Publish], 1);
    QCOMPARE(bench.published(), 1);
    QCOMPARE(bench.act(id).resultId, bench.world.posts.back().state.id);
    QVERIFY(bench.act(id).problemSentence.contains(QStringLiteral("own time")));
}

void TestOutboxBackdated::whatIsLikeItTodayAsks()
{
    BackdatedBench bench;
    bench.world.forgetsTime = true;
    bench.world.faults[Op::Publish].push_back(Fault::storeThenFail(Kind::TimedOut));
    const ActId id = bench.addOld();
    QVERIFY(bench.reaches(id, State::Unknown));
    // The server has made something else of the words.
    bench.world.posts.back().post.text = shownText(words + QStringLiteral(" and looms"));
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Ask);
    QCOMPARE(bench.world.calls[Op::Publish], 1);
}

// The server has certainly not taken it: what says the same today was said once more.
void TestOutboxBackdated::isNotTakenForOneOfTodayBeforeItsTry()
{
    BackdatedBench bench;
    bench.world.faults[Op::Publish].push_back(Fault::fail(Kind::RateLimited));
    const ActId id = bench.addOld();
    QVERIFY(waitUntil([&] { return bench.act(id).nextTryAt > bench.clock.now(); }));
    QCOMPARE(bench.act(id).state, State::Queued);
    NewPost same;
    same.text = words;
    bench.world.publish(same);
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.published(), 2);
    QVERIFY(bench.world.posts.back().post.createdAt == std::get<WritePost>(bench.act(id).deed).backdatedTo);
}

void TestOutboxBackdated::waitsUntilItKnowsWhatWasSent()
{
    BackdatedBench bench;
    bench.forgetResults(true);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(QStringLiteral("what was sent before could not be read")));
    const ActId id = bench.addOld();
    QVERIFY(waitUntil([&] { return bench.act(id).nextTryAt.has_value(); }));
    QCOMPARE(bench.act(id).state, State::Queued);
    QCOMPARE(bench.world.calls[Op::OwnNewest], 0);
    QCOMPARE(bench.world.calls[Op::Publish], 0);
    bench.forgetResults(false);
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.published(), 1);
}

void TestOutboxBackdated::isNotTakenBack()
{
    BackdatedBench bench;
    bench.world.chance = [](Op) { return Fault::fail(Kind::Refused); };
    const ActId id = bench.addOld();
    QVERIFY(waitUntil([&] { return bench.act(id).nextTryAt.has_value(); }));
    QVERIFY(!canTakeBack(bench.act(id)));
    const auto back = await(bench.life->outbox.takeBack(id, PersonaId(1)));
    QVERIFY(back && !*back);
    QCOMPARE(bench.act(id).state, State::Queued);
    Drafts drafts(bench.life->user, bench.folder.path());
    QVERIFY(drafts.all(PersonaId(1)).result()->empty());
    bench.world.chance = {};
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QVERIFY(bench.world.received.back().backdatedTo);
}

QTEST_GUILESS_MAIN(TestOutboxBackdated)
#include "test_outboxbackdated.moc"
