// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "outbox/journalentry.h"

namespace Godwit
{

// The acts on the disk, for people: what they add, see, retry and cancel. What delivers them is WorkList.
class Journal
{
public:
    explicit Journal(Database &userMade);

    // A new act is also a reason to try an unreachable server again.
    QFuture<StoreResult<void>> add(JournalEntry entry);
    QFuture<StoreResult<std::optional<JournalEntry>>> entry(ActId id);
    // In the order in which they were said.
    QFuture<StoreResult<std::vector<Act>>> acts(bool settledToo);

    // Of Rejected and Ask: a first try again. Of what waits: now. False when there was nothing to do.
    QFuture<StoreResult<bool>> retry(ActId id, Instant now);

    struct Cancelled {
        JournalEntry entry;
        // Copies of media that nothing needs any more.
        QStringList files;
    };

    // Nothing when it was too late. What waits for the act is rejected, its uploads are cancelled with it.
    QFuture<StoreResult<std::optional<Cancelled>>> cancel(ActId id, Instant now);

    // Removes one that is settled.
    QFuture<StoreResult<void>> forget(ActId id);
    // Removes what was settled before; gives the paths of the media that remaining acts name.
    QFuture<StoreResult<QStringList>> prune(Instant settledBefore);
    // Copies of this post's media that no other act needs any more.
    QFuture<StoreResult<QStringList>> spentFiles(ActId post);

private:
    Database &m_db;
};

} // namespace Godwit
