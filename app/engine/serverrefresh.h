// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "model/serverinfo.h"

#include <QHash>
#include <QSet>
#include <qcoro/qcorotask.h>

namespace Godwit
{

class AccountServers;
class AccountStore;
class Clock;
class Sender;

// Reads again, once a day, what the servers of signed-in accounts are and can do: a server that was upgraded
// has other limits and more to offer. Without a token. What does not answer stays as it was known. Engine
// thread.
class ServerRefresh
{
public:
    // All outlive it and its tasks.
    struct Surroundings {
        AccountStore &accounts;
        AccountServers &servers;
        Sender &sender;
        Clock &clock;
    };

    explicit ServerRefresh(Surroundings surroundings) : m_with(surroundings) {}

    // Whose time has come.
    std::vector<Origin> due() const;
    QCoro::Task<> readDue();
    // Of them only these.
    QCoro::Task<> readDue(QSet<Origin> only);

private:
    QCoro::Task<> readAll(std::vector<Origin> origins);
    QCoro::Task<> read(Origin origin);
    QCoro::Task<> take(ServerInfo found);

    const Surroundings m_with;
    QHash<Origin, Instant> m_triedAt;
};

} // namespace Godwit
