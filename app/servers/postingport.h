// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/servererror.h"

#include <QPointF>
#include <qcoro/qcorotask.h>

#include <optional>

namespace Godwit
{

struct NewPoll {
    QStringList options;
    bool multiple = false;
    bool hideTotals = false;
    std::chrono::seconds length{86'400};
};

// What is sent: ids are this server's already, media are uploaded.
struct NewPost {
    QString text;
    QString contentWarning;
    bool sensitive = false;
    Visibility visibility = Visibility::Public;
    QString language;
    LocalId replyTo;
    LocalId quotes;
    std::vector<LocalId> media;
    std::optional<NewPoll> poll;
    // To be read as Markdown; else as the account's server does by itself.
    bool markdown = false;
    // The same for each try of one act.
    QByteArray idempotencyKey;
    // The time under which the server is to have it: in the past, and where it can
    // (Capability::BackdatedPosts).
    std::optional<Instant> backdatedTo{};
};

// What an own post becomes. Its visibility, and what it answers or quotes, cannot change.
struct PostEdit {
    // A file of the post, already there or uploaded since.
    struct Media {
        LocalId id;
        QString altText;
        QPointF focus;
    };

    QString text;
    QString contentWarning;
    bool sensitive = false;
    QString language;
    // All that the post is to have, in order.
    std::vector<Media> media;
    // With other options than before its votes are lost; none: the post loses its poll.
    std::optional<NewPoll> poll;
    bool markdown = false;
};

// Writing. Nothing but outbox/ calls this. No call is retried below it.
class PostingPort
{
public:
    virtual ~PostingPort() = default;

    // Mastodon: POST /api/v1/statuses. AT: com.atproto.repo.createRecord app.bsky.feed.post, `rkey` from the
    // key. The batch's first post is the new one.
    virtual QCoro::Task<ServerResult<Batch>> publish(NewPost post) = 0;

    // Mastodon: PUT /api/v1/statuses/:id. AT: com.atproto.repo.putRecord. May be sent twice: a server that
    // finds nothing changed keeps no new version. The batch's first post is the edited one.
    virtual QCoro::Task<ServerResult<Batch>> edit(LocalId id, PostEdit edit) = 0;

    // Mastodon: DELETE /api/v1/statuses/:id. AT: com.atproto.repo.deleteRecord.
    virtual QCoro::Task<ServerResult<void>> remove(LocalId id) = 0;

    // Mastodon: POST /api/v1/statuses/:id/{reblog,unreblog}. AT: create or delete app.bsky.feed.repost.
    // The answered batch holds the post with its new state.
    virtual QCoro::Task<ServerResult<Batch>> boost(LocalId id, bool on) = 0;

    // Mastodon: …/{favourite,unfavourite}. AT: app.bsky.feed.like.
    virtual QCoro::Task<ServerResult<Batch>> favourite(LocalId id, bool on) = 0;

    // Mastodon: …/{bookmark,unbookmark}. AT: app.bsky.bookmark.
    virtual QCoro::Task<ServerResult<Batch>> bookmark(LocalId id, bool on) = 0;

    // The account's own newest posts, replies included, boosts not, newest first: to see whether a post with
    // an unknown fate arrived. Mastodon: GET /api/v1/accounts/:own/statuses. AT:
    // com.atproto.repo.listRecords.
    virtual QCoro::Task<ServerResult<Batch>> ownNewest(int limit) = 0;

    // The same of those that the server has under a time up to `last`; where it takes posts of the past
    // (Capability::BackdatedPosts). Mastodon: the same route with a max_id that is made of the time. AT: the
    // same with a `cursor` that is a record key (TID) made of the time.
    virtual QCoro::Task<ServerResult<Batch>> ownUntil(Instant last, int limit) = 0;
};

} // namespace Godwit
