// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/drafts.h"
#include "switchbench.h"

#include <QRegularExpression>

using namespace Godwit;
using namespace Qt::StringLiterals;

using Reason = Switch::Reason;

// The way back to whoever acted before.
class TestSwitchBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void restoresTheStandby();
    void whoWasPartedIsNoWayBack();
    void whoWasPartedDoesNotStandBy();
};

namespace
{

// It is another person's from now on.
bool part(SwitchBench &bench, AccountId account)
{
    Pairing pairing(bench.ship->user, bench.ship->accounts, &Drafts::carry);
    return await(pairing.part(account)).has_value();
}

PersonaId personaOf(SwitchBench &bench, AccountId account)
{
    const auto row = bench.ship->accounts.byId(account);
    return row ? row->persona : PersonaId();
}

} // namespace

void TestSwitchBack::restoresTheStandby()
{
    SwitchBench bench;
    bench.switchTo(SwitchBench::second);
    const auto back = await(bench.ship->switcher.back(bench.ship->persona()));
    QVERIFY(back);
    QCOMPARE(back->reason, Reason::Back);
    const Persona persona = bench.ship->accounts.personas().front();
    QCOMPARE(persona.active, SwitchBench::first);
    QCOMPARE(persona.standby, SwitchBench::second);
}

void TestSwitchBack::whoWasPartedIsNoWayBack()
{
    SwitchBench bench;
    bench.switchTo(SwitchBench::second);
    QVERIFY(part(bench, SwitchBench::first));
    const auto back = await(bench.ship->switcher.back(personaOf(bench, SwitchBench::second)));
    QVERIFY(!back);
    QCOMPARE(back.error().word, u"no-standby"_s);
}

void TestSwitchBack::whoWasPartedDoesNotStandBy()
{
    SwitchBench bench;
    const ThirdAccount third(bench);
    bench.switchTo(SwitchBench::second);
    QVERIFY(part(bench, ThirdAccount::id));
    QVERIFY(await(bench.ship->switcher.back(personaOf(bench, SwitchBench::second))));
    const auto persona = bench.ship->accounts.persona(personaOf(bench, SwitchBench::first));
    QVERIFY(persona.has_value());
    QCOMPARE(persona->active, SwitchBench::first);
    QCOMPARE(persona->standby, SwitchBench::second);
}

QTEST_GUILESS_MAIN(TestSwitchBack)
#include "test_switchback.moc"
