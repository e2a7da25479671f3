// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/connection.h"
#include "cache/migrations.h"
#include "cache/openfile.h"
#include "cache/sqlite.h"
#include "engine/engine.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// Each of the two databases is migrated for itself, so a start that is killed may leave either behind the
// other.
class TestBehind : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init();

    void eitherFileMayBeBehind_data();
    void eitherFileMayBeBehind();
    void whereOneIsAheadNothingStarts_data();
    void whereOneIsAheadNothingStarts();

private:
    // Migrates a file so far, then runs the script; the file's version afterwards, -1 where that failed.
    int visit(const QString &name, int upTo, const QByteArray &script = {}) const;

    QString path(const QString &name) const { return m_folder->filePath(name + u".db"_s); }

    std::expected<void, Engine::Problem> start() const;

    static QString migrationsOf(const QString &name) { return u":/godwit/migrations/"_s + name; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBehind::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    // No keychain: neither the user's nor one that is started for the purpose.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    m_folder = std::make_unique<QTemporaryDir>();
}

int TestBehind::visit(const QString &name, int upTo, const QByteArray &script) const
{
    auto database = connectTo(path(name));
    if (!database)
        return -1;
    const Connection owner(*database);
    const bool isDone = migrate(*database, migrationsOf(name), upTo) && runScript(*database, script);
    const int version = isDone ? schemaVersion(*database).value_or(-1) : -1;
    *database = {};
    return version;
}

std::expected<void, Engine::Problem> TestBehind::start() const
{
    Engine engine({.dataFolder = m_folder->path(),
                   .passphrase = {},
                   .sessionOnly = true,
                   .offline = true,
                   .delivers = false});
    auto opened = QCoro::waitFor(engine.open());
    QCoro::waitFor(engine.close());
    return opened;
}

void TestBehind::eitherFileMayBeBehind_data()
{
    QTest::addColumn<QString>("behind");
    QTest::addColumn<QString>("other");
    QTest::newRow("what can be fetched again") << u"cache"_s << u"user"_s;
    QTest::newRow("what the user made") << u"user"_s << u"cache"_s;
}

void TestBehind::eitherFileMayBeBehind()
{
    QFETCH(const QString, behind);
    QFETCH(const QString, other);
    const int newest = newestMigration(migrationsOf(behind));
    // Before the accounts there was no program yet.
    constexpr int accounts = 10;
    const int before = visit(behind, accounts);
    QVERIFY(before > 0 && before < newest);
    QVERIFY(visit(other, newestMigration(migrationsOf(other))) > 1);
    const auto started = start();
    QVERIFY2(started, qPrintable(started ? QString() : started.error().sentence));
    QCOMPARE(visit(behind, newest), newest);
}

void TestBehind::whereOneIsAheadNothingStarts_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("what can be fetched again") << u"cache"_s;
    QTest::newRow("what the user made") << u"user"_s;
}

// A later version divided one of them and was killed before the other.
void TestBehind::whereOneIsAheadNothingStarts()
{
    QFETCH(const QString, name);
    QVERIFY(start());
    QCOMPARE(visit(name, newestMigration(migrationsOf(name)), "PRAGMA user_version=998"), 998);
    const auto started = start();
    QVERIFY(!started);
    QVERIFY(started.error().sentence.contains(u"later version"_s));
}

QTEST_GUILESS_MAIN(TestBehind)
#include "test_behind.moc"
