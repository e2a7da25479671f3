// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/prober.h"

#include <stop_token>

namespace Godwit
{

class Clock;
class NameResolver;
class Sender;
class ServerSource;

// Looks over real connections. Engine thread.
class Ladder final : public Prober
{
public:
    // All outlive it. `plainPort` is where plain http is spoken on a host that has https.
    Ladder(Sender &sender, ServerSource &servers, NameResolver &names, Clock &clock, int plainPort = 80);

    QCoro::Task<Steps> climb(ServerInfo server) override;
    QCoro::Task<ServerResult<QByteArray>> serverKey(ServerInfo server) override;
    QCoro::Task<ServerResult<void>> token(AccountId account) override;
    // The sender is closed by its owner.
    void stop() override;

private:
    QCoro::Task<Steps> lookUp(QString host, Milliseconds within);
    QCoro::Task<Step> greet(ServerInfo server, Milliseconds within);
    QCoro::Task<std::optional<Step>> lookForPortal(Origin origin, Milliseconds within);

    Sender &m_sender;
    ServerSource &m_servers;
    NameResolver &m_names;
    Clock &m_clock;
    const int m_plainPort;
    std::stop_source m_stop;
};

} // namespace Godwit
