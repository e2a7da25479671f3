// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountbench.h"
#include "accounts/pairing.h"
#include "cache/connection.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

class TestPersonas : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_bench = std::make_unique<AccountBench>();
        m_carried.clear();
    }

    void anAccountIsActiveInItsOwn();
    void pairingMovesTheStandby();
    void pairingCarriesWhatEnds();
    void pairingLeavesTheOthersOfALargerPersona();
    void anotherStandbyKeepsTheFirstAsAMember();
    void partingGivesAPersonaOfItsOwn();
    void partingTheActiveOneLetsTheStandbyTakeOver();
    void refusesWhatMakesNoSense();
    void signingOutTheActiveOneLetsTheStandbyTakeOver();
    void signingOutTheStandbyLeavesNone();
    void theDefaultIsTheActiveOneOfThePersonaChosen();
    void eyesBeginWithOneself();
    void saysWhatTheCacheHasNotHeard();
    void coloursAreGivenOnce();
    void olderFilesGetTheirActiveAccounts();

private:
    Account add(const QString &name)
    {
        const auto made =
            QCoro::waitFor(m_bench->accounts->reserve(exampleAccount(name), m_bench->clock.now()));
        if (!made || !QCoro::waitFor(m_bench->accounts->settle(made->id)))
            qFatal("no account");
        return *m_bench->accounts->byId(made->id);
    }

    Pairing pairing()
    {
        return Pairing(*m_bench->database, *m_bench->accounts,
                       [this](Connection &, PersonaId from, PersonaId to) -> StoreResult<void> {
                           m_carried.emplace_back(from, to);
                           return {};
                       });
    }

    PairingResult<void> pair(const Account &account, const Account &standby)
    {
        Pairing pairs = pairing();
        return QCoro::waitFor(pairs.pair(account.id, standby.id));
    }

    PairingResult<void> part(const Account &account)
    {
        Pairing pairs = pairing();
        return QCoro::waitFor(pairs.part(account.id));
    }

    Persona personaOf(const Account &account) const
    {
        const auto row = m_bench->accounts->byId(account.id);
        return row ? m_bench->accounts->persona(row->persona).value_or(Persona()) : Persona();
    }

    std::unique_ptr<AccountBench> m_bench;
    std::vector<std::pair<PersonaId, PersonaId>> m_carried;
};

void TestPersonas::anAccountIsActiveInItsOwn()
{
    const Account alice = add(u"alice"_s);
    QCOMPARE(personaOf(alice).active, alice.id);
    QVERIFY(!personaOf(alice).standby);
}

void TestPersonas::pairingMovesTheStandby()
{
    const Account alice = add(u"alice"_s);
    const Account spare = add(u"spare"_s);
    QVERIFY(pair(alice, spare));
    m_bench->reopen();
    QCOMPARE(personaOf(spare), personaOf(alice));
    QCOMPARE(personaOf(alice), (Persona{alice.persona, alice.id, spare.id}));
    QCOMPARE(m_bench->accounts->personas().size(), 1u);
    const auto accounts = m_bench->accounts->accountsOf(alice.persona);
    QCOMPARE(accounts.size(), 2u);
    QCOMPARE(accounts.front().id, alice.id);
}

void TestPersonas::pairingCarriesWhatEnds()
{
    const Account alice = add(u"alice"_s);
    const Account spare = add(u"spare"_s);
    QVERIFY(pair(alice, spare));
    QCOMPARE(m_carried.size(), 1u);
    QCOMPARE(m_carried.front(), std::pair(spare.persona, alice.persona));
    // Once more changes nothing.
    QVERIFY(pair(alice, spare));
    QCOMPARE(m_carried.size(), 1u);
}

void TestPersonas::pairingLeavesTheOthersOfALargerPersona()
{
    const Account alice = add(u"alice"_s);
    const Account bob = add(u"bob"_s);
    const Account spare = add(u"spare"_s);
    QVERIFY(pair(bob, spare));
    m_carried.clear();
    QVERIFY(pair(alice, bob));
    QVERIFY(m_carried.empty());
    QCOMPARE(personaOf(alice).standby, bob.id);
    QCOMPARE(personaOf(spare).active, spare.id);
    QVERIFY(!personaOf(spare).standby);
}

void TestPersonas::anotherStandbyKeepsTheFirstAsAMember()
{
    const Account alice = add(u"alice"_s);
    const Account first = add(u"first"_s);
    const Account second = add(u"second"_s);
    QVERIFY(pair(alice, first));
    QVERIFY(pair(alice, second));
    QCOMPARE(personaOf(alice).standby, second.id);
    QCOMPARE(personaOf(first).id, personaOf(alice).id);
    QCOMPARE(m_bench->accounts->accountsOf(alice.persona)[1].id, second.id);
    QVERIFY(pair(alice, first));
    QCOMPARE(personaOf(alice).standby, first.id);
}

void TestPersonas::partingGivesAPersonaOfItsOwn()
{
    const Account alice = add(u"alice"_s);
    const Account spare = add(u"spare"_s);
    QVERIFY(pair(alice, spare));
    QVERIFY(part(spare));
    m_bench->reopen();
    QVERIFY(personaOf(spare).id != personaOf(alice).id);
    QCOMPARE(personaOf(spare).active, spare.id);
    QCOMPARE(personaOf(alice), (Persona{alice.persona, alice.id, {}}));
}

void TestPersonas::partingTheActiveOneLetsTheStandbyTakeOver()
{
    const Account alice = add(u"alice"_s);
    const Account spare = add(u"spare"_s);
    QVERIFY(pair(alice, spare));
    QVERIFY(part(alice));
    QCOMPARE(personaOf(spare), (Persona{alice.persona, spare.id, {}}));
    QCOMPARE(personaOf(alice).active, alice.id);
}

void TestPersonas::refusesWhatMakesNoSense()
{
    const Account alice = add(u"alice"_s);
    const Account spare = add(u"spare"_s);
    QCOMPARE(pair(alice, alice).error().word, u"same-account"_s);
    QCOMPARE(part(alice).error().word, u"alone"_s);
    QVERIFY(pair(alice, spare));
    // The active one cannot stand by for its own standby.
    QCOMPARE(pair(spare, alice).error().word, u"same-account"_s);
    QVERIFY(QCoro::waitFor(m_bench->accounts->beginSignOut(spare.id, m_bench->clock.now())));
    QCOMPARE(pair(alice, spare).error().word, u"signed-out"_s);
    QVERIFY(!pair(alice, spare).error().sentence.isEmpty());
}

void TestPersonas::signingOutTheActiveOneLetsTheStandbyTakeOver()
{
    const Account alice = add(u"alice"_s);
    const Account spare = add(u"spare"_s);
    QVERIFY(pair(alice, spare));
    QVERIFY(QCoro::waitFor(m_bench->accounts->beginSignOut(alice.id, m_bench->clock.now())));
    QCOMPARE(personaOf(spare), (Persona{alice.persona, spare.id, {}}));
    QCOMPARE(m_bench->accounts->defaultAccount()->id, spare.id);
    // Signed in again, it is one of the persona's accounts.
    const Account again = add(u"alice"_s);
    QCOMPARE(again.persona, alice.persona);
    QCOMPARE(personaOf(spare).active, spare.id);
}

void TestPersonas::signingOutTheStandbyLeavesNone()
{
    const Account alice = add(u"alice"_s);
    const Account spare = add(u"spare"_s);
    QVERIFY(pair(alice, spare));
    QVERIFY(QCoro::waitFor(m_bench->accounts->remove(spare.id)));
    QCOMPARE(personaOf(alice), (Persona{alice.persona, alice.id, {}}));
}

void TestPersonas::theDefaultIsTheActiveOneOfThePersonaChosen()
{
    const Account alice = add(u"alice"_s);
    const Account bob = add(u"bob"_s);
    const Account spare = add(u"spare"_s);
    QVERIFY(pair(bob, spare));
    QVERIFY(QCoro::waitFor(m_bench->accounts->setDefault(spare.id)));
    QCOMPARE(m_bench->accounts->defaultAccount()->id, bob.id);
    QVERIFY(part(bob));
    QCOMPARE(m_bench->accounts->defaultAccount()->id, spare.id);
    QVERIFY(alice.id != spare.id);
}

void TestPersonas::eyesBeginWithOneself()
{
    const Account alice = add(u"alice"_s);
    const Account spare = add(u"spare"_s);
    const Account bob = add(u"bob"_s);
    QVERIFY(pair(alice, spare));
    QCOMPARE(m_bench->accounts->viewersOf(spare.id), (Viewers{spare.id, alice.id}));
    QCOMPARE(m_bench->accounts->viewersOf(alice.id), (Viewers{alice.id, spare.id}));
    QCOMPARE(m_bench->accounts->viewersOf(bob.id), Viewers{bob.id});
}

void TestPersonas::saysWhatTheCacheHasNotHeard()
{
    const Account alice = add(u"alice"_s);
    const Account spare = add(u"spare"_s);
    QVERIFY(m_bench->accounts->toRefile().empty());
    QVERIFY(pair(alice, spare));
    m_bench->reopen();
    const std::vector<Filing> moved = m_bench->accounts->toRefile();
    QCOMPARE(moved, std::vector<Filing>({Filing{spare.id, alice.persona}}));
    // It moved again before the first move was heard of.
    QVERIFY(part(spare));
    QVERIFY(QCoro::waitFor(m_bench->accounts->refiled(moved)));
    QCOMPARE(m_bench->accounts->toRefile(), std::vector<Filing>({Filing{spare.id, personaOf(spare).id}}));
    QVERIFY(QCoro::waitFor(m_bench->accounts->refiled(m_bench->accounts->toRefile())));
    QVERIFY(m_bench->accounts->toRefile().empty());
}

void TestPersonas::coloursAreGivenOnce()
{
    const Account alice = add(u"alice"_s);
    const Account bob = add(u"bob"_s);
    const Account carol = add(u"carol"_s);
    QCOMPARE(alice.accent, 0);
    QCOMPARE(bob.accent, 1);
    QCOMPARE(carol.accent, 2);
    QVERIFY(QCoro::waitFor(m_bench->accounts->remove(bob.id)));
    QCOMPARE(add(u"dave"_s).accent, 1);
    QCOMPARE(m_bench->accounts->byId(carol.id)->accent, 2);
}

void TestPersonas::olderFilesGetTheirActiveAccounts()
{
    const Account alice = add(u"alice"_s);
    auto undone = m_bench->database->write([](Connection &connection) -> StoreResult<void> {
        const auto done = connection.run(u"UPDATE persona SET active = 0"_s);
        if (!done)
            return std::unexpected(done.error());
        return {};
    });
    undone.waitForFinished();
    // Whatever was left without one is mended with the next account.
    add(u"bob"_s);
    QCOMPARE(personaOf(alice).active, alice.id);
}

QTEST_GUILESS_MAIN(TestPersonas)
#include "test_personas.moc"
