// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "cache/database.h"

#include <QObject>
#include <qcoro/qcorotask.h>

#include <optional>
#include <vector>

namespace Godwit
{

class Settings;

// The accounts of this data folder, read once and then answered from memory. Engine thread.
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
    std::optional<Account> byHandle(const QString &handle) const;

    // What commands and windows use unless told otherwise: the one chosen, else the oldest signed in, else
    // the oldest archive.
    std::optional<Account> defaultAccount() const;
    QCoro::Task<StoreResult<void>> setDefault(AccountId id);

    // Gives the account its id and, when it is new, a persona of its own. The row of the same person on the
    // same server is used again, and if that is signed in it stays so. Ended by settle() or giveUp().
    QCoro::Task<StoreResult<Account>> reserve(Account account, Instant now);
    // The token is kept: the account is signed in.
    QCoro::Task<StoreResult<void>> settle(AccountId id);
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

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<StoreResult<void>> write(QString sql, QVariantList values);

    Database &m_userMade;
    Settings &m_settings;
    std::vector<Account> m_accounts;
};

} // namespace Godwit
