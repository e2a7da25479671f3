// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "updatebench.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// A newer version's file on its way from mirrors, of which some are dead, slow or simple.
class TestUpdateDownload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesOnlyWhatIsNew();
    void goesOnWhereItStopped();
    void waitsWhereTheNetworkBeginsToCount();
    void severalMirrorsAtOnce();
    void deadMirrorsDelayNoDownload();
    void aNetworkThatIsSlowForAll();
    void aBrokenConnectionIsNoDeadMirror();
    void aNetworkThatBreaksAgainAndAgain();
    void mirrorsWithoutRanges();
    void mirrorsThatDoNotTellTheSize();
};

void TestUpdateDownload::fetchesOnlyWhatIsNew()
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

void TestUpdateDownload::goesOnWhereItStopped()
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

// A laptop that is carried out of the house in the middle of it.
void TestUpdateDownload::waitsWhereTheNetworkBeginsToCount()
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

void TestUpdateDownload::severalMirrorsAtOnce()
{
    UpdateBench bench;
    const Offer offer = UpdateBench::offer({.content = UpdateBench::program(u"0.2.0"_s, 8'000'000)});
    for (int n = 0; n < 3; ++n)
        bench.addMirror(offer);
    QCOMPARE(bench.update(), QString());
    for (const auto &mirror : bench.mirrors)
        QVERIFY(mirror->given() > 1'000'000);
}

// Two are dead, and one gives a byte now and then.
void TestUpdateDownload::deadMirrorsDelayNoDownload()
{
    UpdateBench bench;
    const Offer offer = UpdateBench::offer({.content = UpdateBench::program(u"0.2.0"_s, 8'000'000)});
    const DeafPort deaf;
    bench.settings.mirrors.append(*readMirrorAddress(deaf.origin().toString()));
    for (const auto way : {HttpAnswer::Way::Silence, HttpAnswer::Way::DripBody}) {
        MirrorServer &bad = bench.addMirror(offer);
        bad.server().always("GET /files/" + UpdateBench::fileName, HttpAnswer::of(way));
    }
    bench.mirrors.front()->server().always("GET /files/" + UpdateBench::fileName + ".chunks",
                                           HttpAnswer::of(HttpAnswer::Way::Silence));
    for (int n = 0; n < 2; ++n)
        bench.addMirror(offer);
    bench.begin();
    QCOMPARE(bench.check(), QString());
    QElapsedTimer took;
    took.start();
    QCOMPARE(bench.get(), QString());
    // A second for each that has no list, and two until others are asked; each of the bench's limits is more.
    QVERIFY2(took.elapsed() < 25'000, qPrintable(QString::number(took.elapsed())));
    qInfo("a download with three of five mirrors dead took %lld ms", took.elapsed());
    // They are told of.
    QSet<QString> slow;
    for (const UpdateError &problem : std::as_const(bench.fetched->problems)) {
        if (problem.kind == UpdateError::Kind::TooSlow)
            slow << problem.subject;
    }
    for (const qsizetype n : {0, 1, 2})
        QVERIFY(slow.contains(bench.settings.mirrors[n].toString()));
    QCOMPARE(slow.size(), 3);
    QCOMPARE(bench.apply(), QString());
    bench.end();
    QCOMPARE(bench.installed(), offer.files["/files/" + UpdateBench::fileName]);
}

// Four mirrors share a little: nothing large comes to its end in time, from none of them.
void TestUpdateDownload::aNetworkThatIsSlowForAll()
{
    UpdateBench bench;
    const Offer offer = UpdateBench::offer({.content = UpdateBench::program(u"0.2.0"_s, 3'000'000)});
    for (int n = 0; n < 4; ++n)
        bench.addMirror(offer).longestPart = mostChunk;
    bench.settings.pace = {Milliseconds(3'000), qint64(1) << 30};
    QCOMPARE(bench.update(), QString());
    QCOMPARE(bench.installed(), offer.files["/files/" + UpdateBench::fileName]);
}

void TestUpdateDownload::aBrokenConnectionIsNoDeadMirror()
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

// As in a train: each third request comes to nothing, and the next two do.
void TestUpdateDownload::aNetworkThatBreaksAgainAndAgain()
{
    UpdateBench bench;
    const QByteArray content = UpdateBench::program(u"0.2.0"_s, 16'000'000);
    bench.addMirror({.content = content}).breaksEach = 3;
    QCOMPARE(bench.update(), QString());
    QCOMPARE(bench.installed(), content);
}

void TestUpdateDownload::mirrorsWithoutRanges()
{
    UpdateBench bench;
    const QByteArray content = UpdateBench::program(u"0.2.0"_s, 3'000'000);
    bench.addMirror({.content = content}).givesRanges = false;
    QCOMPARE(bench.update(), QString());
    QCOMPARE(bench.installed(), content);
}

void TestUpdateDownload::mirrorsThatDoNotTellTheSize()
{
    UpdateBench bench;
    const QByteArray content = UpdateBench::program(u"0.2.0"_s, 3'000'000);
    bench.addMirror({.content = content}).tellsSize = false;
    QCOMPARE(bench.update(), QString());
    QCOMPARE(bench.installed(), content);
}

QTEST_GUILESS_MAIN(TestUpdateDownload)

#include "test_updatedownload.moc"
