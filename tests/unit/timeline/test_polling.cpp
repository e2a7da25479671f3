// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/timeline/livebench.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Where there is no stream, or it does not open.
class TestPolling : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void asksLessOftenWhileItIsQuiet();
    void failureIsToldAndAskedAgainLater();
    void serverMayNameTheTime();
    void refusedStreamIsTriedAgainMuchLater();
    void streamThatNeverOpensIsPolled();
    void returnedServerIsListenedToAtOnce();
    void wakesWhenTheServerIsBack();
    void wakesNobodyBeforeTheServersOwnTime();
    void endsWithoutAServer();
};

void TestPolling::asksLessOftenWhileItIsQuiet()
{
    LiveBench t;
    t.server->hasStream = false;
    t.serverHas(1, 2);
    t.begin();
    QCOMPARE(t.ingest->state().kind, LiveState::Kind::Polling);
    QCOMPARE(t.ingest->state().wait, 15s);
    QCOMPARE(t.server->connections, 0);
    // Home and notifications.
    QCOMPARE(t.server->pages, 2);
    t.pass(14s);
    QCOMPARE(t.server->pages, 2);
    t.pass(1s);
    QCOMPARE(t.server->pages, 4);
    for (const auto wait : {22'500ms, 33'750ms, 50'625ms, 75'937ms, 113'905ms, 120'000ms, 120'000ms}) {
        QCOMPARE(t.ingest->state().wait, wait);
        const int asked = t.server->pages;
        QVERIFY(t.within(wait + 100ms, [&] { return t.server->pages == asked + 2; }));
    }
    t.server->publishQuietly(t.post(3));
    t.pass(121s);
    QCOMPARE(t.shown(), u"3 2 1"_s);
    QCOMPARE(t.told.size(), size_t(3));
    QVERIFY(t.ingest->state().wait < 25s);
}

void TestPolling::failureIsToldAndAskedAgainLater()
{
    LiveBench t;
    t.server->hasStream = false;
    t.begin();
    t.states.clear();
    t.server->pageFaults = {ServerError::Kind::Refused, ServerError::Kind::Refused,
                            ServerError::Kind::Refused};
    QVERIFY(t.within(5min, [&] { return t.server->pageFaults.empty(); }));
    QVERIFY(t.within(5min, [&] { return t.ingest->state().kind == LiveState::Kind::Polling; }));
    QCOMPARE(t.states.size(), size_t(4));
    for (size_t n = 0; n < 3; ++n) {
        QCOMPARE(t.states[n].kind, LiveState::Kind::Failing);
        QCOMPARE(std::get<ServerError>(*t.states[n].problem).kind, ServerError::Kind::Refused);
        QVERIFY(t.states[n].wait <= 10s * (1 << n));
        QVERIFY(t.states[n].wait >= 5s * (1 << n));
    }
}

void TestPolling::serverMayNameTheTime()
{
    LiveBench t;
    t.server->hasStream = false;
    t.begin();
    t.server->retryAt = t.clock.now() + 5min;
    t.server->pageFaults = {ServerError::Kind::RateLimited};
    const int asked = t.server->pages;
    t.pass(4min + 50s);
    // The one that was refused.
    QCOMPARE(t.server->pages, asked + 1);
    t.pass(20s);
    QVERIFY(t.server->pages > asked + 1);
}

void TestPolling::refusedStreamIsTriedAgainMuchLater()
{
    LiveBench t;
    t.server->streamFaults = {ServerError::Kind::Unsupported, ServerError::Kind::Unsupported};
    t.begin();
    QCOMPARE(t.ingest->state().kind, LiveState::Kind::Polling);
    QCOMPARE(t.server->connections, 1);
    t.pass(9min);
    QCOMPARE(t.server->connections, 1);
    QVERIFY(t.within(4min, [&] { return t.server->connections == 2; }));
    QVERIFY(t.within(15min, [&] { return t.isLive(); }));
    // A stream that is still refused is no news.
    for (const LiveState &state : t.states)
        QVERIFY(state.kind != LiveState::Kind::Failing);
}

void TestPolling::streamThatNeverOpensIsPolled()
{
    LiveBench t;
    t.server->streamFaults.assign(3, ServerError::Kind::Broken);
    t.ingest->follow({});
    QVERIFY(t.within(1min, [&] { return t.ingest->state().kind == LiveState::Kind::Polling; }));
    QCOMPARE(t.server->connections, 3);
    t.server->publishQuietly(t.post(1));
    t.pass(20s);
    QCOMPARE(t.shown(), u"1"_s);
}

void TestPolling::returnedServerIsListenedToAtOnce()
{
    LiveBench t;
    t.begin();
    t.server->streamFaults.assign(3, ServerError::Kind::Refused);
    t.server->pageFaults.assign(4, ServerError::Kind::Refused);
    t.server->hangUp();
    t.serverHas(1, 3);
    // Long before the stream's rest is over.
    QVERIFY(t.within(5min, [&] { return t.isLive(); }));
    QCOMPARE(t.shown(), u"3 2 1"_s);
}

void TestPolling::wakesWhenTheServerIsBack()
{
    LiveBench t;
    t.begin();
    t.server->streamFaults.assign(1000, ServerError::Kind::Refused);
    t.server->pageFaults.assign(1000, ServerError::Kind::Refused);
    t.server->hangUp();
    t.pass(30min);
    QCOMPARE(t.ingest->state().kind, LiveState::Kind::Failing);
    t.serverHas(1, 3);
    t.server->streamFaults.clear();
    t.server->pageFaults.clear();
    t.settle();
    QVERIFY(!t.isLive());
    t.ingest->wake();
    // Without any time passing.
    QVERIFY(t.until([&] { return t.isLive(); }));
    QCOMPARE(t.shown(), u"3 2 1"_s);
    // Nothing to wake: no harm.
    const int asked = t.server->pages;
    t.ingest->wake();
    t.settle();
    QCOMPARE(t.server->pages, asked);
}

void TestPolling::wakesNobodyBeforeTheServersOwnTime()
{
    LiveBench t;
    t.server->hasStream = false;
    t.begin();
    t.server->retryAt = t.clock.now() + 5min;
    t.server->pageFaults = {ServerError::Kind::RateLimited};
    t.pass(16s);
    QCOMPARE(t.ingest->state().kind, LiveState::Kind::Failing);
    const int asked = t.server->pages;
    t.ingest->wake();
    t.pass(4min);
    QCOMPARE(t.server->pages, asked);
}

void TestPolling::endsWithoutAServer()
{
    LiveBench t;
    t.server->hasStream = false;
    t.begin();
    t.servers.servers.clear();
    QVERIFY(t.within(1min, [&] { return t.ingest->state().kind == LiveState::Kind::Failing; }));
    QCOMPARE(std::get<ServerError>(*t.ingest->state().problem).kind, ServerError::Kind::SignedOut);
    const int asked = t.server->pages;
    t.pass(10min);
    QCOMPARE(t.server->pages, asked);
    // Signed in again.
    t.servers.servers.insert(AccountId(1), t.server);
    t.ingest->follow({});
    QVERIFY(t.until([&] { return t.ingest->state().kind == LiveState::Kind::Polling; }));
}

QTEST_GUILESS_MAIN(TestPolling)
#include "test_polling.moc"
