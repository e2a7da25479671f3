// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountbench.h"
#include "accounts/tokentrial.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = SecretError::Kind;

static ServerError refusal(int status = 401, bool fromApi = true)
{
    ServerError error;
    error.kind = ServerError::Kind::Unauthorized;
    error.httpStatus = status;
    error.fromApi = fromApi;
    return error;
}

class TestTokenVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_bench = std::make_unique<AccountBench>();
        m_secrets = FakeSecrets();
        const auto reserved =
            QCoro::waitFor(m_bench->accounts->reserve(exampleAccount(u"alice"_s), m_bench->clock.now()));
        QVERIFY(QCoro::waitFor(m_bench->accounts->settle(reserved->id)));
        m_alice = reserved->id;
    }

    void readsTheStoreOnce()
    {
        const auto writer = vault();
        QVERIFY(QCoro::waitFor(writer->keep(m_alice, grant("token"))));
        const auto reader = vault();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(QCoro::waitFor(reader->credentialFor(m_alice))->token, "token");
        QCOMPARE(m_secrets.reads, 1);
        QCOMPARE(QCoro::waitFor(reader->grantFor(m_alice))->clientSecret, "client secret");
    }

    // By another process, too: the rows are read, and that is all that is told.
    void holdsNothingOfWhoIsSignedOut()
    {
        const auto reader = vault();
        QVERIFY(QCoro::waitFor(reader->keep(m_alice, grant("token"))));
        AccountStore elsewhere(*m_bench->database, *m_bench->settings);
        QVERIFY(QCoro::waitFor(elsewhere.load()));
        QVERIFY(QCoro::waitFor(elsewhere.beginSignOut(m_alice, m_bench->clock.now())));
        QVERIFY(QCoro::waitFor(m_bench->accounts->load()));
        QCOMPARE(QCoro::waitFor(reader->credentialFor(m_alice)).error(), CredentialProblem::SignedOut);
        // Signed in again there, with another token.
        QVERIFY(QCoro::waitFor(vault()->keep(m_alice, grant("another"))));
        QVERIFY(QCoro::waitFor(elsewhere.settle(m_alice)));
        QVERIFY(QCoro::waitFor(m_bench->accounts->load()));
        QCOMPARE(QCoro::waitFor(reader->credentialFor(m_alice))->token, "another");
    }

    void dropsOnlyTheTokenThatWasRefused()
    {
        const auto reader = vault();
        QVERIFY(QCoro::waitFor(reader->keep(m_alice, grant("token"))));
        // Another process has signed in anew.
        QVERIFY(QCoro::waitFor(vault()->keep(m_alice, grant("another"))));
        QVERIFY(QCoro::waitFor(reader->drop(m_alice)));
        QCOMPARE(QCoro::waitFor(reader->credentialFor(m_alice))->token, "another");
        QVERIFY(QCoro::waitFor(reader->drop(m_alice)));
        QCOMPARE(QCoro::waitFor(reader->credentialFor(m_alice)).error(), CredentialProblem::SignedOut);
        QVERIFY(m_secrets.secrets.isEmpty());
    }

    void keepsFoldersApart()
    {
        QVERIFY(QCoro::waitFor(vault(u"one"_s)->keep(m_alice, grant("token"))));
        QCOMPARE(QCoro::waitFor(vault(u"two"_s)->credentialFor(m_alice)).error(),
                 CredentialProblem::SignedOut);
    }

    void asksALockedKeychainOnceAMinute()
    {
        QVERIFY(QCoro::waitFor(vault()->keep(m_alice, grant("token"))));
        const auto reader = vault();
        m_secrets.failure = Kind::Locked;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(QCoro::waitFor(reader->credentialFor(m_alice)).error(),
                     CredentialProblem::KeychainLocked);
        QCOMPARE(m_secrets.reads, 1);
        QCOMPARE(reader->problemOf(m_alice)->kind, Kind::Locked);
        QCOMPARE(reader->lockedSentence(m_alice), secretSentence({Kind::Locked, {}}));
        m_secrets.failure.reset();
        m_bench->clock.advance(59s);
        QVERIFY(!QCoro::waitFor(reader->credentialFor(m_alice)));
        m_bench->clock.advance(1s);
        QVERIFY(QCoro::waitFor(reader->credentialFor(m_alice)));
        QVERIFY(!reader->problemOf(m_alice));
    }

    void retriesWhenThePersonUnlocksIt()
    {
        QVERIFY(QCoro::waitFor(vault()->keep(m_alice, grant("token"))));
        const auto reader = vault();
        m_secrets.failure = Kind::NoPassphrase;
        QVERIFY(!QCoro::waitFor(reader->credentialFor(m_alice)));
        m_secrets.failure.reset();
        reader->retry();
        QVERIFY(QCoro::waitFor(reader->credentialFor(m_alice)));
    }

    void givesNoTokenToAnotherServer()
    {
        Grant foreign = grant("token");
        foreign.credential.origin = *Origin::fromUrl(QUrl(u"https://other.example"_s));
        QVERIFY(QCoro::waitFor(vault()->keep(m_alice, foreign)));
        QCOMPARE(QCoro::waitFor(vault()->credentialFor(m_alice)).error(), CredentialProblem::SignedOut);
    }

    void lendsToASignIn()
    {
        const auto lender = vault();
        const AccountId first = lender->holdProvisional(grant("first").credential);
        const AccountId second = lender->holdProvisional(grant("second").credential);
        QVERIFY(first != second);
        // No table has come so far, and it is no guest's.
        QVERIFY(first.value() > (1LL << 60));
        QCOMPARE(QCoro::waitFor(lender->credentialFor(second))->token, "second");
        lender->release(second);
        QVERIFY(!QCoro::waitFor(lender->credentialFor(second)));
        QVERIFY(m_secrets.secrets.isEmpty());
    }

    void forgetsAtOnceEvenWhereTheStoreDoesNot()
    {
        const auto keeper = vault();
        QVERIFY(QCoro::waitFor(keeper->keep(m_alice, grant("token"))));
        m_secrets.failure = Kind::Locked;
        QVERIFY(!QCoro::waitFor(keeper->forget(m_alice)));
        QVERIFY(!QCoro::waitFor(keeper->credentialFor(m_alice)));
    }

    void archivesHaveNoToken()
    {
        const auto keeper = vault();
        QVERIFY(QCoro::waitFor(keeper->keep(m_alice, grant("token"))));
        QVERIFY(QCoro::waitFor(m_bench->accounts->beginSignOut(m_alice, m_bench->clock.now())));
        QCOMPARE(QCoro::waitFor(vault()->credentialFor(m_alice)).error(), CredentialProblem::SignedOut);
    }

    void rejectsDamagedGrants()
    {
        QVERIFY(!decodeGrant({}));
        QVERIFY(!decodeGrant("a bare token"));
        const QByteArray good = encodeGrant(grant("token"));
        QVERIFY(decodeGrant(good));
        for (qsizetype length = 0; length < good.size(); ++length)
            QVERIFY(!decodeGrant(good.first(length)));
    }

    void onlyTwoGenuineRefusalsKillAToken()
    {
        using Verdict = TokenTrial::Verdict;
        TokenTrial trial;
        const Instant now = m_bench->clock.now();
        ServerError offline;
        offline.kind = ServerError::Kind::NoNetwork;
        for (int minute = 0; minute < 10; ++minute) {
            QCOMPARE(trial.failed(m_alice, offline, now + std::chrono::minutes(minute)), Verdict::Good);
            QCOMPARE(trial.failed(m_alice, refusal(401, false), now + std::chrono::minutes(minute)),
                     Verdict::Good);
            QCOMPARE(trial.failed(m_alice, refusal(0, true), now + std::chrono::minutes(minute)),
                     Verdict::Good);
        }
        QCOMPARE(trial.failed(m_alice, refusal(), now), Verdict::Doubted);
        QCOMPARE(trial.failed(m_alice, refusal(), now + 59s), Verdict::Doubted);
        QCOMPARE(trial.failed(m_alice, offline, now + 60s), Verdict::Doubted);
        trial.succeeded(m_alice);
        QCOMPARE(trial.failed(m_alice, refusal(), now + 70s), Verdict::Doubted);
        QCOMPARE(trial.failed(AccountId(99), refusal(), now + 140s), Verdict::Doubted);
        QCOMPARE(trial.failed(m_alice, refusal(), now + 130s), Verdict::Dead);
    }

private:
    static Grant grant(const QByteArray &token)
    {
        return {{exampleServer().origin, token}, "client id", "client secret"};
    }

    std::unique_ptr<TokenVault> vault(const QString &profile = u"profile"_s)
    {
        return std::make_unique<TokenVault>(*m_bench->accounts, m_secrets, m_bench->clock, profile);
    }

    std::unique_ptr<AccountBench> m_bench;
    FakeSecrets m_secrets;
    AccountId m_alice;
};

QTEST_GUILESS_MAIN(TestTokenVault)
#include "test_tokenvault.moc"
