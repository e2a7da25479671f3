// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/seededrandom.h"
#include "timeline/backoff.h"
#include "timeline/pollpace.h"
#include "timeline/streamintake.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestStreamIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rowsOfATimelineAreOnePageNewestFirst();
    void deletionEndsAStep();
    void takesSoManyAtOnce();
    void droppedRowsKeepTheirPosts();
    void backOffGrowsToItsLimit();
    void paceFollowsTheNews();
};

static StreamPost arrived(int n, TimelineKind kind = TimelineKind::Home)
{
    StreamPost post{kind, {}, {}, {PostKey(QString::number(n)), {}}};
    SeenPost seen;
    seen.post.key = post.item.post;
    post.batch.posts.push_back(seen);
    return post;
}

void TestStreamIntake::rowsOfATimelineAreOnePageNewestFirst()
{
    StreamIntake intake;
    intake.add(arrived(1));
    intake.add(arrived(2, TimelineKind::Local));
    intake.add(arrived(3));
    QCOMPARE(intake.size(), 3);
    const auto steps = intake.take();
    QVERIFY(intake.isEmpty());
    QCOMPARE(steps.size(), size_t(1));
    QCOMPARE(steps[0].rows.size(), size_t(2));
    const LiveRows &home = steps[0].rows[0];
    QCOMPARE(home.page.items[0].post, PostKey(u"3"_s));
    QCOMPARE(home.page.items[1].post, PostKey(u"1"_s));
    QCOMPARE(home.page.batch.posts.size(), size_t(2));
    QCOMPARE(steps[0].rows[1].kind, TimelineKind::Local);
}

void TestStreamIntake::deletionEndsAStep()
{
    StreamIntake intake;
    intake.add(StreamDelete{LocalId(u"a"_s)});
    intake.add(StreamDelete{LocalId(u"b"_s)});
    intake.add(arrived(1));
    intake.add(StreamDelete{LocalId(u"c"_s)});
    intake.add(StreamEdit{{}, PostKey(u"1"_s)});
    const auto steps = intake.take();
    QCOMPARE(steps.size(), size_t(2));
    QCOMPARE(steps[0].deleted.size(), size_t(2));
    QCOMPARE(steps[0].rows.size(), size_t(1));
    QCOMPARE(steps[1].deleted.size(), size_t(1));
    QCOMPARE(steps[1].edited.size(), size_t(1));
}

void TestStreamIntake::takesSoManyAtOnce()
{
    StreamIntake intake;
    for (int n = 0; n < 3 * StreamIntake::mostAtOnce / 2; ++n)
        intake.add(arrived(n));
    const auto first = intake.take();
    QCOMPARE(first[0].rows[0].page.items.size(), size_t(StreamIntake::mostAtOnce));
    QCOMPARE(intake.size(), StreamIntake::mostAtOnce / 2);
    const auto second = intake.take();
    QCOMPARE(second[0].rows[0].page.items.back().post, PostKey(QString::number(StreamIntake::mostAtOnce)));
    QVERIFY(intake.isEmpty());
}

void TestStreamIntake::droppedRowsKeepTheirPosts()
{
    StreamIntake intake;
    intake.add(arrived(1));
    intake.add(StreamDelete{LocalId(u"a"_s)});
    intake.dropRows();
    const auto steps = intake.take();
    QVERIFY(steps[0].rows.empty());
    QCOMPARE(steps[0].posts.posts.size(), size_t(1));
    QCOMPARE(steps[1].deleted.size(), size_t(1));
}

void TestStreamIntake::backOffGrowsToItsLimit()
{
    SeededRandom random;
    BackOff backOff(random, 2s, 60s);
    for (const auto most : {2s, 4s, 8s, 16s, 32s, 60s, 60s, 60s}) {
        const Milliseconds wait = backOff.next();
        QVERIFY(wait <= most);
        QVERIFY(wait >= most / 2);
    }
    // By chance: not all wait the same.
    QVERIFY(backOff.next() != backOff.next());
    backOff.reset();
    QVERIFY(backOff.next() <= 2s);
}

void TestStreamIntake::paceFollowsTheNews()
{
    PollPace pace;
    QCOMPARE(pace.after(false), 15s);
    Milliseconds last = 15s;
    for (int n = 0; n < 10; ++n) {
        const Milliseconds next = pace.after(false);
        QVERIFY(next > last || next == 120s);
        last = next;
    }
    QCOMPARE(last, 120s);
    QCOMPARE(pace.after(true), 15s);
}

QTEST_GUILESS_MAIN(TestStreamIntake)
#include "test_streamintake.moc"
