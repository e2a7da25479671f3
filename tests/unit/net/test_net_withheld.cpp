// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/serversentence.h"
#include "netbench.h"

#include <QTest>
#include <QWebSocket>

using namespace Godwit;
using namespace Qt::StringLiterals;
using Kind = ServerError::Kind;

static Request at(const QString &path)
{
    Request request;
    request.path = path;
    return request;
}

// What the sender does not send: a token in doubt, one that is not there, anything offline, cookies.
class TestNetWithheld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withholdsTheTokenInDoubt();
    void sendsNothingWithoutToken();
    void staysOffline();
    void keepsNoCookies();
    void logsThatAnEndpointEnds();
};

void TestNetWithheld::withholdsTheTokenInDoubt()
{
    NetBench bench;
    bench.sender->withhold(bench.server.origin(), true);
    const auto kept = bench.sendAs(getRequest());
    QVERIFY(!kept && kept.error().kind == Kind::Tls && kept.error().isTransient());
    QCOMPARE(bench.server.requests().size(), 0);
    // To look who is there needs no token.
    bench.server.always("GET /api", HttpAnswer::of(200));
    QVERIFY(bench.sendTo(bench.server.origin(), getRequest()));
    QVERIFY(bench.sender->isWithheld(bench.server.origin()));
    bench.sender->withhold(bench.server.origin(), false);
    QVERIFY(!bench.sender->isWithheld(bench.server.origin()));
    QVERIFY(bench.sendAs(getRequest()));
}

void TestNetWithheld::sendsNothingWithoutToken()
{
    NetBench bench;
    const auto unknown = bench.await(bench.sender->sendAs(AccountId(99), getRequest()));
    QVERIFY(!unknown);
    QCOMPARE(serverErrorWord(unknown.error().kind), serverErrorWord(Kind::SignedOut));
    QVERIFY(!unknown.error().isTransient());
    // Somebody who is signed in and whose keychain is locked is not signed out.
    bench.credentials.locked = u"Unlock it."_s;
    const auto locked = bench.await(bench.sender->sendAs(AccountId(99), getRequest()));
    QVERIFY(!locked && locked.error().kind == Kind::TokenLocked && locked.error().isTransient());
    QCOMPARE(serverSentence(locked.error()), u"Unlock it."_s);
    for (const QString &path : {u"//foreign/"_s, u"api"_s, u"/../x"_s, u"/a?b"_s, u"@host/"_s}) {
        for (const bool withToken : {true, false}) {
            const auto guarded =
                withToken ? bench.sendAs(at(path)) : bench.sendTo(bench.server.origin(), at(path));
            QVERIFY(!guarded);
            QCOMPARE(serverErrorWord(guarded.error().kind), serverErrorWord(Kind::TokenGuarded));
        }
    }
    QCOMPARE(bench.server.connections(), 0);
}

void TestNetWithheld::staysOffline()
{
    NetBench bench;
    bench.sender->stayOffline();
    for (const auto &answer :
         {bench.sendAs(getRequest()), bench.sendTo(bench.server.origin(), getRequest())}) {
        QVERIFY(!answer && answer.error().kind == Kind::Cancelled && !answer.error().mayHaveHappened());
        QVERIFY(serverSentence(answer.error()).contains(u"stay offline"_s));
    }
    QVERIFY(!QCoro::waitFor(bench.sender->socketAs(NetBench::account, {}, u"/api"_s, {})));
    QCOMPARE(bench.server.connections(), 0);
}

void TestNetWithheld::keepsNoCookies()
{
    NetBench bench;
    bench.server.always("GET /api", HttpAnswer::of(200).with("Set-Cookie", "session=1; Path=/"));
    QVERIFY(bench.sendAs(getRequest()));
    QVERIFY(bench.sendAs(getRequest()));
    QVERIFY(bench.sendTo(bench.server.origin(), getRequest()));
    for (const HttpRequest &request : bench.server.requests())
        QVERIFY(request.header("Cookie").isEmpty());
    QVERIFY(bench.server.requests().last().header("Authorization").isEmpty());
}

void TestNetWithheld::logsThatAnEndpointEnds()
{
    NetBench bench;
    bench.server.always(
        "GET /api",
        HttpAnswer::of(200).with("Deprecation", "true").with("Sunset", "Bearer " + NetBench::token));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^GET /api of .*, is deprecated, is to end$"_s));
    QVERIFY(bench.sendAs(getRequest()));
    QVERIFY(bench.sendAs(getRequest()));
}

QTEST_GUILESS_MAIN(TestNetWithheld)

#include "test_net_withheld.moc"
