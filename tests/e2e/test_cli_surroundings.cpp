// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/program.h"
#include "fakes/faultserver.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#endif

using namespace Godwit;
using namespace Qt::StringLiterals;

// What a run finds around it and leaves behind: its streams, its terminal, its environment.
class TestCliSurroundings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aClosedInputIsNoText();
    void whatIsWrongIsSaidBeforeTheText();
    void whoWritesKeepsNobodyWaiting();
    void aReaderThatLeavesIsNoFailure();
    void aStreamThatNobodyReadsEnds();
    void theTerminalShowsAgainWhatIsTyped();
    void whoInterruptsIsToldWhereItIs();
    void theBrowserGetsNoPassphrase();
    void emptyNamesAreNone();

private:
    int posts() const;

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Program> m_godwit;
};

#ifdef Q_OS_UNIX
// In the child: standard output is a pipe whose reader has gone.
static void leaveOutput()
{
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        return;
    ::dup2(ends[1], STDOUT_FILENO);
    ::close(ends[0]);
    ::close(ends[1]);
}
#endif

void TestCliSurroundings::init()
{
#ifndef Q_OS_UNIX
    QSKIP("descriptors and terminals are others on this system");
#endif
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_server = std::make_unique<FaultServer>();
    m_godwit = std::make_unique<Program>();
    const QByteArray base = m_server->origin().toString().toUtf8();
    for (const char *path : {"/.well-known/nodeinfo", "/.well-known/oauth-authorization-server"})
        m_server->always("GET "_ba + path, HttpAnswer::of(404, R"({"error":"Record not found"})"));
    for (const char *path : {"/api/v1/timelines/home", "/api/v1/notifications", "/api/v2/notifications"})
        m_server->always("GET "_ba + path, HttpAnswer::of(200, "[]"));
    m_server->always("GET /api/v2/instance",
                     HttpAnswer::of(200, R"({"domain":"one.example","title":"One","version":"4.2.0"})"));
    m_server->always("GET /api/v1/accounts/verify_credentials",
                     HttpAnswer::of(200, R"({"id":"1","username":"ann","acct":"ann","url":"%1/@ann",
                                             "uri":"%1/users/ann"})"_ba.replace("%1", base)));
    m_server->always("GET /api/v1/preferences", HttpAnswer::of(200, "{}"));
    m_server->always("GET /api/v1/accounts/1/statuses", HttpAnswer::of(200, "[]"));
    m_server->always("POST /api/v1/apps", HttpAnswer::of(200, R"({"client_id":"c","client_secret":"s"})"));
    const Ran ran = m_godwit->run({u"login"_s, m_server->origin().toString(), u"--token-stdin"_s}, "token\n");
    QVERIFY2(ran.code == 0, ran.all());
}

void TestCliSurroundings::cleanup()
{
    m_godwit.reset();
    m_server.reset();
}

int TestCliSurroundings::posts() const
{
    return int(std::ranges::count_if(m_server->requests(),
                                     [](const HttpRequest &request) { return request.method == "POST"; }));
}

// The number would be that of the next file which the program opens.
void TestCliSurroundings::aClosedInputIsNoText()
{
#ifdef Q_OS_UNIX
    const auto process = m_godwit->prepared({u"post"_s});
    process->setChildProcessModifier([] { ::close(STDIN_FILENO); });
    process->start();
    const Ran ran = Program::finish(*process);
    QVERIFY2(ran.code == 2 && ran.err.contains(u"nothing to post"_s), ran.all());
    QCOMPARE(posts(), 0);
#endif
}

// Nobody types a post in vain.
void TestCliSurroundings::whatIsWrongIsSaidBeforeTheText()
{
    for (const QStringList &wrong :
         QList<QStringList>{{u"--visibility"_s, u"friends"_s}, {u"--media"_s, u"/nowhere.png"_s}}) {
        const auto process = m_godwit->start(QStringList{u"post"_s} + wrong);
        const Ran ran = Program::finish(*process);
        QVERIFY2(ran.code == 2 || ran.code == 3, ran.all());
    }
}

// The first process delivers for all, an hour of `make | godwit post` long.
void TestCliSurroundings::whoWritesKeepsNobodyWaiting()
{
    const QByteArray post =
        R"({"id":"9","uri":"%1/p/9","url":"%1/@ann/9","visibility":"public","created_at":"2026-01-01T00:00:00Z",
            "content":"<p>said</p>","account":{"id":"1","username":"ann","acct":"ann","url":"%1/@ann",
            "uri":"%1/users/ann"}})"_ba.replace("%1", m_server->origin().toString().toUtf8());
    m_server->always("GET /api/v2/search", HttpAnswer::of(200, R"({"statuses":[)" + post + "]}"));
    m_server->always("POST /api/v1/statuses", HttpAnswer::of(200, post));
    const QString parent = m_server->origin().toString() + u"/p/9"_s;
    const auto writing = m_godwit->start({u"post"_s, u"--reply-to"_s, parent});
    const auto isOpen = [this] {
        return std::ranges::any_of(m_server->requests(), [](const HttpRequest &request) {
            return request.target.startsWith("/api/v2/search");
        });
    };
    QVERIFY(QTest::qWaitFor(isOpen, 60'000));
    Ran ran = m_godwit->run({u"post"_s, u"quickly"_s});
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(posts(), 1);
    writing->write("at leisure");
    writing->closeWriteChannel();
    ran = Program::finish(*writing);
    QVERIFY2(ran.code == 0, ran.all());
    QCOMPARE(posts(), 2);
}

void TestCliSurroundings::aReaderThatLeavesIsNoFailure()
{
#ifdef Q_OS_UNIX
    for (const QStringList &words :
         QList<QStringList>{{u"help"_s}, {u"accounts"_s}, {u"timeline"_s, u"home"_s}}) {
        const auto process = m_godwit->prepared(words);
        process->setChildProcessModifier(leaveOutput);
        process->start();
        const Ran ran = Program::finish(*process);
        QVERIFY2(ran.code == 0 && ran.err.isEmpty(), ran.all());
    }
#endif
}

void TestCliSurroundings::aStreamThatNobodyReadsEnds()
{
#ifdef Q_OS_UNIX
    m_server->handle([](const HttpRequest &) { return HttpAnswer::of(404, "{}"); });
    const auto process = m_godwit->prepared({u"stream"_s, u"--json"_s});
    process->setChildProcessModifier(leaveOutput);
    process->start();
    const Ran left = Program::finish(*process);
    QVERIFY2(left.code == 0, left.all());
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("this system has no /dev/full");
    const Ran full = m_godwit->runInto(u"/dev/full"_s, {u"stream"_s, u"--json"_s});
    QVERIFY2(full.code == 9 && full.err.contains(u"could be written"_s), full.all());
#endif
}

void TestCliSurroundings::theTerminalShowsAgainWhatIsTyped()
{
#ifdef Q_OS_UNIX
    const int person = ::posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(person >= 0 && ::grantpt(person) == 0 && ::unlockpt(person) == 0);
    const int terminal = ::open(::ptsname(person), O_RDWR | O_NOCTTY);
    QVERIFY(terminal >= 0);
    const auto shows = [terminal] {
        termios state{};
        return ::tcgetattr(terminal, &state) == 0 && (state.c_lflag & ECHO) != 0;
    };
    QVERIFY(shows());
    m_godwit->setEnvironment(u"GODWIT_PASSPHRASE"_s, QString());
    const auto process = m_godwit->prepared({u"timeline"_s, u"home"_s});
    process->setChildProcessModifier([terminal] {
        ::setsid();
        ::ioctl(terminal, TIOCSCTTY, 0);
    });
    process->start();
    QVERIFY(QTest::qWaitFor([&] { return !shows(); }, 60'000));
    QCOMPARE(::write(person, "\x03", 1), ssize_t(1));
    Program::finish(*process);
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    QVERIFY(shows());
    ::close(terminal);
    ::close(person);
#endif
}

void TestCliSurroundings::whoInterruptsIsToldWhereItIs()
{
#ifdef Q_OS_UNIX
    m_server->always("POST /api/v1/statuses", HttpAnswer::of(HttpAnswer::Way::Silence));
    const auto process = m_godwit->start({u"post"_s, u"said"_s, u"--json"_s});
    QVERIFY(QTest::qWaitFor([this] { return posts() == 1; }, 60'000));
    ::kill(pid_t(process->processId()), SIGINT);
    const Ran ran = Program::finish(*process);
    QVERIFY2(ran.code == 6 && ran.err.contains(u"kept in the outbox"_s), ran.all());
    QCOMPARE(m_godwit->json({u"outbox"_s}).document()[u"acts"_s][0][u"id"_s].toString(),
             ran.document()[u"id"_s].toString());
#endif
}

void TestCliSurroundings::theBrowserGetsNoPassphrase()
{
    QTemporaryDir programs;
    QFile opener(programs.filePath(u"xdg-open"_s));
    QVERIFY(opener.open(QIODevice::WriteOnly));
    opener.write("#!/bin/sh\nenv > \"$0.part\" && mv \"$0.part\" \"$0.found\"\n");
    opener.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    opener.close();
    m_godwit->setEnvironment(u"DISPLAY"_s, u":0"_s);
    m_godwit->setEnvironment(u"PATH"_s, programs.path() + u':' + qEnvironmentVariable("PATH"));
    m_godwit->setEnvironment(u"GODWIT_BACKUP_PASSPHRASE"_s, u"nor this one"_s);
    const auto process = m_godwit->start({u"login"_s, m_server->origin().toString()});
    QFile found(opener.fileName() + u".found"_s);
    QVERIFY(QTest::qWaitFor([&] { return found.exists(); }, 60'000));
    process->kill();
    Program::finish(*process);
    QVERIFY(found.open(QIODevice::ReadOnly));
    const QByteArray environment = found.readAll();
    QVERIFY2(environment.contains("DISPLAY=:0") && !environment.contains("PASSPHRASE"), environment);
}

// An unset variable of a script must not end at the accounts of the standard folder.
void TestCliSurroundings::emptyNamesAreNone()
{
    for (const QString &option : {u"--data-dir"_s, u"--account"_s}) {
        const Ran ran = m_godwit->run({u"accounts"_s, option, QString()});
        QVERIFY2(ran.code == 2 && ran.err.contains(option), ran.all());
    }
}

QTEST_GUILESS_MAIN(TestCliSurroundings)
#include "test_cli_surroundings.moc"
