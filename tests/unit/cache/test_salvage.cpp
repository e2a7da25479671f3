// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/connection.h"
#include "cache/openfile.h"
#include "cache/salvage.h"
#include "cache/schema.h"
#include "cache/sqlite.h"

#include <QRegularExpression>
#include <QTest>

using namespace Godwit;
using namespace Qt::StringLiterals;

// What comes over from tables that are not quite as they should be, and what counts as the same schema.
class TestSalvage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyReadableColumnComesOver_data();
    void everyReadableColumnComesOver();
    void rowsThatAreThereStay();
    void onlyWordsMakeAnotherSchema_data();
    void onlyWordsMakeAnotherSchema();
};

namespace
{

// A database in memory. Its connection goes last, as Qt wants it.
struct Memory {
    explicit Memory(const QString &script)
    {
        auto made = connectTo(u":memory:"_s);
        if (!made)
            qFatal("%s", qUtf8Printable(made.error().detail));
        owner = std::make_unique<Connection>(*made);
        database = *made;
        if (const auto done = runScript(database, script.toUtf8()); !done)
            qFatal("%s", qUtf8Printable(done.error().detail));
    }

    QStringList rows() const
    {
        QStringList found;
        QSqlQuery query(u"SELECT quote(a) || ' ' || quote(b) || ' ' || quote(c) FROM t ORDER BY 1"_s,
                        database);
        while (query.next())
            found << query.value(0).toString();
        return found;
    }

    std::unique_ptr<Connection> owner;
    QSqlDatabase database;
};

} // namespace

static const QString table = u"CREATE TABLE t (a TEXT NOT NULL PRIMARY KEY, b TEXT NOT NULL, "
                             "c TEXT DEFAULT 'usual') WITHOUT ROWID"_s;

void TestSalvage::everyReadableColumnComesOver_data()
{
    QTest::addColumn<QString>("damaged");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<bool>("complete");
    const auto row = [](const char *name, const QString &damaged, const QStringList &rows, bool complete) {
        QTest::newRow(name) << damaged << rows << complete;
    };
    const QString one = u"'1' '2' '3'"_s;
    row("as it is", table + u"; INSERT INTO t VALUES (1, 2, 3)"_s, {one}, true);
    row("another name",
        u"CREATE TABLE t (a TEXT PRIMARY KEY, p TEXT, c TEXT) WITHOUT ROWID; "
        "INSERT INTO t VALUES (1, 2, 3)"_s,
        {one}, true);
    row("another name of the key",
        u"CREATE TABLE t (q TEXT PRIMARY KEY, b TEXT, c TEXT) WITHOUT ROWID; "
        "INSERT INTO t VALUES (1, 2, 3)"_s,
        {one}, true);
    row("two other names",
        u"CREATE TABLE t (q TEXT PRIMARY KEY, b TEXT, d TEXT) WITHOUT ROWID; "
        "INSERT INTO t VALUES (1, 2, 3)"_s,
        {}, false);
    row("other places",
        u"CREATE TABLE t (c TEXT, B TEXT, a TEXT PRIMARY KEY) WITHOUT ROWID; "
        "INSERT INTO t VALUES (3, 2, 1)"_s,
        {one}, true);
    row("one is not there",
        u"CREATE TABLE t (a TEXT PRIMARY KEY, b TEXT) WITHOUT ROWID; "
        "INSERT INTO t VALUES (1, 2)"_s,
        {u"'1' '2' 'usual'"_s}, true);
    row("one too many",
        u"CREATE TABLE t (a TEXT PRIMARY KEY, b TEXT, c TEXT, d TEXT) WITHOUT ROWID; "
        "INSERT INTO t VALUES (1, 2, 3, 4)"_s,
        {one}, false);
    row("another name among more",
        u"CREATE TABLE t (a TEXT PRIMARY KEY, b TEXT, d TEXT, e TEXT) "
        "WITHOUT ROWID; INSERT INTO t VALUES (1, 2, 3, 4)"_s,
        {u"'1' '2' 'usual'"_s}, false);
    row("a row that does not fit",
        u"CREATE TABLE t (a TEXT PRIMARY KEY, b TEXT, c TEXT) WITHOUT ROWID; "
        "INSERT INTO t VALUES (1, 2, 3), (4, NULL, 6)"_s,
        {one}, false);
    row("no such table", u"CREATE TABLE u (a)"_s, {}, false);
}

void TestSalvage::everyReadableColumnComesOver()
{
    QFETCH(const QString, damaged);
    QFETCH(const QStringList, rows);
    QFETCH(const bool, complete);
    const Memory from(damaged);
    const Memory into(table);
    const Salvaged saved = salvage(from.database, into.database);
    QCOMPARE(into.rows(), rows);
    QCOMPARE(saved.rows, rows.size());
    QCOMPARE(saved.complete, complete);
    QCOMPARE(saved.broken, complete ? QStringList() : QStringList{u"t"_s});
}

void TestSalvage::rowsThatAreThereStay()
{
    const Memory from(table + u"; INSERT INTO t VALUES (1, 2, 3), (4, 5, 6)"_s);
    const Memory into(table + u"; INSERT INTO t VALUES (1, 'own', 'own')"_s);
    const Salvaged saved = salvage(from.database, into.database);
    QCOMPARE(into.rows(), (QStringList{u"'1' 'own' 'own'"_s, u"'4' '5' '6'"_s}));
    QCOMPARE(saved.rows, 1);
    QVERIFY(saved.complete);
}

void TestSalvage::onlyWordsMakeAnotherSchema_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const QString &other, bool same) {
        QTest::newRow(name) << other << same;
    };
    row("itself", u"CREATE TABLE t (\n    -- It's a key.\n    a TEXT DEFAULT '--'\n)"_s, true);
    row("another comment", u"CREATE TABLE t (\n    -- It is a key.\n    a TEXT DEFAULT '--'\n)"_s, true);
    row("other comments", u"CREATE TABLE t ( /* \n ' */ a TEXT -- one\n DEFAULT '--' -- two\n)"_s, true);
    row("another name", u"CREATE TABLE t (\n    -- It's a key.\n    b TEXT DEFAULT '--'\n)"_s, false);
    row("another type", u"CREATE TABLE t (\n    -- It's a key.\n    a BLOB DEFAULT '--'\n)"_s, false);
    row("another default", u"CREATE TABLE t (\n    -- It's a key.\n    a TEXT DEFAULT '-- '\n)"_s, false);
    row("one more", u"CREATE TABLE t (\n    -- It's a key.\n    a TEXT DEFAULT '--'\n); CREATE TABLE u (a)"_s,
        false);
    row("another table", u"CREATE TABLE u (\n    -- It's a key.\n    a TEXT DEFAULT '--'\n)"_s, false);
}

void TestSalvage::onlyWordsMakeAnotherSchema()
{
    QFETCH(const QString, other);
    QFETCH(const bool, same);
    const Memory one(u"CREATE TABLE t (\n    -- It's a key.\n    a TEXT DEFAULT '--'\n)"_s);
    const Memory two(other);
    QCOMPARE(isSameSchema(schemaOf(one.database), schemaOf(two.database)), same);
}

QTEST_GUILESS_MAIN(TestSalvage)
#include "test_salvage.moc"
