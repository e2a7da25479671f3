// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "model/post.h"

namespace Godwit
{

// A post that the account's person wrote.
struct OwnPost {
    // Its place in time: pages go on after it.
    qint64 place = 0;
    Post post;
    // What it answers, as far as that is known here.
    PostKey repliesTo;
    // Deleted by its author, and kept because it is their own.
    bool gone = false;
};

struct OwnBoost {
    qint64 place = 0;
    PostKey post;
    // When; unset where only is known that it was boosted.
    std::optional<Instant> at;
};

struct OwnMark {
    qint64 place = 0;
    PostKey post;
};

// What an account's person wrote and marked, as far as it is cached, from the oldest post on, page by page:
// `after` is the place of the last one that was given, 0 at first.
class OwnPosts
{
public:
    // The database outlives it.
    explicit OwnPosts(Database &cache) : m_cache(cache) {}

    QFuture<StoreResult<std::vector<OwnPost>>> posts(AccountId account, PersonKey author, qint64 after,
                                                     int limit);
    QFuture<StoreResult<std::vector<OwnBoost>>> boosts(AccountId account, PersonKey booster, qint64 after,
                                                       int limit);
    QFuture<StoreResult<std::vector<OwnMark>>> favourites(AccountId account, qint64 after, int limit);

private:
    Database &m_cache;
};

} // namespace Godwit
