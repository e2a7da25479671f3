// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/serverrecord.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = ServerError::Kind;

namespace
{

ServerInfo server(const QString &url = u"https://mastodon.example"_s)
{
    ServerInfo info;
    info.origin = *Origin::fromUrl(QUrl(url));
    return info;
}

// A record, and what happens to it while time passes.
struct Bench {
    ServerRecord record{server()};
    Instant now = instantFromMs(1'790'000'000'000);

    ServerRecord::Heard answer(qint64 firstByte = 80)
    {
        return record.hear({.origin = record.server().origin,
                            .account = AccountId(1),
                            .httpStatus = 200,
                            .fromApi = true,
                            .firstByteMs = firstByte},
                           now);
    }

    ServerRecord::Heard failure(Kind kind, int status = 0, bool fromApi = false)
    {
        return record.hear({.origin = record.server().origin,
                            .account = AccountId(1),
                            .failure = kind,
                            .httpStatus = status,
                            .fromApi = fromApi},
                           now);
    }

    ServerRecord::Heard limit(Milliseconds length)
    {
        return record.hear({.origin = record.server().origin,
                            .account = AccountId(1),
                            .failure = Kind::RateLimited,
                            .httpStatus = 429,
                            .fromApi = true,
                            .retryAt = now + length},
                           now);
    }

    ServerRecord::Heard look(std::initializer_list<Sign> signs, double chance = 0)
    {
        Steps steps;
        for (const Sign sign : signs)
            steps.push_back({.sign = sign, .at = now, .subject = QString::number(int(sign))});
        const Evidence evidence = record.evidenceWith(steps, now);
        return record.conclude(evidence.look, judgeHealth(evidence), now, chance);
    }

    QString state() const { return healthWord(record.health().state); }
};

} // namespace

class TestServerRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isFineWhenItAnswers();
    void looksAfterATime_data();
    void looksAfterATime();
    void doesNotDoubtAnAnswer();
    void looksEverMoreSeldom();
    void spreadsItsLooks();
    void tellsSinceWhen();
    void comesBack();
    void limitEndsByItself();
    void isSlowWhileAnswersAre();
    void isUnsteadyWhenItComesAndGoes();
    void blamesTheNetworkOnly();
    void mustProveItselfAfterItWasGone();
    void knowsItsKeyAgain();
    void survivesARestart();
};

void TestServerRecord::isFineWhenItAnswers()
{
    Bench bench;
    QCOMPARE(bench.state(), u"unknown"_s);
    const auto heard = bench.answer();
    QVERIFY(heard.changed && !heard.returned && heard.isAlive && !heard.lookAfter);
    QCOMPARE(bench.state(), u"fine"_s);
    QVERIFY(!bench.answer().changed);
    QVERIFY(bench.record.health().answerTime == 80ms);
    QVERIFY(!bench.record.health().liftsAt);
}

void TestServerRecord::looksAfterATime_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("after");
    QTest::newRow("refused: a restart is over in a second") << Kind::Refused << 0 << 1000;
    QTest::newRow("broken") << Kind::Broken << 0 << 1000;
    QTest::newRow("5xx") << Kind::Unavailable << 502 << 2000;
    QTest::newRow("silent") << Kind::TimedOut << 0 << 0;
    QTest::newRow("no name") << Kind::HostNotFound << 0 << 0;
    QTest::newRow("certificate") << Kind::Tls << 0 << 0;
    QTest::newRow("web page") << Kind::NotAServer << 200 << 0;
    QTest::newRow("web page, not found") << Kind::NotFound << 404 << 0;
    QTest::newRow("gone") << Kind::NotFound << 410 << 0;
    QTest::newRow("for legal reasons") << Kind::Rejected << 451 << 0;
    QTest::newRow("points elsewhere") << Kind::Redirected << 302 << 0;
}

void TestServerRecord::looksAfterATime()
{
    QFETCH(Kind, kind);
    QFETCH(int, status);
    QFETCH(int, after);
    Bench bench;
    bench.answer();
    const auto heard = bench.failure(kind, status);
    QVERIFY(heard.lookAfter && !heard.changed);
    QCOMPARE(int(heard.lookAfter->count()), after);
    QCOMPARE(bench.state(), u"fine"_s);
    // One look is enough for all that fails meanwhile.
    bench.record.beginLook();
    QVERIFY(!bench.failure(kind, status).lookAfter);
}

void TestServerRecord::doesNotDoubtAnAnswer()
{
    Bench bench;
    for (const auto &[kind, status] :
         {std::pair(Kind::NotFound, 404), std::pair(Kind::Forbidden, 403), std::pair(Kind::Rejected, 422)}) {
        const auto heard = bench.failure(kind, status, true);
        QVERIFY(heard.isAlive && !heard.lookAfter && !heard.lookAtToken);
    }
    QVERIFY(bench.failure(Kind::Unauthorized, 401, true).lookAtToken);
    QVERIFY(bench.failure(Kind::Suspended, 403, true).lookAtToken);
    // A page of something in between says nothing of the token.
    QVERIFY(!bench.failure(Kind::Unauthorized, 401, false).lookAtToken);
    QCOMPARE(bench.state(), u"fine"_s);
}

void TestServerRecord::looksEverMoreSeldom()
{
    Bench bench;
    bench.answer();
    bench.failure(Kind::Refused);
    for (const Milliseconds pause : {5s, 10s, 20s, 40s, 80s, 160s, 300s, 300s}) {
        bench.record.beginLook();
        QVERIFY(!bench.record.dueAt());
        bench.look({Sign::OthersAnswer, Sign::Refused});
        QCOMPARE(bench.state(), u"unreachable"_s);
        QVERIFY(bench.record.health().liftsAt == bench.now + pause);
        QVERIFY(!bench.record.isLookDue(bench.now));
        bench.now += pause;
        QVERIFY(bench.record.isLookDue(bench.now));
        // Traffic that fails meanwhile changes nothing.
        QVERIFY(!bench.failure(Kind::Refused).lookAfter);
    }
    // A new network is a new beginning.
    bench.record.expectLook(bench.now + 1s);
    bench.now += 1s;
    QVERIFY(bench.record.isLookDue(bench.now));
    bench.look({Sign::OthersAnswer, Sign::Refused});
    QVERIFY(bench.record.health().liftsAt == bench.now + 5s);
}

void TestServerRecord::spreadsItsLooks()
{
    for (const double chance : {0.0, 0.5, 0.99}) {
        Bench bench;
        bench.look({Sign::OthersAnswer, Sign::Silent}, chance);
        const auto pause = *bench.record.health().liftsAt - bench.now;
        QVERIFY(pause == Milliseconds(qint64(5000 * (1 - chance / 2))));
    }
}

void TestServerRecord::tellsSinceWhen()
{
    Bench bench;
    bench.answer();
    const Instant began = bench.now += 10s;
    bench.record.fallSilent(began, bench.now += 4s);
    bench.now += 5s;
    bench.look({Sign::OthersAnswer, Sign::Silent});
    QVERIFY(bench.record.health().since == began);
    // What is known of it becomes worse; it is away since then all the same.
    bench.now += 1h;
    bench.look({Sign::OthersAnswer, Sign::SaysGone});
    QCOMPARE(bench.state(), u"gone"_s);
    QVERIFY(bench.record.health().since == began);
    QVERIFY(bench.record.health().answeredAt == began - 10s);
}

void TestServerRecord::comesBack()
{
    Bench bench;
    for (const bool byLook : {false, true}) {
        bench.look({Sign::OthersAnswer, Sign::NoConnection});
        QCOMPARE(bench.state(), u"unreachable"_s);
        bench.now += 11min;
        const auto heard = byLook ? bench.look({Sign::Connected, Sign::Genuine}) : bench.answer();
        QVERIFY(heard.changed && heard.returned);
        QCOMPARE(bench.state(), u"fine"_s);
        QVERIFY(bench.record.health().since == bench.now);
        QVERIFY(!bench.record.health().liftsAt && !bench.record.isLookDue(bench.now + 1h));
    }
}

void TestServerRecord::limitEndsByItself()
{
    Bench bench;
    bench.answer();
    QVERIFY(bench.limit(90s).changed);
    QCOMPARE(bench.state(), u"rate-limited"_s);
    QVERIFY(bench.record.dueAt() == bench.now + 90s);
    QVERIFY(!bench.record.isLookDue(bench.now + 90s));
    QVERIFY(findStep(bench.record.health().evidence, Sign::Busy));
    // What it still answers does not end it.
    bench.answer();
    QVERIFY(!bench.record.settle(bench.now + 89s).changed);
    QVERIFY(bench.record.settle(bench.now + 90s).changed);
    QCOMPARE(bench.state(), u"fine"_s);
    // Without the API's own JSON, as a proxy says it.
    bench.record.hear({.origin = bench.record.server().origin,
                       .failure = Kind::RateLimited,
                       .httpStatus = 429,
                       .retryAt = bench.now + 10s},
                      bench.now);
    QCOMPARE(bench.state(), u"rate-limited"_s);
}

void TestServerRecord::isSlowWhileAnswersAre()
{
    Bench bench;
    for (int i = 0; i < 2; ++i)
        bench.answer(9000);
    QCOMPARE(bench.state(), u"fine"_s);
    QVERIFY(bench.answer(7000).changed);
    QCOMPARE(bench.state(), u"slow"_s);
    const Step *why = findStep(bench.record.health().evidence, Sign::Sluggish);
    QVERIFY(why && why->took == 7s);
    // Time alone does not make it quick.
    QVERIFY(!bench.record.settle(bench.now + 1h).changed);
    for (int i = 0; i < 7; ++i)
        bench.answer();
    QCOMPARE(bench.state(), u"fine"_s);
}

void TestServerRecord::isUnsteadyWhenItComesAndGoes()
{
    Bench bench;
    bench.answer();
    for (int fall = 1; fall <= 3; ++fall) {
        bench.now += 20s;
        bench.look({Sign::OthersAnswer, Sign::Refused});
        QCOMPARE(bench.state(), u"unreachable"_s);
        bench.now += 20s;
        QVERIFY(bench.answer().returned);
        QCOMPARE(bench.state(), fall < 3 ? u"fine"_s : u"slow"_s);
    }
    QVERIFY(findStep(bench.record.health().evidence, Sign::Unsteady));
    // It is called fine again once it has stood for a while.
    QVERIFY(bench.record.dueAt() == bench.now + 2min);
    QVERIFY(!bench.record.settle(bench.now + 119s).changed);
    bench.now += 2min;
    QVERIFY(bench.record.settle(bench.now).changed);
    QCOMPARE(bench.state(), u"fine"_s);
    // Rare falls are no flapping.
    for (int fall = 0; fall < 5; ++fall) {
        bench.now += 8min;
        bench.look({Sign::OthersAnswer, Sign::Refused});
        bench.answer();
        QCOMPARE(bench.state(), u"fine"_s);
    }
}

void TestServerRecord::blamesTheNetworkOnly()
{
    Bench bench;
    bench.answer();
    bench.failure(Kind::HostNotFound);
    const auto heard = bench.look({Sign::OthersSilent, Sign::NameFailed});
    QVERIFY(!heard.changed && !heard.returned);
    QCOMPARE(bench.state(), u"fine"_s);
    QVERIFY(bench.record.health().liftsAt == bench.now + 5s);
    // The rest of the traffic fails as well, and asks for no looks.
    QVERIFY(!bench.failure(Kind::HostNotFound).lookAfter);
    bench.now += 5s;
    QVERIFY(bench.record.isLookDue(bench.now));
    // Whoever waits for it is told when it can be reached again.
    const auto back = bench.look({Sign::Connected, Sign::Genuine});
    QVERIFY(!back.changed && back.returned);
    QVERIFY(!bench.record.dueAt());
}

void TestServerRecord::mustProveItselfAfterItWasGone()
{
    Bench bench;
    bench.answer();
    QVERIFY(!bench.record.needsProof());
    QVERIFY(bench.record.compareKey(QByteArray("aa"), bench.now).sign == Sign::KeyFirstSeen);
    bench.look({Sign::OthersAnswer, Sign::SaysGone});
    QVERIFY(bench.record.needsProof() && bench.record.wantsKey(bench.now));
    // An answer is no proof, nor is a look that did not get to see the key.
    const auto heard = bench.answer();
    QVERIFY(heard.lookAfter == 0ms && !heard.changed);
    bench.look({Sign::Genuine, Sign::KeyUntold});
    QCOMPARE(bench.state(), u"gone"_s);
    QVERIFY(bench.record.needsProof() && bench.record.health().liftsAt);
    bench.look({Sign::Genuine, Sign::OtherKey});
    QCOMPARE(bench.state(), u"impostor"_s);
    bench.look({Sign::OthersAnswer, Sign::Refused});
    QCOMPARE(bench.state(), u"unreachable"_s);
    QVERIFY(bench.record.needsProof());
    QVERIFY(bench.look({Sign::Genuine, Sign::SameKey}).returned);
    QCOMPARE(bench.state(), u"fine"_s);
    QVERIFY(!bench.record.needsProof());
}

void TestServerRecord::knowsItsKeyAgain()
{
    Bench bench;
    ServerRecord &record = bench.record;
    QVERIFY(record.wantsKey(bench.now));
    QVERIFY(record.compareKey(std::nullopt, bench.now).sign == Sign::KeyUntold);
    QVERIFY(!record.wantsKey(bench.now) && record.wantsKey(bench.now + 1h));
    QVERIFY(record.compareKey(QByteArray(), bench.now).sign == Sign::NoKey);
    QVERIFY(!record.wantsKey(bench.now + 23h) && record.wantsKey(bench.now + 24h));
    QVERIFY(record.compareKey(QByteArray("aa"), bench.now).sign == Sign::KeyFirstSeen);
    QVERIFY(record.compareKey(QByteArray("aa"), bench.now).sign == Sign::SameKey);
    QVERIFY(record.compareKey(QByteArray("bb"), bench.now).sign == Sign::OtherKey);
    QVERIFY(record.compareKey(QByteArray(), bench.now).sign == Sign::OtherKey);
    QVERIFY(record.compareKey(QByteArray("aa"), bench.now).sign == Sign::SameKey);
    record.takeNewKey(true);
    QVERIFY(record.compareKey(QByteArray("bb"), bench.now).sign == Sign::KeyFirstSeen);
}

void TestServerRecord::survivesARestart()
{
    Bench bench;
    bench.answer();
    bench.record.compareKey(QByteArray("aa"), bench.now);
    bench.failure(Kind::Refused);
    bench.look({Sign::OthersAnswer, Sign::NameUnknown});
    bench.look({Sign::OthersAnswer, Sign::NameUnknown});
    ServerRecord again(server());
    again.restore(bench.record.kept());
    QVERIFY(again.health() == [&] {
        ServerHealth health = bench.record.health();
        health.answerTime.reset();
        return health;
    }());
    QVERIFY(again.isLookDue(bench.now + 10s) && !again.isLookDue(bench.now + 9s));
    // The memory that makes a second opinion of the next look.
    QCOMPARE(again.evidenceWith({}, bench.now).before.size(), size_t(2));
    QVERIFY(again.compareKey(QByteArray("bb"), bench.now).sign == Sign::OtherKey);
    const auto heard = again.conclude({{.sign = Sign::Genuine, .at = bench.now}},
                                      {HealthState::Fine, NetworkState::Up}, bench.now, 0);
    QVERIFY(heard.returned);
}

QTEST_GUILESS_MAIN(TestServerRecord)
#include "test_serverrecord.moc"
