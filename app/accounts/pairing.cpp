// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/pairing.h"

#include "accounts/accountstore.h"
#include "accounts/personarows.h"
#include "cache/connection.h"
#include "cache/storesentence.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace Qt::StringLiterals;

static StoreResult<void> run(Connection &connection, const QString &sql, const QVariantList &values)
{
    const auto query = connection.run(sql, values);
    if (!query)
        return std::unexpected(query.error());
    return {};
}

// 0 when the row is gone.
static StoreResult<PersonaId> personaOf(Connection &connection, AccountId account)
{
    const auto query = connection.run(u"SELECT persona FROM account WHERE id = ?"_s, {account.value()});
    if (!query)
        return std::unexpected(query.error());
    return (*query)->next() ? PersonaId((*query)->value(0).toLongLong()) : PersonaId();
}

static StoreResult<bool> isAlone(Connection &connection, PersonaId persona)
{
    const auto query = connection.run(u"SELECT count(*) FROM account WHERE persona = ?"_s, {persona.value()});
    if (!query)
        return std::unexpected(query.error());
    return (*query)->next() && (*query)->value(0).toInt() == 1;
}

static StoreResult<void> moveTo(Connection &connection, AccountId account, PersonaId to)
{
    if (auto moved = run(connection, u"UPDATE account SET persona = ?, refile = 1 WHERE id = ?"_s,
                         {to.value(), account.value()});
        !moved)
        return moved;
    return PersonaRows::mend(connection);
}

static StoreResult<void> join(Connection &connection, AccountId account, AccountId standby,
                              const Pairing::Carry &carry)
{
    const auto to = personaOf(connection, account);
    const auto from = personaOf(connection, standby);
    if (!to || !from)
        return std::unexpected(!to ? to.error() : from.error());
    if (!*to || !*from)
        return std::unexpected(StoreError{StoreError::Kind::Cancelled, u"an account's row is gone"_s});
    if (*to != *from) {
        const auto alone = isAlone(connection, *from);
        if (!alone)
            return std::unexpected(alone.error());
        if (*alone) {
            if (auto carried = carry(connection, *from, *to); !carried)
                return carried;
        }
        if (auto moved = moveTo(connection, standby, *to); !moved)
            return moved;
    }
    if (auto named =
            run(connection, u"UPDATE persona SET standby = ? WHERE id = ?"_s, {standby.value(), to->value()});
        !named)
        return named;
    return PersonaRows::mend(connection);
}

static StoreResult<void> split(Connection &connection, const Account &account)
{
    const auto fresh = PersonaRows::add(connection, account.handle);
    if (!fresh)
        return std::unexpected(fresh.error());
    return moveTo(connection, account.id, *fresh);
}

static std::unexpected<PairingError> refused(const char *word, const QString &sentence)
{
    return std::unexpected(PairingError{QString::fromLatin1(word), sentence});
}

static std::unexpected<PairingError> failed(const StoreError &error)
{
    return refused("store", storeSentence(error));
}

QCoro::Task<PairingResult<void>> Pairing::pair(AccountId account, AccountId standby)
{
    const auto first = m_accounts.byId(account);
    const auto second = m_accounts.byId(standby);
    if (!first || !second)
        co_return refused("no-account", tr("One of these accounts is not here any more."));
    const auto persona = m_accounts.persona(first->persona);
    if (account == standby || (persona && persona->active == standby))
        co_return refused(
            "same-account",
            tr("%1 is the account in use: its standby must be another one.").arg(second->handle));
    if (second->archived)
        co_return refused("signed-out",
                          tr("%1 is signed out: sign in again before it can stand by.").arg(second->handle));
    const Carry carry = m_carry;
    const auto joined = co_await m_userMade.write([account, standby, carry](Connection &connection) {
        return join(connection, account, standby, carry);
    });
    if (!joined)
        co_return failed(joined.error());
    if (const auto loaded = co_await m_accounts.load(); !loaded)
        co_return failed(loaded.error());
    co_return {};
}

QCoro::Task<PairingResult<void>> Pairing::part(AccountId account)
{
    const auto known = m_accounts.byId(account);
    if (!known)
        co_return refused("no-account", tr("This account is not here any more."));
    if (m_accounts.accountsOf(known->persona).size() < 2)
        co_return refused("alone", tr("%1 stands by for nobody.").arg(known->handle));
    const Account &row = *known;
    const auto parted =
        co_await m_userMade.write([row](Connection &connection) { return split(connection, row); });
    if (!parted)
        co_return failed(parted.error());
    if (const auto loaded = co_await m_accounts.load(); !loaded)
        co_return failed(loaded.error());
    co_return {};
}

} // namespace Godwit
