// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of SyncRunner that brings one row after the other.

#include "base/alarm.h"
#include "lifeboat/syncdeeds.h"
#include "lifeboat/syncrunner.h"
#include "outbox/journalentry.h"
#include "outbox/outbox.h"
#include "outbox/outcome.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace std::chrono_literals;
using Kind = ServerError::Kind;
using Why = SyncEnd::Why;
using State = SyncRow::State;

namespace
{

// A request, one look elsewhere by the server, and the wait for an act of the person's before it.
constexpr Milliseconds actPatience = 2min;
constexpr Milliseconds afterTrouble = 15min;
// A limit that is waited for within a run, and how often a minute each is tried before it is taken for
// another one.
constexpr Milliseconds shortLimit = 6min;
constexpr int triesInWindow = 6;
// The server said yes and does not show it: once more, then it is a no.
constexpr int mostTries = 2;

Instant nextDay(Instant now)
{
    return std::chrono::floor<std::chrono::days>(now) + std::chrono::days(1) + 1min;
}

// How long a wait of the outbox's own is sat out: a look at what became of a lost answer comes soon, unless
// the server is away.
Milliseconds patienceWith(Act::State state)
{
    if (state == Act::State::Queued)
        return 0ms;
    return state == Act::State::Unknown ? Milliseconds(5s) : actPatience;
}

bool isLockOut(const Act &act)
{
    return act.problem == serverErrorWord(Kind::Unauthorized) ||
           act.problem == serverErrorWord(Kind::SignedOut) || act.problem == serverErrorWord(Kind::Suspended);
}

bool isLimited(const Act &act)
{
    return act.problem == serverErrorWord(Kind::RateLimited);
}

} // namespace

QCoro::Task<SyncRunner::Step> SyncRunner::bringRows(Run run)
{
    while (true) {
        if (auto end = co_await turn(run))
            co_return end;
        if (auto end = co_await confirm(run, false))
            co_return end;
        const auto index = nextRow(*run, m_with.clock.now());
        if (run->locksOut)
            break;
        if (index) {
            if (auto end = co_await bring(run, *index))
                co_return end;
            Q_EMIT progressed(run->pair);
            continue;
        }
        // Members of lists may wait for what is so.
        if (!std::ranges::contains(run->rows, State::Sent, &SyncRow::state))
            break;
        if (auto end = co_await confirm(run, true))
            co_return end;
    }
    co_return co_await explainWaiting(run);
}

// What members of lists wait for.
QCoro::Task<SyncRunner::Step> SyncRunner::explainWaiting(Run run)
{
    std::vector<SyncRow> rows;
    for (SyncRow &row : run->rows) {
        const QString obstacle = memberObstacle(*run, row);
        if (obstacle.isEmpty() || obstacle == row.sentence)
            continue;
        row.sentence = obstacle;
        rows.push_back(row);
    }
    if (rows.empty())
        co_return std::nullopt;
    if (const auto kept = co_await m_with.store.update(run->pair, std::move(rows)); !kept)
        co_return syncEndOf(kept.error());
    co_return std::nullopt;
}

QCoro::Task<SyncRunner::Step> SyncRunner::bring(Run run, size_t index)
{
    SyncRow &row = run->rows[index];
    if (row.state == State::Sending) {
        co_await hurry(row.act);
        co_return co_await awaitAct(run, index);
    }
    if (row.kind == GraphKind::Follows && !row.removal && run->limits.followsPerDay > 0) {
        const Instant now = m_with.clock.now();
        const auto today = co_await m_with.store.follows(run->pair.standby, now);
        if (today && *today >= run->limits.followsPerDay) {
            run->followsFrom = nextDay(now);
            co_return std::nullopt;
        }
    }
    co_return co_await handOver(run, index);
}

QCoro::Task<SyncRunner::Step> SyncRunner::handOver(Run run, size_t index)
{
    SyncRow &row = run->rows[index];
    const Instant now = m_with.clock.now();
    row.act = m_with.outbox.newId();
    row.state = State::Sending;
    row.tries += 1;
    row.nextTryAt.reset();
    row.changedAt = now;
    if (auto end = co_await keep(run, index))
        co_return end;
    if (row.kind == GraphKind::Follows && !row.removal)
        co_await m_with.store.countFollow(run->pair.standby, now);
    Deed deed = deedOf(row, run->standbyCan(), run->lists.value(row.list));
    const auto added = co_await m_with.outbox.addAs(row.act, run->pair.standby, std::move(deed));
    if (!added)
        co_return syncEndOf(added.error());
    co_return co_await awaitAct(run, index);
}

// An earlier run's, for which the outbox waits because the server was away: whoever begins a run wants it
// now. A limit is waited for as ever, and so is what the server has asked for itself.
QCoro::Task<> SyncRunner::hurry(ActId id)
{
    const auto act = co_await m_with.outbox.act(id);
    if (!act || isLimited(*act))
        co_return;
    const bool waits = act->state == Act::State::Queued || act->state == Act::State::Unknown;
    const Milliseconds left = act->nextTryAt.value_or(Instant()) - m_with.clock.now();
    if (waits && left > 0ms && left <= longestOwnWait)
        co_await m_with.outbox.retry(id);
}

QCoro::Task<SyncRunner::Step> SyncRunner::awaitAct(Run run, size_t index)
{
    const auto act = co_await watch(run->rows[index].act, actPatience);
    if (act)
        co_return co_await conclude(run, index, *act);
    // A crash between the row and the act: nothing was sent.
    run->rows[index].state = State::Waiting;
    run->rows[index].act = {};
    co_return co_await keep(run, index);
}

QCoro::Task<std::optional<Act>> SyncRunner::watch(ActId id, Milliseconds most)
{
    const Instant until = m_with.clock.now() + most;
    quint64 changes = 0;
    Alarm alarm(m_with.clock);
    connect(&m_with.outbox, &Outbox::changed, &alarm, [&changes, &alarm] {
        ++changes;
        alarm.ring();
    });
    connect(&m_with.scope, &TaskScope::stopRequested, &alarm, &Alarm::ring);
    while (true) {
        const quint64 seen = changes;
        const auto act = co_await m_with.outbox.act(id);
        if (!act)
            co_return std::nullopt;
        const Instant now = m_with.clock.now();
        const bool sleeps = act->nextTryAt && *act->nextTryAt > now + patienceWith(act->state);
        const bool ends = sleeps || m_with.outbox.isHeldBack(*act) || m_with.scope.stopping();
        if (isAtRest(act->state) || ends || now >= until)
            co_return *act;
        if (seen == changes)
            co_await alarm.wait(until - now);
    }
}

QCoro::Task<SyncRunner::Step> SyncRunner::conclude(Run run, size_t index, Act act)
{
    SyncRow &row = run->rows[index];
    switch (act.state) {
    case Act::State::Sent:
        row.resultId = act.resultId;
        if (row.kind == GraphKind::Lists)
            run->lists.insert(row.name, act.resultId);
        if (!isConfirmable(row)) {
            if (auto end = co_await settle(run, index, SyncOutcome::Done, {}))
                co_return end;
        } else {
            row.state = State::Sent;
            if (auto end = co_await keep(run, index))
                co_return end;
        }
        break;
    case Act::State::Rejected:
    case Act::State::Ask:
    case Act::State::Cancelled: {
        if (isLockOut(act)) {
            run->locksOut = true;
            row.state = State::Waiting;
            row.act = {};
            if (auto end = co_await keep(run, index))
                co_return end;
            break;
        }
        const bool dropped = act.state == Act::State::Cancelled;
        const QString sentence = dropped ? tr("You dropped it from the outbox.") : act.problemSentence;
        if (auto end = co_await settle(run, index, outcomeOf(act), sentence))
            co_return end;
        break;
    }
    case Act::State::Queued:
    case Act::State::Sending:
    case Act::State::Unknown:
    case Act::State::Scheduled:
        co_return co_await concludeWaiting(run, index, act);
    }
    if (act.state == Act::State::Ask || act.state == Act::State::Rejected)
        co_await m_with.outbox.cancel(act.id);
    co_await m_with.outbox.forget(act.id);
    co_return std::nullopt;
}

// The act stays in the outbox; the row goes on when it has come through.
QCoro::Task<SyncRunner::Step> SyncRunner::concludeWaiting(Run run, size_t index, Act act)
{
    const Instant now = m_with.clock.now();
    if (m_with.scope.stopping())
        co_return SyncEnd{Why::Stopped, {}, {}};
    if (m_with.outbox.isHeldBack(act))
        co_return syncEndHeldBack();
    // While the disk is full the outbox cannot note what came of it.
    if (act.state == Act::State::Sending) {
        if (auto end = co_await keep(run, index))
            co_return end;
    }
    const Instant until = act.nextTryAt.value_or(now + afterTrouble);
    if (!isLimited(act))
        co_return SyncEnd{Why::Trouble, std::max(until, now + 1min), act.problemSentence};
    const bool isFollow = run->rows[index].kind == GraphKind::Follows;
    if (isFollow && until <= now + shortLimit && act.tries >= triesInWindow)
        co_return co_await stopFollowing(run, index, act);
    if (until <= now + shortLimit) {
        co_await m_with.store.lease(run->pair, run->runner, now, until + 3min);
        co_await sleepFor(until - now);
        co_return std::nullopt;
    }
    if (!isFollow)
        co_return SyncEnd{Why::Waits, until, act.problemSentence};
    // The day's limit holds follows alone: the rest goes on.
    run->followsFrom = until;
    run->rows[index].nextTryAt = until;
    co_return co_await keep(run, index);
}

// A server that says no more than "too many", for longer than its 5 minutes: a limit of follows that nobody
// knows. It is asked once an hour instead of once a minute.
QCoro::Task<SyncRunner::Step> SyncRunner::stopFollowing(Run run, size_t index, Act act)
{
    const auto cancelled = co_await m_with.outbox.cancel(act.id);
    if (!cancelled || !*cancelled)
        co_return std::nullopt;
    co_await m_with.outbox.forget(act.id);
    SyncRow &row = run->rows[index];
    row.state = State::Waiting;
    row.act = {};
    run->followsFrom = m_with.clock.now() + 1h;
    co_return co_await keep(run, index);
}

QCoro::Task<SyncRunner::Step> SyncRunner::settle(Run run, size_t index, SyncOutcome outcome, QString sentence)
{
    SyncRow &row = run->rows[index];
    row.state = State::Settled;
    row.outcome = outcome;
    row.sentence = std::move(sentence);
    row.act = {};
    row.nextTryAt.reset();
    row.changedAt = m_with.clock.now();
    if (outcome != SyncOutcome::Done && outcome != SyncOutcome::Requested)
        co_return co_await keep(run, index);
    if (outcome == SyncOutcome::Done) {
        // So that a run that goes on soon, without reading all again, does not ask for it again.
        GraphEntry entry = row.wish;
        entry.id = row.resultId.isEmpty() ? row.wish.id : row.resultId;
        entry.list = run->lists.value(row.list);
        const auto noted =
            co_await m_with.graph.note(run->pair.standby, std::move(entry), !row.removal, row.changedAt);
        if (!noted)
            co_return syncEndOf(noted.error());
    }
    if (const auto kept = co_await m_with.store.settle(run->pair, row); !kept)
        co_return syncEndOf(kept.error());
    co_return std::nullopt;
}

QCoro::Task<SyncRunner::Step> SyncRunner::keep(Run run, size_t index)
{
    std::vector<SyncRow> rows{run->rows[index]};
    if (const auto kept = co_await m_with.store.update(run->pair, std::move(rows)); !kept)
        co_return syncEndOf(kept.error());
    co_return std::nullopt;
}

QCoro::Task<SyncRunner::Step> SyncRunner::confirm(Run run, bool all)
{
    std::vector<size_t> sent;
    for (size_t i = 0; i < run->rows.size(); ++i) {
        if (run->rows[i].state == State::Sent)
            sent.push_back(i);
    }
    size_t begin = 0;
    while (sent.size() - begin >= relationshipsAtOnce || (all && begin < sent.size())) {
        const size_t count = std::min(relationshipsAtOnce, sent.size() - begin);
        const auto first = sent.begin() + std::ptrdiff_t(begin);
        std::vector<size_t> some(first, first + std::ptrdiff_t(count));
        if (auto end = co_await confirmSome(run, std::move(some)))
            co_return end;
        begin += count;
    }
    co_return std::nullopt;
}

QCoro::Task<SyncRunner::Step> SyncRunner::confirmSome(Run run, std::vector<size_t> indices)
{
    if (auto end = co_await turn(run))
        co_return end;
    std::vector<LocalId> ids;
    for (const size_t index : indices)
        ids.push_back(run->rows[index].resultId);
    const auto known = co_await run->standby->graph().follows().relationships(std::move(ids));
    // The server's yes has to do until the next reading.
    if (!known && known.error().kind != Kind::Unsupported)
        co_return syncEndOf(GraphError(known.error()), m_with.clock.now());
    for (const size_t index : indices) {
        SyncRow &row = run->rows[index];
        SyncOutcome outcome = SyncOutcome::Done;
        for (const KnownRelationship &each : known ? *known : std::vector<KnownRelationship>()) {
            if (each.id == row.resultId)
                outcome = outcomeOf(row, each.relationship);
        }
        const bool again = outcome == SyncOutcome::Refused && row.tries < mostTries;
        if (again) {
            row.state = State::Waiting;
            row.nextTryAt = m_with.clock.now() + afterTrouble;
            if (auto end = co_await keep(run, index))
                co_return end;
            continue;
        }
        const QString sentence =
            outcome == SyncOutcome::Refused ? tr("The server said yes, and does not show it.") : QString();
        if (auto end = co_await settle(run, index, outcome, sentence))
            co_return end;
    }
    co_return std::nullopt;
}

} // namespace Godwit
