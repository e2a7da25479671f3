// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/judgement.h"
#include "model/ids.h"

namespace Godwit
{

// What is known of one server. A value, also for other threads.
struct ServerHealth {
    Origin origin;
    HealthState state = HealthState::Unknown;
    // Since when it is so.
    Instant since;
    // When it last answered as itself.
    std::optional<Instant> answeredAt;
    // When it will be looked at again without anybody asking, or when its limit ends: what would lift the
    // state.
    std::optional<Instant> liftsAt;
    // What an answer takes these days; unset before the first one of this run.
    std::optional<Milliseconds> answerTime;
    // The last look that decided something, rung by rung.
    Steps evidence;
    bool looking = false;
    // On this very computer.
    bool isHere = false;

    friend bool operator==(const ServerHealth &, const ServerHealth &) = default;
};

// What the server says of one account beyond that.
struct AccountHealth {
    enum class Token : quint8 {
        Good,
        Doubted, // refused once; kept
        Dead,    // refused for good, and dropped
    };

    AccountId account;
    // Set while the server has frozen the account; with its words.
    std::optional<Instant> frozenSince{};
    QString words{};
    Token token = Token::Good;
    std::optional<Instant> tokenSince{};

    friend bool operator==(const AccountHealth &, const AccountHealth &) = default;
};

struct NetworkHealth {
    NetworkState state = NetworkState::Unknown;
    Instant since;

    friend bool operator==(const NetworkHealth &, const NetworkHealth &) = default;
};

// All that decides what an account can do just now.
struct HealthReport {
    ServerHealth server;
    AccountHealth account;
    NetworkHealth network;

    // The account's view: Suspended where it is frozen on a server that is there.
    HealthState state() const
    {
        return account.frozenSince && !isAway(server.state) ? HealthState::Suspended : server.state;
    }

    // Since when the account sees it so; of a refused sign-in, since when that is refused.
    Instant since() const
    {
        if (!isAway(server.state) && account.frozenSince)
            return *account.frozenSince;
        const bool isRefused = !isAway(server.state) && account.token == AccountHealth::Token::Dead;
        return isRefused ? account.tokenSince.value_or(server.since) : server.since;
    }

    // The own network keeps the account from its server.
    bool isNetworkToBlame() const
    {
        return !server.isHere &&
               (network.state == NetworkState::Down || network.state == NetworkState::SignInPage);
    }

    // Nothing new can come from the server now.
    bool isCutOff() const
    {
        return isNetworkToBlame() || isAway(state()) || state() == HealthState::Suspended;
    }

    friend bool operator==(const HealthReport &, const HealthReport &) = default;
};

} // namespace Godwit
