// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/serverrefresh.h"

#include "accounts/accountstore.h"
#include "base/clock.h"
#include "base/log.h"
#include "engine/accountservers.h"
#include "net/sender.h"
#include "servers/detection.h"

namespace Godwit
{

using namespace std::chrono_literals;

static constexpr Milliseconds betweenReadings = 24h;
static constexpr Milliseconds afterFailure = 6h;

// Something else that answers for a while, or a server that does not describe itself just now, takes nothing
// away.
static bool isCredible(const ServerInfo &found, const ServerInfo &known)
{
    return found.origin == known.origin && found.api == known.api &&
           (found.software != Software::Other || known.software == Software::Other) &&
           (!found.softwareName.isEmpty() || known.softwareName.isEmpty()) &&
           (!found.title.isEmpty() || known.title.isEmpty());
}

std::vector<Origin> ServerRefresh::due() const
{
    const Instant now = m_with.clock.now();
    std::vector<Origin> due;
    for (const Account &account : m_with.accounts.accounts()) {
        const Origin &origin = account.server.origin;
        const bool isRead = now - account.server.seenAt < betweenReadings && account.server.seenAt <= now;
        const auto tried = m_triedAt.constFind(origin);
        const bool isTried = tried != m_triedAt.constEnd() && now - *tried < afterFailure && *tried <= now;
        // In doubt who answers there.
        const bool isUnsure = m_with.sender.isWithheld(origin);
        if (!account.archived && !isRead && !isTried && !isUnsure && !std::ranges::contains(due, origin))
            due.push_back(origin);
    }
    return due;
}

QCoro::Task<> ServerRefresh::readDue()
{
    return readAll(due());
}

QCoro::Task<> ServerRefresh::readDue(QSet<Origin> only)
{
    std::vector<Origin> origins = due();
    std::erase_if(origins, [&only](const Origin &origin) { return !only.contains(origin); });
    return readAll(std::move(origins));
}

QCoro::Task<> ServerRefresh::readAll(std::vector<Origin> origins)
{
    for (const Origin &origin : origins) {
        m_triedAt.insert(origin, m_with.clock.now());
        co_await read(origin);
    }
}

QCoro::Task<> ServerRefresh::read(Origin origin)
{
    const auto found = co_await detectServer(m_with.sender, m_with.clock, std::move(origin));
    if (found && !m_with.sender.isWithheld(found->origin))
        co_await take(*found);
}

QCoro::Task<> ServerRefresh::take(ServerInfo found)
{
    const std::vector<Account> accounts = m_with.accounts.accounts();
    for (const Account &each : accounts) {
        auto account = m_with.accounts.byId(each.id);
        if (!account || account->archived || !isCredible(found, account->server))
            continue;
        ServerInfo told = found;
        // The sign-in has learnt it where the person began.
        told.domain = account->server.domain;
        ServerInfo same = told;
        same.seenAt = account->server.seenAt;
        const bool isChanged = same != account->server;
        account->server = told;
        if (const auto kept = co_await m_with.accounts.update(*account); !kept) {
            qCWarning(logServers, "what a server can do could not be kept: %s",
                      qUtf8Printable(kept.error().detail));
            continue;
        }
        if (isChanged)
            m_with.servers.forget(account->id);
    }
}

} // namespace Godwit
