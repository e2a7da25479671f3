// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "cache/storeerror.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <memory>

struct sqlite3;

namespace Godwit
{

class DiskRoom;

// One SQLite connection on its own thread, inside a transaction that Database opened. Only stores use it.
class Connection
{
public:
    // Takes the database over and removes it from Qt's list at the end.
    explicit Connection(const QSqlDatabase &database);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    // A prepared statement, kept for the next use of the same text; bound and executed. Valid until the next
    // call with the same text, at the longest until the transaction ends. A null QString or QByteArray is
    // bound as an empty one, an invalid QVariant as NULL. Lists go in as one JSON array: `IN (SELECT value
    // FROM json_each(?))`.
    StoreResult<QSqlQuery *> run(const QString &sql, std::initializer_list<QVariant> values = {});
    // For lists built at run time.
    StoreResult<QSqlQuery *> run(const QString &sql, const QVariantList &values);

    qint64 lastInsertId() const;
    // Rows changed by the last run().
    qint64 changes() const;

    // After this transaction's commit the write-ahead log goes into the file and is cut to nothing: what was
    // deleted is then on the disk no more.
    void emptyLogAtEnd() { m_emptyLog = true; }

    sqlite3 *handle() const { return m_handle; }

    QString path() const { return m_database.databaseName(); }

    // False where what can be fetched again is not to be kept; see DiskRoom.
    bool hasRoom() const;

    // The rest is Database's.
    void watchRoom(std::shared_ptr<const DiskRoom> room) { m_room = std::move(room); }

    StoreResult<void> begin(bool forWriting);
    // Commits or, with `keep` false, rolls back; all statements are finished before.
    StoreResult<void> end(bool keep);
    // Whether a commit has changed something since this was last asked.
    bool takeCommitted();

    // Whether SQLite has called the file damaged since this connection was opened.
    bool sawDamage() const { return m_sawDamage; }

private:
    struct Statement {
        QSqlQuery query;
        bool active = false;
    };

    template <typename Values>
    StoreResult<QSqlQuery *> execute(const QString &sql, const Values &values);
    StoreResult<Statement *> prepared(const QString &sql);
    StoreError failure(const QSqlQuery &query);

    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
    std::vector<Statement *> m_active;
    Statement *m_last = nullptr;
    std::shared_ptr<const DiskRoom> m_room;
    qint64 m_changesAtBegin = 0;
    bool m_committed = false;
    bool m_emptyLog = false;
    bool m_sawDamage = false;
};

} // namespace Godwit
