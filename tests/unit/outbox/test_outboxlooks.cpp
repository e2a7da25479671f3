// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outcome.h"
#include "outboxbench.h"

#include <QRegularExpression>

#include <functional>

using namespace Godwit;
using namespace std::chrono_literals;

using Kind = ServerError::Kind;
using State = Act::State;

// What is asked of a server before and between tries, and what it proves.
class TestOutboxLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void lookUpThatFailsLeavesNoDoubt_data();
    void lookUpThatFailsLeavesNoDoubt();
    void deleteFindsThePostUnderAnotherId();
    void whatCannotBeComparedIsLookedAtAgain();
    void whatCannotBeComparedIsNotSentAgain();
};

using Deeds = std::function<Deed(const PostKey &)>;

static const QString bob = QStringLiteral("bob@two.example");

void TestOutboxLooks::lookUpThatFailsLeavesNoDoubt_data()
{
    QTest::addColumn<Op>("look");
    QTest::addColumn<Deeds>("deed");
    const auto row = [](const char *name, Op look, Deeds deed) { QTest::newRow(name) << look << deed; };
    row("favourite", Op::Resolve, [](const PostKey &post) {
        return ReactToPost{.reaction = Reaction::Favourite, .post = post, .on = true};
    });
    row("delete", Op::Resolve, [](const PostKey &post) { return DeletePost{post}; });
    row("edit", Op::Resolve, [](const PostKey &post) {
        EditPost edit;
        edit.post = post;
        edit.text = QStringLiteral("otherwise");
        return edit;
    });
    row("vote", Op::Resolve, [](const PostKey &post) {
        return Vote{.post = post, .choices = {1}, .words = {QStringLiteral("no")}};
    });
    row("follow", Op::Find,
        [](const PostKey &) { return FollowPerson{.handle = bob, .person = {}, .on = true}; });
    row("answer to a request", Op::Find, [](const PostKey &) {
        return AnswerRequest{
            .handle = bob, .person = PersonKey(QStringLiteral("acct:") + bob), .accept = true};
    });
    row("report", Op::Find, [](const PostKey &) {
        ReportPerson report;
        report.handle = bob;
        report.person = PersonKey(QStringLiteral("acct:") + bob);
        return report;
    });
    row("list", Op::Lists, [](const PostKey &) {
        ChangeList making;
        making.list.title = QStringLiteral("bakers");
        return making;
    });
}

// Nothing went out that changes anything: it waits like what met a closed door, and ever more patiently.
void TestOutboxLooks::lookUpThatFailsLeavesNoDoubt()
{
    QFETCH(Op, look);
    QFETCH(Deeds, deed);
    OutboxBench bench;
    SeenPost post = shownPost(QStringLiteral("e1"), QStringLiteral("yes?"), bench.clock.now());
    Poll poll;
    poll.id = LocalId(QStringLiteral("1"));
    poll.options = {{QStringLiteral("yes"), 0}, {QStringLiteral("no"), 0}};
    post.post.poll = poll;
    bench.world.posts = {post};
    bench.world.asking = {bob};
    bench.world.chance = [look](Op op) { return op == look ? Fault::fail(Kind::Unavailable) : Fault(); };
    bench.life->outbox.start();
    const ActId id = bench.add(deed(post.post.key));
    // A busy machine gets less done in as long.
    for (int waits = 0; waits < 10 && bench.act(id).tries < 2; ++waits)
        QVERIFY(!bench.rests(id, 35s));
    const Act act = bench.act(id);
    QCOMPARE(act.state, State::Queued);
    QCOMPARE(act.problem, QStringLiteral("unavailable"));
    QVERIFY(act.tries > 1);
    QVERIFY(bench.world.calls[look] < 8);
    for (const Op change :
         {Op::React, Op::Remove, Op::Edit, Op::Vote, Op::Follow, Op::AnswerRequest, Op::Report})
        QCOMPARE(bench.world.calls[change], 0);
    bench.world.chance = {};
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
}

// Its id is another since it was edited on the server's page, as on snac: the old one is 404 there.
void TestOutboxLooks::deleteFindsThePostUnderAnotherId()
{
    OutboxBench bench;
    bench.life->outbox.start();
    const ActId byKey = bench.add(note(QStringLiteral("one")));
    const ActId byAct = bench.add(note(QStringLiteral("two")));
    const ActId stays = bench.add(note(QStringLiteral("three")));
    QVERIFY(bench.reaches(stays, State::Sent));
    for (SeenPost &seen : bench.world.posts)
        seen.state.id = LocalId(seen.state.id.toString() + QStringLiteral("-edited"));
    const ActId first = bench.add(DeletePost{bench.act(byKey).resultPost});
    QVERIFY(bench.reaches(first, State::Sent));
    QCOMPARE(bench.act(first).resultId.toString(), QStringLiteral("p1-edited"));
    QCOMPARE(bench.world.count(QStringLiteral("one")), 0);
    const ActId second = bench.add(DeletePost{localKeyOf(byAct)});
    QVERIFY(bench.reaches(second, State::Sent));
    QCOMPARE(bench.world.count(QStringLiteral("two")), 0);
    // Whether it is there under another id cannot be seen for a while: that is no delete.
    bench.world.chance = [](Op op) { return op == Op::Resolve ? Fault::fail(Kind::Unavailable) : Fault(); };
    const ActId third = bench.add(DeletePost{bench.act(stays).resultPost});
    QVERIFY(!bench.rests(third, 60s));
    QVERIFY(bench.reaches(third, State::Unknown));
    bench.world.chance = {};
    QVERIFY(bench.rests(third));
    QCOMPARE(bench.act(third).state, State::Sent);
    QVERIFY(bench.world.posts.empty());
}

// What other acts have made cannot be told from what this one has: that is no doubt for a person, and no
// reason to send.
void TestOutboxLooks::whatCannotBeComparedIsLookedAtAgain()
{
    OutboxBench bench;
    bench.world.faults[Op::Publish].push_back(Fault::storeThenFail(Kind::TimedOut));
    bench.life->outbox.start();
    const ActId id = bench.add(note(QStringLiteral("once")));
    QVERIFY(bench.reaches(id, State::Unknown));
    const int asked = bench.world.calls[Op::OwnNewest];
    bench.forgetResults(true);
    for (int looks = 1; looks <= 6; ++looks) {
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("what was sent before could not be read")));
        const Instant due = *bench.act(id).nextTryAt;
        bench.clock.advance(due - bench.clock.now());
        QVERIFY(creepUntil(bench.clock, [&] { return bench.act(id).nextTryAt != due; }));
        QCOMPARE(bench.act(id).state, State::Unknown);
        QVERIFY(isMemoryUnread(bench.act(id)));
        QVERIFY(!bench.act(id).problemSentence.isEmpty());
    }
    // Ever more seldom, and no server is asked for what could not be compared.
    QVERIFY(*bench.act(id).nextTryAt - bench.clock.now() > 30s);
    QCOMPARE(bench.world.calls[Op::OwnNewest], asked);
    bench.forgetResults(false);
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.world.calls[Op::Publish], 1);
    QVERIFY(bench.act(id).problemSentence.isEmpty());
}

void TestOutboxLooks::whatCannotBeComparedIsNotSentAgain()
{
    OutboxBench bench;
    bench.world.faults[Op::Publish].push_back(Fault::fail(Kind::RateLimited));
    bench.life->outbox.start();
    const ActId id = bench.add(note(QStringLiteral("once")));
    QVERIFY(waitUntil([&] { return bench.act(id).nextTryAt > bench.clock.now(); }));
    QCOMPARE(bench.act(id).state, State::Queued);
    const int asked = bench.world.calls[Op::OwnNewest];
    bench.forgetResults(true);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(QStringLiteral("what was sent before could not be read")));
    bench.clock.advance(2min);
    QVERIFY(creepUntil(bench.clock, [&] { return bench.act(id).nextTryAt > bench.clock.now(); }));
    QCOMPARE(bench.act(id).state, State::Queued);
    QVERIFY(isMemoryUnread(bench.act(id)));
    QCOMPARE(bench.world.calls[Op::OwnNewest], asked);
    QCOMPARE(bench.world.calls[Op::Publish], 1);
    bench.forgetResults(false);
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.world.calls[Op::Publish], 2);
}

QTEST_GUILESS_MAIN(TestOutboxLooks)
#include "test_outboxlooks.moc"
