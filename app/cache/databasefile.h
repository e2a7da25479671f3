// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/connection.h"
#include "cache/database.h"
#include "cache/migrations.h"

#include <memory>
#include <stop_token>

namespace Godwit
{

class FileUse;

// The file under a Database: opened, checked, repaired and migrated on the writer's thread. One object per
// Database.
class DatabaseFile
{
public:
    DatabaseFile(QString path, Database::Role role, QString migrations);
    ~DatabaseFile();

    // The writer's connection.
    StoreResult<std::unique_ptr<Connection>> open();
    // Called on any thread after open() has succeeded.
    StoreResult<std::unique_ptr<Connection>> openReader() const;
    // PRAGMA quick_check on a connection of its own.
    StoreResult<void> check(const std::stop_token &stop) const;

    // SQLite called the file damaged while it was in use: the next open() looks at all of it.
    void markSuspect() const;

    const std::optional<Recovery> &recovery() const { return m_recovery; }

private:
    StoreResult<QSqlDatabase> connect() const;
    StoreResult<void> makePrivate() const;
    // `isAlone`: no other process has the file open. Busy, where it is to be alone and is not.
    StoreResult<std::unique_ptr<Connection>> tryOpen(bool isAlone) const;
    StoreResult<std::unique_ptr<Connection>> tryUntilAlone();
    StoreResult<Standing> configure(const QSqlDatabase &database) const;
    StoreResult<void> makeReady(const QSqlDatabase &database, Standing standing, bool isAlone) const;
    // Gives the path that the damaged file has from now on.
    StoreResult<QString> setAside() const;
    StoreResult<std::unique_ptr<Connection>> recover(const StoreError &damage);
    void salvageFrom(const QString &aside);
    // The version whose tables `fresh` has from now on; 0: the damaged file's own is not to be believed, and
    // these are the newest.
    StoreResult<int> makeTablesOf(const QSqlDatabase &damaged, const QSqlDatabase &fresh) const;
    // Adds to these tables what only the newest good snapshot has; how many rows.
    qint64 fillFromSnapshot(const QSqlDatabase &fresh, int version, const QStringList &tables) const;
    bool isSuspect() const;

    QString m_path;
    Database::Role m_role;
    QString m_migrations;
    std::unique_ptr<FileUse> m_use;
    std::optional<Recovery> m_recovery;
};

} // namespace Godwit
