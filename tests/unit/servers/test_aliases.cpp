// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/servers/faultbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;
using Kind = ServerError::Kind;

// As whom else an account says that it is known.
class TestAliases : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void ofTheDocument_data();
    void ofTheDocument();
    void ofTheApi();
    void whatIsNotShown();
    void ofAnotherHost();
    void saysNothingOfTheServer_data();
    void saysNothingOfTheServer();

private:
    static QStringList said(const ServerResult<std::vector<PersonKey>> &aliases)
    {
        QStringList list;
        for (const PersonKey &key : aliases ? *aliases : std::vector<PersonKey>())
            list << key.toString();
        return aliases ? list : QStringList{serverErrorWord(aliases.error().kind)};
    }

    static PersonKey me(const FaultBench &bench)
    {
        return PersonKey(bench.http.origin().toString() + u"/users/me"_s);
    }
};

void TestAliases::ofTheDocument_data()
{
    QTest::addColumn<QJsonValue>("known");
    QTest::addColumn<QStringList>("aliases");
    const QString old = u"https://old.example/users/me"_s;
    QTest::newRow("several") << QJsonValue(QJsonArray{old, u"https://b.example/u/2"_s})
                             << QStringList{old, u"https://b.example/u/2"_s};
    // JSON-LD lets a list of one be that one.
    QTest::newRow("one") << QJsonValue(old) << QStringList{old};
    QTest::newRow("none") << QJsonValue(QJsonArray()) << QStringList();
    QTest::newRow("not there") << QJsonValue(QJsonValue::Undefined) << QStringList();
    QTest::newRow("hostile") << QJsonValue(QJsonArray{7, QJsonObject{{u"id"_s, old}}, u"godwit:act/1"_s,
                                                      u"no address"_s, QString(4000, u'x'), old})
                             << QStringList{old};
}

void TestAliases::ofTheDocument()
{
    QFETCH(QJsonValue, known);
    QFETCH(QStringList, aliases);
    FaultBench bench;
    QJsonObject actor{{u"type"_s, u"Person"_s}};
    if (!known.isUndefined())
        actor[u"alsoKnownAs"_s] = known;
    bench.http.expect("GET /users/me", HttpAnswer::of(200, QJsonDocument(actor).toJson()));
    QCOMPARE(said(QCoro::waitFor(bench.server->people().aliases(me(bench)))), aliases);
    QCOMPARE(bench.http.requests().size(), 1);
    QCOMPARE(bench.http.requests().first().header("accept"), "application/activity+json");
    QVERIFY(bench.http.requests().first().header("authorization").isEmpty());
}

void TestAliases::ofTheApi()
{
    FaultBench bench(Software::GoToSocial, u"0.19.0"_s);
    bench.http.expect("GET /api/v1/accounts/verify_credentials", HttpAnswer::of(200, R"({"id":"1","acct":"me",
                          "source":{"also_known_as_uris":["https://old.example/users/me"]}})"));
    QCOMPARE(said(QCoro::waitFor(bench.server->people().aliases(me(bench)))),
             QStringList{u"https://old.example/users/me"_s});
    bench.http.expect("GET /api/v1/accounts/verify_credentials",
                      HttpAnswer::of(200, R"({"id":"1","acct":"me","source":{}})"));
    QCOMPARE(said(QCoro::waitFor(bench.server->people().aliases(me(bench)))), QStringList());
}

// "Secure mode" shows documents to servers that sign what they ask.
void TestAliases::whatIsNotShown()
{
    FaultBench bench;
    bench.http.expect("GET /users/me", HttpAnswer::of(401, R"({"error":"Request not signed"})"));
    QCOMPARE(QCoro::waitFor(bench.server->people().aliases(me(bench))).error().kind, Kind::Unauthorized);
    bench.http.expect("GET /users/me", HttpAnswer::of(200, "[]"));
    QCOMPARE(QCoro::waitFor(bench.server->people().aliases(me(bench))).error().kind, Kind::BadAnswer);
}

void TestAliases::ofAnotherHost()
{
    FaultBench bench;
    const auto aliases =
        QCoro::waitFor(bench.server->people().aliases(PersonKey(u"https://elsewhere.example/users/me"_s)));
    QCOMPARE(aliases.error().kind, Kind::Unsupported);
    QVERIFY(bench.http.requests().isEmpty());
}

void TestAliases::saysNothingOfTheServer_data()
{
    QTest::addColumn<Software>("software");
    QTest::addColumn<HttpAnswer>("answer");
    for (const auto &[name, software] :
         {std::pair("document", Software::Mastodon), std::pair("api", Software::GoToSocial)}) {
        const auto row = [&](const char *way, const HttpAnswer &answer) {
            QTest::addRow("%s, %s", name, way) << software << answer;
        };
        row("good", HttpAnswer::of(200));
        row("refused", HttpAnswer::of(401, R"({"error":"Request not signed"})"));
        row("gone", HttpAnswer::of(410));
        row("another page", HttpAnswer::html(404, "<p>Parked</p>"));
    }
}

// Neither for it nor against it.
void TestAliases::saysNothingOfTheServer()
{
    QFETCH(const Software, software);
    QFETCH(const HttpAnswer, answer);
    FaultBench bench(software, u"0.19.0"_s);
    const QSignalSpy ended(&bench.sender, &Sender::ended);
    const auto path =
        software == Software::GoToSocial ? "GET /api/v1/accounts/verify_credentials"_ba : "GET /users/me"_ba;
    bench.http.expect(path, answer);
    std::ignore = QCoro::waitFor(bench.server->people().aliases(me(bench)));
    QVERIFY(bench.http.isSpent());
    QCOMPARE(ended.size(), 0);
    // Whatever else is asked tells.
    bench.http.expect("GET /api/v1/accounts/verify_credentials", answer);
    std::ignore = QCoro::waitFor(bench.server->people().self());
    QCOMPARE(ended.size(), 1);
}

QTEST_GUILESS_MAIN(TestAliases)
#include "test_aliases.moc"
