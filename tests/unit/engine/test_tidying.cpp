// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/connection.h"
#include "cache/database.h"
#include "cache/poststore.h"
#include "cache/snapshots.h"
#include "engine/engine.h"
#include "fakes/manualclock.h"
#include "fakes/scriptedworld.h"
#include "settings/settings.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Godwit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// What the engine removes by itself while somebody stays.
class TestTidying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsToGoGoes();
    void aDamagedFileIsFound();
    void goodFilesAreReadOnceADay();
    void theUsersDataIsCopiedDaily();
    void ofAnErasedAccountNoCopyStays();
    void whoDoesNotStayTakesCareOnceADay();

private:
    int number(Database &database, const QString &sql);

    QTemporaryDir m_folder;
};

template <typename T>
static T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

// So that no codec makes it short.
static QString longText(QRandomGenerator &chance)
{
    QString text;
    for (int i = 0; i < 1'500; ++i)
        text += QChar(i % 9 == 8 ? u' ' : char16_t(u'a' + chance.bounded(26)));
    return text;
}

void TestTidying::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    // No keychain: neither the user's nor one that is started for the purpose.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
}

// -1 when it could not be read.
int TestTidying::number(Database &database, const QString &sql)
{
    auto read = database.read([sql](Connection &connection) -> StoreResult<int> {
        const auto query = connection.run(sql);
        if (!query)
            return std::unexpected(query.error());
        return (*query)->next() ? (*query)->value(0).toInt() : -1;
    });
    read.waitForFinished();
    return read.result().value_or(-1);
}

// A sign-out that a locked keychain stopped, and the text of a post that was deleted.
void TestTidying::whatIsToGoGoes()
{
    ManualClock clock;
    Engine engine({.dataFolder = m_folder.path(), .passphrase = {}, .clock = &clock});
    QVERIFY(await(engine.open()).has_value());
    Database user(m_folder.filePath(u"user.db"_s), Database::Role::UserMade, u":/godwit/migrations/user"_s);
    Database cache(m_folder.filePath(u"cache.db"_s), Database::Role::Cache, u":/godwit/migrations/cache"_s);
    auto userOpened = user.open();
    auto cacheOpened = cache.open();
    userOpened.waitForFinished();
    cacheOpened.waitForFinished();
    QVERIFY(userOpened.result() && cacheOpened.result());
    auto written = user.write([](Connection &connection) -> StoreResult<void> {
        for (
            const QString &sql :
            {u"INSERT INTO persona(id) VALUES(1)"_s,
             u"INSERT INTO account(id, persona, origin, handle, person, person_id, server, archived, "
             u"unsettled_at) "
             "VALUES(1, 1, 'https://one.example', 'ann@one.example', 'https://one.example/ann', '1', '{}', 1, 1)"_s}) {
            if (const auto done = connection.run(sql); !done)
                return std::unexpected(done.error());
        }
        return {};
    });
    written.waitForFinished();
    QVERIFY(written.result());
    PostStore posts(cache);
    Batch batch;
    batch.posts.push_back(shownPost(u"1"_s, u"to be forgotten"_s, clock.now()));
    const PostKey key = batch.posts.front().post.key;
    posts.take(AccountId(1), batch, clock.now()).waitForFinished();
    posts.markDeleted(key, false, clock.now()).waitForFinished();
    const QString unsettled = u"SELECT count(*) FROM account WHERE unsettled_at > 0"_s;
    const QString kept = u"SELECT count(*) FROM tombstone WHERE scrubbed = 0"_s;
    QCOMPARE(number(user, unsettled), 1);
    QCOMPARE(number(cache, kept), 1);

    engine.watchOver();
    const auto tidied = [&] {
        clock.advance(1min);
        return number(user, unsettled) == 0 && number(cache, kept) == 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(tidied(), 20'000);
    // And again, while it runs.
    batch.posts.front() = shownPost(u"2"_s, u"the next day"_s, clock.now());
    posts.take(AccountId(1), batch, clock.now()).waitForFinished();
    posts.markDeleted(batch.posts.front().post.key, false, clock.now()).waitForFinished();
    QCOMPARE(number(cache, kept), 1);
    const Instant deleted = clock.now();
    const auto scrubbed = [&] {
        clock.advance(30min);
        return number(cache, kept) == 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(scrubbed(), 20'000);
    QVERIFY(clock.now() - deleted <= 24h);
    await(engine.close());
}

// Larger than what is read whole when it is opened, and broken where nobody looks.
void TestTidying::aDamagedFileIsFound()
{
    QTemporaryDir folder;
    ManualClock clock;
    const QString path = folder.filePath(u"cache.db"_s);
    {
        Engine engine({.dataFolder = folder.path(), .passphrase = {}, .clock = &clock});
        QVERIFY(await(engine.open()).has_value());
        Database cache(path, Database::Role::Cache, u":/godwit/migrations/cache"_s);
        auto opened = cache.open();
        opened.waitForFinished();
        QVERIFY(opened.result());
        PostStore posts(cache);
        QRandomGenerator chance(7);
        for (int i = 0; i < 40; ++i) {
            Batch batch;
            for (int j = 0; j < 40; ++j)
                batch.posts.push_back(shownPost(QString::number(i * 40 + j), longText(chance), clock.now()));
            posts.take(AccountId(1), batch, clock.now()).waitForFinished();
        }
        await(engine.close());
    }
    QFile file(path);
    QVERIFY(file.size() > 1'200'000);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2 / 4096 * 4096);
    file.write(QByteArray(16 * 4096, '\x55'));
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^a data file is damaged"_s));
    {
        Engine engine({.dataFolder = folder.path(), .passphrase = {}, .clock = &clock});
        QVERIFY(await(engine.open()).has_value());
        QVERIFY(engine.notices().isEmpty());
        engine.watchOver();
        const auto found = [&] {
            clock.advance(1min);
            return QFile::exists(path + u".suspect"_s);
        };
        QTRY_VERIFY_WITH_TIMEOUT(found(), 20'000);
        await(engine.close());
    }
    Engine engine({.dataFolder = folder.path(), .passphrase = {}, .clock = &clock});
    QVERIFY(await(engine.open()).has_value());
    QCOMPARE(engine.notices().size(), 1);
    await(engine.close());
}

// However often the program is started.
void TestTidying::goodFilesAreReadOnceADay()
{
    QTemporaryDir folder;
    ManualClock clock;
    const auto checkedAt = [&](Engine &engine) {
        return engine.settings().value(u"databases.checked"_s).toLongLong();
    };
    qint64 first = 0;
    for (int starts = 0; starts < 2; ++starts) {
        Engine engine({.dataFolder = folder.path(), .passphrase = {}, .clock = &clock});
        QVERIFY(await(engine.open()).has_value());
        engine.watchOver();
        const auto checked = [&] {
            clock.advance(1min);
            return checkedAt(engine) > 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(checked(), 20'000);
        for (int naps = 0; naps < 6; ++naps) {
            clock.advance(10min);
            QTest::qWait(1);
        }
        first = first == 0 ? checkedAt(engine) : first;
        QCOMPARE(checkedAt(engine), first);
        if (starts == 1) {
            const auto again = [&] {
                clock.advance(1h);
                return checkedAt(engine) > first;
            };
            QTRY_VERIFY_WITH_TIMEOUT(again(), 20'000);
            QVERIFY(checkedAt(engine) - first >= 24 * 3'600'000);
        }
        await(engine.close());
    }
}

void TestTidying::theUsersDataIsCopiedDaily()
{
    QTemporaryDir folder;
    ManualClock clock;
    const Snapshots copies(folder.filePath(u"user.db"_s));
    Engine engine({.dataFolder = folder.path(), .passphrase = {}, .clock = &clock});
    QVERIFY(await(engine.open()).has_value());
    engine.watchOver();
    for (int days = 1; days <= 3; ++days) {
        const auto copied = [&] {
            clock.advance(2h);
            return copies.all().size() == days;
        };
        QTRY_VERIFY_WITH_TIMEOUT(copied(), 20'000);
    }
    const QList<Snapshot> all = copies.all();
    QVERIFY(all[0].at.secsTo(all[1].at) <= -24 * 3600 && all[1].at.secsTo(all[2].at) <= -24 * 3600);
    await(engine.close());
}

void TestTidying::ofAnErasedAccountNoCopyStays()
{
    QTemporaryDir folder;
    ManualClock clock;
    const Snapshots copies(folder.filePath(u"user.db"_s));
    Engine engine({.dataFolder = folder.path(),
                   .passphrase = {},
                   .sessionOnly = true,
                   .clock = &clock,
                   .offline = true});
    QVERIFY(await(engine.open()).has_value());
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(toMs(clock.now()));
    QVERIFY(copies.take(at, {}) && copies.take(at.addDays(1), {}));
    Account account;
    account.id = AccountId(7);
    account.handle = u"ann@one.example"_s;
    await(engine.removeAccount(account, false));
    QCOMPARE(copies.all().size(), 2);
    await(engine.removeAccount(account, true));
    QVERIFY(copies.all().isEmpty());
    await(engine.close());
}

// As each call of the command line does, at its end.
void TestTidying::whoDoesNotStayTakesCareOnceADay()
{
    QTemporaryDir folder;
    ManualClock clock;
    const Snapshots copies(folder.filePath(u"user.db"_s));
    const auto call = [&] {
        Engine engine({.dataFolder = folder.path(),
                       .passphrase = {},
                       .sessionOnly = true,
                       .clock = &clock,
                       .offline = true});
        QVERIFY(await(engine.open()).has_value());
        await(engine.careInPassing(false));
        const qint64 checkedAt = engine.settings().value(u"databases.checked"_s).toLongLong();
        QCOMPARE(checkedAt > 0, true);
        await(engine.close());
    };
    call();
    QCOMPARE(copies.all().size(), 1);
    for (int hours = 0; hours < 23; ++hours) {
        clock.advance(1h);
        call();
    }
    QCOMPARE(copies.all().size(), 1);
    clock.advance(1h);
    // Another process does it already.
    {
        Engine engine({.dataFolder = folder.path(),
                       .passphrase = {},
                       .sessionOnly = true,
                       .clock = &clock,
                       .offline = true});
        QVERIFY(await(engine.open()).has_value());
        Database user(folder.filePath(u"user.db"_s), Database::Role::UserMade, u":/godwit/migrations/user"_s);
        QVERIFY(user.open().result());
        const QString sql =
            u"UPDATE setting SET value = '%1' WHERE name = 'care.tried'"_s.arg(toMs(clock.now()));
        const auto written = user.write([sql](Connection &connection) -> StoreResult<void> {
            const auto done = connection.run(sql);
            return done && connection.changes() == 1 ? StoreResult<void>() : std::unexpected(StoreError());
        });
        QVERIFY(written.result().has_value());
        await(engine.careInPassing(false));
        QCOMPARE(copies.all().size(), 1);
        await(engine.close());
    }
    clock.advance(25h);
    call();
    QCOMPARE(copies.all().size(), 2);
}

QTEST_GUILESS_MAIN(TestTidying)
#include "test_tidying.moc"
