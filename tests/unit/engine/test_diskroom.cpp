// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/diskroom.h"
#include "cache/storesentence.h"
#include "engine/engine.h"
#include "fakes/seededfolder.h"
#include "media/mediastore.h"
#include "neighbourserver.h"
#include "outbox/drafts.h"
#include "outbox/outbox.h"
#include "timeline/postfetcher.h"
#include "timeline/timelinefetcher.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Godwit;
using namespace Qt::StringLiterals;

// A disk that is nearly full: what can be fetched again is not kept, what the user writes is.
class TestDiskRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writingGoesOnWhereFetchingStops();
    void aPictureComesInThePlaceOfOthers();
    void whatCannotBeToldIsNoReasonToStop();
};

template <typename T>
static T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

template <typename T>
static T await(QFuture<T> future)
{
    future.waitForFinished();
    return future.takeResult();
}

void TestDiskRoom::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    // No keychain: neither the user's nor one that is started for the purpose.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("GODWIT_PASSPHRASE", "only for tests");
}

void TestDiskRoom::writingGoesOnWhereFetchingStops()
{
    NeighbourServer server;
    QTemporaryDir folder;
    const auto made = SeededFolder(folder.path()).addAccounts(server.info(), server.info());
    const Account &maren = made[0];
    std::atomic<qint64> free = DiskRoom::floor - 1;
    Engine engine({.dataFolder = folder.path(),
                   .passphrase = passphraseFromEnvironment(),
                   .delivers = false,
                   .freeBytes = [&free](const QString &) { return free.load(); }});
    QVERIFY(await(engine.open()).has_value());
    const QString sentence = storeSentence({StoreError::Kind::DiskLow, {}});
    QCOMPARE(engine.notices(), QStringList{sentence});

    const TimelineKey home{maren.persona, TimelineKind::Home, {}};
    const auto refused = await(engine.timelineFetcher().newest(home, maren.id, 40));
    QVERIFY(!refused);
    QCOMPARE(std::get<StoreError>(refused.error()).kind, StoreError::Kind::DiskLow);
    const PostKey post(server.keyOfPost(u"maren"_s));
    QVERIFY(!await(engine.posts().post(post, {maren.id})).value());

    Draft draft;
    draft.text = u"not to be lost"_s;
    QVERIFY(await(engine.drafts().keep(maren.persona, draft, engine.clock().now())).has_value());
    QVERIFY(await(engine.outbox().keepBytes("a picture", u"png"_s)).has_value());
    WritePost said;
    said.text = u"to be sent"_s;
    said.visibility = Visibility::Public;
    QVERIFY(await(engine.outbox().add(maren.id, said)).has_value());
    QVERIFY(await(engine.setDefaultAccount(maren.id)).has_value());
    // What goes needs no room.
    QVERIFY(await(engine.posts().markDeleted(post, false, engine.clock().now())).has_value());

    free = DiskRoom::floor;
    const TimelineKey noors{made[1].persona, TimelineKind::Home, {}};
    QVERIFY(await(engine.timelineFetcher().newest(noors, made[1].id, 40)).has_value());
    QVERIFY(
        await(engine.posts().post(PostKey(server.keyOfPost(u"noor"_s)), {made[1].id})).value().has_value());
    await(engine.close());
}

void TestDiskRoom::aPictureComesInThePlaceOfOthers()
{
    QTemporaryDir folder;
    qint64 free = DiskRoom::floor;
    const auto room =
        std::make_shared<const DiskRoom>(folder.path(), [&free](const QString &) { return free; });
    MediaStore store(folder.filePath(u"media"_s), MediaStore::DefaultBudget, room);
    store.open();
    QVERIFY(store.put(u"https://one.example/1"_s, QByteArray(1'000, 'a')));
    QVERIFY(store.put(u"https://one.example/own"_s, QByteArray(5'000, 'b')));
    QVERIFY(store.pin(u"https://one.example/own"_s));
    free = DiskRoom::floor - 1;
    QVERIFY(store.put(u"https://one.example/2"_s, QByteArray(900, 'c')));
    QVERIFY(!store.find(u"https://one.example/1"_s));
    QVERIFY(store.find(u"https://one.example/2"_s));
    // More than there is to take away, but what the user keeps.
    const auto refused = store.put(u"https://one.example/3"_s, QByteArray(2'000, 'd'));
    QVERIFY(!refused && refused.error().kind == MediaError::Kind::Disk);
    QVERIFY(store.find(u"https://one.example/own"_s));
    QVERIFY(!store.begin(u"https://one.example/film"_s));
    // Nor does what the user keeps wait.
    QVERIFY(store.beginPinned(u"https://one.example/mine"_s));
    free = DiskRoom::floor;
    QVERIFY(store.begin(u"https://one.example/film"_s));
}

void TestDiskRoom::whatCannotBeToldIsNoReasonToStop()
{
    QVERIFY(!DiskRoom(u"/nowhere"_s, [](const QString &) { return -1; }).isShort());
    QTemporaryDir folder;
    const DiskRoom here(folder.path());
    QCOMPARE(here.isShort(), here.isShort());
}

QTEST_GUILESS_MAIN(TestDiskRoom)
#include "test_diskroom.moc"
