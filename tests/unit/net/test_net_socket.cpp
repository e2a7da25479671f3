// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "netbench.h"

#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Godwit;
using namespace Qt::StringLiterals;
using Kind = ServerError::Kind;
using Way = HttpAnswer::Way;

using Opened = ServerResult<std::unique_ptr<QWebSocket>>;

class TestNetSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithTheToken();
    void refusesStrangers_data();
    void refusesStrangers();
    void saysWhyItDidNotOpen_data();
    void saysWhyItDidNotOpen();
    void closeEndsTheOpening();

private:
    static Opened open(NetBench &bench, const QString &named);
};

Opened TestNetSocket::open(NetBench &bench, const QString &named)
{
    return QCoro::waitFor(
        bench.sender->socketAs(NetBench::account, named, u"/streaming"_s, {{u"stream"_s, u"user"_s}}));
}

void TestNetSocket::opensWithTheToken()
{
    NetBench bench;
    QWebSocketServer server(u"test"_s, QWebSocketServer::NonSecureMode);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    bench.moveAccount(*Origin::fromUrl(QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort()))));
    const auto opened = open(bench, u"wss://127.0.0.1"_s);
    QVERIFY(opened);
    QCOMPARE((*opened)->state(), QAbstractSocket::ConnectedState);
    QTRY_VERIFY_WITH_TIMEOUT(server.hasPendingConnections(), 60'000);
    const std::unique_ptr<QWebSocket> served(server.nextPendingConnection());
    QCOMPARE(served->request().rawHeader("Authorization"), "Bearer " + NetBench::token);
    QVERIFY(served->request().rawHeader("User-Agent").startsWith("Godwit/"));
    QCOMPARE(served->requestUrl().path(), u"/streaming"_s);
    QCOMPARE(served->requestUrl().query(), u"stream=user"_s);
}

void TestNetSocket::refusesStrangers_data()
{
    QTest::addColumn<QString>("named");
    QTest::newRow("another address") << u"ws://127.0.0.2:PORT"_s;
    QTest::newRow("another name") << u"ws://localhost:PORT"_s;
    QTest::newRow("hidden behind a user") << u"ws://127.0.0.1@localhost:PORT"_s;
    QTest::newRow("none") << QString();
}

void TestNetSocket::refusesStrangers()
{
    QFETCH(QString, named);
    NetBench bench;
    named.replace(u"PORT"_s, QString::number(bench.foreign.origin().port()));
    const auto opened = open(bench, named);
    QVERIFY(!opened);
    QCOMPARE(serverErrorWord(opened.error().kind), serverErrorWord(Kind::TokenGuarded));
    QCOMPARE(bench.server.connections() + bench.foreign.connections(), 0);
}

void TestNetSocket::saysWhyItDidNotOpen_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("refused") << u"refused"_s << Kind::Refused;
    QTest::newRow("unauthorized") << u"401"_s << Kind::Broken;
    QTest::newRow("redirect to a stranger") << u"302"_s << Kind::Broken;
    QTest::newRow("not a stream") << u"200"_s << Kind::Broken;
    QTest::newRow("reset") << u"reset"_s << Kind::Broken;
}

void TestNetSocket::saysWhyItDidNotOpen()
{
    QFETCH(const QString, what);
    QFETCH(const Kind, kind);
    NetBench bench;
    if (what == u"refused")
        bench.server.stop();
    HttpAnswer answer = what == u"reset" ? HttpAnswer::of(Way::ResetAfterAll) : HttpAnswer::of(what.toInt());
    if (what == u"302")
        answer = HttpAnswer::redirect(302, bench.foreign.origin().toString().toUtf8() + "/streaming");
    answer.keep = false;
    bench.server.always("GET /streaming", answer);
    const auto opened = open(bench, u"ws://127.0.0.1"_s);
    QVERIFY(!opened);
    QCOMPARE(serverErrorWord(opened.error().kind), serverErrorWord(kind));
    QVERIFY(!opened.error().evidence.isEmpty());
    QCOMPARE(bench.foreign.connections(), 0);
}

void TestNetSocket::closeEndsTheOpening()
{
    NetBench bench;
    bench.server.always("GET /streaming", HttpAnswer::of(Way::Silence));
    auto opening = bench.sender->socketAs(NetBench::account, u"ws://127.0.0.1"_s, u"/streaming"_s, {});
    QTRY_COMPARE_WITH_TIMEOUT(bench.server.requests().size(), 1, 60'000);
    bench.sender->close();
    const auto opened = QCoro::waitFor(std::move(opening));
    QVERIFY(!opened);
    QCOMPARE(serverErrorWord(opened.error().kind), serverErrorWord(Kind::Cancelled));
    const auto after = open(bench, u"ws://127.0.0.1"_s);
    QVERIFY(!after);
    QCOMPARE(serverErrorWord(after.error().kind), serverErrorWord(Kind::Cancelled));
    QCOMPARE(bench.server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestNetSocket)

#include "test_net_socket.moc"
