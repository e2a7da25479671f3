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
    void whatTheScreenIsNotIsNoFailedStart_data();
    void whatTheScreenIsNotIsNoFailedStart();
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

void TestOneStart::whatTheScreenIsNotIsNoFailedStart_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("said");
    // What stands in the mark behind its line.
    QTest::addColumn<QByteArray>("noted");
    // From a terminal far away, say.
    QTest::newRow("no screen") << u"DISPLAY"_s << QString() << u"godwit: There is no screen here"_s
                               << QByteArray();
    // A server that has ended, or a forwarded one.
    QTest::newRow("a screen that is gone")
        << u"DISPLAY"_s << u":4242"_s << u"godwit: A screen is named here (DISPLAY=:4242)"_s << QByteArray();
    // The program's own failure: a plug-in that is not there.
    QTest::newRow("no plug-in") << u"QT_QPA_PLATFORM"_s << u"nonsense"_s << u"qt.qpa.plugin: Could not find"_s
                                << "started\n"_ba;
}

// Who has none, or cannot reach it, learns nothing of the new version by that.
void TestOneStart::whatTheScreenIsNotIsNoFailedStart()
{
#ifndef Q_OS_LINUX
    QSKIP("There the system has a screen always");
#endif
    QFETCH(const QString, variable);
    QFETCH(const QString, value);
    QFETCH(const QString, said);
    QFETCH(const QByteArray, noted);
    Program godwit;
    for (const auto *name :
         {"QT_QPA_PLATFORM", "XDG_SESSION_TYPE", "DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"})
        godwit.setEnvironment(QLatin1String(name), {});
    godwit.setEnvironment(variable, value);
    const QTemporaryDir folder;
    const QByteArray content = "the new version", mark = markOf(content);
    const QString file = folder.filePath(u"godwit"_s), beside = folder.filePath(u".godwit.update"_s);
    QVERIFY(write(file, content) && write(beside, mark));
    godwit.setEnvironment(u"GODWIT_FILE"_s, file);
    const Ran ran = godwit.run({});
    QVERIFY2(ran.err.startsWith(said), ran.all());
    QCOMPARE(ran.code, noted.isEmpty() ? 1 : -1);
    QFile left(beside);
    QVERIFY(left.open(QIODevice::ReadOnly));
    QCOMPARE(left.readAll(), mark + noted);
}

QTEST_GUILESS_MAIN(TestOneStart)
#include "test_onestart.moc"
