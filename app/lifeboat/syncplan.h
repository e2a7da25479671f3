// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/syncrow.h"
#include "model/serverinfo.h"

#include <QHash>
#include <QSet>

namespace Godwit
{

// One account's follows, lists and the like, as they were last read.
struct GraphView {
    QHash<GraphKind, std::vector<GraphEntry>> entries;
    // Kinds that were read to their end at least once. Of another nothing is missing and nothing is there,
    // but whom the account is known to keep away is kept away (isKeptAway).
    QSet<GraphKind> known;
    // Of these last, what the server does not tell: what went away of it was taken back with Godwit.
    QSet<GraphKind> untold;
};

struct PlanInput {
    GraphView active;
    GraphView standby;
    // `name@host`, in lower case.
    QString standbyHandle;
    Capabilities standbyCan;
    std::vector<Placed> placed;
    // Kinds of the active account that were read to their end just now: of these what went away there may be
    // taken away on the standby.
    QSet<GraphKind> fresh;
    Instant now;
    // Of a restore, which gives things once: what was put there since the person agreed, and is not there any
    // more, they have taken away; and what is there stays as it is.
    std::optional<Instant> onceSince{};
    // Follows that wait for somebody's yes, so that no reading shows them.
    QSet<SyncKey> requested{};
};

// What is missing on the standby, in the order in which it is to be brought there: whom to keep away first.
// What cannot be brought is settled with its reason. Pure.
//
// What the standby has of its own stays; only what Godwit has put there follows what goes away on the active
// account, and not when more than a fifth (and more than ten) of a kind would go at once.
std::vector<SyncRow> planSync(const PlanInput &input);

// A new plan and the rows of the last one. Rows that are under way stay as they are, also where the plan
// finds that they have come about; a no is kept for a week before it is asked again, unless something else is
// wished now; what the plan does not name any more goes.
std::vector<SyncRow> mergeRows(std::vector<SyncRow> planned, const std::vector<SyncRow> &known, Instant now);

// The follows of these that wait for somebody's yes.
QSet<SyncKey> requestedIn(const std::vector<SyncRow> &rows);

// Whether two entries say the same, whatever their servers call things.
bool saysTheSame(const GraphEntry &left, const GraphEntry &right);

} // namespace Godwit
