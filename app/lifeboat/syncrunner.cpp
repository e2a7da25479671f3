// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/syncrunner.h"

#include "base/alarm.h"
#include "lifeboat/syncplan.h"
#include "outbox/dispatcherlock.h"
#include "outbox/outbox.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace std::chrono_literals;
using Why = SyncEnd::Why;

namespace
{

// What was read not long ago is not read again: a run that goes on after a limit.
constexpr Milliseconds readingIsFresh = 6h;
constexpr Milliseconds afterTrouble = 15min;
constexpr Milliseconds daily = 24h;
// Two standbys of one server, or two installations, do not come at the same minute.
constexpr Milliseconds dailyJitter = 1h;

SyncPurpose purposeOf(const SyncPair &pair, const SyncStanding &standing)
{
    if (!pair.active.isRestore())
        return SyncPurpose::Standby;
    return standing.undoAt ? SyncPurpose::Undo : SyncPurpose::Restore;
}

} // namespace

SyncRunner::SyncRunner(Surroundings surroundings) : m_with(std::move(surroundings)) {}

QCoro::Task<SyncEnd> SyncRunner::run(SyncPair pair, SyncRun::Extent extent)
{
    const Instant begun = m_with.clock.now();
    const auto standing = co_await m_with.store.standing(pair, begun);
    if (!standing)
        co_return syncEndOf(standing.error());
    auto run = std::make_shared<SyncRun>();
    run->pair = pair;
    run->extent = extent;
    run->purpose = purposeOf(pair, *standing);
    if (!standing->consentAt)
        co_return SyncEnd{Why::NoConsent, {}, run->words().noConsent()};
    if (standing->paused)
        co_return SyncEnd{Why::Paused, {}, run->words().paused()};
    if (m_with.outbox.isPaused())
        co_return syncEndHeldBack();
    run->agreedAt = standing->undoAt.value_or(*standing->consentAt);
    run->readSince = begun - readingIsFresh;
    run->runner = QString::fromLatin1(m_with.random.uuid());
    run->begunAt = begun;
    DispatcherLock lock(
        m_with.dataFolder +
        QStringLiteral("/standby-%1-%2.lock").arg(pair.active.stored()).arg(pair.standby.value()));
    if (!lock.tryLock())
        co_return SyncEnd{Why::Busy, {}, run->words().busy()};
    const auto taken = co_await m_with.store.takeOver(pair, run->runner, begun + leaseLife);
    if (!taken)
        co_return syncEndOf(taken.error());
    SyncEnd end = co_await work(run);
    const Instant now = m_with.clock.now();
    if (end.why == Why::Finished)
        end.goesOnAt = now + daily + Milliseconds(qint64(m_with.random.unit() * double(dailyJitter.count())));
    const bool isHeldBack = end.why == Why::HeldBack;
    const bool goesOnWhenTold = end.why == Why::Stopped || end.why == Why::Paused || isHeldBack;
    const Instant next = end.goesOnAt.value_or(goesOnWhenTold ? now : now + afterTrouble);
    const QString problem = end.why == Why::Stopped || isHeldBack ? QString() : end.sentence;
    co_await m_with.store.release(pair, run->runner, next, end.why == Why::Finished, problem, now);
    Q_EMIT progressed(pair);
    co_return end;
}

QCoro::Task<SyncEnd> SyncRunner::work(Run run)
{
    run->standby = m_with.servers.serverFor(run->pair.standby);
    if (!run->standby)
        co_return SyncEnd{Why::Trouble, {}, run->words().signedOut()};
    run->limits = syncLimitsOf(run->standby->info());
    if (run->purpose != SyncPurpose::Standby) {
        if (auto end = co_await endOthers(run))
            co_return *end;
    }
    auto bringing = run->undoes() ? takeBack(run) : bringAll(run);
    if (auto end = co_await bringing)
        co_return *end;
    co_return finish(*run);
}

QCoro::Task<SyncRunner::Step> SyncRunner::bringAll(Run run)
{
    const bool isRest = run->extent == SyncRun::Extent::Rest;
    if (!isRest) {
        if (auto end = co_await readActive(run))
            co_return end;
    }
    if (auto end = co_await readStandby(run, {allGraphKinds.begin(), allGraphKinds.end()}))
        co_return end;
    if (auto end = co_await plan(run))
        co_return end;
    if (auto end = co_await importAll(run))
        co_return end;
    co_return co_await bringRows(run);
}

QCoro::Task<SyncRunner::Step> SyncRunner::plan(Run run)
{
    const auto known = co_await m_with.store.rows(run->pair);
    if (!known)
        co_return syncEndOf(known.error());
    const auto placed = co_await m_with.store.placed(run->pair);
    if (!placed)
        co_return syncEndOf(placed.error());
    auto active = co_await view(run->pair.active);
    if (!active)
        co_return syncEndOf(active.error());
    auto standby = co_await view(run->pair.standby);
    if (!standby)
        co_return syncEndOf(standby.error());
    PlanInput input{.active = std::move(*active),
                    .standby = std::move(*standby),
                    .standbyHandle = m_with.handleOf(run->pair.standby).toLower(),
                    .standbyCan = run->standbyCan(),
                    .placed = *placed,
                    .fresh = run->fresh,
                    .now = m_with.clock.now()};
    if (run->purpose == SyncPurpose::Restore)
        input.onceSince = run->agreedAt;
    input.requested = requestedIn(*known);
    for (const GraphEntry &list : input.standby.entries.value(GraphKind::Lists))
        run->lists.insert(list.name, list.id);
    auto rows = mergeRows(planSync(input), *known, input.now);
    if (run->extent == SyncRun::Extent::Rest)
        rows = restOf(std::move(rows), *known);
    co_return co_await take(run, std::move(rows));
}

QCoro::Task<SyncRunner::Step> SyncRunner::take(Run run, std::vector<SyncRow> rows)
{
    run->rows = std::move(rows);
    for (size_t i = 0; i < run->rows.size(); ++i) {
        if (run->rows[i].kind == GraphKind::Follows)
            run->follows.insert(run->rows[i].name, i);
    }
    if (const auto kept = co_await m_with.store.replace(run->pair, run->rows); !kept)
        co_return syncEndOf(kept.error());
    Q_EMIT progressed(run->pair);
    co_return std::nullopt;
}

QCoro::Task<SyncRunner::Step> SyncRunner::turn(Run run)
{
    while (true) {
        const Instant now = m_with.clock.now();
        if (m_with.scope.stopping() || !m_with.isWanted(run->pair))
            co_return SyncEnd{Why::Stopped, {}, {}};
        const auto standing = co_await m_with.store.standing(run->pair, now);
        if (standing && standing->paused)
            co_return SyncEnd{Why::Paused, {}, run->words().paused()};
        if (m_with.outbox.isPaused())
            co_return syncEndHeldBack();
        if (standing && purposeOf(run->pair, *standing) != run->purpose)
            co_return SyncEnd{Why::Waits, now, {}};
        const auto later = co_await m_with.pace.turn(run->pair.standby, 0ms);
        const Instant until = later.value_or(now);
        const auto leased = co_await m_with.store.lease(run->pair, run->runner, now, until + leaseLife);
        if (leased && !*leased)
            co_return SyncEnd{Why::Busy, {}, run->words().busy()};
        if (!later)
            co_return std::nullopt;
        if (*later > now + shortWait)
            co_return SyncEnd{Why::Waits, later, run->words().patience()};
        co_await sleepFor(*later - now);
    }
}

QCoro::Task<> SyncRunner::sleepFor(Milliseconds length)
{
    Alarm alarm(m_with.clock);
    connect(&m_with.scope, &TaskScope::stopRequested, &alarm, &Alarm::ring);
    if (!m_with.scope.stopping())
        co_await alarm.wait(std::max<Milliseconds>(length, 1ms));
}

SyncEnd SyncRunner::finish(const SyncRun &run) const
{
    if (run.locksOut)
        return {Why::Trouble, m_with.clock.now() + afterTrouble, run.words().lockedOut()};
    auto next = nextMoment(run);
    if (next)
        next = std::max(*next, m_with.clock.now() + 1min);
    if (run.unreadEnd) {
        SyncEnd end = *run.unreadEnd;
        if (next && end.goesOnAt)
            end.goesOnAt = std::min(*end.goesOnAt, *next);
        return end;
    }
    return next ? SyncEnd{Why::Waits, next, {}} : SyncEnd{Why::Finished, {}, {}};
}

} // namespace Godwit
