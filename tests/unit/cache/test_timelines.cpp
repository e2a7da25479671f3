// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cachetest.h"
#include "fakes/postgenerator.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace Qt::StringLiterals;

class TestTimelines : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void showsNewestFirst();
    void pageWithoutOverlapLeavesAGap();
    void gapIsFilledFromAboveAndMerged();
    void overlapLeavesNoGap();
    void belowNothingIsNoGap();
    void oneKnownItemInTheMiddleIsNoOverlap();
    void olderPagesReachTheEnd();
    void newerPagesGoOnTop();
    void streamRowsGoOnTop();
    void samePostTwiceInAPageIsOneRow();
    void orderOfTheServerDoesNotMatterToTheReader();
    void bookmarksKeepTheServersOrder();
    void boostIsARowOfItsOwn();
    void twoAccountsFoldIntoOneRow();
    void rowsStayWhereTheyWere();
    void pagesThroughEverythingOnce();
    void opensAtTheReadingPosition();
    void readsBackWhatWasTaken();
};

void TestTimelines::showsNewestFirst()
{
    CacheTest t;
    QCOMPARE(t.shown(), u""_s);
    QVERIFY(t.newest().atOldest);
    const TakenPage taken = t.take(t.page(5, 1));
    QCOMPARE(taken.rows.size(), size_t(5));
    QVERIFY(!taken.gap);
    QCOMPARE(t.shown(), u"5 4 3 2 1"_s);
    const Slice slice = t.newest(3);
    QCOMPARE(slice.rows.size(), size_t(3));
    QVERIFY(slice.atNewest && !slice.atOldest);
    QCOMPARE(slice.rows[0].view.author.handle, u"alice@a.example"_s);
    QCOMPARE(slice.rows[0].view.state.id, LocalId(u"5"_s));
    QCOMPARE(slice.rows[0].view.seenBy, AccountId(1));
    QCOMPARE(t.wait(t.timelines.olderCursor(t.source)).value(), Cursor(u"below-1"_s));
    QCOMPARE(t.wait(t.timelines.newerCursor(t.source)).value(), Cursor(u"above-5"_s));
    QCOMPARE(t.wait(t.timelines.fetchedAt(t.source)).value(), t.at(1'000'000));
}

void TestTimelines::pageWithoutOverlapLeavesAGap()
{
    CacheTest t;
    t.take(t.page(5, 1));
    const TakenPage taken = t.take(t.page(20, 17));
    QVERIFY(taken.gap);
    QCOMPARE(t.shown(), u"20 19 18 17 | 5 4 3 2 1"_s);
    const auto where = t.wait(t.timelines.gap(*t.firstGap())).value();
    QCOMPARE(where.first, t.source);
    QCOMPARE(where.second, Cursor(u"below-17"_s));
}

void TestTimelines::gapIsFilledFromAboveAndMerged()
{
    CacheTest t;
    t.take(t.page(5, 1));
    t.take(t.page(20, 17));
    QVERIFY(t.take(t.page(16, 12), Placement::Older, t.firstGap()).gap);
    QCOMPARE(t.shown(), u"20 19 18 17 16 15 14 13 12 | 5 4 3 2 1"_s);
    const TakenPage last = t.take(t.page(11, 4), Placement::Older, t.firstGap());
    QVERIFY(!last.gap);
    QCOMPARE(last.rows.size(), size_t(6));
    QCOMPARE(t.shown(), u"20 19 18 17 16 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1"_s);
    QCOMPARE(t.wait(t.timelines.olderCursor(t.source)).value(), Cursor(u"below-1"_s));
}

void TestTimelines::overlapLeavesNoGap()
{
    CacheTest t;
    t.take(t.page(5, 1));
    const TakenPage taken = t.take(t.page(9, 5));
    QCOMPARE(taken.rows.size(), size_t(4));
    QVERIFY(!taken.gap);
    QCOMPARE(t.shown(), u"9 8 7 6 5 4 3 2 1"_s);
    QCOMPARE(t.take(t.page(9, 5)).rows.size(), size_t(0));
}

void TestTimelines::belowNothingIsNoGap()
{
    CacheTest t;
    QVERIFY(t.take(Page()).rows.empty());
    QVERIFY(!t.take(t.page(5, 1)).gap);
    QCOMPARE(t.shown(), u"5 4 3 2 1"_s);
    QCOMPARE(t.wait(t.timelines.olderCursor(t.source)).value(), Cursor(u"below-1"_s));
}

void TestTimelines::oneKnownItemInTheMiddleIsNoOverlap()
{
    CacheTest t;
    t.take(t.page(5, 1));
    t.take(t.page(20, 20), Placement::Live);
    QVERIFY(t.take(t.page(20, 12)).gap);
    QVERIFY(t.shown().contains(u"12 | 5"_s));
}

void TestTimelines::olderPagesReachTheEnd()
{
    CacheTest t;
    t.take(t.page(9, 7));
    t.take(t.page(6, 4), Placement::Older);
    t.take(t.page(3, 3), Placement::Older);
    Page empty;
    QCOMPARE(t.take(empty, Placement::Older).rows.size(), size_t(0));
    QCOMPARE(t.shown(), u"9 8 7 6 5 4 3"_s);
    QVERIFY(t.wait(t.timelines.olderCursor(t.source)).value().isEmpty());
}

void TestTimelines::newerPagesGoOnTop()
{
    CacheTest t;
    t.take(t.page(3, 1));
    QVERIFY(!t.take(t.page(6, 4), Placement::Newer).gap);
    QCOMPARE(t.shown(), u"6 5 4 3 2 1"_s);
    QCOMPARE(t.wait(t.timelines.newerCursor(t.source)).value(), Cursor(u"above-6"_s));
}

void TestTimelines::streamRowsGoOnTop()
{
    CacheTest t;
    t.take(t.page(3, 1));
    t.take(t.page(4, 4), Placement::Live);
    QCOMPARE(t.shown(), u"4 3 2 1"_s);
}

void TestTimelines::samePostTwiceInAPageIsOneRow()
{
    CacheTest t;
    Page page = t.page(3, 1);
    page.items.push_back(page.items.front());
    QCOMPARE(t.take(page).rows.size(), size_t(3));
    QCOMPARE(t.shown(), u"3 2 1"_s);
}

void TestTimelines::orderOfTheServerDoesNotMatterToTheReader()
{
    CacheTest t;
    Page page = t.page(5, 1);
    std::swap(page.items[0], page.items[3]);
    t.take(page);
    QCOMPARE(t.shown(), u"5 4 3 2 1"_s);
}

void TestTimelines::bookmarksKeepTheServersOrder()
{
    CacheTest t;
    t.home.kind = t.source.kind = TimelineKind::Bookmarks;
    Page page = t.page(5, 3);
    std::swap(page.items[0], page.items[2]);
    t.take(page);
    Page older = t.page(9, 8);
    std::swap(older.items[0], older.items[1]);
    t.take(older, Placement::Older);
    QCOMPARE(t.shown(), u"3 4 5 8 9"_s);
}

void TestTimelines::boostIsARowOfItsOwn()
{
    CacheTest t;
    Page page = t.page(3, 1);
    page.batch.people.push_back(t.person(u"bob"_s));
    // Of a post that does not stand here itself; see test_folds.cpp.
    page.batch.posts.push_back(t.post(0));
    page.items.insert(page.items.begin(),
                      {t.key(0), Boost{t.person(u"bob"_s).profile.key, LocalId(u"w1"_s), t.at(9)}});
    t.take(page);
    QCOMPARE(t.shown(), u"0b 3 2 1"_s);
    const Row row = t.newest().rows.front();
    QCOMPARE(row.booster->handle, u"bob@a.example"_s);
    QCOMPARE(row.boost->at, t.at(9));
    QCOMPARE(row.boost->wrapper, LocalId(u"w1"_s));
    // The server names the same boost anew.
    page.items.front().boost->wrapper = LocalId(u"w2"_s);
    QCOMPARE(t.take(page).rows.size(), size_t(0));
}

void TestTimelines::twoAccountsFoldIntoOneRow()
{
    CacheTest t;
    t.take(t.page(5, 1));
    Page other = t.page(7, 3);
    for (SeenPost &seen : other.batch.posts)
        seen.state.id = LocalId(u"other-"_s + seen.state.id.toString());
    QCOMPARE(t.take(other, Placement::Newest, {}, AccountId(2)).rows.size(), size_t(2));
    QCOMPARE(t.shown(), u"7 6 5 4 3 2 1"_s);
    QCOMPARE(t.wait(t.posts.localPostId(t.key(4), AccountId(2))).value(), LocalId(u"other-4"_s));
    // One server forgets: the row stays through the other.
    QVERIFY(t.wait(t.posts.forgetState(LocalId(u"4"_s), AccountId(1))));
    QVERIFY(t.wait(t.posts.forgetState(LocalId(u"2"_s), AccountId(1))));
    QCOMPARE(t.shown(), u"7 6 5 4 3 1"_s);
    QVERIFY(t.wait(t.posts.post(t.key(2), t.viewers)).value());
}

void TestTimelines::rowsStayWhereTheyWere()
{
    CacheTest t;
    Page page = t.page(3, 1);
    // A server whose clock is ahead: shown as of when it was fetched.
    page.batch.posts[0].post.createdAt = t.at(5'000'000);
    t.take(page);
    const RowPosition before = t.newest().rows[0].position;
    QCOMPARE(before.sortedAt, t.at(1'000'000));
    page.batch.posts[0].post.createdAt = t.at(2);
    t.take(page);
    QCOMPARE(t.newest().rows[0].position, before);
}

void TestTimelines::pagesThroughEverythingOnce()
{
    CacheTest t;
    Page page = t.page(50, 1);
    for (SeenPost &seen : page.batch.posts)
        seen.post.createdAt = t.at(7);
    t.take(page);
    QStringList down;
    Slice slice = t.newest(7);
    while (true) {
        for (const Row &row : slice.rows)
            down.append(row.view.post.key.toString());
        if (slice.atOldest)
            break;
        slice = t.wait(t.timelines.older(t.home, t.viewers, slice.rows.back().position, 7)).value();
    }
    QCOMPARE(down.size(), 50);
    QCOMPARE(QSet<QString>(down.begin(), down.end()).size(), 50);
    QStringList up{down.last()};
    while (!slice.atNewest) {
        slice = t.wait(t.timelines.newer(t.home, t.viewers,
                                         slice.rows.size() == 1 || up.size() > 1 ? slice.rows.front().position
                                                                                 : slice.rows.back().position,
                                         7))
                    .value();
        for (auto row = slice.rows.rbegin(); row != slice.rows.rend(); ++row)
            up.append(row->view.post.key.toString());
    }
    std::ranges::reverse(up);
    QCOMPARE(up.first(), down.first());
    QVERIFY(up.size() <= 50);
}

void TestTimelines::opensAtTheReadingPosition()
{
    CacheTest t;
    t.take(t.page(30, 1));
    QVERIFY(!t.wait(t.timelines.readingPosition(t.home)).value());
    const ReadingPosition position{t.key(12), {}, -17.5};
    QVERIFY(t.wait(t.timelines.setReadingPosition(t.home, position)));
    QCOMPARE(t.wait(t.timelines.readingPosition(t.home)).value(), position);
    const auto keys = [](const Slice &slice) {
        QStringList result;
        for (const Row &row : slice.rows)
            result.append(row.view.post.key.toString().section(u'/', -1));
        return result.join(u' ');
    };
    const auto around = [&] { return t.wait(t.timelines.atReadingPosition(t.home, t.viewers, 6)).value(); };
    QCOMPARE(keys(around()), u"15 14 13 12 11 10"_s);
    QVERIFY(!around().atNewest && !around().atOldest);
    // The anchor goes: the place stays.
    QVERIFY(t.wait(t.posts.markDeleted(t.key(12), false, t.at(2'000'000))));
    QCOMPARE(keys(around()), u"15 14 13 11 10 9"_s);
}

void TestTimelines::readsBackWhatWasTaken()
{
    CacheTest t;
    PostGenerator generator(7, 30);
    const Page page = generator.olderPage(40);
    QVERIFY(t.wait(t.timelines.take(t.home, t.source, page, Placement::Newest, {},
                                    generator.now + std::chrono::hours(24))));
    const Slice slice = t.newest();
    QCOMPARE(slice.rows.size(), size_t(40));
    for (const Row &row : slice.rows) {
        const auto seen = std::ranges::find(page.batch.posts, row.view.post.key,
                                            [](const SeenPost &post) { return post.post.key; });
        QVERIFY(seen != page.batch.posts.end());
        QCOMPARE(row.view.post, seen->post);
        QCOMPARE(row.view.state, seen->state);
        const auto author = std::ranges::find(page.batch.people, row.view.post.author,
                                              [](const SeenPerson &person) { return person.profile.key; });
        QCOMPARE(row.view.author, author->profile);
    }
}

QTEST_GUILESS_MAIN(TestTimelines)
#include "test_timelines.moc"
