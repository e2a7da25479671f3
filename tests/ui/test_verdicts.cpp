// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shownwindow.h"
#include "ui/theme/theme.h"
#include "ui/warnings.h"
#include "ui/windowbench.h"

#include <QDateTime>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

using Tone = HealthController::Tone;
using Mark = HealthController::Mark;

// What the window shows of each verdict on a server: the banner's words and its one action, the mark in the
// rail. Any warning fails it.
class TestVerdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areQuietOrLoudAsEachDeserves();
};

namespace
{

struct Sight {
    const char *name;
    HealthReport report;
    Tone tone;
    Mark mark;
    // Of the banner; empty: it says nothing of the server.
    QString words;
};

HealthReport of(HealthState state, NetworkState network = NetworkState::Up)
{
    HealthReport report;
    report.server.state = state;
    report.network.state = network;
    return report;
}

HealthReport frozen()
{
    HealthReport report = of(HealthState::Fine);
    report.account.frozenSince = instantFromMs(QDateTime::currentMSecsSinceEpoch());
    return report;
}

HealthReport refused()
{
    HealthReport report = of(HealthState::Fine);
    report.account.token = AccountHealth::Token::Dead;
    return report;
}

std::vector<Sight> verdicts()
{
    using enum HealthState;
    const QString offline = u"This computer is offline."_s;
    return {
        {"fine", of(Fine), Tone::Quiet, Mark::None, {}},
        {"slow", of(Slow), Tone::Quiet, Mark::Amber, {}},
        {"rate-limited", of(RateLimited), Tone::Quiet, Mark::Amber, {}},
        {"failing", of(Failing), Tone::Server, Mark::Amber, u"has a problem of its own."_s},
        {"unreachable", of(Unreachable), Tone::Server, Mark::Red, u"does not answer."_s},
        {"gone", of(Gone), Tone::Server, Mark::Red, u"is gone."_s},
        {"suspended", frozen(), Tone::Server, Mark::Red, u"has frozen your account."_s},
        {"impostor", of(Impostor), Tone::Danger, Mark::Red, u"Somebody else answers as"_s},
        {"signed out", refused(), Tone::Server, Mark::Red, u"does not accept your sign-in any more."_s},
        {"offline", of(Fine, NetworkState::Down), Tone::Network, Mark::None, offline},
        {"offline, and it was away", of(Unreachable, NetworkState::Down), Tone::Network, Mark::Red, offline},
        {"a sign-in page", of(Fine, NetworkState::SignInPage), Tone::Network, Mark::None,
         u"This network wants you to sign in first."_s},
    };
}

} // namespace

void TestVerdicts::initTestCase()
{
    // Nothing may ask the user's keychain, or wait for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "nothing is kept under it");
    Theme::prepareFont();
    collectedWarnings();
}

void TestVerdicts::areQuietOrLoudAsEachDeserves()
{
    const WindowBench bench(20);
    bench.pair();
    ShownWindow shown(bench.folder());
    QVERIFY(shown.good);
    HealthController *health = shown.main.shell().health();
    const Account &account = bench.accounts()[0];
    const QString standby = bench.accounts()[1].server.origin.toDisplayString();
    health->look();
    QTRY_COMPARE_WITH_TIMEOUT(health->mark(int(account.id.value())), int(Mark::Red), 20'000);
    const QQuickItem *banner = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((banner = shown.find("ProblemBanner")), 60'000);
    QQuickItem *rail = shown.find("Rail");
    const QQuickItem *face = rail ? itemOf(rail, "Avatar") : nullptr;
    QVERIFY(face);
    // Nothing is waited for: the engine would say again what it has found.
    for (const Sight &verdict : verdicts()) {
        HealthReport report = verdict.report;
        report.account.account = account.id;
        report.server.origin = account.server.origin;
        report.server.since = instantFromMs(QDateTime::currentMSecsSinceEpoch());
        Q_EMIT shown.main.engine().healthChanged({report});
        QVERIFY2(health->tone() == verdict.tone, verdict.name);
        QVERIFY2(face->property("health").toInt() == int(verdict.mark), verdict.name);
        const bool tells = !verdict.words.isEmpty();
        QVERIFY2(banner->property("ofHealth").toBool() == tells, verdict.name);
        if (!tells)
            continue;
        QVERIFY2(banner->isVisible(), verdict.name);
        QVERIFY2(banner->property("sentence").toString().contains(verdict.words), verdict.name);
        // Another server is no help where no server can be reached.
        const bool offers = verdict.tone != Tone::Network;
        QVERIFY2(banner->property("offersAction").toBool() == offers, verdict.name);
        QVERIFY2(banner->property("action").toString().contains(standby), verdict.name);
    }
    QCOMPARE(collectedWarnings(), QStringList());
}

QTEST_MAIN(TestVerdicts)
#include "test_verdicts.moc"
