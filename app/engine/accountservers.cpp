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
    if (m_guests.contains(account))
        return m_servers.value(account);
    const auto row = m_accounts.byId(account);
    if (!row || row->archived) {
        m_servers.remove(account);
        return nullptr;
    }
    if (const auto known = m_servers.value(account))
        return known;
    auto made = makeServer(m_sender, m_clock, account, row->server);
    m_servers.insert(account, made);
    return made;
}

void AccountServers::admit(AccountId guest, const ServerInfo &server)
{
    m_guests.insert(guest);
    m_servers.insert(guest, makeServer(m_sender, m_clock, guest, server));
}

void AccountServers::forget(AccountId account)
{
    m_guests.remove(account);
    m_servers.remove(account);
}

} // namespace Godwit
