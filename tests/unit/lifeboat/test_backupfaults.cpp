// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupbench.h"
#include "lifeboat/backup/placing.h"

#include <QRegularExpression>

#include <tuple>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Backups that were changed, broken off, or found no place: each has its sentence and leaves nothing behind.
class TestBackupFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init();
    void changesAreFound_data();
    void changesAreFound();
    void changesOfAnEncryptedOneAreFound_data();
    void changesOfAnEncryptedOneAreFound();
    void isBrokenOffWithoutALeftover();
    void whatAKilledOneLeftGoes();
    void aFolderThatCannotBeWritten();
    void aDiskThatFillsUp_data();
    void aDiskThatFillsUp();

private:
    std::unique_ptr<BackupBench> m_bench;
    ScriptedWorld *m_world = nullptr;
};

void TestBackupFaults::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bench = std::make_unique<BackupBench>();
    m_world = &m_bench->world;
}

void TestBackupFaults::changesAreFound_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("word");
    QTest::newRow("a row added") << u"add"_s << u"file-changed"_s;
    QTest::newRow("a file gone") << u"remove"_s << u"file-missing"_s;
    QTest::newRow("a file more") << u"more"_s << u"file-unknown"_s;
    QTest::newRow("no manifest") << u"manifest"_s << u"file-missing"_s;
    QTest::newRow("the manifest of another version") << u"newer"_s << u"newer-format"_s;
    QTest::newRow("broken posts") << u"posts"_s << u"file-changed"_s;
}

void TestBackupFaults::changesAreFound()
{
    QFETCH(QString, change);
    QFETCH(QString, word);
    m_world->blocked = {u"eve@e.example"_s};
    m_bench->addPosts(2);
    const auto run = m_bench->write();
    QVERIFY(run);
    const QString blocks = run->path + u"/blocked_accounts.csv"_s;
    const QString manifest = run->path + u"/manifest.json"_s;
    const QString posts = run->path + u"/outbox.json"_s;
    if (change == u"add")
        put(blocks, "eve@e.example\nada@a.example\n");
    else if (change == u"remove")
        QVERIFY(QFile::remove(blocks));
    else if (change == u"more")
        put(run->path + u"/following_more.csv"_s, "eve@e.example\n");
    else if (change == u"manifest")
        QVERIFY(QFile::remove(manifest));
    else if (change == u"newer")
        put(manifest, content(manifest).replace("\"version\": 1", "\"version\": 2"));
    else
        put(posts, content(posts).chopped(20));
    const auto verified = await(m_bench->backups().verify(run->path, {}));
    QCOMPARE(wordOf(verified), word);
    QVERIFY(!backupSentence(verified.error()).isEmpty());
}

// Of an encrypted one, that it was changed says nothing of where.
void TestBackupFaults::changesOfAnEncryptedOneAreFound_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("changed");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QString>("word");
    constexpr int whole = -1;
    constexpr int nothing = -1;
    QTest::newRow("good") << whole << nothing << QByteArray("secret") << u"good"_s;
    QTest::newRow("another passphrase") << whole << nothing << QByteArray("Secret") << u"wrong-passphrase"_s;
    QTest::newRow("none") << whole << nothing << QByteArray() << u"no-passphrase"_s;
    QTest::newRow("cut off") << 150'000 << nothing << QByteArray("secret") << u"truncated"_s;
    QTest::newRow("changed") << whole << 100'000 << QByteArray("secret") << u"tampered"_s;
}

void TestBackupFaults::changesOfAnEncryptedOneAreFound()
{
    QFETCH(const int, size);
    QFETCH(const int, changed);
    QFETCH(const QByteArray, passphrase);
    QFETCH(const QString, word);
    m_bench->addPosts(500);
    Backups::Order order = m_bench->order();
    order.sealed = true;
    order.passphrase = "secret";
    const auto run = m_bench->write(order);
    QVERIFY(run);
    QByteArray bytes = content(run->path);
    QVERIFY2(bytes.size() > 200'000, qPrintable(QString::number(bytes.size())));
    if (changed >= 0)
        bytes[changed] = char(bytes[changed] ^ 1);
    put(run->path, bytes.first(size < 0 ? bytes.size() : size));
    const auto verified = await(m_bench->backups().verify(run->path, passphrase));
    QCOMPARE(wordOf(verified), word);
    if (!verified)
        QVERIFY(backupSentence(verified.error()).contains(QFileInfo(run->path).fileName()));
}

void TestBackupFaults::isBrokenOffWithoutALeftover()
{
    m_bench->addPosts(400);
    QObject::connect(&m_bench->backups(), &Backups::progressed, &m_bench->clock,
                     [this](AccountId, const BackupProgress &progress) {
                         if (progress.phase == BackupProgress::Phase::Putting)
                             m_bench->backups().stop();
                     });
    QCOMPARE(wordOf(m_bench->write()), u"cancelled"_s);
    QCOMPARE(m_bench->there(), QStringList());
    const BackupStatus status = m_bench->status();
    QVERIFY(status.last && status.last->outcome == BackupRun::Outcome::Failed && !status.lastGood);
    QCOMPARE(status.last->problem, u"cancelled"_s);
}

void TestBackupFaults::whatAKilledOneLeftGoes()
{
    QVERIFY(m_bench->write());
    BackupRun killed;
    killed.account = m_bench->account.id;
    killed.begunAt = m_bench->clock.now();
    killed.path = m_bench->target + u"/godwit-me@one.example-20260101-000000"_s;
    BackupStore store(m_bench->life->user);
    await(store.begin(killed));
    const QString part = m_bench->target + u"/.godwit-me@one.example-20260101-000000.part"_s;
    QVERIFY(QDir().mkpath(part + u"/media_attachments"_s));
    const QString others = m_bench->target + u"/.godwit-else@one.example-20260101-000000.part"_s;
    QVERIFY(QDir().mkpath(others));
    QVERIFY(m_bench->write());
    QVERIFY(!QFile::exists(part));
    QVERIFY(QFile::exists(others));
    QCOMPARE(m_bench->status().kept.size(), size_t(2));
}

void TestBackupFaults::aFolderThatCannotBeWritten()
{
    put(m_bench->folder.filePath(u"file"_s), "a file");
    Backups::Order order = m_bench->order();
    order.folder = m_bench->folder.filePath(u"file"_s);
    const auto run = m_bench->write(order);
    QCOMPARE(wordOf(run), u"cannot-write"_s);
    QCOMPARE(m_bench->status().last->problem, u"cannot-write"_s);
    QVERIFY(!m_bench->status().last->sentence.isEmpty());
}

void TestBackupFaults::aDiskThatFillsUp_data()
{
    QTest::addColumn<bool>("sealed");
    QTest::newRow("with a folder") << false;
    QTest::newRow("with an encrypted file") << true;
}

void TestBackupFaults::aDiskThatFillsUp()
{
    QFETCH(const bool, sealed);
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("no /dev/full here");
    m_bench->addPosts(3);
    const auto before = m_bench->write();
    QVERIFY(before);
    QString file;
    // What is written there finds no room.
    m_world->chance = [&](Op) {
        BackupStore store(m_bench->life->user);
        file = BackupPlace::unfinished(await(store.runs(m_bench->account.id)).front().path) +
               (sealed ? QString() : u"/outbox.json"_s);
        std::ignore = QFile::link(u"/dev/full"_s, file);
        return Fault();
    };
    Backups::Order order = m_bench->order();
    order.sealed = sealed;
    order.passphrase = "secret";
    const auto run = m_bench->write(order);
    QCOMPARE(wordOf(run), u"disk-full"_s);
    QVERIFY(backupSentence(run.error()).contains(u"The disk is full"_s));
    QCOMPARE(m_bench->status().last->problem, u"disk-full"_s);
    // Nothing is left of it, and the one before is the last good one.
    QVERIFY(!file.isEmpty() && !QFile::exists(file) && !QFile::exists(m_bench->data + u"/backup-stage"_s));
    QCOMPARE(m_bench->there(), QStringList(QFileInfo(before->path).fileName()));
    QCOMPARE(m_bench->status().lastGood->path, before->path);
    m_world->chance = {};
    QVERIFY(m_bench->write(order));
}

QTEST_GUILESS_MAIN(TestBackupFaults)
#include "test_backupfaults.moc"
