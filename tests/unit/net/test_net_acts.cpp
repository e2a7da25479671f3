// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "netbench.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryFile>
#include <QTest>

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = ServerError::Kind;
using Method = Request::Method;
using Way = HttpAnswer::Way;

// An act leaves once, whatever becomes of it.
class TestNetActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void qtWouldSendAgain_data();
    void qtWouldSendAgain();
    void readsShareAConnection();
    void actsDoNot();
    void keptConnectionThatDied_data();
    void keptConnectionThatDied();
    void serverThatDies_data();
    void serverThatDies();
    void bodiesArriveWhole();
    void largeFileArrivesWhole();
    void fileThatShrinks();
    void fileThatIsNotThere();
    void emptyActMayBeSlow();
    void progressIsTold();
    void limitedActIsNotRepeated();
};

void TestNetActs::qtWouldSendAgain_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("reset") << Way::ResetAfterAll << QByteArray("status=hello");
    QTest::newRow("close") << Way::CloseAfterAll << QByteArray("status=hello");
    QTest::newRow("no body") << Way::CloseAfterAll << QByteArray();
}

// Why RequestBody exists. Should this fail with a newer Qt, it may no longer be needed.
void TestNetActs::qtWouldSendAgain()
{
    QFETCH(const Way, way);
    QFETCH(const QByteArray, body);
    FaultServer server;
    server.always("POST /api", HttpAnswer::of(way));
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(server.origin().toString() + u"/api"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QByteArrayLiteral("application/x-www-form-urlencoded"));
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, body));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 60'000);
    QCOMPARE(server.requests().size(), 2);
}

void TestNetActs::readsShareAConnection()
{
    NetBench bench;
    bench.server.always("GET /api", HttpAnswer::of(200));
    for (int n = 0; n < 4; ++n)
        QVERIFY(bench.sendAs(getRequest()));
    QCOMPARE(bench.server.requests().size(), 4);
    QCOMPARE(bench.server.connections(), 1);
    // An idle connection that has ended is no reason for a failure.
    bench.server.closeConnections();
    QVERIFY(bench.sendAs(getRequest()));
}

void TestNetActs::actsDoNot()
{
    NetBench bench;
    bench.server.always("POST /api", HttpAnswer::of(200));
    bench.server.always("DELETE /api", HttpAnswer::of(200));
    for (int n = 0; n < 2; ++n) {
        QVERIFY(bench.sendAs(request(Method::Post, Fields{{u"a"_s, u"b"_s}})));
        QVERIFY(bench.sendAs(request(Method::Delete)));
    }
    QCOMPARE(bench.server.requests().size(), 4);
    QCOMPARE(bench.server.connections(), 4);
}

void TestNetActs::keptConnectionThatDied_data()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("reset") << Way::ResetAfterAll;
    QTest::newRow("close") << Way::CloseAfterAll;
    QTest::newRow("reset at the head") << Way::ResetAfterHead;
}

void TestNetActs::keptConnectionThatDied()
{
    QFETCH(const Way, way);
    NetBench bench;
    bench.server.always("GET /api", HttpAnswer::of(200));
    for (const Method method : {Method::Post, Method::Delete, Method::Put, Method::Patch}) {
        for (const Body &body : {Body(NoBody{}), Body(Fields{{u"a"_s, u"b"_s}})}) {
            QVERIFY(bench.sendAs(getRequest()));
            const qsizetype before = bench.server.requests().size();
            for (const char *verb : {"POST", "DELETE", "PUT", "PATCH"})
                bench.server.always(QByteArray(verb) + " /api", HttpAnswer::of(way));
            const auto result = bench.sendAs(request(method, body));
            QVERIFY(!result);
            QVERIFY(result.error().mayHaveHappened());
            QVERIFY(bench.sendAs(getRequest()));
            QCOMPARE(bench.server.requests().size(), before + 2);
        }
    }
}

void TestNetActs::serverThatDies_data()
{
    QTest::addColumn<bool>("hasBody");
    QTest::newRow("with a body") << true;
    QTest::newRow("without") << false;
}

// A second connection that is refused must not hide that the first one had the act.
void TestNetActs::serverThatDies()
{
    QFETCH(const bool, hasBody);
    NetBench bench;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, &server, [&server, socket] {
            server.close();
            socket->abort();
        });
    });
    bench.moveAccount(*Origin::fromUrl(QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort()))));
    const auto result =
        bench.sendAs(request(Method::Post, hasBody ? Body(Fields{{u"a"_s, u"b"_s}}) : Body()));
    QVERIFY(!result);
    QCOMPARE(serverErrorWord(result.error().kind), serverErrorWord(Kind::Broken));
    QVERIFY(result.error().mayHaveHappened());
}

void TestNetActs::bodiesArriveWhole()
{
    NetBench bench;
    bench.server.always("POST /api", HttpAnswer::of(200));
    QVERIFY(bench.sendAs(request(Method::Post)));
    QVERIFY(bench.sendAs(request(Method::Post, Fields{{u"status"_s, u"a b+c&é"_s}})));
    QVERIFY(bench.sendAs(request(Method::Post, QJsonDocument::fromJson(R"({"a":[1]})"))));
    const auto requests = bench.server.requests();
    QCOMPARE(requests[0].header("Content-Length"), "0");
    QVERIFY(requests[0].header("Content-Type").isEmpty());
    QCOMPARE(requests[1].header("Content-Type"), "application/x-www-form-urlencoded");
    QCOMPARE(requests[1].body, "status=a%20b%2Bc%26%C3%A9");
    QCOMPARE(requests[2].header("Content-Type"), "application/json");
    QCOMPARE(requests[2].body, R"({"a":[1]})");
    for (const HttpRequest &each : requests) {
        QVERIFY(each.header("User-Agent").startsWith("Godwit/"));
        QCOMPARE(each.header("Authorization"), "Bearer " + NetBench::token);
    }
}

void TestNetActs::largeFileArrivesWhole()
{
    NetBench bench;
    bench.server.always("POST /api", HttpAnswer::of(200));
    QTemporaryFile file;
    QVERIFY(file.open());
    QByteArray content(3'000'000, Qt::Uninitialized);
    for (qsizetype n = 0; n < content.size(); ++n)
        content[n] = char(n * 7 / 3);
    file.write(content);
    file.flush();
    QVERIFY(bench.sendAs(
        request(Method::Post, MultipartBody{{u"file"_s, {}, file.fileName(), u"a.png"_s, "image/png"}})));
    QCOMPARE(bench.server.requests().size(), 1);
    QVERIFY(bench.server.requests().first().body.contains(content));
}

// A server cannot have taken a body that never became whole.
void TestNetActs::fileThatShrinks()
{
    NetBench bench;
    bench.server.always("POST /api", HttpAnswer::of(200));
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.resize(40'000'000));
    Request act =
        request(Method::Post, MultipartBody{{u"file"_s, {}, file.fileName(), u"a.png"_s, "image/png"}});
    act.progress = [&file](qint64, qint64) { file.resize(1000); };
    const auto result = bench.sendAs(std::move(act));
    QVERIFY(!result);
    QCOMPARE(serverErrorWord(result.error().kind), serverErrorWord(Kind::LocalFile));
    QVERIFY(!result.error().mayHaveHappened());
    QCOMPARE(bench.server.requests().size(), 1);
    QVERIFY(bench.server.requests().first().body.isEmpty());
}

void TestNetActs::fileThatIsNotThere()
{
    NetBench bench;
    const MultipartBody parts{{u"file"_s, {}, u"/no/such/file"_s, u"a.png"_s, "image/png"}};
    for (const bool withToken : {true, false}) {
        const Request act = request(Method::Post, parts);
        const auto result = withToken ? bench.sendAs(act) : bench.sendTo(bench.server.origin(), act);
        QVERIFY(!result);
        QCOMPARE(serverErrorWord(result.error().kind), serverErrorWord(Kind::LocalFile));
        QCOMPARE(result.error().server, bench.server.origin());
    }
    QCOMPARE(bench.server.connections(), 0);
}

// Its connection stands, so what it waits for is the answer.
void TestNetActs::emptyActMayBeSlow()
{
    SenderLimits limits = patientLimits();
    limits.connect = 500ms;
    NetBench bench(limits);
    HttpAnswer slow = HttpAnswer::of(Way::DripHead);
    slow.body = "{}";
    bench.server.always("DELETE /api", slow);
    bench.server.always("POST /api", slow);
    QVERIFY(bench.sendAs(request(Method::Delete)));
    QVERIFY(bench.sendAs(request(Method::Post, Fields{{u"a"_s, u"b"_s}})));
}

void TestNetActs::progressIsTold()
{
    NetBench bench;
    bench.server.always("POST /api", HttpAnswer::of(200));
    Request act = request(Method::Post, Fields{{u"a"_s, QString(100'000, u'b')}});
    QList<std::pair<qint64, qint64>> told;
    act.progress = [&told](qint64 sent, qint64 all) { told.append({sent, all}); };
    QVERIFY(bench.sendAs(std::move(act)));
    QVERIFY(!told.isEmpty());
    QCOMPARE(told.last(), std::pair(qint64(100'002), qint64(100'002)));
}

void TestNetActs::limitedActIsNotRepeated()
{
    NetBench bench;
    bench.server.expect("POST /api", HttpAnswer::of(429).with("Retry-After", "1"));
    const auto result = bench.sendAs(request(Method::Post));
    QVERIFY(!result);
    QCOMPARE(serverErrorWord(result.error().kind), serverErrorWord(Kind::RateLimited));
    QCOMPARE(bench.server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestNetActs)

#include "test_net_acts.moc"
