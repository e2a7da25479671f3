// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/schema.h"

#include "cache/connection.h"
#include "cache/migrations.h"
#include "cache/openfile.h"

#include <QRegularExpression>
#include <QSqlQuery>

#include <algorithm>

namespace Godwit
{

Schema schemaOf(const QSqlDatabase &database)
{
    Schema schema;
    QSqlQuery query(database);
    query.exec(QStringLiteral("SELECT type, name, ifnull(sql, '') FROM sqlite_schema "
                              "WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY type, name"));
    while (query.next())
        schema.push_back({query.value(0).toString(), query.value(1).toString(), query.value(2).toString()});
    return schema;
}

StoreResult<Schema> schemaMadeBy(const QString &migrations)
{
    auto empty = connectTo(QStringLiteral(":memory:"));
    if (!empty)
        return std::unexpected(empty.error());
    const Connection owner(*empty);
    const StoreResult<void> made = migrate(*empty, migrations, newestMigration(migrations));
    StoreResult<Schema> schema = made ? StoreResult<Schema>(schemaOf(*empty)) : std::unexpected(made.error());
    *empty = {};
    return schema;
}

// What is quoted stays as it is: an apostrophe of a comment begins nothing.
static QString withoutComments(QString sql)
{
    static const QRegularExpression passage(
        QStringLiteral(R"(('[^']*'|"[^"]*"|`[^`]*`|\[[^\]]*\])|(?:\s|--[^\n]*|/\*.*?\*/)+)"),
        QRegularExpression::DotMatchesEverythingOption);
    return sql.replace(passage, QStringLiteral("\\1 "));
}

bool isSameSchema(const Schema &left, const Schema &right)
{
    return std::ranges::equal(left, right, [](const SchemaPart &one, const SchemaPart &other) {
        return one.kind == other.kind && one.name == other.name &&
               withoutComments(one.sql) == withoutComments(other.sql);
    });
}

} // namespace Godwit
