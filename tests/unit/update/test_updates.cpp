// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/programlock.h"
#include "updatebench.h"

#include <QDirIterator>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace Godwit;
using namespace Qt::StringLiterals;

// A newer version on its way from mirrors into the program's place, and back.
class TestUpdates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void updates();
    void nothingNewer();
    void highestSerialWins();
    void deadMirrorsDoNotDelay();
    void oneAtATime();
    void oneAtATimeForAProgram();
    void waitsForTheNetwork();
    void aDiskThatTakesNoMore();
    void mirrorsThatForbidWhatIsNotThere();
    void fetchedFileIsVerifiedAgain();
    void whatIsNotVerifiedIsNotRun();
    void verifiesFiles();
    void placesThatCannotBeReplaced();
    void whatACrashLeftGoes();
    void whatWasFetchedGoesOnceItHasStarted();
};

void TestUpdates::updates()
{
    UpdateBench bench;
    const Offer offer = UpdateBench::offer({});
    bench.addMirror(offer);
    QCOMPARE(bench.update(), QString());
    QCOMPARE(bench.installed(), offer.files["/files/" + UpdateBench::fileName]);
    QVERIFY(QFileInfo(bench.settings.program).isExecutable());
    QCOMPARE(bench.fetched->size, bench.installed().size());
    // The version before is kept, and the next start is watched.
    QFile previous(BesideProgram(bench.settings.program).previous);
    QVERIFY(previous.open(QIODevice::ReadOnly));
    QCOMPARE(previous.readAll(), UpdateBench::program(u"0.1.0"_s));
    QCOMPARE(readMark(bench.settings.program)->version, u"0.2.0"_s);
    // Nothing of ours is told to a mirror.
    for (const HttpRequest &request : bench.mirrors.front()->server().requests()) {
        QCOMPARE(request.method, "GET"_ba);
        QVERIFY(request.header("Authorization").isEmpty() && request.header("Cookie").isEmpty());
    }
}

void TestUpdates::nothingNewer()
{
    UpdateBench bench;
    MirrorServer &mirror = bench.addMirror({.version = u"0.1.0"_s});
    QCOMPARE(bench.update(), QString());
    QVERIFY(!bench.fetched);
    QVERIFY(bench.oldRuns());
    QVERIFY(!readMark(bench.settings.program));
    for (const HttpRequest &request : mirror.server().requests())
        QVERIFY(!request.target.startsWith("/files/"));
}

void TestUpdates::highestSerialWins()
{
    UpdateBench bench;
    bench.addMirror({.serial = 2, .version = u"0.2.0"_s});
    bench.addMirror({.serial = 7, .version = u"0.4.0"_s});
    bench.addMirror({.serial = 5, .version = u"0.3.0"_s});
    QCOMPARE(bench.update(), QString());
    QCOMPARE(bench.checked->release->serial, 7);
    QVERIFY(bench.installed().startsWith("#!/bin/sh\necho \"godwit 0.4.0\""));
    // The others had another file of that name, and were left.
    QVERIFY(!bench.fetched->problems.isEmpty());
}

void TestUpdates::deadMirrorsDoNotDelay()
{
    UpdateBench bench;
    const Offer offer = UpdateBench::offer({});
    bench.addMirror(offer);
    bench.addMirror(offer);
    const DeafPort deaf;
    bench.settings.mirrors.append(*readMirrorAddress(deaf.origin().toString()));
    MirrorServer &silent = bench.addMirror(offer);
    silent.server().always("GET /release.json", HttpAnswer::of(HttpAnswer::Way::Silence));
    bench.begin();
    // The dead ones are given 600 ms, far from the seconds of a connection's own time-out.
    QElapsedTimer took;
    took.start();
    QCOMPARE(bench.check(), QString());
    qInfo("a check with two of four mirrors dead took %lld ms", took.elapsed());
    QVERIFY2(took.elapsed() < 10'000, qPrintable(QString::number(took.elapsed())));
    QCOMPARE(bench.checked->sources[2].problem->kind, UpdateError::Kind::TooSlow);
    QCOMPARE(bench.checked->sources[3].problem->kind, UpdateError::Kind::TooSlow);
    bench.end();
}

void TestUpdates::oneAtATime()
{
    UpdateBench bench;
    bench.begin();
    Updater second(bench.clock, bench.settings);
    const auto opened = second.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, UpdateError::Kind::Busy);
    QCoro::waitFor(second.finish());
    bench.end();
}

// Two people's data folders, and one program for both.
void TestUpdates::oneAtATimeForAProgram()
{
    UpdateBench bench;
    bench.addMirror();
    QString said;
    bench.settings.meanwhile = [&](const QString &staged) {
        ProgramLock second, third;
        const auto taken = second.take(bench.settings.program);
        // What comes into its place is no free one either.
        const auto next = third.take(staged);
        said = (taken ? u"free"_s : updateErrorWord(taken.error().kind)) + u' ' +
               (next ? u"free"_s : updateErrorWord(next.error().kind));
    };
    QCOMPARE(bench.update(), QString());
    QCOMPARE(said, u"busy busy"_s);
    {
        ProgramLock other;
        QVERIFY(other.take(bench.settings.program));
        const auto went = bench.begin().back();
        QVERIFY(!went && went.error().kind == UpdateError::Kind::Busy);
        bench.end();
        bench.mirrors.front()->files = UpdateBench::offer({.serial = 2, .version = u"0.3.0"_s}).files;
        QCOMPARE(bench.update(), u"busy"_s);
    }
    bench.settings.meanwhile = {};
    QCOMPARE(bench.update(), QString());
    QVERIFY(bench.begin().back());
    bench.end();
}

void TestUpdates::waitsForTheNetwork()
{
    UpdateBench bench;
    bench.settings.network = [] { return NetworkUse::Down; };
    QCOMPARE(bench.update(), u"no-mirrors"_s);
    const MirrorServer &mirror = bench.addMirror();
    QCOMPARE(bench.update(), u"offline"_s);
    bench.settings.network = [] { return NetworkUse::Metered; };
    bench.begin();
    QCOMPARE(bench.check(), QString());
    QCOMPARE(bench.get(), u"metered"_s);
    bench.end();
    QVERIFY(mirror.given() < 10'000);
    bench.settings.takesMetered = true;
    QCOMPARE(bench.update(), QString());
}

#ifdef Q_OS_UNIX

namespace
{

// Nothing may be written beyond so many bytes of a file while it lives.
class LittleRoom
{
public:
    explicit LittleRoom(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit little{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &little);
    }

    ~LittleRoom()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

    Q_DISABLE_COPY_MOVE(LittleRoom)

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

void TestUpdates::aDiskThatTakesNoMore()
{
    UpdateBench bench;
    const QByteArray content = UpdateBench::program(u"0.2.0"_s, 6'000'000);
    bench.addMirror({.content = content});
    bench.begin();
    QCOMPARE(bench.check(), QString());
    {
        const LittleRoom room(1'000'000);
        QCOMPARE(bench.get(), u"cannot-write"_s);
    }
    QVERIFY(bench.oldRuns());
    QCOMPARE(bench.get(), QString());
    {
        const LittleRoom room(1'000'000);
        QCOMPARE(bench.apply(), u"cannot-write"_s);
    }
    QVERIFY(bench.oldRuns());
    // Of what did not come about nothing is left beside the program, and what was fetched is whole.
    const QFileInfo program(bench.settings.program);
    QCOMPARE(program.dir().entryList({program.fileName() + u"*"_s}, QDir::Files | QDir::Hidden).size(), 1);
    QCOMPARE(bench.apply(), QString());
    bench.end();
    QCOMPARE(bench.installed(), content);
}

#else

void TestUpdates::aDiskThatTakesNoMore()
{
    QSKIP("how much a file may have is limited on Unix only");
}

#endif

void TestUpdates::mirrorsThatForbidWhatIsNotThere()
{
    UpdateBench bench;
    bench.addMirror().missing = 403;
    QCOMPARE(bench.update(), QString());
    QVERIFY(!bench.oldRuns());
}

// What was fetched of the release that is known.
static QString fetchedFile(const UpdateBench &bench, const Updater &updater)
{
    const auto anchor = beginTrust(bench.settings.root, {});
    const auto release = updater.known();
    return TrustStore(bench.settings.folder, *anchor).folder() + u"/files/"_s +
           QString::fromLatin1(release->artifactFor(u"test-linux"_s)->hash);
}

void TestUpdates::fetchedFileIsVerifiedAgain()
{
    UpdateBench bench;
    bench.addMirror();
    Updater &updater = bench.begin();
    QCOMPARE(bench.check(), QString());
    QCOMPARE(bench.apply(), u"not-fetched"_s);
    QCOMPARE(bench.get(), QString());
    QFile file(fetchedFile(bench, updater));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(1000);
    file.write("evil");
    file.close();
    QCOMPARE(bench.apply(), u"replaced"_s);
    QVERIFY(bench.oldRuns());
    // Fetched again, since it is not what it was.
    QCOMPARE(bench.get(), QString());
    QVERIFY(bench.fetched->fetched > 0);
    QCOMPARE(bench.apply(), QString());
    bench.end();
}

// Not even to be asked for its version.
void TestUpdates::whatIsNotVerifiedIsNotRun()
{
    UpdateBench bench;
    bench.addMirror();
    const Updater &updater = bench.begin();
    QCOMPARE(bench.check(), QString());
    QCOMPARE(bench.get(), QString());
    const QTemporaryDir folder;
    const QString witness = folder.filePath(u"witness"_s);
    QFile file(fetchedFile(bench, updater));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("#!/bin/sh\necho run >'" + QFile::encodeName(witness) + "'\necho godwit 0.2.0\n");
    file.close();
    QCOMPARE(bench.apply(), u"replaced"_s);
    bench.end();
    QVERIFY(!QFile::exists(witness));
    QVERIFY(bench.oldRuns());
}

void TestUpdates::verifiesFiles()
{
    UpdateBench bench;
    const Offer offer = UpdateBench::offer({});
    QTemporaryDir stick;
    const auto put = [&](const QString &name, const QByteArray &content) {
        QDir().mkpath(QFileInfo(stick.filePath(name)).path());
        QFile file(stick.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(put(u"files/mine"_s, offer.files["/files/" + UpdateBench::otherName]));
    QVERIFY(put(u"files/evil"_s, "evil"));
    Updater &updater = bench.begin();
    auto verified = QCoro::waitFor(updater.verify(stick.filePath(u"files/nothing"_s)));
    QCOMPARE(verified.error().kind, UpdateError::Kind::CannotRead);
    verified = QCoro::waitFor(updater.verify(stick.filePath(u"files/mine"_s)));
    QCOMPARE(verified.error().kind, UpdateError::Kind::NoRelease);
    QVERIFY(put(u"release.json"_s, offer.envelope));
    verified = QCoro::waitFor(updater.verify(stick.filePath(u"files/mine"_s)));
    QVERIFY(verified);
    QCOMPARE(verified->artifact.platform, u"test-windows"_s);
    QVERIFY(!verified->concern);
    verified = QCoro::waitFor(updater.verify(stick.filePath(u"files/evil"_s)));
    QCOMPARE(verified.error().kind, UpdateError::Kind::MixedFiles);
#ifdef Q_OS_UNIX
    // Neither a pipe nor a folder is ever opened, and that is said.
    const QString pipe = stick.filePath(u"files/pipe"_s), release = stick.filePath(u"release.json"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString &path : {pipe, stick.filePath(u"files"_s)}) {
        verified = QCoro::waitFor(updater.verify(path));
        QCOMPARE(verified.error().kind, UpdateError::Kind::CannotRead);
        QVERIFY(updateSentence(verified.error()).contains(u"it is no file"_s));
    }
    QVERIFY(QFile::remove(release) && QFile::rename(pipe, release));
    const auto checked = QCoro::waitFor(updater.check(stick.path()));
    QCOMPARE(checked->problem->kind, UpdateError::Kind::CannotRead);
#endif
    bench.end();
}

void TestUpdates::placesThatCannotBeReplaced()
{
    UpdateBench bench;
    bench.addMirror();
    const QString real = bench.settings.program;
    QVERIFY(QFile::link(real, real + u"-link"_s));
    bench.settings.program = real + u"-link"_s;
    QCOMPARE(bench.update(), u"not-replaceable"_s);
    bench.settings.program = QFileInfo(real).path();
    QCOMPARE(bench.update(), u"not-replaceable"_s);
    bench.settings.program = real;
    const auto went = bench.begin().back();
    QVERIFY(!went);
    QCOMPARE(went.error().kind, UpdateError::Kind::NothingToGoBackTo);
    bench.end();
    QVERIFY(bench.oldRuns());
}

void TestUpdates::whatACrashLeftGoes()
{
    UpdateBench bench;
    bench.addMirror();
    const QString folder = QFileInfo(bench.settings.program).path() + u"/"_s;
    // As a browser calls what it has fetched a second time.
    const QString name = u"godwit [1].run"_s;
    QVERIFY(QFile::rename(bench.settings.program, folder + name));
    bench.settings.program = folder + name;
    const QDateTime now = QDateTime::currentDateTime();
    for (const auto &[left, age] : {std::pair(u"old123"_s, 2 * 3600), std::pair(u"new123"_s, 60)}) {
        QFile file(folder + u"."_s + name + u".new-"_s + left);
        QVERIFY(file.open(QIODevice::WriteOnly) &&
                file.setFileTime(now.addSecs(-age), QFile::FileModificationTime));
    }
    QCOMPARE(bench.update(), QString());
    QVERIFY(!QFile::exists(folder + u".godwit [1].run.new-old123"_s));
    QVERIFY(QFile::exists(folder + u".godwit [1].run.new-new123"_s));
}

// All that lies in the data folder for a release.
static qint64 keptBytes(const UpdateBench &bench)
{
    qint64 bytes = 0;
    QDirIterator files(bench.settings.folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        bytes += files.nextFileInfo().size();
    return bytes;
}

void TestUpdates::whatWasFetchedGoesOnceItHasStarted()
{
    UpdateBench bench;
    constexpr qint64 size = 600'000;
    bench.addMirror();
    QCOMPARE(bench.update(), QString());
    QVERIFY(keptBytes(bench) > size);
    // A command of the new version, whose first start is not over yet.
    StartWatch watch(bench.settings.program);
    QCOMPARE(watch.begin(), StartWatch::Verdict::First);
    bench.settings.version = QVersionNumber(0, 2, 0);
    bench.begin();
    bench.end();
    QVERIFY(keptBytes(bench) > size);
    // The window of the version before, which is still open.
    watch.confirm();
    bench.settings.version = QVersionNumber(0, 1, 0);
    bench.begin();
    bench.end();
    QVERIFY(keptBytes(bench) > size);
    bench.settings.version = QVersionNumber(0, 2, 0);
    bench.begin();
    QVERIFY(keptBytes(bench) < size / 10);
    // The way back needs none of it.
    QVERIFY(bench.begin().back());
    bench.end();
    QVERIFY(bench.oldRuns());
    bench.settings.version = QVersionNumber(0, 1, 0);
    bench.settings.again = true;
    QCOMPARE(bench.update(), QString());
    QVERIFY(!bench.oldRuns());
}

QTEST_GUILESS_MAIN(TestUpdates)

#include "test_updates.moc"
