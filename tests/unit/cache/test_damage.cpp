// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/connection.h"
#include "cache/database.h"
#include "fakes/schemaword.h"
#include "fakes/soak.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Godwit;
using namespace Qt::StringLiterals;

static const QString userMigrations = u":/godwit/migrations/user"_s;

template <typename T>
static StoreResult<T> wait(QFuture<StoreResult<T>> future)
{
    future.waitForFinished();
    return future.takeResult();
}

static StoreResult<void> put(Database &database, const QString &key, const QString &value)
{
    return wait(database.write([=](Connection &connection) -> StoreResult<void> {
        return connection.run(u"INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)"_s, {key, value})
            .transform([](QSqlQuery *) {});
    }));
}

static StoreResult<int> one(Database &database, const QString &sql)
{
    return wait(database.read([sql](Connection &connection) -> StoreResult<int> {
        return connection.run(sql).transform([](QSqlQuery *query) {
            query->next();
            return query->value(0).toInt();
        });
    }));
}

static StoreResult<int> count(Database &database)
{
    return one(database, u"SELECT count(*) FROM meta"_s);
}

class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"user.db"_s);
    }

    void fileThatIsNoDatabase();
    void cacheBeginsAnew();
    void flippedBytesAreSalvaged();
    void truncatedFileIsSalvaged();
    void versionThatIsNotItsOwn_data();
    void versionThatIsNotItsOwn();
    void aWordOfTheSchemaIsAnother();
    void aColumnOfAnIndexIsAnother();
    void anotherCommentIsNoDamage();
    void damageFoundInUseIsRepairedAtTheNextOpen();
    void isNotMovedAwayUnderAnotherOwner();
    void everyRandomDamageEndsOpen();
    void nothingAcknowledgedIsLostByKill();

private:
    static constexpr int rows = 2000;

    void fill()
    {
        Database database(m_path, Database::Role::UserMade, userMigrations);
        QVERIFY(wait(database.open()));
        QVERIFY(wait(database.write([](Connection &connection) -> StoreResult<void> {
            for (int n = 0; n < rows; ++n) {
                const auto done = connection.run(u"INSERT INTO meta(key, value) VALUES(?, ?)"_s,
                                                 {u"key-%1"_s.arg(n, 6), QString(60, u'v')});
                if (!done)
                    return std::unexpected(done.error());
            }
            return {};
        })));
    }

    QByteArray bytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void overwrite(qint64 at, const QByteArray &with)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(at);
        file.write(with);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestDamage::fileThatIsNoDatabase()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray content = QByteArray("this is a letter, not a database\n").repeated(500);
    file.write(content);
    file.close();
    Database database(m_path, Database::Role::UserMade, userMigrations);
    QVERIFY(wait(database.open()));
    QVERIFY(database.recovery());
    QCOMPARE(database.recovery()->savedRows, 0);
    QVERIFY(!database.recovery()->complete);
    QVERIFY(put(database, u"a"_s, u"b"_s));
    // What was there is kept as it was.
    QFile aside(database.recovery()->setAside);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content);
}

void TestDamage::cacheBeginsAnew()
{
    fill();
    overwrite(3 * 4096, QByteArray(8000, '\xff'));
    for (int n = 0; n < 2; ++n) {
        Database database(m_path, Database::Role::Cache, userMigrations);
        QVERIFY(wait(database.open()));
        QCOMPARE(database.recovery().has_value(), n == 0);
        QCOMPARE(count(database).value(), 0);
    }
    const QStringList aside = QDir(m_folder->path()).entryList({u"*.damaged-*"_s});
    QCOMPARE(aside.size(), 1);
}

void TestDamage::flippedBytesAreSalvaged()
{
    fill();
    // Among the rows: the pages before them belong to the schema.
    overwrite(QFileInfo(m_path).size() * 3 / 4 / 4096 * 4096, QByteArray(4096, '\x55'));
    Database database(m_path, Database::Role::UserMade, userMigrations);
    QVERIFY(wait(database.open()));
    QVERIFY(database.recovery());
    const int saved = count(database).value();
    QVERIFY2(saved > rows / 2 && saved < rows, qPrintable(QString::number(saved)));
    QCOMPARE(database.recovery()->savedRows, saved);
    QVERIFY(!database.recovery()->complete);
    QVERIFY(put(database, u"after"_s, u"repair"_s));
    QVERIFY(wait(database.check()));
}

void TestDamage::truncatedFileIsSalvaged()
{
    fill();
    QVERIFY(QFile::resize(m_path, 10 * 4096));
    Database database(m_path, Database::Role::UserMade, userMigrations);
    QVERIFY(wait(database.open()));
    QVERIFY(database.recovery());
    QVERIFY(!database.recovery()->complete);
    QVERIFY(put(database, u"after"_s, u"repair"_s));
}

void TestDamage::versionThatIsNotItsOwn_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("none") << 0;
    QTest::newRow("that of an early one") << 20;
    QTest::newRow("that of a late one") << 83;
}

// Only the bytes of the version are hit, bytes 60 to 63 of the file: every row is there.
void TestDamage::versionThatIsNotItsOwn()
{
    QFETCH(const int, version);
    fill();
    overwrite(60, QByteArray(3, '\0') + char(version));
    Database database(m_path, Database::Role::UserMade, userMigrations);
    const auto opened = wait(database.open());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QVERIFY(database.recovery());
    QCOMPARE(count(database).value(), rows);
    QVERIFY(put(database, u"after"_s, u"repair"_s));
    QVERIFY(wait(database.check()));
}

// The file opens, and SQLite finds nothing wrong with it; the first use tells, and the next open repairs it.
void TestDamage::aWordOfTheSchemaIsAnother()
{
    fill();
    const qint64 at = bytes().indexOf("CREATE TABLE meta");
    QVERIFY(at > 0);
    const qint64 word = bytes().indexOf("value", at);
    QVERIFY(word > at && word < at + 200);
    overwrite(word, "vblue");
    {
        Database database(m_path, Database::Role::UserMade, userMigrations);
        QVERIFY(wait(database.open()));
        QVERIFY(!put(database, u"after"_s, u"damage"_s));
    }
    QVERIFY(QFile::exists(m_path + u".suspect"_s));
    Database database(m_path, Database::Role::UserMade, userMigrations);
    QVERIFY(wait(database.open()));
    QVERIFY(database.recovery());
    QVERIFY(database.recovery()->complete);
    QCOMPARE(count(database).value(), rows);
    QCOMPARE(one(database, u"SELECT count(*) FROM meta WHERE value = printf('%.60c', 'v')"_s).value(), rows);
    QVERIFY(put(database, u"after"_s, u"repair"_s));
    QVERIFY(wait(database.check()));
}

// SQLite understands neither the index then nor, as it says, the whole file.
void TestDamage::aColumnOfAnIndexIsAnother()
{
    fill();
    {
        Database database(m_path, Database::Role::UserMade, userMigrations);
        QVERIFY(wait(database.open()));
        QVERIFY(wait(database.write([](Connection &connection) -> StoreResult<void> {
            return connection
                .run(u"INSERT INTO backup_run(account, begun_at, ended_at, path, sealed, outcome, problem, "
                     "sentence, detail) VALUES(7, 1, 1, 'here', 0, 1, '', '', '')"_s)
                .transform([](QSqlQuery *) {});
        })));
    }
    replaceInSchema(m_path, u"backup_run"_s, u"account INTEGER"_s, u"accouot INTEGER"_s);
    Database database(m_path, Database::Role::UserMade, userMigrations);
    QVERIFY(wait(database.open()));
    QVERIFY(database.recovery());
    QVERIFY(database.recovery()->complete);
    QCOMPARE(count(database).value(), rows);
    QCOMPARE(one(database, u"SELECT count(*) FROM backup_run WHERE account = 7 AND path = 'here'"_s).value(),
             1);
    QVERIFY(wait(database.check()));
}

void TestDamage::anotherCommentIsNoDamage()
{
    fill();
    replaceInSchema(m_path, u"backup_run"_s, u"What is in it, as JSON."_s, u"What it holds, in JSON."_s);
    QFile mark(m_path + u".suspect"_s);
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.close();
    Database database(m_path, Database::Role::UserMade, userMigrations);
    QVERIFY(wait(database.open()));
    QVERIFY(!database.recovery());
    QVERIFY(!QFile::exists(m_path + u".suspect"_s));
    QCOMPARE(count(database).value(), rows);
}

void TestDamage::damageFoundInUseIsRepairedAtTheNextOpen()
{
    fill();
    {
        Database database(m_path, Database::Role::UserMade, userMigrations);
        QVERIFY(wait(database.open()));
        overwrite(20 * 4096, QByteArray(4096, '\x55'));
        const auto checked = wait(database.check());
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, StoreError::Kind::Damaged);
        QVERIFY(QFile::exists(m_path + u".suspect"_s));
    }
    Database database(m_path, Database::Role::UserMade, userMigrations);
    QVERIFY(wait(database.open()));
    QVERIFY(database.recovery());
    QVERIFY(!QFile::exists(m_path + u".suspect"_s));
}

void TestDamage::isNotMovedAwayUnderAnotherOwner()
{
#ifndef Q_OS_UNIX
    QSKIP("Windows does not move open files");
#endif
    fill();
    Database first(m_path, Database::Role::UserMade, userMigrations);
    QVERIFY(wait(first.open()));
    overwrite(20 * 4096, QByteArray(4096, '\x55'));
    Database second(m_path, Database::Role::UserMade, userMigrations);
    QCOMPARE(wait(second.open()).error().kind, StoreError::Kind::Damaged);
    QVERIFY(QDir(m_folder->path()).entryList({u"*.damaged-*"_s}).isEmpty());
}

void TestDamage::everyRandomDamageEndsOpen()
{
    fill();
    const QByteArray whole = bytes();
    const quint32 seed = soakSeed();
    for (int round = 0; round < soakRounds(15, 1000); ++round) {
        std::mt19937 random(seed + quint32(round));
        QDir(m_folder->path()).removeRecursively();
        QVERIFY(QDir().mkpath(m_folder->path()));
        QByteArray damaged = whole;
        for (int n = int(random() % 20); n >= 0; --n)
            damaged[qsizetype(random() % quint32(damaged.size()))] = char(random());
        if (random() % 4 == 0)
            damaged.truncate(qsizetype(random() % quint32(damaged.size())));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(damaged);
        file.close();
        auto database = std::make_unique<Database>(m_path, Database::Role::UserMade, userMigrations);
        const auto opened = wait(database->open());
        // The bytes of the version may be among those hit: then it looks like a later one's.
        if (!opened && opened.error().kind == StoreError::Kind::NewerVersion)
            continue;
        QVERIFY2(opened, opened ? "" : qPrintable(u"round %1: %2"_s.arg(round).arg(opened.error().detail)));
        auto written = put(*database, u"after"_s, u"repair"_s);
        // A word of the schema was hit, perhaps: the next opening finds it.
        if (!written && written.error().kind == StoreError::Kind::Failed) {
            database = std::make_unique<Database>(m_path, Database::Role::UserMade, userMigrations);
            QVERIFY2(wait(database->open()), qPrintable(u"round %1"_s.arg(round)));
            written = put(*database, u"after"_s, u"repair"_s);
        }
        QVERIFY2(written || written.error().kind == StoreError::Kind::Damaged,
                 written ? "" : qPrintable(u"round %1: %2"_s.arg(round).arg(written.error().detail)));
    }
}

// The child: writes and says on its standard output what has been acknowledged.
static int writeForEver(const QString &path)
{
    Database database(path, Database::Role::UserMade, userMigrations);
    if (!wait(database.open()))
        return 1;
    const int begin = count(database).value_or(0);
    for (int n = begin;; ++n) {
        if (!put(database, u"key-%1"_s.arg(n), u"value"_s))
            return 2;
        std::printf("%d\n", n);
        std::fflush(stdout);
    }
}

void TestDamage::nothingAcknowledgedIsLostByKill()
{
    const quint32 seed = soakSeed();
    for (int round = 0; round < soakRounds(4, 500); ++round) {
        std::mt19937 random(seed + quint32(round));
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--write"_s, m_path});
        int lines = 0;
        const int enough = 1 + int(random() % 40);
        int acknowledged = -1;
        while (lines < enough) {
            QVERIFY(child.waitForReadyRead(30'000));
            while (child.canReadLine()) {
                acknowledged = child.readLine().trimmed().toInt();
                ++lines;
            }
        }
        child.kill();
        QVERIFY(child.waitForFinished(30'000));
        while (child.canReadLine())
            acknowledged = child.readLine().trimmed().toInt();
        Database database(m_path, Database::Role::UserMade, userMigrations);
        QVERIFY(wait(database.open()));
        QVERIFY(!database.recovery());
        const int kept = count(database).value();
        // One more may have been committed than was heard of.
        QVERIFY2(
            kept == acknowledged + 1 || kept == acknowledged + 2,
            qPrintable(u"round %1: %2 kept, %3 acknowledged"_s.arg(round).arg(kept).arg(acknowledged + 1)));
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--write") == 0)
        return writeForEver(QString::fromLocal8Bit(argv[2]));
    TestDamage test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_damage.moc"
