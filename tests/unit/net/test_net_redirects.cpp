// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "netbench.h"

#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;
using Kind = ServerError::Kind;
using Method = Request::Method;

// Where a redirect leads, seen from the servers: the token goes to the account's own and to nobody else (the
// bench looks at every byte).
class TestNetRedirects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsWithinTheOrigin_data();
    void followsWithinTheOrigin();
    void neverToAStranger_data();
    void neverToAStranger();
    void staysWhereItIsTold();
    void actIsNotFollowed_data();
    void actIsNotFollowed();
    void loopEnds();
    void redirectTeachesTheLimit();
    void benchSeesALeak();

private:
    static void addStatuses();
};

void TestNetRedirects::addStatuses()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestNetRedirects::followsWithinTheOrigin_data()
{
    addStatuses();
}

void TestNetRedirects::followsWithinTheOrigin()
{
    QFETCH(const int, status);
    NetBench bench;
    bench.server.expect("GET /api", HttpAnswer::redirect(status, "/there?a=b%26c"));
    bench.server.expect("GET /there", HttpAnswer::of(200, "{\"a\":1}"));
    Request request = getRequest();
    request.query = {{u"old"_s, u"1"_s}};
    const auto result = bench.sendAs(request);
    QVERIFY(result);
    QCOMPARE(result->body, "{\"a\":1}");
    QCOMPARE(result->origin, bench.server.origin());
    QCOMPARE(bench.server.requests().last().target, "/there?a=b%26c");
    QCOMPARE(bench.server.requests().last().header("Authorization"), "Bearer " + NetBench::token);
}

void TestNetRedirects::neverToAStranger_data()
{
    addStatuses();
}

void TestNetRedirects::neverToAStranger()
{
    QFETCH(const int, status);
    NetBench bench;
    const QByteArray stranger = bench.foreign.origin().toString().toUtf8();
    const QByteArray port = QByteArray::number(bench.foreign.origin().port());
    const QByteArray own = bench.server.origin().toString().toUtf8();
    for (const QByteArray &location :
         {stranger + "/api", "//127.0.0.1:" + port + "/api", "http://localhost:" + port + "/api",
          own.mid(0, 7) + "x@127.0.0.1:" + port + "/api", QByteArray("https://127.0.0.1:" + port + "/api")}) {
        for (const bool withToken : {true, false}) {
            // An https host of the same owner is for a request without a token.
            if (!withToken && location.startsWith("https"))
                continue;
            bench.server.expect("GET /api", HttpAnswer::redirect(status, location));
            const auto result =
                withToken ? bench.sendAs(getRequest()) : bench.sendTo(bench.server.origin(), getRequest());
            QVERIFY(!result);
            QCOMPARE(serverErrorWord(result.error().kind), serverErrorWord(Kind::Redirected));
            QCOMPARE(result.error().server, bench.server.origin());
        }
    }
    QVERIFY(bench.server.isSpent());
    QCOMPARE(bench.foreign.connections(), 0);
}

// Not to another host of the same owner either.
void TestNetRedirects::staysWhereItIsTold()
{
    NetBench bench;
    const QByteArray port = QByteArray::number(bench.foreign.origin().port());
    bench.server.expect("GET /api", HttpAnswer::redirect(302, "https://127.0.0.1:" + port + "/api"));
    Request request = getRequest();
    request.staysAtOrigin = true;
    const auto result = bench.sendTo(bench.server.origin(), request);
    QVERIFY(!result);
    QCOMPARE(serverErrorWord(result.error().kind), serverErrorWord(Kind::Redirected));
    QCOMPARE(bench.foreign.connections(), 0);
    bench.server.expect("GET /api", HttpAnswer::redirect(302, "/there"));
    bench.server.expect("GET /there", HttpAnswer::of(200));
    QVERIFY(bench.sendTo(bench.server.origin(), request));
}

void TestNetRedirects::actIsNotFollowed_data()
{
    addStatuses();
}

void TestNetRedirects::actIsNotFollowed()
{
    QFETCH(const int, status);
    NetBench bench;
    const QByteArrayList verbs{"POST", "PUT", "PATCH", "DELETE"};
    const Method methods[] = {Method::Post, Method::Put, Method::Patch, Method::Delete};
    for (qsizetype n = 0; n < verbs.size(); ++n) {
        bench.server.expect(verbs[n] + " /api", HttpAnswer::redirect(status, "/there"));
        const auto result = bench.sendAs(request(methods[n], Fields{{u"a"_s, u"b"_s}}));
        QVERIFY(!result);
        QCOMPARE(serverErrorWord(result.error().kind), serverErrorWord(Kind::Redirected));
    }
    QCOMPARE(bench.server.requests().size(), verbs.size());
}

void TestNetRedirects::loopEnds()
{
    NetBench bench;
    bench.server.always("GET /api", HttpAnswer::redirect(302, "/api"));
    for (const bool withToken : {true, false}) {
        const qsizetype before = bench.server.requests().size();
        const auto result =
            withToken ? bench.sendAs(getRequest()) : bench.sendTo(bench.server.origin(), getRequest());
        QVERIFY(!result);
        QCOMPARE(serverErrorWord(result.error().kind), serverErrorWord(Kind::Redirected));
        QCOMPARE(bench.server.requests().size(), before + 6);
    }
}

void TestNetRedirects::redirectTeachesTheLimit()
{
    NetBench bench;
    bench.server.expect("GET /api", HttpAnswer::redirect(302, "/there").with("X-RateLimit-Remaining", "0"));
    bench.server.expect("GET /there", HttpAnswer::of(200));
    QVERIFY(bench.sendAs(getRequest()));
    QVERIFY(!bench.sendAs(getRequest()));
    QCOMPARE(bench.server.requests().size(), 2);
}

// The proof that the bench would tell.
void TestNetRedirects::benchSeesALeak()
{
    NetBench bench;
    bench.foreign.expect("GET /api", HttpAnswer::of(200));
    bench.moveAccount(bench.foreign.origin());
    QVERIFY(bench.sendAs(getRequest()));
    bench.moveAccount(bench.server.origin());
    QEXPECT_FAIL("", "the token went to a server that is not the account's any more", Continue);
    QVERIFY(bench.leaks().isEmpty());
    bench.moveAccount(bench.foreign.origin());
    QVERIFY(bench.leaks().isEmpty());
}

QTEST_GUILESS_MAIN(TestNetRedirects)

#include "test_net_redirects.moc"
