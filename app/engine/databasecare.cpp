// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/alarm.h"
#include "base/log.h"
#include "base/taskscope.h"
#include "engine/databasecare.h"
#include "settings/settings.h"

#include <QFutureWatcher>

namespace Godwit
{

using namespace std::chrono_literals;

static constexpr Milliseconds betweenChecks = 24h;
// When all processes together last found both files good, in milliseconds.
static const QString checkedSetting = QStringLiteral("databases.checked");

QCoro::Task<std::optional<StoreResult<void>>> DatabaseCare::ended(QFuture<StoreResult<void>> work)
{
    Alarm alarm(m_with.clock);
    QFutureWatcher<StoreResult<void>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &alarm, &Alarm::ring);
    QObject::connect(&m_with.scope, &TaskScope::stopRequested, &alarm, &Alarm::ring);
    watcher.setFuture(work);
    while (!work.isFinished() && !m_with.scope.stopping())
        co_await alarm.wait();
    if (!work.isFinished())
        co_return std::nullopt;
    co_return work.result();
}

QCoro::Task<bool> DatabaseCare::isGood(Database *database)
{
    const auto checked = co_await ended(database->check());
    if (!checked)
        co_return false;
    if (!*checked && checked->error().kind == StoreError::Kind::Damaged)
        qCWarning(logCache, "a data file is damaged and is repaired at the next start: %s",
                  qUtf8Printable(checked->error().detail));
    co_return checked->has_value();
}

// A clock that was set back does not put it off.
bool DatabaseCare::isCheckDue(Instant now) const
{
    const Instant kept = instantFromMs(m_with.settings.value(checkedSetting).toLongLong());
    const Instant last = m_checkedAt.value_or(kept);
    return now - last >= betweenChecks || now < last;
}

QCoro::Task<> DatabaseCare::look()
{
    const Instant now = m_with.clock.now();
    if (!isCheckDue(now))
        co_return;
    m_checkedAt = now;
    const bool userMadeIsGood = co_await isGood(&m_with.userMade);
    const bool cacheIsGood = !m_with.scope.stopping() && co_await isGood(&m_with.cache);
    if (userMadeIsGood && cacheIsGood)
        co_await m_with.settings.set(checkedSetting, QString::number(toMs(now)));
}

} // namespace Godwit
