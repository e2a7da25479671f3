// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "cache/entry.h"
#include "cache/notificationstore.h"

namespace Godwit
{

// Posts and people by key, and threads.
class PostStore
{
public:
    explicit PostStore(Database &cache);

    // Keeps what an answer held, without putting it into a timeline.
    QFuture<StoreResult<void>> take(AccountId account, Batch batch, Instant seenAt);
    // The same of what was only looked at: DiskLow where there is no room for it.
    QFuture<StoreResult<void>> takeFetched(AccountId account, Batch batch, Instant seenAt);

    QFuture<StoreResult<std::optional<PostView>>> post(PostKey key, Viewers viewers);
    // What this account's server calls the post or person; empty when it has not been seen there.
    QFuture<StoreResult<LocalId>> localPostId(PostKey key, AccountId account);
    QFuture<StoreResult<LocalId>> localPersonId(PersonKey key, AccountId account);
    // The post is for few, and nothing says that this account is one of them: it is never asked for on its
    // server.
    QFuture<StoreResult<bool>> isKeptFrom(PostKey key, AccountId account);
    QFuture<StoreResult<PostKey>> postOfLocalId(LocalId id, AccountId account);
    // By key or handle (`name@host`, any case).
    QFuture<StoreResult<std::optional<Profile>>> person(QString keyOrHandle);

    // What the account has to do with a person that is known here. The one seen last counts.
    QFuture<StoreResult<void>> setRelationship(AccountId account, PersonKey person, Relationship relationship,
                                               Instant seenAt);
    QFuture<StoreResult<std::optional<Relationship>>> relationship(AccountId account, PersonKey person);

    // What became of a person's wish to follow.
    QFuture<StoreResult<void>> answerRequest(AccountId account, PersonKey person, RequestAnswer answer,
                                             Instant at);

    // A poll in a post that is known, as an answer about the poll alone has it.
    QFuture<StoreResult<void>> setPoll(PostKey key, Poll poll);

    QFuture<StoreResult<void>> takeThread(AccountId account, Thread thread, Instant seenAt);

    // Ancestors, the post, descendants, each with its depth below the focus (ancestors negative), from what
    // is cached.
    struct ThreadPost {
        PostView view;
        int depth = 0;
    };

    QFuture<StoreResult<std::vector<ThreadPost>>> thread(PostKey focus, Viewers viewers);

    // The origin (or the author, here) deleted it: out of timelines and search at once, a tombstone keeps it
    // from coming back from another server. What was yours is marked and kept.
    QFuture<StoreResult<void>> markDeleted(PostKey key, bool own, Instant at);
    // Only this account's server does not have it any more: the row leaves that source, the post stays.
    QFuture<StoreResult<void>> forgetState(LocalId id, AccountId account);
    // The text of posts deleted more than 24 h ago leaves the disk.
    QFuture<StoreResult<void>> scrubDeleted(Instant now);

    // What an act not yet sent, or just sent, makes of the post for this account.
    QFuture<StoreResult<void>> setState(PostKey key, AccountId account, PostState state);

    // Everything that only this account brought; `godwit logout --erase`.
    QFuture<StoreResult<void>> eraseAccount(AccountId account);
    // Everything that only guests brought, of every visit.
    QFuture<StoreResult<void>> eraseGuests();

private:
    Database &m_cache;
};

} // namespace Godwit
