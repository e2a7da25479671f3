// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/graphentry.h"
#include "lifeboat/graphowner.h"
#include "lifeboat/syncwords.h"
#include "outbox/act.h"

namespace Godwit
{

// Whose standby is kept in step; or the backup that is given to an account, and that account.
struct SyncPair {
    GraphOwner active;
    AccountId standby;

    friend bool operator==(const SyncPair &, const SyncPair &) = default;

    friend size_t qHash(const SyncPair &pair, size_t seed = 0)
    {
        return qHashMulti(seed, pair.active, pair.standby);
    }
};

// What became of one thing. Numbers are stored.
enum class SyncOutcome : quint8 {
    Waiting = 1,      // its turn or its limit has not come
    Done = 2,         // it is there, as far as the standby's server says
    Requested = 3,    // asked for; the person has to agree
    NotFound = 4,     // the standby's server does not find it
    Refused = 5,      // the standby's server said no
    Unsupported = 6,  // the standby's server has no such thing
    Private = 7,      // a post that the standby may not see
    SomebodyElse = 8, // the name belongs to another person there
    Held = 9,         // one of suspiciously many that would be taken away at once
    Changed = 10,     // the person has changed it since, so it is not taken back
};

// The outcome's name for `--json`: "waiting", "not-found", …
QString syncOutcomeWord(SyncOutcome outcome);

// Something that the standby lacks (or has and should not have any more).
struct SyncRow {
    enum class State : quint8 {
        Waiting = 1,
        Sending = 2,  // an act in the outbox
        Sent = 3,     // the server said yes; whether it is so is looked at
        Imported = 4, // in a file that the server works off
        Settled = 5,
    };

    GraphKind kind = GraphKind::Follows;
    // Of a member: the list's title.
    QString list;
    // GraphEntry::name; of a word of a filter, where each word is a filter: the word.
    QString name;
    bool removal = false;
    // As the active account has it. `id`: what the standby's server calls it, where it is there already.
    // Of a removal: as it was put there.
    GraphEntry wish;
    State state = State::Waiting;
    SyncOutcome outcome = SyncOutcome::Waiting;
    ActId act;
    LocalId resultId;
    QString sentence;
    int tries = 0;
    std::optional<Instant> nextTryAt;
    Instant changedAt;

    friend bool operator==(const SyncRow &, const SyncRow &) = default;
};

// What identifies a row of a pair.
struct SyncKey {
    GraphKind kind = GraphKind::Follows;
    QString list;
    QString name;

    friend bool operator==(const SyncKey &, const SyncKey &) = default;

    friend size_t qHash(const SyncKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, int(key.kind), key.list, key.name);
    }
};

inline SyncKey keyOf(const SyncRow &row)
{
    return {row.kind, row.list, row.name};
}

inline bool isUnderWay(const SyncRow &row)
{
    return row.state == SyncRow::State::Sending || row.state == SyncRow::State::Sent ||
           row.state == SyncRow::State::Imported;
}

// Of a plan's rows, those that the plan before it had as well and that did not come about since.
std::vector<SyncRow> restOf(std::vector<SyncRow> planned, const std::vector<SyncRow> &before);

// What Godwit has put on the standby. The wish's id: what the server calls it, where that is known.
struct Placed {
    SyncKey key;
    GraphEntry wish;
    Instant at{};
};

QByteArray encodeWish(const GraphEntry &wish);
GraphEntry decodeWish(GraphKind kind, const QByteArray &json);

} // namespace Godwit
