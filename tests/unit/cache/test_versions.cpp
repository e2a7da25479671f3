// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/connection.h"
#include "cache/database.h"
#include "cache/migrations.h"
#include "cache/openfile.h"
#include "cache/snapshots.h"
#include "cache/storesentence.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <iostream>
#include <tuple>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Programs of several versions at one file: what an updater that goes back leaves a person with.
class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void behindAdditiveOnesAnOlderProgramGoesOn();
    void behindADividingOneItTouchesNothing();
    void aRecordThatIsHitIsNotBelieved();
    void aVersionWithoutItsRecordIsRefused();
    void whatAnOlderProgramOpensIsKept();
    void anOlderProgramGoesOnMeanwhile();
    void anOlderProgramIsWaitedFor();
    void twoNewOnesAtOnce();
    void killedInBetween();
    void withoutACopyNothingIsDone();
    void aCacheIsNotCopied();
    void whatIsAheadIsRepairedByItsOwn();

private:
    // With the first so many of the migrations below.
    QString folderOf(int count, const QByteArray &last = {}) const;
    std::unique_ptr<Database> make(int migrations, Database::Role role = Database::Role::UserMade) const;
    StoreResult<void> open(int migrations) const;
    int version() const;
    QByteArray bytes() const;
    // A child that has the file open, and writes a word for each line that it is sent.
    void startOlder(int migrations);
    // Its answer.
    QByteArray tell(const QByteArray &word);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QProcess m_older;
};

struct Example {
    QString name;
    QByteArray sql;
};

static const std::vector<Example> &examples()
{
    static const std::vector<Example> all{
        {u"001_base.sql"_s, "CREATE TABLE meta(key TEXT PRIMARY KEY, value); CREATE TABLE account(id);"
                            "CREATE TABLE outbox_act(id TEXT, state INTEGER, uncertain INTEGER, next_try_at "
                            "INTEGER, problem TEXT, problem_sentence TEXT);"},
        {u"002_words.sql"_s, "CREATE TABLE word(text TEXT NOT NULL);"},
        {u"003_marks.additive.sql"_s, "CREATE TABLE mark(word INTEGER); CREATE INDEX word_text ON word(text);"
                                      "ALTER TABLE word ADD COLUMN seen_at INTEGER;"},
        {u"010_split.sql"_s, "ALTER TABLE word RENAME COLUMN text TO spelling;"},
        {u"011_more.additive.sql"_s, "CREATE TABLE more(word INTEGER);"},
    };
    return all;
}

template <typename T>
static StoreResult<T> wait(QFuture<StoreResult<T>> future)
{
    future.waitForFinished();
    return future.takeResult();
}

static StoreResult<void> write(Database &database, const QString &sql)
{
    return wait(database.write([sql](Connection &connection) -> StoreResult<void> {
        return connection.run(sql).transform([](QSqlQuery *) {});
    }));
}

static StoreResult<void> addWord(Database &database, const QString &word)
{
    return write(database, u"INSERT INTO word(text) VALUES('%1')"_s.arg(word));
}

static QString ask(Database &database, const QString &sql)
{
    const auto found = wait(database.read([sql](Connection &connection) -> StoreResult<QString> {
        return connection.run(sql).transform(
            [](QSqlQuery *query) { return query->next() ? query->value(0).toString() : QString(); });
    }));
    return found ? *found : found.error().detail;
}

static QString words(Database &database)
{
    return ask(database, u"SELECT group_concat(text) FROM (SELECT text FROM word ORDER BY rowid)"_s);
}

void TestVersions::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"user.db"_s);
}

void TestVersions::cleanup()
{
    m_older.kill();
    m_older.waitForFinished();
}

QString TestVersions::folderOf(int count, const QByteArray &last) const
{
    const QString folder = m_folder->filePath(QString::number(count) + u"-known"_s);
    QDir().mkpath(folder);
    for (int n = 0; n < count; ++n) {
        const Example &example = examples()[size_t(n)];
        QFile file(folder + u'/' + example.name);
        if (file.open(QIODevice::WriteOnly))
            file.write(n == count - 1 && !last.isEmpty() ? last : example.sql);
    }
    return folder;
}

std::unique_ptr<Database> TestVersions::make(int migrations, Database::Role role) const
{
    return std::make_unique<Database>(m_path, role, folderOf(migrations));
}

StoreResult<void> TestVersions::open(int migrations) const
{
    return wait(make(migrations)->open());
}

int TestVersions::version() const
{
    auto database = connectTo(m_path);
    if (!database)
        return -1;
    const Connection owner(*database);
    const int found = schemaVersion(*database).value_or(-1);
    *database = {};
    return found;
}

QByteArray TestVersions::bytes() const
{
    // Whichever thread of a database closes last may only read, and leaves its log: it is brought home here.
    std::ignore = version();
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestVersions::startOlder(int migrations)
{
    m_older.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, m_path, folderOf(migrations)});
    QVERIFY(m_older.waitForReadyRead(30'000));
    QCOMPARE(m_older.readLine().trimmed(), "open"_ba);
}

QByteArray TestVersions::tell(const QByteArray &word)
{
    m_older.write(word + '\n');
    return m_older.waitForReadyRead(30'000) ? m_older.readLine().trimmed() : QByteArray();
}

void TestVersions::behindAdditiveOnesAnOlderProgramGoesOn()
{
    {
        const auto newer = make(3);
        QVERIFY(wait(newer->open()));
        QVERIFY(addWord(*newer, u"new"_s));
    }
    {
        const auto older = make(2);
        QVERIFY(wait(older->open()));
        QVERIFY(!older->recovery());
        QVERIFY(addWord(*older, u"old"_s));
        QCOMPARE(words(*older), u"new,old"_s);
    }
    QCOMPARE(version(), 3);
    const auto newer = make(3);
    QVERIFY(wait(newer->open()));
    QVERIFY(write(*newer, u"UPDATE word SET seen_at = 1 WHERE text = 'old'"_s));
    QCOMPARE(words(*newer), u"new,old"_s);
    // One of before the words goes too far back.
    QCOMPARE(open(1).error().kind, StoreError::Kind::NewerVersion);
}

void TestVersions::behindADividingOneItTouchesNothing()
{
    QVERIFY(open(5));
    const QByteArray before = bytes();
    for (const int known : {1, 2, 3})
        QCOMPARE(open(known).error().kind, StoreError::Kind::NewerVersion);
    QCOMPARE(bytes(), before);
    QVERIFY(open(4));
    QCOMPARE(version(), 11);
}

void TestVersions::aRecordThatIsHitIsNotBelieved()
{
    auto database = connectTo(u":memory:"_s);
    QVERIFY(database);
    Connection owner(*database);
    QVERIFY(migrate(*database, folderOf(3), 3));
    const auto standing = standingOf(*database, folderOf(2));
    QVERIFY(standing && *standing == Standing::Ahead);
    const auto stored = owner.run(u"PRAGMA application_id"_s);
    QVERIFY(stored && (*stored)->next());
    const auto record = quint32((*stored)->value(0).toInt());
    (*stored)->finish();
    const QString older = folderOf(2);
    for (int place = 0; place < 32; place += 8) {
        for (quint32 change = 1; change < 256; ++change) {
            const auto damaged = qint32(record ^ (change << place));
            QVERIFY(owner.run(u"PRAGMA application_id=%1"_s.arg(damaged)));
            const auto found = standingOf(*database, older);
            QVERIFY2(!found && found.error().kind == StoreError::Kind::NewerVersion,
                     qPrintable(QString::number(damaged)));
        }
    }
    *database = {};
}

// Written by somebody who knows nothing of records, or by nobody.
void TestVersions::aVersionWithoutItsRecordIsRefused()
{
    for (const QString &change : {u"PRAGMA user_version=4"_s, u"PRAGMA application_id=0"_s}) {
        QFile::remove(m_path);
        {
            const auto newer = make(3);
            QVERIFY(wait(newer->open()));
            QVERIFY(write(*newer, change));
        }
        const QByteArray before = bytes();
        QCOMPARE(open(2).error().kind, StoreError::Kind::NewerVersion);
        QCOMPARE(bytes(), before);
    }
}

void TestVersions::whatAnOlderProgramOpensIsKept()
{
    {
        const auto older = make(3);
        QVERIFY(wait(older->open()));
        QVERIFY(addWord(*older, u"old"_s));
        QVERIFY(write(*older, u"INSERT INTO outbox_act(id, state) VALUES('waits', 1), ('sent', 3)"_s));
    }
    QVERIFY(open(5));
    const QString copy = m_folder->filePath(u"snapshots/user-version-3.db"_s);
    QVERIFY(QFile::exists(copy));
    QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));
    const auto refused = open(3);
    QCOMPARE(refused.error().copy, copy);
    QVERIFY(storeSentence(refused.error()).contains(copy));
    // One of before that version cannot open it, either.
    QVERIFY(open(1).error().copy.isEmpty());

    m_path = m_folder->filePath(u"elsewhere/user.db"_s);
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QVERIFY(QFile::copy(copy, m_path));
    const QString states = u"SELECT group_concat(id || ' ' || state) FROM outbox_act"_s;
    {
        const auto older = make(3);
        QVERIFY(wait(older->open()));
        QCOMPARE(words(*older), u"old"_s);
        // The newer one may have sent it since.
        QCOMPARE(ask(*older, states), u"waits 6,sent 3"_s);
        QVERIFY(write(*older, u"INSERT INTO outbox_act(id, state) VALUES('next', 1)"_s));
    }
    const auto again = make(3);
    QVERIFY(wait(again->open()));
    QCOMPARE(ask(*again, states), u"waits 6,sent 3,next 1"_s);

    // It goes with the others.
    m_path = m_folder->filePath(u"user.db"_s);
    QVERIFY(Snapshots(m_path).removeAll());
    QVERIFY(!QFile::exists(copy));
}

void TestVersions::anOlderProgramGoesOnMeanwhile()
{
    startOlder(2);
    QCOMPARE(tell("before"), "written"_ba);
    const auto newer = make(3);
    QVERIFY(wait(newer->open()));
    QCOMPARE(tell("after"), "written"_ba);
    QVERIFY(addWord(*newer, u"both"_s));
    QCOMPARE(words(*newer), u"before,after,both"_s);
    QCOMPARE(version(), 3);
}

void TestVersions::anOlderProgramIsWaitedFor()
{
    startOlder(2);
    // Waits out the five seconds.
    QCOMPARE(open(4).error().kind, StoreError::Kind::Busy);
    QCOMPARE(version(), 2);
    QCOMPARE(tell("meanwhile"), "written"_ba);
    // It ends while it is waited for.
    const auto newer = make(4);
    auto opening = newer->open();
    QTest::qWait(300);
    QVERIFY(!opening.isFinished());
    m_older.closeWriteChannel();
    QVERIFY(m_older.waitForFinished(30'000));
    QVERIFY(wait(opening));
    QCOMPARE(ask(*newer, u"SELECT spelling FROM word"_s), u"meanwhile"_s);
}

void TestVersions::twoNewOnesAtOnce()
{
    for (int round = 0; round < 5; ++round) {
        m_path = m_folder->filePath(u"%1.db"_s.arg(round));
        QVERIFY(open(2));
        const auto one = make(5);
        const auto two = make(5);
        auto first = one->open();
        auto second = two->open();
        QVERIFY(wait(first));
        QVERIFY(wait(second));
        QCOMPARE(version(), 11);
        QVERIFY(!one->recovery() && !two->recovery());
    }
}

void TestVersions::killedInBetween()
{
    {
        const auto older = make(2);
        QVERIFY(wait(older->open()));
        QVERIFY(addWord(*older, u"kept"_s));
    }
    // The copy is made, the third has run, and the fourth never ends.
    const QString endless = folderOf(4, "DROP TABLE word; CREATE TABLE x AS WITH RECURSIVE n(i) AS "
                                        "(SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n;");
    m_older.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, m_path, endless});
    QVERIFY(QTest::qWaitFor(
        [&] { return QFile::exists(m_folder->filePath(u"snapshots/user-version-2.db"_s)); }, 30'000));
    // Into the fourth: the copy has its name before the first begins.
    QTest::qWait(300);
    m_older.kill();
    QVERIFY(m_older.waitForFinished(30'000));
    {
        const auto older = make(2);
        QVERIFY(wait(older->open()));
        QVERIFY(!older->recovery());
        QCOMPARE(words(*older), u"kept"_s);
        QCOMPARE(version(), 2);
    }
    const auto newer = make(5);
    QVERIFY(wait(newer->open()));
    QCOMPARE(ask(*newer, u"SELECT spelling FROM word"_s), u"kept"_s);
}

void TestVersions::withoutACopyNothingIsDone()
{
    QVERIFY(open(2));
    const QString inTheWay = m_folder->filePath(u"snapshots"_s);
    QFile file(inTheWay);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(!open(4));
    QCOMPARE(version(), 2);
    QVERIFY(open(2));
    QVERIFY(file.remove());
    QVERIFY(open(4));
    QCOMPARE(version(), 10);
}

void TestVersions::aCacheIsNotCopied()
{
    {
        const auto older = make(2, Database::Role::Cache);
        QVERIFY(wait(older->open()));
        QVERIFY(addWord(*older, u"kept"_s));
    }
    {
        const auto newer = make(4, Database::Role::Cache);
        QVERIFY(wait(newer->open()));
        QCOMPARE(ask(*newer, u"SELECT spelling FROM word"_s), u"kept"_s);
    }
    QVERIFY(!QFile::exists(m_folder->filePath(u"snapshots"_s)));
    // Nor is it thrown away by who cannot read it.
    const QByteArray before = bytes();
    QCOMPARE(wait(make(2, Database::Role::Cache)->open()).error().kind, StoreError::Kind::NewerVersion);
    QCOMPARE(bytes(), before);
    QCOMPARE(version(), 10);
    const auto again = make(4, Database::Role::Cache);
    QVERIFY(wait(again->open()));
    QCOMPARE(ask(*again, u"SELECT spelling FROM word"_s), u"kept"_s);
}

// An older one would lose what it does not know.
void TestVersions::whatIsAheadIsRepairedByItsOwn()
{
    {
        const auto newer = make(3);
        QVERIFY(wait(newer->open()));
        QVERIFY(write(*newer,
                      u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
                      "INSERT INTO word(text) SELECT printf('%.60c', 'v') FROM n"_s));
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2 / 4096 * 4096));
    QCOMPARE(file.write(QByteArray(4096, '\x55')), 4096);
    file.close();
    QCOMPARE(open(2).error().kind, StoreError::Kind::NewerVersion);
    QVERIFY(QDir(m_folder->path()).entryList({u"*.damaged-*"_s}).isEmpty());
    const auto newer = make(3);
    QVERIFY(wait(newer->open()));
    QVERIFY(newer->recovery());
    QCOMPARE(version(), 3);
}

// The child: see startOlder().
static int hold(const QString &path, const QString &folder)
{
    Database database(path, Database::Role::UserMade, folder);
    if (!wait(database.open()))
        return 1;
    std::cout << "open" << std::endl;
    for (std::string word; std::getline(std::cin, word);)
        std::cout << (addWord(database, QString::fromStdString(word)) ? "written" : "refused") << std::endl;
    return 0;
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--hold") == 0)
        return hold(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    TestVersions test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_versions.moc"
