// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountstore.h"
#include "outbox/kinship.h"

namespace Godwit
{

// The personas, as the outbox wants to know them.
class AccountKinship final : public Kinship
{
public:
    explicit AccountKinship(const AccountStore &accounts) : m_accounts(accounts) {}

    std::vector<AccountId> othersOf(AccountId account) const override
    {
        std::vector<AccountId> others;
        for (const AccountId viewer : m_accounts.viewersOf(account)) {
            const auto row = m_accounts.byId(viewer);
            if (viewer != account && row && !row->archived)
                others.push_back(viewer);
        }
        return others;
    }

    PersonKey personOf(AccountId account) const override
    {
        const auto row = m_accounts.byId(account);
        return row ? row->person : PersonKey();
    }

    bool neverActs(AccountId account) const override
    {
        const auto row = m_accounts.byId(account);
        return row && row->imported;
    }

private:
    const AccountStore &m_accounts;
};

} // namespace Godwit
