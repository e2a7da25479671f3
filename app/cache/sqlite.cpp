// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/sqlite.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QStorageInfo>
#include <QVariant>

#include <sqlite3.h>

namespace Godwit
{

sqlite3 *sqliteHandle(const QSqlDatabase &database)
{
    if (!database.isOpen())
        return nullptr;
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

QString sqliteSourceId()
{
    return QString::fromLatin1(sqlite3_sourceid());
}

static bool diskIsFull(const QString &path)
{
    const QStorageInfo storage(path);
    return storage.isValid() && storage.bytesAvailable() < 1024 * 1024;
}

static StoreError::Kind kindOf(int code, const QString &path)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return StoreError::Kind::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StoreError::Kind::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return StoreError::Kind::Damaged;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return diskIsFull(path) ? StoreError::Kind::DiskFull : StoreError::Kind::ReadOnly;
    case SQLITE_IOERR:
        // The shared-memory file grows by ftruncate and mmap: SQLite reports a full disk there as an I/O
        // error.
        return diskIsFull(path) ? StoreError::Kind::DiskFull : StoreError::Kind::Failed;
    case SQLITE_INTERRUPT:
    case SQLITE_ABORT:
        return StoreError::Kind::Cancelled;
    case SQLITE_CONSTRAINT:
        // What was under way for an account that was erased meanwhile.
        return code == SQLITE_CONSTRAINT_TRIGGER ? StoreError::Kind::Cancelled : StoreError::Kind::Failed;
    default:
        return StoreError::Kind::Failed;
    }
}

StoreError storeError(int sqliteCode, const QString &words, const QString &path)
{
    return {kindOf(sqliteCode, path), QStringLiteral("%1: %2 (%3)").arg(path, words).arg(sqliteCode)};
}

StoreError storeError(const QSqlError &error, const QString &path)
{
    return storeError(error.nativeErrorCode().toInt(), error.databaseText(), path);
}

bool isStatementWrong(sqlite3 *handle)
{
    return (sqlite3_errcode(handle) & 0xff) == SQLITE_ERROR;
}

StoreResult<void> runScript(const QSqlDatabase &database, const QByteArray &script)
{
    sqlite3 *handle = sqliteHandle(database);
    const int code = sqlite3_exec(handle, script.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return std::unexpected(storeError(sqlite3_extended_errcode(handle),
                                          QString::fromUtf8(sqlite3_errmsg(handle)),
                                          database.databaseName()));
    }
    return {};
}

void setTriggers(sqlite3 *handle, bool on)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, int(on), nullptr);
}

bool isInTransaction(sqlite3 *handle)
{
    return sqlite3_get_autocommit(handle) == 0;
}

qint64 totalChanges(sqlite3 *handle)
{
    return sqlite3_total_changes64(handle);
}

void breakOff(sqlite3 *handle, const std::stop_token *stop)
{
    // Virtual machine steps between two looks at the token: well below a millisecond.
    static constexpr int steps = 2000;
    if (!stop || !stop->stop_possible()) {
        sqlite3_progress_handler(handle, 0, nullptr, nullptr);
        return;
    }
    const auto requested = [](void *token) -> int {
        return static_cast<const std::stop_token *>(token)->stop_requested() ? 1 : 0;
    };
    sqlite3_progress_handler(handle, steps, requested, const_cast<std::stop_token *>(stop));
}

} // namespace Godwit
