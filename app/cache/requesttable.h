// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/notificationstore.h"
#include "cache/sql.h"

namespace Godwit
{

// Within a transaction, on a database thread.

void putRequestAnswer(Connection &connection, AccountId account, const PersonKey &person,
                      RequestAnswer answer, Instant at);
// Of a wish that was made at `askedAt`.
RequestAnswer requestAnswer(Connection &connection, AccountId account, const PersonKey &person,
                            Instant askedAt);

// The people who ask now become notifications where they are none yet; of those who asked before and are not
// among them any more the wish is gone, if the page is whole. Gives the new ones.
std::vector<Notification> takeRequests(Connection &connection, AccountId account, const PeoplePage &page,
                                       Instant seenAt);

} // namespace Godwit
