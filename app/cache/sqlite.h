// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/storeerror.h"

#include <stop_token>

struct sqlite3;
class QSqlDatabase;
class QSqlError;

namespace Godwit
{

// What Qt's driver does not offer: SQLite's own handle and codes. Qt's plugin and this program must be linked
// to the same SQLite library; openDatabase() checks that.

// Null when the database is not open.
sqlite3 *sqliteHandle(const QSqlDatabase &database);

// The version and build of the library this program calls.
QString sqliteSourceId();

StoreError storeError(const QSqlError &error, const QString &path);
StoreError storeError(int sqliteCode, const QString &words, const QString &path);

// Whether the last call failed because of what was asked (SQLITE_ERROR: no such table, ...), not of the disk
// or the file.
bool isStatementWrong(sqlite3 *handle);

// Several statements at once, as a migration has them.
StoreResult<void> runScript(const QSqlDatabase &database, const QByteArray &script);

bool isInTransaction(sqlite3 *handle);
void setTriggers(sqlite3 *handle, bool on);
qint64 totalChanges(sqlite3 *handle);
// Statements of this handle break off (Cancelled) once stop is requested; null lets them run again. The token
// outlives that. sqlite3_interrupt() would be lost when it comes between two statements.
void breakOff(sqlite3 *handle, const std::stop_token *stop);

} // namespace Godwit
