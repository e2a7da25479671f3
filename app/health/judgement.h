// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/evidence.h"

namespace Godwit
{

// How a server is, or how it is to one account. Kept on the disk: a number never changes its meaning.
enum class HealthState : quint8 {
    Unknown = 0,
    Fine = 1,
    Slow = 2,
    RateLimited = 3,
    Failing = 4,     // it answers that it cannot (5xx), or nonsense
    Unreachable = 5, // nothing comes from it
    Gone = 6,        // for good, as it looks: no name, 410, another's web page in its place
    Suspended = 7,   // the server has frozen the account
    Impostor = 8,    // somebody else answers at its name
};

// Nothing can be had from it now, though what is wrong differs.
bool isAway(HealthState state);

// "fine", "rate-limited", …: for `--json`.
QString healthWord(HealthState state);

// The network between this computer and all servers.
enum class NetworkState : quint8 {
    Unknown = 0,
    Up = 1,
    Down = 2,
    SignInPage = 3, // it answers in the place of others until one has signed in (a captive portal)
};

QString networkWord(NetworkState state);

struct Evidence {
    // Of one look, in the order of the ladder.
    Steps look;
    // Earlier steps since the server last answered: names unknown, web pages.
    Steps before{};
    // The server is on this very computer: no network lies between.
    bool isHere = false;
};

struct Judgement {
    // Unknown where the own network is to blame: then nothing is said of the server.
    HealthState state = HealthState::Unknown;
    NetworkState network = NetworkState::Unknown;
    // When it ends by the server's own word.
    std::optional<Instant> until{};
};

// A name is gone when two resolvers have said so in looks this far apart.
constexpr Milliseconds nameGoneAfter{60'000};
// Maintenance pages come and go; a server is gone when a web page stands in its place for so long.
constexpr Milliseconds pageGoneAfter{600'000};

// Pure: the same evidence, the same judgement.
Judgement judgeHealth(const Evidence &evidence);

} // namespace Godwit
