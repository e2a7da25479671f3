// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/syncrun.h"

#include "base/tr.h"

namespace Godwit
{

namespace
{

const SyncRow *followOf(const SyncRun &run, const SyncRow &member)
{
    const SyncKey key{GraphKind::Follows, {}, member.name};
    const auto found = std::ranges::find(run.rows, key, [](const SyncRow &row) { return keyOf(row); });
    return found == run.rows.end() ? nullptr : &*found;
}

bool isDue(const SyncRow &row, Instant now)
{
    return row.state == SyncRow::State::Sending ||
           (row.state == SyncRow::State::Waiting && (!row.nextTryAt || *row.nextTryAt <= now));
}

// Follows wait for the day's limit; an act of one that was handed over already waits in the outbox.
bool isGated(const SyncRun &run, const SyncRow &row, Instant now)
{
    return row.kind == GraphKind::Follows && now < run.followsFrom;
}

} // namespace

QString memberObstacle(const SyncRun &run, const SyncRow &member)
{
    if (!run.lists.contains(member.list))
        return tr("The list is not there yet.");
    const SyncRow *follow = followOf(run, member);
    // Not among what is missing: followed already, or never to be.
    if (!follow || follow->removal || follow->outcome == SyncOutcome::Done)
        return {};
    return tr("Only whom one follows can be in a list, and this follow has not come about yet.");
}

std::optional<size_t> nextRow(const SyncRun &run, Instant now)
{
    for (size_t i = 0; i < run.rows.size(); ++i) {
        const SyncRow &row = run.rows[i];
        if (isDue(row, now) && !isGated(run, row, now))
            return i;
    }
    return std::nullopt;
}

std::optional<Instant> nextMoment(const SyncRun &run)
{
    std::optional<Instant> next;
    const auto consider = [&next](Instant at) { next = next ? std::min(*next, at) : at; };
    for (const SyncRow &row : run.rows) {
        if (row.state == SyncRow::State::Settled || row.state == SyncRow::State::Sent)
            continue;
        // It waits for another row, not for a moment.
        if (row.kind == GraphKind::Members && row.nextTryAt)
            continue;
        Instant at = row.nextTryAt.value_or(run.begunAt);
        if (row.kind == GraphKind::Follows)
            at = std::max(at, run.followsFrom);
        consider(at);
    }
    return next;
}

} // namespace Godwit
