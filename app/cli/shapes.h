// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "cache/entry.h"
#include "cache/notificationstore.h"
#include "cli/accountrole.h"
#include "health/healthreport.h"
#include "outbox/act.h"

#include <QJsonObject>

namespace Godwit
{

// The one JSON shape of each kind of thing, as `godwit help json` documents them. Times are ISO 8601 in UTC;
// what is unknown or none is absent, never null.

QJsonObject shapeOf(const Profile &profile);
QJsonObject shapeOf(const PostView &view);
// A post with `boosted_by`, `boosted_at`, `gap_below`, and `seen_by` (handles), beside it.
QJsonObject shapeOf(const Row &row, const QStringList &seenBy = {});
QJsonObject shapeOf(const NotificationView &view);
QJsonObject shapeOf(const Account &account, bool isDefault, AccountRole role);
// `offered`: the handle of the account that would do it instead.
QJsonObject shapeOf(const Act &act, const QString &handle, const QString &offered = {});

// A server as each of its accounts (one of `handles` each; none for a server that is nobody's) sees it.
QJsonObject shapeOf(const std::vector<HealthReport> &reports, const QStringList &handles, Instant now);

QString isoTime(Instant instant);

} // namespace Godwit
