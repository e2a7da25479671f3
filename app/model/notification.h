// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "model/ids.h"

#include <vector>

namespace Godwit
{

struct Notification {
    enum class Kind : quint8 {
        Unknown = 0, // must show: `word` and `fallback` say what the server said
        Mention = 1,
        Boost = 2,
        Favourite = 3,
        Follow = 4,
        FollowRequest = 5,
        Poll = 6,
        NewPost = 7,
        Edit = 8,
        Quote = 9,
        QuotedEdit = 10,
        Reaction = 11,
        Moved = 12,
        SeveredRelationships = 13,
        ModerationWarning = 14,
        AdminSignUp = 15,
        AdminReport = 16,
    };

    LocalId id;
    Kind kind = Kind::Unknown;
    // The server's own word for the kind.
    QString word;
    QString fallback;
    // The server's, or a key of ours from (kind, post, day) where it does not group.
    QString groupKey;
    Instant at;
    // Newest first; a server's group may name only a sample of them.
    std::vector<PersonKey> people;
    int count = 1;
    PostKey post;
    // Of a Reaction.
    QString emoji;

    friend bool operator==(const Notification &, const Notification &) = default;
};

} // namespace Godwit
