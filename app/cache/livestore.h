// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "cache/database.h"
#include "cache/entry.h"
#include "model/origin.h"

namespace Godwit
{

// Whose stream: the account, its persona, and what tells a server's word about its own posts from its word
// about those of others.
struct LiveSource {
    AccountId account;
    PersonaId persona;
    PersonKey person;
    Origin origin;
    // Who the other accounts here are.
    std::vector<PersonKey> others{};
};

// Rows of one timeline that came one after the other, newest first.
struct LiveRows {
    TimelineKind kind = TimelineKind::Home;
    QString argument;
    Page page;
};

// What a stream brought within a moment. What was deleted was deleted before the rest came.
struct LiveStep {
    std::vector<LocalId> deleted;
    std::vector<LiveRows> rows;
    // Posts that stay where they are (or are in no timeline), as they now read.
    Batch posts;
    // Those among them that were edited.
    std::vector<PostKey> edited;
    NotificationPage notifications;
};

// What that changed.
struct LiveChanges {
    struct Rows {
        TimelineKey key;
        std::vector<RowPosition> positions;
        // Those that were there already, by whichever process.
        std::vector<RowPosition> known{};
    };

    struct Removed {
        PostKey post;
        // Only this person's boost of it; empty: the post.
        PersonKey booster;
    };

    std::vector<Rows> rows;
    std::vector<Removed> removed;
    std::vector<PostKey> edited;
    std::vector<Notification> notifications;
    // All that came, news to the cache or not.
    std::vector<Notification> notificationsSeen{};
};

// What streams bring, beside the pages that the other stores take. See Database for the futures.
class LiveStore
{
public:
    explicit LiveStore(Database &cache);

    // All steps in their order, in one transaction. A post that its own origin deletes is gone (a tombstone
    // keeps it from coming back; the account's own stays as your copy). Of any other this account's rows and
    // state go, and do not come back by it; the text goes with them unless another account is shown it.
    QFuture<StoreResult<LiveChanges>> take(LiveSource source, std::vector<LiveStep> steps, Instant at);

private:
    Database &m_cache;
};

} // namespace Godwit
