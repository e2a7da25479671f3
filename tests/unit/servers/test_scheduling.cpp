// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/servers/faultbench.h"
#include "unit/servers/fixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;
using Kind = ServerError::Kind;

// Posts that a server publishes by itself, over a real socket.
class TestScheduling : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void asksForALaterPost();
    void noticesAPostThatIsThereAtOnce();
    void readsAllThatWaits();
    void whatCannotBeReadIsNoList();
    void takesAPostOff();
    void asksNothingOfAServerThatCannot();
};

static const Instant at = instantFromMs(1'790'000'000'000);
static constexpr const char *waiting = R"({"id":"3221","scheduled_at":"2026-09-21T14:13:20.000Z",)"
                                       R"("params":{"text":"for later","spoiler_text":"careful",)"
                                       R"("in_reply_to_id":7,"visibility":null},"media_attachments":[]})";

static NewPost somePost()
{
    NewPost post;
    post.text = u"for later"_s;
    post.idempotencyKey = "counts for nothing";
    return post;
}

void TestScheduling::asksForALaterPost()
{
    FaultBench bench;
    bench.http.always("POST /api/v1/statuses", HttpAnswer::of(200, waiting));
    const auto answer = await(bench.server->scheduling().schedule(somePost(), at));
    QVERIFY(answer && !answer->published);
    QVERIFY((answer->post == ScheduledPost{.id = LocalId(u"3221"_s),
                                           .at = at,
                                           .text = u"for later"_s,
                                           .contentWarning = u"careful"_s,
                                           .replyTo = LocalId(u"7"_s)}));
    QVERIFY2(bench.asked().first().contains(u"\"scheduled_at\":\"2026-09-21T14:13:20.000Z\""_s),
             qPrintable(bench.asked().first()));
    QVERIFY(bench.http.requests().first().header("Idempotency-Key").isEmpty());
}

void TestScheduling::noticesAPostThatIsThereAtOnce()
{
    FaultBench bench;
    bench.http.always(
        "POST /api/v1/statuses",
        HttpAnswer::of(200, R"({"id":"9","uri":"https://a.example/p/9","created_at":)"
                            R"("2026-01-01T00:00:00Z","visibility":"public","content":"<p>x</p>",)"
                            R"("account":{"id":"1","acct":"me","username":"me",)"
                            R"("uri":"https://a.example/users/me","url":"https://a.example/@me"}})"));
    const auto answer = await(bench.server->scheduling().schedule(somePost(), at));
    QVERIFY(answer && answer->published);
    QCOMPARE(answer->published->posts.front().state.id.toString(), u"9"_s);
    bench.http.always("POST /api/v1/statuses", HttpAnswer::of(200, "{}"));
    const auto nothing = await(bench.server->scheduling().schedule(somePost(), at));
    QVERIFY(!nothing && nothing.error().kind == Kind::BadAnswer);
}

void TestScheduling::readsAllThatWaits()
{
    FaultBench bench;
    const QByteArray second = QByteArray(waiting).replace("3221", "3220");
    bench.http.expect(
        "GET /api/v1/scheduled_statuses",
        HttpAnswer::of(200, '[' + QByteArray(waiting) + ']')
            .with("Link", "<https://a.example/api/v1/scheduled_statuses?max_id=3221>; rel=\"next\""));
    bench.http.expect("GET /api/v1/scheduled_statuses", HttpAnswer::of(200, '[' + second + ']'));
    const auto all = await(bench.server->scheduling().scheduled());
    QVERIFY(all);
    QCOMPARE(all->size(), 2uz);
    QVERIFY2(bench.asked().last().contains(u"max_id=3221"_s), qPrintable(bench.asked().last()));
}

void TestScheduling::whatCannotBeReadIsNoList()
{
    FaultBench bench;
    for (const char *broken : {"{}", "[7]", R"([{"id":"1","scheduled_at":null,"params":{}}])"}) {
        bench.http.always("GET /api/v1/scheduled_statuses", HttpAnswer::of(200, broken));
        const auto all = await(bench.server->scheduling().scheduled());
        QVERIFY(!all && all.error().kind == Kind::BadAnswer);
    }
    bench.http.always("GET /api/v1/scheduled_statuses", HttpAnswer::of(404, "{}"));
    const auto missing = await(bench.server->scheduling().scheduled());
    QVERIFY(!missing && missing.error().kind == Kind::Unsupported);
}

void TestScheduling::takesAPostOff()
{
    FaultBench bench;
    bench.http.always("DELETE /api/v1/scheduled_statuses/3221", HttpAnswer::of(200, "{}"));
    QVERIFY(await(bench.server->scheduling().unschedule(LocalId(u"3221"_s))));
    bench.http.always("DELETE /api/v1/scheduled_statuses/3221", HttpAnswer::of(404, R"({"error":"gone"})"));
    const auto gone = await(bench.server->scheduling().unschedule(LocalId(u"3221"_s)));
    QVERIFY(!gone && gone.error().kind == Kind::NotFound);
}

void TestScheduling::asksNothingOfAServerThatCannot()
{
    FaultBench bench(Software::Snac, u"2.96"_s);
    const auto answer = await(bench.server->scheduling().schedule(somePost(), at));
    QVERIFY(!answer && answer.error().kind == Kind::Unsupported);
    QVERIFY(bench.asked().isEmpty());
}

QTEST_GUILESS_MAIN(TestScheduling)
#include "test_scheduling.moc"
