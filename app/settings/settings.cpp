// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include "cache/connection.h"

#include <qcoro/qcorofuture.h>

#include <algorithm>
#include <utility>

namespace Godwit
{

using namespace Qt::StringLiterals;

Settings::Settings(Database &userMade) : m_userMade(userMade) {}

QCoro::Task<StoreResult<void>> Settings::load()
{
    while (true) {
        const quint64 writes = m_writes;
        const quint64 read = ++m_reads;
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
        // What was chosen here meanwhile may not have been there yet.
        if (writes != m_writes)
            continue;
        // Of two that read at once the earlier one may come last, with what was there before.
        if (read > std::exchange(m_taken, std::max(read, m_taken)))
            take(std::move(*values));
        co_return {};
    }
}

StoreResult<QString> Settings::valueIn(Connection &connection, const QString &name)
{
    const auto query = connection.run(u"SELECT value FROM setting WHERE name = ?"_s, {name});
    if (!query)
        return std::unexpected(query.error());
    return (*query)->next() ? (*query)->value(0).toString() : QString();
}

void Settings::take(Values values)
{
    const Values before = std::exchange(m_values, std::move(values));
    QStringList names;
    for (const auto &[name, value] : m_values.asKeyValueRange()) {
        if (before.value(name) != value)
            names << name;
    }
    for (const auto &[name, value] : before.asKeyValueRange()) {
        if (!m_values.contains(name))
            names << name;
    }
    for (const QString &name : std::as_const(names))
        Q_EMIT changed(name);
    if (!names.isEmpty())
        Q_EMIT learned(names);
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
    ++m_writes;
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
    ++m_writes;
    if (!written)
        co_return std::unexpected(written.error());
    remember(name, value);
    co_return {};
}

QCoro::Task<StoreResult<QString>> Settings::ensure(QString name, QString value)
{
    ++m_writes;
    const auto standing =
        co_await m_userMade.write([name, value](Connection &connection) -> StoreResult<QString> {
            const auto added = connection.run(
                u"INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING"_s,
                {name, value});
            if (!added)
                return std::unexpected(added.error());
            return valueIn(connection, name);
        });
    ++m_writes;
    if (standing)
        remember(name, *standing);
    co_return standing;
}

QCoro::Task<StoreResult<bool>> Settings::replace(QString name, QString before, QString value)
{
    ++m_writes;
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
    ++m_writes;
    if (replaced && *replaced)
        remember(name, value);
    co_return replaced;
}

} // namespace Godwit
