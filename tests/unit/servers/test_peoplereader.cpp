// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/reader.h"
#include "unit/servers/fixture.h"
#include "unit/text/richdump.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

class TestPeopleReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void profile();
    void handles_data();
    void handles();
    void keys_data();
    void keys();
    void pictures_data();
    void pictures();
    void peoplePage();
    void familiarPeople();
    void familiarPeopleOfManyAreCounted();
    void familiarPeopleOfHostileAnswers_data();
    void familiarPeopleOfHostileAnswers();
    void relationship();
};

static QJsonObject ada()
{
    return fixtureList(u"mastodon-4.5-home"_s)[0]["account"_L1].toObject();
}

void TestPeopleReader::profile()
{
    QJsonObject account = ada();
    account["moved"_L1] = fixtureList(u"mastodon-4.5-home"_s)[3]["account"_L1];
    const auto person = Mastodon::readPerson(mastodonContext(), answer(account));
    QVERIFY(person);
    QCOMPARE(person->id, LocalId(u"109"_s));
    const Profile &profile = person->profile;
    QCOMPARE(profile.key.toString(), u"https://social.example/users/ada"_s);
    QCOMPARE(profile.handle, u"ada@social.example"_s);
    QCOMPARE(dump(profile.displayName), u"Ada E{:cat:=https://files.social.example/cat.png}"_s);
    QCOMPARE(dump(profile.note), u"I am ada"_s);
    QCOMPARE(profile.url, u"https://social.example/@ada"_s);
    QCOMPARE(profile.avatarUrl, u"https://files.social.example/avatars/ada.png"_s);
    QCOMPARE(profile.headerUrl, QString());
    QCOMPARE(profile.fields.size(), 1);
    QCOMPARE(dump(profile.fields[0].value), u"[ada.example](https://ada.example)"_s);
    QCOMPARE(toMs(*profile.fields[0].verifiedAt), 1'672'628'645'678);
    QCOMPARE(profile.followers, 12);
    QCOMPARE(profile.movedTo.toString(), u"https://other.example/users/ben"_s);
}

void TestPeopleReader::handles_data()
{
    QTest::addColumn<QJsonValue>("acct");
    QTest::addColumn<QString>("handle");
    QTest::newRow("local") << QJsonValue(u"ada"_s) << u"ada@social.example"_s;
    QTest::newRow("remote") << QJsonValue(u"ben@other.example"_s) << u"ben@other.example"_s;
    QTest::newRow("with an at") << QJsonValue(u"@ben@other.example"_s) << u"ben@other.example"_s;
    QTest::newRow("number") << QJsonValue(42) << u"42@social.example"_s;
    QTest::newRow("null: the user name") << QJsonValue() << u"ada@social.example"_s;
    QTest::newRow("two hosts") << QJsonValue(u"a@b.example@c.example"_s) << QString();
    QTest::newRow("a space") << QJsonValue(u"a b"_s) << QString();
    QTest::newRow("no name") << QJsonValue(u"@"_s) << QString();
    QTest::newRow("bidi") << QJsonValue(u"ad\u202ea@other.example"_s) << u"ada@other.example"_s;
}

void TestPeopleReader::handles()
{
    QFETCH(QJsonValue, acct);
    QFETCH(QString, handle);
    QJsonObject account = ada();
    account["acct"_L1] = acct;
    const auto person = Mastodon::readPerson(mastodonContext(), answer(account));
    QCOMPARE(person ? person->profile.handle : QString(), handle);
}

void TestPeopleReader::keys_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("actor");
    QTest::addColumn<int>("software");
    QTest::addColumn<QString>("key");
    QTest::newRow("uri") << u"https://a.example/u/1"_s << QString() << int(Software::Mastodon)
                         << u"https://a.example/u/1"_s;
    QTest::newRow("ap_id") << QString() << u"https://a.example/u/2"_s << int(Software::Akkoma)
                           << u"https://a.example/u/2"_s;
    QTest::newRow("snac: url") << QString() << QString() << int(Software::Snac)
                               << u"https://social.example/@ada"_s;
    QTest::newRow("handle") << QString() << QString() << int(Software::GoToSocial)
                            << u"acct:ada@social.example"_s;
    QTest::newRow("ours") << u"godwit:act:1"_s << QString() << int(Software::Mastodon)
                          << u"acct:ada@social.example"_s;
    QTest::newRow("a space") << u"https://a.example/ u"_s << QString() << int(Software::Mastodon)
                             << u"acct:ada@social.example"_s;
}

void TestPeopleReader::keys()
{
    QFETCH(QString, uri);
    QFETCH(QString, actor);
    QFETCH(int, software);
    QFETCH(QString, key);
    QJsonObject account = ada();
    account["uri"_L1] = uri;
    account["pleroma"_L1] = QJsonObject{{u"ap_id"_s, actor}};
    const auto context = contextOf(u"https://social.example"_s, Software(software));
    QCOMPARE(Mastodon::readPerson(context, answer(account))->profile.key.toString(), key);
}

void TestPeopleReader::pictures_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("avatar");
    QTest::addColumn<QString>("kept");
    const QString https = u"https://social.example"_s;
    const QString http = u"http://127.0.0.1:8001"_s;
    QTest::newRow("own") << https << u"https://f.example/a.png"_s << u"https://f.example/a.png"_s;
    QTest::newRow("stand-in") << https << u"https://f.example/avatars/original/missing.png"_s << QString();
    QTest::newRow("relative stand-in") << https << u"/avatars/original/missing.png"_s << QString();
    QTest::newRow("relative") << https << u"/a.png"_s << u"https://social.example/a.png"_s;
    QTest::newRow("http from https") << https << u"http://f.example/a.png"_s << QString();
    QTest::newRow("http from http") << http << u"http://127.0.0.1:8001/s/a.png"_s
                                    << u"http://127.0.0.1:8001/s/a.png"_s;
    QTest::newRow("snac's stand-in") << http << u"http://127.0.0.1:8001/susie.png"_s << QString();
    QTest::newRow("file") << http << u"file:///dev/zero"_s << QString();
}

void TestPeopleReader::pictures()
{
    QFETCH(QString, origin);
    QFETCH(QString, avatar);
    QFETCH(QString, kept);
    QJsonObject account = ada();
    account["avatar"_L1] = avatar;
    const auto person = Mastodon::readPerson(contextOf(origin, Software::Mastodon), answer(account));
    QCOMPARE(person->profile.avatarUrl, kept);
}

void TestPeopleReader::peoplePage()
{
    const QByteArray body = QJsonDocument(QJsonArray{ada(), 5, ada()}).toJson();
    const auto page =
        Mastodon::readPeople(mastodonContext(), answer(body, 200, "<https://a.example/?max_id=4>; rel=next"));
    QCOMPARE(page->people.size(), 1);
    QCOMPARE(page->skipped, QStringList{u"person without id: no name"_s});
    QCOMPARE(page->older.toString(), u"max_id=4"_s);
}

static QJsonObject numbered(int number)
{
    return {{u"id"_s, QString::number(number)},
            {u"acct"_s, u"p%1@a.example"_s.arg(number)},
            {u"uri"_s, u"https://a.example/u/%1"_s.arg(number)}};
}

static QJsonArray familiarOf(const QJsonValue &id, const QJsonValue &accounts)
{
    return {QJsonObject{{u"id"_s, id}, {u"accounts"_s, accounts}}};
}

// The server may tell of others, too.
void TestPeopleReader::familiarPeople()
{
    QJsonArray list = familiarOf(u"1"_s, QJsonArray{numbered(7)});
    list.append(familiarOf(2, QJsonArray{numbered(5), 5, ada(), numbered(5), QJsonObject()}).first());
    const auto familiar = Mastodon::readFamiliarPeople(mastodonContext(), answer(list), LocalId(u"2"_s));
    QVERIFY(familiar);
    QCOMPARE(familiar->people.size(), 2);
    QCOMPARE(familiar->people[0].profile.key.toString(), u"https://a.example/u/5"_s);
    QCOMPARE(familiar->people[0].id, LocalId(u"5"_s));
    QCOMPARE(familiar->people[1].profile.handle, u"ada@social.example"_s);
    QCOMPARE(familiar->total, 2);
    QCOMPARE(familiar->skipped.size(), 2);
}

void TestPeopleReader::familiarPeopleOfManyAreCounted()
{
    QJsonArray accounts;
    for (int number = 1; number <= 150; ++number)
        accounts.append(numbered(number));
    const auto familiar = Mastodon::readFamiliarPeople(mastodonContext(),
                                                       answer(familiarOf(u"2"_s, accounts)), LocalId(u"2"_s));
    QCOMPARE(familiar->people.size(), 40);
    QCOMPARE(familiar->people.back().profile.handle, u"p40@a.example"_s);
    QCOMPARE(familiar->total, 150);
}

void TestPeopleReader::familiarPeopleOfHostileAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("read");
    QTest::newRow("nobody") << R"([{"id":"2","accounts":[]}])"_ba << true;
    QTest::newRow("says nothing") << "[]"_ba << true;
    QTest::newRow("of somebody else")
        << R"([{"id":"3","accounts":[{"id":"7","acct":"a@b.example"}]}])"_ba << true;
    QTest::newRow("no accounts") << R"([{"id":"2"}])"_ba << true;
    QTest::newRow("accounts of another type") << R"([{"id":"2","accounts":{"id":"7"}}])"_ba << true;
    QTest::newRow("items of other types") << R"([null, 7, "2", [], {"id":["2"],"accounts":[]}])"_ba << true;
    QTest::newRow("people without names") << R"([{"id":"2","accounts":[{"id":"7"},null,[[]]]}])"_ba << true;
    QTest::newRow("an object") << R"({"id":"2","accounts":[]})"_ba << false;
    QTest::newRow("a page") << "<html>"_ba << false;
    QTest::newRow("cut off") << R"([{"id":"2","accounts":[)"_ba << false;
}

void TestPeopleReader::familiarPeopleOfHostileAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, read);
    const auto familiar = Mastodon::readFamiliarPeople(mastodonContext(), answer(body), LocalId(u"2"_s));
    QCOMPARE(familiar.has_value(), read);
    if (!read)
        QCOMPARE(familiar.error().kind, ServerError::Kind::BadAnswer);
    else
        QVERIFY(familiar->people.empty() && familiar->total == 0);
}

void TestPeopleReader::relationship()
{
    const auto listed = Mastodon::readRelationship(
        mastodonContext(), answer(R"([{"id":"1","following":true,"showing_reblogs":false,"note":null}])"));
    QVERIFY(listed && listed->following && !listed->showingBoosts);
    const auto alone =
        Mastodon::readRelationship(mastodonContext(), answer(R"({"id":"1","requested":"true","muting":1})"));
    QVERIFY(alone && alone->requested && alone->muting && alone->showingBoosts);
    QVERIFY(!Mastodon::readRelationship(mastodonContext(), answer("[]")));
}

QTEST_GUILESS_MAIN(TestPeopleReader)
#include "test_peoplereader.moc"
