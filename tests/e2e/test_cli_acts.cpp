// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/clibench.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What one does with posts and people, and finds them again.
class TestCliActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QCOMPARE(bench.start(), QString()); }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanup() { bench.forgetPeople(); }

    void answersAndShowsThreads_data() { CliBench::versions(); }

    void answersAndShowsThreads();

    void reactsAndTakesBack_data() { CliBench::versions(); }

    void reactsAndTakesBack();

    void votesOnce();

    void followsAndIsTold_data() { CliBench::versions(); }

    void followsAndIsTold();

    void keepsAway_data() { CliBench::versions(); }

    void keepsAway();

    void searches_data() { CliBench::versions(); }

    void searches();

    void editsAPost_data() { CliBench::versions(); }

    void editsAPost();

    void deletesOrSaysThatItCannot_data() { CliBench::versions(); }

    void deletesOrSaysThatItCannot();

private:
    CliBench bench;
};

void TestCliActs::answersAndShowsThreads()
{
    BEGIN(snac, me);
    RUNS_JSON(ran, 0, me.godwit.json({u"post"_s, u"a question"_s}));
    const QString question = ran.document()[u"post"_s].toString();
    RUNS_JSON(ran, 0, me.godwit.json({u"post"_s, u"an answer"_s, u"--reply-to"_s, question}));
    const QString answer = ran.document()[u"post"_s].toString();
    QVERIFY(!bench.postOnServer(snac, me, u"an answer"_s)[u"in_reply_to_id"_s].toString().isEmpty());
    RUNS_JSON(ran, 0, me.godwit.json({u"thread"_s, question}));
    const QJsonArray posts = ran.document()[u"posts"_s].toArray();
    QCOMPARE(posts.size(), 2);
    QCOMPARE(posts[0][u"uri"_s].toString(), question);
    QCOMPARE(posts[1][u"uri"_s].toString(), answer);
    QCOMPARE(posts[1][u"depth"_s].toInt(), 1);
    RUNS_JSON(ran, 0, me.godwit.json({u"show"_s, answer}));
    QCOMPARE(ran.document()[u"text"_s].toString(), u"an answer"_s);
    QVERIFY(ran.document()[u"reply"_s].toBool());
    RUNS(ran, 0, me.godwit.run({u"show"_s, answer}));
    QVERIFY2(ran.out.contains(u"an answer"_s) && !ran.out.contains(u'\x1b'), ran.all());
    RUNS(ran, 0, me.godwit.run({u"show"_s, answer, u"--colour"_s, u"always"_s}));
    QVERIFY(ran.out.contains(u'\x1b'));
    RUNS_JSON(ran, 0, me.godwit.json({u"show"_s, me.name}));
    QCOMPARE(ran.document()[u"kind"_s].toString(), u"profile"_s);
    // By the address that it tells, too.
    const QString self = ran.document()[u"uri"_s].toString();
    RUNS_JSON(ran, 0, me.godwit.json({u"show"_s, self, u"--offline"_s}));
    QCOMPARE(ran.document()[u"uri"_s].toString(), self);
    RUNS_JSON(ran, 3, me.godwit.json({u"show"_s, question + u"9"_s}));
    RUNS_JSON(ran, 3, me.godwit.json({u"show"_s, u"nobody-here"_s}));
    RUNS(ran, 3, me.godwit.run({u"post"_s, u"into the void"_s, u"--reply-to"_s, question + u"9"_s}));
}

void TestCliActs::editsAPost()
{
    BEGIN(snac, me);
    RUNS_JSON(ran, 0, me.godwit.json({u"post"_s, u"a speling mistake"_s}));
    const QString uri = ran.document()[u"post"_s].toString();
    RUNS_JSON(ran, 0, me.godwit.json({u"edit"_s, uri, u"a spelling mistake"_s}));
    QCOMPARE(ran.document()[u"deed"_s].toString(), u"edit"_s);
    QCOMPARE(ran.document()[u"state"_s].toString(), u"sent"_s);
    QVERIFY(!bench.postOnServer(snac, me, u"a spelling mistake"_s).isEmpty());
    RUNS_JSON(ran, 0, me.godwit.json({u"show"_s, uri}));
    QCOMPARE(ran.document()[u"text"_s].toString(), u"a spelling mistake"_s);
    // Again, by what the server calls it now; without a text there is nothing to say.
    RUNS_JSON(ran, 0, me.godwit.json({u"edit"_s, uri, u"no mistake"_s}));
    QVERIFY(!bench.postOnServer(snac, me, u"no mistake"_s).isEmpty());
    RUNS(ran, 2, me.godwit.run({u"edit"_s, uri, QString()}));
    RUNS_JSON(ran, 3, me.godwit.json({u"edit"_s, uri + u"9"_s, u"nothing"_s}));
}

void TestCliActs::reactsAndTakesBack()
{
    BEGIN(snac, me);
    RUNS_JSON(ran, 0, me.godwit.json({u"post"_s, u"remarkable"_s}));
    const QString uri = ran.document()[u"post"_s].toString();
    const QString there =
        u"/api/v1/statuses/"_s + bench.postOnServer(snac, me, u"remarkable"_s)[u"id"_s].toString();

    struct {
        QString verb;
        QString shape;
        QString wire;
    } const rows[] = {{u"boost"_s, u"boosted"_s, u"reblogged"_s},
                      {u"favourite"_s, u"favourited"_s, u"favourited"_s},
                      {u"bookmark"_s, u"bookmarked"_s, u"bookmarked"_s}};

    for (const auto &row : rows) {
        for (const bool on : {true, false}) {
            RUNS_JSON(ran, 0, me.godwit.json({(on ? QString() : u"un"_s) + row.verb, uri}));
            QCOMPARE(ran.document()[u"state"_s].toString(), u"sent"_s);
            QCOMPARE(bench.asked(snac, me, there)[row.wire].toBool(), on);
            RUNS_JSON(ran, 0, me.godwit.json({u"show"_s, uri}));
            QCOMPARE(ran.document()[row.shape].toBool(), on);
        }
    }
    RUNS(ran, 0, me.godwit.run({u"bookmark"_s, uri}));
    RUNS_JSON(ran, 0, me.godwit.json({u"timeline"_s, u"bookmarks"_s}));
    QCOMPARE(ran.document()[u"rows"_s].toArray().size(), 1);
}

// Only 2.96 has polls.
void TestCliActs::votesOnce()
{
    SnacServer &snac = bench.server(SnacServer::Version::Newer);
    if (!snac.isRunning())
        QSKIP("this version of snac is not installed here");
    CliBench::Person &me = bench.person(snac);
    CliBench::Person &other = bench.person(snac);
    Ran ran;
    RUNS(ran, 0, me.godwit.signIn(snac, me.token));
    RUNS(ran, 0, other.godwit.signIn(snac, other.token));
    RUNS(ran, 0, me.godwit.run({u"follow"_s, other.name}));
    // What is posted before the follow has arrived goes to nobody.
    const auto isFollowed = [&] {
        const QJsonArray all = bench.asked(snac, other, u"/api/v1/notifications"_s).array();
        return std::ranges::any_of(all, [](const QJsonValue &one) { return one[u"type"_s] == u"follow"_s; });
    };
    QVERIFY2(QTest::qWaitFor(isFollowed, 200'000), qPrintable(snac.log()));
    RUNS_JSON(
        ran, 0,
        other.godwit.json({u"post"_s, u"which loaf?"_s, u"--poll"_s, u"rye"_s, u"--poll"_s, u"plain"_s}));
    const QString uri = ran.document()[u"post"_s].toString();
    RUNS(ran, 5, other.godwit.run({u"vote"_s, uri, u"rye"_s}));
    QVERIFY(QTest::qWaitFor([&] { return me.godwit.run({u"show"_s, uri}).code == 0; }, 200'000));
    RUNS(ran, 3, me.godwit.run({u"vote"_s, uri, u"3"_s}));
    RUNS(ran, 3, me.godwit.run({u"vote"_s, uri, u"wholemeal"_s}));
    RUNS(ran, 2, me.godwit.run({u"vote"_s, uri, u"1"_s, u"2"_s}));
    RUNS_JSON(ran, 0, me.godwit.json({u"vote"_s, uri, u"Plain"_s}));
    QCOMPARE(ran.document()[u"deed"_s].toString(), u"vote"_s);
    QCOMPARE(ran.document()[u"state"_s].toString(), u"sent"_s);
    RUNS_JSON(ran, 0, me.godwit.json({u"show"_s, uri}));
    const QJsonObject poll = ran.document()[u"poll"_s].toObject();
    QVERIFY(poll[u"voted"_s].toBool());
    QVERIFY(poll[u"options"_s][1][u"chosen"_s].toBool());
    RUNS_JSON(ran, 5, me.godwit.json({u"vote"_s, uri, u"rye"_s}));
    RUNS(ran, 3, me.godwit.run({u"vote"_s, uri + u'9', u"rye"_s}));
}

void TestCliActs::followsAndIsTold()
{
    BEGIN(snac, me);
    CliBench::Person &other = bench.person(snac);
    RUNS(ran, 0, other.godwit.signIn(snac, other.token));
    RUNS_JSON(ran, 0, me.godwit.json({u"follow"_s, other.name}));
    QCOMPARE(ran.document()[u"state"_s].toString(), u"sent"_s);
    const auto following = [&] {
        const QJsonArray all =
            bench.asked(snac, me, u"/api/v1/accounts/verify_credentials"_s).object().isEmpty()
                ? QJsonArray()
                : bench.asked(snac, me, u"/api/v1/accounts/search?q=%1"_s.arg(other.name)).array();
        const QString id = all[0][u"id"_s].toString();
        return bench.asked(snac, me, u"/api/v1/accounts/relationships?id[]=%1"_s.arg(id))
            .array()[0][u"following"_s]
            .toBool();
    };
    QVERIFY(following());
    const auto told = [&] {
        const QJsonArray all = bench.asked(snac, other, u"/api/v1/notifications"_s).array();
        return std::ranges::any_of(all, [](const QJsonValue &one) { return one[u"type"_s] == u"follow"_s; });
    };
    // snac delivers between its own people by the queue that it looks at every 3 s.
    QVERIFY2(QTest::qWaitFor(told, 200'000), qPrintable(snac.log()));
    RUNS_JSON(ran, 0, other.godwit.json({u"notifications"_s}));
    QCOMPARE(ran.document()[u"notifications"_s].toArray().size(), 1);
    RUNS(ran, 0, other.godwit.run({u"notifications"_s, u"--offline"_s}));
    QVERIFY2(ran.out.startsWith(u"follow @"_s + me.name), ran.all());
    RUNS_JSON(ran, 0,
              me.godwit.json({u"unfollow"_s, u'@' + other.name + u'@' + snac.origin().toDisplayString()}));
    QVERIFY(!following());
    RUNS(ran, 3, me.godwit.run({u"follow"_s, u"nobody-here"_s}));
}

void TestCliActs::keepsAway()
{
    BEGIN(snac, me);
    CliBench::Person &other = bench.person(snac);
    const QString handle = u'@' + other.name + u'@' + snac.origin().toDisplayString();
    const auto blocking = [&] {
        const QJsonArray all =
            bench.asked(snac, me, u"/api/v1/accounts/search?q=%1"_s.arg(other.name)).array();
        const QString id = all[0][u"id"_s].toString();
        return bench.asked(snac, me, u"/api/v1/accounts/relationships?id[]=%1"_s.arg(id))
            .array()[0][u"blocking"_s]
            .toBool();
    };
    RUNS_JSON(ran, 0, me.godwit.json({u"block"_s, handle}));
    QCOMPARE(ran.document()[u"deed"_s].toString(), u"block"_s);
    QVERIFY(blocking());
    RUNS(ran, 0, me.godwit.run({u"unblock"_s, handle}));
    QVERIFY(!blocking());
    // snac has neither mutes nor blocks of servers.
    RUNS_JSON(ran, 5, me.godwit.json({u"mute"_s, handle, u"--for"_s, u"12h"_s}));
    QCOMPARE(ran.document()[u"problem"_s].toString(), u"unsupported"_s);
    RUNS_JSON(ran, 5, me.godwit.json({u"block"_s, u"Bad.example"_s}));
    QCOMPARE(ran.document()[u"deed"_s].toString(), u"block-domain"_s);
    RUNS_JSON(ran, 5, me.godwit.json({u"report"_s, handle, u"--spam"_s}));
    RUNS(ran, 2, me.godwit.run({u"mute"_s, handle, u"--for"_s, u"soon"_s}));
    RUNS(ran, 3, me.godwit.run({u"block"_s, u"nobody-here"_s}));
}

void TestCliActs::searches()
{
    BEGIN(snac, me);
    RUNS(ran, 0, me.godwit.run({u"post"_s, u"a bar-tailed wader #birds"_s}));
    RUNS_JSON(ran, 0, me.godwit.json({u"search"_s, u"--local"_s, u"wade"_s}));
    QCOMPARE(ran.document()[u"posts"_s].toArray().size(), 1);
    RUNS(ran, 0, me.godwit.run({u"search"_s, u"--local"_s, u"from:%1 -godwit"_s.arg(me.name)}));
    QVERIFY2(ran.out.contains(u"bar-tailed"_s), ran.all());
    RUNS(ran, 0, me.godwit.run({u"search"_s, u"--local"_s, u"nothing-like-it"_s}));
    QVERIFY2(ran.out.contains(u"Nothing was found."_s) && ran.err.isEmpty(), ran.all());
    RUNS(ran, 0, me.godwit.run({u"search"_s, u"--local"_s, u"wader before:yesterday"_s}));
    QVERIFY2(ran.err.contains(u"“before:yesterday” is no filter"_s), ran.all());
    RUNS(ran, 0, me.godwit.run({u"post"_s, u"a later wader"_s}));
    const QStringList ordered{u"search"_s, u"wader"_s, u"--limit"_s, u"1"_s};
    RUNS(ran, 0, me.godwit.run(ordered + QStringList{u"--local"_s}));
    QVERIFY2(ran.out.contains(u"later"_s) && !ran.out.contains(u"bar-tailed"_s), ran.all());
    RUNS(ran, 0, me.godwit.run(ordered + QStringList{u"--local"_s, u"--oldest-first"_s}));
    QVERIFY2(!ran.out.contains(u"later"_s) && ran.out.contains(u"bar-tailed"_s), ran.all());
    RUNS(ran, 2, me.godwit.run(ordered + QStringList{u"--oldest-first"_s}));
    RUNS_JSON(ran, 0, me.godwit.json({u"search"_s, u'@' + me.name + u'@' + snac.origin().toDisplayString()}));
    QVERIFY2(!ran.document()[u"people"_s].toArray().isEmpty(), ran.all());
    RUNS_JSON(ran, 0, me.godwit.json({u"timeline"_s, u"tag"_s, u"birds"_s}));
    QCOMPARE(ran.document()[u"rows"_s].toArray().size(), 1);
    RUNS_JSON(ran, 0, me.godwit.json({u"doctor"_s}));
}

void TestCliActs::deletesOrSaysThatItCannot()
{
    BEGIN(snac, me);
    RUNS_JSON(ran, 0, me.godwit.json({u"post"_s, u"short-lived"_s}));
    const QString uri = ran.document()[u"post"_s].toString();
    const bool can = version == SnacServer::Version::Newer;
    RUNS_JSON(ran, can ? 0 : 5, me.godwit.json({u"delete"_s, uri}));
    QCOMPARE(bench.postOnServer(snac, me, u"short-lived"_s).isEmpty(), can);
    if (!can)
        QVERIFY2(ran.err.contains(u"cannot do this"_s), ran.all());
    RUNS(ran, 0, me.godwit.run({u"timeline"_s, u"home"_s}));
    QCOMPARE(ran.out.contains(u"short-lived"_s), !can);
}

QTEST_GUILESS_MAIN(TestCliActs)
#include "test_cli_acts.moc"
