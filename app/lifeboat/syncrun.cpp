// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/syncrun.h"

#include "base/tr.h"

namespace Godwit
{

using namespace std::chrono_literals;

namespace
{

// The rest is in step, and a server that does not tell one thing may never tell it.
constexpr Milliseconds afterUnread = 1h;

const SyncRow *followOf(const SyncRun &run, const SyncRow &member)
{
    const auto found = run.follows.constFind(member.name);
    return found == run.follows.constEnd() ? nullptr : &run.rows[*found];
}

enum class Obstacle : quint8 {
    None,
    NoList,
    NotFollowed,
};

Obstacle obstacleOf(const SyncRun &run, const SyncRow &row)
{
    if (row.kind != GraphKind::Members || row.state != SyncRow::State::Waiting || row.removal)
        return Obstacle::None;
    if (!run.lists.contains(row.list))
        return Obstacle::NoList;
    const SyncRow *follow = followOf(run, row);
    // Not among what is missing: followed already, or never to be.
    const bool followed = !follow || follow->removal || follow->outcome == SyncOutcome::Done;
    return followed ? Obstacle::None : Obstacle::NotFollowed;
}

bool isDue(const SyncRow &row, Instant now)
{
    return row.state == SyncRow::State::Sending ||
           (row.state == SyncRow::State::Waiting && (!row.nextTryAt || *row.nextTryAt <= now));
}

// Follows wait for the day's limit, and a kind that was not read for the next reading; an act of one that was
// handed over already waits in the outbox.
bool isGated(const SyncRun &run, const SyncRow &row, Instant now)
{
    if (row.state == SyncRow::State::Waiting && run.isHeld(row.kind))
        return true;
    return row.kind == GraphKind::Follows && now < run.followsFrom;
}

} // namespace

void SyncRun::noteUnread(const std::vector<GraphKind> &kinds, const ServerError &error, Instant now)
{
    if (unreadEnd)
        return;
    unreadEnd = syncEndOf(GraphError(error), now);
    if (unreadEnd->why == SyncEnd::Why::Trouble)
        unreadEnd->goesOnAt = now + afterUnread;
    QStringList names;
    for (const GraphKind kind : kinds)
        names << graphKindName(kind);
    if (!names.isEmpty())
        unreadEnd->sentence = words().unread(names.join(QStringLiteral(", ")), unreadEnd->sentence);
}

// Whom one blocks there is not to be followed, and a list's place and people have to be known.
bool SyncRun::isHeld(GraphKind kind) const
{
    if (kind == GraphKind::Follows && unread.contains(GraphKind::Blocks))
        return true;
    const bool isOfLists = kind == GraphKind::Members;
    if (isOfLists && (unread.contains(GraphKind::Lists) || unread.contains(GraphKind::Follows)))
        return true;
    return unread.contains(kind);
}

QString memberObstacle(const SyncRun &run, const SyncRow &member)
{
    switch (obstacleOf(run, member)) {
    case Obstacle::NoList:
        return tr("The list is not there yet.");
    case Obstacle::NotFollowed:
        return tr("Only whom one follows can be in a list, and this follow has not come about yet.");
    case Obstacle::None:
        break;
    }
    return {};
}

std::optional<size_t> nextRow(const SyncRun &run, Instant now)
{
    for (size_t i = 0; i < run.rows.size(); ++i) {
        const SyncRow &row = run.rows[i];
        if (isDue(row, now) && !isGated(run, row, now) && obstacleOf(run, row) == Obstacle::None)
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
        // It waits for another row or a reading, not for a moment.
        const bool held = row.state == SyncRow::State::Waiting && run.isHeld(row.kind);
        if (held || obstacleOf(run, row) != Obstacle::None)
            continue;
        Instant at = row.nextTryAt.value_or(run.begunAt);
        if (row.kind == GraphKind::Follows)
            at = std::max(at, run.followsFrom);
        consider(at);
    }
    return next;
}

} // namespace Godwit
