// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/peopletable.h"

#include <QSet>

namespace Godwit
{

struct TakenBatch {
    // Without posts that their authors deleted.
    QHash<PostKey, qint64> posts;
    // People of the batch, authors and boosters.
    PersonIds people;
};

// Keeps what an answer held. An answer that is older than what is known changes only counts; a post that was
// deleted, or that this account's server has called so, stays away.
TakenBatch takeBatch(Connection &connection, AccountId account, const Batch &batch,
                     const std::vector<PersonKey> &boosters, Instant seenAt);

struct KeptPosts {
    // Of all that are there now, the owner's deleted ones among them.
    QHash<PostKey, qint64> posts;
    // Known here as somebody else's: left alone.
    QSet<PostKey> foreign;
    qint64 added = 0;
};

// Keeps what somebody wrote and has kept for themselves. What is known stays as it is, but for files that are
// on this disk now. What was deleted comes as well, marked, and so does what is `gone`.
KeptPosts takeOwn(Connection &connection, AccountId account, const Batch &batch, const PersonKey &owner,
                  const QSet<PostKey> &gone, Instant seenAt);
// The files that an archive brought are leaving: the post names its server's again.
void leaveFiles(Connection &connection, qint64 id);

// The first of the ids of posts written in that millisecond, and back. Times outside of some thousands of
// years are taken as the nearest.
qint64 firstPostId(Instant writtenAt);
Instant writtenAt(qint64 postId);

// 0 when unknown.
qint64 postId(Connection &connection, const PostKey &key);
QHash<PostKey, qint64> postIds(Connection &connection, const QStringList &keys);

int stateFlags(const PostState &state);
PostState stateOf(int flags);
void putState(Connection &connection, qint64 post, AccountId account, const PostState &state);

// Of a post that is known and has a poll.
void putPoll(Connection &connection, const PostKey &key, const Poll &poll);

// The post's text and words; its states stay, so that threads hold together.
void removePost(Connection &connection, qint64 post);

} // namespace Godwit
