// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/alarm.h"
#include "cache/connection.h"
#include "outboxbench.h"

#include <QFile>
#include <QRegularExpression>
#include <QTimer>

using namespace Godwit;
using namespace std::chrono_literals;

using Kind = ServerError::Kind;
using State = Act::State;

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void postIsSentOnce();
    void definiteNoIsRejectedWithTheServersWords();
    void closedDoorWaitsAndKeepsTheOrder();
    void wakesWhenTheServerIsBack();
    void whatWasNotLetInGoesOutAfterASignIn_data();
    void whatWasNotLetInGoesOutAfterASignIn();
    void heldActCanBeTakenBack();
    void whoHasHadEnoughWaitsNoLonger();
    void rateLimitIsKept();
    void lostAnswerIsFoundByALook();
    void lostRequestIsSentAgainUnderAFreshKey();
    void lostRequestIsSentAgainUnderTheSameKeyWhereHonoured();
    void replyWaitsForItsParent();
    void replyOfARejectedParentIsRejected();
    void postWaitsForItsMediaAndTheCopyGoes();
    void favouriteOvertakesAPostThatNeedsAPerson();
    void widenedAudienceIsSaid();
    void visibilityTheServerLacksIsRefused();
    void unsetVisibilityIsNarrowedByTheParent();
    void boostOfUnknownFateIsNotRepeated();
    void deleteOfAMissingPostIsDone();
    void postOfAnotherServerIsResolved();
    void followIsSent();
    void cancelAndRetry();
    void fullDiskAddsNothing();
    void settledActsArePruned();
};

void TestOutbox::postIsSentOnce()
{
    OutboxBench bench;
    bench.life->outbox.start();
    const ActId id = bench.add(note(QStringLiteral("hello")));
    QVERIFY(bench.reaches(id, State::Sent));
    const Act act = bench.act(id);
    QCOMPARE(act.resultPost.toString(), QStringLiteral("https://one.example/p/p1"));
    QCOMPARE(act.tries, 1);
    QCOMPARE(bench.world.count(QStringLiteral("hello")), 1);
    QCOMPARE(bench.world.received.front().idempotencyKey, id.toString().toLatin1());
}

void TestOutbox::definiteNoIsRejectedWithTheServersWords()
{
    OutboxBench bench;
    Fault fault = Fault::fail(Kind::Rejected);
    fault.error.serverWords = QStringLiteral("too long for me");
    bench.world.faults[Op::Publish].push_back(fault);
    bench.life->outbox.start();
    const ActId id = bench.add(note(QStringLiteral("hello")));
    QVERIFY(bench.reaches(id, State::Rejected));
    QVERIFY(bench.act(id).problemSentence.contains(QStringLiteral("too long for me")));
    QVERIFY(await(bench.life->outbox.retry(id)));
    QVERIFY(bench.reaches(id, State::Sent));
    QVERIFY(bench.world.received.back().idempotencyKey != id.toString().toLatin1());
}

void TestOutbox::closedDoorWaitsAndKeepsTheOrder()
{
    OutboxBench bench;
    bench.world.faults[Op::OwnNewest] = {Fault::fail(Kind::Refused), Fault::fail(Kind::Refused)};
    bench.life->outbox.start();
    const ActId first = bench.add(note(QStringLiteral("first")));
    QVERIFY(waitUntil([&] { return bench.act(first).nextTryAt.has_value(); }));
    QCOMPARE(bench.act(first).state, State::Queued);
    QCOMPARE(bench.act(first).problem, QStringLiteral("refused"));
    // Something new is a reason to try again at once, in the old order.
    const ActId second = bench.add(note(QStringLiteral("second")));
    QVERIFY(waitUntil([&] { return bench.world.calls[Op::OwnNewest] == 2; }));
    QVERIFY(bench.rests(second));
    QCOMPARE(bench.act(first).state, State::Sent);
    QCOMPARE(bench.world.received.front().text, QStringLiteral("first"));
}

void TestOutbox::wakesWhenTheServerIsBack()
{
    OutboxBench bench;
    bench.world.chance = [](Op) { return Fault::fail(Kind::Refused); };
    bench.life->outbox.start();
    const ActId first = bench.add(note(QStringLiteral("first")));
    const ActId second = bench.add(note(QStringLiteral("second")));
    QVERIFY(!bench.rests(second, 30min));
    const auto next = bench.act(first).nextTryAt;
    QVERIFY(next && *next > bench.clock.now() + 10s);
    bench.world.chance = {};
    QCoro::waitFor(bench.life->outbox.wake(me));
    // Without any time passing, and in the old order.
    QVERIFY(bench.reaches(second, State::Sent));
    QCOMPARE(bench.act(first).state, State::Sent);
    QCOMPARE(bench.world.received.front().text, QStringLiteral("first"));
    QCOMPARE(bench.world.count(QStringLiteral("first")), 1);
}

void TestOutbox::whatWasNotLetInGoesOutAfterASignIn_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("signed out") << Kind::SignedOut;
    QTest::newRow("token refused") << Kind::Unauthorized;
    QTest::newRow("frozen") << Kind::Suspended;
}

void TestOutbox::whatWasNotLetInGoesOutAfterASignIn()
{
    QFETCH(Kind, kind);
    OutboxBench bench;
    if (kind == Kind::SignedOut)
        bench.life->source.servers.remove(me);
    else
        bench.world.chance = [kind](Op) { return Fault::fail(kind); };
    bench.life->outbox.start();
    const ActId first = bench.add(note(QStringLiteral("first")));
    const ActId second = bench.add(note(QStringLiteral("second")));
    QVERIFY(!bench.rests(second, 10min));
    QCOMPARE(bench.act(first).state, State::Queued);
    QCOMPARE(bench.act(second).state, State::Queued);
    QCOMPARE(bench.act(first).problem, serverErrorWord(kind));
    bench.world.chance = {};
    bench.life->source.servers.insert(me, bench.life->server);
    QCoro::waitFor(bench.life->outbox.wake(me));
    QVERIFY(bench.reaches(second, State::Sent));
    QVERIFY(bench.reaches(first, State::Sent));
    QCOMPARE(bench.world.count(QStringLiteral("first")), 1);
    QCOMPARE(bench.world.count(QStringLiteral("second")), 1);
}

void TestOutbox::heldActCanBeTakenBack()
{
    OutboxBench bench;
    bench.life->outbox.start();
    const auto hold = [&](const QString &text) {
        const ActId id = bench.life->outbox.newId();
        Outbox::Saying saying;
        saying.parts.push_back(
            {.id = id, .account = me, .deed = note(text), .notBefore = bench.clock.now() + 9s});
        return await(bench.life->outbox.add(std::move(saying))) ? id : ActId();
    };
    const ActId taken = hold(QStringLiteral("taken back"));
    const ActId kept = hold(QStringLiteral("kept"));
    // Others go before it, and a server that is back does not hurry it.
    const ActId other = bench.add(note(QStringLiteral("other")));
    QVERIFY(bench.reaches(other, State::Sent));
    QCoro::waitFor(bench.life->outbox.wake(me));
    QCOMPARE(bench.act(taken).state, State::Queued);
    QVERIFY(await(bench.life->outbox.cancel(taken)).value_or(false));
    QVERIFY(bench.rests(kept));
    QCOMPARE(bench.act(kept).state, State::Sent);
    QCOMPARE(bench.world.count(QStringLiteral("taken back")), 0);
}

void TestOutbox::whoHasHadEnoughWaitsNoLonger()
{
    OutboxBench bench;
    // Nobody delivers, and the clock stands still.
    const ActId id = bench.add(note(QStringLiteral("hello")));
    Alarm enough(bench.clock);
    QTimer::singleShot(50ms, &enough, &Alarm::ring);
    const auto waited = await(bench.life->outbox.settled(id, 1h, &enough));
    QVERIFY(waited && waited->state == State::Queued);
    // Once and for all.
    QVERIFY(await(bench.life->outbox.settled(id, 1h, &enough)));
}

void TestOutbox::rateLimitIsKept()
{
    OutboxBench bench;
    Fault fault = Fault::fail(Kind::RateLimited);
    fault.error.retryAt = bench.clock.now() + 60s;
    bench.world.faults[Op::Publish].push_back(fault);
    bench.life->outbox.start();
    const ActId id = bench.add(note(QStringLiteral("hello")));
    QVERIFY(waitUntil([&] { return bench.act(id).nextTryAt.has_value(); }));
    const ActId other =
        bench.add(FollowPerson{.handle = QStringLiteral("bob@two.example"), .person = {}, .on = true});
    bench.clock.advance(59s);
    // That the server answers again ends nothing that it asked for.
    QCoro::waitFor(bench.life->outbox.wake(me));
    QVERIFY(await(bench.life->outbox.settled(other, 0s)));
    QCOMPARE(bench.act(other).state, State::Queued);
    QCOMPARE(bench.world.calls[Op::Follow], 0);
    QVERIFY(bench.rests(other));
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.world.count(QStringLiteral("hello")), 1);
}

void TestOutbox::lostAnswerIsFoundByALook()
{
    OutboxBench bench;
    bench.world.faults[Op::Publish].push_back(Fault::storeThenFail(Kind::TimedOut));
    bench.life->outbox.start();
    const ActId id = bench.add(note(QStringLiteral("hello")));
    QVERIFY(bench.reaches(id, State::Unknown));
    QVERIFY(bench.act(id).nextTryAt == bench.clock.now() + 2s);
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.act(id).resultId.toString(), QStringLiteral("p1"));
    QCOMPARE(bench.world.count(QStringLiteral("hello")), 1);
}

void TestOutbox::lostRequestIsSentAgainUnderAFreshKey()
{
    OutboxBench bench;
    bench.world.faults[Op::Publish].push_back(Fault::fail(Kind::Broken));
    bench.life->outbox.start();
    const ActId id = bench.add(note(QStringLiteral("hello")));
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QVERIFY(bench.clock.now() >= ManualClock().now() + 30s);
    QCOMPARE(bench.world.count(QStringLiteral("hello")), 1);
    QVERIFY(bench.world.received.front().idempotencyKey != id.toString().toLatin1());
}

void TestOutbox::lostRequestIsSentAgainUnderTheSameKeyWhereHonoured()
{
    OutboxBench bench;
    bench.world.info.capabilities |= Capability::IdempotencyKey;
    bench.world.honoursKeys = true;
    bench.world.faults[Op::Publish].push_back(Fault::fail(Kind::Broken));
    bench.life->outbox.start();
    const ActId id = bench.add(note(QStringLiteral("hello")));
    QVERIFY(bench.reaches(id, State::Unknown));
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.world.received.front().idempotencyKey, id.toString().toLatin1());
}

void TestOutbox::replyWaitsForItsParent()
{
    OutboxBench bench;
    bench.world.faults[Op::Publish].push_back(Fault::storeThenFail(Kind::TimedOut));
    bench.life->outbox.start();
    const ActId parent = bench.add(note(QStringLiteral("one")));
    WritePost reply = note(QStringLiteral("two"));
    reply.replyTo = PostKey(QStringLiteral("godwit:act:") + parent.toString());
    const ActId child = bench.add(reply);
    QVERIFY(bench.reaches(parent, State::Unknown));
    QCOMPARE(bench.act(child).state, State::Queued);
    QVERIFY(bench.rests(child));
    QCOMPARE(bench.act(child).state, State::Sent);
    QCOMPARE(bench.world.posts.back().state.parentId, bench.act(parent).resultId);
}

void TestOutbox::replyOfARejectedParentIsRejected()
{
    OutboxBench bench;
    bench.world.faults[Op::Publish].push_back(Fault::fail(Kind::Rejected));
    const ActId parent = bench.add(note(QStringLiteral("one")));
    WritePost reply = note(QStringLiteral("two"));
    reply.replyTo = PostKey(QStringLiteral("godwit:act:") + parent.toString());
    const ActId child = bench.add(reply);
    bench.life->outbox.start();
    QVERIFY(bench.reaches(child, State::Rejected));
    QVERIFY(!bench.act(child).problemSentence.isEmpty());
    QVERIFY(bench.world.posts.empty());
    // Also one that comes later, or is tried again before its parent.
    QCOMPARE(bench.act(bench.add(reply)).state, State::Rejected);
    QVERIFY(await(bench.life->outbox.retry(child)));
    QCOMPARE(bench.act(child).state, State::Rejected);
    QVERIFY(await(bench.life->outbox.retry(parent)));
    QVERIFY(bench.reaches(parent, State::Sent));
    QVERIFY(await(bench.life->outbox.retry(child)));
    QVERIFY(bench.reaches(child, State::Sent));
}

void TestOutbox::postWaitsForItsMediaAndTheCopyGoes()
{
    OutboxBench bench;
    const auto copy =
        await(bench.life->outbox.keepFile(writeFile(bench.folder.filePath(QStringLiteral("a.PNG")))));
    QVERIFY(copy);
    QVERIFY(QFile::exists(*copy) && copy->endsWith(QStringLiteral(".png")));
    UploadMedia media;
    media.storedPath = *copy;
    const ActId upload = bench.add(media);
    WritePost post = note(QStringLiteral("look"));
    post.media = {upload};
    const ActId id = bench.add(post);
    bench.world.faults[Op::Upload].push_back(Fault::fail(Kind::TimedOut));
    bench.life->outbox.start();
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.world.uploads.back().filePath, *copy);
    QCOMPARE(bench.world.posts.back().post.attachments.size(), 1uz);
    QVERIFY(waitUntil([&] { return !QFile::exists(*copy); }));
    QVERIFY(!await(bench.life->outbox.keepFile(bench.folder.filePath(QStringLiteral("none")))));
}

void TestOutbox::favouriteOvertakesAPostThatNeedsAPerson()
{
    OutboxBench bench;
    bench.world.elsewhere.push_back(
        shownPost(QStringLiteral("e1"), QStringLiteral("other"), bench.clock.now()));
    bench.world.faults[Op::Publish].push_back(Fault::fail(Kind::Broken));
    bench.life->outbox.start();
    const ActId post = bench.add(note(QStringLiteral("hello")));
    QVERIFY(bench.reaches(post, State::Unknown));
    const ActId favourite = bench.add(
        ReactToPost{.reaction = Reaction::Favourite, .post = bench.world.elsewhere[0].post.key, .on = true});
    QVERIFY(bench.reaches(favourite, State::Sent));
    QCOMPARE(bench.act(post).state, State::Unknown);
}

void TestOutbox::widenedAudienceIsSaid()
{
    OutboxBench bench;
    bench.world.widens = true;
    WritePost post = note(QStringLiteral("hush"));
    post.visibility = Visibility::Direct;
    bench.life->outbox.start();
    const ActId id = bench.add(post);
    QVERIFY(bench.reaches(id, State::Sent));
    QVERIFY(bench.act(id).widenedTo == Visibility::Public);
    QVERIFY(!bench.act(id).problemSentence.isEmpty());
}

void TestOutbox::visibilityTheServerLacksIsRefused()
{
    OutboxBench bench;
    bench.world.info.capabilities.setFlag(Capability::Direct, false);
    WritePost post = note(QStringLiteral("hush"));
    post.visibility = Visibility::Direct;
    bench.life->outbox.start();
    const ActId id = bench.add(post);
    QVERIFY(bench.reaches(id, State::Rejected));
    QVERIFY(bench.world.posts.empty());
}

void TestOutbox::unsetVisibilityIsNarrowedByTheParent()
{
    OutboxBench bench;
    bench.world.elsewhere.push_back(
        shownPost(QStringLiteral("e1"), QStringLiteral("other"), bench.clock.now()));
    bench.world.elsewhere[0].post.visibility = Visibility::Followers;
    WritePost post = note(QStringLiteral("answer"));
    post.replyTo = bench.world.elsewhere[0].post.key;
    bench.life->outbox.start();
    const ActId id = bench.add(post);
    QVERIFY(bench.reaches(id, State::Sent));
    QCOMPARE(bench.world.posts.back().post.visibility, Visibility::Followers);
}

void TestOutbox::boostOfUnknownFateIsNotRepeated()
{
    OutboxBench bench;
    bench.world.elsewhere.push_back(
        shownPost(QStringLiteral("e1"), QStringLiteral("other"), bench.clock.now()));
    bench.world.faults[Op::React].push_back(Fault::storeThenFail(Kind::TimedOut));
    bench.life->outbox.start();
    const ActId id = bench.add(
        ReactToPost{.reaction = Reaction::Boost, .post = bench.world.elsewhere[0].post.key, .on = true});
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.world.boosts.size(), 1uz);
}

void TestOutbox::deleteOfAMissingPostIsDone()
{
    OutboxBench bench;
    bench.life->outbox.start();
    const ActId post = bench.add(note(QStringLiteral("hello")));
    QVERIFY(bench.reaches(post, State::Sent));
    bench.world.faults[Op::Remove].push_back(Fault::storeThenFail(Kind::Broken));
    const ActId removal = bench.add(DeletePost{PostKey(QStringLiteral("godwit:act:") + post.toString())});
    QVERIFY(bench.rests(removal));
    QCOMPARE(bench.act(removal).state, State::Sent);
    QVERIFY(bench.world.posts.empty());
    // A server that says 404 and keeps the post has not deleted it.
    const ActId second = bench.add(note(QStringLiteral("stays")));
    QVERIFY(bench.reaches(second, State::Sent));
    bench.world.faults[Op::Remove].push_back(Fault::fail(Kind::NotFound));
    const ActId again = bench.add(DeletePost{bench.act(second).resultPost});
    QVERIFY(bench.rests(again));
    QCOMPARE(bench.act(again).state, State::Rejected);
}

void TestOutbox::postOfAnotherServerIsResolved()
{
    OutboxBench bench;
    bench.life->outbox.start();
    const ActId id = bench.add(ReactToPost{.reaction = Reaction::Favourite,
                                           .post = PostKey(QStringLiteral("https://nowhere.example/1")),
                                           .on = true});
    QVERIFY(bench.reaches(id, State::Rejected));
    QVERIFY(bench.act(id).problemSentence.contains(QStringLiteral("one.example")));
}

void TestOutbox::followIsSent()
{
    OutboxBench bench;
    bench.world.faults[Op::Follow].push_back(Fault::storeThenFail(Kind::Broken));
    bench.life->outbox.start();
    const ActId id =
        bench.add(FollowPerson{.handle = QStringLiteral("bob@two.example"), .person = {}, .on = true});
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.world.calls[Op::Follow], 1);
}

void TestOutbox::cancelAndRetry()
{
    OutboxBench bench;
    const ActId id = bench.add(note(QStringLiteral("never")));
    const auto cancelled = await(bench.life->outbox.cancel(id));
    QVERIFY(cancelled && *cancelled);
    bench.life->outbox.start();
    bench.world.faults[Op::Publish].push_back(Fault::hang());
    const ActId hanging = bench.add(note(QStringLiteral("hangs")));
    QVERIFY(bench.reaches(hanging, State::Sending));
    const auto tooLate = await(bench.life->outbox.cancel(hanging));
    QVERIFY(tooLate && !*tooLate);
    QVERIFY(waitUntil([&] {
        bench.life->server->release();
        return bench.act(hanging).state == State::Unknown;
    }));
    QVERIFY(bench.rests(hanging));
    QCOMPARE(bench.act(hanging).state, State::Sent);
    QCOMPARE(bench.world.count(QStringLiteral("never")), 0);
}

void TestOutbox::fullDiskAddsNothing()
{
    OutboxBench bench;
    auto shrunk = bench.life->user.write([](Connection &connection) -> StoreResult<void> {
        const auto query = connection.run(QStringLiteral("PRAGMA max_page_count = 1"));
        if (!query)
            return std::unexpected(query.error());
        return {};
    });
    shrunk.waitForFinished();
    WritePost large = note(QString(200'000, u'x'));
    const auto refused = await(bench.life->outbox.add(me, large));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, StoreError::Kind::DiskFull);
    const auto acts = await(bench.life->outbox.acts(true));
    QVERIFY(acts && acts->empty());
}

void TestOutbox::settledActsArePruned()
{
    OutboxBench bench;
    bench.life->outbox.start();
    const ActId id = bench.add(note(QStringLiteral("old")));
    QVERIFY(bench.reaches(id, State::Sent));
    QCOMPARE(await(bench.life->outbox.acts(true))->size(), 1uz);
    QVERIFY(await(bench.life->outbox.acts(false))->empty());
    bench.life.reset();
    bench.clock.advance(std::chrono::days(31));
    bench.life = std::make_unique<Life>(bench.folder.path(), bench.world, bench.clock, bench.random);
    bench.life->outbox.start();
    QVERIFY(waitUntil([&] { return await(bench.life->outbox.acts(true))->empty(); }));
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "test_outbox.moc"
