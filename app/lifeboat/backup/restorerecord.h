// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/graphstore.h"
#include "lifeboat/syncstore.h"

namespace Godwit
{

// A backup that was given to an account.
struct RestoreRecord {
    RestoreId id;
    AccountId target;
    // Of the file or folder.
    QString name;
    // The account that it was made of; empty where nothing says it.
    QString source;
    Instant begunAt;

    SyncPair pair() const { return {GraphOwner(id), target}; }

    friend bool operator==(const RestoreRecord &, const RestoreRecord &) = default;
};

// What became of one kind of a restore.
struct RestoreTally {
    GraphKind kind = GraphKind::Follows;
    qint64 total = 0;
    // By the restore.
    qint64 done = 0;
    // The person has to agree.
    qint64 requested = 0;
    qint64 notFound = 0;
    qint64 refused = 0;
    // The server has no such thing, or may not have it.
    qint64 impossible = 0;
    qint64 waiting = 0;
    // Of an undo: what was taken back, and what the person has changed and keeps.
    qint64 takenBack = 0;
    qint64 left = 0;

    // Was there before.
    qint64 already() const
    {
        return std::max<qint64>(0, total - done - requested - notFound - refused - impossible - waiting);
    }

    friend bool operator==(const RestoreTally &, const RestoreTally &) = default;
};

struct RestoreReport {
    RestoreRecord record;
    SyncStanding standing;
    // In the order in which they are given; those that it holds.
    std::vector<RestoreTally> kinds;
    // What could not be given, or taken back, and why: the first of so many.
    std::vector<SyncRow> failed;
    qint64 failedCount = 0;

    // The account has been looked at: before that nobody knows what is there already.
    bool isKnown() const;

    SyncPurpose purpose() const { return standing.undoAt ? SyncPurpose::Undo : SyncPurpose::Restore; }
};

// `totals`: how much of each kind the backup holds. Pure.
RestoreReport restoreReport(RestoreRecord record, SyncStanding standing,
                            const std::vector<GraphStanding> &totals, SyncCounts counts);

// The records, in the user's database. Of the engine thread; answers come from a database thread.
class RestoreRecords
{
public:
    explicit RestoreRecords(Database &userMade) : m_db(userMade) {}

    struct Kept {
        RestoreRecord record;
        // All that the backup holds is in the tables.
        bool taken = false;
    };

    // The one of this content and account, made where there is none.
    QFuture<StoreResult<Kept>> keep(RestoreRecord record, QString digest);
    QFuture<StoreResult<void>> markTaken(RestoreId id, Instant now);
    QFuture<StoreResult<std::optional<RestoreRecord>>> find(AccountId target, QString digest);
    // Newest first, those whose content is there.
    QFuture<StoreResult<std::vector<RestoreRecord>>> all();
    QFuture<StoreResult<void>> remove(RestoreId id);

private:
    Database &m_db;
};

} // namespace Godwit
