// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/storeerror.h"

class QSqlDatabase;

namespace Godwit
{

// The highest number among the migrations of a (resource) folder; 0 when there is none. They are files of the
// name NNN_what.sql or, where programs that do not know what it adds may go on reading and writing the file,
// NNN_what.additive.sql.
int newestMigration(const QString &folder);

// PRAGMA user_version: the number of the last migration that ran on this file.
StoreResult<int> schemaVersion(const QSqlDatabase &database);

// How a file stands to a program that has these migrations.
enum class Standing : quint8 {
    Current,  // all have run
    Behind,   // the missing ones leave every program its way
    Dividing, // with a missing one, programs that do not know it cannot go on
    Ahead,    // others have run, too, and leave this program its way: it is used as it is
};

// NewerVersion: others have run, and nothing says that this program may go on.
StoreResult<Standing> standingOf(const QSqlDatabase &database, const QString &folder);

// Runs what is missing up to and including `upTo`, forward only, all of it in one transaction: a program of
// before finds what it knows until everything is there. Another process may do the same at the same time.
// Nothing is touched when the file is ahead of the folder: NewerVersion, but where this program may go on.
StoreResult<void> migrate(const QSqlDatabase &database, const QString &folder, int upTo);

// Each version's statements suit what its migrations have made: where SQLite finds one itself wrong (a table
// is there already, or is not), the file is not of the version that its header says, and the error is
// Damaged.
StoreError withoutItsSchema(const QSqlDatabase &database, StoreError error);

} // namespace Godwit
