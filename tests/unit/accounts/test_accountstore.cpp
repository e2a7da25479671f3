// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountbench.h"
#include "accounts/serverinfocodec.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestAccountStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_bench = std::make_unique<AccountBench>();
    }

    void keepsAnAccount()
    {
        QSignalSpy changed(m_bench->accounts.get(), &AccountStore::changed);
        const Account made = add(u"alice"_s);
        QVERIFY(made.id);
        QVERIFY(made.persona);
        QCOMPARE(changed.size(), 1);
        m_bench->reopen();
        QCOMPARE(m_bench->accounts->accounts().size(), 1u);
        QVERIFY(m_bench->accounts->accounts().front() == made);
    }

    void serverInfoSurvivesTheRoundTrip()
    {
        QVERIFY(decodeServerInfo(encodeServerInfo(exampleServer())) == exampleServer());
        QVERIFY(decodeServerInfo("not json") == ServerInfo());
        QVERIFY(decodeServerInfo(R"({"rules":"x","limits":[],"capabilities":"y"})") == ServerInfo());
    }

    void showsNoAccountThatIsBeingSignedIn()
    {
        const auto reserved =
            QCoro::waitFor(m_bench->accounts->reserve(exampleAccount(u"alice"_s), m_bench->clock.now()));
        QVERIFY(reserved);
        QVERIFY(QCoro::waitFor(m_bench->accounts->load()));
        QVERIFY(m_bench->accounts->accounts().empty());
        QVERIFY(!m_bench->accounts->defaultAccount());
    }

    void neverUsesAnIdAgain()
    {
        const Account first = add(u"alice"_s);
        QVERIFY(QCoro::waitFor(m_bench->accounts->remove(first.id)));
        m_bench->reopen();
        const Account second = add(u"alice"_s);
        QVERIFY(second.id.value() > first.id.value());
        QVERIFY(second.persona.value() > first.persona.value());
    }

    void givesEachAccountItsPersona() { QVERIFY(add(u"alice"_s).persona != add(u"bob"_s).persona); }

    void bringsAnArchiveBack()
    {
        const Account before = add(u"alice"_s);
        QVERIFY(QCoro::waitFor(m_bench->accounts->beginSignOut(before.id, m_bench->clock.now())));
        QVERIFY(QCoro::waitFor(m_bench->accounts->endSignOut(before.id)));
        QVERIFY(m_bench->accounts->byId(before.id)->archived);
        const Account again = add(u"alice"_s);
        QCOMPARE(again.id.value(), before.id.value());
        QCOMPARE(again.persona.value(), before.persona.value());
        QVERIFY(!m_bench->accounts->byId(before.id)->archived);
    }

    void findsByHandle()
    {
        const Account alice = add(u"alice"_s);
        const Account alicia = add(u"alicia"_s);
        const Account bob = add(u"bob"_s);
        const auto found = [&](const QString &handle) {
            const auto account = m_bench->accounts->byHandle(handle);
            return account ? account->id.value() : 0;
        };
        QCOMPARE(found(u"alice@server.example"_s), alice.id.value());
        QCOMPARE(found(u"@ALICE@server.example"_s), alice.id.value());
        QCOMPARE(found(u"@alici"_s), alicia.id.value());
        QCOMPARE(found(u"bob"_s), bob.id.value());
        QCOMPARE(found(u"ali"_s), 0);
        QCOMPARE(found(u"@"_s), 0);
        QCOMPARE(found(u""_s), 0);
        QCOMPARE(found(u"carol"_s), 0);
    }

    void keepsTheAccentThatWasChosen()
    {
        const Account alice = add(u"alice"_s);
        QVERIFY(QCoro::waitFor(m_bench->accounts->setAccent(alice.id, 4)));
        QCOMPARE(m_bench->accounts->byId(alice.id)->accent, 4);
        m_bench->reopen();
        QCOMPARE(m_bench->accounts->byId(alice.id)->accent, 4);
    }

    void hasADefault()
    {
        const Account alice = add(u"alice"_s);
        const Account bob = add(u"bob"_s);
        QCOMPARE(m_bench->accounts->defaultAccount()->id.value(), alice.id.value());
        QVERIFY(QCoro::waitFor(m_bench->accounts->setDefault(bob.id)));
        m_bench->reopen();
        QCOMPARE(m_bench->accounts->defaultAccount()->id.value(), bob.id.value());
        QVERIFY(QCoro::waitFor(m_bench->accounts->remove(bob.id)));
        QCOMPARE(m_bench->accounts->defaultAccount()->id.value(), alice.id.value());
    }

    void prefersTheSignedInByDefault()
    {
        const Account alice = add(u"alice"_s);
        const Account bob = add(u"bob"_s);
        QVERIFY(QCoro::waitFor(m_bench->accounts->beginSignOut(alice.id, m_bench->clock.now())));
        QCOMPARE(m_bench->accounts->defaultAccount()->id.value(), bob.id.value());
        QVERIFY(QCoro::waitFor(m_bench->accounts->beginSignOut(bob.id, m_bench->clock.now())));
        QCOMPARE(m_bench->accounts->defaultAccount()->id.value(), alice.id.value());
    }

    void findsWhatWasAbandoned()
    {
        const Instant now = m_bench->clock.now();
        const auto started = QCoro::waitFor(m_bench->accounts->reserve(exampleAccount(u"alice"_s), now));
        const Account bob = add(u"bob"_s);
        QVERIFY(QCoro::waitFor(m_bench->accounts->beginSignOut(bob.id, now)));
        const Account carol = add(u"carol"_s);
        // Signing in again to what is signed in leaves nothing behind.
        QVERIFY(QCoro::waitFor(m_bench->accounts->reserve(exampleAccount(u"carol"_s), now)));
        QVERIFY(QCoro::waitFor(m_bench->accounts->abandoned(now))->empty());
        const auto left = QCoro::waitFor(m_bench->accounts->abandoned(now + 1ms));
        QVERIFY((*left == std::vector<AccountId>{started->id, bob.id}));

        for (const AccountId id : *left)
            QVERIFY(QCoro::waitFor(m_bench->accounts->giveUp(id)));
        QVERIFY(QCoro::waitFor(m_bench->accounts->abandoned(now + 1ms))->empty());
        QCOMPARE(m_bench->accounts->accounts().size(), 2u);
        QVERIFY(m_bench->accounts->byId(bob.id)->archived);
        QVERIFY(!m_bench->accounts->byId(carol.id)->archived);
    }

    void doesNotSettleARowThatIsGone()
    {
        const auto reserved =
            QCoro::waitFor(m_bench->accounts->reserve(exampleAccount(u"alice"_s), m_bench->clock.now()));
        QVERIFY(QCoro::waitFor(m_bench->accounts->giveUp(reserved->id)));
        QVERIFY(!QCoro::waitFor(m_bench->accounts->settle(reserved->id)));
    }

    void refreshesWhatTheServerSays()
    {
        Account alice = add(u"alice"_s);
        alice.displayName = u"Alice II"_s;
        alice.server.version = u"4.6.0"_s;
        QVERIFY(QCoro::waitFor(m_bench->accounts->update(alice)));
        m_bench->reopen();
        QVERIFY(m_bench->accounts->byId(alice.id) == alice);
    }

private:
    Account add(const QString &name)
    {
        const auto reserved =
            QCoro::waitFor(m_bench->accounts->reserve(exampleAccount(name), m_bench->clock.now()));
        if (!reserved || !QCoro::waitFor(m_bench->accounts->settle(reserved->id)))
            qFatal("the account could not be added");
        return *reserved;
    }

    std::unique_ptr<AccountBench> m_bench;
};

QTEST_GUILESS_MAIN(TestAccountStore)
#include "test_accountstore.moc"
