// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/persona.h"
#include "cache/database.h"
#include "cache/entry.h"

#include <QObject>
#include <qcoro/qcorotask.h>

#include <optional>
#include <vector>

namespace Godwit
{

class Settings;

// The accounts of this data folder and whose they are, read once and then answered from memory. Engine
// thread.
//
// The keychain and the database cannot commit together, so signing in and out is begun and ended in the row:
// what a crash leaves in between is found by abandoned() at a later start.
class AccountStore : public QObject
{
    Q_OBJECT

public:
    // Both outlive the store.
    AccountStore(Database &userMade, Settings &settings);

    // Again after another process has changed something.
    QCoro::Task<StoreResult<void>> load();

    // Oldest first; archives too, those that are being signed in not.
    const std::vector<Account> &accounts() const { return m_accounts; }

    std::optional<Account> byId(AccountId id) const;
    // `name@host`, with or without '@' in front, any case; the beginning of it where only one account fits.
    // An imported account gives way to one that was signed in; `archive:name@host` is the imported one.
    std::optional<Account> byHandle(const QString &handle) const;

    const std::vector<Persona> &personas() const { return m_personas; }

    std::optional<Persona> persona(PersonaId id) const;
    // The active one, its standby, the others from the oldest on.
    std::vector<Account> accountsOf(PersonaId id) const;
    // Whose eyes an account's persona sees with: the account's own first, then the others'.
    Viewers viewersOf(AccountId id) const;

    // What commands and windows use unless told otherwise: the active account of the persona chosen, else of
    // the oldest that is signed in, else of the oldest archive.
    std::optional<Account> defaultAccount() const;
    // Chooses the account's persona.
    QCoro::Task<StoreResult<void>> setDefault(AccountId id);

    // See Account::accent.
    QCoro::Task<StoreResult<void>> setAccent(AccountId id, int accent);

    // Gives the account its id and, when it is new, a persona of its own. The row of the same person on the
    // same server is used again, and if that is signed in it stays so. Ended by settle() or giveUp().
    QCoro::Task<StoreResult<Account>> reserve(Account account, Instant now);
    // The token is kept: the account is signed in.
    QCoro::Task<StoreResult<void>> settle(AccountId id);
    // The account that an archive's file makes, see Account::imported; the same again for the same person.
    QCoro::Task<StoreResult<Account>> import(Account account);
    // No token was kept: a new row goes, an archive is an archive again.
    QCoro::Task<StoreResult<void>> giveUp(AccountId id);

    // What the server said anew: the account's own document or the instance's.
    QCoro::Task<StoreResult<void>> update(Account account);

    // Signed out from now on; ended by endSignOut() or remove(), once the token is gone from the keychain.
    QCoro::Task<StoreResult<void>> beginSignOut(AccountId id, Instant now);
    QCoro::Task<StoreResult<void>> endSignOut(AccountId id);
    QCoro::Task<StoreResult<void>> remove(AccountId id);

    // Rows whose signing in or out began before `since` and never ended.
    QCoro::Task<StoreResult<std::vector<AccountId>>> abandoned(Instant since);

    // Accounts that moved to another persona while the cache has not heard of it.
    const std::vector<Filing> &toRefile() const { return m_toRefile; }

    QCoro::Task<StoreResult<void>> refiled(std::vector<Filing> filings);

Q_SIGNALS:
    void changed();
    // This process has committed something that others of the data folder are to read.
    void written();

private:
    struct Read;

    QCoro::Task<StoreResult<void>> write(QString sql, QVariantList values);
    QCoro::Task<StoreResult<void>> afterWriting();

    Database &m_userMade;
    Settings &m_settings;
    std::vector<Account> m_accounts;
    std::vector<Persona> m_personas;
    std::vector<Filing> m_toRefile;
    // Counts reads, so that one that was overtaken by a later one is not taken.
    int m_begun = 0;
    int m_taken = 0;
};

} // namespace Godwit
