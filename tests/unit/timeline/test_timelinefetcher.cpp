// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/timeline/livebench.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace Qt::StringLiterals;

class TestTimelineFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void newestThenOlderToTheEnd();
    void gapIsFilledPieceByPiece();
    void callsForOneSourceShareAnAnswer();
    void failureChangesNothing();
    void withoutAServerNothingIsAsked();
    void personsTimelineIsAskedByLocalId();
};

static const AccountId me(1);

void TestTimelineFetcher::newestThenOlderToTheEnd()
{
    LiveBench t;
    t.serverHas(1, 25);
    const auto first = t.await(t.fetcher.newest(t.home, me, 10));
    QVERIFY(first && !first->atEnd && !first->gap);
    QCOMPARE(first->rows.size(), size_t(10));
    const auto rows = t.wait(t.timelines.rows(t.home, t.viewers, first->rows)).value();
    QCOMPARE(rows.front().view.post.key, t.key(25));
    QCOMPARE(rows.back().view.post.key, t.key(16));
    QVERIFY(!t.await(t.fetcher.older(t.home, me, 10))->atEnd);
    const auto last = t.await(t.fetcher.older(t.home, me, 10));
    QVERIFY(last->atEnd);
    QCOMPARE(last->rows.size(), size_t(5));
    QCOMPARE(t.shown(), t.everything());
    // What is known to be the end is not asked for again.
    const int asked = t.server->pages;
    QVERIFY(t.await(t.fetcher.older(t.home, me, 10))->atEnd);
    QCOMPARE(t.server->pages, asked);
}

void TestTimelineFetcher::gapIsFilledPieceByPiece()
{
    LiveBench t;
    t.serverHas(1, 5);
    QVERIFY(t.await(t.fetcher.newest(t.home, me, 10)));
    t.serverHas(6, 30);
    const auto newest = t.await(t.fetcher.newest(t.home, me, 10));
    QVERIFY(newest->gap);
    QCOMPARE(newest->gap, t.firstGap());
    const auto piece = t.await(t.fetcher.fill(t.home, *newest->gap, 10));
    QCOMPARE(piece->rows.size(), size_t(10));
    QVERIFY(piece->gap);
    QVERIFY(!t.await(t.fetcher.fill(t.home, *piece->gap, 10))->gap);
    QCOMPARE(t.shown(), t.everything());
}

void TestTimelineFetcher::callsForOneSourceShareAnAnswer()
{
    LiveBench t;
    t.serverHas(1, 3);
    auto one = t.fetcher.newest(t.home, me, 10);
    auto other = t.fetcher.newest(t.home, me, 10);
    const auto first = t.await(std::move(one));
    const auto second = t.await(std::move(other));
    QCOMPARE(t.server->pages, 1);
    QCOMPARE(first->rows.size(), size_t(3));
    QCOMPARE(second->rows.size(), size_t(3));
    QVERIFY(t.await(t.fetcher.newest(t.home, me, 10)));
    QCOMPARE(t.server->pages, 2);
}

void TestTimelineFetcher::failureChangesNothing()
{
    LiveBench t;
    t.serverHas(1, 20);
    QVERIFY(t.await(t.fetcher.newest(t.home, me, 10)));
    const QString before = t.shown();
    const Cursor cursor = t.wait(t.timelines.olderCursor(t.source)).value();
    t.serverHas(21, 22);
    t.server->pageFaults = {ServerError::Kind::Unavailable, ServerError::Kind::TimedOut};
    const auto newest = t.await(t.fetcher.newest(t.home, me, 10));
    QCOMPARE(std::get<ServerError>(newest.error()).kind, ServerError::Kind::Unavailable);
    const auto older = t.await(t.fetcher.older(t.home, me, 10));
    QCOMPARE(std::get<ServerError>(older.error()).kind, ServerError::Kind::TimedOut);
    QCOMPARE(t.shown(), before);
    QCOMPARE(t.wait(t.timelines.olderCursor(t.source)).value(), cursor);
}

void TestTimelineFetcher::withoutAServerNothingIsAsked()
{
    LiveBench t;
    const auto fetched = t.await(t.fetcher.newest(t.home, AccountId(7), 10));
    QCOMPARE(std::get<ServerError>(fetched.error()).kind, ServerError::Kind::SignedOut);
    QCOMPARE(t.server->pages, 0);
}

void TestTimelineFetcher::personsTimelineIsAskedByLocalId()
{
    LiveBench t;
    t.keep({t.post(1)});
    const TimelineKey alice{PersonaId(1), TimelineKind::Profile, u"https://a.example/u/alice"_s};
    t.server->publishQuietly(t.post(1), TimelineKind::Profile);
    QVERIFY(t.await(t.fetcher.newest(alice, me, 10)));
    QCOMPARE(t.server->argument, u"id-alice"_s);
    QCOMPARE(t.wait(t.timelines.newest(alice, t.viewers, 10))->rows.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestTimelineFetcher)
#include "test_timelinefetcher.moc"
