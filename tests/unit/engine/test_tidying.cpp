// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/connection.h"
#include "cache/database.h"
#include "cache/poststore.h"
#include "engine/engine.h"
#include "fakes/manualclock.h"
#include "fakes/scriptedworld.h"

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

private:
    int number(Database &database, const QString &sql);

    QTemporaryDir m_folder;
};

template <typename T>
static T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
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
    Engine engine({.dataFolder = m_folder.path(), .clock = &clock});
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

QTEST_GUILESS_MAIN(TestTidying)
#include "test_tidying.moc"
