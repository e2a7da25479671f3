// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/answertimes.h"
#include "health/healthsentence.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

const Instant now = instantFromMs(1'790'000'000'000);

Step step(Sign sign, const QString &subject = {}, Milliseconds ago = 0ms)
{
    return {.sign = sign, .at = now - ago, .subject = subject};
}

Evidence look(std::initializer_list<Sign> signs)
{
    Evidence evidence;
    for (const Sign sign : signs)
        evidence.look.push_back(step(sign));
    return evidence;
}

Evidence nameless(Milliseconds apart, const QString &second = u"above"_s)
{
    Evidence evidence = look({Sign::OthersAnswer});
    evidence.look.push_back(step(Sign::NameUnknown, second));
    evidence.look.push_back(step(Sign::NameUnknown, u"own"_s));
    evidence.before = {step(Sign::NameUnknown, u"own"_s, apart)};
    return evidence;
}

Evidence page(Sign sign, Milliseconds apart)
{
    Evidence evidence = look({Sign::OthersAnswer, Sign::NameFound, Sign::Encrypted, sign});
    evidence.before = {step(sign, {}, apart)};
    return evidence;
}

Evidence here(Evidence evidence)
{
    evidence.isHere = true;
    return evidence;
}

} // namespace

class TestJudgement : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void judges_data();
    void judges();
    void namesTheLimit();
    void keepsSteps();
    void knowsEverySign();
    void tellsSluggishFromSlowOnce();
    void saysHowLong();
    void speaksOfEachState();
};

void TestJudgement::judges_data()
{
    using enum Sign;
    using H = HealthState;
    using N = NetworkState;
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<HealthState>("state");
    QTest::addColumn<NetworkState>("network");
    const auto row = [](const char *name, const Evidence &evidence, H state, N network = N::Unknown) {
        QTest::newRow(name) << evidence << state << network;
    };
    row("nothing was seen", {}, H::Unknown);
    row("it answers", look({NameFound, Connected, Encrypted, Genuine}), H::Fine, N::Up);
    row("it answers, on this computer", here(look({Connected, Genuine})), H::Fine);
    row("it answers, whatever the link says", look({LinkDown, Connected, Genuine}), H::Fine, N::Up);
    row("it answers slowly", look({Connected, Genuine, Sluggish}), H::Slow, N::Up);
    row("it comes and goes", look({Connected, Genuine, Unsteady}), H::Slow, N::Up);
    row("it wants patience", look({Connected, Busy}), H::RateLimited);
    row("it wants patience and answers", look({Connected, Genuine, Busy}), H::RateLimited, N::Up);
    row("it has failed", look({Connected, ServerFailed}), H::Failing);
    row("it makes no sense", look({Connected, Strange}), H::Failing);
    row("its certificate has run out", look({Connected, OldCertificate}), H::Failing);
    row("refused", look({NameFound, Refused}), H::Unreachable);
    row("refused, others answer", look({OthersAnswer, Refused}), H::Unreachable, N::Up);
    row("refused, others silent: somebody did refuse", look({OthersSilent, Refused}), H::Unreachable);
    row("refused, on this computer", here(look({Refused})), H::Unreachable);
    row("no connection", look({NameFound, NoConnection}), H::Unreachable);
    row("takes the question, no answer", look({Connected, Silent}), H::Unreachable);
    row("silent, others answer", look({OthersAnswer, Connected, Silent}), H::Unreachable, N::Up);
    row("breaks off", look({Connected, Broken}), H::Unreachable);
    row("cannot encrypt", look({Connected, EncryptionBroken}), H::Unreachable);
    row("says that it is gone", look({Connected, SaysGone}), H::Gone);
    row("another's certificate", look({OthersAnswer, Connected, WrongCertificate}), H::Impostor, N::Up);
    row("another's certificate, no other to compare", look({Connected, WrongCertificate}), H::Impostor);
    row("another's key", look({Connected, Genuine, OtherKey}), H::Impostor, N::Up);
    row("the same key", look({Connected, Genuine, SameKey}), H::Fine, N::Up);
    row("the account is frozen", look({Connected, Genuine, AccountFrozen}), H::Suspended, N::Up);
    row("the token is refused: not the server's state", look({Genuine, TokenRefused}), H::Fine, N::Up);

    row("one resolver knows no such name", nameless(90s, u"own"_s), H::Unreachable, N::Up);
    row("two resolvers, once", nameless(5s), H::Unreachable, N::Up);
    row("two resolvers, twice", nameless(60s), H::Gone, N::Up);
    row(
        "two resolvers, twice, on a dead network",
        [] {
            Evidence evidence = nameless(90s);
            evidence.look.front() = step(OthersSilent);
            return evidence;
        }(),
        H::Unknown, N::Down);
    row("the name cannot be looked up, others answer", look({OthersAnswer, NameFailed}), H::Unreachable,
        N::Up);
    row("the name cannot be looked up, the link stands", look({LinkUp, NameFailed}), H::Unreachable);

    row("a web page, for the first time", page(WebPage, 0ms), H::Failing, N::Up);
    row("a web page, for a while", page(WebPage, 9min), H::Failing, N::Up);
    row("a web page stays", page(WebPage, 10min), H::Gone, N::Up);
    row("points elsewhere", page(Elsewhere, 10min), H::Gone, N::Up);

    row("the link is down", look({LinkDown, NameFailed}), H::Unknown, N::Down);
    row("the link is down, refused", look({LinkDown, Refused}), H::Unknown, N::Down);
    row("the link is said to be down, others answer", look({LinkDown, OthersAnswer, NoConnection}),
        H::Unreachable, N::Up);
    row("nobody can be reached", look({OthersSilent, NoConnection}), H::Unknown, N::Down);
    row("nobody can be reached, though the link stands", look({LinkUp, OthersSilent, Silent}), H::Unknown,
        N::Down);
    row("it encrypts and does not answer, others silent: there is a way to it",
        look({OthersSilent, NameFound, Connected, Encrypted, Silent}), H::Unreachable, N::Up);
    row("it took the connection only, others silent", look({OthersSilent, NameFound, Connected, Silent}),
        H::Unknown, N::Down);
    row("no names, no other server", look({NameFailed}), H::Unknown, N::Down);
    row("no way out, no other server", look({NoRoute}), H::Unknown, N::Down);
    row("no names, on this computer", here(look({NameFailed})), H::Unreachable);
    row("the system tells of a sign-in page", look({LinkPortal, WebPage}), H::Unknown, N::SignInPage);
    row("a sign-in page answered", look({Connected, WrongCertificate, PortalAnswered}), H::Unknown,
        N::SignInPage);
    row("it answers in the place of all", look({OthersStrange, Connected, WrongCertificate}), H::Unknown,
        N::SignInPage);
    row("web pages everywhere", look({OthersStrange, Connected, WebPage}), H::Unknown, N::SignInPage);
    row("only here, others answer", look({OthersAnswer, WrongCertificate, PortalAnswered}), H::Impostor,
        N::Up);
    row("others answer strangely, this one is silent", look({OthersStrange, NoConnection}), H::Unreachable);
}

void TestJudgement::judges()
{
    QFETCH(Evidence, evidence);
    QFETCH(HealthState, state);
    QFETCH(NetworkState, network);
    const Judgement judgement = judgeHealth(evidence);
    QCOMPARE(healthWord(judgement.state), healthWord(state));
    QCOMPARE(networkWord(judgement.network), networkWord(network));
}

void TestJudgement::namesTheLimit()
{
    Evidence evidence = look({Sign::Connected, Sign::Busy});
    evidence.look.back().until = now + 3min;
    QVERIFY(judgeHealth(evidence).until == now + 3min);
}

void TestJudgement::keepsSteps()
{
    const Steps steps{{.sign = Sign::NameFound, .at = now, .took = 12ms, .subject = u"203.0.113.7"_s},
                      {.sign = Sign::ServerFailed,
                       .at = now,
                       .words = u"“so sorry”"_s,
                       .httpStatus = 503,
                       .until = now + 90s}};
    QVERIFY(decodeSteps(encodeSteps(steps)) == steps);
    QVERIFY(decodeSteps("nonsense").empty());
    // Of a later version.
    QVERIFY(decodeSteps(R"([{"sign":250,"at":1},{"sign":"x"},7,{"sign":21,"at":5}])") ==
            Steps({{.sign = Sign::Refused, .at = instantFromMs(5)}}));
}

void TestJudgement::knowsEverySign()
{
    const Origin origin = *Origin::fromUrl(QUrl(u"https://mastodon.example"_s));
    int signs = 0;
    for (int number = 1; number < 80; ++number) {
        const Sign sign = Sign(number);
        if (signWord(sign).isEmpty())
            continue;
        ++signs;
        const QString sentence =
            stepSentence({.sign = sign, .at = now, .took = 2s, .subject = u"subject"_s}, origin);
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
        QVERIFY(!rungWord(rungOf(sign)).isEmpty());
    }
    QCOMPARE(signs, 39);
}

void TestJudgement::tellsSluggishFromSlowOnce()
{
    AnswerTimes times;
    QVERIFY(!times.typical());
    for (const Milliseconds time : {80ms, 9000ms, 90ms, 8000ms})
        times.add(time);
    QVERIFY(!times.isSluggish());
    times.add(5000ms);
    QVERIFY(times.isSluggish());
    QVERIFY(times.slow() == 5000ms);
    for (int i = 0; i < 5; ++i)
        times.add(100ms);
    QVERIFY(times.isSluggish());
    times.add(100ms);
    times.add(100ms);
    QVERIFY(!times.isSluggish());
    QVERIFY(times.typical() == 100ms);
}

void TestJudgement::saysHowLong()
{
    QCOMPARE(lengthOfTime(0ms), u"1 s"_s);
    QCOMPARE(lengthOfTime(59s), u"59 s"_s);
    QCOMPARE(lengthOfTime(119s), u"1 min"_s);
    QCOMPARE(lengthOfTime(47h), u"47 h"_s);
}

void TestJudgement::speaksOfEachState()
{
    HealthReport report;
    report.server.origin = *Origin::fromUrl(QUrl(u"https://mastodon.example"_s));
    report.server.since = now - 2min;
    report.server.state = HealthState::Unreachable;
    QCOMPARE(healthSentence(report, now), u"mastodon.example has not answered for 2 min."_s);
    QCOMPARE(healthMeaning(report), u"You are reading your own copy."_s);
    QVERIFY(report.isCutOff());
    report.network.state = NetworkState::Down;
    QCOMPARE(healthSentence(report, now), u"This computer is offline."_s);
    QCOMPARE(healthMeaning(report), u"Everything you do is kept and sent later."_s);
    report.server.isHere = true;
    QCOMPARE(healthSentence(report, now), u"mastodon.example has not answered for 2 min."_s);
    report.server.state = HealthState::Impostor;
    QCOMPARE(healthSentence(report, now), u"Somebody else answers as mastodon.example."_s);
    QCOMPARE(healthMeaning(report), u"Nothing was sent to them."_s);
    report.server.state = HealthState::Fine;
    QVERIFY(!report.isCutOff() && healthMeaning(report).isEmpty());
    QCOMPARE(report.since(), now - 2min);
    report.account.token = AccountHealth::Token::Dead;
    report.account.tokenSince = now - 1min;
    QCOMPARE(healthSentence(report, now), u"mastodon.example does not accept your sign-in any more."_s);
    QCOMPARE(report.since(), now - 1min);
    report.account.frozenSince = now;
    QCOMPARE(healthSentence(report, now), u"mastodon.example has frozen your account."_s);
    QVERIFY(report.isCutOff());
    QCOMPARE(report.since(), now);
    report.server.state = HealthState::Unreachable;
    QCOMPARE(report.since(), now - 2min);
    for (int state = 0; state <= int(HealthState::Impostor); ++state) {
        report.server.state = HealthState(state);
        QVERIFY(healthSentence(report, now).endsWith(u'.'));
        QVERIFY(!healthReason(report, now).contains(u'%'));
    }
}

QTEST_GUILESS_MAIN(TestJudgement)
#include "test_judgement.moc"
