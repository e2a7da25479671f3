// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "lifeboat/syncrow.h"

#include <QHash>

namespace Godwit
{

// How a standby is kept in step, on this disk.
struct SyncStanding {
    // Unset: the person has not agreed yet.
    std::optional<Instant> consentAt;
    bool paused = false;
    std::optional<Instant> nextRunAt;
    // When a run last went through to its end.
    std::optional<Instant> finishedAt;
    // Of a restore: when the person wanted it undone.
    std::optional<Instant> undoAt;
    // Why the last one ended before.
    QString problem;
    // A process is at it.
    bool running = false;

    // Of a restore: nothing of it, or of undoing it, is left to be done.
    bool isOver() const { return !consentAt || finishedAt; }

    bool isUndone() const { return undoAt && finishedAt; }
};

// What became of a pair, counted: it may have a hundred thousand rows.
struct SyncCounts {
    // Of rows that are alike.
    struct Count {
        GraphKind kind = GraphKind::Follows;
        bool removal = false;
        SyncRow::State state = SyncRow::State::Waiting;
        SyncOutcome outcome = SyncOutcome::Waiting;
        qint64 rows = 0;
    };

    std::vector<Count> counts;
    // What Godwit has put there, without what waits for somebody's yes.
    QHash<GraphKind, qint64> placed;
    // What could not be done and why: the first of so many.
    std::vector<SyncRow> failed;
    qint64 failedCount = 0;
};

// The journal of bringing a standby in step: what is missing, what was asked of the outbox, what became of
// it. Of the engine thread; answers come from a database thread.
class SyncStore
{
public:
    explicit SyncStore(Database &userMade) : m_db(userMade) {}

    QFuture<StoreResult<SyncStanding>> standing(SyncPair pair, Instant now);
    QFuture<StoreResult<void>> consent(SyncPair pair, Instant now);
    // The same, where all was through, or was to be undone: from now on it is wished again.
    QFuture<StoreResult<void>> beginAgain(SyncPair pair, Instant now);
    // What was put there is to be taken back, from now on.
    QFuture<StoreResult<void>> beginUndo(SyncPair pair, Instant now);
    QFuture<StoreResult<void>> setPaused(SyncPair pair, bool paused);

    // Pairs that end with a switch before all was brought: whoever acted before it, and who does now. No
    // run has gone through since.
    QFuture<StoreResult<std::vector<SyncPair>>> cutShort();
    // The standby answers again: what broke off is due now.
    QFuture<StoreResult<void>> hurry(AccountId standby);

    // Whoever had the pair is gone, as the caller knows.
    QFuture<StoreResult<void>> takeOver(SyncPair pair, QString runner, Instant until);
    // False when the pair is another one's now. Taken again by the same `runner` it lasts longer.
    QFuture<StoreResult<bool>> lease(SyncPair pair, QString runner, Instant now, Instant until);
    // Gives the pair back and says when it is to be run next.
    QFuture<StoreResult<void>> release(SyncPair pair, QString runner, Instant nextRunAt, bool finished,
                                       QString problem, Instant now);

    QFuture<StoreResult<std::vector<SyncRow>>> rows(SyncPair pair);
    // The first of those that neither are done nor will be without anybody doing anything about it.
    QFuture<StoreResult<std::vector<SyncRow>>> stuck(SyncPair pair, qint64 most);
    // `undoes`: what failed is what could not be taken back. `mostFailed`: of its rows; below 0: all.
    QFuture<StoreResult<SyncCounts>> counts(SyncPair pair, bool undoes, qint64 mostFailed);
    // The rows that there are from now on.
    QFuture<StoreResult<void>> replace(SyncPair pair, std::vector<SyncRow> rows);
    // Of rows that are there.
    QFuture<StoreResult<void>> update(SyncPair pair, std::vector<SyncRow> rows);

    QFuture<StoreResult<std::vector<Placed>>> placed(SyncPair pair);
    // The row is done, or asked for: remembers that Godwit has put it there, or taken it away (a list with
    // its members).
    QFuture<StoreResult<void>> settle(SyncPair pair, SyncRow row);
    // What is not to be remembered any more.
    QFuture<StoreResult<void>> forget(SyncPair pair, std::vector<SyncKey> keys);
    // The same of whoever has put it there, inside a transaction that is under way.
    static StoreResult<void> disownWithin(Connection &connection, AccountId standby, const SyncKey &key);

    // Follows that the account was given on this UTC day.
    QFuture<StoreResult<int>> follows(AccountId account, Instant day);
    QFuture<StoreResult<void>> countFollow(AccountId account, Instant day);

    // Everything of pairs with it.
    QFuture<StoreResult<void>> erase(GraphOwner owner);

private:
    Database &m_db;
};

} // namespace Godwit
