// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/actcodec.h"
#include "outboxbench.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace Qt::StringLiterals;

using Kind = ServerError::Kind;
using State = Act::State;

// Complaints about people and posts.
class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void comesBackFromItsColumn();
    void refusesWhatItDoesNotKnow();
    void saysEverythingOnce();
    void waitsForAServerThatIsAway();
    void aLostAnswerIsAskedAbout();
    void namesAPostThatTheServerDoesNotFind();
    void saysThatThePersonIsNotFound();
};

namespace
{

const PersonKey eve(u"acct:eve@loud.example"_s);

ReportPerson report(std::vector<PostKey> posts = {})
{
    return {.handle = u"eve@loud.example"_s,
            .person = eve,
            .posts = std::move(posts),
            .reason = ReportReason::Rules,
            .rules = {u"2"_s, u"5"_s},
            .comment = u"Again and again."_s,
            .forward = true};
}

} // namespace

void TestReports::comesBackFromItsColumn()
{
    const Deed deed = report({PostKey(u"https://loud.example/p/1"_s)});
    const auto json = encodeDeed(deed);
    QVERIFY(json);
    const auto back = decodeDeed(DeedKind::ReportPerson, *json);
    QVERIFY(back);
    QCOMPARE(kindOf(*back), DeedKind::ReportPerson);
    QCOMPARE(encodeDeed(*back), json);
    // Two about one person keep their order.
    QVERIFY(!subjectOf(deed).isEmpty());
    QCOMPARE(subjectOf(*back), subjectOf(report()));
}

void TestReports::refusesWhatItDoesNotKnow()
{
    QVERIFY(!decodeDeed(DeedKind::ReportPerson, R"({"v":1,"reason":4,"posts":[],"rules":[]})"));
    QVERIFY(!decodeDeed(DeedKind::ReportPerson, R"({"v":1,"posts":[],"rules":[]})"));
    ReportPerson much = report();
    much.posts.resize(65);
    QVERIFY(!encodeDeed(much));
}

void TestReports::saysEverythingOnce()
{
    OutboxBench bench;
    bench.world.elsewhere = {shownPost(u"7"_s, u"loud"_s, bench.clock.now(), u"loud.example"_s)};
    bench.life->outbox.start();
    const ActId id = bench.add(report({bench.world.elsewhere.front().post.key}));
    QVERIFY(bench.reaches(id, State::Sent));
    QCOMPARE(bench.world.reports.size(), 1uz);
    const NewReport &said = bench.world.reports.front();
    QCOMPARE(said.person, LocalId(u"eve@loud.example"_s));
    QCOMPARE(said.posts, std::vector{LocalId(u"7"_s)});
    QCOMPARE(said.reason, ReportReason::Rules);
    QCOMPARE(said.rules, (QStringList{u"2"_s, u"5"_s}));
    QCOMPARE(said.comment, u"Again and again."_s);
    QVERIFY(said.forward);
    QCOMPARE(bench.act(id).resultId, LocalId(u"1"_s));
}

void TestReports::waitsForAServerThatIsAway()
{
    OutboxBench bench;
    bench.world.faults[Op::Report].push_back(Fault::fail(Kind::Refused));
    bench.life->outbox.start();
    const ActId id = bench.add(report());
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Sent);
    QCOMPARE(bench.world.reports.size(), 1uz);
}

// Nobody tells which reports there are: sending it again is for a person to decide.
void TestReports::aLostAnswerIsAskedAbout()
{
    OutboxBench bench;
    bench.world.faults[Op::Report].push_back(Fault::storeThenFail(Kind::TimedOut));
    bench.life->outbox.start();
    const ActId id = bench.add(report());
    QVERIFY(bench.rests(id));
    QCOMPARE(bench.act(id).state, State::Ask);
    QVERIFY(bench.act(id).problemSentence.contains(u"one.example"_s));
    QCOMPARE(bench.world.reports.size(), 1uz);
    QVERIFY(await(bench.life->outbox.retry(id)));
    QVERIFY(bench.reaches(id, State::Sent));
    QCOMPARE(bench.world.reports.size(), 2uz);
}

void TestReports::namesAPostThatTheServerDoesNotFind()
{
    OutboxBench bench;
    bench.life->outbox.start();
    const PostKey gone(u"https://loud.example/p/gone"_s);
    QVERIFY(bench.reaches(bench.add(report({gone})), State::Sent));
    const NewReport &said = bench.world.reports.front();
    QVERIFY(said.posts.empty());
    QCOMPARE(said.comment, u"Again and again.\nhttps://loud.example/p/gone"_s);
}

void TestReports::saysThatThePersonIsNotFound()
{
    OutboxBench bench;
    bench.world.faults[Op::Find].push_back(Fault::fail(Kind::NotFound));
    bench.life->outbox.start();
    const ActId id = bench.add(report());
    QVERIFY(bench.reaches(id, State::Rejected));
    QVERIFY(bench.act(id).problemSentence.contains(u"@eve@loud.example"_s));
    QVERIFY(bench.world.reports.empty());
}

QTEST_GUILESS_MAIN(TestReports)
#include "test_reports.moc"
