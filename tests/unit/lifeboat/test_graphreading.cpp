// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncbench.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = ServerError::Kind;
using Way = HttpAnswer::Way;

// Reading an account's follows, lists and the like over a real socket, from servers that fail.
class TestGraphReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsEverything();
    void goesOnWhereItBroke();
    void beginsAnewWhenTheCursorIsNoMore();
    void aFailingServerEmptiesNothing();
    void anEmptyServerIsBelievedWhenItIsWell();
    void aServerThatLeadsInACircleIsLeft();
    void whatAServerDoesNotTellIsNotAskedFor();
    void waitsForItsTurn();
    void leavesTheLimitToThePerson();

private:
    static QStringList names(SyncBench &t, GraphKind kind)
    {
        QStringList names;
        const auto entries = t.life->sync.graph().entries(activeAccount, kind);
        QFuture future = entries;
        future.waitForFinished();
        const auto read = future.result();
        for (const GraphEntry &entry : read ? *read : std::vector<GraphEntry>())
            names << entry.name;
        return names;
    }

    static std::expected<void, GraphError> read(SyncBench &t, GraphKind kind)
    {
        return await(t.life->sync.reader().readKind(activeAccount, kind));
    }

    static Kind kindOf(const GraphError &error) { return std::get<ServerError>(error).kind; }
};

void TestGraphReading::readsEverything()
{
    SyncBench t;
    t.active.pageSize = 3;
    for (int i = 0; i < 8; ++i)
        t.active.follows << t.add(u"p%1@a.example"_s.arg(i));
    t.active.how.insert(t.active.follows[4], {false, true, {u"en"_s}});
    const QString eve = t.add(u"eve@a.example"_s);
    t.active.blocks << eve;
    t.active.mutes.insert(eve, {false, t.clock.now() + 48h});
    t.active.domains << u"bad.example"_s;
    t.active.lists.insert(u"1"_s, {u"Friends"_s, t.active.follows.mid(0, 5)});
    t.active.lists.insert(u"2"_s, {u"Empty"_s, {}});
    t.active.tags << u"Cats"_s;
    t.active.filters.insert(u"f"_s, {{u"id"_s, u"f"_s},
                                     {u"title"_s, u"F"_s},
                                     {u"context"_s, QJsonArray{u"home"_s}},
                                     {u"keywords"_s, QJsonArray{QJsonObject{{u"keyword"_s, u"w"_s}}}}});
    t.active.posts << u"https://else.example/1"_s << u"https://else.example/private/2"_s;
    t.active.bookmarks = t.active.posts;
    QVERIFY(await(t.life->sync.reader().read(activeAccount)));
    QCOMPARE(names(t, GraphKind::Follows).size(), 8);
    QCOMPARE(names(t, GraphKind::Blocks), QStringList{u"eve@a.example"_s});
    QCOMPARE(names(t, GraphKind::Domains), QStringList{u"bad.example"_s});
    QCOMPARE(names(t, GraphKind::Lists), QStringList({u"Empty"_s, u"Friends"_s}));
    QCOMPARE(names(t, GraphKind::Members).size(), 5);
    QCOMPARE(names(t, GraphKind::Tags), QStringList{u"cats"_s});
    QCOMPARE(names(t, GraphKind::Filters), QStringList{u"F"_s});
    QCOMPARE(names(t, GraphKind::Bookmarks), t.active.bookmarks);
    auto follows = t.life->sync.graph().entries(activeAccount, GraphKind::Follows);
    follows.waitForFinished();
    const FollowOptions how = (*follows.result())[4].follow;
    QCOMPARE(how, (FollowOptions{false, true, {u"en"_s}}));
    auto mutes = t.life->sync.graph().entries(activeAccount, GraphKind::Mutes);
    mutes.waitForFinished();
    QVERIFY(!mutes.result()->front().mute.hideNotifications);
    QVERIFY(mutes.result()->front().mute.until.has_value());
    // What is bookmarked is kept with its text.
    auto post = t.life->posts.post(PostKey(t.active.posts[0]), Viewers{activeAccount});
    post.waitForFinished();
    QVERIFY(post.result() && *post.result());
}

void TestGraphReading::goesOnWhereItBroke()
{
    SyncBench t;
    t.active.pageSize = 2;
    for (int i = 0; i < 6; ++i)
        t.active.follows << t.add(u"p%1@a.example"_s.arg(i));
    int pages = 0;
    t.active.fault = [&](const HttpRequest &request) -> std::optional<HttpAnswer> {
        if (request.target.contains("/following") && ++pages > 2)
            return HttpAnswer::of(503);
        return std::nullopt;
    };
    const auto broken = read(t, GraphKind::Follows);
    QVERIFY(!broken);
    QCOMPARE(kindOf(broken.error()), Kind::Unavailable);
    QCOMPARE(names(t, GraphKind::Follows).size(), 4);
    t.restart();
    t.active.fault = {};
    const qsizetype before = t.active.http.requests().size();
    QVERIFY(read(t, GraphKind::Follows));
    QCOMPARE(names(t, GraphKind::Follows).size(), 6);
    QStringList asked;
    for (const HttpRequest &request : t.active.http.requests().mid(before)) {
        if (request.target.contains("/following"))
            asked << QString::fromLatin1(request.target);
    }
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first().contains(u"max_id"_s));
}

void TestGraphReading::beginsAnewWhenTheCursorIsNoMore()
{
    SyncBench t;
    t.active.pageSize = 2;
    for (int i = 0; i < 6; ++i)
        t.active.follows << t.add(u"p%1@a.example"_s.arg(i));
    bool broken = true;
    t.active.fault = [&](const HttpRequest &request) -> std::optional<HttpAnswer> {
        if (!request.target.contains("max_id"))
            return std::nullopt;
        return broken ? std::optional(HttpAnswer::of(503)) : std::nullopt;
    };
    QVERIFY(!read(t, GraphKind::Follows));
    int refused = 0;
    t.active.fault = [&](const HttpRequest &request) -> std::optional<HttpAnswer> {
        if (request.target.contains("max_id") && ++refused == 1)
            return HttpAnswer::of(422, R"({"error":"no such cursor"})");
        return std::nullopt;
    };
    QVERIFY(read(t, GraphKind::Follows));
    QCOMPARE(names(t, GraphKind::Follows).size(), 6);
    QVERIFY(refused > 1);
}

void TestGraphReading::aFailingServerEmptiesNothing()
{
    SyncBench t;
    t.active.follows << t.add(u"ada@a.example"_s);
    QVERIFY(read(t, GraphKind::Follows));
    // It was down a minute ago, and now all its tables are empty.
    t.active.fault = [](const HttpRequest &) { return HttpAnswer::of(500); };
    QVERIFY(!read(t, GraphKind::Follows));
    t.active.fault = {};
    t.active.follows.clear();
    QVERIFY(read(t, GraphKind::Follows));
    QCOMPARE(names(t, GraphKind::Follows), QStringList{u"ada@a.example"_s});
    for (const char *garbage : {"", "null", "{}", "[", "<html>maintenance</html>"}) {
        t.active.fault = [&](const HttpRequest &request) -> std::optional<HttpAnswer> {
            if (request.target.contains("/following"))
                return HttpAnswer::of(203, garbage);
            return std::nullopt;
        };
        read(t, GraphKind::Follows);
        QCOMPARE(names(t, GraphKind::Follows), QStringList{u"ada@a.example"_s});
    }
}

void TestGraphReading::anEmptyServerIsBelievedWhenItIsWell()
{
    SyncBench t;
    t.active.follows << t.add(u"ada@a.example"_s);
    QVERIFY(read(t, GraphKind::Follows));
    t.active.follows.clear();
    QVERIFY(read(t, GraphKind::Follows));
    QVERIFY(names(t, GraphKind::Follows).isEmpty());
}

void TestGraphReading::aServerThatLeadsInACircleIsLeft()
{
    SyncBench t;
    const QString ada = t.add(u"ada@a.example"_s);
    t.active.follows << ada;
    QVERIFY(read(t, GraphKind::Follows));
    t.active.http.always("GET /api/v1/accounts/me/following",
                         HttpAnswer::of(200, R"([{"id":"9","acct":"new@a.example"}])")
                             .with("Link", "<http://x/?max_id=9>; rel=next"));
    const auto circled = read(t, GraphKind::Follows);
    QVERIFY(!circled);
    QCOMPARE(kindOf(circled.error()), Kind::BadAnswer);
    QCOMPARE(names(t, GraphKind::Follows), QStringList({u"ada@a.example"_s, u"new@a.example"_s}));
}

void TestGraphReading::whatAServerDoesNotTellIsNotAskedFor()
{
    SyncBench t(Software::Snac, u"2.75.0"_s);
    // Nobody waits for a turn either.
    t.timeRuns = false;
    for (const GraphKind kind :
         {GraphKind::Blocks, GraphKind::Mutes, GraphKind::Domains, GraphKind::Filters, GraphKind::Tags})
        QVERIFY(await(t.life->sync.reader().readKind(standbyAccount, kind)));
    QCOMPARE(t.standby.requests, 0);
}

void TestGraphReading::waitsForItsTurn()
{
    SyncBench t;
    t.active.pageSize = 1;
    for (int i = 0; i < 5; ++i)
        t.active.follows << t.add(u"p%1@a.example"_s.arg(i));
    const Instant before = t.clock.now();
    QVERIFY(read(t, GraphKind::Follows));
    // Five pages and their relationships, a second apart, since the server sets no limit.
    QVERIFY(t.clock.now() - before >= 9s);
}

void TestGraphReading::leavesTheLimitToThePerson()
{
    SyncBench t;
    t.active.pageSize = 1;
    t.active.requestsPerWindow = 20;
    for (int i = 0; i < 8; ++i)
        t.active.follows << t.add(u"p%1@a.example"_s.arg(i));
    const auto limited = read(t, GraphKind::Follows);
    QVERIFY(!limited);
    QCOMPARE(kindOf(limited.error()), Kind::RateLimited);
    const Instant retryAt = std::get<ServerError>(limited.error()).retryAt.value();
    QVERIFY(retryAt > t.clock.now() && retryAt <= t.clock.now() + 5min);
    // Ten of twenty were left.
    QVERIFY(t.active.requests <= 11);
    t.clock.advance(retryAt - t.clock.now());
    QVERIFY(read(t, GraphKind::Follows));
    QCOMPARE(names(t, GraphKind::Follows).size(), 8);
    QCOMPARE(t.active.refusedByLimit, 0);
}

QTEST_GUILESS_MAIN(TestGraphReading)
#include "test_graphreading.moc"
