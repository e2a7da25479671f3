// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/notificationsseen.h"

#include "base/clock.h"
#include "engine/engine.h"
#include "settings/settings.h"

#include <algorithm>

namespace Godwit
{

static const QString prefix = QStringLiteral("notifications.seen.");

static QString settingOf(AccountId account)
{
    return prefix + QString::number(account.value());
}

double notificationsSeenAt(Engine &engine, const Viewers &eyes)
{
    double seenAt = 0;
    for (const AccountId account : eyes)
        seenAt = std::max(seenAt, engine.settings().value(settingOf(account)).toDouble());
    return seenAt;
}

QCoro::Task<> keepNotificationsSeen(Engine *engine, Viewers eyes, double time)
{
    // A server's time of the future would hide all that comes until then.
    time = std::min(time, double(toMs(engine->clock().now())));
    for (const AccountId account : eyes) {
        if (notificationsSeenAt(*engine, {account}) < time)
            co_await engine->settings().set(settingOf(account), QString::number(time, 'f', 0));
    }
}

bool isNotificationsSeen(const QString &setting)
{
    return setting.startsWith(prefix);
}

} // namespace Godwit
