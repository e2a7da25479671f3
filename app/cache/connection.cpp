// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/connection.h"

#include "base/diskroom.h"
#include "cache/sqlite.h"

#include <QSqlError>

#include <ranges>

namespace Godwit
{

// More texts than a program has by far; a guard against texts built from data.
static constexpr qsizetype statementsKept = 400;

Connection::Connection(const QSqlDatabase &database)
    : m_database(database), m_handle(sqliteHandle(m_database))
{
}

Connection::~Connection()
{
    m_statements.clear();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

StoreError Connection::failure(const QSqlQuery &query)
{
    StoreError error = storeError(query.lastError(), path());
    m_sawDamage |= error.kind == StoreError::Kind::Damaged;
    return error;
}

StoreResult<Connection::Statement *> Connection::prepared(const QString &sql)
{
    if (const auto known = m_statements.constFind(sql); known != m_statements.cend())
        return known->get();
    if (m_statements.size() >= statementsKept && m_active.empty())
        m_statements.clear();
    auto statement = std::make_shared<Statement>(QSqlQuery(m_database));
    statement->query.setForwardOnly(true);
    if (!statement->query.prepare(sql)) {
        const StoreError error = failure(statement->query);
        // The program's words suit its schema: the file's may be another, which the next opening looks at.
        m_sawDamage |= isStatementWrong(m_handle);
        return std::unexpected(error);
    }
    return m_statements.emplace(sql, std::move(statement))->get();
}

// Qt's driver binds a null QString as NULL, which no caller means.
static QVariant boundValue(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QStringLiteral("");
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

template <typename Values>
StoreResult<QSqlQuery *> Connection::execute(const QString &sql, const Values &values)
{
    const auto statement = prepared(sql);
    if (!statement)
        return std::unexpected(statement.error());
    QSqlQuery &query = (*statement)->query;
    for (const auto &[index, value] : std::views::enumerate(values))
        query.bindValue(int(index), boundValue(value));
    if (!query.exec())
        return std::unexpected(failure(query));
    m_last = *statement;
    if (!m_last->active && query.isSelect()) {
        m_last->active = true;
        m_active.push_back(m_last);
    }
    return &query;
}

StoreResult<QSqlQuery *> Connection::run(const QString &sql, std::initializer_list<QVariant> values)
{
    return execute(sql, values);
}

StoreResult<QSqlQuery *> Connection::run(const QString &sql, const QVariantList &values)
{
    return execute(sql, values);
}

qint64 Connection::lastInsertId() const
{
    return m_last->query.lastInsertId().toLongLong();
}

qint64 Connection::changes() const
{
    return m_last->query.numRowsAffected();
}

bool Connection::hasRoom() const
{
    return !m_room || !m_room->isShort();
}

StoreResult<void> Connection::begin(bool forWriting)
{
    m_changesAtBegin = totalChanges(m_handle);
    // QSqlDatabase::transaction() is deferred: two processes that both read and then write would meet BUSY at
    // once.
    const auto begun = run(forWriting ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    if (!begun)
        return std::unexpected(begun.error());
    return {};
}

StoreResult<void> Connection::end(bool keep)
{
    // A statement that still stands on a row keeps its snapshot, and with it the write-ahead log from
    // shrinking.
    for (Statement *statement : m_active) {
        statement->query.finish();
        statement->active = false;
    }
    m_active.clear();
    StoreResult<void> result;
    if (keep) {
        if (const auto committed = run(QStringLiteral("COMMIT")); !committed)
            result = std::unexpected(committed.error());
        else
            m_committed |= totalChanges(m_handle) != m_changesAtBegin;
    }
    // After some errors (a full disk, for one) SQLite has rolled back already.
    if (isInTransaction(m_handle))
        std::ignore = run(QStringLiteral("ROLLBACK"));
    // A reader of another process may still need the log; the next time it will be cut.
    if (std::exchange(m_emptyLog, false) && keep && result) {
        if (const auto emptied = run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"))) {
            (*emptied)->next();
            (*emptied)->finish();
        }
    }
    return result;
}

bool Connection::takeCommitted()
{
    return std::exchange(m_committed, false);
}

} // namespace Godwit
