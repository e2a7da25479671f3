// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "model/ids.h"
#include "model/post.h"
#include "outbox/act.h"

#include <map>

namespace Godwit
{

// Whose posts, and who gets them.
struct RepublishPair {
    AccountId archive;
    AccountId account;

    friend bool operator==(const RepublishPair &, const RepublishPair &) = default;

    friend size_t qHash(const RepublishPair &pair, size_t seed = 0)
    {
        return qHashMulti(seed, pair.archive.value(), pair.account.value());
    }
};

// What a person chooses. What was for few stays out unless it is asked for: those who follow the account are
// others than those who followed the archive's.
struct RepublishChoices {
    bool followers = false;
    bool direct = false;
    // No post is shown to more people than this, nor to more than it was.
    Visibility widest = Visibility::Public;

    friend bool operator==(const RepublishChoices &, const RepublishChoices &) = default;
};

// Why a post is left out. Numbers are stored.
enum class RepublishSkip : quint8 {
    Boost = 1,
    Reply = 2,      // to somebody else, or to what is not in the archive
    ReplyToOut = 3, // to an own post that is left out
    Mention = 4,    // of somebody else
    Poll = 5,
    Followers = 6, // not chosen
    Direct = 7,    // not chosen
    Deleted = 8,   // by its server
    TooLong = 9,
    TooManyFiles = 10,
    FileMissing = 11,
    FileTooLarge = 12,
    AltTextTooLong = 13,
    Empty = 14,
    Audience = 15, // the server does not know its visibility
};

inline constexpr int republishSkips = 15;

struct RepublishCounts {
    // What is given to the account; of these, answers to own posts.
    qint64 posts = 0;
    qint64 answers = 0;
    qint64 files = 0;
    qint64 fileBytes = 0;
    // How many are shown to whom.
    std::map<Visibility, qint64> audience;
    std::map<RepublishSkip, qint64> skipped;

    friend bool operator==(const RepublishCounts &, const RepublishCounts &) = default;
};

struct RepublishRecord {
    RepublishPair pair;
    Instant begunAt;
    // Unset: not all of it is there.
    std::optional<Instant> endedAt;
    bool paused = false;
    // Why, where it was not a person who did it.
    QString sentence;
    RepublishChoices choices;
    RepublishCounts counts;

    friend bool operator==(const RepublishRecord &, const RepublishRecord &) = default;
};

struct RepublishRow {
    // Numbers are stored.
    enum class State : quint8 {
        Waiting = 1,
        Given = 2, // its act carries it
        Sent = 3,
        Failed = 4,
        Asks = 5, // its act waits for a person's word
    };

    PostKey post;
    State state = State::Waiting;
    ActId act;
    PostKey result;
    QString sentence;

    friend bool operator==(const RepublishRow &, const RepublishRow &) = default;
};

struct RepublishReport {
    RepublishRecord record;
    qint64 waiting = 0; // Given ones too
    qint64 sent = 0;
    qint64 failed = 0;
    qint64 asks = 0;
    // Those that failed or ask, the first of them.
    std::vector<RepublishRow> troubled;
};

} // namespace Godwit
