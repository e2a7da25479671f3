// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/notificationstore.h"
#include "outbox/actcodec.h"
#include "outboxbench.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace Qt::StringLiterals;

using Kind = ServerError::Kind;
using State = Act::State;

// Answers to those who ask to follow, read conversations, pins and muted threads.
class TestInboxActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void comesBackFromItsColumn();
    void answersOnce_data();
    void answersOnce();
    void lostAnswerCounts();
    void whoAsksNoMoreIsNotAnswered();
    void readsAConversation();
    void pinsAndMutesAThread_data();
    void pinsAndMutesAThread();
};

namespace
{

const PersonKey mateo(u"acct:mateo@two.example"_s);

AnswerRequest answerTo(bool accept)
{
    return {.handle = u"mateo@two.example"_s, .person = mateo, .accept = accept};
}

// As the notifications show it: Mateo asked just before.
RequestAnswer shownAnswer(OutboxBench &bench)
{
    NotificationStore notifications(bench.life->cache);
    NotificationPage page;
    Notification asks;
    asks.id = LocalId(u"1"_s);
    asks.kind = Notification::Kind::FollowRequest;
    asks.at = bench.clock.now() - Milliseconds(1);
    asks.people = {mateo};
    page.items = {asks};
    if (!notifications.take(me, page, bench.clock.now()).result())
        qFatal("a notification was not taken");
    return notifications.page(me, std::nullopt, 1).result()->front().request;
}

} // namespace

void TestInboxActs::comesBackFromItsColumn()
{
    const auto answer = decodeDeed(DeedKind::AnswerRequest, *encodeDeed(answerTo(false)));
    QVERIFY(answer);
    QCOMPARE(std::get<AnswerRequest>(*answer).accept, false);
    QCOMPARE(std::get<AnswerRequest>(*answer).person, mateo);
    QCOMPARE(subjectOf(*answer), subjectOf(answerTo(true)));
    const Deed read = ReadConversation{LocalId(u"7"_s)};
    const auto back = decodeDeed(DeedKind::ReadConversation, *encodeDeed(read));
    QVERIFY(back);
    QCOMPARE(std::get<ReadConversation>(*back).conversation, LocalId(u"7"_s));
    for (const Reaction reaction : {Reaction::Pin, Reaction::MuteThread}) {
        const auto mark =
            decodeDeed(DeedKind::ReactToPost,
                       *encodeDeed(ReactToPost{reaction, PostKey(u"https://one.example/p/1"_s), true}));
        QVERIFY(mark);
        QCOMPARE(std::get<ReactToPost>(*mark).reaction, reaction);
    }
}

void TestInboxActs::answersOnce_data()
{
    QTest::addColumn<bool>("accept");
    QTest::newRow("accept") << true;
    QTest::newRow("decline") << false;
}

void TestInboxActs::answersOnce()
{
    QFETCH(bool, accept);
    OutboxBench bench;
    bench.world.asking = {u"mateo@two.example"_s};
    bench.life->outbox.start();
    const ActId id = bench.add(answerTo(accept));
    QVERIFY(bench.reaches(id, State::Sent));
    QCOMPARE(bench.world.answered.size(), 1uz);
    QCOMPARE(bench.world.answered.front().second, accept);
    QCOMPARE(shownAnswer(bench), accept ? RequestAnswer::Accepted : RequestAnswer::Declined);
}

void TestInboxActs::lostAnswerCounts()
{
    OutboxBench bench;
    bench.world.asking = {u"mateo@two.example"_s};
    bench.world.faults[Op::AnswerRequest].push_back(Fault::storeThenFail(Kind::TimedOut));
    bench.life->outbox.start();
    const ActId id = bench.add(answerTo(false));
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.world.answered.size(), 1uz);
}

void TestInboxActs::whoAsksNoMoreIsNotAnswered()
{
    OutboxBench bench;
    bench.life->outbox.start();
    const ActId id = bench.add(answerTo(true));
    QVERIFY(bench.reaches(id, State::Rejected));
    QCOMPARE(bench.act(id).problem, u"not-asking"_s);
    QCOMPARE(shownAnswer(bench), RequestAnswer::Gone);
}

void TestInboxActs::readsAConversation()
{
    OutboxBench bench;
    bench.world.talks = {
        Conversation{.id = LocalId(u"7"_s), .people = {mateo}, .last = {}, .at = {}, .unread = true}};
    bench.life->outbox.start();
    QVERIFY(bench.reaches(bench.add(ReadConversation{LocalId(u"7"_s)}), State::Sent));
    QVERIFY(!bench.world.talks.front().unread);
    // One that is gone needs nothing more.
    QVERIFY(bench.reaches(bench.add(ReadConversation{LocalId(u"8"_s)}), State::Sent));
}

void TestInboxActs::pinsAndMutesAThread_data()
{
    QTest::addColumn<Reaction>("reaction");
    QTest::newRow("pin") << Reaction::Pin;
    QTest::newRow("mute thread") << Reaction::MuteThread;
}

void TestInboxActs::pinsAndMutesAThread()
{
    QFETCH(Reaction, reaction);
    OutboxBench bench;
    const auto flag = reaction == Reaction::Pin ? &PostState::pinned : &PostState::threadMuted;
    bench.world.posts = {shownPost(u"1"_s, u"on top"_s, bench.clock.now())};
    bench.life->outbox.start();
    const PostKey post = bench.world.posts.front().post.key;
    for (const bool on : {true, false}) {
        QVERIFY(bench.reaches(bench.add(ReactToPost{reaction, post, on}), State::Sent));
        QCOMPARE(bench.world.posts.front().state.*flag, on);
        // The answer is taken into the cache after the act is settled.
        const auto shown = [&] {
            const auto view = bench.life->posts.post(post, {me}).result();
            return view && *view && (*view)->state.*flag == on;
        };
        QTRY_VERIFY(shown());
    }
}

QTEST_GUILESS_MAIN(TestInboxActs)
#include "test_inboxacts.moc"
