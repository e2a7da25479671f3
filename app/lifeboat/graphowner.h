// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

namespace Godwit
{

// A backup that is given to an account: the row of its record.
using RestoreId = NumberId<struct RestoreIdTag>;

// Whose follows, lists and the like they are: an account's, or what a backup holds. Of guests nothing is
// kept.
class GraphOwner
{
public:
    GraphOwner() = default;

    GraphOwner(AccountId account) : m_account(account) {} // NOLINT(google-explicit-constructor)

    explicit GraphOwner(RestoreId restore) : m_restore(restore) {}

    bool isRestore() const { return bool(m_restore); }

    // None of a backup's.
    AccountId account() const { return m_account; }

    // None of an account's.
    RestoreId restore() const { return m_restore; }

    // As tables have it: a restore's number below 0.
    qint64 stored() const { return m_restore ? -m_restore.value() : m_account.value(); }

    friend bool operator==(const GraphOwner &, const GraphOwner &) = default;

    friend size_t qHash(const GraphOwner &owner, size_t seed = 0) { return qHash(owner.stored(), seed); }

private:
    AccountId m_account;
    RestoreId m_restore;
};

} // namespace Godwit
