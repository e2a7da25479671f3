// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accountservers.h"

#include "accounts/accountstore.h"
#include "servers/factory.h"

namespace Godwit
{

AccountServers::AccountServers(const AccountStore &accounts, Sender &sender, Clock &clock)
    : m_accounts(accounts), m_sender(sender), m_clock(clock)
{
}

std::shared_ptr<Server> AccountServers::serverFor(AccountId account)
{
    if (const auto known = m_servers.value(account))
        return known;
    const auto row = m_accounts.byId(account);
    if (!row || row->archived)
        return nullptr;
    auto made = makeServer(m_sender, m_clock, account, row->server);
    m_servers.insert(account, made);
    return made;
}

void AccountServers::admit(AccountId guest, const ServerInfo &server)
{
    m_servers.insert(guest, makeServer(m_sender, m_clock, guest, server));
}

void AccountServers::forget(AccountId account)
{
    m_servers.remove(account);
}

} // namespace Godwit
