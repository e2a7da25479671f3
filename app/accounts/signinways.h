// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/server.h"
#include "servers/signinport.h"

#include <functional>

namespace Godwit
{

class Clock;
class Sender;

// How signing in and out meets servers: detection and ports, over the one sender; scripted in tests.
struct SignInWays {
    std::function<std::optional<Origin>(const QString &typed)> originOf;
    std::function<QCoro::Task<ServerResult<ServerInfo>>(Origin)> detect;
    std::function<std::unique_ptr<SignInPort>(const ServerInfo &)> signIn;
    std::function<std::shared_ptr<Server>(AccountId, ServerInfo)> server;
};

// The real ones. Both outlive the ways.
SignInWays signInWays(Sender &sender, Clock &clock);

} // namespace Godwit
