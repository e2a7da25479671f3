// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/actcodec.h"
#include "outboxbench.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace Qt::StringLiterals;

using Kind = ServerError::Kind;
using State = Act::State;

class TestVotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void comesBackFromItsColumn();
    void isSentOnceAndKept();
    void lostAnswerIsNotVotedAgain_data();
    void lostAnswerIsNotVotedAgain();
    void secondVoteIsRefused_data();
    void secondVoteIsRefused();
    void lookThatFailedIsNoVote();
    void closedPollIsRefused();
    void changedPollIsRefused();
    void postWithoutAPollIsRefused();
    void waitsForADeadServer();
};

namespace
{

SeenPost askingPost(const QString &id, bool multiple = false)
{
    SeenPost seen = shownPost(id, u"which loaf?"_s, instantFromMs(1'767'225'000'000));
    seen.post.author = PersonKey(u"https://one.example/u/mateo"_s);
    Poll poll;
    poll.id = LocalId(u"poll-"_s + id);
    poll.options = {{u"rye"_s, 2}, {u"plain"_s, 1}, {u"seeded"_s, 0}};
    poll.votes = 3;
    poll.multiple = multiple;
    seen.post.poll = poll;
    return seen;
}

Vote voteFor(const SeenPost &seen, std::vector<int> choices)
{
    Vote vote{.post = seen.post.key, .choices = choices, .words = {}};
    for (const int choice : choices)
        vote.words.append(seen.post.poll->options[size_t(choice)].title);
    return vote;
}

std::optional<Poll> cachedPoll(OutboxBench &bench, const SeenPost &seen)
{
    const auto view = bench.life->posts.post(seen.post.key, {me}).result();
    return view && *view ? (*view)->post.poll : std::nullopt;
}

} // namespace

void TestVotes::comesBackFromItsColumn()
{
    const Deed deed = voteFor(askingPost(u"1"_s, true), {0, 2});
    const auto json = encodeDeed(deed);
    QVERIFY(json);
    const auto back = decodeDeed(DeedKind::Vote, *json);
    QVERIFY(back);
    const auto &vote = std::get<Vote>(*back);
    QCOMPARE(vote.post, std::get<Vote>(deed).post);
    QVERIFY(vote.choices == std::vector<int>({0, 2}));
    QCOMPARE(vote.words, QStringList({u"rye"_s, u"seeded"_s}));
    QCOMPARE(subjectOf(*back), subjectOf(deed));
    QVERIFY(!encodeDeed(Vote{.post = vote.post, .choices = {}, .words = {}}));
    QVERIFY(!decodeDeed(DeedKind::Vote, R"({"v":1,"post":"x","choices":[],"words":[]})"));
    QVERIFY(!decodeDeed(DeedKind::Vote, R"({"v":1,"post":"x","choices":[1,2],"words":["a"]})"));
}

void TestVotes::isSentOnceAndKept()
{
    OutboxBench bench;
    const SeenPost asking = askingPost(u"1"_s, true);
    bench.world.elsewhere = {asking};
    bench.life->outbox.start();
    const ActId id = bench.add(voteFor(asking, {2, 0}));
    QVERIFY(bench.reaches(id, State::Sent));
    QCOMPARE(bench.world.votes.size(), 1uz);
    QVERIFY(bench.world.votes.front() == std::vector<int>({2, 0}));
    QCOMPARE(bench.act(id).resultPost, asking.post.key);
    const auto poll = cachedPoll(bench, asking);
    QVERIFY(poll && poll->voted);
    QVERIFY(poll->ownVotes == std::vector<int>({2, 0}));
}

void TestVotes::lostAnswerIsNotVotedAgain_data()
{
    QTest::addColumn<bool>("hidesOwnVotes");
    QTest::newRow("server says how one voted") << false;
    QTest::newRow("server says only that") << true;
}

void TestVotes::lostAnswerIsNotVotedAgain()
{
    QFETCH(bool, hidesOwnVotes);
    OutboxBench bench;
    bench.world.hidesOwnVotes = hidesOwnVotes;
    const SeenPost asking = askingPost(u"1"_s);
    bench.world.elsewhere = {asking};
    bench.world.faults[Op::Vote].push_back(Fault::storeThenFail(Kind::TimedOut));
    bench.life->outbox.start();
    const ActId id = bench.add(voteFor(asking, {1}));
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.world.calls[Op::Vote], 1);
    QCOMPARE(bench.world.votes.size(), 1uz);
    const auto poll = cachedPoll(bench, asking);
    QVERIFY(poll && poll->voted);
    QVERIFY(poll->ownVotes == std::vector<int>({1}));
}

void TestVotes::secondVoteIsRefused_data()
{
    lostAnswerIsNotVotedAgain_data();
}

void TestVotes::secondVoteIsRefused()
{
    QFETCH(bool, hidesOwnVotes);
    OutboxBench bench;
    SeenPost asking = askingPost(u"1"_s);
    asking.post.poll->voted = true;
    if (!hidesOwnVotes)
        asking.post.poll->ownVotes = {0};
    bench.world.elsewhere = {asking};
    bench.life->outbox.start();
    const ActId id = bench.add(voteFor(asking, {1}));
    QVERIFY(bench.reaches(id, State::Rejected));
    QCOMPARE(bench.act(id).problem, u"voted"_s);
    QCOMPARE(bench.world.calls[Op::Vote], 0);
}

// Whoever has voted there, it was not this vote.
void TestVotes::lookThatFailedIsNoVote()
{
    OutboxBench bench;
    bench.world.hidesOwnVotes = true;
    SeenPost asking = askingPost(u"1"_s);
    asking.post.poll->voted = true;
    bench.world.elsewhere = {asking};
    bench.world.faults[Op::ReadPost].push_back(Fault::fail(Kind::Unavailable));
    bench.life->outbox.start();
    const ActId id = bench.add(voteFor(asking, {1}));
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Rejected);
    QCOMPARE(bench.act(id).problem, u"voted"_s);
    QCOMPARE(bench.world.calls[Op::Vote], 0);
}

void TestVotes::closedPollIsRefused()
{
    OutboxBench bench;
    SeenPost asking = askingPost(u"1"_s);
    asking.post.poll->closed = true;
    bench.world.elsewhere = {asking};
    bench.life->outbox.start();
    const ActId id = bench.add(voteFor(asking, {1}));
    QVERIFY(bench.reaches(id, State::Rejected));
    QCOMPARE(bench.act(id).problem, u"closed"_s);
    QVERIFY(!bench.act(id).problemSentence.isEmpty());
}

void TestVotes::changedPollIsRefused()
{
    OutboxBench bench;
    const SeenPost asking = askingPost(u"1"_s);
    SeenPost changed = asking;
    std::swap(changed.post.poll->options[0], changed.post.poll->options[1]);
    bench.world.elsewhere = {changed};
    bench.life->outbox.start();
    const ActId id = bench.add(voteFor(asking, {1}));
    QVERIFY(bench.reaches(id, State::Rejected));
    QCOMPARE(bench.act(id).problem, u"changed"_s);
    QCOMPARE(bench.world.calls[Op::Vote], 0);
}

void TestVotes::postWithoutAPollIsRefused()
{
    OutboxBench bench;
    const SeenPost asking = askingPost(u"1"_s);
    SeenPost plain = asking;
    plain.post.poll.reset();
    bench.world.elsewhere = {plain};
    bench.life->outbox.start();
    const ActId id = bench.add(voteFor(asking, {1}));
    QVERIFY(bench.reaches(id, State::Rejected));
    QCOMPARE(bench.act(id).problem, u"no-poll"_s);
}

void TestVotes::waitsForADeadServer()
{
    OutboxBench bench;
    const SeenPost asking = askingPost(u"1"_s);
    bench.world.elsewhere = {asking};
    bench.world.faults[Op::Resolve] = {Fault::fail(Kind::Refused)};
    bench.world.faults[Op::ReadPost] = {Fault::fail(Kind::Refused)};
    bench.life->outbox.start();
    const ActId id = bench.add(voteFor(asking, {1}));
    QVERIFY(waitUntil([&] { return bench.act(id).nextTryAt.has_value(); }));
    QCOMPARE(bench.act(id).state, State::Queued);
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.world.votes.size(), 1uz);
}

QTEST_GUILESS_MAIN(TestVotes)
#include "test_votes.moc"
