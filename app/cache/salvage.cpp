// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/salvage.h"

#include "cache/sqlite.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

#include <algorithm>

namespace Godwit
{

namespace
{

struct Table {
    QString name;
    // In the order in which they stand.
    QStringList columns;
    QStringList keys;
    bool hasRowid = true;
};

// What a table is asked for: its columns here and, as many, there.
struct Columns {
    QStringList fresh;
    QStringList damaged;
    // None stays behind there.
    bool whole = false;
};

} // namespace

static QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

static QStringList quotedAll(const QStringList &names)
{
    QStringList all;
    for (const QString &name : names)
        all.append(quoted(name));
    return all;
}

static void readColumns(const QSqlDatabase &database, Table *table)
{
    QSqlQuery columns(database);
    columns.prepare(QStringLiteral("SELECT name, pk FROM pragma_table_info(?) ORDER BY cid"));
    columns.addBindValue(table->name);
    columns.exec();
    while (columns.next()) {
        table->columns.append(columns.value(0).toString());
        if (columns.value(1).toInt() > 0)
            table->keys.append(table->columns.last());
    }
}

static std::vector<Table> tablesOf(const QSqlDatabase &database)
{
    std::vector<Table> tables;
    QSqlQuery list(database);
    // Shadow tables of virtual ones are none of ours.
    list.exec(
        QStringLiteral("SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                       "AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"));
    while (list.next()) {
        Table table{list.value(0).toString(), {}, {}, !list.value(1).toBool()};
        readColumns(database, &table);
        tables.push_back(std::move(table));
    }
    return tables;
}

// How many rows came over; -1 - n when reading broke off after n.
static qint64 copyRows(QSqlQuery &from, QSqlQuery &into, bool &allTaken)
{
    qint64 rows = 0;
    while (from.next()) {
        const int columns = from.record().count();
        for (int column = 0; column < columns; ++column)
            into.bindValue(column, from.isNull(column) ? QVariant() : from.value(column));
        if (!into.exec())
            allTaken = false;
        else
            rows += into.numRowsAffected();
    }
    return from.lastError().isValid() ? -1 - rows : rows;
}

// A word that is no column's name would be read as a text: none is asked for that is not there.
static Columns matched(const QStringList &fresh, const QStringList &damaged)
{
    Columns columns;
    // Where more than one differs, it may be another version's table.
    const auto unknown = std::ranges::count_if(
        fresh, [&](const QString &name) { return !damaged.contains(name, Qt::CaseInsensitive); });
    for (qsizetype place = 0; place < fresh.size(); ++place) {
        const QString &name = fresh[place];
        const bool isKnown = damaged.contains(name, Qt::CaseInsensitive);
        const bool isCalledOtherwise = unknown == 1 && damaged.size() == fresh.size() &&
                                       !fresh.contains(damaged[place], Qt::CaseInsensitive);
        if (!isKnown && !isCalledOtherwise)
            continue;
        columns.fresh.append(name);
        columns.damaged.append(isKnown ? name : damaged[place]);
    }
    columns.whole = !damaged.isEmpty() && columns.damaged.size() == damaged.size();
    return columns;
}

// The way in which the damaged table is gone through; from its other end with `word` " DESC".
static QString orderOf(const Table &table, const Columns &columns, const QString &word)
{
    if (table.hasRowid)
        return QStringLiteral(" ORDER BY rowid") + word;
    QStringList terms;
    for (const QString &key : table.keys) {
        if (const qsizetype place = columns.fresh.indexOf(key); place >= 0)
            terms.append(quoted(columns.damaged[place]) + word);
    }
    return terms.isEmpty() ? QString() : QStringLiteral(" ORDER BY ") + terms.join(u',');
}

// Gives whether all of it came over.
static bool salvageTable(const Table &table, const QSqlDatabase &damaged, const QSqlDatabase &fresh,
                         Salvaged &result)
{
    Table there{table.name, {}, {}, table.hasRowid};
    readColumns(damaged, &there);
    const Columns columns = matched(table.columns, there.columns);
    bool whole = columns.whole;
    QSqlQuery into(fresh);
    const QString marks = QStringList(columns.fresh.size(), QStringLiteral("?")).join(u',');
    // OR IGNORE passes over rows that do not fit, too, without a word.
    into.prepare(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT DO NOTHING")
                     .arg(quoted(table.name), quotedAll(columns.fresh).join(u','), marks));
    for (const auto &direction : {QStringLiteral(""), QStringLiteral(" DESC")}) {
        QSqlQuery from(damaged);
        from.setForwardOnly(true);
        const bool begun = from.exec(QStringLiteral("SELECT %1 FROM %2%3")
                                         .arg(quotedAll(columns.damaged).join(u','), quoted(table.name),
                                              orderOf(table, columns, direction)));
        const qint64 rows = begun ? copyRows(from, into, whole) : -1;
        result.rows += rows < 0 ? -1 - rows : rows;
        if (rows >= 0)
            return whole;
        whole = false;
    }
    return whole;
}

Salvaged salvage(const QSqlDatabase &damaged, const QSqlDatabase &fresh, const QStringList &tables)
{
    Salvaged result;
    // A row whose parent is lost is still somebody's text, whatever triggers make of it.
    setTriggers(sqliteHandle(fresh), false);
    std::ignore = runScript(fresh, "PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE");
    for (const Table &table : tablesOf(fresh)) {
        if (tables.isEmpty() || tables.contains(table.name)) {
            if (!salvageTable(table, damaged, fresh, result))
                result.broken.append(table.name);
        }
    }
    result.complete = result.broken.isEmpty();
    if (!runScript(fresh, "COMMIT"))
        result = {0, false, {}};
    setTriggers(sqliteHandle(fresh), true);
    return result;
}

} // namespace Godwit
