// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "model/attachment.h"
#include "model/ids.h"
#include "model/poll.h"
#include "model/richtext.h"

#include <QSize>
#include <QStringList>

#include <optional>
#include <vector>

namespace Godwit
{

// Who may see a post, widest first. A server's own word that is none of these is read as the narrowest.
enum class Visibility : quint8 {
    Public,
    Unlisted,
    Followers,
    Direct,
};

// A preview of a linked page, made by the server.
struct LinkCard {
    QString url;
    QString title;
    QString description;
    QString provider;
    QString author;
    QString imageUrl;
    QString imageAlt;
    QString blurhash;
    QSize imageSize;

    friend bool operator==(const LinkCard &, const LinkCard &) = default;
};

enum class QuoteState : quint8 {
    Accepted,
    Pending,
    Rejected,
    Revoked,
    Deleted,
    Unauthorized, // also any state that this version does not know
    Blocked,
    Muted,
};

// The quoted post's text is not here: it is a post of its own in the same batch.
struct Quote {
    QuoteState state = QuoteState::Unauthorized;
    PostKey post;

    friend bool operator==(const Quote &, const Quote &) = default;
};

struct PostCounts {
    qint64 replies = 0;
    qint64 boosts = 0;
    qint64 favourites = 0;
    qint64 quotes = 0;

    friend bool operator==(const PostCounts &, const PostCounts &) = default;
};

// What is the same for everyone who may see the post. A boost is not a post: see TimelineItem.
struct Post {
    PostKey key;
    PersonKey author;
    Instant createdAt;
    std::optional<Instant> editedAt;
    // A page that a person can open; may be empty.
    QString url;
    RichText text;
    // Empty: none.
    QString contentWarning;
    bool sensitive = false;
    // BCP 47, as the server gave it; may be empty.
    QString language;
    Visibility visibility = Visibility::Public;
    bool isReply = false;
    // Whom it answers; may be unknown although isReply.
    PersonKey repliesTo;
    PostCounts counts;
    std::vector<Attachment> attachments;
    std::optional<Poll> poll;
    std::optional<LinkCard> card;
    std::optional<Quote> quote;
    std::vector<PersonKey> mentions;
    // Without '#', as written.
    QStringList hashtags;
    QString application;

    friend bool operator==(const Post &, const Post &) = default;
};

enum class FilterAction : quint8 {
    None,
    Warn, // also any action that this version does not know
    Hide,
    Blur,
};

// What one account's server says of a post to that account.
struct PostState {
    LocalId id;
    // The post it answers, as this server names it; empty when none or unknown there.
    LocalId parentId;
    bool favourited = false;
    bool boosted = false;
    bool bookmarked = false;
    bool pinned = false;
    bool threadMuted = false;
    FilterAction filterAction = FilterAction::None;
    QString filterTitle;

    friend bool operator==(const PostState &, const PostState &) = default;
};

} // namespace Godwit
