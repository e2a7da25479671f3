// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/schemaword.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace Godwit
{

using namespace Qt::StringLiterals;

static void run(QSqlQuery &query, const QString &sql)
{
    if (!query.exec(sql))
        qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(query.lastError().text()));
}

// Whoever has the file open reads the schema again when its version is another.
static void replace(const QSqlDatabase &database, const QString &table, const QString &word,
                    const QString &by)
{
    QSqlQuery query(database);
    run(query, u"PRAGMA schema_version"_s);
    const int version = query.next() ? query.value(0).toInt() : 0;
    query.finish();
    run(query, u"PRAGMA writable_schema = ON"_s);
    run(query,
        u"UPDATE sqlite_schema SET sql = replace(sql, '%1', '%2') WHERE name = '%3'"_s.arg(word, by, table));
    run(query, u"PRAGMA schema_version = %1"_s.arg(version + 1));
}

void replaceInSchema(const QString &file, const QString &table, const QString &word, const QString &by)
{
    const QString name = u"schema of "_s + file;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("%s", qUtf8Printable(database.lastError().text()));
        replace(database, table, word, by);
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace Godwit
