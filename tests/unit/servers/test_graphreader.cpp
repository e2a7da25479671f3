// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/capabilities.h"
#include "servers/mastodon/graph/filterreader.h"
#include "servers/mastodon/graph/graphreader.h"
#include "servers/mastodon/graph/import.h"
#include "servers/mastodon/reader.h"
#include "unit/servers/fixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;
using Mastodon::FilterVersion;

// What servers say of follows, lists, filters and the like.
class TestGraphReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void follows();
    void aLongAnswerIsReadWhole();
    void mutes();
    void relationships();
    void lists();
    void domains();
    void tags();
    void filtersOfTheSecondVersion();
    void filtersOfTheFirstVersion();
    void bodiesOfFilters();
    void whatSnacSends_data();
    void whatSnacSends();
    void importFiles();
    void capabilities_data();
    void capabilities();
};

void TestGraphReader::follows()
{
    const auto page = Mastodon::readPeople(
        mastodonContext(), answer(fixture(u"mastodon-4.5-following"_s), 200,
                                  "<https://social.example/api/v1/accounts/1/following?limit=80&max_id=7>; "
                                  "rel=\"next\""));
    QVERIFY(page);
    QCOMPARE(page->people.size(), 3u);
    QCOMPARE(page->people[0].profile.handle, u"ben@other.example"_s);
    QCOMPARE(page->people[0].id, LocalId(u"110"_s));
    QCOMPARE(page->people[1].profile.handle, u"cleo@social.example"_s);
    QVERIFY(page->people[2].profile.suspended);
    QCOMPARE(page->older.toString(), u"limit=80&max_id=7"_s);
    QVERIFY(page->skipped.isEmpty());
}

// snac sends all follows at once: what is left out would look unfollowed.
void TestGraphReader::aLongAnswerIsReadWhole()
{
    QJsonArray list;
    for (int i = 0; i < 3'000; ++i)
        list.append(QJsonObject{{u"id"_s, QString::number(i + 1)},
                                {u"acct"_s, u"p%1@a.example"_s.arg(i)},
                                {u"url"_s, u"https://a.example/p%1"_s.arg(i)}});
    const auto page = Mastodon::readPeople(mastodonContext(), answer(list));
    QVERIFY(page);
    QCOMPARE(page->people.size(), 3'000u);
    QVERIFY(page->skipped.isEmpty());
    while (list.size() <= 10'000)
        list.append(QJsonObject{{u"id"_s, u"x"_s}, {u"acct"_s, u"q%1@a.example"_s.arg(list.size())}});
    const auto tooLong = Mastodon::readPeople(mastodonContext(), answer(list));
    QVERIFY(tooLong);
    QCOMPARE(tooLong->people.size(), 10'000u);
    QCOMPARE(tooLong->skipped.size(), 1);
}

void TestGraphReader::mutes()
{
    const auto page = Mastodon::readMutes(mastodonContext(), answer(fixture(u"mastodon-4.5-mutes"_s)));
    QVERIFY(page);
    QCOMPARE(page->people.size(), 2u);
    QCOMPARE(page->people[0].person.profile.handle, u"eve@loud.example"_s);
    QCOMPARE(toMs(page->people[0].until.value()), 1'772'366'400'000);
    QCOMPARE(page->people[1].person.profile.handle, u"fred@social.example"_s);
    QVERIFY(!page->people[1].until);
    QCOMPARE(page->skipped, QStringList{u"person without id: no name"_s});
    QVERIFY(!Mastodon::readMutes(mastodonContext(), answer("{}")));
}

void TestGraphReader::relationships()
{
    const auto known =
        Mastodon::readRelationships(mastodonContext(), answer(fixture(u"mastodon-4.5-relationships"_s)));
    QVERIFY(known);
    QCOMPARE(known->size(), 2u);
    const Relationship &first = known->front().relationship;
    QCOMPARE(known->front().id, LocalId(u"110"_s));
    QVERIFY(first.following && !first.showingBoosts && first.notifying && first.followedBy);
    QCOMPARE(first.languages, QStringList({u"en"_s, u"fr"_s}));
    const Relationship &second = known->back().relationship;
    QVERIFY(!second.following && second.requested && second.muting && second.mutingNotifications);
    QVERIFY(second.languages.isEmpty());
    QCOMPARE(second.note, u"a note"_s);
}

void TestGraphReader::lists()
{
    const auto read = Mastodon::readLists(mastodonContext(), answer(fixture(u"mastodon-4.5-lists"_s)));
    QVERIFY(read);
    QCOMPARE(read->lists.size(), 3u);
    QCOMPARE(read->lists[0], (PeopleList{LocalId(u"12249"_s), u"Friends"_s, ListReplies::ToFollowed, true}));
    QCOMPARE(read->lists[1].replies, ListReplies::ToMembers);
    QCOMPARE(read->lists[2], (PeopleList{LocalId(u"13587"_s), u"quiet"_s, ListReplies::None, false}));
    QCOMPARE(read->skipped.size(), 2);
    QVERIFY(!Mastodon::readList(mastodonContext(), answer("{}")));
}

void TestGraphReader::domains()
{
    const auto page = Mastodon::readDomains(
        mastodonContext(),
        answer(
            R"(["Bad.example","bad.example","with a space","a/b","x@y.example",null,7,"[::1]","ünfair.example"])",
            200, "<https://a.example/?max_id=4>; rel=next"));
    QVERIFY(page);
    QCOMPARE(page->names, QStringList({u"bad.example"_s, u"[::1]"_s, u"ünfair.example"_s}));
    QCOMPARE(page->skipped.size(), 5);
    QCOMPARE(page->older.toString(), u"max_id=4"_s);
}

void TestGraphReader::tags()
{
    const auto page = Mastodon::readTags(
        mastodonContext(),
        answer(R"([{"name":"Cats"},{"name":"#cats"},"dogs",{"name":null},{"name":"a b"}])"));
    QVERIFY(page);
    QCOMPARE(page->names, QStringList({u"Cats"_s, u"dogs"_s}));
    QCOMPARE(page->skipped.size(), 2);
    const auto seen = Mastodon::readTags(mastodonContext(), answer(fixture(u"gotosocial-followed-tags"_s)));
    QCOMPARE(seen->names, QStringList{u"welcome"_s});
}

void TestGraphReader::filtersOfTheSecondVersion()
{
    const auto read = Mastodon::readFilters(mastodonContext(), answer(fixture(u"mastodon-4.5-filters"_s)),
                                            FilterVersion::Two);
    QVERIFY(read);
    QCOMPARE(read->filters.size(), 3u);
    const WordFilter &first = read->filters[0];
    QCOMPARE(first.title, u"Crossposts"_s);
    QCOMPARE(first.places, FilterPlace::Home | FilterPlace::Public);
    QCOMPARE(first.action, FilterAction::Hide);
    QVERIFY(!first.until);
    QCOMPARE(first.words.size(), 2u);
    QCOMPARE(first.words[1], (FilterWord{LocalId(u"1324"_s), u"@twitter.com"_s, false}));
    QCOMPARE(read->filters[1].places,
             FilterPlace::Thread | FilterPlace::Profile | FilterPlace::Notifications);
    QCOMPARE(read->filters[1].action, FilterAction::Blur);
    QVERIFY(read->filters[1].until);
    // An unknown action warns.
    QCOMPARE(read->filters[2].action, FilterAction::Warn);
    QCOMPARE(read->skipped.size(), 1);
}

void TestGraphReader::filtersOfTheFirstVersion()
{
    const auto context = contextOf(u"https://pleroma.example"_s, Software::Pleroma);
    const auto read =
        Mastodon::readFilters(context, answer(fixture(u"pleroma-filters"_s)), FilterVersion::One);
    QVERIFY(read);
    QCOMPARE(read->filters.size(), 2u);
    QCOMPARE(read->filters[0].title, u"knights"_s);
    QCOMPARE(read->filters[0].action, FilterAction::Warn);
    QCOMPARE(read->filters[0].words, std::vector({FilterWord{{}, u"knights"_s, true}}));
    QCOMPARE(read->filters[1].action, FilterAction::Hide);
    QCOMPARE(read->filters[1].words.front().wholeWord, false);
}

void TestGraphReader::bodiesOfFilters()
{
    const Instant now = instantFromMs(1'790'000'000'000);
    WordFilter filter;
    filter.title = u"t"_s;
    filter.places = FilterPlace::Home | FilterPlace::Profile;
    filter.action = FilterAction::Blur;
    filter.until = now + std::chrono::hours(1);
    filter.words = {{{}, u"kept"_s, false}, {{}, u"new"_s, true}};
    WordFilter known = filter;
    known.words = {{LocalId(u"1"_s), u"kept"_s, true}, {LocalId(u"2"_s), u"old"_s, true}};
    const QJsonObject body = Mastodon::bodyOf(filter, &known, now, FilterVersion::Two);
    QCOMPARE(QJsonDocument(body).toJson(QJsonDocument::Compact),
             QByteArray(R"({"context":["home","account"],"expires_in":3600,"filter_action":"blur",)"
                        R"("keywords_attributes":[{"id":"1","keyword":"kept","whole_word":false},)"
                        R"({"keyword":"new","whole_word":true},{"_destroy":true,"id":"2"}],"title":"t"})"));
    filter.until.reset();
    filter.action = FilterAction::Hide;
    filter.words.pop_back();
    const QJsonObject first = Mastodon::bodyOf(filter, nullptr, now, FilterVersion::One);
    QCOMPARE(QJsonDocument(first).toJson(QJsonDocument::Compact),
             QByteArray(
                 R"({"context":["home","account"],"irreversible":true,"phrase":"kept","whole_word":false})"));
    // An end that is taken away must be said.
    QVERIFY(Mastodon::bodyOf(filter, &known, now, FilterVersion::One)[u"expires_in"_s].isNull());
}

void TestGraphReader::whatSnacSends_data()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("2.75") << u"2.75"_s;
    QTest::newRow("2.96") << u"2.96"_s;
}

void TestGraphReader::whatSnacSends()
{
    QFETCH(QString, version);
    const auto context = contextOf(u"http://127.0.0.1:8001"_s, Software::Snac);
    const QString name = u"snac-%1-%2"_s;
    for (const char *what : {"following", "members"}) {
        const auto page =
            Mastodon::readPeople(context, answer(fixture(name.arg(version, QLatin1StringView(what)))));
        QVERIFY2(page, what);
        QCOMPARE(page->people.size(), 1u);
        QCOMPARE(page->people[0].profile.handle, u"ben@127.0.0.1:8001"_s);
        QVERIFY(page->skipped.isEmpty());
    }
    const auto lists = Mastodon::readLists(context, answer(fixture(name.arg(version, u"lists"_s))));
    QVERIFY(lists);
    QCOMPARE(lists->lists.size(), 1u);
    QCOMPARE(lists->lists[0].title, u"Friends"_s);
    const auto tags = Mastodon::readTags(context, answer(fixture(name.arg(version, u"followed-tags"_s))));
    QVERIFY(tags);
    QCOMPARE(tags->names, version == u"2.75"_s ? QStringList() : QStringList({u"cats"_s, u"Dogs"_s}));
}

void TestGraphReader::importFiles()
{
    using Mastodon::importFile;
    std::vector<ImportRow> rows{{.handle = u"ada@a.example"_s}, {.handle = u"ben@b.example"_s}};
    rows[1].follow = {.showBoosts = false, .notify = true, .languages = {u"en"_s, u"fr"_s}};
    rows[1].mute.hideNotifications = false;
    QCOMPARE(importFile(ImportKind::Follows, rows, false),
             QByteArray("Account address,Show boosts,Notify on new posts,Languages\n"
                        "ada@a.example,true,false,\nben@b.example,false,true,\"en, fr\"\n"));
    QCOMPARE(importFile(ImportKind::Mutes, rows, false),
             QByteArray("Account address,Hide notifications\nada@a.example,true\nben@b.example,false\n"));
    QCOMPARE(importFile(ImportKind::Blocks, rows, false), QByteArray("ada@a.example\nben@b.example\n"));
    QCOMPARE(importFile(ImportKind::Follows, rows, true), QByteArray("ada@a.example\nben@b.example\n"));
}

void TestGraphReader::capabilities_data()
{
    QTest::addColumn<int>("software");
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("has");
    QTest::addColumn<int>("lacks");
    const auto row = [](const char *name, Software software, const char *version, Capabilities has,
                        Capabilities lacks) {
        QTest::newRow(name) << int(software) << QString::fromLatin1(version) << int(has.toInt())
                            << int(lacks.toInt());
    };
    using enum Capability;
    row("Mastodon", Software::Mastodon, "4.5.0",
        Mutes | TimedMutes | KeptAwayListed | DomainBlocks | FollowedTags | FiltersV2 | Lists, Import);
    row("Mastodon before filters", Software::Mastodon, "3.2.0", Mutes | FiltersV1,
        TimedMutes | FollowedTags | FiltersV2);
    row("GoToSocial", Software::GoToSocial, "0.19.1",
        Mutes | TimedMutes | KeptAwayListed | FollowedTags | FiltersV2 | Import, DomainBlocks);
    row("GoToSocial before mutes", Software::GoToSocial, "0.15.0", KeptAwayListed, Mutes | Import);
    row("Pleroma", Software::Pleroma, "2.7.2 (compatible; Pleroma 2.6.0)",
        Mutes | TimedMutes | DomainBlocks | FiltersV1 | Import, FiltersV2 | FollowedTags);
    row("snac 2.75", Software::Snac, "4.0.0 (not true; really snac/2.75)", Lists,
        Mutes | KeptAwayListed | DomainBlocks | FollowedTags | FiltersV1 | FiltersV2 | Import);
    row("snac 2.96", Software::Snac, "4.0.0 (not true; really snac/2.96)", Lists | FollowedTags,
        Mutes | KeptAwayListed | DomainBlocks | FiltersV2);
    row("Friendica", Software::Friendica, "2024.03", Mutes, TimedMutes | FiltersV1 | FiltersV2);
}

void TestGraphReader::capabilities()
{
    QFETCH(int, software);
    QFETCH(QString, version);
    QFETCH(int, has);
    QFETCH(int, lacks);
    ServerInfo info;
    info.software = Software(software);
    info.version = version;
    const Capabilities can = Mastodon::capabilitiesOf(info);
    QCOMPARE(can & Capabilities::fromInt(Capabilities::Int(has)),
             Capabilities::fromInt(Capabilities::Int(has)));
    QCOMPARE(can & Capabilities::fromInt(Capabilities::Int(lacks)), Capabilities());
}

QTEST_GUILESS_MAIN(TestGraphReader)
#include "test_graphreader.moc"
