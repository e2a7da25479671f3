// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "updatebench.h"

#include <QDir>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What is known of keys, numbers and times, and what outlives whom.
class TestUpdateTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsRoots();
    void anExpiredRootLeadsOn();
    void keysThatWereReplacedNoLongerCount();
    void stolenKeysDoNotOutliveThemselves();
    void oneKeyOfAStolenPairIsEnoughToReplace();
    void aHigherThresholdForgetsWhatIsBelowIt();
    void twoOfOneNumberAreForgottenWithTheirKeys();
    void stolenTimesDoNotOutliveTheirKeys();
    void anOrdinaryChangeOfAKeyOpensNoWayBack();
    void neverBehindTheVersionThatRuns();
    void oneSignedByAWrongClockStopsNobody();
    void remembersWhatItSaw();
    void aLaterRootKnowsWhatTheOneBeforeSaw_data();
    void aLaterRootKnowsWhatTheOneBeforeSaw();
    void aRootFromLongAfterKnowsByThoseBetween();
    void lostMemoryIsSaid();
    void oldReleasesIfAPersonSaysSo();
    void clockThatWasWrongBefore();
};

void TestUpdateTrust::followsRoots()
{
    UpdateBench bench;
    MirrorServer &mirror = bench.addMirror({.signedBy = {8, 9}});
    // A key is lost: the others name a new one. Then those who release change.
    mirror.files["/roots/2.json"] = UpdateBench::root({.rootKeys = {0, 1, 6}, .signedBy = {0, 1}});
    mirror.files["/roots/3.json"] =
        UpdateBench::root({.serial = 3, .rootKeys = {0, 1, 6}, .releaseKeys = {7, 8, 9}, .signedBy = {1, 6}});
    QCOMPARE(bench.update(), QString());
    QVERIFY(!bench.oldRuns());
    QCOMPARE(bench.checked->trust.root.serial, 3);
}

// Whoever comes back after two years.
void TestUpdateTrust::anExpiredRootLeadsOn()
{
    using std::chrono::days;
    UpdateBench bench;
    bench.clock.advance(720 * 24h);
    MirrorServer &mirror = bench.addMirror({.issued = days(710)});
    QCOMPARE(bench.update(), u"root-expired"_s);
    mirror.files["/roots/2.json"] = UpdateBench::root({.issued = days(300)});
    QCOMPARE(bench.update(), u"root-expired"_s);
    mirror.files["/roots/3.json"] = UpdateBench::root({.serial = 3, .issued = days(600)});
    QCOMPARE(bench.update(), QString());
    QVERIFY(!bench.oldRuns());
}

void TestUpdateTrust::keysThatWereReplacedNoLongerCount()
{
    UpdateBench bench;
    MirrorServer &mirror = bench.addMirror();
    mirror.files["/roots/2.json"] = UpdateBench::root({.releaseKeys = {7, 8, 9}});
    bench.begin();
    QCOMPARE(bench.check(), u"strangers"_s);
    bench.end();
    // The new root is kept, also where nobody shows it any more.
    mirror.files.remove("/roots/2.json");
    bench.begin();
    QCOMPARE(bench.check(), u"strangers"_s);
    QCOMPARE(bench.checked->trust.root.serial, 2);
    bench.end();
}

// Who has stolen two keys signs a number and a time beyond which nobody would get.
void TestUpdateTrust::stolenKeysDoNotOutliveThemselves()
{
    UpdateBench bench;
    MirrorServer &mirror =
        bench.addMirror({.serial = qint64(1) << 40, .version = u"9.0.0"_s, .issued = std::chrono::days(364)});
    bench.begin();
    QCOMPARE(bench.check(), QString());
    bench.end();
    mirror.files = UpdateBench::offer({.serial = 2, .signedBy = {7, 8}}).files;
    QCOMPARE(bench.update(), u"strangers"_s);
    // A third one is replaced: the two still vouch for what was seen.
    mirror.files["/roots/2.json"] = UpdateBench::root({.releaseKeys = {3, 4, 7}});
    mirror.files["/release.json"] = UpdateBench::offer({.serial = 2, .signedBy = {3, 7}}).envelope;
    QCOMPARE(bench.update(), u"roll-back"_s);
    // Both are.
    mirror.files["/roots/3.json"] = UpdateBench::root({.serial = 3, .releaseKeys = {5, 7, 8}});
    QCOMPARE(bench.update(), u"too-few-signed"_s);
    mirror.files["/release.json"] = UpdateBench::offer({.serial = 2, .signedBy = {7, 8}}).envelope;
    QCOMPARE(bench.update(), QString());
    QVERIFY(!bench.oldRuns());
    // From then on nothing goes back again.
    mirror.files["/release.json"] = UpdateBench::offer({.serial = 1, .signedBy = {7, 8}}).envelope;
    QCOMPARE(bench.update(), u"roll-back"_s);
}

// Keys 3 and 4 are stolen, and the project has only heard of one of them.
void TestUpdateTrust::oneKeyOfAStolenPairIsEnoughToReplace()
{
    UpdateBench bench;
    MirrorServer &mirror = bench.addMirror({.serial = qint64(1) << 40, .version = u"9.0.0"_s});
    bench.begin();
    QCOMPARE(bench.check(), QString());
    bench.end();
    mirror.files = UpdateBench::offer({.serial = 2, .signedBy = {3, 5}}).files;
    QCOMPARE(bench.update(), u"roll-back"_s);
    // Keys 3 and 5 are still enough for a release.
    mirror.files["/roots/2.json"] = UpdateBench::root({.releaseKeys = {3, 5, 7}});
    QCOMPARE(bench.update(), QString());
    QVERIFY(!bench.oldRuns());
    // The stolen pair's document is no way forward either.
    mirror.files["/release.json"] =
        UpdateBench::offer({.serial = qint64(1) << 40, .version = u"9.0.0"_s}).envelope;
    QCOMPARE(bench.update(), u"too-few-signed"_s);
    QCOMPARE(bench.checked->trust.releaseSerial, 2);
}

void TestUpdateTrust::aHigherThresholdForgetsWhatIsBelowIt()
{
    UpdateBench bench;
    MirrorServer &mirror = bench.addMirror({.serial = qint64(1) << 40, .version = u"9.0.0"_s});
    bench.begin();
    QCOMPARE(bench.check(), QString());
    bench.end();
    mirror.files = UpdateBench::offer({.serial = 2, .signedBy = {3, 5, 6}}).files;
    mirror.files["/roots/2.json"] = UpdateBench::root({.releaseKeys = {3, 4, 5, 6}, .releaseThreshold = 3});
    QCOMPARE(bench.update(), QString());
    QVERIFY(!bench.oldRuns());
}

// What is remembered then is a number without a document.
void TestUpdateTrust::twoOfOneNumberAreForgottenWithTheirKeys()
{
    UpdateBench bench;
    constexpr qint64 highest = qint64(1) << 40;
    MirrorServer &mirror = bench.addMirror({.serial = highest, .version = u"9.0.0"_s});
    bench.addMirror({.serial = highest, .version = u"9.0.1"_s});
    bench.begin();
    QCOMPARE(bench.check(), u"equivocation"_s);
    bench.end();
    bench.settings.mirrors.removeLast();
    // Another change of roots is none of theirs.
    mirror.files = UpdateBench::offer({.serial = 2, .signedBy = {3, 5}}).files;
    mirror.files["/roots/2.json"] = UpdateBench::root({.rootKeys = {0, 1, 6}});
    QCOMPARE(bench.update(), u"roll-back"_s);
    mirror.files["/roots/3.json"] =
        UpdateBench::root({.serial = 3, .rootKeys = {0, 1, 6}, .releaseKeys = {3, 5, 7}});
    QCOMPARE(bench.update(), QString());
    QVERIFY(!bench.oldRuns());
}

// A release from next year was seen, and an honest one after it: all that is honest looks expired.
void TestUpdateTrust::stolenTimesDoNotOutliveTheirKeys()
{
    UpdateBench bench;
    MirrorServer &mirror = bench.addMirror({.serial = 1, .issued = std::chrono::days(300)});
    bench.begin();
    QCOMPARE(bench.check(), QString());
    bench.end();
    mirror.files = UpdateBench::offer({.serial = 2, .signedBy = {3, 5}}).files;
    QCOMPARE(bench.update(), u"expired"_s);
    QVERIFY(bench.oldRuns());
    mirror.files["/roots/2.json"] = UpdateBench::root({.releaseKeys = {3, 5, 7}});
    QCOMPARE(bench.update(), QString());
    QVERIFY(!bench.oldRuns());
}

// A key is lost, nothing is stolen. To forget all would let any mirror offer what the other two have signed.
void TestUpdateTrust::anOrdinaryChangeOfAKeyOpensNoWayBack()
{
    UpdateBench bench;
    MirrorServer &mirror = bench.addMirror({.serial = 5, .version = u"0.3.0"_s});
    bench.begin();
    QCOMPARE(bench.check(), QString());
    bench.end();
    mirror.files = UpdateBench::offer({.serial = 4}).files;
    mirror.files["/roots/2.json"] = UpdateBench::root({.releaseKeys = {3, 4, 7}});
    QCOMPARE(bench.update(), u"roll-back"_s);
    QCOMPARE(bench.checked->trust.root.serial, 2);
    QCOMPARE(bench.checked->trust.releaseSerial, 5);
    QVERIFY(bench.oldRuns());
}

// Whatever is forgotten.
void TestUpdateTrust::neverBehindTheVersionThatRuns()
{
    UpdateBench bench;
    MirrorServer &mirror = bench.addMirror({.serial = 5});
    bench.begin();
    QCOMPARE(bench.check(), QString());
    bench.end();
    mirror.files = UpdateBench::offer({.serial = 3, .version = u"0.0.9"_s, .signedBy = {7, 8}}).files;
    mirror.files["/roots/2.json"] = UpdateBench::root({.releaseKeys = {7, 8, 9}});
    QCOMPARE(bench.update(), u"roll-back"_s);
    QCOMPARE(bench.checked->trust.releaseSerial, 0);
    QVERIFY(bench.oldRuns());
}

void TestUpdateTrust::oneSignedByAWrongClockStopsNobody()
{
    UpdateBench bench;
    MirrorServer &mirror = bench.addMirror({.issued = std::chrono::days(800)});
    QCOMPARE(bench.update(), u"root-expired"_s);
    QVERIFY(bench.oldRuns());
    mirror.files = UpdateBench::offer({.serial = 2}).files;
    QCOMPARE(bench.update(), QString());
    QVERIFY(!bench.oldRuns());
}

void TestUpdateTrust::remembersWhatItSaw()
{
    UpdateBench bench;
    bench.addMirror({.serial = 3});
    bench.addMirror({.serial = 3, .version = u"0.2.1"_s});
    bench.begin();
    QCOMPARE(bench.check(), u"equivocation"_s);
    bench.end();
    // One of the two alone does not become honest by that.
    bench.settings.mirrors.removeLast();
    bench.begin();
    QCOMPARE(bench.check(), u"equivocation"_s);
    bench.end();
    // A later one is.
    bench.mirrors.front()->files = UpdateBench::offer({.serial = 4}).files;
    QCOMPARE(bench.update(), QString());
}

void TestUpdateTrust::aLaterRootKnowsWhatTheOneBeforeSaw_data()
{
    QTest::addColumn<bool>("isOnMirror");
    QTest::newRow("seen on a mirror before") << true;
    QTest::newRow("new with the program") << false;
}

static QByteArray rootHash(const QByteArray &root)
{
    return beginTrust(root, {})->root.hash;
}

// The project's next program comes with its next root.
void TestUpdateTrust::aLaterRootKnowsWhatTheOneBeforeSaw()
{
    QFETCH(const bool, isOnMirror);
    const QByteArray next = UpdateBench::root({.rootKeys = {0, 1, 6}});
    UpdateBench bench;
    MirrorServer &mirror = bench.addMirror({.serial = 5});
    if (isOnMirror)
        mirror.files["/roots/2.json"] = next;
    bench.begin();
    QCOMPARE(bench.check(), QString());
    bench.end();
    bench.settings.root = next;
    mirror.files["/release.json"] = UpdateBench::offer({.serial = 4}).envelope;
    QCOMPARE(bench.update(), u"roll-back"_s);
    // Somebody else's root has a memory of its own.
    bench.settings.root = UpdateBench::root({.serial = 1, .rootKeys = {10, 11, 12}, .signedBy = {10, 11}});
    mirror.files.remove("/roots/2.json");
    QCOMPARE(bench.update(), QString());
}

// Whoever did not update for two years, and then puts a newer program in its place by hand.
void TestUpdateTrust::aRootFromLongAfterKnowsByThoseBetween()
{
    const QByteArray second = UpdateBench::root({.rootKeys = {0, 1, 6}});
    const QByteArray third = UpdateBench::root({.serial = 3, .rootKeys = {0, 6, 7}, .signedBy = {0, 6}});
    UpdateBench bench;
    MirrorServer &mirror = bench.addMirror({.serial = 5});
    const QByteArray first = bench.settings.root;
    bench.begin();
    QCOMPARE(bench.check(), QString());
    bench.end();
    mirror.files["/release.json"] = UpdateBench::offer({.serial = 4}).envelope;
    bench.settings.root = third;
    for (const QList<QByteArray> &before : {QList{first, second}, QList{second}}) {
        bench.settings.rootsBefore = before;
        QCOMPARE(bench.update(), u"roll-back"_s);
        QCOMPARE(bench.checked->trust.root.serial, 3);
        // What it wrote itself it would read again.
        QVERIFY(QDir(bench.settings.folder + u'/' + QString::fromLatin1(rootHash(third).first(16)))
                    .removeRecursively());
    }
    // The second root is missing: nothing leads from what was known to what is trusted.
    bench.settings.rootsBefore = {first};
    QCOMPARE(bench.update(), QString());
}

void TestUpdateTrust::lostMemoryIsSaid()
{
    UpdateBench bench;
    bench.addMirror();
    QVERIFY(bench.begin().notices().isEmpty());
    QCOMPARE(bench.check(), QString());
    bench.end();
    const auto anchor = beginTrust(bench.settings.root, {});
    QFile file(TrustStore(bench.settings.folder, *anchor).folder() + u"/trust.json"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    file.resize(file.size() / 2);
    file.close();
    const Updater &again = bench.begin();
    QCOMPARE(again.notices().size(), 1);
    QCOMPARE(again.notices().first().kind, UpdateError::Kind::BadState);
    QCOMPARE(bench.check(), QString());
    bench.end();
}

void TestUpdateTrust::oldReleasesIfAPersonSaysSo()
{
    UpdateBench bench;
    bench.addMirror();
    bench.clock.advance(50 * 24h);
    bench.begin();
    QCOMPARE(bench.check(), u"expired"_s);
    // It is new here: nobody holds news back.
    QCOMPARE(bench.get(), u"expired"_s);
    bench.end();
    bench.begin();
    QCOMPARE(bench.check(), u"freeze"_s);
    QCOMPARE(bench.get(), u"freeze"_s);
    bench.end();
    QVERIFY(bench.oldRuns());
    bench.settings.takesOld = true;
    bench.begin();
    // It is said all the same.
    QCOMPARE(bench.check(), u"freeze"_s);
    QCOMPARE(bench.get(), QString());
    QCOMPARE(bench.apply(), QString());
    bench.end();
    QVERIFY(!bench.oldRuns());
}

// A clock that once stood in another year does not lock anybody out.
void TestUpdateTrust::clockThatWasWrongBefore()
{
    UpdateBench bench;
    bench.clock.advance(2000 * 24h);
    bench.addMirror();
    bench.begin();
    QCOMPARE(bench.check(), u"root-expired"_s);
    bench.end();
    bench.clock.advance(-2000 * 24h);
    QCOMPARE(bench.update(), u"clock-set-back"_s);
    bench.settings.trustsClock = true;
    QCOMPARE(bench.update(), QString());
}

QTEST_GUILESS_MAIN(TestUpdateTrust)

#include "test_updatetrust.moc"
