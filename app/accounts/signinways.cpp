// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/signinways.h"

#include "servers/detection.h"
#include "servers/factory.h"

namespace Godwit
{

SignInWays signInWays(Sender &sender, Clock &clock)
{
    return {
        originFromInput,
        [&sender, &clock](Origin origin) { return detectServer(sender, clock, std::move(origin)); },
        [&sender](const ServerInfo &info) { return makeSignIn(sender, info); },
        [&sender, &clock](AccountId account, ServerInfo info) {
            return makeServer(sender, clock, account, std::move(info));
        },
    };
}

} // namespace Godwit
