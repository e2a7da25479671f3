// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/storeerror.h"

#include <vector>

class QSqlDatabase;

namespace Godwit
{

// A table, an index or a trigger.
struct SchemaPart {
    // SQLite's word for what it is.
    QString kind;
    QString name;
    // As it was written, with its comments.
    QString sql;
};

// By kind and name, without what SQLite adds for itself.
using Schema = std::vector<SchemaPart>;

// As far as it can be read.
Schema schemaOf(const QSqlDatabase &database);
// What all migrations of the folder make of nothing.
StoreResult<Schema> schemaMadeBy(const QString &migrations);

// Comments, and how much space there is, make no difference.
bool isSameSchema(const Schema &left, const Schema &right);

} // namespace Godwit
