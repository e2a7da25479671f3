// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/sql.h"
#include "model/batch.h"

namespace Godwit
{

// Keeps a page of notifications, each joined to what is known of its group. Gives those that tell something
// new, as they are now kept, in the order of the page.
std::vector<Notification> takeNotifications(Connection &connection, AccountId account,
                                            const NotificationPage &page, Instant seenAt);

} // namespace Godwit
