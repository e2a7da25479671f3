// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/servers/faultbench.h"
#include "unit/servers/fixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;
using Kind = ServerError::Kind;
using Bench = FaultBench;

namespace
{

PageRequest after(const Cursor &cursor)
{
    return {.direction = PageRequest::Direction::Older, .from = cursor, .limit = 80};
}

constexpr const char *selfBody = R"({"id":"9","username":"me","acct":"me","url":"https://a.example/@me"})";
constexpr const char *relationBody = R"({"id":"5","following":true,"muting":true,"blocking":true})";

} // namespace

// The ports to follows, lists and the like over a real socket: what is asked, and what is made of the
// answers.
class TestGraphPorts : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void pagesFollows();
    void asksForRelationshipsInPieces();
    void followsWithOptions();
    void mutesAndBlocks();
    void mutesWithAnEndOnlyWhereItEnds();
    void blocksDomains();
    void keepsLists();
    void aMemberThatIsThereIsNoFailure();
    void keepsFilters();
    void aFilterOfOneWordOnPleroma();
    void followsTags();
    void aTagFollowedTwiceIsUnfollowedTwice();
    void importsAsAFile();
    void importsAsPleromaWants();
    void asksNothingOfAServerThatLacksIt();
    void aLimitOfFollowsHoldsNothingElse();
    void saysWhenARouteIsMissing();
    void reports();
    void reportsWithoutAReason();
    void asksWithoutATokenForAGuest();
};

void TestGraphPorts::pagesFollows()
{
    Bench t;
    t.http.expect("GET /api/v1/accounts/verify_credentials", HttpAnswer::of(200, selfBody));
    t.http.expect(
        "GET /api/v1/accounts/9/following",
        HttpAnswer::of(200, fixture(u"mastodon-4.5-following"_s))
            .with("Link", "<https://evil.example/api/v1/accounts/9/following?max_id=7>; rel=\"next\""));
    t.http.expect("GET /api/v1/accounts/9/following", HttpAnswer::of(200, "[]"));
    const auto first = await(t.server->graph().follows().following({.limit = 500}));
    QVERIFY(first);
    QCOMPARE(first->people.size(), 3u);
    const auto last = await(t.server->graph().follows().following(after(first->older)));
    QVERIFY(last && last->people.empty() && last->older.isEmpty());
    QCOMPARE(t.asked(), QStringList({u"GET /api/v1/accounts/verify_credentials"_s,
                                     u"GET /api/v1/accounts/9/following?limit=80"_s,
                                     u"GET /api/v1/accounts/9/following?max_id=7&limit=80"_s}));
}

void TestGraphPorts::asksForRelationshipsInPieces()
{
    std::vector<LocalId> ids;
    for (int i = 0; i < 45; ++i)
        ids.emplace_back(QString::number(100 + i));
    Bench t;
    t.http.always("GET /api/v1/accounts/relationships",
                  HttpAnswer::of(200, fixture(u"mastodon-4.5-relationships"_s)));
    const auto known = await(t.server->graph().follows().relationships(ids));
    QVERIFY(known);
    QCOMPARE(known->size(), 4u);
    QCOMPARE(t.http.requests().size(), 2);
    QVERIFY(t.http.requests()[0].target.contains("id%5B%5D=100&id%5B%5D=101"));
    QVERIFY(t.http.requests()[1].target.contains("id%5B%5D=140"));

    Bench snac(Software::Snac, u"really snac/2.96"_s);
    snac.http.always("GET /api/v1/accounts/relationships",
                     HttpAnswer::of(200, R"([{"id":"5","following":true}])"));
    ids.resize(3);
    QCOMPARE(await(snac.server->graph().follows().relationships(ids))->size(), 3u);
    QCOMPARE(snac.http.requests().size(), 3);
}

void TestGraphPorts::followsWithOptions()
{
    Bench t;
    t.http.always("POST /api/v1/accounts/5/follow", HttpAnswer::of(200, relationBody));
    t.http.always("POST /api/v1/accounts/5/unfollow", HttpAnswer::of(200, relationBody));
    FollowsPort &follows = t.server->graph().follows();
    QVERIFY(await(follows.follow(LocalId(u"5"_s), {}))->following);
    const FollowOptions how{.showBoosts = false, .notify = true, .languages = {u"en"_s, u"fr"_s}};
    QVERIFY(await(follows.follow(LocalId(u"5"_s), how)));
    QVERIFY(await(follows.follow(LocalId(u"5"_s), FollowOptions())));
    QVERIFY(await(follows.unfollow(LocalId(u"5"_s))));
    QCOMPARE(
        t.asked(),
        QStringList({u"POST /api/v1/accounts/5/follow"_s,
                     u"POST /api/v1/accounts/5/follow "
                     "{\"languages\":[\"en\",\"fr\"],\"notify\":true,\"reblogs\":false}"_s,
                     u"POST /api/v1/accounts/5/follow {\"languages\":[],\"notify\":false,\"reblogs\":true}"_s,
                     u"POST /api/v1/accounts/5/unfollow"_s}));
}

void TestGraphPorts::mutesAndBlocks()
{
    Bench t;
    for (const char *verb : {"mute", "unmute", "block", "unblock"})
        t.http.always(QByteArray("POST /api/v1/accounts/5/") + verb, HttpAnswer::of(200, relationBody));
    t.http.always("GET /api/v1/mutes", HttpAnswer::of(200, fixture(u"mastodon-4.5-mutes"_s)));
    t.http.always("GET /api/v1/blocks", HttpAnswer::of(200, fixture(u"mastodon-4.5-following"_s)));
    KeepAwayPort &port = t.server->graph().keepAway();
    const LocalId five(u"5"_s);
    QVERIFY(await(port.mute(five, {.hideNotifications = false, .until = {}})));
    QVERIFY(await(port.mute(five, {.until = t.clock.now() + std::chrono::minutes(30)})));
    QVERIFY(await(port.unmute(five)));
    QVERIFY(await(port.block(five, true)));
    QVERIFY(await(port.block(five, false)));
    QCOMPARE(await(port.mutes({.limit = 80}))->people.size(), 2u);
    QCOMPARE(await(port.blocks({.limit = 80}))->people.size(), 3u);
    QCOMPARE(t.asked(),
             QStringList({u"POST /api/v1/accounts/5/mute {\"notifications\":false}"_s,
                          u"POST /api/v1/accounts/5/mute {\"duration\":1800,\"notifications\":true}"_s,
                          u"POST /api/v1/accounts/5/unmute"_s, u"POST /api/v1/accounts/5/block"_s,
                          u"POST /api/v1/accounts/5/unblock"_s, u"GET /api/v1/mutes?limit=80"_s,
                          u"GET /api/v1/blocks?limit=80"_s}));
}

// A server that ignores the end would mute for ever.
void TestGraphPorts::mutesWithAnEndOnlyWhereItEnds()
{
    Bench t(Software::Friendica, u"2024.03"_s);
    const MuteOptions timed{.until = t.clock.now() + std::chrono::hours(1)};
    const auto muted = await(t.server->graph().keepAway().mute(LocalId(u"5"_s), timed));
    QVERIFY(!muted);
    QCOMPARE(muted.error().kind, Kind::Unsupported);
    QVERIFY(t.asked().isEmpty());
}

void TestGraphPorts::blocksDomains()
{
    Bench t;
    t.http.always("POST /api/v1/domain_blocks", HttpAnswer::of(200));
    t.http.always("DELETE /api/v1/domain_blocks", HttpAnswer::of(200));
    t.http.always("GET /api/v1/domain_blocks", HttpAnswer::of(200, R"(["bad.example"])"));
    KeepAwayPort &port = t.server->graph().keepAway();
    QVERIFY(await(port.blockDomain(u"bad.example"_s, true)));
    QVERIFY(await(port.blockDomain(u"bad.example"_s, false)));
    QCOMPARE(await(port.blockedDomains({.limit = 200}))->names, QStringList{u"bad.example"_s});
    QCOMPARE(t.asked(), QStringList({u"POST /api/v1/domain_blocks {\"domain\":\"bad.example\"}"_s,
                                     u"DELETE /api/v1/domain_blocks {\"domain\":\"bad.example\"}"_s,
                                     u"GET /api/v1/domain_blocks?limit=200"_s}));
}

void TestGraphPorts::keepsLists()
{
    Bench t;
    const char *made = R"({"id":"a/b","title":"Friends","replies_policy":"none","exclusive":true})";
    t.http.always("GET /api/v1/lists", HttpAnswer::of(200, fixture(u"mastodon-4.5-lists"_s)));
    t.http.always("POST /api/v1/lists", HttpAnswer::of(200, made));
    t.http.always("PUT /api/v1/lists/a%2Fb", HttpAnswer::of(200, made));
    t.http.always("DELETE /api/v1/lists/a%2Fb", HttpAnswer::of(200));
    t.http.always("GET /api/v1/lists/a%2Fb/accounts",
                  HttpAnswer::of(200, fixture(u"mastodon-4.5-following"_s)));
    t.http.always("POST /api/v1/lists/a%2Fb/accounts", HttpAnswer::of(200));
    t.http.always("DELETE /api/v1/lists/a%2Fb/accounts", HttpAnswer::of(200));
    t.http.always("GET /api/v1/accounts/5/lists", HttpAnswer::of(200, fixture(u"mastodon-4.5-lists"_s)));
    ListsPort &port = t.server->graph().lists();
    QCOMPARE(await(port.lists())->lists.size(), 3u);
    const auto list = await(port.create({{}, u"Friends"_s, ListReplies::None, true}));
    QVERIFY(list);
    QCOMPARE(*list, (PeopleList{LocalId(u"a/b"_s), u"Friends"_s, ListReplies::None, true}));
    QVERIFY(await(port.change(*list)));
    QCOMPARE(await(port.members(list->id, {.limit = 40}))->people.size(), 3u);
    QVERIFY(await(port.setMember(list->id, LocalId(u"5"_s), true)));
    QVERIFY(await(port.setMember(list->id, LocalId(u"5"_s), false)));
    QCOMPARE(await(port.listsWith(LocalId(u"5"_s)))->lists.size(), 3u);
    QVERIFY(await(port.remove(list->id)));
    const QString body = u"{\"exclusive\":true,\"replies_policy\":\"none\",\"title\":\"Friends\"}"_s;
    QCOMPARE(t.asked(), QStringList({u"GET /api/v1/lists"_s, u"POST /api/v1/lists "_s + body,
                                     u"PUT /api/v1/lists/a%2Fb "_s + body,
                                     u"GET /api/v1/lists/a%2Fb/accounts?limit=40"_s,
                                     u"POST /api/v1/lists/a%2Fb/accounts {\"account_ids\":[\"5\"]}"_s,
                                     u"DELETE /api/v1/lists/a%2Fb/accounts {\"account_ids\":[\"5\"]}"_s,
                                     u"GET /api/v1/accounts/5/lists"_s, u"DELETE /api/v1/lists/a%2Fb"_s}));
}

void TestGraphPorts::aMemberThatIsThereIsNoFailure()
{
    Bench t;
    t.http.always("POST /api/v1/lists/1/accounts",
                  HttpAnswer::of(422, R"({"error":"Validation failed: Account has already been taken"})"));
    t.http.always("GET /api/v1/lists/1/accounts", HttpAnswer::of(200, fixture(u"mastodon-4.5-following"_s)));
    ListsPort &port = t.server->graph().lists();
    QVERIFY(await(port.setMember(LocalId(u"1"_s), LocalId(u"110"_s), true)));
    const auto other = await(port.setMember(LocalId(u"1"_s), LocalId(u"999"_s), true));
    QVERIFY(!other);
    QCOMPARE(other.error().kind, Kind::Rejected);
}

void TestGraphPorts::keepsFilters()
{
    Bench t;
    const char *known = R"({"id":"1","title":"t","context":["home"],"filter_action":"warn",)"
                        R"("keywords":[{"id":"7","keyword":"a","whole_word":true}]})";
    t.http.always("GET /api/v2/filters", HttpAnswer::of(200, fixture(u"mastodon-4.5-filters"_s)));
    t.http.always("POST /api/v2/filters", HttpAnswer::of(200, known));
    t.http.always("GET /api/v2/filters/1", HttpAnswer::of(200, known));
    t.http.always("PUT /api/v2/filters/1", HttpAnswer::of(200, known));
    t.http.always("DELETE /api/v2/filters/1", HttpAnswer::of(200));
    FiltersPort &port = t.server->graph().filters();
    QCOMPARE(await(port.filters())->filters.size(), 3u);
    auto filter =
        await(port.create({{}, u"t"_s, FilterPlace::Home, FilterAction::Warn, {}, {{{}, u"a"_s, true}}}));
    QVERIFY(filter);
    QCOMPARE(filter->id, LocalId(u"1"_s));
    filter->words = {{{}, u"b"_s, false}};
    QVERIFY(await(port.change(*filter)));
    QVERIFY(await(port.remove(filter->id)));
    QCOMPARE(
        t.asked(),
        QStringList({u"GET /api/v2/filters"_s,
                     u"POST /api/v2/filters {\"context\":[\"home\"],\"filter_action\":\"warn\","
                     "\"keywords_attributes\":[{\"keyword\":\"a\",\"whole_word\":true}],\"title\":\"t\"}"_s,
                     u"GET /api/v2/filters/1"_s,
                     u"PUT /api/v2/filters/1 {\"context\":[\"home\"],\"expires_in\":null,"
                     "\"filter_action\":\"warn\",\"keywords_attributes\":[{\"keyword\":\"b\","
                     "\"whole_word\":false},{\"_destroy\":true,\"id\":\"7\"}],\"title\":\"t\"}"_s,
                     u"DELETE /api/v2/filters/1"_s}));
}

void TestGraphPorts::aFilterOfOneWordOnPleroma()
{
    Bench t(Software::Pleroma, u"2.7.2 (compatible; Pleroma 2.6.0)"_s);
    t.http.always("GET /api/v1/filters", HttpAnswer::of(200, fixture(u"pleroma-filters"_s)));
    t.http.always("POST /api/v1/filters",
                  HttpAnswer::of(200, R"({"id":"3","phrase":"a","context":["home"]})"));
    FiltersPort &port = t.server->graph().filters();
    QCOMPARE(await(port.filters())->filters.size(), 2u);
    WordFilter filter{{}, u"t"_s, FilterPlace::Home, FilterAction::Warn, {}, {{{}, u"a"_s, true}}};
    QVERIFY(await(port.create(filter)));
    filter.action = FilterAction::Blur;
    QCOMPARE(await(port.create(filter)).error().kind, Kind::Unsupported);
    filter.action = FilterAction::Hide;
    filter.words.push_back({{}, u"b"_s, true});
    QCOMPARE(await(port.create(filter)).error().kind, Kind::Unsupported);
    QCOMPARE(t.http.requests().size(), 2);
}

void TestGraphPorts::followsTags()
{
    Bench t;
    t.http.always("GET /api/v1/followed_tags", HttpAnswer::of(200, R"([{"name":"cats"}])"));
    t.http.always("POST /api/v1/tags/dogs/follow", HttpAnswer::of(200, R"({"name":"dogs"})"));
    t.http.always("POST /api/v1/tags/cats/unfollow", HttpAnswer::of(200, R"({"name":"cats"})"));
    t.http.always("POST /api/v1/tags/Cats/follow", HttpAnswer::of(422, R"({"error":"already followed"})"));
    t.http.always("POST /api/v1/tags/..%2Fx/follow", HttpAnswer::of(422, R"({"error":"no"})"));
    TagsPort &port = t.server->graph().tags();
    QCOMPARE(await(port.followed({.limit = 200}))->names, QStringList{u"cats"_s});
    QVERIFY(await(port.follow(u"dogs"_s, true)));
    QVERIFY(await(port.follow(u"cats"_s, false)));
    QVERIFY(await(port.follow(u"Cats"_s, true)));
    QVERIFY(!await(port.follow(u"../x"_s, true)));
}

void TestGraphPorts::aTagFollowedTwiceIsUnfollowedTwice()
{
    Bench t(Software::Snac, u"really snac/2.96"_s);
    const auto followed = [&](const char *body) {
        t.http.expect("GET /api/v1/followed_tags", HttpAnswer::of(200, body));
    };
    followed(R"([{"name":"cats"},{"name":"cats"}])");
    followed(R"([{"name":"cats"}])");
    followed("[]");
    followed("[]");
    followed(R"([{"name":"cats"}])");
    t.http.always("POST /api/v1/tags/cats/unfollow", HttpAnswer::of(200));
    t.http.always("POST /api/v1/tags/cats/follow", HttpAnswer::of(200));
    TagsPort &port = t.server->graph().tags();
    QVERIFY(await(port.follow(u"cats"_s, false)));
    QCOMPARE(t.asked().filter(u"unfollow"_s).size(), 2);
    QVERIFY(await(port.follow(u"cats"_s, true)));
    QVERIFY(await(port.follow(u"cats"_s, true)));
    QCOMPARE(t.asked().filter(u"cats/follow"_s).size(), 1);
    QVERIFY(t.http.isSpent());
}

void TestGraphPorts::importsAsAFile()
{
    Bench t(Software::GoToSocial, u"0.19.1"_s);
    t.http.always("POST /api/v1/import", HttpAnswer::of(202, R"({"status":"accepted"})"));
    ImportPort &port = t.server->graph().imports();
    const ImportRow row{.handle = u"ada@a.example"_s};
    QVERIFY(port.takes(ImportKind::Follows, row) && port.takes(ImportKind::Mutes, row));
    QVERIFY(await(port.import(ImportKind::Blocks, {row})));
    const HttpRequest &request = t.http.requests().front();
    QVERIFY(request.header("Content-Type").startsWith("multipart/form-data"));
    QVERIFY(request.body.contains("name=\"type\"\r\n\r\nblocks\r\n"));
    QVERIFY(request.body.contains("name=\"mode\"\r\n\r\nmerge\r\n"));
    QVERIFY(request.body.contains(
        "name=\"data\"; filename=\"blocks.csv\"\r\nContent-Type: text/csv\r\n\r\nada@a.example\n\r\n"));
    ImportRow hostile = row;
    hostile.handle = u"ada@a.example\nboss@b.example"_s;
    QVERIFY(!port.takes(ImportKind::Blocks, hostile));
    QVERIFY(!await(port.import(ImportKind::Blocks, {hostile})));
    QCOMPARE(t.http.requests().size(), 1);
}

void TestGraphPorts::importsAsPleromaWants()
{
    Bench t(Software::Akkoma, u"2.7.2 (compatible; Akkoma 3.13.0)"_s);
    t.http.always("POST /api/pleroma/mutes_import", HttpAnswer::of(200, "\"job started\""));
    ImportPort &port = t.server->graph().imports();
    ImportRow row{.handle = u"ada@a.example"_s};
    QVERIFY(await(port.import(ImportKind::Mutes, {row, row})));
    QCOMPARE(t.asked(), QStringList{u"POST /api/pleroma/mutes_import "
                                    "{\"list\":\"ada@a.example\\nada@a.example\\n\"}"_s});
    row.follow.showBoosts = false;
    QVERIFY(!port.takes(ImportKind::Follows, row));
    row.mute.hideNotifications = false;
    QVERIFY(!port.takes(ImportKind::Mutes, row));
    QVERIFY(!Bench().server->graph().imports().takes(ImportKind::Blocks, row));
}

void TestGraphPorts::asksNothingOfAServerThatLacksIt()
{
    Bench t(Software::Snac, u"really snac/2.75"_s);
    GraphPorts &graph = t.server->graph();
    const LocalId five(u"5"_s);
    QCOMPARE(await(graph.keepAway().mutes({})).error().kind, Kind::Unsupported);
    QCOMPARE(await(graph.keepAway().blocks({})).error().kind, Kind::Unsupported);
    QCOMPARE(await(graph.keepAway().blockedDomains({})).error().kind, Kind::Unsupported);
    QCOMPARE(await(graph.keepAway().mute(five, {})).error().kind, Kind::Unsupported);
    QCOMPARE(await(graph.keepAway().blockDomain(u"a.example"_s, true)).error().kind, Kind::Unsupported);
    QCOMPARE(await(graph.filters().filters()).error().kind, Kind::Unsupported);
    QCOMPARE(await(graph.tags().followed({})).error().kind, Kind::Unsupported);
    QCOMPARE(await(graph.tags().follow(u"a"_s, true)).error().kind, Kind::Unsupported);
    QCOMPARE(await(graph.lists().change({five, u"t"_s})).error().kind, Kind::Unsupported);
    QCOMPARE(await(graph.follows().followers({})).error().kind, Kind::Unsupported);
    QCOMPARE(await(graph.imports().import(ImportKind::Blocks, {{.handle = u"a@b.example"_s}})).error().kind,
             Kind::Unsupported);
    QCOMPARE(await(t.server->reports().report({.person = five})).error().kind, Kind::Unsupported);
    QVERIFY(t.asked().isEmpty());
}

// Mastodon's answer to the 400th follow of a day says that nothing is left until midnight: of follows.
void TestGraphPorts::aLimitOfFollowsHoldsNothingElse()
{
    Bench t;
    t.http.expect("POST /api/v1/accounts/5/follow", HttpAnswer::of(200, relationBody)
                                                        .with("X-RateLimit-Remaining", "0")
                                                        .with("X-RateLimit-Reset", "2026-01-02T00:00:00Z"));
    t.http.always("POST /api/v1/accounts/5/block", HttpAnswer::of(200, relationBody));
    QVERIFY(await(t.server->graph().follows().follow(LocalId(u"5"_s), {})));
    QVERIFY(await(t.server->graph().keepAway().block(LocalId(u"5"_s), true)));
    const auto held = await(t.server->graph().follows().follow(LocalId(u"5"_s), {}));
    QVERIFY(!held);
    QCOMPARE(held.error().kind, Kind::RateLimited);
    QVERIFY(held.error().retryAt.value() > t.clock.now() + std::chrono::hours(20));
    QCOMPARE(t.http.requests().size(), 2);
}

void TestGraphPorts::saysWhenARouteIsMissing()
{
    Bench t(Software::Other, {});
    for (const char *path : {"GET /api/v1/mutes", "GET /api/v1/blocks", "GET /api/v1/domain_blocks",
                             "GET /api/v1/lists", "GET /api/v1/accounts/relationships"})
        t.http.always(path, HttpAnswer::html(404, "<h1>404 Not Found</h1>"));
    GraphPorts &graph = t.server->graph();
    QCOMPARE(await(graph.keepAway().mutes({})).error().kind, Kind::Unsupported);
    QCOMPARE(await(graph.keepAway().blocks({})).error().kind, Kind::Unsupported);
    QCOMPARE(await(graph.keepAway().blockedDomains({})).error().kind, Kind::Unsupported);
    QCOMPARE(await(graph.lists().lists()).error().kind, Kind::Unsupported);
    QCOMPARE(await(graph.follows().relationships({LocalId(u"5"_s)})).error().kind, Kind::Unsupported);
}

static QJsonObject lastBody(const Bench &bench)
{
    return QJsonDocument::fromJson(bench.http.requests().last().body).object();
}

void TestGraphPorts::reports()
{
    Bench t;
    t.http.always("POST /api/v1/reports", HttpAnswer::of(200, R"({"id":"48914","category":"violation"})"));
    NewReport report{.person = LocalId(u"5"_s),
                     .posts = {LocalId(u"7"_s), LocalId(u"8"_s)},
                     .reason = ReportReason::Rules,
                     .rules = {u"2"_s},
                     .comment = u"Look at this"_s,
                     .forward = true};
    const auto id = await(t.server->reports().report(report));
    QVERIFY(id);
    QCOMPARE(*id, LocalId(u"48914"_s));
    QCOMPARE(lastBody(t), (QJsonObject{{u"account_id"_s, u"5"_s},
                                       {u"status_ids"_s, QJsonArray{u"7"_s, u"8"_s}},
                                       {u"category"_s, u"violation"_s},
                                       {u"rule_ids"_s, QJsonArray{u"2"_s}},
                                       {u"comment"_s, u"Look at this"_s},
                                       {u"forward"_s, true}}));
    report.reason = ReportReason::Spam;
    QVERIFY(await(t.server->reports().report(report)));
    QCOMPARE(lastBody(t)[u"category"_s].toString(), u"spam"_s);
    QVERIFY(!lastBody(t).contains(u"rule_ids"_s));
}

void TestGraphPorts::reportsWithoutAReason()
{
    Bench t(Software::Pleroma, u"2.7.2 (compatible; Pleroma 2.7.0)"_s);
    t.http.always("POST /api/v1/reports", HttpAnswer::of(200, R"({"id":"1"})"));
    QVERIFY(await(t.server->reports().report(
        {.person = LocalId(u"5"_s), .reason = ReportReason::Spam, .comment = u"every hour"_s})));
    QCOMPARE(lastBody(t)[u"comment"_s].toString(), u"[spam] every hour"_s);
}

void TestGraphPorts::asksWithoutATokenForAGuest()
{
    Bench t(Software::Mastodon, u"4.5.0"_s, AccountId(-1));
    t.http.expect("GET /api/v1/timelines/public", HttpAnswer::of(200, "[]"));
    QVERIFY(await(t.server->timelines().page(TimelineKind::Local, {}, {})));
    for (const int status : {401, 403, 422}) {
        t.http.expect("GET /api/v1/timelines/public",
                      HttpAnswer::of(status, R"({"error":"This method requires an authenticated user"})"));
        const auto closed = await(t.server->timelines().page(TimelineKind::Federated, {}, {}));
        QVERIFY(!closed);
        QCOMPARE(closed.error().kind, Kind::NeedsAccount);
    }
    for (const HttpRequest &request : t.http.requests())
        QCOMPARE(request.header("Authorization"), QByteArray());
}

QTEST_GUILESS_MAIN(TestGraphPorts)
#include "test_graphports.moc"
