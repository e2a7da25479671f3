// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "outbox/draft.h"
#include "outbox/journalentry.h"
#include "outbox/outcome.h"

#include <functional>

namespace Godwit
{

// The acts on the disk, for people: what they add, see, retry and cancel. What delivers them is WorkList.
class Journal
{
public:
    explicit Journal(Database &userMade);

    // Notes those of the acts that another account does instead, because it took over while they were still
    // being said (files are copied first), and gives them with their uploads; they wait until it has them.
    // Runs inside the transaction that writes them down.
    using NoteLate = std::function<StoreResult<QSet<ActId>>(Connection &, const std::vector<JournalEntry> &)>;

    // What is written down in one step, or not at all.
    struct Addition {
        Instant at;
        std::vector<JournalEntry> entries;
        // A draft that is done with.
        std::optional<DraftPlace> draft{};
        // A draft that is to be there afterwards.
        std::optional<std::pair<PersonaId, Draft>> keeps{};
        // Empty: whoever is to do them does.
        NoteLate noteLate{};
    };

    // A new act is also a reason to try an unreachable server again.
    QFuture<StoreResult<void>> add(Addition addition);
    QFuture<StoreResult<std::optional<JournalEntry>>> entry(ActId id);
    // In the order in which they were said.
    QFuture<StoreResult<std::vector<Act>>> acts(bool settledToo);

    // Newest first, without uploads.
    QFuture<StoreResult<std::vector<Act>>> sentSince(Instant since, int limit);

    struct Wait {
        AccountId account;
        Hold hold;
    };

    // The accounts that wait for their servers.
    QFuture<StoreResult<std::vector<Wait>>> waits(Instant now);

    // Of Rejected and Ask: a first try again. Of what waits: now. False when there was nothing to do.
    QFuture<StoreResult<bool>> retry(ActId id, Instant now);

    struct Cancelled {
        JournalEntry entry;
        // Copies of media that nothing needs any more.
        QStringList files;
    };

    // Nothing when it was too late. What waits for the act is rejected, its uploads are cancelled with it.
    QFuture<StoreResult<std::optional<Cancelled>>> cancel(ActId id, Instant now);

    // Of a post or an edit: cancels it and makes a draft of it, in one step; its copies of media are the
    // draft's. Nothing when it was too late or the act is none of these.
    QFuture<StoreResult<std::optional<Draft>>> takeBack(ActId id, PersonaId persona, Instant now);

    // Removes one that is settled; gives the path of the copy that an upload which was sent had, where no
    // other act needs it any more.
    QFuture<StoreResult<QStringList>> forget(ActId id);
    // Acts that wait to be sent, or for a person's word, without uploads.
    QFuture<StoreResult<int>> unsent(AccountId account);
    // Removes all of the account; what waits for them is rejected. Gives the paths of media that nothing
    // names any more. Their bytes are gone from the disk when it is done.
    QFuture<StoreResult<QStringList>> eraseAccount(AccountId account, Instant now);
    // Removes what was settled before; gives the paths of the media that remaining acts and
    // drafts name.
    QFuture<StoreResult<QStringList>> prune(Instant settledBefore);
    // Copies of this post's media that no other act needs any more.
    QFuture<StoreResult<QStringList>> spentFiles(ActId post);

private:
    Database &m_db;
};

} // namespace Godwit
