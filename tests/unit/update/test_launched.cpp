// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/launched.h"
#include "update/launchervariables.h"
#include "update/startwatch.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>
#include <ranges>
#include <utility>
#include <vector>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Godwit;
using namespace Qt::StringLiterals;

// What the launcher of the self-contained file tells the program.
class TestLaunched : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void takesWhatTheLauncherTells();
    void waitsForWhatIsUnpackedBehindTheStart();
    void handsNothingOfTheLaunchersOn();

private:
    QTemporaryDir m_folder;
};

namespace
{

// As the launcher leaves it to the program; afterwards as it was.
class LaunchersEnvironment
{
public:
    explicit LaunchersEnvironment(const QString &held)
    {
        using namespace LauncherVariable;
        m_held.setFileName(held);
        if (!m_held.open(QIODevice::WriteOnly))
            QTest::qFail("no file to hold", __FILE__, __LINE__);
#ifdef Q_OS_LINUX
        // Qt's own are closed on exec.
        ::fcntl(m_held.handle(), F_SETFD, 0);
        if (::socketpair(AF_UNIX, SOCK_STREAM, 0, m_rest.data()) != 0)
            QTest::qFail("no sockets", __FILE__, __LINE__);
        set(rest, QByteArray::number(m_rest[0]));
#endif
        set(file, "/opt/godwit.run");
        set(hold, QByteArray::number(m_held.handle()));
        set(libraryPath, "/ours:/before");
        set(formerLibraryPath, "/before");
        for (const char *name : lendable)
            set(name, "ours");
        // The person's own.
        set(renderer, "rhi");
        set(lent, QByteArray(fonts) + ' ' + keyboards);
    }

    ~LaunchersEnvironment()
    {
        restIsThere();
        // One may have been set twice.
        for (const auto &[name, value] : m_before | std::views::reverse) {
            if (value.isNull())
                qunsetenv(name);
            else
                qputenv(name, value);
        }
    }

    Q_DISABLE_COPY_MOVE(LaunchersEnvironment)

    int descriptor() const { return m_held.handle(); }

    int restsDescriptor() const { return m_rest[0]; }

    // Whether somebody has asked for the rest.
    bool isAsked() const
    {
#ifdef Q_OS_LINUX
        char said = 1;
        return ::recv(m_rest[1], &said, 1, MSG_DONTWAIT) == 1 && said == 0;
#else
        return false;
#endif
    }

    void restIsThere()
    {
#ifdef Q_OS_LINUX
        if (const int end = std::exchange(m_rest[1], -1); end >= 0)
            ::close(end);
#endif
    }

private:
    void set(const char *name, const QByteArray &value)
    {
        m_before.emplace_back(name, qgetenv(name));
        qputenv(name, value);
    }

    QFile m_held;
    std::array<int, 2> m_rest{-1, -1};
    std::vector<std::pair<const char *, QByteArray>> m_before;
};

} // namespace

void TestLaunched::takesWhatTheLauncherTells()
{
#ifdef Q_OS_LINUX
    namespace Variable = LauncherVariable;
    const LaunchersEnvironment environment(m_folder.filePath(u"state"_s));
    takeFromLauncher();
    QCOMPARE(programFile(), u"/opt/godwit.run"_s);
    QCOMPARE(::fcntl(environment.descriptor(), F_GETFD), FD_CLOEXEC);
    QCOMPARE(::fcntl(environment.restsDescriptor(), F_GETFD), FD_CLOEXEC);
    QCOMPARE(qgetenv(Variable::libraryPath), "/before");
    // Qt has not read these yet.
    QCOMPARE(qgetenv(Variable::fonts), "ours");
    QCOMPARE(qgetenv(Variable::keyboards), "ours");
    giveBackLent();
    // Told once: what a program finds that Godwit starts is not told to that one.
    takeFromLauncher();
    QVERIFY(launchersFile().isEmpty());
#endif
}

void TestLaunched::waitsForWhatIsUnpackedBehindTheStart()
{
#ifdef Q_OS_LINUX
    {
        LaunchersEnvironment environment(m_folder.filePath(u"state"_s));
        takeFromLauncher();
        QVERIFY(!isAllUnpacked());
        QVERIFY(!environment.isAsked());
        QObject context;
        int told = 0;
        for (int waiting = 0; waiting < 2; ++waiting)
            whenAllUnpacked(&context, [&told] { ++told; });
        auto gone = std::make_unique<QObject>();
        whenAllUnpacked(gone.get(), [&told] { told = 100; });
        gone.reset();
        QVERIFY(environment.isAsked() && !environment.isAsked());
        QCoreApplication::processEvents();
        QCOMPARE(told, 0);
        environment.restIsThere();
        QVERIFY(isAllUnpacked());
        QTRY_COMPARE(told, 2);
        QVERIFY(isAllUnpacked());
        whenAllUnpacked(&context, [&told] { ++told; });
        QTRY_COMPARE(told, 3);
    }
    // As everywhere but behind the very first start.
    takeFromLauncher();
    QVERIFY(isAllUnpacked());
#endif
}

void TestLaunched::handsNothingOfTheLaunchersOn()
{
#ifdef Q_OS_LINUX
    namespace Variable = LauncherVariable;
    const LaunchersEnvironment environment(m_folder.filePath(u"state"_s));
    takeFromLauncher();
    giveBackLent();
    QProcess started;
    started.start(u"/usr/bin/env"_s, {});
    QVERIFY(started.waitForFinished());
    const auto given = started.readAllStandardOutput().split('\n');
    QVERIFY(given.contains(QByteArray(Variable::libraryPath) + "=/before"));
    QVERIFY(given.contains(QByteArray(Variable::renderer) + "=rhi"));
    const auto isGiven = [&given](const char *name) {
        return std::ranges::any_of(given, [beginning = QByteArray(name) + '='](const QByteArray &line) {
            return line.startsWith(beginning);
        });
    };
    // Each of the list, but for the two that are the person's.
    for (const char *name : Variable::told)
        QVERIFY2(name == Variable::libraryPath || !isGiven(name), name);
    for (const char *name : Variable::lendable)
        QVERIFY2(name == Variable::renderer || !isGiven(name), name);
#endif
}

QTEST_GUILESS_MAIN(TestLaunched)

#include "test_launched.moc"
