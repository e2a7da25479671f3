// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "outbox/outcome.h"

#include <QSet>

#include <functional>

namespace Godwit
{

// The acts on the disk, for the dispatcher: what comes next, and what became of it.
class WorkList
{
public:
    // Notes what a server has agreed to where the user's database knows it too. Runs inside the transaction
    // that writes the act down as sent, so that no crash comes between.
    using NoteSent = std::function<StoreResult<void>(Connection &, const Act &, Instant)>;

    // The setting by which the outbox is paused for all processes of the folder; empty: it is not.
    static QString pausedSetting();

    // `noteSent` may be empty.
    WorkList(Database &userMade, NoteSent noteSent);

    // An account sends one file and, beside it, one other thing at a time.
    struct Lane {
        AccountId account;
        bool upload = false;

        friend bool operator==(const Lane &, const Lane &) = default;

        friend size_t qHash(const Lane &lane, size_t seed = 0)
        {
            return qHashMulti(seed, lane.account, lane.upload);
        }
    };

    struct Turn {
        // At most one for each lane that is not busy.
        std::vector<JournalEntry> due;
        // When the next one will be due without anything new.
        std::optional<Instant> nextAt;
    };

    // Nothing while the outbox is paused.
    QFuture<StoreResult<Turn>> turn(Instant now, QSet<Lane> busy);

    // False when somebody else changed the act since it was read, or a try is to begin and the outbox was
    // paused meanwhile; then nothing is kept, the hold neither.
    QFuture<StoreResult<bool>> keep(Verdict verdict, Instant now);
    // A new dispatcher: what was being sent is of unknown fate, and every server may be tried again.
    QFuture<StoreResult<void>> recover(Instant now);
    // The account's server answers again: what waits for it is tried now, what is of unknown fate looked for
    // soon. What waits by the server's own word goes on waiting.
    QFuture<StoreResult<void>> wake(AccountId account, Instant now);
    // Uploads of a post that a server has dropped by now are sent again first. True when there are any.
    QFuture<StoreResult<bool>> renewUploads(ActId post, Instant uploadedBefore, Instant now);

    // The results of acts, in the order of `ids`; empty for one that is not there.
    QFuture<StoreResult<std::vector<JournalEntry>>> entries(std::vector<ActId> ids);
    // What the account's other posts are called by its server, since then.
    QFuture<StoreResult<QSet<LocalId>>> ownResults(AccountId account, Instant since);
    // The global keys of the same.
    QFuture<StoreResult<QSet<PostKey>>> ownResultKeys(AccountId account, Instant since);

private:
    Database &m_db;
    const NoteSent m_noteSent;
};

} // namespace Godwit
