// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/servererror.h"
#include "model/serverinfo.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

class Sender;
class Clock;

// The origin meant by what a person typed: a host, a handle, a profile's or server's URL. https unless the
// person typed http:// or the host is a loopback address. Nothing when it cannot be one.
std::optional<Origin> originFromInput(const QString &typed);

// Which API a server speaks and what it can do: nodeinfo, then the API's own instance document, then a probe.
// Sends no token. NotAServer when something else answers there.
QCoro::Task<ServerResult<ServerInfo>> detectServer(Sender &sender, const Clock &clock, Origin origin);

} // namespace Godwit
