// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/salvage.h"

#include "cache/sqlite.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

namespace Godwit
{

namespace
{

struct Table {
    QString name;
    QStringList columns;
    QStringList keys;
    bool hasRowid = true;
};

} // namespace

static QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"';
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
        QSqlQuery columns(database);
        columns.prepare(QStringLiteral("SELECT name, pk FROM pragma_table_info(?) ORDER BY pk, cid"));
        columns.addBindValue(table.name);
        columns.exec();
        while (columns.next()) {
            table.columns.append(quoted(columns.value(0).toString()));
            if (columns.value(1).toInt() > 0)
                table.keys.append(table.columns.last());
        }
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

// Gives whether all of it came over.
static bool salvageTable(const Table &table, const QSqlDatabase &damaged, const QSqlDatabase &fresh,
                         Salvaged &result)
{
    bool whole = true;
    QSqlQuery into(fresh);
    const QString marks = QStringList(table.columns.size(), QStringLiteral("?")).join(u',');
    into.prepare(QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                     .arg(quoted(table.name), table.columns.join(u','), marks));
    QStringList order = table.hasRowid ? QStringList{QStringLiteral("rowid")} : table.keys;
    for (const auto &direction : {QStringLiteral(""), QStringLiteral(" DESC")}) {
        QStringList terms;
        for (const QString &key : std::as_const(order))
            terms.append(key + direction);
        QSqlQuery from(damaged);
        from.setForwardOnly(true);
        const bool begun =
            from.exec(QStringLiteral("SELECT %1 FROM %2 ORDER BY %3")
                          .arg(table.columns.join(u','), quoted(table.name), terms.join(u',')));
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
