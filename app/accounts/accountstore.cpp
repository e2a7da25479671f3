// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountstore.h"

#include "accounts/accountrows.h"
#include "accounts/personarows.h"
#include "settings/settings.h"

#include <qcoro/qcorofuture.h>

#include <algorithm>

namespace Godwit
{

using namespace Qt::StringLiterals;

static const QString defaultName = u"accounts.default"_s;

static StoreResult<void> run(Connection &connection, const QString &sql, const QVariantList &values)
{
    const auto query = connection.run(sql, values);
    if (!query)
        return std::unexpected(query.error());
    return {};
}

static StoreResult<void> writeRemoved(Connection &connection, const QString &sql, AccountId id)
{
    if (const auto removed = run(connection, sql, {id.value()}); !removed)
        return removed;
    return PersonaRows::mend(connection);
}

// Changes rows so that another account may have to be the active one.
static StoreResult<void> runAndMend(Connection &connection, const QString &sql, const QVariantList &values)
{
    if (const auto done = run(connection, sql, values); !done)
        return done;
    return PersonaRows::mend(connection);
}

struct AccountStore::Read {
    std::vector<Account> accounts;
    std::vector<Persona> personas;
    std::vector<Filing> toRefile;
};

AccountStore::AccountStore(Database &userMade, Settings &settings)
    : m_userMade(userMade), m_settings(settings)
{
}

QCoro::Task<StoreResult<void>> AccountStore::load()
{
    const int turn = ++m_begun;
    auto read = co_await m_userMade.read([](Connection &connection) -> StoreResult<Read> {
        const auto query = connection.run(
            u"SELECT %1, refile FROM account WHERE NOT fresh ORDER BY id"_s.arg(AccountRows::columns()));
        if (!query)
            return std::unexpected(query.error());
        Read found;
        while ((*query)->next()) {
            found.accounts.push_back(AccountRows::read(**query));
            if ((*query)->value(11).toBool())
                found.toRefile.push_back({found.accounts.back().id, found.accounts.back().persona});
        }
        auto personas = PersonaRows::all(connection);
        if (!personas)
            return std::unexpected(personas.error());
        found.personas = std::move(*personas);
        return found;
    });
    if (!read)
        co_return std::unexpected(read.error());
    if (turn < m_taken)
        co_return {};
    m_taken = turn;
    m_toRefile = std::move(read->toRefile);
    if (m_accounts != read->accounts || m_personas != read->personas) {
        m_accounts = std::move(read->accounts);
        m_personas = std::move(read->personas);
        Q_EMIT changed();
    }
    co_return {};
}

QCoro::Task<StoreResult<void>> AccountStore::afterWriting()
{
    Q_EMIT written();
    return load();
}

QCoro::Task<StoreResult<void>> AccountStore::write(QString sql, QVariantList values)
{
    const auto written =
        co_await m_userMade.write([sql, values](Connection &connection) -> StoreResult<void> {
            return runAndMend(connection, sql, values);
        });
    if (!written)
        co_return written;
    co_return co_await afterWriting();
}

std::optional<Account> AccountStore::byId(AccountId id) const
{
    const auto found = std::ranges::find(m_accounts, id, &Account::id);
    return found != m_accounts.end() ? std::optional(*found) : std::nullopt;
}

std::optional<Account> AccountStore::byHandle(const QString &handle) const
{
    static const QString importedPrefix = u"archive:"_s;
    const bool onlyImported = handle.startsWith(importedPrefix);
    QString wanted = onlyImported ? handle.mid(importedPrefix.size()) : handle;
    if (wanted.startsWith(u'@'))
        wanted.remove(0, 1);
    if (wanted.isEmpty())
        return std::nullopt;
    std::optional<Account> same;
    std::optional<Account> fit;
    int fits = 0;
    for (const Account &account : m_accounts) {
        if (onlyImported && !account.imported)
            continue;
        if (account.handle.compare(wanted, Qt::CaseInsensitive) == 0) {
            if (!same || (same->imported && !account.imported))
                same = account;
        } else if (account.handle.startsWith(wanted, Qt::CaseInsensitive)) {
            const bool isTwin = fit && fit->handle == account.handle && fit->imported != account.imported;
            fits += isTwin ? 0 : 1;
            if (!isTwin || fit->imported)
                fit = account;
        }
    }
    return same || fits != 1 ? same : fit;
}

std::optional<Persona> AccountStore::persona(PersonaId id) const
{
    const auto found = std::ranges::find(m_personas, id, &Persona::id);
    return found != m_personas.end() ? std::optional(*found) : std::nullopt;
}

std::vector<Account> AccountStore::accountsOf(PersonaId id) const
{
    std::vector<Account> found;
    std::ranges::copy_if(m_accounts, std::back_inserter(found),
                         [id](const Account &account) { return account.persona == id; });
    if (const auto whose = persona(id)) {
        std::ranges::stable_sort(found, {}, [&](const Account &account) {
            return account.id == whose->active ? 0 : account.id == whose->standby ? 1 : 2;
        });
    }
    return found;
}

Viewers AccountStore::viewersOf(AccountId id) const
{
    Viewers viewers{id};
    const auto account = byId(id);
    if (!account)
        return viewers;
    for (const Account &other : accountsOf(account->persona)) {
        if (other.id != id)
            viewers.push_back(other.id);
    }
    return viewers;
}

std::optional<Account> AccountStore::defaultAccount() const
{
    auto chosen = byId(AccountId(m_settings.value(defaultName).toLongLong()));
    if (!chosen) {
        const auto signedIn = std::ranges::find(m_accounts, false, &Account::archived);
        if (signedIn != m_accounts.end())
            chosen = *signedIn;
        else if (!m_accounts.empty())
            chosen = m_accounts.front();
    }
    const auto whose = chosen ? persona(chosen->persona) : std::nullopt;
    const auto active = whose ? byId(whose->active) : std::nullopt;
    return active ? active : chosen;
}

QCoro::Task<StoreResult<void>> AccountStore::setDefault(AccountId id)
{
    const auto set = co_await m_settings.set(defaultName, QString::number(id.value()));
    if (set)
        Q_EMIT changed();
    co_return set;
}

QCoro::Task<StoreResult<void>> AccountStore::setAccent(AccountId id, int accent)
{
    co_return co_await write(u"UPDATE account SET accent = ? WHERE id = ?"_s, {accent, id.value()});
}

QCoro::Task<StoreResult<Account>> AccountStore::reserve(Account account, Instant now)
{
    co_return co_await m_userMade.write([account, now](Connection &connection) -> StoreResult<Account> {
        return AccountRows::reserve(connection, account, now);
    });
}

QCoro::Task<StoreResult<Account>> AccountStore::import(Account account)
{
    auto made = co_await m_userMade.write(
        [account](Connection &connection) { return AccountRows::import(connection, account); });
    if (!made)
        co_return made;
    if (const auto read = co_await load(); !read)
        co_return std::unexpected(read.error());
    co_return made;
}

QCoro::Task<StoreResult<void>> AccountStore::settle(AccountId id)
{
    const auto settled = co_await m_userMade.write([id](Connection &connection) -> StoreResult<void> {
        const auto done =
            run(connection, u"UPDATE account SET unsettled_at = 0, archived = 0, fresh = 0 WHERE id = ?"_s,
                {id.value()});
        if (done && connection.changes() == 0)
            return std::unexpected(StoreError{StoreError::Kind::Cancelled, u"the account's row is gone"_s});
        return done ? PersonaRows::mend(connection) : done;
    });
    if (!settled)
        co_return settled;
    co_return co_await afterWriting();
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
    co_return co_await afterWriting();
}

QCoro::Task<StoreResult<void>> AccountStore::update(Account account)
{
    const auto updated = co_await m_userMade.write(
        [account](Connection &connection) { return AccountRows::writeDetails(connection, account); });
    if (!updated)
        co_return updated;
    co_return co_await afterWriting();
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
        if (const auto gone = run(connection, u"DELETE FROM archive WHERE account = ?"_s, {id.value()});
            !gone)
            return gone;
        return writeRemoved(connection, u"DELETE FROM account WHERE id = ?"_s, id);
    });
    if (!removed)
        co_return removed;
    co_return co_await afterWriting();
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

QCoro::Task<StoreResult<void>> AccountStore::refiled(std::vector<Filing> filings)
{
    const auto written = co_await m_userMade.write([filings](Connection &connection) -> StoreResult<void> {
        for (const Filing &filing : filings) {
            const auto done = run(connection, u"UPDATE account SET refile = 0 WHERE id = ? AND persona = ?"_s,
                                  {filing.account.value(), filing.persona.value()});
            if (!done)
                return done;
        }
        return {};
    });
    if (!written)
        co_return written;
    co_return co_await load();
}

} // namespace Godwit
