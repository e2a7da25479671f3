// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/contactport.h"
#include "servers/server.h"
#include "servers/signinport.h"

namespace Godwit
{

class Sender;
class Clock;

// The one place that knows every API: makes the ports that fit `info.api`. Sender and clock outlive what is
// made.
std::shared_ptr<Server> makeServer(Sender &sender, Clock &clock, AccountId account, ServerInfo info);
std::unique_ptr<SignInPort> makeSignIn(Sender &sender, const ServerInfo &info);
std::unique_ptr<ContactPort> makeContact(Sender &sender, const ServerInfo &info);

} // namespace Godwit
