// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/signin.h"
#include "engine/engine.h"
#include "fakes/seededfolder.h"
#include "outbox/outbox.h"
#include "settings/settings.h"
#include "ui/viewmodels/enginethread.h"
#include "unit/engine/neighbourserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

class TestEngineThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsWhoIsSignedInAgain();
    void hearsWhatAnotherProcessHasChosen();
};

void TestEngineThread::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    // No keychain: neither the user's nor one that is started for the purpose.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "only for tests");
}

static QCoro::Task<bool> signOut(Engine *engine, Account account)
{
    const auto done = co_await engine->removeAccount(std::move(account), false);
    co_return done.has_value();
}

static QCoro::Task<bool> signIn(Engine *engine, QString server)
{
    const auto done = co_await engine->signIn().withToken(std::move(server), "token-maren-2");
    co_return done.has_value();
}

void TestEngineThread::followsWhoIsSignedInAgain()
{
    NeighbourServer server;
    QTemporaryDir folder;
    const Account maren = SeededFolder(folder.path()).addAccounts(server.info(), server.info()).front();
    EngineThread thread(folder.path());
    thread.followAccounts();
    QTRY_VERIFY_WITH_TIMEOUT(server.asked.contains("token-maren"), 20'000);
    std::optional<bool> done;
    const auto then = [&done](bool good) { done = good; };
    thread.ask<bool>(this, [maren](Engine &engine) { return signOut(&engine, maren); }, then);
    QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), 20'000);
    QVERIFY(*done);
    done.reset();
    const QString origin = maren.server.origin.toString();
    thread.ask<bool>(this, [origin](Engine &engine) { return signIn(&engine, origin); }, then);
    QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), 20'000);
    QVERIFY(*done);
    QVERIFY(!server.asked.contains("token-maren-2"));
    thread.followAccounts();
    QTRY_VERIFY_WITH_TIMEOUT(server.asked.contains("token-maren-2"), 20'000);
    thread.stop();
}

static QCoro::Task<QString> mode(Engine *engine)
{
    co_return engine->settings().value(u"window.mode"_s);
}

// `godwit restore` beside a window.
void TestEngineThread::hearsWhatAnotherProcessHasChosen()
{
    QTemporaryDir folder;
    EngineThread thread(folder.path());
    QString known = u"not asked"_s;
    const auto ask = [&] {
        thread.ask<QString>(
            this, [](Engine &engine) { return mode(&engine); }, [&known](QString value) { known = value; });
    };
    ask();
    QTRY_COMPARE_WITH_TIMEOUT(known, QString(), 20'000);
    QSignalSpy given(&thread, &EngineThread::settingsGiven);
    // It listens only: of two that deliver in one process both would have the lock.
    Engine other({.dataFolder = folder.path(), .passphrase = passphraseFromEnvironment(), .delivers = false});
    QVERIFY(QCoro::waitFor(other.open()).has_value());
    QVERIFY(QCoro::waitFor(other.settings().set(u"window.mode"_s, u"dark"_s)).has_value());
    other.outbox().announce();
    QTRY_VERIFY_WITH_TIMEOUT(!given.isEmpty(), 20'000);
    ask();
    QTRY_COMPARE_WITH_TIMEOUT(known, u"dark"_s, 20'000);
    QCoro::waitFor(other.close());
    thread.stop();
}

QTEST_GUILESS_MAIN(TestEngineThread)
#include "test_enginethread.moc"
