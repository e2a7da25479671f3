// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/answer.h"
#include "netbench.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = ServerError::Kind;
using Method = Request::Method;
using Way = HttpAnswer::Way;

namespace
{

// What a fault must end as. Nothing: a good answer.
struct Fault {
    const char *name;
    HttpAnswer answer;
    std::optional<Kind> kind;
    // For an act: it may have been done.
    bool mayHaveHappened = false;
    // How often a GET is tried.
    int tries = 1;
    std::optional<Milliseconds> retryIn = {};
    // Where a fault is a silence, so that the test need not wait long for it.
    SenderLimits limits = patientLimits();
};

SenderLimits limitsWith(Milliseconds SenderLimits::*limit, Milliseconds length)
{
    SenderLimits limits = patientLimits();
    limits.*limit = length;
    return limits;
}

HttpAnswer bomb()
{
    // Behind its four bytes of length this is what HTTP calls deflate: 64 MiB in 64 KiB.
    return HttpAnswer::of(200, qCompress(QByteArray(64 * 1024 * 1024, ' '), 9).sliced(4))
        .with("Content-Encoding", "deflate");
}

HttpAnswer brokenGzip()
{
    return HttpAnswer::of(200, "this is not what gzip makes").with("Content-Encoding", "gzip");
}

HttpAnswer manyHeaders()
{
    HttpAnswer answer = HttpAnswer::of(200);
    for (int n = 0; n < 100; ++n)
        answer.headers.append({"X-Filler-" + QByteArray::number(n), QByteArray(1000, 'x')});
    return answer;
}

HttpAnswer longHeader()
{
    return HttpAnswer::of(200).with("X-Filler", QByteArray(120'000, 'x'));
}

HttpAnswer endless()
{
    HttpAnswer answer = HttpAnswer::of(Way::Endless);
    answer.body = QByteArray(64 * 1024, ' ');
    return answer;
}

HttpAnswer limited(int status, const QByteArray &name, const QByteArray &value)
{
    // The manual clock begins with the year.
    return HttpAnswer::of(status).with(name, value).with("Date", "Thu, 01 Jan 2026 00:00:00 GMT");
}

HttpAnswer skewed(const QByteArray &name, const QByteArray &value)
{
    return HttpAnswer::of(429).with(name, value).with("Date", "Thu, 01 Jan 2026 05:00:00 GMT");
}

const SenderLimits shortFirstByte = limitsWith(&SenderLimits::firstByte, 80ms);
// Qt neither takes a flood of headers nor says so: the wait for the first byte or for the next one ends it.
const SenderLimits shortBoth = [] {
    SenderLimits limits = shortFirstByte;
    limits.stalled = 80ms;
    return limits;
}();
const SenderLimits shortStall = limitsWith(&SenderLimits::stalled, 80ms);
const SenderLimits shortAnswer = limitsWith(&SenderLimits::answer, 60ms);
const QByteArray portal = "<!DOCTYPE html><html><head><title>Hotel &amp; Bar</title></head></html>";

std::vector<Fault> wireFaults()
{
    return {
        {"silence", HttpAnswer::of(Way::Silence), Kind::TimedOut, true, 1, {}, shortFirstByte},
        {"reset after the head", HttpAnswer::of(Way::ResetAfterHead), Kind::Broken, true, 3},
        {"answer lost by reset", HttpAnswer::of(Way::ResetAfterAll), Kind::Broken, true, 3},
        {"answer lost by close", HttpAnswer::of(Way::CloseAfterAll), Kind::Broken, true, 3},
        {"reset in the answer", HttpAnswer::of(Way::ResetInBody), Kind::Broken, true, 3},
        {"close in the answer", HttpAnswer::of(Way::CloseInBody), Kind::Broken, true, 3},
        {"drip feed from the start",
         HttpAnswer::of(Way::DripHead),
         Kind::TimedOut,
         true,
         1,
         {},
         shortFirstByte},
        {"drip feed of the body", HttpAnswer::of(Way::DripBody), Kind::TimedOut, true, 1, {}, shortAnswer},
        {"stall in the body", HttpAnswer::of(Way::StallInBody), Kind::TimedOut, true, 1, {}, shortStall},
        {"endless body", endless(), Kind::BadAnswer, true},
        {"compression bomb", bomb(), Kind::BadAnswer, true},
        {"broken compression", brokenGzip(), Kind::BadAnswer, true},
        {"too many headers", manyHeaders(), Kind::TimedOut, true, 1, {}, shortBoth},
        {"too long a header", longHeader(), Kind::TimedOut, true, 1, {}, shortBoth},
    };
}

std::vector<Fault> pageFaults()
{
    return {
        {"captive portal", HttpAnswer::html(200, portal), Kind::NotAServer, true},
        {"captive portal that says so", HttpAnswer::html(511, portal), Kind::CaptivePortal},
        {"HTML without a type", HttpAnswer{200, {}, portal, Way::Whole, true}, Kind::NotAServer, true},
        {"HTML error", HttpAnswer::html(404, portal), Kind::NotFound},
        {"JSON without a type", HttpAnswer{200, {}, "{}", Way::Whole, true}, {}},
        {"truncated JSON", HttpAnswer::of(200, "{\"id\":"), {}},
        {"202", HttpAnswer::of(202), {}},
        {"206", HttpAnswer::of(206), {}},
    };
}

std::vector<Fault> statusFaults()
{
    return {
        {"304", HttpAnswer::of(304, {}), Kind::Redirected},
        {"400", HttpAnswer::of(400), Kind::Rejected},
        {"401", HttpAnswer::of(401), Kind::Unauthorized},
        {"401 with a challenge", HttpAnswer::of(401).with("WWW-Authenticate", "Basic realm=\"x\""),
         Kind::Unauthorized},
        {"401 digest", HttpAnswer::of(401).with("WWW-Authenticate", "Digest realm=\"x\", nonce=\"y\""),
         Kind::Unauthorized},
        {"401 negotiate", HttpAnswer::of(401).with("WWW-Authenticate", "Negotiate"), Kind::Unauthorized},
        {"401 NTLM", HttpAnswer::of(401).with("WWW-Authenticate", "NTLM"), Kind::Unauthorized},
        {"403", HttpAnswer::of(403), Kind::Forbidden},
        {"403 frozen", HttpAnswer::of(403, R"({"error":"Your login is currently disabled"})"),
         Kind::Suspended},
        {"403 not here",
         HttpAnswer::of(403, R"({"error":"backdating statuses has been disabled on this instance"})"),
         Kind::Forbidden},
        {"404", HttpAnswer::of(404), Kind::NotFound},
        {"405", HttpAnswer::of(405), Kind::Unsupported},
        {"407", HttpAnswer::of(407).with("Proxy-Authenticate", "Basic realm=\"x\""), Kind::Proxy},
        {"408", HttpAnswer::of(408), Kind::TimedOut, true},
        {"410", HttpAnswer::of(410), Kind::NotFound},
        {"422", HttpAnswer::of(422), Kind::Rejected},
        {"451", HttpAnswer::of(451), Kind::Rejected},
        {"500", HttpAnswer::of(500), Kind::Unavailable, true, 3},
        {"500 HTML", HttpAnswer::html(500, portal), Kind::Unavailable, true, 3},
        {"503 later", limited(503, "Retry-After", "600"), Kind::Unavailable, true, 1, 600s},
        {"503 soon", limited(503, "Retry-After", "2"), Kind::Unavailable, true, 3},
    };
}

std::vector<Fault> limitFaults()
{
    return {
        {"429", HttpAnswer::of(429), Kind::RateLimited, false, 1, 60s},
        {"429 seconds", limited(429, "Retry-After", "120"), Kind::RateLimited, false, 1, 120s},
        {"429 date", limited(429, "Retry-After", "Thu, 01 Jan 2026 00:03:00 GMT"), Kind::RateLimited, false,
         1, 180s},
        {"429 reset ISO", limited(429, "X-RateLimit-Reset", "2026-01-01T00:04:00.000000Z"), Kind::RateLimited,
         false, 1, 240s},
        {"429 reset epoch", limited(429, "X-RateLimit-Reset", "1767225900"), Kind::RateLimited, false, 1,
         300s},
        {"429 another clock, date", skewed("Retry-After", "Thu, 01 Jan 2026 05:03:00 GMT"), Kind::RateLimited,
         false, 1, 180s},
        {"429 another clock, ISO", skewed("X-RateLimit-Reset", "2026-01-01T05:04:00Z"), Kind::RateLimited,
         false, 1, 240s},
        {"429 another clock, epoch", skewed("X-RateLimit-Reset", "1767243900"), Kind::RateLimited, false, 1,
         300s},
        {"429 soon", limited(429, "Retry-After", "1"), Kind::RateLimited, false, 3},
    };
}

std::vector<Fault> redirectFaults()
{
    std::vector<Fault> faults;
    static const std::pair<int, const char *> names[] = {{301, "301 to a stranger"},
                                                         {302, "302 to a stranger"},
                                                         {303, "303 to a stranger"},
                                                         {307, "307 to a stranger"},
                                                         {308, "308 to a stranger"}};
    for (const auto &[status, name] : names)
        faults.push_back({name, HttpAnswer::redirect(status, "STRANGER/api"), Kind::Redirected});
    return faults;
}

std::vector<Fault> faults()
{
    std::vector<Fault> all;
    for (const auto &some : {wireFaults(), pageFaults(), statusFaults(), limitFaults(), redirectFaults()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

struct Sent {
    const char *name;
    Method method;
    Body body;
};

std::vector<Sent> requests(const QString &file)
{
    const Fields form{{u"status"_s, u"hello"_s}};
    const MultipartBody parts{{u"description"_s, "a goose", {}, {}, {}},
                              {u"file"_s, {}, file, u"goose.png"_s, "image/png"}};
    return {{"GET", Method::Get, NoBody{}},
            {"POST", Method::Post, NoBody{}},
            {"POST form", Method::Post, form},
            {"POST JSON", Method::Post, QJsonDocument::fromJson(R"({"status":"hello"})")},
            {"POST file", Method::Post, parts},
            {"PUT form", Method::Put, form},
            {"PATCH form", Method::Patch, form},
            {"DELETE", Method::Delete, NoBody{}}};
}

} // namespace

class TestNetFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsAsItMust_data();
    void endsAsItMust();
    void reachesNobody_data();
    void reachesNobody();
    void takesNoMoreThanItIsTold();

private:
    QTemporaryFile m_file;
    DeafPort m_deaf;
    std::vector<Fault> m_faults = faults();
    std::vector<Sent> m_requests;
};

void TestNetFaults::initTestCase()
{
    QVERIFY(m_file.open());
    m_file.write(QByteArray(200'000, 'x'));
    m_file.flush();
    m_requests = requests(m_file.fileName());
}

void TestNetFaults::endsAsItMust_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("sent");
    for (int sent = 0; sent < int(m_requests.size()); ++sent) {
        for (int fault = 0; fault < int(m_faults.size()); ++fault)
            QTest::addRow("%s: %s", m_requests[sent].name, m_faults[fault].name) << fault << sent;
    }
}

void TestNetFaults::endsAsItMust()
{
    QFETCH(const int, fault);
    QFETCH(const int, sent);
    const Fault &expected = m_faults[fault];
    const Sent &asked = m_requests[sent];
    const bool isAct = asked.method != Method::Get;
    SenderLimits limits = expected.limits;
    // Of such an act Qt does not tell when it is connected, so that both limits together end it.
    if (isAct && std::holds_alternative<NoBody>(asked.body))
        limits.connect = 600ms;
    NetBench bench(limits);
    HttpAnswer answer = expected.answer;
    for (auto &[name, value] : answer.headers)
        value.replace("STRANGER", bench.foreign.origin().toString().toUtf8());
    bench.server.always(QByteArray(asked.name).split(' ').first() + " /api", answer);
    const Instant before = bench.clock.now();

    const auto result = bench.sendAs(request(asked.method, asked.body));

    QCOMPARE(result.has_value(), !expected.kind.has_value());
    // An act arrives once, whatever happens on its way: not a byte of it comes a second time. A GET is tried
    // as often as the sender says, and Qt repeats once each try that ends without an answer.
    if (isAct) {
        QCOMPARE(bench.server.requests().size(), 1);
        QCOMPARE(bench.server.streams().count(QByteArray()), bench.server.connections() - 1);
    } else {
        QCOMPARE_GE(bench.server.requests().size(), expected.tries);
        QCOMPARE_LE(bench.server.requests().size(),
                    expected.kind == Kind::Broken ? 2 * expected.tries : expected.tries);
    }
    QCOMPARE(bench.foreign.connections(), 0);
    if (!expected.kind) {
        QCOMPARE(result->body, answer.body);
        return;
    }
    QCOMPARE(serverErrorWord(result.error().kind), serverErrorWord(*expected.kind));
    QCOMPARE(result.error().server, bench.server.origin());
    QVERIFY(!result.error().evidence.isEmpty());
    if (isAct)
        QCOMPARE(result.error().mayHaveHappened(), expected.mayHaveHappened);
    if (expected.retryIn)
        QCOMPARE(result.error().retryAt, before + *expected.retryIn);
}

void TestNetFaults::reachesNobody_data()
{
    QTest::addColumn<int>("sent");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("kind");
    for (int sent = 0; sent < int(m_requests.size()); ++sent) {
        QTest::addRow("%s: refused", m_requests[sent].name) << sent << u"refused"_s << u"refused"_s;
        QTest::addRow("%s: deaf", m_requests[sent].name) << sent << u"deaf"_s << u"timed-out"_s;
        QTest::addRow("%s: no such name", m_requests[sent].name) << sent << u"name"_s << u"host-not-found"_s;
        QTest::addRow("%s: reset in the handshake", m_requests[sent].name) << sent << u"tls"_s << u"broken"_s;
    }
}

// Whatever ends before a connection stands has certainly not been done.
void TestNetFaults::reachesNobody()
{
    QFETCH(const int, sent);
    QFETCH(const QString, where);
    QFETCH(const QString, kind);
    SenderLimits limits = patientLimits();
    if (where == u"deaf") {
        limits.connect = 100ms;
        limits.firstByte = 0ms;
    }
    NetBench bench(limits);
    if (where == u"refused") {
        bench.server.stop();
    } else if (where == u"deaf") {
        bench.moveAccount(m_deaf.origin());
    } else if (where == u"name") {
        bench.moveAccount(*Origin::fromUrl(QUrl(u"http://no-such-host.invalid"_s)));
    } else {
        bench.moveAccount(
            *Origin::fromUrl(QUrl(bench.foreign.origin().toString().replace(u"http"_s, u"https"_s))));
    }

    const auto result = bench.sendAs(request(m_requests[sent].method, m_requests[sent].body));

    QVERIFY(!result);
    QCOMPARE(serverErrorWord(result.error().kind), kind);
    // Qt does not tell whether a silent connection got an act without a body.
    const bool seen =
        m_requests[sent].method == Method::Get || !std::holds_alternative<NoBody>(m_requests[sent].body);
    QVERIFY(result.error().left != true);
    if (seen)
        QCOMPARE(result.error().left, std::optional(false));
    if (seen || kind == u"refused" || kind == u"host-not-found")
        QVERIFY(!result.error().mayHaveHappened());
    QVERIFY(result.error().isTransient());
    QCOMPARE(bench.foreign.requests().size(), 0);
}

void TestNetFaults::takesNoMoreThanItIsTold()
{
    NetBench bench;
    bench.server.always("GET /api", HttpAnswer::of(200, QByteArray(100, ' ')));
    Request request = getRequest();
    request.mostBytes = 100;
    QVERIFY(bench.sendTo(bench.server.origin(), request));
    request.mostBytes = 99;
    const auto result = bench.sendTo(bench.server.origin(), request);
    QVERIFY(!result);
    QVERIFY(wasTooLarge(result.error()));
    bench.server.always("GET /api", HttpAnswer::of(Way::Endless));
    QVERIFY(wasTooLarge(bench.sendTo(bench.server.origin(), request).error()));
    QVERIFY(!wasTooLarge(ServerError()));
}

QTEST_GUILESS_MAIN(TestNetFaults)

#include "test_net_faults.moc"
