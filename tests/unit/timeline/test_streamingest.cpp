// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/soak.h"
#include "unit/timeline/livebench.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestStreamIngest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rowsComeInAsTheyArrive();
    void holeIsFilledAfterAReconnection();
    void longHoleLeavesAGap();
    void rowsWaitUntilTheHoleIsFilled();
    void brokenBeforeTheHoleIsFilledLosesNothing();
    void burstTakesFewTransactions();
    void nothingIsLostWhateverHappens();
    void secondLookFindsWhatTheStreamMissed();
    void lossIsToldAndTriedAgain();
    void deletions();
    void whatNobodyIsShownGoes();
    void copiesStayWhateverIsDeleted();
    void boostTakenBack();
    void editReplaces();
    void changedFiltersAreAskedFor();
    void moreThanCanWaitEndsTheConnection();
    void followsOtherTimelinesBesides();
    void refusedNotificationsHoldNothingUp();
    void stopsInTheMiddle_data();
    void stopsInTheMiddle();
};

void TestStreamIngest::rowsComeInAsTheyArrive()
{
    LiveBench t;
    t.serverHas(1, 3);
    t.begin();
    QVERIFY(t.isLive());
    QCOMPARE(t.shown(), u"3 2 1"_s);
    QCOMPARE(t.told.size(), size_t(3));
    t.server->publish(t.post(4));
    t.server->publish(t.post(5));
    QVERIFY(t.within(100ms, [&] { return t.told.size() == 5; }));
    QCOMPARE(t.shown(), u"5 4 3 2 1"_s);
    const auto rows = t.wait(t.timelines.rows(t.home, t.viewers, t.told)).value();
    QCOMPARE(rows[3].view.post.key, t.key(5));
    QCOMPARE(rows[4].view.post.key, t.key(4));
}

void TestStreamIngest::holeIsFilledAfterAReconnection()
{
    LiveBench t;
    t.serverHas(1, 50);
    t.begin();
    t.server->publish(t.post(51));
    t.pass(100ms);
    t.server->hangUp();
    t.serverHas(52, 140);
    QVERIFY(t.within(5s, [&] { return t.server->connections == 2 && t.isLive(); }));
    t.server->publish(t.post(141));
    t.pass(100ms);
    // The first look saw the newest 40.
    QCOMPARE(t.shown(500), t.everything().section(u' ', 0, 130));
}

void TestStreamIngest::longHoleLeavesAGap()
{
    LiveBench t;
    t.serverHas(1, 10);
    t.begin();
    t.server->hangUp();
    t.serverHas(11, 400);
    QVERIFY(t.within(5s, [&] { return t.server->connections == 2 && t.isLive(); }));
    const QString shown = t.shown(500);
    QVERIFY(shown.startsWith(u"400 399 "_s));
    QVERIFY(shown.endsWith(u"202 201 | 10 9 8 7 6 5 4 3 2 1"_s));
}

void TestStreamIngest::rowsWaitUntilTheHoleIsFilled()
{
    LiveBench t;
    t.serverHas(1, 5);
    t.begin();
    t.server->hangUp();
    t.serverHas(6, 60);
    t.server->pagesHang = true;
    QVERIFY(t.within(5s, [&] { return t.server->isConnected(); }));
    t.server->publish(t.post(61));
    t.pass(1s);
    // On top of 5 it would hide what is missing between them.
    QCOMPARE(t.shown(), u"5 4 3 2 1"_s);
    QVERIFY(!t.isLive());
    t.server->release();
    QVERIFY(t.within(1s, [&] { return t.isLive(); }));
    t.pass(100ms);
    QCOMPARE(t.shown(), t.everything());
}

void TestStreamIngest::brokenBeforeTheHoleIsFilledLosesNothing()
{
    LiveBench t;
    t.serverHas(1, 5);
    t.begin();
    t.server->hangUp();
    t.serverHas(6, 60);
    t.server->pageFaults = {ServerError::Kind::Unavailable, ServerError::Kind::Unavailable};
    QVERIFY(t.within(5s, [&] { return t.server->isConnected(); }));
    // So many that they would pass for the place where the next page meets what is known.
    for (int n = 61; n <= 90; ++n)
        t.server->publish(t.post(n));
    t.server->send(StreamDelete{LocalId(u"3"_s)});
    std::erase_if(t.server->timelineOf[TimelineKind::Home],
                  [](const SeenPost &seen) { return seen.state.id == LocalId(u"3"_s); });
    t.pass(100ms);
    t.server->hangUp();
    t.serverHas(91, 95);
    QVERIFY(t.within(30s, [&] { return t.isLive(); }));
    QCOMPARE(t.shown(), t.everything());
}

void TestStreamIngest::burstTakesFewTransactions()
{
    LiveBench t;
    t.begin();
    QSignalSpy commits(&t.database, &Database::committed);
    // 500 in a second.
    for (int n = 1; n <= 500; ++n) {
        t.server->publish(t.post(n));
        if (n % 25 == 0)
            t.pass(50ms);
    }
    QVERIFY(t.within(1s, [&] { return t.told.size() == 500; }));
    QVERIFY2(commits.size() <= 25, QByteArray::number(commits.size()));
    QCOMPARE(t.shown(1000), t.everything());
}

// Holes shorter than what is filled, connections that break at any moment, pages that fail.
void TestStreamIngest::nothingIsLostWhateverHappens()
{
    const quint32 seed = soakSeed();
    for (int round = 0; round < soakRounds(3, 100); ++round) {
        LiveBench t(seed + quint32(round));
        QRandomGenerator chance(seed + quint32(round));
        t.serverHas(1, 3);
        t.begin();
        for (int n = 4; n < 150; ++n) {
            t.server->publish(t.post(n));
            if (chance.bounded(10) == 0)
                t.server->hangUp();
            if (chance.bounded(20) == 0)
                t.server->pageFaults.push_back(ServerError::Kind::TimedOut);
            if (chance.bounded(20) == 0)
                t.server->streamFaults.push_back(ServerError::Kind::Refused);
            if (chance.bounded(3) == 0)
                t.pass(Milliseconds(50 * chance.bounded(60)));
        }
        t.server->streamFaults.clear();
        // A stream that was refused too often is tried again after 10 minutes.
        QVERIFY(t.within(15min, [&] { return t.isLive(); }));
        t.pass(10s);
        QCOMPARE(t.shown(500), t.everything());
    }
}

void TestStreamIngest::secondLookFindsWhatTheStreamMissed()
{
    LiveBench t;
    t.serverHas(1, 2);
    t.begin();
    // Between the page and the beginning of the subscription.
    t.server->publishQuietly(t.post(3));
    t.server->publish(t.post(4));
    t.pass(1s);
    QCOMPARE(t.shown(), u"4 2 1"_s);
    t.pass(5s);
    QCOMPARE(t.shown(), u"4 3 2 1"_s);
}

void TestStreamIngest::lossIsToldAndTriedAgain()
{
    LiveBench t;
    t.begin();
    t.pass(40s);
    t.states.clear();
    t.server->streamFaults = {ServerError::Kind::Refused};
    t.server->hangUp();
    QVERIFY(t.until([&] { return !t.states.empty(); }));
    QCOMPARE(t.states[0].kind, LiveState::Kind::Failing);
    QCOMPARE(std::get<ServerError>(*t.states[0].problem).kind, ServerError::Kind::Broken);
    QVERIFY(t.states[0].wait <= 2s);
    QVERIFY(t.within(10s, [&] { return t.isLive(); }));
    QCOMPARE(std::get<ServerError>(*t.states[1].problem).kind, ServerError::Kind::Refused);
    QVERIFY(t.states[1].wait > t.states[0].wait / 2);
    QCOMPARE(t.server->connections, 3);
}

void TestStreamIngest::deletions()
{
    LiveBench t;
    SeenPost foreign = t.post(1);
    SeenPost local = t.post(2);
    local.post.key = PostKey(u"https://one.example/p/2"_s);
    SeenPost own = t.post(3);
    own.post.key = PostKey(u"https://one.example/p/3"_s);
    own.post.author = PersonKey(u"https://one.example/u/me"_s);
    for (const SeenPost &seen : {foreign, local, own})
        t.server->publishQuietly(seen);
    t.begin();
    QCOMPARE(t.shown(), u"3 2 1"_s);
    // Another account has the foreign post too.
    t.keep({foreign}, AccountId(2));
    t.server->timelineOf.clear();
    for (const auto &id : {u"1"_s, u"2"_s, u"3"_s, u"no such"_s})
        t.server->send(StreamDelete{LocalId(id)});
    QVERIFY(t.within(1s, [&] { return t.removed.size() == 3; }));
    QCOMPARE(t.shown(), QString());
    // This server's word alone: the post is there, for others.
    QVERIFY(t.wait(t.posts.post(foreign.post.key, {AccountId(2)})).value().has_value());
    QVERIFY(t.wait(t.posts.localPostId(foreign.post.key, AccountId(1))).value().isEmpty());
    // The origin's word: gone, and it does not come back.
    t.keep({local}, AccountId(2));
    QVERIFY(!t.wait(t.posts.post(local.post.key, {AccountId(2)})).value());
    // One's own stays.
    QVERIFY(t.wait(t.posts.post(own.post.key, t.viewers)).value()->yourCopy);
}

// Most deletions are of posts from elsewhere: a server passes on what their own servers have told it.
void TestStreamIngest::whatNobodyIsShownGoes()
{
    LiveBench t;
    t.server->publishQuietly(t.post(1, u"heron"_s));
    t.server->publishQuietly(t.post(2, u"plover"_s));
    t.begin();
    t.keep({t.post(2, u"plover"_s)}, AccountId(2));
    QCOMPARE(t.found(u"heron"_s), u"1"_s);
    t.server->timelineOf.clear();
    t.server->send(StreamDelete{LocalId(u"1"_s)});
    t.server->send(StreamDelete{LocalId(u"2"_s)});
    QVERIFY(t.within(1s, [&] { return t.removed.size() == 2; }));
    QCOMPARE(t.found(u"heron"_s), QString());
    QVERIFY(!t.wait(t.posts.post(t.key(1), t.viewers)).value());
    // What was on its way, or is told anew, does not bring it back here.
    t.keep({t.post(1, u"heron"_s), t.post(2, u"plover"_s)});
    QVERIFY(!t.wait(t.posts.post(t.key(1), t.viewers)).value());
    QVERIFY(t.wait(t.posts.localPostId(t.key(2), AccountId(1))).value().isEmpty());
    QCOMPARE(t.found(u"heron plover"_s), QString());
    // Another server is not bound by what this one says.
    QCOMPARE(t.found(u"plover"_s, {AccountId(2)}), u"2"_s);
    t.keep({t.post(1, u"heron"_s)}, AccountId(2));
    QCOMPARE(t.found(u"heron"_s, {AccountId(2)}), u"1"_s);
}

void TestStreamIngest::copiesStayWhateverIsDeleted()
{
    LiveBench t;
    SeenPost foreign = t.post(1, u"heron"_s);
    SeenPost local = t.post(2, u"plover"_s);
    local.post.key = PostKey(u"https://one.example/p/2"_s);
    for (SeenPost *seen : {&foreign, &local}) {
        seen->state.bookmarked = true;
        t.server->publishQuietly(*seen);
    }
    t.begin();
    t.server->timelineOf.clear();
    t.server->send(StreamDelete{LocalId(u"1"_s)});
    t.server->send(StreamDelete{LocalId(u"2"_s)});
    QVERIFY(t.within(1s, [&] { return t.removed.size() == 2; }));
    QCOMPARE(t.shown(), QString());
    for (const SeenPost &seen : {foreign, local}) {
        const auto kept = t.wait(t.posts.post(seen.post.key, t.viewers)).value();
        QVERIFY(kept && kept->yourCopy);
        QVERIFY(kept->state.bookmarked);
    }
}

void TestStreamIngest::boostTakenBack()
{
    LiveBench t;
    t.begin();
    const Boost boost{PersonKey(u"https://a.example/u/bob"_s), LocalId(u"w1"_s), t.at(9)};
    StreamPost event{TimelineKind::Home, {}, {}, {t.key(1), boost}};
    event.batch.posts.push_back(t.post(1));
    event.batch.people.push_back(t.person(u"bob"_s));
    t.server->publish(t.post(1));
    t.server->send(event);
    QVERIFY(t.within(1s, [&] { return t.told.size() == 2; }));
    // Told of where the post stands.
    QCOMPARE(t.shown(), u"1"_s);
    QCOMPARE(t.newest().rows.front().boosters.size(), size_t(1));
    t.server->send(StreamDelete{LocalId(u"w1"_s)});
    QVERIFY(t.within(1s, [&] { return t.removed.size() == 1; }));
    QCOMPARE(t.removed[0].booster, boost.by);
    QCOMPARE(t.shown(), u"1"_s);
    QVERIFY(t.newest().rows.front().boosters.empty());
    QVERIFY(!t.wait(t.posts.localPostId(t.key(1), AccountId(1))).value().isEmpty());
}

void TestStreamIngest::editReplaces()
{
    LiveBench t;
    t.serverHas(1, 1);
    t.begin();
    QCOMPARE(t.found(u"text"_s), u"1"_s);
    SeenPost next = t.post(1, u"better"_s);
    next.post.editedAt = t.at(100);
    t.server->send(StreamEdit{{{next}, {}, {}}, next.post.key});
    QVERIFY(t.within(1s, [&] { return !t.edited.empty(); }));
    QCOMPARE(t.edited, std::vector{t.key(1)});
    QCOMPARE(t.shown(), u"1"_s);
    QCOMPARE(t.newest().rows[0].view.post.text, t.text(u"better"_s));
    QCOMPARE(t.found(u"text"_s), QString());
    QCOMPARE(t.found(u"better"_s), u"1"_s);
}

void TestStreamIngest::changedFiltersAreAskedFor()
{
    LiveBench t;
    t.serverHas(1, 1);
    t.begin();
    t.pass(10s);
    t.server->timelineOf[TimelineKind::Home][0].state.filterAction = FilterAction::Hide;
    t.server->send(StreamFiltersChanged());
    QVERIFY(t.within(1s, [&] { return t.newest().rows[0].view.state.filterAction == FilterAction::Hide; }));
}

void TestStreamIngest::moreThanCanWaitEndsTheConnection()
{
    LiveBench t;
    t.serverHas(1, 1);
    t.begin();
    t.server->hangUp();
    t.server->pagesHang = true;
    QVERIFY(t.within(5s, [&] { return t.server->isConnected(); }));
    SeenPost same = t.post(2);
    for (int n = 0; n <= LiveKeeper::mostWaiting; ++n)
        t.server->send(StreamEdit{{}, same.post.key});
    QVERIFY(!t.server->isConnected());
    t.server->release();
    t.serverHas(2, 3);
    QVERIFY(t.within(10s, [&] { return t.isLive(); }));
    QCOMPARE(t.shown(), t.everything());
}

void TestStreamIngest::followsOtherTimelinesBesides()
{
    LiveBench t;
    t.server->refused[TimelineKind::Local] = ServerError::Kind::Forbidden;
    t.server->publishQuietly(t.post(1), TimelineKind::Federated);
    t.begin({TimelineKind::Home, TimelineKind::Local, TimelineKind::Federated});
    QCOMPARE(t.server->besides, (std::vector{TimelineKind::Local, TimelineKind::Federated}));
    QCOMPARE(t.refusals.size(), size_t(1));
    QCOMPARE(t.refusals[0].kind, TimelineKind::Local);
    t.server->publish(t.post(2), TimelineKind::Federated);
    t.pass(100ms);
    const TimelineKey federated{PersonaId(1), TimelineKind::Federated, {}};
    QCOMPARE(t.wait(t.timelines.newest(federated, t.viewers, 10))->rows.size(), size_t(2));
    // Other timelines: a new connection at once.
    t.ingest->follow({});
    QVERIFY(t.until([&] { return t.server->connections == 2 && t.server->isConnected(); }));
    QVERIFY(t.server->besides.empty());
}

void TestStreamIngest::refusedNotificationsHoldNothingUp()
{
    LiveBench t;
    t.server->refusesNotifications = true;
    QSignalSpy refused(t.ingest.get(), &StreamIngest::notificationsRefused);
    t.serverHas(1, 1);
    t.begin();
    QVERIFY(t.isLive());
    t.server->publish(t.post(2));
    t.pass(10s);
    QCOMPARE(t.shown(), u"2 1"_s);
    QCOMPARE(refused.size(), 1);
}

void TestStreamIngest::stopsInTheMiddle_data()
{
    QTest::addColumn<QString>("when");
    for (const char *when : {"before", "opening", "filling", "gathering", "waiting"})
        QTest::newRow(when) << QString::fromLatin1(when);
}

void TestStreamIngest::stopsInTheMiddle()
{
    QFETCH(QString, when);
    LiveBench t;
    t.serverHas(1, 2);
    t.server->streamHangs = when == u"opening";
    t.server->pagesHang = when == u"filling";
    if (when != u"before")
        t.ingest->follow({});
    t.settle();
    if (when == u"gathering")
        t.server->publish(t.post(3));
    if (when == u"waiting")
        t.server->hangUp();
    t.settle();
    bool stopped = false;
    const auto stop = [](LiveBench *bench, bool *done) -> QCoro::Task<> {
        co_await bench->ingest->stop();
        *done = true;
    };
    const auto stopping = stop(&t, &stopped);
    // Neither the clock nor the server moves.
    QVERIFY(t.until([&] { return stopped; }));
    t.ingest.reset();
    if (when == u"gathering")
        QCOMPARE(t.shown(), u"3 2 1"_s);
}

QTEST_GUILESS_MAIN(TestStreamIngest)
#include "test_streamingest.moc"
