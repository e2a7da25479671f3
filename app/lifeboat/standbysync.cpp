// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/standbysync.h"

#include "base/alarm.h"
#include "base/log.h"
#include "base/taskscope.h"
#include "lifeboat/syncrunner.h"
#include "outbox/outbox.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace std::chrono_literals;

static constexpr Milliseconds longestNap = 15min;

qint64 SyncReport::wanted() const
{
    qint64 sum = 0;
    for (const Kind &kind : kinds)
        sum += kind.wanted;
    return sum;
}

qint64 SyncReport::there() const
{
    qint64 sum = 0;
    for (const Kind &kind : kinds)
        sum += kind.there();
    return sum;
}

struct StandbySync::Private {
    explicit Private(const Surroundings &given)
        : clock(given.clock), outbox(given.outbox), scope(given.scope), pairs(given.pairs),
          graph(given.userMade), store(given.userMade), pace(given.clock, given.room),
          reader({.servers = given.servers,
                  .store = graph,
                  .posts = given.posts,
                  .pace = pace,
                  .clock = given.clock,
                  .isFailing = given.isFailing}),
          runner({.servers = given.servers,
                  .graph = graph,
                  .reader = reader,
                  .store = store,
                  .outbox = given.outbox,
                  .pace = pace,
                  .clock = given.clock,
                  .random = given.random,
                  .handleOf = given.handleOf,
                  .isWanted =
                      [areOnePerson = given.areOnePerson](const SyncPair &pair) {
                          return !areOnePerson || pair.active.isRestore() ||
                                 areOnePerson(pair.active.account(), pair.standby);
                      },
                  .dataFolder = given.dataFolder,
                  .scope = given.scope}),
          alarm(given.clock)
    {
    }

    Clock &clock;
    Outbox &outbox;
    TaskScope &scope;
    std::function<std::vector<SyncPair>()> pairs;
    GraphStore graph;
    SyncStore store;
    Pace pace;
    GraphReader reader;
    SyncRunner runner;
    // Rings when a pair may be due earlier than was thought.
    Alarm alarm;
};

StandbySync::StandbySync(Surroundings surroundings) : d(std::make_unique<Private>(surroundings))
{
    connect(&d->runner, &SyncRunner::progressed, this, &StandbySync::changed);
    connect(&d->scope, &TaskScope::stopRequested, &d->alarm, &Alarm::ring);
    connect(&d->outbox, &Outbox::pausedChanged, this, [this] {
        d->alarm.ring();
        for (const SyncPair &pair : d->pairs())
            Q_EMIT changed(pair);
        Q_EMIT heldBackChanged();
    });
}

StandbySync::~StandbySync() = default;

GraphStore &StandbySync::graph()
{
    return d->graph;
}

GraphReader &StandbySync::reader()
{
    return d->reader;
}

SyncStore &StandbySync::store()
{
    return d->store;
}

bool StandbySync::isHeldBack() const
{
    return d->outbox.isPaused();
}

QCoro::Task<StoreResult<SyncStanding>> StandbySync::standing(SyncPair pair)
{
    const Instant now = d->clock.now();
    auto standing = co_await d->store.standing(pair, now);
    if (!standing || !isHeldBack() || !standing->consentAt || standing->paused)
        co_return standing;
    const bool isDone = pair.active.isRestore() && standing->isOver();
    if (!isDone && standing->nextRunAt.value_or(Instant()) <= now)
        standing->problem = Outbox::pausedSentence();
    co_return standing;
}

static void addCounts(SyncReport::Kind &kind, const std::vector<SyncCounts::Count> &counts)
{
    for (const SyncCounts::Count &count : counts) {
        if (count.kind != kind.kind || count.outcome == SyncOutcome::Done)
            continue;
        if (!count.removal)
            kind.lacking += count.rows;
        if (count.outcome != SyncOutcome::Waiting)
            kind.stuck += count.rows;
    }
}

static void addRows(SyncReport &report, std::vector<SyncRow> rows)
{
    for (SyncRow &row : rows) {
        const auto kind = std::ranges::find(report.kinds, row.kind, &SyncReport::Kind::kind);
        if (kind != report.kinds.end() && row.outcome != SyncOutcome::Done)
            kind->missing.push_back(std::move(row));
    }
}

QCoro::Task<StoreResult<SyncReport>> StandbySync::counted(SyncPair pair)
{
    SyncReport report;
    const auto standing = co_await this->standing(pair);
    if (!standing)
        co_return std::unexpected(standing.error());
    report.standing = *standing;
    const auto active = co_await d->graph.standing(pair.active);
    if (!active)
        co_return std::unexpected(active.error());
    const auto counts = co_await d->store.counts(pair, false, 0);
    if (!counts)
        co_return std::unexpected(counts.error());
    for (const GraphKind kind : allGraphKinds) {
        SyncReport::Kind each;
        each.kind = kind;
        const auto known = std::ranges::find(*active, kind, &GraphStanding::kind);
        if (known != active->end()) {
            each.wanted = known->entries;
            each.readAt = known->completeAt;
        }
        addCounts(each, counts->counts);
        report.kinds.push_back(std::move(each));
    }
    co_return report;
}

QCoro::Task<StoreResult<SyncReport>> StandbySync::report(SyncPair pair)
{
    auto report = co_await counted(pair);
    if (!report)
        co_return report;
    auto rows = co_await d->store.rows(pair);
    if (!rows)
        co_return std::unexpected(rows.error());
    addRows(*report, std::move(*rows));
    co_return report;
}

QCoro::Task<StoreResult<SyncReport>> StandbySync::summary(SyncPair pair, qint64 mostNamed)
{
    auto report = co_await counted(pair);
    if (!report)
        co_return report;
    auto rows = co_await d->store.stuck(pair, mostNamed);
    if (!rows)
        co_return std::unexpected(rows.error());
    addRows(*report, std::move(*rows));
    co_return report;
}

QCoro::Task<StoreResult<void>> StandbySync::consent(SyncPair pair)
{
    const auto kept = co_await d->store.consent(pair, d->clock.now());
    if (!kept)
        co_return kept;
    d->alarm.ring();
    Q_EMIT changed(pair);
    co_return kept;
}

QCoro::Task<StoreResult<void>> StandbySync::setPaused(SyncPair pair, bool paused)
{
    const auto kept = co_await d->store.setPaused(pair, paused);
    if (!kept)
        co_return kept;
    d->alarm.ring();
    Q_EMIT changed(pair);
    co_return kept;
}

QCoro::Task<SyncEnd> StandbySync::sync(SyncPair pair)
{
    // Somebody may have begun before another account took over.
    const bool isOne = pair.active.isRestore() || std::ranges::contains(d->pairs(), pair);
    return d->runner.run(pair, isOne ? SyncRun::Extent::All : SyncRun::Extent::Rest);
}

void StandbySync::start()
{
    d->scope.start(keepInStep());
}

QCoro::Task<> StandbySync::keepInStep()
{
    while (!d->scope.stopping()) {
        const quint64 seen = d->alarm.rings();
        const Instant next = co_await runDue();
        if (d->scope.stopping())
            break;
        co_await d->alarm.wait(std::clamp<Milliseconds>(next - d->clock.now(), 1s, longestNap), seen);
    }
}

QCoro::Task<Instant> StandbySync::runDue()
{
    Instant next = d->clock.now() + longestNap;
    const std::vector<SyncPair> pairs = d->pairs();
    for (const SyncPair &pair : pairs) {
        const Instant again = co_await runIfDue(pair, SyncRun::Extent::All);
        next = std::min(next, again);
        if (d->scope.stopping())
            co_return next;
    }
    const auto cutShort = co_await d->store.cutShort();
    const std::vector<SyncPair> rests = cutShort ? *cutShort : std::vector<SyncPair>();
    for (const SyncPair &pair : rests) {
        if (d->scope.stopping())
            break;
        const Instant again = co_await runIfDue(pair, SyncRun::Extent::Rest);
        next = std::min(next, again);
    }
    co_return next;
}

QCoro::Task<Instant> StandbySync::runIfDue(SyncPair pair, SyncRun::Extent extent)
{
    const auto standing = co_await d->store.standing(pair, d->clock.now());
    if (!standing || !standing->consentAt || standing->paused || isHeldBack())
        co_return Instant::max();
    const Instant due = standing->nextRunAt.value_or(Instant());
    if (due > d->clock.now())
        co_return due;
    const SyncEnd end = co_await d->runner.run(pair, extent);
    qCInfo(logOutbox) << "a standby was brought in step:" << syncEndWord(end.why);
    co_return end.goesOnAt.value_or(Instant::max());
}

QCoro::Task<> StandbySync::wake(AccountId standby)
{
    // That it answers lifts no limit.
    if (d->pace.turnAt(standby) > d->clock.now() + shortWait)
        co_return;
    co_await d->store.hurry(standby);
    d->alarm.ring();
}

QCoro::Task<StoreResult<void>> StandbySync::erase(GraphOwner owner)
{
    if (const auto erased = co_await d->store.erase(owner); !erased)
        co_return erased;
    co_return co_await d->graph.erase(owner);
}

} // namespace Godwit
