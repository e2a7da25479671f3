// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountstore.h"

#include "accounts/serverinfocodec.h"
#include "cache/connection.h"
#include "settings/settings.h"

#include <qcoro/qcorofuture.h>

#include <algorithm>

namespace Godwit
{

using namespace Qt::StringLiterals;

static const QString defaultName = u"accounts.default"_s;

static Account accountOf(const QSqlQuery &query)
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
    return account;
}

static StoreResult<void> run(Connection &connection, const QString &sql, const QVariantList &values)
{
    const auto query = connection.run(sql, values);
    if (!query)
        return std::unexpected(query.error());
    return {};
}

static StoreResult<void> writeDetails(Connection &connection, const Account &account)
{
    return run(connection,
               u"UPDATE account SET handle = ?, person_id = ?, display_name = ?, avatar_url = ?, "
               "server = ? WHERE id = ?"_s,
               {account.handle, account.personId.toString(), account.displayName, account.avatarUrl,
                QString::fromUtf8(encodeServerInfo(account.server)), account.id.value()});
}

static StoreResult<Account> writeNew(Connection &connection, Account account, Instant now)
{
    if (const auto made = run(connection, u"INSERT INTO persona (name) VALUES (?)"_s, {account.handle});
        !made)
        return std::unexpected(made.error());
    account.persona = PersonaId(connection.lastInsertId());
    const auto added = run(
        connection,
        u"INSERT INTO account (persona, origin, handle, person, person_id, display_name, avatar_url, server, "
        "unsettled_at, fresh) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"_s,
        {account.persona.value(), account.server.origin.toString(), account.handle, account.person.toString(),
         account.personId.toString(), account.displayName, account.avatarUrl,
         QString::fromUtf8(encodeServerInfo(account.server)), qint64(toMs(now))});
    if (!added)
        return std::unexpected(added.error());
    account.id = AccountId(connection.lastInsertId());
    return account;
}

static StoreResult<Account> writeReserved(Connection &connection, Account account, Instant now)
{
    const auto known = connection.run(
        u"SELECT id, persona, archived OR fresh FROM account WHERE origin = ? AND person = ?"_s,
        {account.server.origin.toString(), account.person.toString()});
    if (!known)
        return std::unexpected(known.error());
    if (!(*known)->next())
        return writeNew(connection, std::move(account), now);
    account.id = AccountId((*known)->value(0).toLongLong());
    account.persona = PersonaId((*known)->value(1).toLongLong());
    const bool isOut = (*known)->value(2).toBool();
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

static StoreResult<void> writeRemoved(Connection &connection, const QString &sql, AccountId id)
{
    if (const auto removed = run(connection, sql, {id.value()}); !removed)
        return removed;
    return run(connection, u"DELETE FROM persona WHERE id NOT IN (SELECT persona FROM account)"_s, {});
}

AccountStore::AccountStore(Database &userMade, Settings &settings)
    : m_userMade(userMade), m_settings(settings)
{
}

QCoro::Task<StoreResult<void>> AccountStore::load()
{
    auto accounts = co_await m_userMade.read([](Connection &connection) -> StoreResult<std::vector<Account>> {
        const auto query = connection.run(
            u"SELECT id, persona, handle, person, person_id, display_name, avatar_url, server, archived "
            "FROM account WHERE NOT fresh ORDER BY id"_s);
        if (!query)
            return std::unexpected(query.error());
        std::vector<Account> found;
        while ((*query)->next())
            found.push_back(accountOf(**query));
        return found;
    });
    if (!accounts)
        co_return std::unexpected(accounts.error());
    if (m_accounts != *accounts) {
        m_accounts = std::move(*accounts);
        Q_EMIT changed();
    }
    co_return {};
}

QCoro::Task<StoreResult<void>> AccountStore::write(QString sql, QVariantList values)
{
    const auto written = co_await m_userMade.write(
        [sql, values](Connection &connection) -> StoreResult<void> { return run(connection, sql, values); });
    if (!written)
        co_return written;
    co_return co_await load();
}

std::optional<Account> AccountStore::byId(AccountId id) const
{
    const auto found = std::ranges::find(m_accounts, id, &Account::id);
    return found != m_accounts.end() ? std::optional(*found) : std::nullopt;
}

std::optional<Account> AccountStore::byHandle(const QString &handle) const
{
    const QString wanted = handle.startsWith(u'@') ? handle.mid(1) : handle;
    if (wanted.isEmpty())
        return std::nullopt;
    const Account *fit = nullptr;
    int fits = 0;
    for (const Account &account : m_accounts) {
        if (account.handle.compare(wanted, Qt::CaseInsensitive) == 0)
            return account;
        if (account.handle.startsWith(wanted, Qt::CaseInsensitive)) {
            fit = &account;
            ++fits;
        }
    }
    return fits == 1 ? std::optional(*fit) : std::nullopt;
}

std::optional<Account> AccountStore::defaultAccount() const
{
    const auto chosen = byId(AccountId(m_settings.value(defaultName).toLongLong()));
    if (chosen)
        return chosen;
    const auto signedIn = std::ranges::find(m_accounts, false, &Account::archived);
    if (signedIn != m_accounts.end())
        return *signedIn;
    return m_accounts.empty() ? std::nullopt : std::optional(m_accounts.front());
}

QCoro::Task<StoreResult<void>> AccountStore::setDefault(AccountId id)
{
    const auto set = co_await m_settings.set(defaultName, QString::number(id.value()));
    if (set)
        Q_EMIT changed();
    co_return set;
}

QCoro::Task<StoreResult<Account>> AccountStore::reserve(Account account, Instant now)
{
    co_return co_await m_userMade.write([account, now](Connection &connection) -> StoreResult<Account> {
        return writeReserved(connection, account, now);
    });
}

QCoro::Task<StoreResult<void>> AccountStore::settle(AccountId id)
{
    const auto settled = co_await m_userMade.write([id](Connection &connection) -> StoreResult<void> {
        const auto done =
            run(connection, u"UPDATE account SET unsettled_at = 0, archived = 0, fresh = 0 WHERE id = ?"_s,
                {id.value()});
        if (done && connection.changes() == 0)
            return std::unexpected(StoreError{StoreError::Kind::Cancelled, u"the account's row is gone"_s});
        return done;
    });
    if (!settled)
        co_return settled;
    co_return co_await load();
}

QCoro::Task<StoreResult<void>> AccountStore::giveUp(AccountId id)
{
    const auto given = co_await m_userMade.write([id](Connection &connection) -> StoreResult<void> {
        const auto removed = writeRemoved(connection, u"DELETE FROM account WHERE id = ? AND fresh"_s, id);
        if (!removed)
            return removed;
        return run(connection, u"UPDATE account SET unsettled_at = 0 WHERE id = ?"_s, {id.value()});
    });
    if (!given)
        co_return given;
    co_return co_await load();
}

QCoro::Task<StoreResult<void>> AccountStore::update(Account account)
{
    const auto updated = co_await m_userMade.write(
        [account](Connection &connection) -> StoreResult<void> { return writeDetails(connection, account); });
    if (!updated)
        co_return updated;
    co_return co_await load();
}

QCoro::Task<StoreResult<void>> AccountStore::beginSignOut(AccountId id, Instant now)
{
    co_return co_await write(u"UPDATE account SET archived = 1, unsettled_at = ? WHERE id = ?"_s,
                             {qint64(toMs(now)), id.value()});
}

QCoro::Task<StoreResult<void>> AccountStore::endSignOut(AccountId id)
{
    co_return co_await write(u"UPDATE account SET unsettled_at = 0 WHERE id = ?"_s, {id.value()});
}

QCoro::Task<StoreResult<void>> AccountStore::remove(AccountId id)
{
    const auto removed = co_await m_userMade.write([id](Connection &connection) -> StoreResult<void> {
        return writeRemoved(connection, u"DELETE FROM account WHERE id = ?"_s, id);
    });
    if (!removed)
        co_return removed;
    co_return co_await load();
}

QCoro::Task<StoreResult<std::vector<AccountId>>> AccountStore::abandoned(Instant since)
{
    co_return co_await m_userMade.read(
        [since](Connection &connection) -> StoreResult<std::vector<AccountId>> {
            const auto query =
                connection.run(u"SELECT id FROM account WHERE unsettled_at > 0 AND unsettled_at < ?"_s,
                               {qint64(toMs(since))});
            if (!query)
                return std::unexpected(query.error());
            std::vector<AccountId> found;
            while ((*query)->next())
                found.emplace_back((*query)->value(0).toLongLong());
            return found;
        });
}

} // namespace Godwit
