// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/act.h"
#include "servers/server.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

// Whether the account's server shows that what was done to people, members of lists, domains and hashtags is
// so; false also of what no look can tell. `person`: the server's id of whom it was done to.
QCoro::Task<ServerResult<bool>> isSeenDone(Deed deed, LocalId person, std::shared_ptr<Server> server);

} // namespace Godwit
