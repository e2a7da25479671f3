// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/synclimits.h"
#include "lifeboat/syncrow.h"
#include "servers/server.h"

#include <QSet>

namespace Godwit
{

// What one run of SyncRunner holds in its hands.
struct SyncRun {
    SyncPair pair;
    SyncPurpose purpose = SyncPurpose::Standby;
    // When the person agreed.
    Instant agreedAt;
    // What was read of the standby since then is not read again.
    Instant readSince;
    // This run's name in the pair's lease.
    QString runner;
    std::shared_ptr<Server> standby;
    SyncLimits limits;
    Instant begunAt;
    // Kinds of the active account that were read to their end in this run.
    QSet<GraphKind> fresh;
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
