// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/connection.h"
#include "cache/migrations.h"
#include "cache/openfile.h"
#include "cache/schema.h"
#include "cache/sqlite.h"
#include "fakes/fixtures.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What all migrations together make, and that they lose nothing of what an earlier version has kept.
class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theSchemaIsTheOneOnRecord_data() { bothDatabases(); }

    void theSchemaIsTheOneOnRecord();

    void anyEarlierVersionKeepsItsRows_data() { bothDatabases(); }

    void anyEarlierVersionKeepsItsRows();
    void nothingIsKeptForWhoIsErased();

private:
    using Row = QVariantList;

    struct Table {
        QStringList columns;
        Row row;
    };

    static void bothDatabases();
    // A connection to a fresh file, at this version.
    std::unique_ptr<Connection> open(const QString &folder, int version);
    static std::vector<int> numbersIn(const QString &folder);
    static std::vector<Row> rows(Connection &connection, const QString &sql);
    // Of the error; empty when there is none.
    static QString run(Connection &connection, const QString &sql, const QVariantList &values = {});
    static QStringList tablesOf(Connection &connection);
    // One row in each table, of the account, the persona and so on with the number 1.
    static std::map<QString, Table> fill(Connection &connection);
    static Table exampleFor(Connection &connection, const QString &table);
    static QString insertInto(const QString &table, const QStringList &columns);

    std::unique_ptr<QTemporaryDir> m_folder;
    QSqlDatabase m_database;
    int m_files = 0;
};

void TestMigrations::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestMigrations::bothDatabases()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("user") << u"user"_s;
    QTest::newRow("cache") << u"cache"_s;
}

static QString folderOf(const QString &name)
{
    return u":/godwit/migrations/"_s + name;
}

std::unique_ptr<Connection> TestMigrations::open(const QString &folder, int version)
{
    auto database = connectTo(m_folder->filePath(u"%1.db"_s.arg(++m_files)));
    if (!database)
        return nullptr;
    m_database = *database;
    auto connection = std::make_unique<Connection>(*database);
    return migrate(m_database, folder, version) ? std::move(connection) : nullptr;
}

std::vector<int> TestMigrations::numbersIn(const QString &folder)
{
    std::vector<int> numbers;
    for (const QString &name : QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        numbers.push_back(name.section(u'_', 0, 0).toInt());
    return numbers;
}

QString TestMigrations::run(Connection &connection, const QString &sql, const QVariantList &values)
{
    const auto done = connection.run(sql, values);
    return done ? QString() : done.error().detail;
}

std::vector<TestMigrations::Row> TestMigrations::rows(Connection &connection, const QString &sql)
{
    std::vector<Row> found;
    const auto query = connection.run(sql);
    while (query && (*query)->next()) {
        Row row;
        for (int column = 0; column < (*query)->record().count(); ++column)
            row.append((*query)->value(column));
        found.push_back(row);
    }
    if (query)
        (*query)->finish();
    return found;
}

// Shadow tables of virtual ones are SQLite's.
QStringList TestMigrations::tablesOf(Connection &connection)
{
    QStringList names;
    for (const Row &row :
         rows(connection, u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = "
                          "'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name"_s))
        names << row[0].toString();
    return names;
}

static QVariant exampleOf(const QString &type)
{
    if (type == u"INTEGER")
        return 1;
    if (type == u"REAL")
        return 1.5;
    return type == u"BLOB" ? QVariant("kept"_ba) : QVariant(u"kept"_s);
}

TestMigrations::Table TestMigrations::exampleFor(Connection &connection, const QString &table)
{
    Table made;
    for (const Row &column :
         rows(connection, u"SELECT name, type FROM pragma_table_info('%1')"_s.arg(table))) {
        made.columns << column[0].toString();
        made.row << exampleOf(column[1].toString());
    }
    // Another one than all the others have.
    if (table == u"erased")
        made.row = {7};
    return made;
}

QString TestMigrations::insertInto(const QString &table, const QStringList &columns)
{
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u", "_s),
                                                    QStringList(columns.size(), u"?"_s).join(u", "_s));
}

std::map<QString, TestMigrations::Table> TestMigrations::fill(Connection &connection)
{
    std::map<QString, Table> filled;
    for (const QString &name : tablesOf(connection)) {
        const Table table = exampleFor(connection, name);
        if (const QString problem = run(connection, insertInto(name, table.columns), table.row);
            problem.isEmpty())
            filled.emplace(name, table);
        else
            qWarning("%s", qUtf8Printable(problem));
    }
    return filled;
}

// GODWIT_WRITE_REFERENCES in the environment writes down what there is now, as for the rows in
// tests/ui/rowdump.h.
void TestMigrations::theSchemaIsTheOneOnRecord()
{
    QFETCH(const QString, name);
    const auto made = schemaMadeBy(folderOf(name));
    QVERIFY(made);
    QString schema;
    for (const SchemaPart &part : *made)
        schema += part.sql + u";\n\n"_s;
    QFile file(fixturePath(u"schema/%1.sql"_s.arg(name)));
    const QString head = u"-- SPDX-FileCopyrightText: 2026 Godwit contributors\n"
                         "-- SPDX-License-Identifier: GPL-3.0-or-later\n\n"_s;
    if (qEnvironmentVariableIsSet("GODWIT_WRITE_REFERENCES")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((head + schema).toUtf8());
        file.close();
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QStringList wanted = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList found = (head + schema).split(u'\n');
    for (qsizetype line = 0; line < std::min(wanted.size(), found.size()); ++line)
        QVERIFY2(found[line] == wanted[line], qPrintable(u"line %1: %2"_s.arg(line + 1).arg(found[line])));
    QCOMPARE(found.size(), wanted.size());
}

void TestMigrations::anyEarlierVersionKeepsItsRows()
{
    QFETCH(const QString, name);
    const QString folder = folderOf(name);
    for (const int number : numbersIn(folder)) {
        const auto connection = open(folder, number);
        QVERIFY(connection);
        const auto filled = fill(*connection);
        QVERIFY(filled.size() >= 1);
        QCOMPARE(run(*connection, u"PRAGMA foreign_keys=ON"_s), QString());
        QVERIFY(migrate(m_database, folder, newestMigration(folder)).has_value());
        for (const auto &[table, before] : filled) {
            const auto after =
                rows(*connection, u"SELECT %1 FROM %2"_s.arg(before.columns.join(u", "_s), table));
            QVERIFY2(after == std::vector<Row>{before.row},
                     qPrintable(u"%1 of version %2 of %3"_s.arg(table).arg(number).arg(name)));
        }
        QVERIFY(rows(*connection, u"PRAGMA foreign_key_check"_s).empty());
        QCOMPARE(rows(*connection, u"PRAGMA integrity_check"_s).front().front().toString(), u"ok"_s);
        m_database = {};
    }
}

// Whatever names an account goes with it, and does not come back by somebody who has not heard of it yet.
void TestMigrations::nothingIsKeptForWhoIsErased()
{
    // The rows themselves; what waits in the outbox goes by itself, with its files.
    static const QStringList others{u"account"_s, u"persona"_s, u"outbox_act"_s};
    static const QStringList naming{u"account"_s, u"archive"_s,      u"active"_s, u"standby"_s,
                                    u"target"_s,  u"from_account"_s, u"persona"_s};
    const QString folder = folderOf(u"user"_s);
    const auto connection = open(folder, newestMigration(folder));
    QVERIFY(connection);
    auto filled = fill(*connection);
    QCOMPARE(run(*connection, u"UPDATE outbox_act SET account = 1"_s), QString());
    QCOMPARE(run(*connection, u"DELETE FROM account"_s), QString());
    QCOMPARE(run(*connection, u"DELETE FROM persona"_s), QString());
    int guarded = 0;
    for (auto &[table, example] : filled) {
        const bool names = std::ranges::any_of(
            naming, [&](const QString &column) { return example.columns.contains(column); });
        if (!names || others.contains(table))
            continue;
        const QString count = u"SELECT count(*) FROM "_s + table;
        QVERIFY2(rows(*connection, count).front().front().toInt() == 0, qPrintable(table));
        // What was done for it is told by nobody but who did it.
        if (table == u"switch_record")
            continue;
        run(*connection, insertInto(table, example.columns).replace(u"INSERT"_s, u"INSERT OR REPLACE"_s),
            example.row);
        QVERIFY2(rows(*connection, count).front().front().toInt() == 0, qPrintable(table));
        ++guarded;
    }
    QVERIFY(guarded >= 12);
    // An act is refused, aloud.
    const Table act = filled.at(u"outbox_act"_s);
    QCOMPARE(run(*connection, u"DELETE FROM outbox_act"_s), QString());
    QVERIFY(run(*connection, insertInto(u"outbox_act"_s, act.columns), act.row)
                .contains(u"the account was erased"_s));
    // What a restore that was removed holds stands under its number below 0.
    Row entry = filled.at(u"graph_entry"_s).row;
    entry[0] = -1;
    QVERIFY(run(*connection, insertInto(u"graph_entry"_s, filled.at(u"graph_entry"_s).columns), entry)
                .contains(u"the restore was removed"_s));
    m_database = {};
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "test_migrations.moc"
