// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/mastodon/gatherer.h"

namespace Godwit::Mastodon
{

Notification::Kind notificationKind(const QString &word);

// One notification of /api/v1 or of the stream; nothing (and named as skipped) when it has no id or no kind.
std::optional<Notification> readNotificationObject(Gatherer &gatherer, const QJsonValue &item);

// Puts together what says the same of one post on one day, at the place of the newest.
std::vector<Notification> groupNotifications(std::vector<Notification> single);

// The groups of /api/v2/notifications.
std::vector<Notification> readNotificationGroups(Gatherer &gatherer, const QJsonObject &root);

} // namespace Godwit::Mastodon
