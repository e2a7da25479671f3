// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/server.h"

#include <QHash>
#include <QSet>

namespace Godwit
{

class AccountStore;
class Clock;
class Sender;

// The ports of each signed-in account, made when they are first asked for; of an archive none, whoever signed
// it out.
class AccountServers final : public ServerSource
{
public:
    // All outlive it.
    AccountServers(const AccountStore &accounts, Sender &sender, Clock &clock);

    std::shared_ptr<Server> serverFor(AccountId account) override;

    // Answers for this guest, too, from now on: the ports of its server, without a token.
    void admit(AccountId guest, const ServerInfo &server);

    // After a sign-out, or when a guest has gone.
    void forget(AccountId account);

private:
    const AccountStore &m_accounts;
    Sender &m_sender;
    Clock &m_clock;
    QHash<AccountId, std::shared_ptr<Server>> m_servers;
    QSet<AccountId> m_guests;
};

} // namespace Godwit
