// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/streamingest.h"

#include <map>

namespace Godwit
{

class AccountStore;

// The accounts that are followed live, one connection each.
class LiveAccounts
{
public:
    // All outlive it.
    LiveAccounts(const AccountStore &accounts, StreamIngest::Surroundings surroundings);
    // Await stop() first.
    ~LiveAccounts();

    // Home, notifications and these timelines besides. Called again, the account is followed with other
    // timelines. Null when it is not signed in here; lives until unfollow() or stop().
    StreamIngest *follow(AccountId account, std::vector<TimelineKind> besides = {});
    QCoro::Task<> unfollow(AccountId account);
    // Accounts may have other personas now.
    void readPersonas();
    // Ends all; nothing can be followed after that.
    QCoro::Task<> stop();

private:
    const AccountStore &m_accounts;
    StreamIngest::Surroundings m_surroundings;
    std::map<AccountId, std::unique_ptr<StreamIngest>> m_followed;
    bool m_stopping = false;
};

} // namespace Godwit
