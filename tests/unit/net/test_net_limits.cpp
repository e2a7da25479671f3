// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "netbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = ServerError::Kind;
using Method = Request::Method;
using RateClass = Request::RateClass;
using Way = HttpAnswer::Way;

namespace
{

// A task that runs while the test goes on.
class Running
{
public:
    explicit Running(QCoro::Task<ServerResult<Response>> task) { keep(m_result, std::move(task)); }

    bool hasEnded() const { return m_result->has_value(); }

    bool isGood() const { return hasEnded() && (*m_result)->has_value(); }

    QString error() const
    {
        return hasEnded() && !**m_result ? serverErrorWord((*m_result)->error().kind) : QString();
    }

private:
    using Result = std::shared_ptr<std::optional<ServerResult<Response>>>;

    static QCoro::Task<> keep(Result result, QCoro::Task<ServerResult<Response>> task)
    {
        *result = co_await task;
    }

    Result m_result = std::make_shared<std::optional<ServerResult<Response>>>();
};

HttpAnswer limited(const QByteArray &seconds)
{
    return HttpAnswer::of(429).with("Retry-After", seconds);
}

// Comes in bits, well over a tenth of a second in all.
HttpAnswer slow()
{
    HttpAnswer answer = HttpAnswer::of(Way::DripBody);
    answer.body = QByteArray(20, ' ');
    return answer;
}

Request at(const QString &path)
{
    Request request;
    request.path = path;
    return request;
}

constexpr int longWait = 60'000;

} // namespace

class TestNetLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesAgainUntilItWorks();
    void triesOnceWhenToldTo();
    void waitsBetweenTries();
    void limitIsSharedByTheAccount();
    void limitIsLearnedFromAnAct();
    void limitIsLearnedBeforeItIsReached();
    void shortLimitIsWaitedFor();
    void silenceOfOneDoesNotHarmOthers();
    void silentConnectionIsNotUsedAgain();
    void droppingHarmsNothing();
    void manyReadsWaitTheirTurn();
    void closeEndsWhatIsUnderWay_data();
    void closeEndsWhatIsUnderWay();
    void closedActMayHaveHappened();
    void endsWithItsSender();
    void tellsHowRequestsEnd();
    void tellsHowAGoodOneEnds();
    void saysWhenAServerFallsSilent();
    void whatIsUntoldIsToldToNobody();
    void lookPassesTheOthers();
};

void TestNetLimits::triesAgainUntilItWorks()
{
    NetBench bench;
    bench.server.expect("GET /api", HttpAnswer::of(500));
    bench.server.expect("GET /api", HttpAnswer::of(503));
    bench.server.expect("GET /api", HttpAnswer::of(200, "{\"a\":1}"));
    const auto result = bench.sendAs(getRequest());
    QVERIFY(result);
    QCOMPARE(result->body, "{\"a\":1}");
    QVERIFY(bench.server.isSpent());
}

void TestNetLimits::triesOnceWhenToldTo()
{
    NetBench bench;
    for (const int status : {500, 429}) {
        bench.server.expect("GET /api", HttpAnswer::of(status).with("Retry-After", "1"));
        Request request = getRequest();
        request.retry = Request::Retry::Never;
        QVERIFY(!bench.sendTo(bench.server.origin(), request));
    }
    QCOMPARE(bench.server.requests().size(), 2);
}

void TestNetLimits::waitsBetweenTries()
{
    NetBench bench;
    bench.clockMoves = false;
    bench.server.expect("GET /api", HttpAnswer::of(500));
    // "Now" is not taken at its word.
    bench.server.expect("GET /api", HttpAnswer::of(503).with("Retry-After", "0"));
    bench.server.expect("GET /api", HttpAnswer::of(200));
    const Running running(bench.sender->sendAs(NetBench::account, getRequest()));
    QTRY_COMPARE_WITH_TIMEOUT(bench.clock.sleepers(), 1, longWait);
    bench.clock.advance(249ms);
    QTest::qWait(1);
    QCOMPARE(bench.server.requests().size(), 1);
    bench.clock.advance(501ms);
    QTRY_COMPARE_WITH_TIMEOUT(bench.server.requests().size(), 2, longWait);
    QTRY_COMPARE_WITH_TIMEOUT(bench.clock.sleepers(), 1, longWait);
    bench.clock.advance(749ms);
    QTest::qWait(1);
    QCOMPARE(bench.server.requests().size(), 2);
    bench.clock.advance(1501ms);
    QTRY_VERIFY_WITH_TIMEOUT(running.isGood(), longWait);
}

void TestNetLimits::limitIsSharedByTheAccount()
{
    NetBench bench;
    bench.clockMoves = false;
    const AccountId other(8);
    bench.credentials.known.insert(other, {bench.server.origin(), NetBench::token});
    bench.server.expect("GET /api", limited("600"));
    QVERIFY(!bench.sendAs(getRequest()));
    QCOMPARE(bench.sender->allowedAt(NetBench::account, RateClass::Ordinary), bench.clock.now() + 600s);

    const auto held = bench.sendAs(request(Method::Post));
    QVERIFY(!held);
    QCOMPARE(serverErrorWord(held.error().kind), serverErrorWord(Kind::RateLimited));
    QCOMPARE(held.error().retryAt, bench.clock.now() + 600s);
    QCOMPARE(bench.server.requests().size(), 1);

    bench.server.always("GET /api", HttpAnswer::of(200));
    QVERIFY(bench.await(bench.sender->sendAs(other, getRequest())));
    Request media = getRequest();
    media.rateClass = RateClass::Media;
    QVERIFY(bench.sendAs(media));
    bench.clock.advance(600s);
    QVERIFY(bench.sendAs(getRequest()));
}

void TestNetLimits::limitIsLearnedFromAnAct()
{
    NetBench bench;
    bench.server.expect("DELETE /api", limited("1800"));
    Request act = request(Method::Delete);
    act.rateClass = RateClass::Delete;
    QVERIFY(!bench.sendAs(act));
    QCOMPARE(bench.sender->allowedAt(NetBench::account, RateClass::Delete), bench.clock.now() + 1800s);
    QVERIFY(!bench.sendAs(act));
    QCOMPARE(bench.server.requests().size(), 1);
}

void TestNetLimits::limitIsLearnedBeforeItIsReached()
{
    NetBench bench;
    bench.server.expect("GET /api", HttpAnswer::of(200)
                                        .with("X-RateLimit-Remaining", "0")
                                        .with("X-RateLimit-Reset", "2026-01-01T00:05:00.000000Z")
                                        .with("Date", "Thu, 01 Jan 2026 00:00:00 GMT"));
    QVERIFY(bench.sendAs(getRequest()));
    const auto held = bench.sendAs(getRequest());
    QVERIFY(!held);
    QCOMPARE(held.error().retryAt, bench.clock.now() + 300s);
    QCOMPARE(bench.server.requests().size(), 1);
}

void TestNetLimits::shortLimitIsWaitedFor()
{
    NetBench bench;
    bench.clockMoves = false;
    bench.server.expect("POST /api", limited("10"));
    QVERIFY(!bench.sendAs(request(Method::Post)));
    bench.server.always("GET /api", HttpAnswer::of(200));
    const Running running(bench.sender->sendAs(NetBench::account, getRequest()));
    QTRY_COMPARE_WITH_TIMEOUT(bench.clock.sleepers(), 1, longWait);
    bench.clock.advance(9s);
    QTest::qWait(1);
    QCOMPARE(bench.server.requests().size(), 1);
    bench.clock.advance(1s);
    QTRY_VERIFY_WITH_TIMEOUT(running.isGood(), longWait);
}

void TestNetLimits::silenceOfOneDoesNotHarmOthers()
{
    SenderLimits limits = patientLimits();
    limits.firstByte = 150ms;
    NetBench bench(limits);
    bench.server.expect("GET /silent", HttpAnswer::of(Way::Silence));
    HttpAnswer answer = slow();
    answer.body = QByteArray(40, ' ');
    bench.server.expect("GET /slow", answer);
    const Running other(bench.sender->sendAs(NetBench::account, at(u"/slow"_s)));
    const Running silent(bench.sender->sendAs(NetBench::account, at(u"/silent"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(silent.hasEnded(), longWait);
    QCOMPARE(silent.error(), serverErrorWord(Kind::TimedOut));
    QTRY_VERIFY_WITH_TIMEOUT(other.hasEnded(), longWait);
    QVERIFY(other.isGood());
}

void TestNetLimits::silentConnectionIsNotUsedAgain()
{
    SenderLimits limits = patientLimits();
    limits.stalled = 100ms;
    NetBench bench(limits);
    bench.server.expect("GET /api", HttpAnswer::of(Way::StallInBody));
    QVERIFY(!bench.sendAs(getRequest()));
    bench.server.expect("GET /api", HttpAnswer::of(200));
    QVERIFY(bench.sendAs(getRequest()));
    QCOMPARE(bench.server.connections(), 2);
}

void TestNetLimits::droppingHarmsNothing()
{
    NetBench bench;
    bench.server.always("GET /api", HttpAnswer::of(200));
    QVERIFY(bench.sendAs(getRequest()));
    bench.server.expect("GET /slow", slow());
    const Running running(bench.sender->sendAs(NetBench::account, at(u"/slow"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(bench.server.requests().size(), 2, longWait);
    bench.sender->dropConnections();
    QVERIFY(bench.sendAs(getRequest()));
    QCOMPARE(bench.server.connections(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(running.hasEnded(), longWait);
    QVERIFY(running.isGood());
}

// Six go at once; the others' waiting is not taken for a connection that cannot be made.
void TestNetLimits::manyReadsWaitTheirTurn()
{
    SenderLimits limits = patientLimits();
    limits.connect = 1000ms;
    NetBench bench(limits);
    HttpAnswer answer = slow();
    answer.body = QByteArray(80, ' ');
    bench.server.always("GET /slow", answer);
    std::vector<Running> running;
    for (int n = 0; n < 8; ++n)
        running.emplace_back(bench.sender->sendAs(NetBench::account, at(u"/slow"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(bench.server.requests().size(), 6, longWait);
    for (const Running &each : running) {
        QTRY_VERIFY_WITH_TIMEOUT(each.hasEnded(), longWait);
        QVERIFY(each.isGood());
    }
    QCOMPARE(bench.server.requests().size(), 8);
    QCOMPARE_LE(bench.server.connections(), 6);
}

void TestNetLimits::closeEndsWhatIsUnderWay_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("waiting for an answer") << u"answer"_s;
    QTest::newRow("waiting to try again") << u"retry"_s;
    QTest::newRow("waiting for the limit") << u"limit"_s;
    QTest::newRow("waiting for its turn") << u"turn"_s;
    QTest::newRow("not yet begun") << u"nothing"_s;
}

void TestNetLimits::closeEndsWhatIsUnderWay()
{
    QFETCH(const QString, what);
    NetBench bench;
    bench.clockMoves = false;
    bench.server.always("GET /api", what == u"retry" ? HttpAnswer::of(500) : HttpAnswer::of(Way::Silence));
    bench.server.always("POST /api", limited("10"));
    if (what == u"limit")
        QVERIFY(!bench.sendAs(request(Method::Post)));
    if (what == u"nothing")
        bench.sender->close();
    std::vector<Running> running;
    for (int n = 0; n < (what == u"turn" ? 8 : 1); ++n)
        running.emplace_back(bench.sender->sendAs(NetBench::account, getRequest()));
    if (what == u"answer")
        QTRY_COMPARE_WITH_TIMEOUT(bench.server.requests().size(), 1, longWait);
    else if (what == u"turn")
        QTRY_COMPARE_WITH_TIMEOUT(bench.server.requests().size(), 6, longWait);
    else if (what != u"nothing")
        QTRY_COMPARE_WITH_TIMEOUT(bench.clock.sleepers(), 1, longWait);
    bench.sender->close();
    for (const Running &each : running) {
        QTRY_VERIFY_WITH_TIMEOUT(each.hasEnded(), longWait);
        QCOMPARE(each.error(), serverErrorWord(Kind::Cancelled));
    }
}

// Else the outbox would send it again.
void TestNetLimits::closedActMayHaveHappened()
{
    NetBench bench;
    bench.server.always("POST /api", HttpAnswer::of(Way::Silence));
    for (const Body &body : {Body(NoBody{}), Body(Fields{{u"a"_s, u"b"_s}})}) {
        const auto sender =
            std::make_unique<Sender>(bench.credentials, bench.clock, bench.random, patientLimits());
        const qsizetype before = bench.server.requests().size();
        auto task = sender->sendAs(NetBench::account, request(Method::Post, body));
        QTRY_COMPARE_WITH_TIMEOUT(bench.server.requests().size(), before + 1, longWait);
        sender->close();
        const auto result = bench.await(std::move(task));
        QVERIFY(!result);
        QCOMPARE(serverErrorWord(result.error().kind), serverErrorWord(Kind::Cancelled));
        QVERIFY(result.error().mayHaveHappened());
        const auto after = bench.await(sender->sendAs(NetBench::account, request(Method::Post, body)));
        QVERIFY(!after);
        QVERIFY(!after.error().mayHaveHappened());
        QCOMPARE(bench.server.requests().size(), before + 1);
    }
}

// Clock and credentials may go right after the sender, while its tasks have still to end.
void TestNetLimits::endsWithItsSender()
{
    NetBench bench;
    bench.server.always("GET /silent", HttpAnswer::of(Way::Silence));
    bench.server.always("GET /broken", HttpAnswer::of(500));
    bench.server.always("POST /silent", HttpAnswer::of(Way::Silence));
    auto credentials = std::make_unique<FakeCredentials>(bench.credentials);
    auto clock = std::make_unique<ManualClock>();
    auto random = std::make_unique<SeededRandom>();
    auto sender = std::make_unique<Sender>(*credentials, *clock, *random, patientLimits());
    std::vector<Running> running;
    for (int n = 0; n < 8; ++n)
        running.emplace_back(sender->sendAs(NetBench::account, at(u"/silent"_s)));
    Request act = request(Method::Post);
    act.path = u"/silent"_s;
    running.emplace_back(sender->sendAs(NetBench::account, act));
    running.emplace_back(sender->sendTo(bench.foreign.origin(), at(u"/broken"_s)));
    bench.foreign.always("GET /broken", HttpAnswer::of(500));
    QTRY_COMPARE_WITH_TIMEOUT(clock->sleepers(), 1, longWait);
    QTRY_COMPARE_WITH_TIMEOUT(bench.server.requests().size(), 7, longWait);
    sender.reset();
    credentials.reset();
    clock.reset();
    random.reset();
    for (const Running &each : running) {
        QTRY_VERIFY_WITH_TIMEOUT(each.hasEnded(), longWait);
        QCOMPARE(each.error(), serverErrorWord(Kind::Cancelled));
    }
}

void TestNetLimits::tellsHowRequestsEnd()
{
    NetBench bench;
    const QSignalSpy ended(bench.sender.get(), &Sender::ended);
    bench.server.expect("GET /api", HttpAnswer::of(404));
    QVERIFY(!bench.sendAs(getRequest()));
    bench.server.expect("POST /api", HttpAnswer::of(Way::CloseAfterAll));
    QVERIFY(!bench.sendAs(request(Method::Post)));
    bench.server.expect("POST /api", HttpAnswer::of(Way::Silence));
    const Running running(bench.sender->sendAs(NetBench::account, request(Method::Post)));
    QTRY_COMPARE_WITH_TIMEOUT(bench.server.requests().size(), 3, longWait);
    bench.sender->close();
    QTRY_VERIFY_WITH_TIMEOUT(running.hasEnded(), longWait);
    // What we stopped ourselves says nothing about the server.
    QCOMPARE(ended.size(), 2);
    const auto missing = ended[0][0].value<ExchangeEnd>();
    QCOMPARE(missing.origin, bench.server.origin());
    QCOMPARE(missing.account, NetBench::account);
    QVERIFY(missing.failure == Kind::NotFound && missing.fromApi);
    QCOMPARE(missing.httpStatus, 404);
    QCOMPARE_GE(missing.firstByteMs, 0);
    const auto broken = ended[1][0].value<ExchangeEnd>();
    QVERIFY(broken.failure == Kind::Broken && !broken.fromApi);
    QCOMPARE(broken.httpStatus, 0);
    QCOMPARE(broken.firstByteMs, -1);
}

void TestNetLimits::tellsHowAGoodOneEnds()
{
    NetBench bench;
    const QSignalSpy ended(bench.sender.get(), &Sender::ended);
    bench.server.expect("GET /api", HttpAnswer::of(200));
    QVERIFY(bench.sendTo(bench.server.origin(), getRequest()));
    bench.server.expect("GET /api", HttpAnswer::of(429).with("Retry-After", "90"));
    QVERIFY(!bench.sendAs(getRequest()));
    QCOMPARE(ended.size(), 2);
    const auto good = ended[0][0].value<ExchangeEnd>();
    QVERIFY(!good.failure && good.fromApi && !good.account);
    const auto limit = ended[1][0].value<ExchangeEnd>();
    QVERIFY(limit.failure == Kind::RateLimited);
    QVERIFY(limit.retryAt == bench.clock.now() + 90s);
}

void TestNetLimits::saysWhenAServerFallsSilent()
{
    SenderLimits limits = patientLimits();
    limits.silence = 50ms;
    NetBench bench(limits);
    const QSignalSpy silent(bench.sender.get(), &Sender::fellSilent);
    bench.server.expect("GET /api", HttpAnswer::of(Way::Silence));
    const Running running(bench.sender->sendAs(NetBench::account, getRequest()));
    QTRY_COMPARE_WITH_TIMEOUT(silent.size(), 1, longWait);
    QCOMPARE(silent[0][0].value<Origin>(), bench.server.origin());
    QVERIFY(!running.hasEnded());
    bench.sender->close();
    QTRY_VERIFY_WITH_TIMEOUT(running.hasEnded(), longWait);
}

void TestNetLimits::whatIsUntoldIsToldToNobody()
{
    SenderLimits limits = patientLimits();
    limits.silence = 50ms;
    NetBench bench(limits);
    const QSignalSpy silent(bench.sender.get(), &Sender::fellSilent);
    const QSignalSpy ended(bench.sender.get(), &Sender::ended);
    bench.server.expect("GET /api", HttpAnswer::of(200));
    Request request = getRequest();
    request.isUntold = true;
    QVERIFY(bench.sendTo(bench.server.origin(), request));
    bench.server.expect("GET /api", HttpAnswer::of(Way::Silence));
    request.within = 300ms;
    const auto late = bench.sendTo(bench.server.origin(), request);
    QVERIFY(!late && late.error().kind == Kind::TimedOut);
    QCOMPARE(silent.size() + ended.size(), 0);
}

// While all turns are taken by requests that nobody answers.
void TestNetLimits::lookPassesTheOthers()
{
    NetBench bench;
    const QSignalSpy ended(bench.sender.get(), &Sender::ended);
    bench.server.always("GET /silent", HttpAnswer::of(Way::Silence));
    bench.server.always("GET /api", HttpAnswer::of(200));
    std::vector<Running> running;
    for (int i = 0; i < 8; ++i)
        running.emplace_back(bench.sender->sendAs(NetBench::account, at(u"/silent"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(bench.server.requests().size(), 6, longWait);
    Request look = getRequest();
    look.isLook = true;
    QVERIFY(bench.sendTo(bench.server.origin(), look));
    look.path = u"/silent"_s;
    look.within = 50ms;
    const auto late = bench.sendTo(bench.server.origin(), look);
    QVERIFY(!late && late.error().kind == Kind::TimedOut);
    QCOMPARE(ended.size(), 0);
    bench.sender->close();
    for (const Running &each : running)
        QTRY_VERIFY_WITH_TIMEOUT(each.hasEnded(), longWait);
}

QTEST_GUILESS_MAIN(TestNetLimits)

#include "test_net_limits.moc"
