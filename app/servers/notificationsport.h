// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/timelinesport.h"

namespace Godwit
{

class NotificationsPort
{
public:
    virtual ~NotificationsPort() = default;

    // Grouped by the server where it can, else here (kind and post within a day).
    // Mastodon: GET /api/v2/notifications, else /api/v1/notifications. AT:
    // app.bsky.notification.listNotifications.
    virtual QCoro::Task<ServerResult<NotificationPage>> page(PageRequest request) = 0;
};

} // namespace Godwit
