// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Godwit
{

// Within one job a failure is thrown, so that twenty statements read as twenty lines; attempt() at the
// store's edge turns it into the result. Nothing is thrown past a Database's job.

inline QSqlQuery &run(Connection &connection, const QString &sql, std::initializer_list<QVariant> values = {})
{
    auto result = connection.run(sql, values);
    if (!result)
        throw std::move(result.error());
    return **result;
}

// Before something is kept that can be fetched again.
inline void requireRoom(const Connection &connection)
{
    if (!connection.hasRoom())
        throw StoreError{StoreError::Kind::DiskLow, connection.path()};
}

// The next row; a failure in the middle of a result (damage, an interruption) is not its end.
bool nextRow(Connection &connection, QSqlQuery &query);

template <typename Work>
auto attempt(Work work)
{
    return [work = std::move(work)](
               Connection &connection) mutable -> StoreResult<std::invoke_result_t<Work, Connection &>> {
        try {
            if constexpr (std::is_void_v<std::invoke_result_t<Work, Connection &>>) {
                work(connection);
                return {};
            } else {
                return work(connection);
            }
        } catch (const StoreError &error) {
            return std::unexpected(error);
        }
    };
}

// A list as one bound value: `IN (SELECT value FROM json_each(?))`.
QString jsonNumbers(const std::vector<qint64> &numbers);
QString jsonTexts(const QStringList &texts);

} // namespace Godwit
