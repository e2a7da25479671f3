// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of SyncRunner that takes a restore back: what it has put there, unless the person has changed it
// since, and nothing that was there before.

#include "lifeboat/syncrunner.h"
#include "lifeboat/undoplan.h"
#include "outbox/graphdelivery.h"
#include "outbox/journalentry.h"
#include "outbox/outbox.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace std::chrono_literals;
using Why = SyncEnd::Why;
using State = SyncRow::State;

namespace
{

constexpr Milliseconds actPatience = 2min;
constexpr Milliseconds afterTrouble = 1min;

// Whether what was asked for may have come about. Of an act that is not kept any more only a file's is known
// to have gone out.
bool mayHaveCome(const SyncRow &row, const std::optional<Act> &act)
{
    if (row.state == State::Sent)
        return true;
    if (!act)
        return row.state == State::Imported;
    const bool refused = act->state == Act::State::Cancelled ||
                         (act->state == Act::State::Rejected && act->problem != unverified);
    return !refused;
}

std::vector<GraphKind> kindsOf(const std::vector<Placed> &placed)
{
    std::vector<GraphKind> kinds;
    for (const GraphKind kind : allGraphKinds) {
        const bool has =
            std::ranges::any_of(placed, [kind](const Placed &each) { return each.key.kind == kind; });
        const bool hasLists = std::ranges::any_of(placed, [](const Placed &each) {
            return each.key.kind == GraphKind::Members || each.key.kind == GraphKind::Lists;
        });
        // Whether a list can go depends on who is in it, and members are looked for in their lists.
        if (has || (hasLists && (kind == GraphKind::Lists || kind == GraphKind::Members)))
            kinds.push_back(kind);
    }
    return kinds;
}

} // namespace

QCoro::Task<SyncRunner::Step> SyncRunner::endOthers(Run run)
{
    const auto known = co_await m_with.store.rows(run->pair);
    if (!known)
        co_return syncEndOf(known.error());
    for (const SyncRow &row : *known) {
        if (row.removal == run->undoes() || !isUnderWay(row))
            continue;
        if (auto end = co_await endOther(run, row))
            co_return end;
    }
    co_return std::nullopt;
}

QCoro::Task<SyncRunner::Step> SyncRunner::endOther(Run run, SyncRow row)
{
    const auto ended = co_await endAct(row.act);
    const Instant now = m_with.clock.now();
    if (m_with.scope.stopping())
        co_return SyncEnd{Why::Stopped, {}, {}};
    if (ended.isUnderWay)
        co_return SyncEnd{Why::Trouble, now + afterTrouble, ended.act->problemSentence};
    if (ended.isUnsure || mayHaveCome(row, ended.act)) {
        // A server works a file off slowly: what it has not got to yet would come behind the look.
        if (row.state == State::Imported && row.nextTryAt && *row.nextTryAt > now)
            co_return SyncEnd{Why::Waits, row.nextTryAt, {}};
        if (ended.act && !ended.act->resultId.isEmpty())
            row.resultId = ended.act->resultId;
        row.state = State::Settled;
        row.outcome = SyncOutcome::Done;
        row.changedAt = now;
        GraphEntry entry = row.wish;
        entry.id = row.resultId.isEmpty() ? row.wish.id : row.resultId;
        const auto noted = co_await m_with.graph.note(run->pair.standby, std::move(entry), !row.removal, now);
        if (!noted)
            co_return syncEndOf(noted.error());
        if (const auto kept = co_await m_with.store.settle(run->pair, row); !kept)
            co_return syncEndOf(kept.error());
        run->readSince = now + 1ms;
    }
    if (ended.act)
        co_await m_with.outbox.forget(row.act);
    co_return std::nullopt;
}

// What waits has certainly not been sent, and is dropped; of what nobody knows the next reading tells.
QCoro::Task<SyncRunner::EndedAct> SyncRunner::endAct(ActId id)
{
    const auto found = co_await m_with.outbox.act(id);
    EndedAct ended;
    if (found)
        ended.act = *found;
    if (ended.act && ended.act->state == Act::State::Queued)
        co_await m_with.outbox.cancel(id);
    if (ended.act)
        ended.act = co_await watch(id, actPatience);
    if (!ended.act || isSettled(ended.act->state) || m_with.scope.stopping())
        co_return ended;
    const auto dropped = co_await m_with.outbox.cancel(id);
    ended.isUnsure = dropped && *dropped;
    ended.isUnderWay = !ended.isUnsure;
    co_return ended;
}

QCoro::Task<SyncRunner::Step> SyncRunner::takeBack(Run run)
{
    run->readSince = std::max(run->readSince, run->agreedAt);
    auto placed = co_await m_with.store.placed(run->pair);
    if (!placed)
        co_return syncEndOf(placed.error());
    if (auto end = co_await readStandby(run, kindsOf(*placed)))
        co_return end;
    // What is not read would count as gone, and what was put there would be forgotten.
    if (run->unreadEnd)
        co_return SyncEnd(*run->unreadEnd);
    if (auto end = co_await planBack(run, std::move(*placed)))
        co_return end;
    co_return co_await bringRows(run);
}

QCoro::Task<SyncRunner::Step> SyncRunner::planBack(Run run, std::vector<Placed> placed)
{
    const auto known = co_await m_with.store.rows(run->pair);
    if (!known)
        co_return syncEndOf(known.error());
    auto there = co_await view(run->pair.standby);
    if (!there)
        co_return syncEndOf(there.error());
    UndoInput input;
    input.there = std::move(*there);
    input.can = run->standbyCan();
    input.placed = std::move(placed);
    input.requested = requestedIn(*known);
    for (const GraphEntry &list : input.there.entries.value(GraphKind::Lists))
        run->lists.insert(list.name, list.id);
    UndoPlan plan = planUndo(input);
    if (const auto forgot = co_await m_with.store.forget(run->pair, std::move(plan.gone)); !forgot)
        co_return syncEndOf(forgot.error());
    std::vector<SyncRow> rows = mergeRows(std::move(plan.rows), *known, m_with.clock.now());
    // What was taken back by an earlier run is still told.
    for (const SyncRow &row : *known) {
        if (row.removal && row.state == State::Settled && row.outcome == SyncOutcome::Done)
            rows.push_back(row);
    }
    co_return co_await take(run, std::move(rows));
}

} // namespace Godwit
