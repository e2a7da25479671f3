// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/connection.h"
#include "cache/migrations.h"
#include "cache/openfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Godwit;
using namespace Qt::StringLiterals;

// A migration whose name says that it is additive changes nothing that a program of before reads or writes.
// What the newer program then writes into the tables that both know is beyond this.
class TestAdditive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsCalledAdditiveIs_data();
    void whatIsCalledAdditiveIs();
    void whatIsNotIsFound_data();
    void whatIsNotIsFound();
};

namespace
{

struct Column {
    QString words;
    // Who does not know it can add rows.
    bool isOptional = false;
};

// An index or a trigger.
struct Part {
    QString table;
    QString sql;
    bool isHarmless = false;
};

struct Shape {
    std::map<QString, std::vector<Column>> tables;
    std::map<QString, Part> parts;
    // "table column parent" of each reference that stops who removes or renames what it names.
    std::map<QString, QString> references;
};

} // namespace

static QSqlQuery asked(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        qFatal("%s", qUtf8Printable(sql));
    return query;
}

static Shape shapeOf(const QSqlDatabase &database)
{
    Shape shape;
    QSqlQuery columns =
        asked(database,
              u"SELECT t.name, c.name, c.type, c.pk, c.\"notnull\", c.dflt_value "
              "FROM pragma_table_list t, pragma_table_info(t.name) c "
              "WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY t.name, c.cid"_s);
    while (columns.next()) {
        const bool isOptional = !columns.value(4).toBool() || !columns.value(5).isNull();
        QStringList words;
        for (int n = 1; n < 6; ++n)
            words << columns.value(n).toString();
        shape.tables[columns.value(0).toString()].push_back({words.join(u' '), isOptional});
    }
    QSqlQuery parts =
        asked(database, u"SELECT name, tbl_name, sql, type = 'index' AND sql NOT LIKE '% UNIQUE %' "
                        "FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql <> ''"_s);
    while (parts.next()) {
        shape.parts[parts.value(0).toString()] = {parts.value(1).toString(), parts.value(2).toString(),
                                                  parts.value(3).toBool()};
    }
    QSqlQuery references =
        asked(database,
              u"SELECT t.name || ' ' || f.\"from\" || ' ' || f.\"table\", f.\"table\" "
              "FROM pragma_table_list t, pragma_foreign_key_list(t.name) f WHERE t.schema = 'main' "
              "AND (f.on_delete IN ('NO ACTION', 'RESTRICT') OR f.on_update IN ('NO ACTION', 'RESTRICT'))"_s);
    while (references.next())
        shape.references[references.value(0).toString()] = references.value(1).toString();
    return shape;
}

static bool isAsBefore(const std::vector<Column> &before, const std::vector<Column> &after)
{
    if (after.size() < before.size())
        return false;
    for (size_t n = 0; n < after.size(); ++n) {
        if (n < before.size() ? after[n].words != before[n].words : !after[n].isOptional)
            return false;
    }
    return true;
}

// The first thing that somebody of before would stumble over; empty: none.
static QString obstacle(const Shape &before, const Shape &after)
{
    for (const auto &[name, columns] : before.tables) {
        const auto now = after.tables.find(name);
        if (now == after.tables.end() || !isAsBefore(columns, now->second))
            return name;
    }
    for (const auto &[name, part] : before.parts) {
        const auto now = after.parts.find(name);
        if (now == after.parts.end() || now->second.sql != part.sql)
            return name;
    }
    for (const auto &[name, part] : after.parts) {
        if (!before.parts.contains(name) && before.tables.contains(part.table) && !part.isHarmless)
            return name;
    }
    for (const auto &[name, parent] : after.references) {
        if (!before.references.contains(name) && before.tables.contains(parent))
            return name;
    }
    return {};
}

// Of all additive migrations of the folder together.
static QStringList obstaclesIn(const QString &folder)
{
    auto database = connectTo(u":memory:"_s);
    if (!database)
        return {database.error().detail};
    const Connection owner(*database);
    QStringList found;
    for (const QString &name : QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const Shape before = shapeOf(*database);
        if (const auto done = migrate(*database, folder, name.section(u'_', 0, 0).toInt()); !done)
            found << done.error().detail;
        const QString first = obstacle(before, shapeOf(*database));
        if (name.endsWith(u".additive.sql"_s) && !first.isEmpty())
            found << name + u": "_s + first;
    }
    *database = {};
    return found;
}

void TestAdditive::whatIsCalledAdditiveIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("user") << u"user"_s;
    QTest::newRow("cache") << u"cache"_s;
}

void TestAdditive::whatIsCalledAdditiveIs()
{
    QFETCH(const QString, name);
    QCOMPARE(obstaclesIn(u":/godwit/migrations/"_s + name), QStringList());
}

void TestAdditive::whatIsNotIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("isAdditive");
    const auto row = [](const char *name, const QByteArray &sql, bool isAdditive) {
        QTest::newRow(name) << sql << isAdditive;
    };
    row("a table with its own", "CREATE TABLE u(b); CREATE UNIQUE INDEX u_b ON u(b);", true);
    row("a column", "ALTER TABLE t ADD COLUMN b INTEGER;", true);
    row("a column with a value", "ALTER TABLE t ADD COLUMN b INTEGER NOT NULL DEFAULT 1;", true);
    row("an index", "CREATE INDEX t_a ON t(a);", true);
    row("a rule", "CREATE UNIQUE INDEX t_a ON t(a);", false);
    row("a trigger", "CREATE TRIGGER t_new BEFORE INSERT ON t BEGIN SELECT RAISE(ABORT, 'no'); END;", false);
    row("a reference", "CREATE TABLE u(b REFERENCES t(a));", false);
    row("another name", "ALTER TABLE t RENAME COLUMN a TO b;", false);
    row("a column less", "ALTER TABLE t DROP COLUMN a;", false);
    row("a table less", "DROP TABLE t;", false);
    row("an index less", "DROP INDEX t_kept;", false);
    row("a column that must be told",
        "DROP TABLE t; CREATE TABLE t(a INTEGER, kept, b NOT NULL); CREATE INDEX t_kept ON t(kept);", false);
}

void TestAdditive::whatIsNotIsFound()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const bool, isAdditive);
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write(u"001_t.sql"_s, "CREATE TABLE t(a INTEGER, kept); CREATE INDEX t_kept ON t(kept);"));
    QVERIFY(write(u"002_next.additive.sql"_s, sql));
    const QStringList found = obstaclesIn(folder.path());
    QCOMPARE(found.size(), isAdditive ? 0 : 1);
}

QTEST_GUILESS_MAIN(TestAdditive)
#include "test_additive.moc"
