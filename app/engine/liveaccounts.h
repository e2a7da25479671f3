// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/streamingest.h"

#include <functional>
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

    bool follows(AccountId account) const { return m_followed.contains(account); }

    QCoro::Task<> unfollow(AccountId account);
    // Ends with those that are signed in no more, here or by another process.
    QCoro::Task<> unfollowGone();
    // The account's server answers again.
    void wake(AccountId account);

    // Called with the origin of a server whose connection, standing so far, has broken.
    void whenBroken(std::function<void(const Origin &)> tell) { m_tellBroken = std::move(tell); }

    // Accounts may have other personas now.
    void readPersonas();
    // Ends all; nothing can be followed after that.
    QCoro::Task<> stop();

private:
    void look(const Origin &origin, const LiveState &state) const;

    const AccountStore &m_accounts;
    StreamIngest::Surroundings m_surroundings;
    std::map<AccountId, std::unique_ptr<StreamIngest>> m_followed;
    std::function<void(const Origin &)> m_tellBroken;
    bool m_stopping = false;
};

} // namespace Godwit
