// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "lifeboat/graphentry.h"
#include "lifeboat/graphowner.h"

namespace Godwit
{

// What is known of one kind of one account.
struct GraphStanding {
    GraphKind kind = GraphKind::Follows;
    qint64 entries = 0;
    // When everything was last seen; unset: never.
    std::optional<Instant> completeAt;
    // The server has no such thing, or does not tell.
    bool unsupported = false;
};

// What each account keeps on its server, on this disk: read page by page, so that what was there stays until
// a reading has seen all of it. And what backups hold that are given to an account. Of the engine thread;
// answers come from a database thread.
class GraphStore
{
public:
    explicit GraphStore(Database &userMade) : m_db(userMade) {}

    // What a reading is about: one kind of an account, or the members of one of its lists.
    struct Subject {
        GraphOwner owner;
        GraphKind kind = GraphKind::Follows;
        LocalId list{};
    };

    struct Reading {
        qint64 round = 0;
        // Empty: from the beginning.
        Cursor cursor;
    };

    // The reading that is under way when it was touched since `notBefore`, else a new one.
    QFuture<StoreResult<Reading>> begin(Subject subject, Instant notBefore, Instant now);
    // Gives a reading up; what it has seen stays.
    QFuture<StoreResult<void>> restart(Subject subject);
    // A page, and where the next one begins.
    QFuture<StoreResult<void>> take(Subject subject, Reading reading, std::vector<GraphEntry> entries,
                                    Cursor next, int skipped, Instant now);

    enum class Ending : quint8 {
        Replaced, // what the reading did not see is gone
        Kept,     // entries could not be read, or nothing came: what was there stays
    };

    // The reading has come to its end. `doubtsEmpty`: where it saw nothing at all, nothing is believed.
    QFuture<StoreResult<Ending>> end(Subject subject, Reading reading, bool doubtsEmpty, Instant now);
    QFuture<StoreResult<void>> markUnsupported(Subject subject, Instant now);

    // What the server has just agreed to have (or, `on` false, to have no more); the next reading decides.
    QFuture<StoreResult<void>> note(GraphOwner owner, GraphEntry entry, bool on, Instant now);
    // The same inside a transaction that is under way, of a person under whatever name. For one act of
    // somebody's, not for each of many: it looks at all that there is of the kind.
    static StoreResult<void> noteWithin(Connection &connection, GraphOwner owner, const GraphEntry &entry,
                                        bool on, Instant now);

    // In the order of their names. Of Members: of every list unless `list` names one.
    QFuture<StoreResult<std::vector<GraphEntry>>> entries(GraphOwner owner, GraphKind kind,
                                                          LocalId list = {});
    QFuture<StoreResult<std::vector<GraphStanding>>> standing(GraphOwner owner);

    QFuture<StoreResult<void>> erase(GraphOwner owner);

private:
    Database &m_db;
};

} // namespace Godwit
