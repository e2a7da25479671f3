// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include "cache/connection.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace Qt::StringLiterals;

Settings::Settings(Database &userMade) : m_userMade(userMade) {}

QCoro::Task<StoreResult<void>> Settings::load()
{
    using Values = QHash<QString, QString>;
    auto values = co_await m_userMade.read([](Connection &connection) -> StoreResult<Values> {
        const auto query = connection.run(u"SELECT name, value FROM setting"_s);
        if (!query)
            return std::unexpected(query.error());
        Values found;
        while ((*query)->next())
            found.insert((*query)->value(0).toString(), (*query)->value(1).toString());
        return found;
    });
    if (!values)
        co_return std::unexpected(values.error());
    const Values before = std::exchange(m_values, std::move(*values));
    for (const auto &[name, value] : m_values.asKeyValueRange()) {
        if (before.value(name) != value)
            Q_EMIT changed(name);
    }
    for (const auto &[name, value] : before.asKeyValueRange()) {
        if (!m_values.contains(name))
            Q_EMIT changed(name);
    }
    co_return {};
}

void Settings::remember(const QString &name, const QString &value)
{
    if (m_values.value(name) == value)
        return;
    if (value.isEmpty())
        m_values.remove(name);
    else
        m_values.insert(name, value);
    Q_EMIT changed(name);
}

QCoro::Task<StoreResult<void>> Settings::set(QString name, QString value)
{
    const auto written =
        co_await m_userMade.write([name, value](Connection &connection) -> StoreResult<void> {
            const auto query =
                value.isEmpty() ? connection.run(u"DELETE FROM setting WHERE name = ?"_s, {name})
                                : connection.run(u"INSERT INTO setting (name, value) VALUES (?, ?) "
                                                 "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                                                 {name, value});
            if (!query)
                return std::unexpected(query.error());
            return {};
        });
    if (!written)
        co_return std::unexpected(written.error());
    remember(name, value);
    co_return {};
}

QCoro::Task<StoreResult<QString>> Settings::ensure(QString name, QString value)
{
    const auto standing =
        co_await m_userMade.write([name, value](Connection &connection) -> StoreResult<QString> {
            const auto added = connection.run(
                u"INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING"_s,
                {name, value});
            if (!added)
                return std::unexpected(added.error());
            const auto query = connection.run(u"SELECT value FROM setting WHERE name = ?"_s, {name});
            if (!query)
                return std::unexpected(query.error());
            return (*query)->next() ? (*query)->value(0).toString() : QString();
        });
    if (standing)
        remember(name, *standing);
    co_return standing;
}

QCoro::Task<StoreResult<bool>> Settings::replace(QString name, QString before, QString value)
{
    const auto replaced =
        co_await m_userMade.write([name, before, value](Connection &connection) -> StoreResult<bool> {
            const auto query =
                before.isEmpty()
                    ? connection.run(u"INSERT INTO setting (name, value) VALUES (?, ?) "
                                     "ON CONFLICT (name) DO NOTHING"_s,
                                     {name, value})
                    : connection.run(u"UPDATE setting SET value = ? WHERE name = ? AND value = ?"_s,
                                     {value, name, before});
            if (!query)
                return std::unexpected(query.error());
            return connection.changes() > 0;
        });
    if (replaced && *replaced)
        remember(name, value);
    co_return replaced;
}

} // namespace Godwit
