// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/answer.h"
#include "net/endings.h"
#include "net/ratebudget.h"
#include "net/retrytime.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using RateClass = Request::RateClass;

namespace
{

// 2026-01-01T00:00:00Z
constexpr Instant now = instantFromMs(1'767'225'600'000);

Response answer(int status, const QList<std::pair<QByteArray, QByteArray>> &headers,
                const QByteArray &body = {})
{
    Response response;
    response.status = status;
    response.headers = headers;
    response.body = body;
    return response;
}

Origin originOf(const QString &url)
{
    return Origin::fromUrl(QUrl(url)).value_or(Origin());
}

} // namespace

// What an exchange is taken for.
class TestNetAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsWhenToRetry_data();
    void readsWhenToRetry();
    void budgetsEachClass();
    void budgetForgetsNothing();
    void quotesTheServer_data();
    void quotesTheServer();
    void saysWhetherItLeft_data();
    void saysWhetherItLeft();
    void tellsOfAnEndOnceADay();
    void namesNoIdsOfAnEndpoint();
};

void TestNetAnswers::initTestCase()
{
    // Where a moment without a zone would be taken for this computer's, it must show.
    qputenv("TZ", "America/New_York");
    tzset();
}

void TestNetAnswers::readsWhenToRetry_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("date");
    // From now in seconds; below 0: nothing.
    QTest::addColumn<int>("seconds");
    const auto row = [](const char *about, const QByteArray &name, const QByteArray &value, int seconds,
                        const QByteArray &date = "Thu, 01 Jan 2026 00:00:00 GMT") {
        QTest::newRow(about) << name << value << date << seconds;
    };
    row("seconds", "retry-after", "120", 120);
    row("no seconds", "retry-after", "0", 0);
    row("fewer than none", "retry-after", "-5", 0);
    row("spaces", "retry-after", "  7 ", 7);
    row("date", "retry-after", "Thu, 01 Jan 2026 00:01:40 GMT", 100);
    row("date without the server's", "retry-after", "Thu, 01 Jan 2026 00:01:40 GMT", 100, {});
    row("the server an hour ahead", "retry-after", "Thu, 01 Jan 2026 01:01:40 GMT", 100,
        "Thu, 01 Jan 2026 01:00:00 GMT");
    row("the server an hour behind", "x-ratelimit-reset", "2025-12-31T23:01:40Z", 100,
        "Wed, 31 Dec 2025 23:00:00 GMT");
    row("seconds need no clock", "retry-after", "100", 100, "Wed, 31 Dec 2025 23:00:00 GMT");
    row("a nonsense clock", "retry-after", "Thu, 01 Jan 2026 00:01:40 GMT", 100, "yesterday");
    row("date with an offset", "retry-after", "Thu, 01 Jan 2026 01:01:40 +0100", 100);
    row("past", "retry-after", "Wed, 01 Jan 2025 00:00:00 GMT", 0);
    row("ISO", "x-ratelimit-reset", "2026-01-01T00:05:00.123456Z", 300);
    row("ISO without zone", "x-ratelimit-reset", "2026-01-01T00:05:00", 300);
    row("ISO with an offset", "x-ratelimit-reset", "2026-01-01T01:05:00+01:00", 300);
    row("epoch", "x-ratelimit-reset", "1767225900", 300);
    row("draft of the IETF", "ratelimit-reset", "30", 30);
    row("far away", "retry-after", "999999", 24 * 3600);
    row("as far as a number goes", "retry-after", "9223372036854775807", 24 * 3600);
    row("a year away", "x-ratelimit-reset", "2027-01-01T00:00:00Z", 24 * 3600);
    row("nonsense", "retry-after", "soon", -1);
    row("empty", "retry-after", "", -1);
    row("long", "retry-after", QByteArray(65, '1'), -1);
    row("another header", "x-retry", "5", -1);
}

void TestNetAnswers::readsWhenToRetry()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, date);
    QFETCH(const int, seconds);
    const auto at = retryTime(answer(429, {{name, value}, {"date", date}}), now);
    QCOMPARE(at.has_value(), seconds >= 0);
    if (at)
        QCOMPARE(std::chrono::duration_cast<std::chrono::seconds>(*at - now).count(), seconds);
}

void TestNetAnswers::budgetsEachClass()
{
    const AccountId one(1);
    const AccountId two(2);
    RateBudget budget;
    QVERIFY(budget.allowedAt(one, RateClass::Ordinary) <= now);
    budget.learn(one, RateClass::Ordinary, answer(200, {{"x-ratelimit-remaining", "1"}}), now);
    QVERIFY(budget.allowedAt(one, RateClass::Ordinary) <= now);
    budget.learn(one, RateClass::Media,
                 answer(200, {{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "2026-01-01T00:05:00Z"}}),
                 now);
    QCOMPARE(budget.allowedAt(one, RateClass::Media), now + 300s);
    QVERIFY(budget.allowedAt(one, RateClass::Ordinary) <= now);
    QVERIFY(budget.allowedAt(one, RateClass::Delete) <= now);
    QVERIFY(budget.allowedAt(two, RateClass::Media) <= now);
}

void TestNetAnswers::budgetForgetsNothing()
{
    const AccountId one(1);
    RateBudget budget;
    budget.learn(one, RateClass::Ordinary, answer(429, {}), now);
    QCOMPARE(budget.allowedAt(one, RateClass::Ordinary), now + 60s);
    budget.learn(one, RateClass::Ordinary, answer(429, {{"retry-after", "600"}}), now);
    QCOMPARE(budget.allowedAt(one, RateClass::Ordinary), now + 600s);
    // A late answer to an earlier request says less, and is not believed more.
    budget.learn(one, RateClass::Ordinary, answer(429, {{"retry-after", "5"}}), now);
    budget.learn(one, RateClass::Ordinary, answer(200, {{"x-ratelimit-remaining", "200"}}), now);
    QCOMPARE(budget.allowedAt(one, RateClass::Ordinary), now + 600s);
    budget.learn(one, RateClass::Delete, answer(200, {{"x-ratelimit-remaining", "-3"}}), now);
    QCOMPARE(budget.allowedAt(one, RateClass::Delete), now + 60s);
    budget.learn(one, RateClass::Media, answer(200, {{"x-ratelimit-remaining", "none"}}), now);
    QVERIFY(budget.allowedAt(one, RateClass::Media) <= now);
}

void TestNetAnswers::quotesTheServer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("error") << QByteArray(R"({"error":"Record not found"})") << u"Record not found"_s;
    QTest::newRow("description first")
        << QByteArray(R"({"error":"invalid_grant","error_description":"Too late"})") << u"Too late"_s;
    QTest::newRow("message") << QByteArray(R"({"message":"No"})") << u"No"_s;
    QTest::newRow("an object in its place") << QByteArray(R"({"error":{"a":1},"message":"No"})") << u"No"_s;
    QTest::newRow("nothing said") << QByteArray(R"({"a":1})") << QString();
    QTest::newRow("lines") << QByteArray("{\"error\":\" one\\n\\ttwo \\u0000three\"}") << u"one two three"_s;
    QTest::newRow("directions") << QByteArray("{\"error\":\"a\\u202eb\\u2066c\"}") << u"a b c"_s;
    QTest::newRow("invisible tags") << QByteArray("{\"error\":\"a\xf3\xa0\x81\x81z\"}") << u"a z"_s;
    QTest::newRow("half a character") << QByteArray("{\"error\":\"a\\ud800\"}") << u"a"_s;
    QTest::newRow("plain text") << QByteArray("Rate limit") << u"Rate limit"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("a page") << QByteArray("<!doctype html>\n<TITLE lang=en>\n Gone \n</TITLE><body>...")
                            << u"Gone"_s;
    QTest::newRow("a page without a title") << QByteArray("<html><body>secret</body></html>") << QString();
    QTest::newRow("long") << QByteArray("{\"error\":\"" + QByteArray(5000, 'a') + "\"}")
                          << QString(500, u'a');
    const QString goose = u"\U0001FABF"_s;
    QTest::newRow("cut between characters")
        << ("{\"error\":\"a" + goose.repeated(400).toUtf8() + "\"}") << u'a' + goose.repeated(249);
}

void TestNetAnswers::quotesTheServer()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, words);
    QCOMPARE(serverWords(answer(400, {{"content-type", "application/json"}}, body)), words);
}

void TestNetAnswers::saysWhetherItLeft_data()
{
    QTest::addColumn<int>("networkError");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("mayHaveHappened");
    const auto row = [](const char *name, QNetworkReply::NetworkError error, bool sent, const QString &kind,
                        bool may) {
        QTest::addRow("%s, %s", name, sent ? "sent" : "not sent") << int(error) << sent << kind << may;
    };
    row("refused", QNetworkReply::ConnectionRefusedError, false, u"refused"_s, false);
    row("refused", QNetworkReply::ConnectionRefusedError, true, u"broken"_s, true);
    row("no host", QNetworkReply::HostNotFoundError, false, u"host-not-found"_s, false);
    row("closed", QNetworkReply::RemoteHostClosedError, false, u"broken"_s, false);
    row("closed", QNetworkReply::RemoteHostClosedError, true, u"broken"_s, true);
    row("would be sent again", QNetworkReply::ContentReSendError, true, u"broken"_s, true);
    row("certificate", QNetworkReply::SslHandshakeFailedError, false, u"tls"_s, false);
    row("certificate", QNetworkReply::SslHandshakeFailedError, true, u"broken"_s, true);
    row("proxy", QNetworkReply::ProxyConnectionRefusedError, false, u"proxy"_s, false);
    row("proxy", QNetworkReply::ProxyConnectionClosedError, true, u"broken"_s, true);
    row("no network", QNetworkReply::UnknownNetworkError, false, u"no-network"_s, false);
    row("no network", QNetworkReply::UnknownNetworkError, true, u"broken"_s, true);
    row("time-out", QNetworkReply::TimeoutError, false, u"timed-out"_s, false);
    row("time-out", QNetworkReply::TimeoutError, true, u"timed-out"_s, true);
}

void TestNetAnswers::saysWhetherItLeft()
{
    QFETCH(const int, networkError);
    QFETCH(const bool, sent);
    QFETCH(const QString, kind);
    QFETCH(const bool, mayHaveHappened);
    Request act;
    act.method = Request::Method::Post;
    Exchange exchange;
    exchange.networkError = QNetworkReply::NetworkError(networkError);
    exchange.left = sent;
    const auto judged = judge(act, originOf(u"https://one.example"_s), exchange, now);
    QVERIFY(!judged);
    QCOMPARE(serverErrorWord(judged.error().kind), kind);
    QCOMPARE(judged.error().mayHaveHappened(), mayHaveHappened);
    QCOMPARE(judged.error().left, std::optional(sent));

    exchange.cancelled = true;
    const auto cancelled = judge(act, originOf(u"https://one.example"_s), exchange, now);
    QCOMPARE(serverErrorWord(cancelled.error().kind), u"cancelled"_s);
    QCOMPARE(cancelled.error().mayHaveHappened(), sent);
}

// Dates alone are taken over: what else stands there may be anything, the request's own secrets too.
void TestNetAnswers::tellsOfAnEndOnceADay()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    Endings endings;
    Request request;
    request.path = u"/api/v1/lists/110/accounts"_s;
    request.query.addQueryItem(u"limit"_s, u"40"_s);
    Response told =
        answer(200, {{"deprecation", "@1735689600"}, {"sunset", "Thu, 31 Dec 2026 23:59:59 GMT"}});
    told.origin = originOf(u"https://one.example"_s);
    const char *words =
        "GET /api/v1/lists/:/accounts of one.example, is deprecated since 2025-01-01, ends on 2026-12-31";
    QTest::ignoreMessage(QtWarningMsg, words);
    endings.look(request, told, now);
    request.path = u"/api/v1/lists/111/accounts"_s;
    endings.look(request, told, now + 23h);
    QTest::ignoreMessage(QtWarningMsg, words);
    endings.look(request, told, now + 24h);
    // Another server, another endpoint, another method.
    told.origin = originOf(u"https://two.example"_s);
    told.headers = {{"deprecation", "true; token-maren"}};
    QTest::ignoreMessage(QtWarningMsg, "GET /api/v1/lists/:/accounts of two.example, is deprecated");
    endings.look(request, told, now);
    request.path = u"/api/v1/filters"_s;
    request.method = Request::Method::Delete;
    told.headers = {{"sunset", "token-maren"}};
    QTest::ignoreMessage(QtWarningMsg, "DELETE /api/v1/filters of two.example, is to end");
    endings.look(request, told, now);
    endings.look(request, answer(200, {{"date", "x"}}), now);
}

void TestNetAnswers::namesNoIdsOfAnEndpoint()
{
    QCOMPARE(Endings::endpointOf(u"/api/v1/accounts/01HXYZ/notes"_s), u"/api/v1/accounts/:/notes"_s);
    QCOMPARE(Endings::endpointOf(u"/api/v2/search"_s), u"/api/v2/search"_s);
    QCOMPARE(Endings::endpointOf(u"/.well-known/nodeinfo"_s), u"/:/nodeinfo"_s);
    QCOMPARE(Endings::endpointOf(u"/users/ann@one.example/%41"_s), u"/users/:/:"_s);
}

QTEST_GUILESS_MAIN(TestNetAnswers)

#include "test_net_answers.moc"
