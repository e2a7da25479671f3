// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/connection.h"
#include "cache/database.h"
#include "cache/storesentence.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Godwit;
using namespace Qt::StringLiterals;

static const QString userMigrations = u":/godwit/migrations/user"_s;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"some/user.db"_s);
    }

    void makesAPrivateFile();
    void keepsWhatWasWritten();
    void rollsBackAnError();
    void announcesOnlyCommittedChanges();
    void readsWhileWriting();
    void answersBeforeOpenOnlyAfterOpen();
    void cancelsWhatHasNotBegun();
    void interruptsARead();
    void bindsNullStringsAsEmpty();
    void keepsAStatementUsableAfterAnError();
    void refusesANewerVersionUntouched();
    void migratesFromAnyStep();
    void namesAnUnwritableFolder();
    void mapsAFullDisk();
    void twoOwnersShareAFile();
    void namesABusyFile();
    void everyErrorHasASentence();

private:
    template <typename T>
    static StoreResult<T> wait(QFuture<StoreResult<T>> future)
    {
        future.waitForFinished();
        return future.takeResult();
    }

    std::unique_ptr<Database> opened()
    {
        auto database = std::make_unique<Database>(m_path, Database::Role::UserMade, userMigrations);
        const auto result = wait(database->open());
        if (!result)
            qCritical("%s", qUtf8Printable(result.error().detail));
        return result ? std::move(database) : nullptr;
    }

    static StoreResult<void> put(Database &database, const QString &key, const QVariant &value)
    {
        return wait(database.write([=](Connection &connection) -> StoreResult<void> {
            return connection.run(u"INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)"_s, {key, value})
                .transform([](QSqlQuery *) {});
        }));
    }

    static StoreResult<QVariant> ask(Database &database, const QString &sql, std::stop_token stop = {})
    {
        return wait(database.read(
            [=](Connection &connection) -> StoreResult<QVariant> {
                return connection.run(sql).transform(
                    [](QSqlQuery *query) { return query->next() ? query->value(0) : QVariant(); });
            },
            std::move(stop)));
    }

    static StoreResult<QVariant> get(Database &database, const QString &key)
    {
        return ask(database, u"SELECT value FROM meta WHERE key = '%1'"_s.arg(key));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestDatabase::makesAPrivateFile()
{
    const auto database = opened();
    QVERIFY(database);
    QVERIFY(put(*database, u"a"_s, 1));
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        const QFile::Permissions rights = QFile::permissions(m_path + suffix);
        QVERIFY(rights & QFile::ReadOwner);
        QCOMPARE(rights & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }
    QVERIFY(!database->recovery());
}

void TestDatabase::keepsWhatWasWritten()
{
    {
        const auto database = opened();
        QVERIFY(put(*database, u"a"_s, u"grüße"_s));
    }
    const auto database = opened();
    QCOMPARE(get(*database, u"a"_s).value().toString(), u"grüße"_s);
    QVERIFY(wait(database->check()));
}

void TestDatabase::rollsBackAnError()
{
    const auto database = opened();
    const auto result = wait(database->write([](Connection &connection) -> StoreResult<void> {
        std::ignore = connection.run(u"INSERT INTO meta VALUES('a', 1)"_s);
        return connection.run(u"INSERT INTO nowhere VALUES(1)"_s).transform([](QSqlQuery *) {});
    }));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, StoreError::Kind::Failed);
    QVERIFY(get(*database, u"a"_s).value().isNull());
}

void TestDatabase::announcesOnlyCommittedChanges()
{
    const auto database = opened();
    QSignalSpy committed(database.get(), &Database::committed);
    QVERIFY(put(*database, u"a"_s, 1));
    QVERIFY(QTest::qWaitFor([&] { return committed.count() == 1; }, 20'000));
    QVERIFY(wait(database->write([](Connection &) -> StoreResult<void> { return {}; })));
    std::ignore = wait(database->write([](Connection &connection) -> StoreResult<void> {
        std::ignore = connection.run(u"INSERT INTO meta VALUES('b', 1)"_s);
        return std::unexpected(StoreError{});
    }));
    QVERIFY(put(*database, u"c"_s, 1));
    QVERIFY(QTest::qWaitFor([&] { return committed.count() == 2; }, 20'000));
}

void TestDatabase::readsWhileWriting()
{
    const auto database = opened();
    QSemaphore inside;
    QSemaphore goOn;
    auto writing = database->write([&](Connection &connection) -> StoreResult<void> {
        std::ignore = connection.run(u"INSERT INTO meta VALUES('a', 1)"_s);
        inside.release();
        goOn.acquire();
        return {};
    });
    inside.acquire();
    QVERIFY(get(*database, u"a"_s).value().isNull());
    goOn.release();
    QVERIFY(wait(writing));
    QCOMPARE(get(*database, u"a"_s).value().toInt(), 1);
}

void TestDatabase::answersBeforeOpenOnlyAfterOpen()
{
    Database database(m_path, Database::Role::Cache, userMigrations);
    auto early = database.read([](Connection &connection) -> StoreResult<int> {
        return connection.run(u"SELECT count(*) FROM meta"_s).transform([](QSqlQuery *query) {
            query->next();
            return query->value(0).toInt();
        });
    });
    QVERIFY(!QFile::exists(m_path));
    QVERIFY(wait(database.open()));
    QCOMPARE(wait(early).value(), 0);
    QVERIFY2(wait(database.open()), "opening again is harmless");
}

void TestDatabase::cancelsWhatHasNotBegun()
{
    QSemaphore inside;
    QSemaphore goOn;
    auto database = opened();
    auto begun = database->write([&](Connection &) -> StoreResult<int> {
        inside.release();
        goOn.acquire();
        return 7;
    });
    inside.acquire();
    std::thread closing([&] { database.reset(); });
    goOn.release();
    closing.join();
    QCOMPARE(wait(begun).value(), 7);

    QFuture<StoreResult<int>> unanswered;
    {
        Database neverOpened(m_path, Database::Role::Cache, userMigrations);
        unanswered = neverOpened.write([](Connection &) -> StoreResult<int> { return 8; });
    }
    QCOMPARE(wait(unanswered).error().kind, StoreError::Kind::Cancelled);
}

void TestDatabase::interruptsARead()
{
    const auto database = opened();
    std::stop_source stop;
    QSemaphore inside;
    auto endless = database->read(
        [&](Connection &connection) -> StoreResult<void> {
            inside.release();
            return connection
                .run(
                    u"WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"_s)
                .transform([](QSqlQuery *query) { query->next(); });
        },
        stop.get_token());
    inside.acquire();
    stop.request_stop();
    QCOMPARE(wait(endless).error().kind, StoreError::Kind::Cancelled);
    QCOMPARE(ask(*database, u"SELECT 1"_s, stop.get_token()).error().kind, StoreError::Kind::Cancelled);
    for (int n = 0; n < 4; ++n)
        QCOMPARE(ask(*database, u"SELECT 1"_s).value().toInt(), 1);
}

void TestDatabase::bindsNullStringsAsEmpty()
{
    const auto database = opened();
    QVERIFY(put(*database, u"a"_s, QString()));
    QVERIFY(put(*database, u"b"_s, QVariant()));
    QCOMPARE(ask(*database, u"SELECT group_concat(typeof(value)) FROM meta"_s).value().toString(),
             u"text,null"_s);
}

void TestDatabase::keepsAStatementUsableAfterAnError()
{
    const auto database = opened();
    const auto insert = [&](const QString &key) {
        return wait(database->write([=](Connection &connection) -> StoreResult<qint64> {
            return connection.run(u"INSERT INTO meta VALUES(?, 1)"_s, {key}).transform([&](QSqlQuery *) {
                return connection.changes();
            });
        }));
    };
    QCOMPARE(insert(u"a"_s).value(), 1);
    QVERIFY(!insert(u"a"_s));
    QCOMPARE(insert(u"b"_s).value(), 1);
}

void TestDatabase::refusesANewerVersionUntouched()
{
    {
        const auto database = opened();
        QVERIFY(wait(database->write([](Connection &connection) -> StoreResult<void> {
            return connection.run(u"PRAGMA user_version=999"_s).transform([](QSqlQuery *) {});
        })));
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    Database database(m_path, Database::Role::UserMade, userMigrations);
    QCOMPARE(wait(database.open()).error().kind, StoreError::Kind::NewerVersion);
    const auto job = wait(database.write([](Connection &) -> StoreResult<int> { return 1; }));
    QCOMPARE(job.error().kind, StoreError::Kind::NewerVersion);
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

void TestDatabase::migratesFromAnyStep()
{
    const QString folder = m_folder->filePath(u"migrations"_s);
    QVERIFY(QDir().mkpath(folder));
    const auto step = [&](const QString &name, const QByteArray &sql) {
        QFile file(folder + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(sql) == sql.size();
    };
    const auto open = [&]() -> StoreResult<QVariant> {
        Database database(m_path, Database::Role::UserMade, folder);
        return wait(database.open()).and_then([&] {
            return ask(database, u"SELECT group_concat(n) FROM (SELECT n FROM t ORDER BY rowid)"_s);
        });
    };
    QVERIFY(step(u"001_a.sql"_s, "CREATE TABLE meta(key, value); CREATE TABLE account(id);"
                                 "CREATE TABLE t(n); INSERT INTO t VALUES(1);"));
    QCOMPARE(open().value().toString(), u"1"_s);
    QVERIFY(step(u"010_c.sql"_s, "INSERT INTO t VALUES(10); -- last line without an end"));
    QVERIFY(step(u"002_b.sql"_s, "INSERT INTO t VALUES(2);\n"));
    QCOMPARE(open().value().toString(), u"1,2,10"_s);
    QCOMPARE(open().value().toString(), u"1,2,10"_s);
    QVERIFY(step(u"011_bad.sql"_s, "INSERT INTO t VALUES(11); INSERT INTO nowhere VALUES(1);"));
    QVERIFY(!open());
    QVERIFY(step(u"011_bad.sql"_s, "INSERT INTO t VALUES(12);"));
    QCOMPARE(open().value().toString(), u"1,2,10,12"_s);
}

void TestDatabase::namesAnUnwritableFolder()
{
    Database database(u"/proc/godwit/user.db"_s, Database::Role::UserMade, userMigrations);
    QCOMPARE(wait(database.open()).error().kind, StoreError::Kind::ReadOnly);
}

void TestDatabase::mapsAFullDisk()
{
    const auto database = opened();
    QVERIFY(put(*database, u"kept"_s, 1));
    const auto limit = [&](const QString &pages) {
        return wait(database->write([=](Connection &connection) -> StoreResult<void> {
            return connection.run(u"PRAGMA max_page_count="_s + pages).transform([](QSqlQuery *query) {
                query->next();
            });
        }));
    };
    QVERIFY(limit(u"6"_s));
    const auto result = put(*database, u"big"_s, QByteArray(1'000'000, 'x'));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, StoreError::Kind::DiskFull);
    QCOMPARE(get(*database, u"kept"_s).value().toInt(), 1);
    QVERIFY(get(*database, u"big"_s).value().isNull());
    QVERIFY(limit(u"1000000"_s));
    QVERIFY(put(*database, u"big"_s, QByteArray(1'000'000, 'x')));
}

// Reads, then writes: what two deferred transactions fail at.
static StoreResult<void> addOne(Connection &connection)
{
    return connection.run(u"SELECT value FROM meta WHERE key = 'n'"_s).and_then([&](QSqlQuery *query) {
        const int n = query->next() ? query->value(0).toInt() : 0;
        return connection.run(u"INSERT OR REPLACE INTO meta VALUES('n', ?)"_s, {n + 1})
            .transform([](QSqlQuery *) {});
    });
}

void TestDatabase::twoOwnersShareAFile()
{
    const auto one = opened();
    const auto two = opened();
    QVERIFY(one && two);
    std::vector<QFuture<StoreResult<void>>> all;
    for (int n = 0; n < 100; ++n) {
        all.push_back(one->write(addOne));
        all.push_back(two->write(addOne));
    }
    for (auto &future : all)
        QVERIFY(wait(future));
    QCOMPARE(get(*one, u"n"_s).value().toInt(), 200);
}

void TestDatabase::namesABusyFile()
{
    const auto one = opened();
    const auto two = opened();
    QSemaphore inside;
    QSemaphore goOn;
    auto holding = one->write([&](Connection &) -> StoreResult<void> {
        inside.release();
        goOn.acquire();
        return {};
    });
    inside.acquire();
    // Waits out the five seconds.
    const auto result = put(*two, u"a"_s, 1);
    goOn.release();
    QVERIFY(wait(holding));
    QCOMPARE(result.error().kind, StoreError::Kind::Busy);
    QVERIFY(put(*two, u"a"_s, 1));
}

void TestDatabase::everyErrorHasASentence()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= int(StoreError::Kind::Failed); ++kind)
        sentences.insert(storeSentence({StoreError::Kind(kind), {}}));
    QCOMPARE(sentences.size(), int(StoreError::Kind::Failed) + 1);
    QVERIFY(recoverySentence({u"/x.damaged"_s, {}, 3, false}).contains(u"/x.damaged"_s));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "test_database.moc"
