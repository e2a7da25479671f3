// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/syncend.h"
#include "lifeboat/synclimits.h"
#include "lifeboat/syncrow.h"
#include "servers/server.h"

#include <QSet>

namespace Godwit
{

// Longer than any single step; a report says no longer than that that a process which was killed is at it.
inline constexpr Milliseconds leaseLife = std::chrono::minutes(3);
// A limit that is waited for within a run: Mastodon's and GoToSocial's windows are 5 minutes.
inline constexpr Milliseconds shortWait = std::chrono::minutes(6);

// What one run of SyncRunner holds in its hands.
struct SyncRun {
    enum class Extent : quint8 {
        All,
        // Another account has taken over: of what it lacked then, what it still lacks. What the person has
        // there now is not measured by the former account any more.
        Rest,
    };

    SyncPair pair;
    Extent extent = Extent::All;
    SyncPurpose purpose = SyncPurpose::Standby;
    // When the person agreed.
    Instant agreedAt;
    // What was read since then is not read again.
    Instant readSince;
    // This run's name in the pair's lease.
    QString runner;
    std::shared_ptr<Server> standby;
    SyncLimits limits;
    Instant begunAt;
    // Kinds of the active account that were read to their end in this run.
    QSet<GraphKind> fresh;
    // Kinds that the standby did not tell although it tells others.
    QSet<GraphKind> unread;
    // Of either account: how the run ends when all else is done.
    std::optional<SyncEnd> unreadEnd;
    // In the order in which they are brought.
    std::vector<SyncRow> rows;
    // Of the rows that are follows: where each is, by name.
    QHash<QString, size_t> follows;
    // The standby's lists by title, those made in this run too.
    QHash<QString, LocalId> lists;
    // Not before: follows, after the day's limit.
    Instant followsFrom;
    // The last row was refused because the account may not act there any more.
    bool locksOut = false;

    // Of the first failure, which may concern these kinds alone; none: all.
    void noteUnread(const std::vector<GraphKind> &kinds, const ServerError &error, Instant now);

    // Nobody knows what of this kind is there, or whether it would be right to bring it.
    bool isHeld(GraphKind kind) const;

    Capabilities standbyCan() const { return standby->info().capabilities; }

    bool undoes() const { return purpose == SyncPurpose::Undo; }

    SyncWords words() const { return SyncWords(purpose); }
};

// Which row is next, and why others wait; pure.

// The first one whose time has come and which waits for no other row.
std::optional<size_t> nextRow(const SyncRun &run, Instant now);
// Why a member cannot be put into its list now: it is not followed (yet), or the list is not there. Empty:
// nothing is in its way.
QString memberObstacle(const SyncRun &run, const SyncRow &member);
// When something that waits may go on; nothing when nothing waits.
std::optional<Instant> nextMoment(const SyncRun &run);

} // namespace Godwit
