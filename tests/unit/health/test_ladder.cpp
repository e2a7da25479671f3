// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "fakes/faultserver.h"
#include "fakes/scriptedserver.h"
#include "fakes/seededrandom.h"
#include "health/judgement.h"
#include "health/ladder.h"
#include "health/systemresolver.h"
#include "net/sender.h"
#include "tlsserver.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Way = HttpAnswer::Way;

namespace
{

constexpr auto instance = R"({"uri":"mastodon.example","title":"t","version":"4.5.0"})";

class NoTokens final : public CredentialSource
{
public:
    QCoro::Task<std::expected<Credential, CredentialProblem>> credentialFor(AccountId) override
    {
        co_return std::unexpected(CredentialProblem::SignedOut);
    }
};

// Knows what the test says, and nothing else.
class TestNames final : public NameResolver
{
public:
    QCoro::Task<NameAnswer> ask(QString, Milliseconds) override { co_return own; }

    QCoro::Task<NameAnswer> askAbove(QString, Milliseconds) override
    {
        ++opinions;
        co_return above;
    }

    NameAnswer own{NameAnswer::Kind::Found, {u"127.0.0.1"_s}, u"own"_s, {}};
    NameAnswer above{NameAnswer::Kind::Unknown, {}, u"above"_s, {}};
    int opinions = 0;
};

struct Bench {
    Bench() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // The words of the steps of a look.
    QString climb(const Origin &origin)
    {
        ServerInfo info;
        info.origin = origin;
        QElapsedTimer time;
        time.start();
        steps = QCoro::waitFor(ladder.climb(info));
        took = Milliseconds(time.elapsed());
        QStringList words;
        for (const Step &step : steps)
            words << signWord(step.sign);
        return words.join(u' ');
    }

    SystemClock clock;
    SeededRandom random;
    NoTokens tokens;
    Sender sender{tokens, clock, random};
    ScriptedSource servers;
    TestNames names;
    Ladder ladder{sender, servers, names, clock, 1};
    Steps steps;
    Milliseconds took{};
};

} // namespace

class TestLadder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAServer();
    void findsAServerByItsOtherDocuments();
    void meetsAClosedDoor();
    void meetsADeafDoor();
    void meetsABlackHole();
    void hearsWhatItSays_data();
    void hearsWhatItSays();
    void asksTwiceForAName();
    void tellsCertificatesApart_data();
    void tellsCertificatesApart();
    void seesASignInPage();
    void readsTheServersKey();
    void asksWhetherTheTokenIsGood();
    void endsWhenStopped();
    void systemResolverEnds();
};

void TestLadder::findsAServer()
{
    Bench bench;
    FaultServer server;
    server.expect("GET /api/v1/instance", HttpAnswer::of(200, instance));
    QCOMPARE(bench.climb(server.origin()), u"connected genuine"_s);
    QVERIFY(server.isSpent());
    // One connection to knock, one to ask, and no token.
    QCOMPARE(server.connections(), 2);
    for (const QByteArray &stream : server.streams())
        QVERIFY(!stream.toLower().contains("authorization"));
    QVERIFY(bench.steps.front().subject.contains(u"127.0.0.1"_s));
}

void TestLadder::findsAServerByItsOtherDocuments()
{
    Bench bench;
    FaultServer server;
    server.always("GET /api/v1/instance", HttpAnswer::of(404, R"({"error":"none here"})"));
    server.expect("GET /api/v2/instance",
                  HttpAnswer::of(200, R"({"domain":"mastodon.example","title":"t","version":"4.5.0"})"));
    QCOMPARE(bench.climb(server.origin()), u"connected genuine"_s);
    server.always("GET /api/v2/instance", HttpAnswer::of(404, R"({"error":"none here"})"));
    const QByteArray link = R"({"links":[{"rel":"http://nodeinfo.diaspora.software/ns/schema/2.0","href":")" +
                            server.origin().toString().toUtf8() + R"(/nodeinfo/2.0"}]})";
    server.expect("GET /.well-known/nodeinfo", HttpAnswer::of(200, link));
    QCOMPARE(bench.climb(server.origin()), u"connected genuine"_s);
    server.always("GET /.well-known/nodeinfo", HttpAnswer::of(404, R"({"error":"none here"})"));
    QCOMPARE(bench.climb(server.origin()), u"connected strange"_s);
    // An API that is closed to strangers is there all the same.
    for (const char *path : {"GET /api/v1/instance", "GET /api/v2/instance", "GET /.well-known/nodeinfo"})
        server.always(path, HttpAnswer::of(401, R"({"error":"sign in"})"));
    QCOMPARE(bench.climb(server.origin()), u"connected genuine"_s);
}

void TestLadder::meetsAClosedDoor()
{
    Bench bench;
    FaultServer server;
    server.stop();
    QCOMPARE(bench.climb(server.origin()), u"refused"_s);
    QVERIFY(bench.took < Prober::climbTime);
}

void TestLadder::meetsADeafDoor()
{
    Bench bench;
    const DeafPort port;
    QCOMPARE(bench.climb(port.origin()), u"no-connection"_s);
    // A busy machine is late; what is not over then waits for longer.
    QVERIFY(bench.took <= Prober::climbTime + 5s);
}

void TestLadder::meetsABlackHole()
{
    Bench bench;
    FaultServer server;
    server.always("GET /api/v1/instance", HttpAnswer::of(Way::Silence));
    QCOMPARE(bench.climb(server.origin()), u"connected silent"_s);
    // A busy machine is late; what is not over then waits for longer.
    QVERIFY(bench.took <= Prober::climbTime + 5s);
}

void TestLadder::hearsWhatItSays_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const HttpAnswer &answer, const char *word) {
        QTest::newRow(name) << answer << QString::fromLatin1(word);
    };
    row("5xx", HttpAnswer::html(502, "<h1>Bad Gateway</h1>"), "server-failed");
    row("429", HttpAnswer::of(429).with("Retry-After", "120"), "busy");
    row("web page", HttpAnswer::html(200, "<!doctype html><title>For sale</title>"), "web-page");
    row("web page, not found", HttpAnswer::html(404, "<!doctype html><title>404</title>"), "web-page");
    row("a challenge", HttpAnswer::html(403, "<!doctype html><title>Just a moment</title>"), "strange");
    row("gone", HttpAnswer::of(410, R"({"error":"Gone"})"), "says-gone");
    row("for legal reasons", HttpAnswer::html(451, "<h1>Unavailable</h1>"), "says-gone");
    row("sign-in page", HttpAnswer::html(511, "<h1>Sign in</h1>"), "portal-answered");
    row("elsewhere", HttpAnswer::redirect(302, "https://parking.example/"), "elsewhere");
    row("breaks off", HttpAnswer::of(Way::CloseAfterAll), "broken");
}

void TestLadder::hearsWhatItSays()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(QString, word);
    Bench bench;
    FaultServer server;
    for (const char *path : {"GET /api/v1/instance", "GET /api/v2/instance", "GET /.well-known/nodeinfo"})
        server.always(path, answer);
    QCOMPARE(bench.climb(server.origin()), u"connected "_s + word);
    if (answer.status == 429)
        QVERIFY(*bench.steps.back().until > bench.clock.now() + 100s);
}

void TestLadder::asksTwiceForAName()
{
    Bench bench;
    const Origin origin = *Origin::fromUrl(QUrl(u"https://mastodon.invalid"_s));
    bench.names.own = {NameAnswer::Kind::Unknown, {}, u"own"_s, u"NXDOMAIN"_s};
    QCOMPARE(bench.climb(origin), u"name-unknown name-unknown"_s);
    QCOMPARE(bench.steps[0].subject, u"above"_s);
    QCOMPARE(bench.steps[1].subject, u"own"_s);
    bench.names.own.kind = NameAnswer::Kind::Failed;
    QCOMPARE(bench.climb(origin), u"name-failed"_s);
    QCOMPARE(bench.names.opinions, 1);
}

void TestLadder::tellsCertificatesApart_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("words");
    QTest::newRow("right") << u"good"_s << u"connected encrypted genuine"_s;
    QTest::newRow("of another name") << u"other"_s << u"connected wrong-certificate"_s;
    QTest::newRow("run out") << u"old"_s << u"connected old-certificate"_s;
}

void TestLadder::tellsCertificatesApart()
{
    QFETCH(QString, certificate);
    QFETCH(QString, words);
    Bench bench;
    TlsServer::trustTheAuthority();
    TlsServer server(certificate);
    server.body = instance;
    QCOMPARE(bench.climb(server.origin()), words);
    QCOMPARE(server.requests, certificate == u"good"_s ? 1 : 0);
    QVERIFY(certificate == u"good"_s || !bench.steps.back().words.isEmpty());
    // What speaks no TLS at all.
    FaultServer plain;
    QUrl url = plain.origin().toUrl();
    url.setScheme(u"https"_s);
    QCOMPARE(bench.climb(*Origin::fromUrl(url)), u"connected encryption-broken"_s);
}

void TestLadder::seesASignInPage()
{
    Bench bench;
    TlsServer server(u"other"_s);
    FaultServer plain;
    ServerInfo info;
    info.origin = server.origin();
    Ladder ladder(bench.sender, bench.servers, bench.names, bench.clock, plain.origin().port());
    for (const HttpAnswer &answer : {HttpAnswer::html(200, "<title>Welcome to our hotel</title>"),
                                     HttpAnswer::redirect(302, "http://login.hotel.example/"),
                                     HttpAnswer::html(511, "<h1>Sign in</h1>")}) {
        plain.expect("GET /", answer);
        const Steps steps = QCoro::waitFor(ladder.climb(info));
        QCOMPARE(signWord(steps.back().sign), u"portal-answered"_s);
    }
    // A server's own pointer to its encrypted side is none.
    plain.expect("GET /", HttpAnswer::redirect(301, server.origin().toString().toUtf8() + "/"));
    const Steps steps = QCoro::waitFor(ladder.climb(info));
    QCOMPARE(signWord(steps.back().sign), u"wrong-certificate"_s);
    QVERIFY(plain.isSpent());
}

void TestLadder::readsTheServersKey()
{
    Bench bench;
    FaultServer server;
    ServerInfo info;
    info.origin = server.origin();
    const QByteArray actor =
        R"({"id":"x","publicKey":{"publicKeyPem":"-----BEGIN PUBLIC KEY-----\nQUJD\nREVG\n-----END PUBLIC KEY-----\n"}})";
    server.expect("GET /actor", HttpAnswer::of(200, actor));
    const auto key = QCoro::waitFor(bench.ladder.serverKey(info));
    QCOMPARE(key->toHex().size(), 128);
    QVERIFY(server.requests().constLast().header("Accept").contains("activity+json"));
    // The same key in other lines.
    server.expect("GET /actor", HttpAnswer::of(200, QByteArray(actor).replace("QUJD\\nREVG", "QUJDREVG")));
    QCOMPARE(*QCoro::waitFor(bench.ladder.serverKey(info)), *key);
    server.expect("GET /actor", HttpAnswer::of(404));
    QCOMPARE(*QCoro::waitFor(bench.ladder.serverKey(info)), QByteArray());
    server.expect("GET /actor", HttpAnswer::html(200, "<!doctype html>"));
    QCOMPARE(*QCoro::waitFor(bench.ladder.serverKey(info)), QByteArray());
    // Not to be had just now is not the same as not there.
    for (const int status : {401, 429, 503}) {
        server.expect("GET /actor", HttpAnswer::of(status));
        QVERIFY(!QCoro::waitFor(bench.ladder.serverKey(info)));
    }
}

void TestLadder::asksWhetherTheTokenIsGood()
{
    Bench bench;
    const auto signedOut = QCoro::waitFor(bench.ladder.token(AccountId(1)));
    QVERIFY(!signedOut && signedOut.error().kind == ServerError::Kind::SignedOut);
}

void TestLadder::endsWhenStopped()
{
    Bench bench;
    const DeafPort port;
    ServerInfo info;
    info.origin = port.origin();
    auto climbing = bench.ladder.climb(info);
    bench.ladder.stop();
    QElapsedTimer time;
    time.start();
    QCoro::waitFor(std::move(climbing));
    QVERIFY(Milliseconds(time.elapsed()) < Prober::climbTime);
}

// Whatever names this machine can look up, or none.
void TestLadder::systemResolverEnds()
{
    SystemResolver names;
    const auto here = QCoro::waitFor(names.ask(u"localhost"_s, 5s));
    QVERIFY(here.kind == NameAnswer::Kind::Found && !here.addresses.isEmpty());
    auto asking = names.ask(u"mastodon.invalid"_s, 30s);
    auto above = names.askAbove(u"mastodon.invalid"_s, 30s);
    names.abort();
    QVERIFY(QCoro::waitFor(std::move(asking)).kind != NameAnswer::Kind::Found);
    QVERIFY(QCoro::waitFor(std::move(above)).kind != NameAnswer::Kind::Found);
}

QTEST_GUILESS_MAIN(TestLadder)
#include "test_ladder.moc"
