// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/personarows.h"

#include "cache/connection.h"

namespace Godwit::PersonaRows
{

using namespace Qt::StringLiterals;

StoreResult<std::vector<Persona>> all(Connection &connection)
{
    const auto query = connection.run(u"SELECT id, active, standby FROM persona ORDER BY id"_s);
    if (!query)
        return std::unexpected(query.error());
    std::vector<Persona> found;
    while ((*query)->next()) {
        found.push_back({PersonaId((*query)->value(0).toLongLong()),
                         AccountId((*query)->value(1).toLongLong()),
                         AccountId((*query)->value(2).toLongLong())});
    }
    return found;
}

StoreResult<PersonaId> add(Connection &connection, const QString &name)
{
    if (const auto added = connection.run(u"INSERT INTO persona (name) VALUES (?)"_s, {name}); !added)
        return std::unexpected(added.error());
    return PersonaId(connection.lastInsertId());
}

StoreResult<int> freeAccent(Connection &connection)
{
    const auto query =
        connection.run(u"SELECT min(n) FROM (SELECT 0 AS n UNION ALL SELECT accent + 1 FROM account) "
                       "WHERE n NOT IN (SELECT accent FROM account)"_s);
    if (!query)
        return std::unexpected(query.error());
    return (*query)->next() ? (*query)->value(0).toInt() : 0;
}

StoreResult<bool> activate(Connection &connection, const Persona &persona, AccountId from)
{
    const auto done =
        connection.run(u"UPDATE persona SET active = ?, standby = ? WHERE id = ? AND active = ? AND EXISTS "
                       u"(SELECT 1 FROM account a "
                       "WHERE a.id = ? AND a.persona = persona.id AND NOT a.archived AND NOT a.fresh)"_s,
                       {persona.active.value(), persona.standby.value(), persona.id.value(), from.value(),
                        persona.active.value()});
    if (!done)
        return std::unexpected(done.error());
    if (connection.changes() != 1)
        return false;
    if (auto mended = mend(connection); !mended)
        return std::unexpected(mended.error());
    return true;
}

StoreResult<void> mend(Connection &connection)
{
    static const QString able = u"(SELECT a.id FROM account a WHERE a.persona = persona.id "
                                "AND NOT a.archived AND NOT a.fresh)"_s;
    static const QStringList steps{
        u"DELETE FROM persona WHERE id NOT IN (SELECT persona FROM account)"_s,
        u"UPDATE persona SET standby = 0 WHERE standby <> 0 AND standby NOT IN "_s + able,
        u"UPDATE persona SET active = CASE WHEN standby <> 0 THEN standby ELSE ifnull((SELECT a.id FROM "
        u"account a "
        "WHERE a.persona = persona.id ORDER BY a.archived OR a.fresh, a.id LIMIT 1), 0) END "
        "WHERE active NOT IN (SELECT a.id FROM account a WHERE a.persona = persona.id) "
        "OR (active NOT IN "_s +
            able + u" AND EXISTS "_s + able + u")"_s,
        u"UPDATE persona SET standby = 0 WHERE standby = active"_s};
    for (const QString &step : steps) {
        if (const auto done = connection.run(step); !done)
            return std::unexpected(done.error());
    }
    return {};
}

} // namespace Godwit::PersonaRows
