// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/servers/faultbench.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace Godwit;
using namespace Qt::StringLiterals;
using Kind = ServerError::Kind;

// Who among those whom the account follows follows somebody, too.
class TestFamiliar : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void ofOnePerson();
    void whereTheRouteIsMissing();
    void ofAServerThatIsKnownNotToTell_data();
    void ofAServerThatIsKnownNotToTell();

private:
    static constexpr const char *route = "GET /api/v1/accounts/familiar_followers";

    static ServerResult<FamiliarPeople> ask(const FaultBench &bench)
    {
        return await(bench.server->people().familiar(LocalId(u"2"_s)));
    }
};

void TestFamiliar::ofOnePerson()
{
    FaultBench bench;
    bench.http.expect(route, HttpAnswer::of(200, R"([{"id":"2","accounts":[{"id":"7","acct":"juno"},
                          {"id":"8","acct":"kit@nest.example"}]}])"));
    const auto familiar = ask(bench);
    QVERIFY(familiar);
    QCOMPARE(familiar->people.size(), 2);
    QCOMPARE(familiar->people[1].profile.handle, u"kit@nest.example"_s);
    QCOMPARE(familiar->total, 2);
    const QUrlQuery query(QUrl::fromEncoded(bench.http.requests().first().target));
    using Items = QList<std::pair<QString, QString>>;
    QCOMPARE(query.queryItems(QUrl::FullyDecoded), (Items{{u"id[]"_s, u"2"_s}}));
    QVERIFY(!bench.http.requests().first().header("authorization").isEmpty());
}

// A fork may say another version than its own.
void TestFamiliar::whereTheRouteIsMissing()
{
    FaultBench bench;
    bench.http.expect(route, HttpAnswer::of(404, R"({"error":"Not Found"})"));
    QCOMPARE(ask(bench).error().kind, Kind::Unsupported);
    bench.http.expect(route, HttpAnswer::of(200, R"({"error":"what?"})"));
    QCOMPARE(ask(bench).error().kind, Kind::BadAnswer);
}

void TestFamiliar::ofAServerThatIsKnownNotToTell_data()
{
    QTest::addColumn<Software>("software");
    QTest::addColumn<QString>("version");
    QTest::newRow("snac") << Software::Snac << u"2.96"_s;
    QTest::newRow("GoToSocial") << Software::GoToSocial << u"0.20.0"_s;
    QTest::newRow("an old Mastodon") << Software::Mastodon << u"3.4.9"_s;
}

void TestFamiliar::ofAServerThatIsKnownNotToTell()
{
    QFETCH(const Software, software);
    QFETCH(const QString, version);
    const FaultBench bench(software, version);
    QCOMPARE(ask(bench).error().kind, Kind::Unsupported);
    QVERIFY(bench.http.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestFamiliar)
#include "test_familiar.moc"
