// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/pollwatch.h"
#include "unit/timeline/livebench.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPollWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsResultsOnceItHasClosed();
    void whatClosedWhileAwayIsReadAtOnce();
    void failureIsTriedAgainButNotForEver();
    void stopEndsTheWait();
};

static const AccountId me(1);

namespace
{

struct PollBench : LiveBench {
    PollBench()
    {
        asking = post(1);
        Poll poll;
        poll.id = LocalId(u"poll"_s);
        poll.options = {{u"rye"_s, 1}, {u"plain"_s, 2}};
        poll.closesAt = closing();
        asking.post.poll = poll;
        keep({asking});
        world.elsewhere = {asking};
        QObject::connect(&watch, &PollWatch::refreshed, &watch, [this] { ++refreshed; });
    }

    ~PollBench() { await(watch.stop()); }

    Instant closing() const { return m_closing; }

    void closes()
    {
        world.elsewhere.front().post.poll->closed = true;
        world.elsewhere.front().post.poll->options[0].votes = 7;
    }

    Poll cached() { return *wait(posts.post(asking.post.key, viewers)).value()->post.poll; }

    SeenPost asking;
    PollWatch watch{postFetcher, clock, requests};
    int refreshed = 0;

private:
    const Instant m_closing = clock.now() + 1h;
};

} // namespace

void TestPollWatch::readsResultsOnceItHasClosed()
{
    PollBench t;
    t.watch.watch(me, t.asking.post.key, t.closing());
    t.watch.watch(me, t.asking.post.key, t.closing());
    t.pass(59min);
    QCOMPARE(t.world.calls[Op::ReadPost], 0);
    t.closes();
    QVERIFY(t.within(3min, [&] { return t.refreshed == 1; }));
    QVERIFY(t.cached().closed);
    QCOMPARE(t.cached().options[0].votes, std::optional<qint64>(7));
    t.pass(10min);
    QCOMPARE(t.world.calls[Op::ReadPost], 1);
}

void TestPollWatch::whatClosedWhileAwayIsReadAtOnce()
{
    PollBench t;
    t.closes();
    t.clock.advance(48h);
    t.watch.watch(me, t.asking.post.key, t.closing());
    QVERIFY(t.until([&] { return t.refreshed == 1; }));
    QVERIFY(t.cached().closed);
}

void TestPollWatch::failureIsTriedAgainButNotForEver()
{
    PollBench t;
    t.clock.advance(48h);
    for (int i = 0; i < 10; ++i)
        t.world.faults[Op::ReadPost].push_back(Fault::fail(ServerError::Kind::Refused));
    t.watch.watch(me, t.asking.post.key, t.closing());
    QVERIFY(t.within(10min, [&] { return t.world.calls[Op::ReadPost] == 3; }));
    // Still shown as open: that alone is no reason to ask for ever.
    t.watch.watch(me, t.asking.post.key, t.closing());
    t.pass(1h);
    QCOMPARE(t.world.calls[Op::ReadPost], 3);
    QCOMPARE(t.refreshed, 0);
}

void TestPollWatch::stopEndsTheWait()
{
    PollBench t;
    t.watch.watch(me, t.asking.post.key, t.closing());
    t.await(t.watch.stop());
    t.pass(2h);
    QCOMPARE(t.world.calls[Op::ReadPost], 0);
}

QTEST_GUILESS_MAIN(TestPollWatch)
#include "test_pollwatch.moc"
