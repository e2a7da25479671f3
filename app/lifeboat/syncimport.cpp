// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of SyncRunner that gives the standby's server many people at once, in a file. The server works it
// off by itself and says of nobody what became of it, so the standby is read again afterwards; so it is, too,
// when nobody knows whether the file arrived.

#include "lifeboat/syncdeeds.h"
#include "lifeboat/syncrunner.h"
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
constexpr Milliseconds importPatience = 10min;
constexpr Milliseconds afterTrouble = 15min;
// An act that is being sent cannot be dropped.
constexpr Milliseconds whileSending = 1min;

// Rows that were never asked for and fit into one file.
std::vector<size_t> importable(const SyncRun &run, GraphKind kind)
{
    std::vector<size_t> indices;
    for (size_t i = 0; i < run.rows.size() && indices.size() < size_t(ImportPort::mostRows); ++i) {
        const SyncRow &row = run.rows[i];
        const auto as = importKindOf(row);
        const bool waits = row.kind == kind && row.state == State::Waiting && row.tries == 0 && as;
        if (waits && run.standby->graph().imports().takes(*as, importRowOf(row)))
            indices.push_back(i);
    }
    return indices;
}

std::vector<size_t> importedAndDue(const SyncRun &run, GraphKind kind, Instant now)
{
    std::vector<size_t> due;
    for (size_t i = 0; i < run.rows.size(); ++i) {
        const SyncRow &row = run.rows[i];
        if (row.kind == kind && row.state == State::Imported && (!row.nextTryAt || *row.nextTryAt <= now))
            due.push_back(i);
    }
    return due;
}

ImportPeople fileOf(const SyncRun &run, const std::vector<size_t> &indices)
{
    ImportPeople deed;
    for (const size_t index : indices) {
        deed.kind = *importKindOf(run.rows[index]);
        deed.rows.push_back(importRowOf(run.rows[index]));
    }
    return deed;
}

// Not even a part of it can be there.
bool isRefused(const Act &act)
{
    return act.state == Act::State::Cancelled ||
           (act.state == Act::State::Rejected && act.problem != unverified);
}

} // namespace

QCoro::Task<SyncRunner::Step> SyncRunner::importAll(Run run)
{
    if (auto end = co_await checkImported(run))
        co_return end;
    if (!run->standbyCan().testFlag(Capability::Import))
        co_return std::nullopt;
    for (const GraphKind kind : {GraphKind::Blocks, GraphKind::Mutes, GraphKind::Follows}) {
        std::vector<size_t> indices = importable(*run, kind);
        if (run->isHeld(kind) || indices.size() < size_t(run->limits.worthAFile))
            continue;
        if (auto end = co_await importRows(run, std::move(indices)))
            co_return end;
    }
    co_return std::nullopt;
}

QCoro::Task<SyncRunner::Step> SyncRunner::importRows(Run run, std::vector<size_t> indices)
{
    if (auto end = co_await turn(run))
        co_return end;
    const ActId id = m_with.outbox.newId();
    // Before the act: whatever happens to it, these are looked for.
    if (auto end = co_await markImported(run, indices, id))
        co_return end;
    const auto added = co_await m_with.outbox.addAs(id, run->pair.standby, fileOf(*run, indices));
    if (!added)
        co_return syncEndOf(added.error());
    const auto act = co_await watch(id, actPatience);
    if (m_with.scope.stopping())
        co_return SyncEnd{Why::Stopped, {}, {}};
    const bool waits = act && act->state == Act::State::Queued;
    // The outbox may be resumed while the act is taken back.
    const bool isHeldBack = waits && m_with.outbox.isHeldBack(*act);
    if (waits) {
        const auto dropped = co_await m_with.outbox.cancel(id);
        if (!dropped || !*dropped)
            co_return std::nullopt;
    }
    // A server that takes no file after all is asked one by one.
    if (!act || waits || isRefused(*act)) {
        if (auto end = co_await unmarkImported(run, indices, waits ? 0 : 1))
            co_return end;
    }
    if (!act || isAtRest(act->state) || waits)
        co_await m_with.outbox.forget(id);
    Q_EMIT progressed(run->pair);
    if (!waits)
        co_return std::nullopt;
    if (isHeldBack)
        co_return syncEndHeldBack();
    const Instant next = act->nextTryAt.value_or(m_with.clock.now() + afterTrouble);
    const bool limited = act->problem == serverErrorWord(ServerError::Kind::RateLimited);
    co_return SyncEnd{limited ? Why::Waits : Why::Trouble, next, act->problemSentence};
}

QCoro::Task<SyncRunner::Step> SyncRunner::markImported(Run run, std::vector<size_t> indices, ActId act)
{
    std::vector<SyncRow> rows;
    const Instant now = m_with.clock.now();
    for (const size_t index : indices) {
        SyncRow &row = run->rows[index];
        row.state = State::Imported;
        row.tries = 1;
        row.act = act;
        row.changedAt = now;
        row.nextTryAt = now + importPatience;
        rows.push_back(row);
    }
    if (const auto kept = co_await m_with.store.update(run->pair, std::move(rows)); !kept)
        co_return syncEndOf(kept.error());
    co_return std::nullopt;
}

QCoro::Task<SyncRunner::Step> SyncRunner::unmarkImported(Run run, std::vector<size_t> indices, int tries)
{
    std::vector<SyncRow> rows;
    for (const size_t index : indices) {
        SyncRow &row = run->rows[index];
        row.state = State::Waiting;
        row.tries = tries;
        row.act = {};
        row.nextTryAt.reset();
        rows.push_back(row);
    }
    if (const auto kept = co_await m_with.store.update(run->pair, std::move(rows)); !kept)
        co_return syncEndOf(kept.error());
    co_return std::nullopt;
}

// The acts of these rows are over with, so that no file goes out behind the look; false while one is under
// way.
QCoro::Task<bool> SyncRunner::dropImports(Run run, std::vector<size_t> indices)
{
    QSet<ActId> acts;
    for (const size_t index : indices) {
        if (run->rows[index].act)
            acts.insert(run->rows[index].act);
    }
    for (const ActId &id : std::as_const(acts)) {
        const auto act = co_await m_with.outbox.act(id);
        if (act && !isSettled(act->state)) {
            const auto dropped = co_await m_with.outbox.cancel(id);
            if (!dropped || !*dropped)
                co_return false;
        }
        co_await m_with.outbox.forget(id);
    }
    co_return true;
}

// What the server has worked off is there now; the rest is asked for one by one, which tells why.
QCoro::Task<SyncRunner::Step> SyncRunner::checkImported(Run run)
{
    for (const GraphKind kind : {GraphKind::Blocks, GraphKind::Mutes, GraphKind::Follows}) {
        const Instant now = m_with.clock.now();
        std::vector<size_t> due = importedAndDue(*run, kind, now);
        if (due.empty())
            continue;
        if (!co_await dropImports(run, due)) {
            for (const size_t index : due)
                run->rows[index].nextTryAt = now + whileSending;
            continue;
        }
        // What was read before that says nothing of the file.
        run->readSince = m_with.clock.now() + 1ms;
        if (auto end = co_await readStandby(run, {kind}))
            co_return end;
        if (run->unread.contains(kind)) {
            for (const size_t index : due)
                run->rows[index].nextTryAt = now + afterTrouble;
            continue;
        }
        if (auto end = co_await settleImported(run, kind, std::move(due)))
            co_return end;
    }
    co_return std::nullopt;
}

QCoro::Task<SyncRunner::Step> SyncRunner::settleImported(Run run, GraphKind kind, std::vector<size_t> due)
{
    const auto there = co_await m_with.graph.entries(run->pair.standby, kind);
    if (!there)
        co_return syncEndOf(there.error());
    QSet<QString> names;
    for (const GraphEntry &entry : *there)
        names.insert(entry.name);
    std::vector<size_t> absent;
    for (const size_t index : due) {
        if (!names.contains(run->rows[index].name)) {
            absent.push_back(index);
            continue;
        }
        if (auto end = co_await settle(run, index, SyncOutcome::Done, {}))
            co_return end;
    }
    co_return co_await unmarkImported(run, std::move(absent), 1);
}

} // namespace Godwit
