// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "updatebench.h"

#include <QDirIterator>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
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
    void waitsForTheNetwork();
    void waitsWhereTheNetworkBeginsToCount();
    void fetchesOnlyWhatIsNew();
    void goesOnWhereItStopped();
    void aDiskThatTakesNoMore();
    void severalMirrorsAtOnce();
    void aBrokenConnectionIsNoDeadMirror();
    void mirrorsWithoutRanges();
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
    QElapsedTimer took;
    took.start();
    QCOMPARE(bench.check(), QString());
    // Of the 600 ms that the dead ones are given, and much more than that on a busy machine, but no time-out.
    QVERIFY2(took.elapsed() < 10'000, qPrintable(QString::number(took.elapsed())));
    qInfo("a check with two of four mirrors dead took %lld ms", took.elapsed());
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

// A laptop that is carried out of the house in the middle of it.
void TestUpdates::waitsWhereTheNetworkBeginsToCount()
{
    UpdateBench bench;
    constexpr qsizetype size = 12'000'000;
    const MirrorServer &mirror = bench.addMirror({.content = UpdateBench::program(u"0.2.0"_s, size)});
    bench.settings.network = [&mirror] {
        return mirror.given() > 1'500'000 ? NetworkUse::Metered : NetworkUse::Free;
    };
    QCOMPARE(bench.update(), u"metered"_s);
    QVERIFY(mirror.given() < size / 2);
    bench.settings.network = [] { return NetworkUse::Free; };
    QCOMPARE(bench.update(), QString());
    QVERIFY(bench.fetched->resumed > 0);
}

void TestUpdates::fetchesOnlyWhatIsNew()
{
    UpdateBench bench;
    constexpr qsizetype size = 6'000'000;
    QFile file(bench.settings.program);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(UpdateBench::program(u"0.1.0"_s, size, 5));
    file.close();
    // A few places change, and what follows is moved.
    QByteArray content = UpdateBench::program(u"0.2.0"_s, size, 5);
    for (const qsizetype at : {1'000'000, 2'500'000, 4'000'000})
        content.insert(at, UpdateBench::program(u"new"_s, 30'000, quint32(at)));
    bench.addMirror({.content = content});
    QCOMPARE(bench.update(), QString());
    QCOMPARE(bench.installed(), content);
    qInfo("a small change: %lld of %lld bytes fetched", bench.fetched->fetched, bench.fetched->size);
    QVERIFY(bench.fetched->fetched * 100 <= bench.fetched->size * 20);
    QVERIFY(bench.mirrors.front()->given() * 100 <= bench.fetched->size * 20);
}

void TestUpdates::goesOnWhereItStopped()
{
    UpdateBench bench;
    const QByteArray content = UpdateBench::program(u"0.2.0"_s, 6'000'000);
    MirrorServer &mirror = bench.addMirror({.content = content});
    bench.begin();
    QCOMPARE(bench.check(), QString());
    // After so many pieces it is gone.
    mirror.mostGiven = 2'500'000;
    QCOMPARE(bench.get(), u"not-there"_s);
    bench.end();
    mirror.mostGiven = std::numeric_limits<qint64>::max();
    bench.begin();
    QCOMPARE(bench.get(), QString());
    QVERIFY(bench.fetched->resumed > 0);
    QVERIFY(bench.fetched->fetched < content.size());
    QCOMPARE(bench.apply(), QString());
    bench.end();
    QCOMPARE(bench.installed(), content);
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

void TestUpdates::severalMirrorsAtOnce()
{
    UpdateBench bench;
    const Offer offer = UpdateBench::offer({.content = UpdateBench::program(u"0.2.0"_s, 8'000'000)});
    for (int n = 0; n < 3; ++n)
        bench.addMirror(offer);
    QCOMPARE(bench.update(), QString());
    for (const auto &mirror : bench.mirrors)
        QVERIFY(mirror->given() > 1'000'000);
}

void TestUpdates::aBrokenConnectionIsNoDeadMirror()
{
    UpdateBench bench;
    MirrorServer &mirror = bench.addMirror({.content = UpdateBench::program(u"0.2.0"_s, 3'000'000)});
    mirror.server().expect("GET /files/" + UpdateBench::fileName,
                           HttpAnswer::of(HttpAnswer::Way::ResetInBody));
    mirror.server().expect("GET /files/" + UpdateBench::fileName,
                           HttpAnswer::of(HttpAnswer::Way::CloseAfterAll));
    QCOMPARE(bench.update(), QString());
    QVERIFY(mirror.server().isSpent());
    QCOMPARE(bench.fetched->problems.size(), 1);
}

void TestUpdates::mirrorsWithoutRanges()
{
    UpdateBench bench;
    const QByteArray content = UpdateBench::program(u"0.2.0"_s, 3'000'000);
    bench.addMirror({.content = content}).givesRanges = false;
    QCOMPARE(bench.update(), QString());
    QCOMPARE(bench.installed(), content);
}

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
