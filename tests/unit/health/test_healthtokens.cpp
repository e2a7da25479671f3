// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "healthbench.h"

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = ServerError::Kind;
using Token = AccountHealth::Token;

// To whom a token may go, and when it is given up.
class TestHealthTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTokensFromStrangers();
    void takesANewKeyWhenTold();
    void takesANewKeyOnlyFromWhoShowsIt();
    void nothingIsProvenWithoutAKey();
    void comparesTheKeyOnceADay();
    void freezesAndThaws();
    void dropsATokenAfterTwoRefusals();
    void doubtsATokenOverARestart();
    void noOutageDropsAToken();
};

void TestHealthTokens::keepsTokensFromStrangers()
{
    HealthBench bench;
    bench.begin();
    bench.ask(1);
    bench.pass(11s);
    QCOMPARE(bench.world.keys, 1);
    QVERIFY(bench.mayTakeToken(1));
    // The name lapses, and somebody else takes it.
    bench.world.ways[bench.origin(1)] = Way::Gone;
    bench.ask(1);
    QVERIFY(bench.within(3s, [&] { return bench.state(1) == u"gone"_s; }));
    QVERIFY(!bench.mayTakeToken(1));
    QVERIFY(bench.mayTakeToken(2));
    bench.restart();
    QVERIFY(!bench.mayTakeToken(1));
    bench.begin();
    bench.world.ways[bench.origin(1)] = Way::OtherKey;
    QVERIFY(bench.within(31min, [&] { return bench.state(1) == u"impostor"_s; }));
    QVERIFY(!bench.mayTakeToken(1));
    bench.ask(1);
    QCOMPARE(bench.state(1), u"impostor"_s);
    QVERIFY(bench.returned.isEmpty());
    bench.world.ways[bench.origin(1)] = Way::Well;
    QVERIFY(bench.within(6min, [&] { return bench.state(1) == u"fine"_s; }));
    QVERIFY(bench.mayTakeToken(1));
}

void TestHealthTokens::takesANewKeyWhenTold()
{
    HealthBench bench;
    bench.begin();
    bench.ask(1);
    bench.pass(11s);
    bench.world.ways[bench.origin(1)] = Way::OtherKey;
    bench.pass(25h);
    QCOMPARE(bench.state(1), u"impostor"_s);
    const auto health = QCoro::waitFor(bench.health->trustNewKey(bench.origin(1)));
    QCOMPARE(healthWord(health.state), u"fine"_s);
    QVERIFY(findStep(health.evidence, Sign::KeyFirstSeen));
    QVERIFY(bench.mayTakeToken(1));
}

// It is told while nobody answers: whoever comes later has to prove itself as before.
void TestHealthTokens::takesANewKeyOnlyFromWhoShowsIt()
{
    HealthBench bench;
    bench.begin();
    bench.ask(1);
    bench.pass(11s);
    bench.world.ways[bench.origin(1)] = Way::Gone;
    bench.ask(1);
    QVERIFY(bench.within(3s, [&] { return bench.state(1) == u"gone"_s; }));
    const auto health = QCoro::waitFor(bench.health->trustNewKey(bench.origin(1)));
    QCOMPARE(healthWord(health.state), u"gone"_s);
    QVERIFY(!bench.mayTakeToken(1));
    bench.world.ways[bench.origin(1)] = Way::OtherKey;
    bench.pass(2h);
    QCOMPARE(bench.state(1), u"impostor"_s);
    QVERIFY(!bench.mayTakeToken(1));
    bench.world.ways[bench.origin(1)] = Way::Well;
    bench.pass(2h);
    QCOMPARE(bench.state(1), u"fine"_s);
    QVERIFY(bench.mayTakeToken(1));
}

// A name that lapsed, of a server that never had a key: whoever answers there now may be anybody.
void TestHealthTokens::nothingIsProvenWithoutAKey()
{
    HealthBench bench;
    bench.world.keyless = true;
    bench.begin();
    bench.ask(1);
    bench.pass(11s);
    QVERIFY(bench.mayTakeToken(1));
    bench.world.ways[bench.origin(1)] = Way::Gone;
    bench.ask(1);
    QVERIFY(bench.within(3s, [&] { return bench.state(1) == u"gone"_s; }));
    bench.world.ways[bench.origin(1)] = Way::Well;
    bench.pass(2h);
    QCOMPARE(bench.state(1), u"gone"_s);
    QVERIFY(!bench.mayTakeToken(1));
    // Nor by a key that shows up now.
    bench.world.keyless = false;
    bench.pass(2h);
    QCOMPARE(bench.state(1), u"gone"_s);
    QVERIFY(findStep(bench.report(1).server.evidence, Sign::KeyUnproven));
    QVERIFY(!bench.mayTakeToken(1));
    const auto health = QCoro::waitFor(bench.health->trustNewKey(bench.origin(1)));
    QCOMPARE(healthWord(health.state), u"fine"_s);
    QVERIFY(bench.mayTakeToken(1));
}

void TestHealthTokens::comparesTheKeyOnceADay()
{
    HealthBench bench(1, 1);
    bench.begin();
    bench.ask(1);
    for (int hour = 0; hour < 24 * 7; ++hour) {
        bench.ask(1);
        bench.pass(1h);
    }
    QVERIFY2(bench.world.keys >= 7 && bench.world.keys <= 8, qPrintable(QString::number(bench.world.keys)));
    QCOMPARE(bench.world.climbs, bench.world.keys);
    QCOMPARE(bench.world.tokenLooks, 0);
}

void TestHealthTokens::freezesAndThaws()
{
    HealthBench bench;
    bench.begin();
    bench.ask(1);
    bench.world.tokens[AccountId(1)] = Kind::Suspended;
    bench.ask(1);
    QVERIFY(bench.within(1s, [&] { return bench.state(1) == u"suspended"_s; }));
    QCOMPARE(bench.report(1).account.words, u"Your login is currently disabled"_s);
    QVERIFY(findStep(bench.report(1).server.evidence, Sign::AccountFrozen));
    QCOMPARE(healthWord(bench.report(1).server.state), u"fine"_s);
    bench.restart();
    QCOMPARE(bench.state(1), u"suspended"_s);
    QVERIFY(bench.returned.isEmpty());
    bench.begin();
    bench.world.tokens.clear();
    bench.ask(1);
    QVERIFY(bench.within(1s, [&] { return bench.state(1) == u"fine"_s; }));
    // What waited for it goes on, and the person is told.
    QCOMPARE(bench.returned, QList<Origin>{bench.origin(1)});
    QVERIFY(bench.died.isEmpty());
}

void TestHealthTokens::dropsATokenAfterTwoRefusals()
{
    HealthBench bench;
    bench.begin();
    bench.ask(1);
    bench.world.tokens[AccountId(1)] = Kind::Unauthorized;
    for (int i = 0; i < 5; ++i)
        bench.ask(1);
    QVERIFY(bench.report(1).account.token == Token::Doubted);
    QCOMPARE(bench.state(1), u"fine"_s);
    const Instant first = *bench.report(1).account.tokenSince;
    bench.pass(59s);
    QVERIFY(bench.died.isEmpty());
    QVERIFY(bench.within(5s, [&] { return !bench.died.isEmpty(); }));
    QVERIFY(bench.clock.now() - first >= 60s);
    QCOMPARE(bench.died, QList<AccountId>{AccountId(1)});
    QVERIFY(bench.report(1).account.token == Token::Dead);
    bench.restart();
    QVERIFY(bench.report(1).account.token == Token::Dead);
    // Signed in anew.
    bench.world.tokens.clear();
    bench.ask(1);
    QVERIFY(bench.report(1).account.token == Token::Good);
}

void TestHealthTokens::doubtsATokenOverARestart()
{
    HealthBench bench;
    bench.world.tokens[AccountId(1)] = Kind::Unauthorized;
    // As a command line does it, run by run.
    QCoro::waitFor(bench.health->look(AccountId(1)));
    QVERIFY(bench.report(1).account.token == Token::Doubted);
    bench.restart();
    bench.pass(30s);
    QCoro::waitFor(bench.health->look(AccountId(1)));
    QVERIFY(bench.report(1).account.token == Token::Doubted);
    bench.restart();
    bench.pass(31s);
    QCoro::waitFor(bench.health->look(AccountId(1)));
    QVERIFY(bench.report(1).account.token == Token::Dead);
    QCOMPARE(bench.died.size(), 1);
}

void TestHealthTokens::noOutageDropsAToken()
{
    HealthBench bench;
    bench.begin();
    for (const Kind kind : {Kind::TimedOut, Kind::CaptivePortal, Kind::Unavailable, Kind::NotAServer}) {
        bench.world.tokens[AccountId(1)] = Kind::Unauthorized;
        bench.ask(1);
        QVERIFY(bench.report(1).account.token == Token::Doubted);
        bench.world.tokens[AccountId(1)] = kind;
        bench.pass(20min);
        QVERIFY(bench.report(1).account.token == Token::Doubted);
        bench.world.tokens.clear();
        QVERIFY(bench.within(6min, [&] { return bench.report(1).account.token == Token::Good; }));
    }
    QVERIFY(bench.died.isEmpty());
}

QTEST_GUILESS_MAIN(TestHealthTokens)
#include "test_healthtokens.moc"
