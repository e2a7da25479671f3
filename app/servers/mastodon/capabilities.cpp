// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/capabilities.h"

#include <QRegularExpression>

#include <array>

namespace Godwit::Mastodon
{

namespace
{

using enum Capability;

constexpr Capabilities basics = Polls | Delete | Bookmarks | Unlisted | FollowersOnly | Direct | Lists |
                                MediaV2 | Search | PublicTimelines;

// Of people and words, what most servers have.
constexpr Capabilities keeping = Mutes | TimedMutes | KeptAwayListed | Capability::FollowOptions;

// Conversations of direct posts, and threads that one wants to hear no more of.
constexpr Capabilities talks = Conversations | ThreadMutes;

constexpr const char *documents = "its documents; not tried here";
constexpr const char *snacSeen = "seen on snac 2.75 and 2.96";
constexpr const char *goToSocialSeen = "seen on GoToSocial";

const std::array capabilityRows{
    CapabilityRow{Software::Mastodon,
                  {},
                  basics | talks | Streaming | Scheduling | IdempotencyKey | Mutes | KeptAwayListed |
                      DomainBlocks | FiltersV1 | Reports | Capability::FollowOptions,
                  "docs.joinmastodon.org"},
    CapabilityRow{Software::Mastodon, {3, 3, 0}, TimedMutes, "docs.joinmastodon.org/methods/accounts"},
    CapabilityRow{Software::Mastodon, {3, 5, 0}, Edit, "docs.joinmastodon.org/methods/statuses"},
    CapabilityRow{Software::Mastodon, {3, 5, 0}, FamiliarFollowers, "docs.joinmastodon.org/methods/accounts"},
    CapabilityRow{
        Software::Mastodon, {4, 0, 0}, FiltersV2 | FollowedTags, "docs.joinmastodon.org/methods/filters"},
    CapabilityRow{Software::Mastodon,
                  {4, 3, 0},
                  GroupedNotifications | BatchPosts,
                  "docs.joinmastodon.org/methods/grouped_notifications"},
    CapabilityRow{Software::Mastodon, {4, 4, 0}, QuotesRead, "docs.joinmastodon.org/entities/Quote"},
    CapabilityRow{Software::Mastodon, {4, 5, 0}, QuotesWrite, "docs.joinmastodon.org/methods/statuses"},
    CapabilityRow{Software::GoToSocial,
                  {},
                  basics | Streaming | Markdown | KeptAwayListed | Capability::FollowOptions,
                  goToSocialSeen},
    CapabilityRow{
        Software::GoToSocial, {0, 16, 0}, FiltersV2 | Mutes | TimedMutes, "GoToSocial's release notes"},
    CapabilityRow{Software::GoToSocial, {0, 8, 0}, Reports, "GoToSocial's release notes"},
    CapabilityRow{Software::GoToSocial, {0, 17, 0}, FollowedTags | Import | talks, "GoToSocial's source"},
    CapabilityRow{Software::GoToSocial, {0, 18, 0}, Edit, "GoToSocial's release notes"},
    CapabilityRow{Software::GoToSocial,
                  {0, 18, 0},
                  BackdatedPosts,
                  "github.com/superseriousbusiness/gotosocial/pull/3685"},
    CapabilityRow{Software::Pleroma,
                  {},
                  basics | talks | Streaming | Scheduling | IdempotencyKey | Markdown | QuotesRead | keeping |
                      DomainBlocks | FiltersV1 | Import | Reports,
                  documents},
    CapabilityRow{Software::Pleroma, {2, 5, 0}, Edit, documents},
    CapabilityRow{Software::Pleroma, {2, 7, 0}, FamiliarFollowers, documents},
    CapabilityRow{Software::Pleroma, {2, 9, 0}, FollowedTags, documents},
    CapabilityRow{Software::Akkoma,
                  {},
                  basics | talks | Streaming | Scheduling | IdempotencyKey | Markdown | QuotesRead | Edit |
                      keeping | DomainBlocks | FiltersV1 | Import | FollowedTags | Reports,
                  documents},
    CapabilityRow{Software::Snac,
                  {},
                  Bookmarks | FollowersOnly | Lists | MediaV2 | Search | PublicTimelines | Edit | Markdown,
                  snacSeen},
    CapabilityRow{
        Software::Snac, {2, 96, 0}, Polls | Delete | Unlisted | Direct | FollowedTags, "seen on snac 2.96"},
    CapabilityRow{Software::Friendica,
                  {},
                  Delete | Bookmarks | Unlisted | FollowersOnly | Direct | Lists | MediaV2 | Search |
                      PublicTimelines | Scheduling | QuotesRead | Edit | Mutes | KeptAwayListed |
                      FollowedTags | Reports | Capability::FollowOptions | talks,
                  documents},
    CapabilityRow{Software::Pixelfed,
                  {},
                  Delete | Bookmarks | Unlisted | FollowersOnly | MediaV2 | Search | PublicTimelines | Mutes |
                      KeptAwayListed | DomainBlocks | FollowedTags | FamiliarFollowers,
                  documents},
    CapabilityRow{
        Software::Mitra, {}, basics | Edit | Markdown | QuotesRead | Mutes | KeptAwayListed, documents},
    CapabilityRow{Software::Hollo,
                  {},
                  basics | Edit | Markdown | QuotesRead | Scheduling | keeping | FollowedTags |
                      FamiliarFollowers,
                  documents},
    CapabilityRow{Software::Sharkey,
                  {},
                  basics | Streaming | Edit | Markdown | QuotesRead | Mutes | KeptAwayListed,
                  documents},
    CapabilityRow{Software::Takahe,
                  {},
                  Delete | Bookmarks | Unlisted | FollowersOnly | Direct | MediaV2 | Search |
                      PublicTimelines | Edit | FamiliarFollowers,
                  documents},
    CapabilityRow{Software::Other,
                  {},
                  basics | talks | Streaming | Mutes | KeptAwayListed | DomainBlocks |
                      Capability::FollowOptions,
                  "what all Mastodon-like servers share"},
};

constexpr std::array quirkRows{
    QuirkRow{Software::Snac,
             Quirk::FormsOnly,
             {},
             "drops polls from JSON bodies: bodies are sent as forms",
             snacSeen},
    QuirkRow{Software::Snac, Quirk::IgnoresLimit, {}, "gives pages of its own length on profiles", snacSeen},
    QuirkRow{Software::Snac,
             Quirk::NoProfileFilters,
             {},
             "ignores only_media and exclude_replies on profiles",
             snacSeen},
    QuirkRow{Software::Snac,
             Quirk::WidensUnlisted,
             {2, 96, 0},
             "makes unlisted posts public",
             "seen on snac 2.75"},
    QuirkRow{Software::Snac,
             Quirk::WidensDirect,
             {2, 96, 0},
             "gives direct posts to all followers",
             "seen on snac 2.75"},
    QuirkRow{Software::Snac,
             Quirk::NoDelete,
             {2, 96, 0},
             "answers 404 to the deletion of a post",
             "seen on snac 2.75"},
    QuirkRow{Software::Snac, Quirk::NoStream, {}, "advertises a stream that it does not have", snacSeen},
    QuirkRow{Software::Snac,
             Quirk::RedirectUrisAsForm,
             {},
             "answers 404 to redirect_uris as a JSON list",
             snacSeen},
    QuirkRow{Software::Snac, Quirk::LinkWithoutLimit, {}, "drops the limit from its Link header", snacSeen},
    QuirkRow{Software::Snac, Quirk::NewerIsSinceId, {}, "sends since_id as the way to newer posts", snacSeen},
    QuirkRow{
        Software::Snac, Quirk::NoNotificationLinks, {}, "sends no Link header with notifications", snacSeen},
    QuirkRow{Software::Snac, Quirk::EditChangesId, {}, "gives an edited post another id", snacSeen},
    QuirkRow{Software::Snac,
             Quirk::LateLocalDelivery,
             {},
             "delivers even to its own users by a queue, up to about 140 s late",
             "seen on snac 2.75"},
    QuirkRow{
        Software::Snac, Quirk::OneRelationship, {}, "says of one person at a time what there is", snacSeen},
    QuirkRow{Software::Snac, Quirk::NoListChange, {}, "cannot rename a list", snacSeen},
    QuirkRow{Software::Snac,
             Quirk::FollowsTagsTwice,
             {},
             "keeps a hashtag as often as it was followed",
             "seen on snac 2.96"},
    QuirkRow{Software::Snac, Quirk::NoFollowers, {}, "says that nobody follows the account", snacSeen},
    QuirkRow{Software::GoToSocial,
             Quirk::NoMuteImport,
             {0, 18, 0},
             "imports follows and blocks, no mutes",
             "GoToSocial's source"},
    QuirkRow{Software::GoToSocial,
             Quirk::RedirectUrisAsForm,
             {},
             "answers 400 to redirect_uris as a JSON list",
             goToSocialSeen},
    QuirkRow{Software::GoToSocial,
             Quirk::StreamSchemeWrong,
             {},
             "advertises wss:// where it is reached by plain http",
             goToSocialSeen},
    QuirkRow{
        Software::GoToSocial, Quirk::EmptyLastPage, {}, "ends a timeline with an empty page", goToSocialSeen},
    QuirkRow{
        Software::GoToSocial, Quirk::RepeatsPosts, {}, "may give a post twice on one page", goToSocialSeen},
    QuirkRow{Software::GoToSocial,
             Quirk::EmptyVersion,
             {},
             "may hide its version or give a commit",
             goToSocialSeen},
    QuirkRow{Software::GoToSocial,
             Quirk::RateLimitWithoutTime,
             {},
             "says 429 without when to come again",
             goToSocialSeen},
    QuirkRow{Software::Pleroma, Quirk::NoReportReason, {}, "takes a report without a reason", documents},
    QuirkRow{Software::Akkoma, Quirk::NoReportReason, {}, "takes a report without a reason", documents},
    QuirkRow{Software::Mitra, Quirk::NoStream, {}, "has no stream", documents},
    QuirkRow{Software::Hollo, Quirk::NoStream, {}, "has no stream", documents},
    QuirkRow{Software::Friendica, Quirk::NoStream, {}, "has no stream", documents},
    QuirkRow{Software::Friendica,
             Quirk::NoListMembers,
             {},
             "lets no app change who is in a list",
             "Friendica's source"},
};

// An unknown version (hidden, or a commit) counts as a new one with all that is known against the software.
bool reaches(const SoftwareVersion &version, const SoftwareVersion &since)
{
    return version == SoftwareVersion() || version >= since;
}

bool stillHas(const SoftwareVersion &version, const SoftwareVersion &until)
{
    return version == SoftwareVersion() || until == SoftwareVersion() || version < until;
}

} // namespace

SoftwareVersion softwareVersion(const QString &version)
{
    static const QRegularExpression admitted(QStringLiteral(
        "(?:really\\s+\\w+/|compatible;\\s*\\w+\\s+)v?(\\d{1,6})\\.(\\d{1,6})(?:\\.(\\d{1,6}))?"));
    static const QRegularExpression plain(QStringLiteral("^v?(\\d{1,6})\\.(\\d{1,6})(?:\\.(\\d{1,6}))?"));
    auto match = admitted.match(version);
    // A lie in brackets that cannot be read is no reason to believe what stands before it.
    if (!match.hasMatch() && !version.contains(QLatin1StringView("compatible;")))
        match = plain.match(version);
    if (!match.hasMatch())
        return {};
    return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
}

Capabilities capabilitiesOf(const ServerInfo &info)
{
    const SoftwareVersion version = softwareVersion(info.version);
    Capabilities capabilities;
    for (const CapabilityRow &row : capabilityRows) {
        if (row.software == info.software && reaches(version, row.since))
            capabilities |= row.has;
    }
    // Also of forks and others that say which version of the API they keep to.
    if (info.apiVersion >= 1)
        capabilities |= keeping | DomainBlocks | FollowedTags | FiltersV2 | Reports | FamiliarFollowers;
    if (info.apiVersion >= 2)
        capabilities |= GroupedNotifications;
    if (info.apiVersion >= 7)
        capabilities |= QuotesRead | QuotesWrite;
    // One before 0.18 that hides its version would publish everything now.
    if (version == SoftwareVersion())
        capabilities.setFlag(BackdatedPosts, false);
    if (info.streamingUrl.isEmpty() || quirksOf(info).testFlag(Quirk::NoStream))
        capabilities.setFlag(Streaming, false);
    return capabilities;
}

Quirks quirksOf(const ServerInfo &info)
{
    const SoftwareVersion version = softwareVersion(info.version);
    Quirks quirks;
    for (const QuirkRow &row : quirkRows) {
        if (row.software == info.software && stillHas(version, row.until))
            quirks |= row.quirk;
    }
    return quirks;
}

std::span<const CapabilityRow> capabilityTable()
{
    return capabilityRows;
}

std::span<const QuirkRow> quirkTable()
{
    return quirkRows;
}

} // namespace Godwit::Mastodon
