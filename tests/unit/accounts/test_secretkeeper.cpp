// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountbench.h"
#include "accounts/secretkeeper.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;
using Kind = SecretError::Kind;
using Backend = SecretKeeper::Backend;

class TestSecretKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_bench = std::make_unique<AccountBench>();
        auto keychain = std::make_unique<FakeSecrets>();
        auto file = std::make_unique<FakeSecrets>();
        m_keychain = keychain.get();
        m_file = file.get();
        m_keeper = std::make_unique<SecretKeeper>(*m_bench->settings, std::move(keychain), std::move(file));
    }

    void takesTheKeychainWhereOneAnswers()
    {
        QCOMPARE(m_keeper->backend(), Backend::Undecided);
        QVERIFY(QCoro::waitFor(m_keeper->write(u"k"_s, "token")));
        QCOMPARE(m_keeper->backend(), Backend::Keychain);
        QVERIFY(m_keychain->secrets.contains(u"k"_s));
        QVERIFY(m_file->secrets.isEmpty());
    }

    void takesTheFileWhereNoKeychainAnswers()
    {
        m_keychain->failure = Kind::Unavailable;
        QVERIFY(QCoro::waitFor(m_keeper->write(u"k"_s, "token")));
        QCOMPARE(m_keeper->backend(), Backend::File);
        // The choice stays when a keychain appears.
        m_keychain->failure.reset();
        QVERIFY(QCoro::waitFor(m_keeper->write(u"l"_s, "token")));
        QVERIFY(m_keychain->secrets.isEmpty());
    }

    void saysThatThereIsNoKeychainWhenNobodyGaveAPassphrase()
    {
        m_keychain->failure = Kind::Unavailable;
        m_file->failure = Kind::NoPassphrase;
        QCOMPARE(QCoro::waitFor(m_keeper->write(u"k"_s, "token")).error().kind, Kind::Unavailable);
        QCOMPARE(m_keeper->backend(), Backend::Undecided);
    }

    void doesNotGoRoundALockedKeychain()
    {
        m_keychain->failure = Kind::Locked;
        QCOMPARE(QCoro::waitFor(m_keeper->write(u"k"_s, "token")).error().kind, Kind::Locked);
        QVERIFY(m_file->secrets.isEmpty());
        QCOMPARE(QCoro::waitFor(m_keeper->read(u"k"_s)).error().kind, Kind::Locked);
        QCOMPARE(m_file->reads, 0);
    }

    void findsWhatTheOtherOneHolds()
    {
        m_file->secrets.insert(u"k"_s, "old");
        QVERIFY(QCoro::waitFor(m_keeper->choose(Backend::Keychain)));
        QCOMPARE(*QCoro::waitFor(m_keeper->read(u"k"_s)), "old");
        QVERIFY(QCoro::waitFor(m_keeper->remove(u"k"_s)));
        QVERIFY(m_file->secrets.isEmpty());
        m_keychain->failure = Kind::Unavailable;
        m_file->failure = Kind::NoPassphrase;
        QCOMPARE(QCoro::waitFor(m_keeper->read(u"k"_s)).error().kind, Kind::NoPassphrase);
    }

    void keepsForThisSessionOnly()
    {
        m_keeper->keepForThisSessionOnly();
        QVERIFY(QCoro::waitFor(m_keeper->write(u"k"_s, "token")));
        QCOMPARE(*QCoro::waitFor(m_keeper->read(u"k"_s)), "token");
        QVERIFY(m_keychain->secrets.isEmpty() && m_file->secrets.isEmpty());
        QCOMPARE(m_keeper->backend(), Backend::Undecided);
        QVERIFY(QCoro::waitFor(m_keeper->remove(u"k"_s)));
        QCOMPARE(QCoro::waitFor(m_keeper->read(u"k"_s)).error().kind, Kind::NotFound);
    }

    void remembersTheChoice()
    {
        QVERIFY(QCoro::waitFor(m_keeper->choose(Backend::File)));
        m_keeper.reset();
        m_bench->reopen();
        const auto again = SecretKeeper::forFolder(*m_bench->settings, m_bench->filePath(u"."_s), {});
        QCOMPARE(again->backend(), Backend::File);
    }

private:
    std::unique_ptr<AccountBench> m_bench;
    FakeSecrets *m_keychain = nullptr;
    FakeSecrets *m_file = nullptr;
    std::unique_ptr<SecretKeeper> m_keeper;
};

QTEST_GUILESS_MAIN(TestSecretKeeper)
#include "test_secretkeeper.moc"
