// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/storeerror.h"

class QSqlDatabase;

namespace Godwit
{

// The highest number among the NNN_name.sql files of a (resource) folder; 0 when there is none.
int newestMigration(const QString &folder);

// PRAGMA user_version: the number of the last migration that ran on this file.
StoreResult<int> schemaVersion(const QSqlDatabase &database);

// Runs what is missing up to and including `upTo`, each file in a transaction of its own, forward only.
// Another process may do the same at the same time. NewerVersion, and nothing is touched, when the file is
// ahead of the folder.
StoreResult<void> migrate(const QSqlDatabase &database, const QString &folder, int upTo);

} // namespace Godwit
