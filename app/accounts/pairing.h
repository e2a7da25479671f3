// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "cache/database.h"

#include <QCoreApplication>
#include <qcoro/qcorotask.h>

#include <functional>

namespace Godwit
{

class AccountStore;

// Why two accounts were not joined or parted.
struct PairingError {
    // For `--json`: "same-account", "signed-out", "no-account", "alone", "store".
    QString word;
    QString sentence;
};

template <typename T>
using PairingResult = std::expected<T, PairingError>;

// Joins accounts to one persona and parts them again. Engine thread.
class Pairing
{
    Q_DECLARE_TR_FUNCTIONS(Pairing)

public:
    // What else in the user's database belongs to a persona, and goes on under `to` when `from` ends. Runs
    // within the transaction, on a database thread.
    using Carry = std::function<StoreResult<void>(Connection &, PersonaId from, PersonaId to)>;

    // All outlive it.
    Pairing(Database &userMade, AccountStore &accounts, Carry carry)
        : m_userMade(userMade), m_accounts(accounts), m_carry(std::move(carry))
    {
    }

    // `standby` becomes part of the persona of `account`, and its standby instead of another one (which stays
    // in the persona). Where it was the last of its own persona, all of that goes with it.
    QCoro::Task<PairingResult<void>> pair(AccountId account, AccountId standby);

    // The account gets a persona of its own again. What is the persona's (drafts) stays with those that
    // remain.
    QCoro::Task<PairingResult<void>> part(AccountId account);

private:
    Database &m_userMade;
    AccountStore &m_accounts;
    Carry m_carry;
};

} // namespace Godwit
