// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/servererror.h"
#include "model/serverinfo.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{
class Sender;
}

namespace Godwit::Mastodon
{

// Whether the origin speaks the Mastodon API and what its instance document says: /api/v2/instance, then v1,
// then an endpoint that answers every client. `info` comes filled with what nodeinfo said. NotAServer, with
// each step as evidence, when something else answers; the transport's own error when nothing does.
QCoro::Task<ServerResult<ServerInfo>> probe(Sender *sender, ServerInfo info, QStringList evidence);

} // namespace Godwit::Mastodon
