// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "update/unfinishedfile.h"
#include "updatebench.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What a person hands on, from the program that runs here and what it knows.
class TestMirrorFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInstalledGodwitNeedsNoNetwork();
    void whatIsNotHereIsFetched();
    void leadsFromTheFirstRootOn();
    void nothingUnverifiedIsWritten();
    void anothersMirrorIsLeftAlone();
    void noLinkLeadsOutOfIt_data();
    void noLinkLeadsOutOfIt();
    void isBroughtUpToDate();
    void whatAKilledOneLeftGoes();
    void aFriendsNewerOneStays();
    void oldOnesOnlyWhenAPersonSaysSo();
};

namespace
{

// By what went wrong; "" where nothing did.
QString mirror(UpdateBench &bench, const QString &folder)
{
    const auto mirrored = QCoro::waitFor(bench.begin().mirror(folder));
    bench.end();
    return mirrored ? QString() : updateErrorWord(mirrored.error().kind);
}

// Somebody else, who has this folder and no network.
QString updateFrom(UpdateBench &bench, const QString &folder)
{
    Updater &updater = bench.begin();
    const auto checked = QCoro::waitFor(updater.check(folder));
    if (!checked || checked->problem)
        return updateErrorWord(checked ? checked->problem->kind : checked.error().kind);
    const auto got = QCoro::waitFor(updater.get(folder));
    if (!got)
        return updateErrorWord(got.error().kind);
    const QString word = bench.apply();
    bench.end();
    return word;
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(QDir(folder).relativeFilePath(all.next()));
    files.sort();
    return files;
}

bool lay(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(content) == content.size();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QStringList ofOneRoot{u"files/godwit-linux"_s, u"files/godwit-linux.chunks"_s, u"release.json"_s,
                            u"roots/1.json"_s};

// The new version runs, has started, and its fetched copy is gone.
void updateAndRun(UpdateBench &bench, const QString &version)
{
    QCOMPARE(bench.update(), QString());
    StartWatch watch(bench.settings.program);
    QCOMPARE(watch.begin(), StartWatch::Verdict::First);
    watch.confirm();
    bench.settings.version = QVersionNumber::fromString(version);
}

} // namespace

void TestMirrorFolder::anInstalledGodwitNeedsNoNetwork()
{
    UpdateBench bench;
    const Offer offer = UpdateBench::offer({});
    bench.addMirror(offer);
    updateAndRun(bench, u"0.2.0"_s);
    bench.settings.network = [] { return NetworkUse::Down; };
    const auto asked = bench.mirrors.front()->server().requests().size();
    const QTemporaryDir stick;
    const QString folder = stick.filePath(u"new/godwit"_s);
    QCOMPARE(mirror(bench, folder), QString());
    QCOMPARE(bench.mirrors.front()->server().requests().size(), asked);
    QCOMPARE(filesIn(folder), ofOneRoot);
    // Byte for byte what a mirror of the project's has.
    for (const QByteArray &name : {"/release.json"_ba, "/files/" + UpdateBench::fileName,
                                   "/files/" + UpdateBench::fileName + ".chunks"})
        QCOMPARE(bytesOf(folder + QString::fromLatin1(name)), offer.files[name]);
    // On a stick.
    UpdateBench friends;
    friends.settings.network = bench.settings.network;
    QCOMPARE(updateFrom(friends, folder), QString());
    QCOMPARE(friends.installed(), bench.installed());
    // And on a web server.
    UpdateBench others;
    others.mirrors.push_back(std::make_unique<MirrorServer>(folder));
    others.settings.mirrors.append(*readMirrorAddress(others.mirrors.back()->address()));
    QCOMPARE(others.update(), QString());
    QCOMPARE(others.installed(), bench.installed());
}

// The version before runs on.
void TestMirrorFolder::whatIsNotHereIsFetched()
{
    UpdateBench bench;
    bench.addMirror();
    bench.begin();
    QCOMPARE(bench.check(), QString());
    bench.end();
    const QTemporaryDir stick;
    bench.settings.network = [] { return NetworkUse::Down; };
    QCOMPARE(mirror(bench, stick.path()), u"offline"_s);
    QVERIFY(filesIn(stick.path()).isEmpty());
    bench.settings.network = [] { return NetworkUse::Free; };
    QCOMPARE(mirror(bench, stick.path()), QString());
    QCOMPARE(filesIn(stick.path()), ofOneRoot);
    QVERIFY(bench.oldRuns());
    UpdateBench friends;
    QCOMPARE(updateFrom(friends, stick.path()), QString());
    // Nothing is known of any release.
    UpdateBench fresh;
    QCOMPARE(mirror(fresh, stick.filePath(u"other"_s)), u"not-fetched"_s);
}

void TestMirrorFolder::leadsFromTheFirstRootOn()
{
    const QByteArray second = UpdateBench::root({.rootKeys = {0, 1, 6}});
    const QByteArray third =
        UpdateBench::root({.serial = 3, .rootKeys = {0, 1, 6}, .releaseKeys = {7, 8, 9}, .signedBy = {1, 6}});
    UpdateBench bench;
    // It comes with the second root, and is told of the third.
    bench.settings.rootsBefore = {bench.settings.root};
    bench.settings.root = second;
    bench.addMirror({.signedBy = {8, 9}}).files["/roots/3.json"] = third;
    bench.begin();
    QCOMPARE(bench.check(), QString());
    bench.end();
    const QTemporaryDir stick;
    QCOMPARE(mirror(bench, stick.path()), QString());
    QCOMPARE(bytesOf(stick.filePath(u"roots/2.json"_s)), second);
    QCOMPARE(bytesOf(stick.filePath(u"roots/3.json"_s)), third);
    UpdateBench friends;
    QCOMPARE(bytesOf(stick.filePath(u"roots/1.json"_s)), friends.settings.root);
    // Who knows only the first one finds the way.
    QCOMPARE(updateFrom(friends, stick.path()), QString());
    QVERIFY(!friends.oldRuns());
}

// The program was changed since, and so was what lies on the stick.
void TestMirrorFolder::nothingUnverifiedIsWritten()
{
    UpdateBench bench;
    const Offer offer = UpdateBench::offer({});
    bench.addMirror(offer);
    updateAndRun(bench, u"0.2.0"_s);
    // So that no fetched copy is there.
    bench.begin();
    bench.end();
    QVERIFY(lay(bench.settings.program, bench.installed() + "more"));
    bench.settings.network = [] { return NetworkUse::Down; };
    const QTemporaryDir stick;
    QVERIFY(lay(stick.filePath(u"files/godwit-linux"_s), "evil"));
    QCOMPARE(mirror(bench, stick.path()), u"offline"_s);
    QCOMPARE(filesIn(stick.path()), QStringList{u"files/godwit-linux"_s});
    bench.settings.network = [] { return NetworkUse::Free; };
    QCOMPARE(mirror(bench, stick.path()), QString());
    QCOMPARE(bytesOf(stick.filePath(u"files/godwit-linux"_s)),
             offer.files["/files/" + UpdateBench::fileName]);
}

void TestMirrorFolder::anothersMirrorIsLeftAlone()
{
    UpdateBench bench;
    bench.addMirror();
    bench.begin();
    QCOMPARE(bench.check(), QString());
    bench.end();
    const QByteArray theirs = UpdateBench::offer({.signedBy = {13, 14}}).envelope;
    const QByteArray root = UpdateBench::root(
        {.serial = 1, .rootKeys = {10, 11, 12}, .releaseKeys = {13, 14, 15}, .signedBy = {10, 11}});
    const QTemporaryDir ofOthers, unrelated;
    QVERIFY(lay(ofOthers.filePath(u"release.json"_s), theirs));
    QVERIFY(lay(ofOthers.filePath(u"roots/1.json"_s), root));
    QVERIFY(lay(unrelated.filePath(u"release.json"_s), "{\"name\": \"of another program\"}"));
    for (const QTemporaryDir *folder : {&ofOthers, &unrelated}) {
        const QStringList before = filesIn(folder->path());
        const QByteArray release = bytesOf(folder->filePath(u"release.json"_s));
        QCOMPARE(mirror(bench, folder->path()), u"strangers"_s);
        QCOMPARE(filesIn(folder->path()), before);
        QCOMPARE(bytesOf(folder->filePath(u"release.json"_s)), release);
    }
}

void TestMirrorFolder::noLinkLeadsOutOfIt_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("target");
    QTest::newRow("the folder of files") << u"files"_s << u"."_s;
    QTest::newRow("the file") << u"files/godwit-linux"_s << u"mine.png"_s;
    QTest::newRow("its pieces") << u"files/godwit-linux.chunks"_s << u"mine.png"_s;
    QTest::newRow("a root that is not there yet") << u"roots/1.json"_s << u"new"_s;
    QTest::newRow("the release") << u"release.json"_s << u"mine.png"_s;
}

// Somebody's stick, made for whoever writes a mirror onto it: its own release would have files taken away.
void TestMirrorFolder::noLinkLeadsOutOfIt()
{
#ifdef Q_OS_WIN
    QSKIP("Links are made otherwise there.");
#endif
    QFETCH(const QString, link);
    QFETCH(const QString, target);
    UpdateBench bench;
    bench.addMirror();
    bench.begin();
    QCOMPARE(bench.check(), QString());
    bench.end();
    const QTemporaryDir home, stick;
    QVERIFY(lay(home.filePath(u"mine.png"_s), "a picture"));
    const Offer evil = UpdateBench::offer({.signedBy = {13, 14}, .change = [](ReleaseStatement &release) {
                                               release.artifacts[1].name = u"mine.png"_s;
                                           }});
    QVERIFY(lay(stick.filePath(u"release.json"_s), evil.envelope));
    QVERIFY(lay(stick.filePath(u"roots/1.json"_s), bench.settings.root));
    const QString path = stick.filePath(link);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QVERIFY(!QFile::exists(path) || QFile::remove(path));
    QVERIFY(QFile::link(QDir::cleanPath(home.filePath(target)), path));
    // Of a release that is not ours, with none of our roots beside it, nothing is touched in any case.
    if (link.startsWith("roots"_L1))
        QVERIFY(QFile::remove(stick.filePath(u"release.json"_s)));
    QCOMPARE(mirror(bench, stick.path()), u"cannot-write"_s);
    QCOMPARE(filesIn(home.path()), QStringList{u"mine.png"_s});
    QCOMPARE(bytesOf(home.filePath(u"mine.png"_s)), "a picture"_ba);
}

void TestMirrorFolder::isBroughtUpToDate()
{
    UpdateBench bench;
    MirrorServer &server = bench.addMirror();
    bench.begin();
    QCOMPARE(bench.check(), QString());
    bench.end();
    const QTemporaryDir stick;
    QCOMPARE(mirror(bench, stick.path()), QString());
    const QByteArray own = "a picture";
    QVERIFY(lay(stick.filePath(u"files/mine.png"_s), own));
    // The next one's file has another name; the other system's is the same.
    const Offer before = UpdateBench::offer({});
    QVERIFY(
        lay(stick.filePath(u"files/godwit-windows.exe"_s), before.files["/files/" + UpdateBench::otherName]));
    Offer next =
        UpdateBench::offer({.serial = 2, .version = u"0.3.0"_s, .change = [&](ReleaseStatement &release) {
                                release.artifacts[0].name = u"godwit-0.3.0"_s;
                                release.artifacts[1] = before.statement.artifacts[1];
                            }});
    for (const QByteArray &end : {""_ba, ".chunks"_ba}) {
        const QByteArray content = next.files["/files/" + UpdateBench::fileName + end];
        next.files.insert("/files/godwit-0.3.0" + end, content);
    }
    server.files = next.files;
    bench.begin();
    QCOMPARE(bench.check(), QString());
    bench.end();
    QCOMPARE(mirror(bench, stick.path()), QString());
    const QStringList expected{u"files/godwit-0.3.0"_s,
                               u"files/godwit-0.3.0.chunks"_s,
                               u"files/godwit-windows.exe"_s,
                               u"files/mine.png"_s,
                               u"release.json"_s,
                               u"roots/1.json"_s};
    QCOMPARE(filesIn(stick.path()), expected);
    UpdateBench friends;
    QCOMPARE(updateFrom(friends, stick.path()), QString());
    QVERIFY(friends.installed().startsWith("#!/bin/sh\necho \"godwit 0.3.0\""));
}

// Also of another release than this one, and nothing of a person's.
void TestMirrorFolder::whatAKilledOneLeftGoes()
{
    UpdateBench bench;
    bench.addMirror();
    bench.begin();
    QCOMPARE(bench.check(), QString());
    bench.end();
    const QTemporaryDir stick;
    for (const QString &folder : {u"files"_s, u"roots"_s})
        QVERIFY(QDir(stick.path()).mkdir(folder));
    const QStringList written{u"files/godwit-0.1.9"_s, u"files/godwit-linux.chunks"_s, u"roots/1.json"_s,
                              u"release.json"_s};
    QStringList left;
    for (const QString &name : written) {
        UnfinishedFile half(stick.filePath(name));
        QVERIFY(half.open());
        QVERIFY(half.write("half of it"));
        left += filesIn(stick.path());
    }
    QCOMPARE(left.size(), written.size());
    const QStringList own{u"files/godwit-linux.backup"_s, u"files/notes.godwit-part"_s};
    for (const QString &name : left + own)
        QVERIFY(lay(stick.filePath(name), "half of it"));
    QCOMPARE(mirror(bench, stick.path()), QString());
    QStringList expected = ofOneRoot + own;
    expected.sort();
    QCOMPARE(filesIn(stick.path()), expected);
}

void TestMirrorFolder::aFriendsNewerOneStays()
{
    const QTemporaryDir stick;
    {
        UpdateBench ahead;
        ahead.addMirror({.serial = 7, .version = u"0.4.0"_s});
        ahead.begin();
        QCOMPARE(ahead.check(), QString());
        ahead.end();
        QCOMPARE(mirror(ahead, stick.path()), QString());
    }
    const QByteArray newer = bytesOf(stick.filePath(u"release.json"_s));
    UpdateBench bench;
    bench.addMirror();
    bench.begin();
    QCOMPARE(bench.check(), QString());
    bench.end();
    bench.settings.network = [] { return NetworkUse::Down; };
    QCOMPARE(mirror(bench, stick.path()), QString());
    QCOMPARE(bytesOf(stick.filePath(u"release.json"_s)), newer);
    QCOMPARE(filesIn(stick.path()), ofOneRoot);
    // And was learnt of.
    QCOMPARE(bench.begin().known()->serial, 7);
    bench.end();
}

void TestMirrorFolder::oldOnesOnlyWhenAPersonSaysSo()
{
    UpdateBench bench;
    bench.addMirror();
    updateAndRun(bench, u"0.2.0"_s);
    bench.clock.advance(std::chrono::days(31));
    const QTemporaryDir stick;
    QCOMPARE(mirror(bench, stick.path()), u"freeze"_s);
    QVERIFY(filesIn(stick.path()).isEmpty());
    bench.settings.takesOld = true;
    QCOMPARE(mirror(bench, stick.path()), QString());
    QCOMPARE(filesIn(stick.path()), ofOneRoot);
}

QTEST_GUILESS_MAIN(TestMirrorFolder)

#include "test_mirrorfolder.moc"
