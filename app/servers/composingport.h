// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/attachment.h"
#include "model/customemoji.h"
#include "model/post.h"
#include "model/servererror.h"
#include "servers/postingport.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

// What the account has told its server to do where a post does not say.
struct PostingDefaults {
    // Unset: the server does not say.
    std::optional<Visibility> visibility;
    bool sensitive = false;
    // BCP 47; may be empty.
    QString language;

    friend bool operator==(const PostingDefaults &, const PostingDefaults &) = default;
};

// A file that the server already holds, as part of a post.
struct PostedMedia {
    LocalId id;
    Attachment attachment;

    friend bool operator==(const PostedMedia &, const PostedMedia &) = default;
};

// An own post as it was written, for writing it anew.
struct PostSource {
    QString text;
    QString contentWarning;
    bool sensitive = false;
    QString language;
    Visibility visibility = Visibility::Public;
    std::vector<PostedMedia> media;
    std::optional<NewPoll> poll;

    friend bool operator==(const PostSource &, const PostSource &) = default;
};

// What somebody who writes asks of a server.
class ComposingPort
{
public:
    virtual ~ComposingPort() = default;

    // Mastodon: GET /api/v1/preferences. AT: nothing is kept there.
    virtual QCoro::Task<ServerResult<PostingDefaults>> defaults() = 0;

    // Those that may be typed, in the server's order. Mastodon: GET /api/v1/custom_emojis. AT: none.
    virtual QCoro::Task<ServerResult<std::vector<CustomEmoji>>> emoji() = 0;

    // Mastodon: GET /api/v1/statuses/:id and …/source. AT: com.atproto.repo.getRecord.
    virtual QCoro::Task<ServerResult<PostSource>> source(LocalId id) = 0;
};

} // namespace Godwit
