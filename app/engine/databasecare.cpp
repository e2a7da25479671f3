// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/databasecare.h"

#include "base/alarm.h"
#include "base/aside.h"
#include "base/log.h"
#include "base/taskscope.h"
#include "settings/settings.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThread>
#include <QTimeZone>

namespace Godwit
{

using namespace std::chrono_literals;

static constexpr Milliseconds betweenChecks = 24h;
static constexpr Milliseconds betweenCopies = 24h;
// A full disk, or a file that another process holds.
static constexpr Milliseconds afterFailure = 3h;
// When all processes together last found both files good, in milliseconds.
static const QString checkedSetting = QStringLiteral("databases.checked");

DatabaseCare::DatabaseCare(Surroundings surroundings)
    : m_with(std::move(surroundings)), m_snapshots(m_with.userMadePath)
{
}

DatabaseCare::~DatabaseCare()
{
    m_stop.request_stop();
    if (m_copier)
        m_copier->wait();
}

template <typename T>
QCoro::Task<std::optional<T>> DatabaseCare::ended(QFuture<T> work)
{
    Alarm alarm(m_with.clock);
    QFutureWatcher<T> watcher;
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

bool DatabaseCare::isCopyDue(Instant now) const
{
    const bool isTried = m_copiedAt && now - *m_copiedAt < afterFailure && now >= *m_copiedAt;
    if (m_isDamaged || isTried)
        return false;
    const QList<Snapshot> kept = m_snapshots.all();
    const Instant last = kept.isEmpty() ? Instant() : instantFromMs(kept.first().at.toMSecsSinceEpoch());
    return kept.isEmpty() || now - last >= betweenCopies || now < last;
}

bool DatabaseCare::isDue() const
{
    const Instant now = m_with.clock.now();
    return isCheckDue(now) || isCopyDue(now);
}

// The copy comes before the cache, which can be fetched again and takes its time.
QCoro::Task<> DatabaseCare::look()
{
    const Instant now = m_with.clock.now();
    const bool checks = isCheckDue(now);
    if (checks) {
        m_checkedAt = now;
        m_isDamaged = !co_await isGood(&m_with.userMade);
    }
    if (!m_with.scope.stopping() && isCopyDue(now))
        co_await copyUserMade(now);
    if (!checks || m_with.scope.stopping())
        co_return;
    const bool cacheIsGood = co_await isGood(&m_with.cache);
    if (cacheIsGood && !m_isDamaged)
        co_await m_with.settings.set(checkedSetting, QString::number(toMs(now)));
}

QFuture<StoreResult<void>> DatabaseCare::copying(Instant now)
{
    if (m_copy.isRunning())
        return m_copy;
    auto promise = std::make_shared<QPromise<StoreResult<void>>>();
    promise->start();
    m_copy = promise->future();
    m_stop = {};
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(toMs(now), QTimeZone::UTC);
    // It has answered, and ends within its last few steps.
    if (m_copier)
        m_copier->wait();
    m_copier.reset(QThread::create([promise, at, snapshots = m_snapshots, stop = m_stop.get_token()] {
        promise->addResult(snapshots.take(at, stop));
        promise->finish();
    }));
    m_copier->start(QThread::LowestPriority);
    return m_copy;
}

QCoro::Task<> DatabaseCare::copyUserMade(Instant now)
{
    m_copiedAt = now;
    const auto done = co_await ended(copying(now));
    if (done && !*done && done->error().kind != StoreError::Kind::Cancelled)
        qCWarning(logCache, "the user's data could not be copied: %s", qUtf8Printable(done->error().detail));
}

QCoro::Task<DatabaseCare::Removal> DatabaseCare::removeCopies()
{
    m_copiedAt.reset();
    // One that is being made has what is to go.
    m_stop.request_stop();
    if (m_copy.isRunning())
        co_await ended(m_copy);
    const auto removed =
        co_await ended(runAside([snapshots = m_snapshots] { return snapshots.removeAll(); }));
    if (!removed)
        co_return Removal::BrokenOff;
    co_return *removed ? Removal::Done : Removal::Failed;
}

} // namespace Godwit
