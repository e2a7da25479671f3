// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "model/origin.h"
#include "model/richtext.h"

#include <QStringList>

namespace Godwit
{

enum class Api : quint8 {
    Mastodon = 1,
};

// A server software that answers differently from the others of its API family.
enum class Software : quint8 {
    Other = 0,
    Mastodon = 1,
    GoToSocial = 2,
    Pleroma = 3,
    Akkoma = 4,
    Snac = 5,
    Friendica = 6,
    Pixelfed = 7,
    Mitra = 8,
    Hollo = 9,
    Sharkey = 10,
    Takahe = 11,
};

// What a server can do, as far as a person or the engine must know it.
enum class Capability : quint64 {
    Streaming = 1 << 0,
    GroupedNotifications = 1 << 1,
    QuotesRead = 1 << 2,
    QuotesWrite = 1 << 3,
    FiltersV2 = 1 << 4,
    Polls = 1 << 5,
    Edit = 1 << 6,
    Delete = 1 << 7,
    Bookmarks = 1 << 8,
    Scheduling = 1 << 9,
    IdempotencyKey = 1 << 10, // honoured, so that a resend within its time is not posted twice
    Unlisted = 1 << 11,
    FollowersOnly = 1 << 12,
    Direct = 1 << 13,
    BatchPosts = 1 << 14,
    Lists = 1 << 15,
    Markdown = 1 << 16,
    MediaV2 = 1 << 17,
    Search = 1 << 18,
    PublicTimelines = 1 << 19,
    Translation = 1 << 20,
    Mutes = 1 << 21,          // of people
    TimedMutes = 1 << 22,     // which end by themselves
    KeptAwayListed = 1 << 23, // tells whom the account mutes and blocks
    DomainBlocks = 1 << 24,   // of the account's own
    FollowedTags = 1 << 25,
    FiltersV1 = 1 << 26,     // one word each; only where there is no FiltersV2
    Import = 1 << 27,        // takes follows, mutes and blocks from a file
    FollowOptions = 1 << 28, // somebody can be followed without boosts, or with a notification of each post
    Conversations = 1 << 29,
    ThreadMutes = 1 << 30, // no notifications of a thread any more
    Reports = 1U << 31,    // takes complaints about people and posts
    // Takes posts of the past under their own time, shown on the profile and delivered to nobody.
    BackdatedPosts = 1ULL << 32,
    // Tells whom the account follows among those who follow somebody.
    FamiliarFollowers = 1ULL << 33,
};

// A set of them. QFlags holds 32 before Qt 6.9.
class Capabilities
{
public:
    using Int = quint64;

    constexpr Capabilities() = default;

    constexpr Capabilities(Capability one) : m_bits(Int(one)) {}

    static constexpr Capabilities fromInt(Int bits)
    {
        Capabilities all;
        all.m_bits = bits;
        return all;
    }

    constexpr Int toInt() const { return m_bits; }

    constexpr bool testFlag(Capability one) const { return testFlags(one); }

    // All of them.
    constexpr bool testFlags(Capabilities all) const { return (m_bits & all.m_bits) == all.m_bits; }

    constexpr bool testAnyFlags(Capabilities some) const { return (m_bits & some.m_bits) != 0; }

    constexpr Capabilities &setFlag(Capability one, bool on = true)
    {
        m_bits = on ? m_bits | Int(one) : m_bits & ~Int(one);
        return *this;
    }

    constexpr Capabilities &operator|=(Capabilities other) { return *this = *this | other; }

    constexpr Capabilities &operator&=(Capabilities other) { return *this = *this & other; }

    constexpr Capabilities operator~() const { return fromInt(~m_bits); }

    friend constexpr Capabilities operator|(Capabilities left, Capabilities right)
    {
        return fromInt(left.m_bits | right.m_bits);
    }

    friend constexpr Capabilities operator&(Capabilities left, Capabilities right)
    {
        return fromInt(left.m_bits & right.m_bits);
    }

    friend constexpr bool operator==(Capabilities, Capabilities) = default;

private:
    Int m_bits = 0;
};

constexpr Capabilities operator|(Capability left, Capability right)
{
    return Capabilities(left) | Capabilities(right);
}

struct PostLimits {
    int characters = 500;
    int charactersPerUrl = 23;
    int attachments = 4;
    qint64 imageBytes = 0; // 0: not said
    qint64 videoBytes = 0;
    QStringList mediaTypes;
    int altTextCharacters = 1500;
    int pollOptions = 4;
    int pollOptionCharacters = 50;
    int pollMinSeconds = 300;
    int pollMaxSeconds = 2'629'746;

    friend bool operator==(const PostLimits &, const PostLimits &) = default;
};

// What a server asks of those who write there.
struct ServerRule {
    // By which a report names it; empty where it cannot be named.
    QString id;
    QString text;

    friend bool operator==(const ServerRule &, const ServerRule &) = default;
};

// Cached and shown at once; refreshed beside, never waited for.
struct ServerInfo {
    Origin origin;
    Api api = Api::Mastodon;
    Software software = Software::Other;
    // As nodeinfo says, e.g. "snac"; and the version string, whatever it claims.
    QString softwareName;
    QString version;
    // Mastodon's `api_versions.mastodon`; 0 where it is not said.
    int apiVersion = 0;
    QString title;
    QString description;
    QString thumbnailUrl;
    QList<ServerRule> rules;
    bool registrationsOpen = false;
    // The host by which people of this server are named; may differ from origin's.
    QString domain;
    QString streamingUrl;
    Capabilities capabilities;
    PostLimits limits;
    Instant seenAt;

    friend bool operator==(const ServerInfo &, const ServerInfo &) = default;
};

} // namespace Godwit
