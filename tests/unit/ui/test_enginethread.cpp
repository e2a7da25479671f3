// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/signin.h"
#include "engine/engine.h"
#include "fakes/seededfolder.h"
#include "ui/viewmodels/enginethread.h"
#include "unit/engine/neighbourserver.h"

#include <QRegularExpression>
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

QTEST_GUILESS_MAIN(TestEngineThread)
#include "test_enginethread.moc"
