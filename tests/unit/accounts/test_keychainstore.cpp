// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/keychainstore.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = SecretError::Kind;

static const QString key = u"profile-of-a-test/1"_s;

class TestKeychainStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // The library says that a keychain is available even then.
    void saysThatThereIsNone()
    {
        if (insideKeyring())
            QSKIP("this is the run with a keyring");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qunsetenv("DISPLAY");
        KeychainStore store;
        QCOMPARE(QCoro::waitFor(store.write(key, "canary")).error().kind, Kind::Unavailable);
        QCOMPARE(QCoro::waitFor(store.read(key)).error().kind, Kind::Unavailable);
        QVERIFY(!QCoro::waitFor(store.remove(key)));
    }

    void keepsInAKeyring()
    {
        if (!insideKeyring())
            QSKIP("runs inside worksWithARealKeyring()");
        KeychainStore store;
        QCOMPARE(QCoro::waitFor(store.read(key)).error().kind, Kind::NotFound);
        const auto written = QCoro::waitFor(store.write(key, QByteArray("can\0ary\xff", 8)));
        QVERIFY2(written, written ? "" : qUtf8Printable(written.error().detail));
        QCOMPARE(*QCoro::waitFor(store.read(key)), QByteArray("can\0ary\xff", 8));
        QVERIFY(QCoro::waitFor(store.write(key, "second")));
        QCOMPARE(*QCoro::waitFor(store.read(key)), "second");
        QVERIFY(QCoro::waitFor(store.remove(key)));
        QVERIFY(QCoro::waitFor(store.remove(key)));
        QCOMPARE(QCoro::waitFor(store.read(key)).error().kind, Kind::NotFound);
    }

    // Runs this program once more on a session bus of its own with an unlocked keyring in a folder of its
    // own.
    void worksWithARealKeyring()
    {
        if (insideKeyring())
            QSKIP("this is the run with a keyring");
        for (const char *program : {"dbus-run-session", "gnome-keyring-daemon"}) {
            if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
                QSKIP("there is no dbus-run-session or no gnome-keyring-daemon here");
        }
        QTemporaryDir home;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char *name :
             {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"})
            environment.insert(QLatin1String(name), home.path());
        environment.insert(u"GODWIT_TEST_KEYRING"_s, u"1"_s);
        environment.remove(u"DISPLAY"_s);
        QProcess session;
        session.setProcessEnvironment(environment);
        session.setProcessChannelMode(QProcess::MergedChannels);
        const QString script =
            u"printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 "
            "|| exit 77; exec \"$0\" keepsInAKeyring"_s;
        session.start(u"dbus-run-session"_s,
                      {u"--"_s, u"sh"_s, u"-c"_s, script, QCoreApplication::applicationFilePath()});
        QVERIFY(session.waitForFinished(60'000));
        if (session.exitCode() == 77 || session.exitCode() == 127)
            QSKIP("a keyring cannot be started here");
        const QByteArray output = session.readAll();
        QVERIFY2(session.exitCode() == 0 && output.contains("PASS   : TestKeychainStore::keepsInAKeyring()"),
                 output.constData());
    }

private:
    static bool insideKeyring() { return qEnvironmentVariableIsSet("GODWIT_TEST_KEYRING"); }
};

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "test_keychainstore.moc"
