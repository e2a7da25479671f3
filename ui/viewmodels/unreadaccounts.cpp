// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/unreadaccounts.h"

#include "base/clock.h"
#include "engine/engine.h"
#include "settings/settings.h"
#include "ui/viewmodels/accountlist.h"
#include "ui/viewmodels/enginethread.h"
#include "ui/viewmodels/notificationsseen.h"

#include <qcoro/qcorofuture.h>

#include <algorithm>

namespace Godwit
{

using namespace std::chrono_literals;

// The timeline is shown first, and what comes together is read once.
static constexpr auto readAfter = 300ms;

UnreadAccounts::UnreadAccounts(EngineThread &engine, AccountList &accounts, QObject *parent)
    : QObject(parent), m_engine(engine)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(readAfter);
    connect(&m_soon, &QTimer::timeout, this, &UnreadAccounts::read);
    // Also of what was told to whoever was looked from until now.
    connect(&accounts, &AccountList::currentChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&engine, &EngineThread::notificationsChanged, &m_soon, qOverload<>(&QTimer::start));
    // Looked at in this window, or in another process. The engine ends before the window's parts do.
    m_engine.post([this](Engine &open) {
        connect(&open.settings(), &Settings::changed, this, [this](const QString &name) {
            if (isNotificationsSeen(name))
                m_soon.start();
        });
    });
}

// More than a server dates ahead by mistake.
static constexpr int looked = 20;

// What is dated ahead cannot have been looked at by its time, and says nothing.
static bool isAnyUnseen(const std::vector<NotificationView> &newest, double seenAt, double now)
{
    return std::ranges::any_of(newest, [seenAt, now](const NotificationView &view) {
        const double at = double(toMs(view.notification.at));
        return at > seenAt && at <= now;
    });
}

QCoro::Task<QList<int>> UnreadAccounts::find(Engine *engine)
{
    QList<int> ids;
    const std::vector<Account> accounts = engine->accounts();
    for (const Account &account : accounts) {
        if (account.archived)
            continue;
        const auto newest = co_await engine->notifications().page(account.id, std::nullopt, looked);
        const double seenAt = notificationsSeenAt(*engine, engine->viewersOf(account.id));
        if (newest && isAnyUnseen(*newest, seenAt, double(toMs(engine->clock().now()))))
            ids.append(int(account.id.value()));
    }
    co_return ids;
}

void UnreadAccounts::read()
{
    m_engine.ask<QList<int>>(
        this, [](Engine &engine) { return find(&engine); },
        [this](const QList<int> &ids) {
            if (ids == m_ids)
                return;
            m_ids = ids;
            Q_EMIT changed();
        });
}

} // namespace Godwit
