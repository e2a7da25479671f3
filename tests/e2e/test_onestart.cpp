// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/program.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// The built program, started again while its window is open.
class TestOneStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aLinkGoesToTheWindowThatIsThere();
    void aLinkIsNoWayToOptions();
    void aKilledWindowIsFollowedByAnother();
    void aNewVersionThatShowedNoWindowIsStillWatched();
    void withoutAScreenItSaysSo();
};

namespace
{

// A window without a screen, until it takes calls.
struct Window {
    explicit Window(Program &program)
    {
        // One that was killed leaves its own.
        const QString socket = program.folder() + u"/window.socket"_s;
        const QDateTime before = QFileInfo(socket).lastModified();
        process = program.start({});
        there = QTest::qWaitFor(
            [&] { return QFileInfo::exists(socket) && QFileInfo(socket).lastModified() != before; }, 60'000);
    }

    ~Window()
    {
        process->kill();
        process->waitForFinished();
    }

    bool runs() const { return process->state() == QProcess::Running; }

    std::unique_ptr<QProcess> process;
    bool there = false;
};

} // namespace

void TestOneStart::aLinkGoesToTheWindowThatIsThere()
{
    Program godwit;
    const Window window(godwit);
    QVERIFY(window.there);
    for (const QStringList &arguments :
         {QStringList(), {u"godwit:@ann@a.example"_s}, {u"web+ap://a.example/1"_s}}) {
        const Ran again = godwit.run(arguments);
        QVERIFY2(again.code == 0 && again.out.isEmpty() && again.err.isEmpty(), again.all());
        QVERIFY(window.runs());
    }
}

// What a browser makes of a hostile link may fall apart into several arguments.
void TestOneStart::aLinkIsNoWayToOptions()
{
    Program godwit;
    const QString elsewhere = godwit.folder() + u"-elsewhere"_s;
    for (const QStringList &arguments : {QStringList{u"web+ap://a.example/1"_s, u"--data-dir"_s, elsewhere},
                                         QStringList{u"godwit:@ann@a.example"_s, u"post"_s, u"Hello"_s},
                                         QStringList{u"godwit:x"_s, u"godwit:y"_s}}) {
        const Ran ran = godwit.run(arguments);
        // Wrong usage (app/cli/exitcode.h).
        QVERIFY2(ran.code == 2 && ran.err.contains(u"There is no command"_s), ran.all());
        QVERIFY(!QFileInfo::exists(elsewhere));
    }
}

void TestOneStart::aKilledWindowIsFollowedByAnother()
{
    Program godwit;
    {
        const Window killed(godwit);
        QVERIFY(killed.there);
    }
    const Window next(godwit);
    QVERIFY(next.there);
    const Ran again = godwit.run({u"godwit:@ann@a.example"_s});
    QVERIFY2(again.code == 0, again.all());
    QVERIFY(next.runs());
}

// What the updater leaves beside a version that it has put in place (app/update/startwatch.h).
static QByteArray markOf(const QByteArray &program)
{
    const QByteArray hash = QCryptographicHash::hash(program, QCryptographicHash::Sha256).toHex();
    return R"({"hash":")" + hash + R"(","serial":2,"state":"trying","version":"0.2.0"})" + '\n';
}

static bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

// The window of the version before is open all the time, and takes the call.
void TestOneStart::aNewVersionThatShowedNoWindowIsStillWatched()
{
    Program godwit;
    const Window window(godwit);
    QVERIFY(window.there);
    const QTemporaryDir folder;
    const QByteArray content = "the new version", mark = markOf(content);
    const QString file = folder.filePath(u"godwit"_s), beside = folder.filePath(u".godwit.update"_s);
    QVERIFY(write(file, content) && write(beside, mark));
    godwit.setEnvironment(u"GODWIT_FILE"_s, file);
    for (int n = 0; n < 2; ++n) {
        const Ran again = godwit.run({});
        QVERIFY2(again.code == 0, again.all());
        QFile left(beside);
        QVERIFY(left.open(QIODevice::ReadOnly));
        QCOMPARE(left.readAll(), mark);
    }
    // A command has done what it was asked for.
    QCOMPARE(godwit.run({u"help"_s}).code, 0);
    QVERIFY(!QFileInfo::exists(beside));
}

// From a terminal far away, say. That tells nothing of the new version.
void TestOneStart::withoutAScreenItSaysSo()
{
#ifndef Q_OS_LINUX
    QSKIP("There the system has a screen always");
#endif
    Program godwit;
    for (const auto *name : {"QT_QPA_PLATFORM", "XDG_SESSION_TYPE", "WAYLAND_SOCKET"})
        godwit.setEnvironment(QLatin1String(name), {});
    const QTemporaryDir folder;
    const QByteArray content = "the new version", mark = markOf(content);
    const QString file = folder.filePath(u"godwit"_s), beside = folder.filePath(u".godwit.update"_s);
    QVERIFY(write(file, content) && write(beside, mark));
    godwit.setEnvironment(u"GODWIT_FILE"_s, file);
    const Ran ran = godwit.run({});
    QVERIFY2(ran.code == 1 && ran.err.startsWith(u"godwit: There is no screen"_s), ran.all());
    QFile left(beside);
    QVERIFY(left.open(QIODevice::ReadOnly));
    QCOMPARE(left.readAll(), mark);
}

QTEST_GUILESS_MAIN(TestOneStart)
#include "test_onestart.moc"
