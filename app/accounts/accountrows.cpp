// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountrows.h"

#include "accounts/personarows.h"
#include "accounts/serverinfocodec.h"

namespace Godwit::AccountRows
{

using namespace Qt::StringLiterals;

const QString &columns()
{
    static const QString names = u"id, persona, handle, person, person_id, display_name, avatar_url, server, "
                                 "archived, accent, imported"_s;
    return names;
}

Account read(const QSqlQuery &query)
{
    Account account;
    account.id = AccountId(query.value(0).toLongLong());
    account.persona = PersonaId(query.value(1).toLongLong());
    account.handle = query.value(2).toString();
    account.person = PersonKey(query.value(3).toString());
    account.personId = LocalId(query.value(4).toString());
    account.displayName = query.value(5).toString();
    account.avatarUrl = query.value(6).toString();
    account.server = decodeServerInfo(query.value(7).toByteArray());
    account.archived = query.value(8).toBool();
    account.accent = query.value(9).toInt();
    account.imported = query.value(10).toBool();
    return account;
}

static StoreResult<void> run(Connection &connection, const QString &sql, const QVariantList &values)
{
    const auto query = connection.run(sql, values);
    if (!query)
        return std::unexpected(query.error());
    return {};
}

StoreResult<void> writeDetails(Connection &connection, const Account &account)
{
    return run(connection,
               u"UPDATE account SET handle = ?, person_id = ?, display_name = ?, avatar_url = ?, "
               "server = ? WHERE id = ?"_s,
               {account.handle, account.personId.toString(), account.displayName, account.avatarUrl,
                QString::fromUtf8(encodeServerInfo(account.server)), account.id.value()});
}

// Nothing that a server could have.
static const QString importedOrigin = u"archive"_s;

static StoreResult<Account> writeNew(Connection &connection, Account account, Instant now)
{
    const auto persona = PersonaRows::add(connection, account.handle);
    if (!persona)
        return std::unexpected(persona.error());
    account.persona = *persona;
    const auto accent = PersonaRows::freeAccent(connection);
    if (!accent)
        return std::unexpected(accent.error());
    account.accent = *accent;
    const auto added = run(
        connection,
        u"INSERT INTO account (persona, origin, handle, person, person_id, display_name, avatar_url, server, "
        "unsettled_at, accent, fresh) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"_s,
        {account.persona.value(), account.imported ? importedOrigin : account.server.origin.toString(),
         account.handle, account.person.toString(), account.personId.toString(), account.displayName,
         account.avatarUrl, QString::fromUtf8(encodeServerInfo(account.server)), qint64(toMs(now)),
         account.accent});
    if (!added)
        return std::unexpected(added.error());
    account.id = AccountId(connection.lastInsertId());
    if (const auto mended = PersonaRows::mend(connection); !mended)
        return std::unexpected(mended.error());
    return account;
}

StoreResult<Account> import(Connection &connection, Account account)
{
    account.archived = account.imported = true;
    const auto known = connection.run(
        u"SELECT id, persona, accent FROM account WHERE origin = ? AND person = ? AND imported"_s,
        {importedOrigin, account.person.toString()});
    if (!known)
        return std::unexpected(known.error());
    if ((*known)->next()) {
        account.id = AccountId((*known)->value(0).toLongLong());
        account.persona = PersonaId((*known)->value(1).toLongLong());
        account.accent = (*known)->value(2).toInt();
    } else {
        auto added = writeNew(connection, account, {});
        if (!added)
            return added;
        account = *added;
    }
    if (const auto written = writeDetails(connection, account); !written)
        return std::unexpected(written.error());
    const auto marked =
        run(connection,
            u"UPDATE account SET archived = 1, imported = 1, fresh = 0, unsettled_at = 0 WHERE id = ?"_s,
            {account.id.value()});
    if (!marked)
        return std::unexpected(marked.error());
    if (const auto mended = PersonaRows::mend(connection); !mended)
        return std::unexpected(mended.error());
    return account;
}

StoreResult<Account> reserve(Connection &connection, Account account, Instant now)
{
    const auto known = connection.run(
        u"SELECT id, persona, archived OR fresh, accent FROM account WHERE origin = ? AND person = ?"_s,
        {account.server.origin.toString(), account.person.toString()});
    if (!known)
        return std::unexpected(known.error());
    if (!(*known)->next())
        return writeNew(connection, std::move(account), now);
    account.id = AccountId((*known)->value(0).toLongLong());
    account.persona = PersonaId((*known)->value(1).toLongLong());
    const bool isOut = (*known)->value(2).toBool();
    account.accent = (*known)->value(3).toInt();
    if (const auto written = writeDetails(connection, account); !written)
        return std::unexpected(written.error());
    if (isOut) {
        const auto marked = run(connection, u"UPDATE account SET unsettled_at = ? WHERE id = ?"_s,
                                {qint64(toMs(now)), account.id.value()});
        if (!marked)
            return std::unexpected(marked.error());
    }
    return account;
}

} // namespace Godwit::AccountRows
