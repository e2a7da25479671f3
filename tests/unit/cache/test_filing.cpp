// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/connection.h"
#include "cache/notificationstore.h"
#include "cachetest.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What becomes of timelines when accounts join a persona and leave it, and how several sources make one.
class TestFiling : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void renamesWhatNobodyElseHas();
    void mergesWhatBothHave();
    void mergesTheShorterIntoTheLonger();
    void keepsTheReceiversPlace();
    void takesThePlaceOfTheOneThatHasOne();
    void splitsWhatOneBrought();
    void doesItTwiceWithoutHarm();
    void filesForThoseWhoHaveNotHeard();
    void forgetsTheFilingWithTheAccount();

    void firstPageOfAnotherSourceLeavesAGap();
    void fillingMeetsTheOtherSource();
    void firstPageThatMeetsLeavesNone();
    void oneServersTimelineShowsOneServer();
    void fewSeeWhatOneOfThemReceived();
    void notificationsAreMergedAndFolded();
    void everywhereIsAllHomesOnce();
    void everywhereStandsStill();
    void everywhereHasAPlaceOfItsOwn();
    void everywhereSaysWhereAHomeEnds();
    void everywhereFillsTheHomeThatItNames();
};

namespace
{

const AccountId first(1);
const AccountId second(2);
const PersonaId one(1);
const PersonaId two(2);

// A cache in which the second account's home belongs to a second persona.
struct Two : CacheTest {
    Two() { other.persona = two; }

    TakenPage takeOther(const Page &page, Placement placement = Placement::Newest,
                        std::optional<GapRef> gap = {})
    {
        return wait(timelines.take(other, {second, TimelineKind::Home, {}}, page, placement, gap,
                                   at(1'000'000)))
            .value();
    }

    void pair()
    {
        QVERIFY(wait(timelines.refile({Filing{second, one}})));
        viewers = {first, second};
    }

    QString shownOf(const TimelineKey &key)
    {
        QStringList words;
        const Slice slice = wait(timelines.newest(key, viewers, 100)).value();
        for (const Row &row : slice.rows)
            words.append(row.view.post.key.toString().section(u'/', -1));
        return words.join(u' ');
    }

    TimelineKey other{two, TimelineKind::Home, {}};
};

} // namespace

void TestFiling::renamesWhatNobodyElseHas()
{
    Two t;
    t.takeOther(t.page(5, 1));
    t.pair();
    QCOMPARE(t.shown(), u"5 4 3 2 1"_s);
    QCOMPARE(t.shownOf(t.other), u""_s);
    QCOMPARE(t.wait(t.timelines.olderCursor({second, TimelineKind::Home, {}})).value(), Cursor(u"below-1"_s));
}

void TestFiling::mergesWhatBothHave()
{
    Two t;
    t.take(t.page(9, 4));
    t.takeOther(t.page(6, 1));
    t.pair();
    QCOMPARE(t.shown(), u"9 8 7 6 5 4 3 2 1"_s);
    QCOMPARE(t.shownOf(t.other), u""_s);
    // Both sources go on into the one timeline.
    QCOMPARE(t.takeOther(t.page(10, 6)).rows.size(), size_t(1));
    QCOMPARE(t.take(t.page(12, 9)).rows.size(), size_t(2));
    QCOMPARE(t.shown(), u"12 11 10 9 8 7 6 5 4 3 2 1"_s);
}

void TestFiling::mergesTheShorterIntoTheLonger()
{
    Two t;
    t.take(t.page(3, 1));
    QVERIFY(t.wait(t.timelines.setReadingPosition(t.home, {t.key(2), {}, -4})));
    t.takeOther(t.page(20, 2));
    QVERIFY(t.wait(t.timelines.setReadingPosition(t.other, {t.key(15), {}, 0})));
    t.pair();
    QCOMPARE(t.shown(), u"20 19 18 17 16 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1"_s);
    QCOMPARE(t.wait(t.timelines.readingPosition(t.home)).value()->post, t.key(2));
    QCOMPARE(t.take(t.page(4, 1)).rows.size(), size_t(0));
}

void TestFiling::keepsTheReceiversPlace()
{
    Two t;
    t.take(t.page(9, 4));
    const ReadingPosition place{t.key(5), {}, -12.5};
    QVERIFY(t.wait(t.timelines.setReadingPosition(t.home, place)));
    t.takeOther(t.page(6, 1));
    QVERIFY(t.wait(t.timelines.setReadingPosition(t.other, {t.key(2), {}, 0})));
    t.pair();
    QCOMPARE(t.wait(t.timelines.readingPosition(t.home)).value(), place);
}

void TestFiling::takesThePlaceOfTheOneThatHasOne()
{
    Two t;
    t.take(t.page(9, 4));
    t.takeOther(t.page(6, 1));
    const ReadingPosition place{t.key(2), {}, 3};
    QVERIFY(t.wait(t.timelines.setReadingPosition(t.other, place)));
    t.pair();
    QCOMPARE(t.wait(t.timelines.readingPosition(t.home)).value(), place);
}

void TestFiling::splitsWhatOneBrought()
{
    Two t;
    t.take(t.page(9, 4));
    t.takeOther(t.page(6, 1));
    t.pair();
    const PersonaId fresh(7);
    QVERIFY(t.wait(t.timelines.refile({Filing{second, fresh}})));
    QCOMPARE(t.shown(), u"9 8 7 6 5 4"_s);
    QCOMPARE(t.shownOf({fresh, TimelineKind::Home, {}}), u"6 5 4 3 2 1"_s);
    QCOMPARE(t.takeOther(t.page(7, 3)).rows.size(), size_t(1));
    QCOMPARE(t.shownOf({fresh, TimelineKind::Home, {}}), u"7 6 5 4 3 2 1"_s);
    QCOMPARE(t.shown(), u"9 8 7 6 5 4"_s);
}

void TestFiling::doesItTwiceWithoutHarm()
{
    Two t;
    t.take(t.page(9, 4));
    t.takeOther(t.page(6, 1));
    t.pair();
    t.pair();
    QCOMPARE(t.shown(), u"9 8 7 6 5 4 3 2 1"_s);
}

void TestFiling::filesForThoseWhoHaveNotHeard()
{
    Two t;
    t.pair();
    // Its persona of before, as another process still has it.
    t.takeOther(t.page(3, 1));
    QCOMPARE(t.shown(), u"3 2 1"_s);
    QCOMPARE(t.shownOf(t.other), u""_s);
}

void TestFiling::forgetsTheFilingWithTheAccount()
{
    Two t;
    t.take(t.page(9, 4));
    t.pair();
    QVERIFY(t.wait(t.posts.eraseAccount(second)));
    t.takeOther(t.page(3, 1));
    QCOMPARE(t.shownOf(t.other), u"3 2 1"_s);
}

void TestFiling::firstPageOfAnotherSourceLeavesAGap()
{
    Two t;
    t.take(t.page(5, 1));
    t.pair();
    const TakenPage taken = t.takeOther(t.page(20, 17));
    QVERIFY(taken.gap);
    QCOMPARE(t.shown(), u"20 19 18 17 | 5 4 3 2 1"_s);
    QCOMPARE(t.wait(t.timelines.gap(*t.firstGap())).value().first.account, second);
}

void TestFiling::fillingMeetsTheOtherSource()
{
    Two t;
    t.take(t.page(9, 1));
    t.pair();
    t.takeOther(t.page(20, 17));
    QVERIFY(t.takeOther(t.page(16, 11), Placement::Older, t.firstGap()).gap);
    QCOMPARE(t.shown(), u"20 19 18 17 16 15 14 13 12 11 | 9 8 7 6 5 4 3 2 1"_s);
    QVERIFY(!t.takeOther(t.page(10, 5), Placement::Older, t.firstGap()).gap);
    QCOMPARE(t.shown(), u"20 19 18 17 16 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1"_s);
    // The first one is back: its own hole is closed by what the other one brought meanwhile.
    QVERIFY(!t.take(t.page(22, 17)).gap);
    QCOMPARE(t.shown(), u"22 21 20 19 18 17 16 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1"_s);
}

void TestFiling::firstPageThatMeetsLeavesNone()
{
    Two t;
    t.take(t.page(9, 1));
    t.pair();
    QVERIFY(!t.takeOther(t.page(11, 6)).gap);
    QCOMPARE(t.shown(), u"11 10 9 8 7 6 5 4 3 2 1"_s);
}

void TestFiling::oneServersTimelineShowsOneServer()
{
    CacheTest t;
    const TimelineKey key{one, TimelineKind::Local, {}};
    for (const AccountId account : {first, second}) {
        const int top = account == first ? 5 : 9;
        QVERIFY(t.wait(t.timelines.take(key, {account, TimelineKind::Local, {}}, t.page(top, top - 2),
                                        Placement::Newest, {}, t.at(1'000'000))));
    }
    const auto shown = [&](const Viewers &viewers) {
        QStringList words;
        const Slice slice = t.wait(t.timelines.newest(key, viewers, 100)).value();
        for (const Row &row : slice.rows)
            words.append(row.view.post.key.toString().section(u'/', -1));
        return words.join(u' ');
    };
    QCOMPARE(shown({first, second}), u"5 4 3"_s);
    QCOMPARE(shown({second, first}), u"9 8 7"_s);
}

void TestFiling::fewSeeWhatOneOfThemReceived()
{
    Two t;
    Page page = t.page(3, 1);
    page.batch.posts[1].post.visibility = Visibility::Followers;
    t.takeOther(page);
    t.pair();
    QCOMPARE(t.shown(), u"3 2 1"_s);
    const Slice slice = t.newest();
    QCOMPARE(slice.rows[1].view.seenBy, second);
    t.viewers = {first};
    QCOMPARE(t.shown(), u"3 1"_s);
    QVERIFY(t.wait(t.posts.isKeptFrom(t.key(2), first)).value());
    QVERIFY(!t.wait(t.posts.isKeptFrom(t.key(2), second)).value());
    QVERIFY(!t.wait(t.posts.isKeptFrom(t.key(3), first)).value());
}

void TestFiling::notificationsAreMergedAndFolded()
{
    CacheTest t;
    NotificationStore store(t.database);
    const auto told = [&](const QString &id, Notification::Kind kind, int post, int at) {
        NotificationPage page;
        page.batch.people.push_back(t.person(u"bob"_s));
        page.batch.posts.push_back(t.post(post));
        Notification item;
        item.id = LocalId(id);
        item.kind = kind;
        item.at = t.at(at);
        item.people = {t.person(u"bob"_s).profile.key};
        item.post = t.key(post);
        page.items.push_back(item);
        return page;
    };
    using Kind = Notification::Kind;
    QVERIFY(t.wait(store.take(first, told(u"1"_s, Kind::Mention, 1, 10), t.at(100))));
    QVERIFY(t.wait(store.take(first, told(u"2"_s, Kind::Favourite, 2, 20), t.at(100))));
    QVERIFY(t.wait(store.take(second, told(u"x"_s, Kind::Mention, 1, 12), t.at(100))));
    QVERIFY(t.wait(store.take(second, told(u"y"_s, Kind::Mention, 3, 15), t.at(100))));
    const auto views = t.wait(store.merged({first, second}, std::nullopt, 10)).value();
    QCOMPARE(views.size(), size_t(3));
    QCOMPARE(views[0].notification.post, t.key(2));
    QCOMPARE(views[1].notification.post, t.key(3));
    QCOMPARE(views[2].notification.post, t.key(1));
    QCOMPARE(views[2].to, (std::vector<AccountId>{second, first}));
    QCOMPARE(views[2].notification.count, 1);
    QCOMPARE(t.wait(store.merged({first, second}, std::nullopt, 2)).value().size(), size_t(2));
    QCOMPARE(t.wait(store.merged({first}, std::nullopt, 10)).value().size(), size_t(2));
}

static const TimelineKey everywhere{{}, TimelineKind::Everywhere, {}};

void TestFiling::everywhereIsAllHomesOnce()
{
    Two t;
    t.take(t.page(6, 3));
    t.takeOther(t.page(8, 5));
    t.viewers = {first, second};
    QCOMPARE(t.shownOf(everywhere), u"8 7 6 5 4 3"_s);
    const Slice slice = t.wait(t.timelines.newest(everywhere, t.viewers, 100)).value();
    QCOMPARE(slice.rows[0].through, std::vector<AccountId>{second});
    QCOMPARE(slice.rows[2].through, (std::vector<AccountId>{first, second}));
    QCOMPARE(slice.rows[5].through, std::vector<AccountId>{first});
    QVERIFY(t.newest().rows[0].through.empty());
    // Only of those who look.
    t.viewers = {first};
    QCOMPARE(t.shownOf(everywhere), u"6 5 4 3"_s);
    // By pages, each row once.
    t.viewers = {first, second};
    QStringList words;
    Slice page = t.wait(t.timelines.newest(everywhere, t.viewers, 2)).value();
    while (true) {
        for (const Row &row : page.rows)
            words.append(row.view.post.key.toString().section(u'/', -1));
        if (page.atOldest)
            break;
        page = t.wait(t.timelines.older(everywhere, t.viewers, page.rows.back().position, 2)).value();
    }
    QCOMPARE(words.join(u' '), u"8 7 6 5 4 3"_s);
}

// A server whose clock is ahead: its post stands where it was fetched first, whoever brings it later.
void TestFiling::everywhereStandsStill()
{
    Two t;
    Page page = t.page(3, 1);
    page.batch.posts[0].post.createdAt = t.at(5'000'000);
    t.take(page);
    t.viewers = {first, second};
    const RowPosition before = t.wait(t.timelines.newest(everywhere, t.viewers, 10)).value().rows[0].position;
    QVERIFY(t.wait(t.timelines.take(t.other, {second, TimelineKind::Home, {}}, page, Placement::Newest, {},
                                    t.at(2'000'000))));
    const Slice after = t.wait(t.timelines.newest(everywhere, t.viewers, 10)).value();
    QCOMPARE(after.rows.size(), size_t(3));
    QCOMPARE(after.rows[0].position, before);
}

void TestFiling::everywhereHasAPlaceOfItsOwn()
{
    Two t;
    t.take(t.page(30, 16));
    t.takeOther(t.page(15, 1));
    t.viewers = {first, second};
    const ReadingPosition position{t.key(12), {}, -17.5};
    QVERIFY(t.wait(t.timelines.setReadingPosition(everywhere, position)));
    QCOMPARE(t.wait(t.timelines.readingPosition(everywhere)).value(), position);
    QVERIFY(!t.wait(t.timelines.readingPosition(t.home)).value());
    const Slice around = t.wait(t.timelines.atReadingPosition(everywhere, t.viewers, 6)).value();
    QCOMPARE(around.rows[3].view.post.key, t.key(12));
    QVERIFY(!around.atNewest && !around.atOldest);
}

void TestFiling::everywhereSaysWhereAHomeEnds()
{
    Two t;
    t.take(t.page(9, 7));
    t.takeOther(t.page(6, 1));
    t.viewers = {first, second};
    const Slice slice = t.wait(t.timelines.newest(everywhere, t.viewers, 100)).value();
    QStringList words;
    for (const Row &row : slice.rows)
        words.append(row.view.post.key.toString().section(u'/', -1) + (row.gapBelow ? u" |"_s : QString()));
    // The first one's home goes on below, unread; below the last row of all nothing need be said.
    QCOMPARE(words.join(u' '), u"9 8 7 | 6 5 4 3 2 1"_s);
}

void TestFiling::everywhereFillsTheHomeThatItNames()
{
    Two t;
    t.take(t.page(9, 7));
    t.takeOther(t.page(6, 1));
    t.viewers = {first, second};
    const Slice slice = t.wait(t.timelines.newest(everywhere, t.viewers, 100)).value();
    const auto gap = slice.rows[2].gapBelow;
    QVERIFY(gap);
    const auto where = t.wait(t.timelines.gap(*gap)).value();
    QCOMPARE(where.first.account, first);
    QCOMPARE(where.second, Cursor(u"below-7"_s));
    QVERIFY(t.wait(
        t.timelines.take(everywhere, where.first, t.page(6, 4), Placement::Older, gap, t.at(1'000'000))));
    QCOMPARE(t.shownOf(t.home), u"9 8 7 6 5 4"_s);
    QCOMPARE(t.shownOf(everywhere), u"9 8 7 6 5 4 3 2 1"_s);
}

QTEST_GUILESS_MAIN(TestFiling)
#include "test_filing.moc"
