// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/connection.h"
#include "cache/database.h"
#include "cache/snapshots.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Copies of what the user has made, and what a repair takes from them.
class TestSnapshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCopyIsWholeAndTheOwnersAlone();
    void sevenDaysAndFourWeeksAreKept();
    void whoIsErasedMeanwhileIsInNone();
    void ofADamagedFileNoneIsMade();
    void whatIsLostComesFromTheNewestGoodOne();
    void whatMayHaveBeenSentIsAskedAbout();
    void whatCanBeReadIsNotTakenFromACopy();
    void stops();

private:
    static constexpr int rows = 2'000;

    std::unique_ptr<Database> open() const;
    void write(Database &database, const QString &sql, const QVariantList &values = {}) const;
    QVariant one(Database &database, const QString &sql) const;
    void fill(Database &database) const;
    void addAct(Database &database, const QString &id, int state) const;
    bool take(const QString &when) const;
    // A part of the file that holds rows of `meta`.
    void damage() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

static QDateTime moment(const QString &text)
{
    return QDateTime::fromString(text + u"Z"_s, Qt::ISODate);
}

void TestSnapshots::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"user.db"_s);
}

std::unique_ptr<Database> TestSnapshots::open() const
{
    auto database =
        std::make_unique<Database>(m_path, Database::Role::UserMade, u":/godwit/migrations/user"_s);
    auto opened = database->open();
    opened.waitForFinished();
    return opened.result() ? std::move(database) : nullptr;
}

void TestSnapshots::write(Database &database, const QString &sql, const QVariantList &values) const
{
    auto written = database.write([=](Connection &connection) -> StoreResult<void> {
        const auto done = connection.run(sql, values);
        return done ? StoreResult<void>() : std::unexpected(done.error());
    });
    written.waitForFinished();
    QVERIFY2(written.result().has_value(), qPrintable(sql));
}

QVariant TestSnapshots::one(Database &database, const QString &sql) const
{
    auto read = database.read([sql](Connection &connection) -> StoreResult<QVariant> {
        const auto query = connection.run(sql);
        if (!query)
            return std::unexpected(query.error());
        return (*query)->next() ? (*query)->value(0) : QVariant();
    });
    read.waitForFinished();
    return read.result().value_or(QVariant());
}

void TestSnapshots::fill(Database &database) const
{
    write(database,
          u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
          "INSERT INTO meta(key, value) SELECT printf('key-%06d', i), printf('%.60c', 'v') FROM n"_s,
          {rows - 1});
}

void TestSnapshots::addAct(Database &database, const QString &id, int state) const
{
    write(
        database,
        u"INSERT INTO outbox_act(id, account, kind, subject, deed, state, revision, created_at, changed_at, "
        "tries, uncertain, send_key, memo, polls, clean_polls, problem, problem_sentence, result_post, "
        "result_id, result_url) VALUES(?, 1, 1, '', '{}', ?, 1, 1, 1, 0, 0, '', '', 0, 0, '', '', '', '', '')"_s,
        {id, state});
}

bool TestSnapshots::take(const QString &when) const
{
    return Snapshots(m_path).take(moment(when), {}).has_value();
}

void TestSnapshots::damage() const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    qsizetype at = 0;
    // A leaf has neighbours; what stands above leaves has one row of each.
    const auto isLeaf = [&] {
        const QByteArrayView page = QByteArrayView(bytes).sliced(at, 4096);
        return page.contains("key-001000") && (page.contains("key-000999") || page.contains("key-001001"));
    };
    while (at + 4096 < bytes.size() && !isLeaf())
        at += 4096;
    QVERIFY(isLeaf());
    file.seek(at);
    file.write(QByteArray(4096, '\x55'));
}

void TestSnapshots::aCopyIsWholeAndTheOwnersAlone()
{
    const auto database = open();
    QVERIFY(database);
    fill(*database);
    QVERIFY(take(u"2026-05-01T10:00:00"_s));
    const QList<Snapshot> all = Snapshots(m_path).all();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().at, moment(u"2026-05-01T10:00:00"_s));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(all.first().path) & others));
    // Somebody writes on.
    write(*database, u"INSERT INTO meta(key, value) VALUES('later', '')"_s);
    Database copy(all.first().path, Database::Role::UserMade, u":/godwit/migrations/user"_s);
    auto opened = copy.open();
    opened.waitForFinished();
    QVERIFY(opened.result());
    QCOMPARE(one(copy, u"SELECT count(*) FROM meta WHERE key LIKE 'key-%'"_s).toInt(), rows);
    QCOMPARE(one(copy, u"SELECT count(*) FROM meta WHERE key = 'later'"_s).toInt(), 0);
    QVERIFY(Snapshots(m_path).removeAll());
    QVERIFY(Snapshots(m_path).all().isEmpty());
}

void TestSnapshots::sevenDaysAndFourWeeksAreKept()
{
    // Two a day for sixty days, each taken beside what the days before have left.
    QList<Snapshot> kept;
    const QDateTime first = moment(u"2026-03-02T08:00:00"_s);
    for (int half = 0; half < 120; ++half) {
        kept.prepend({QString::number(half), first.addSecs(half * 12LL * 3600)});
        for (const Snapshot &old : Snapshots::outdated(kept))
            kept.removeOne(old);
    }
    QStringList days;
    for (const Snapshot &each : std::as_const(kept))
        days << each.at.toString(u"MM-dd HH"_s);
    // The last day is a Thursday, 30 April; older ones are Sundays.
    QCOMPARE(days, QStringList({u"04-30 20"_s, u"04-29 20"_s, u"04-28 20"_s, u"04-27 20"_s, u"04-26 20"_s,
                                u"04-25 20"_s, u"04-24 20"_s, u"04-19 20"_s, u"04-12 20"_s}));
}

// By another process, which does not know of the copy that is being made.
void TestSnapshots::whoIsErasedMeanwhileIsInNone()
{
    const auto database = open();
    QVERIFY(database);
    write(*database, u"INSERT INTO persona(id) VALUES(1)"_s);
    for (int account = 1; account <= 4; ++account)
        write(*database,
              u"INSERT INTO account(persona, origin, handle, person, person_id, server) "
              "VALUES(1, 'https://one.example', 'ann', ?, '1', '{}')"_s,
              {account});
    int erased = 0;
    const auto eraseOne = [&] {
        if (erased < 1)
            write(*database, u"DELETE FROM account WHERE id = ?"_s, {++erased});
    };
    QVERIFY(Snapshots(m_path, eraseOne).take(moment(u"2026-05-01T10:00:00"_s), {}).has_value());
    QCOMPARE(erased, 1);
    const QList<Snapshot> all = Snapshots(m_path).all();
    QCOMPARE(all.size(), 1);
    Database copy(all[0].path, Database::Role::UserMade, u":/godwit/migrations/user"_s);
    auto opened = copy.open();
    opened.waitForFinished();
    QVERIFY(opened.result());
    QCOMPARE(one(copy, u"SELECT group_concat(id) FROM account"_s).toString(), u"2,3,4"_s);

    const auto eraseAnother = [&] { write(*database, u"DELETE FROM account WHERE id = ?"_s, {++erased}); };
    const auto taken = Snapshots(m_path, eraseAnother).take(moment(u"2026-05-02T10:00:00"_s), {});
    QVERIFY(!taken && taken.error().kind == StoreError::Kind::Busy);
    QCOMPARE(Snapshots(m_path).all().size(), 1);
}

void TestSnapshots::ofADamagedFileNoneIsMade()
{
    {
        const auto database = open();
        QVERIFY(database);
        fill(*database);
    }
    damage();
    QVERIFY(!take(u"2026-05-01T10:00:00"_s));
    QVERIFY(Snapshots(m_path).all().isEmpty());
    QVERIFY(QDir(m_folder->filePath(u"snapshots"_s)).isEmpty());
}

void TestSnapshots::whatIsLostComesFromTheNewestGoodOne()
{
    {
        const auto database = open();
        QVERIFY(database);
        fill(*database);
        QVERIFY(take(u"2026-05-01T10:00:00"_s));
        write(*database, u"INSERT INTO meta(key, value) VALUES('new', 'since the copy')"_s);
        write(*database, u"UPDATE meta SET value = 'changed' WHERE key = 'key-000001'"_s);
    }
    // The newest one is damaged itself.
    QFile bad(m_folder->filePath(u"snapshots/user-20260502-100000.db"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write(QByteArray(20'000, 'x'));
    bad.close();
    damage();
    const auto database = open();
    QVERIFY(database && database->recovery());
    QVERIFY(!database->recovery()->complete);
    QCOMPARE(one(*database, u"SELECT count(*) FROM meta WHERE key LIKE 'key-%'"_s).toInt(), rows);
    // What could be read of the file itself is newer than any copy.
    QCOMPARE(one(*database, u"SELECT value FROM meta WHERE key = 'new'"_s).toString(), u"since the copy"_s);
    QCOMPARE(one(*database, u"SELECT value FROM meta WHERE key = 'key-000001'"_s).toString(), u"changed"_s);
    QVERIFY(!QFile::exists(m_path + u".snapshot"_s));
    // And they are still there.
    QCOMPARE(Snapshots(m_path).all().size(), 2);
}

// Nothing is posted twice: what waited when the copy was made may have gone out.
void TestSnapshots::whatMayHaveBeenSentIsAskedAbout()
{
    {
        const auto database = open();
        QVERIFY(database);
        addAct(*database, u"waited"_s, 1);
        addAct(*database, u"unknown"_s, 5);
        addAct(*database, u"refused"_s, 4);
        addAct(*database, u"sent"_s, 3);
        QVERIFY(take(u"2026-05-01T10:00:00"_s));
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(50'000, 'x'));
    file.close();
    const auto database = open();
    QVERIFY(database && database->recovery());
    const QString states =
        u"SELECT group_concat(id || ' ' || state, ', ') FROM (SELECT * FROM outbox_act ORDER "
        "BY seq)"_s;
    QCOMPARE(one(*database, states).toString(), u"waited 6, unknown 6, refused 4, sent 3"_s);
    QVERIFY(!one(*database, u"SELECT problem_sentence FROM outbox_act WHERE id = 'waited'"_s)
                 .toString()
                 .isEmpty());
}

// What was taken away since the copy was made does not come back.
void TestSnapshots::whatCanBeReadIsNotTakenFromACopy()
{
    {
        const auto database = open();
        QVERIFY(database);
        fill(*database);
        addAct(*database, u"dropped"_s, 1);
        QVERIFY(take(u"2026-05-01T10:00:00"_s));
        write(*database, u"DELETE FROM outbox_act"_s);
    }
    damage();
    const auto database = open();
    QVERIFY(database && database->recovery());
    QCOMPARE(one(*database, u"SELECT count(*) FROM outbox_act"_s).toInt(), 0);
    QCOMPARE(one(*database, u"SELECT count(*) FROM meta WHERE key LIKE 'key-%'"_s).toInt(), rows);
}

void TestSnapshots::stops()
{
    const auto database = open();
    QVERIFY(database);
    fill(*database);
    std::stop_source stop;
    stop.request_stop();
    const auto taken = Snapshots(m_path).take(moment(u"2026-05-01T10:00:00"_s), stop.get_token());
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, StoreError::Kind::Cancelled);
    QVERIFY(QDir(m_folder->filePath(u"snapshots"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(TestSnapshots)
#include "test_snapshots.moc"
