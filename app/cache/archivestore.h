// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "cache/entry.h"

#include <QSet>

namespace Godwit
{

// A part of what somebody has kept of an account of theirs.
struct ArchivePart {
    struct BoostedPost {
        PostKey post;
        Instant at;
    };

    struct File {
        QString url;
        qint64 bytes = 0;
    };

    std::vector<SeenPerson> people;
    // The owner's own.
    std::vector<SeenPost> posts;
    // Of these, what was deleted on the server.
    QSet<PostKey> gone;
    // Addresses of posts, which an archive does not hold.
    std::vector<BoostedPost> boosts;
    std::vector<PostKey> favourites;
    std::vector<PostKey> bookmarks;
    std::vector<File> files;
    // Addresses of files that are about to come: whatever happens, who removes the account knows of them.
    QStringList awaited;
};

struct TakenPart {
    // New here, and known before.
    qint64 added = 0;
    qint64 known = 0;
    // Known as another person's: not taken.
    qint64 foreign = 0;
    // Of the addresses, those whose post is here and for everybody.
    qint64 boosts = 0;
    qint64 favourites = 0;
    qint64 bookmarks = 0;
};

// What an account that was made of an archive has. Callable from any thread; futures, see Database.
class ArchiveStore
{
public:
    // The database outlives it.
    explicit ArchiveStore(Database &cache) : m_cache(cache) {}

    // One transaction; taken again it changes nothing. Everything goes into the account's home and the
    // owner's profile, in the order of time.
    QFuture<StoreResult<TakenPart>> take(Filing account, PersonKey owner, ArchivePart part, Instant now);

    struct Holdings {
        qint64 posts = 0;
        qint64 files = 0;
        qint64 bytes = 0;

        friend bool operator==(const Holdings &, const Holdings &) = default;
    };

    QFuture<StoreResult<Holdings>> holdings(AccountId account);

    // A post of the archive's owner, as it is here.
    struct OwnPost {
        // In the order of time.
        qint64 id = 0;
        Post post;
        // What it answers; empty: nothing, or nobody knows.
        PostKey parent;
        // Its server had deleted it.
        bool gone = false;
        // How large its files are, in their order; 0: not here.
        std::vector<qint64> files;
    };

    // Those behind that id, at most `limit` of them.
    QFuture<StoreResult<std::vector<OwnPost>>> ownPosts(AccountId account, qint64 after, int limit);
    QFuture<StoreResult<std::optional<OwnPost>>> ownPost(AccountId account, PostKey key);

    // The account is about to go: what others have of its posts is shown with their server's files again.
    // Addresses of the files that nobody needs then.
    QFuture<StoreResult<QStringList>> letGo(AccountId account);

private:
    Database &m_cache;
};

} // namespace Godwit
