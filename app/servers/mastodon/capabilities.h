// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/serverinfo.h"

#include <span>

namespace Godwit::Mastodon
{

// major.minor.patch of the software itself, whatever else its version string claims; zeros where it cannot be
// read.
struct SoftwareVersion {
    int major = 0;
    int minor = 0;
    int patch = 0;

    friend auto operator<=>(const SoftwareVersion &, const SoftwareVersion &) = default;
};

SoftwareVersion softwareVersion(const QString &version);

// Where a server does otherwise than the documents say, and what is done about it.
enum class Quirk : quint32 {
    FormsOnly = 1 << 0,             // bodies as forms: JSON bodies lose fields
    IgnoresLimit = 1 << 1,          // pages have the length the server likes
    WidensUnlisted = 1 << 2,        // an unlisted post becomes public
    WidensDirect = 1 << 3,          // a direct post becomes private (followers)
    NoDelete = 1 << 4,              // DELETE of a post is 404
    NoStream = 1 << 5,              // advertises a stream that is not there
    StreamSchemeWrong = 1 << 6,     // advertises wss:// although it is reached by plain http
    RedirectUrisAsForm = 1 << 7,    // refuses redirect_uris as a JSON array
    LinkWithoutLimit = 1 << 8,      // Link targets drop the limit: it must be added again
    NewerIsSinceId = 1 << 9,        // rel="prev" is since_id: it gives the newest, not the next
    NoNotificationLinks = 1 << 10,  // notifications have no Link: the last id is the cursor
    EditChangesId = 1 << 11,        // after an edit the post has another local id
    LateLocalDelivery = 1 << 12,    // even posts of the same server arrive by a queue
    EmptyLastPage = 1 << 13,        // the last page is empty instead of having no Link
    EmptyVersion = 1 << 14,         // the version may be empty or a commit
    RepeatsPosts = 1 << 15,         // one page may hold the same post twice
    NoProfileFilters = 1 << 16,     // only_media and exclude_replies are ignored on profiles
    RateLimitWithoutTime = 1 << 17, // 429 without Retry-After
    OneRelationship = 1 << 18,      // says of one person at a time what there is
    NoListChange = 1 << 19,         // a list cannot be renamed
    NoListMembers = 1 << 20,        // who is in a list cannot be changed
    FollowsTagsTwice = 1 << 21,     // a hashtag followed twice must be unfollowed twice
    NoMuteImport = 1 << 22,         // imports follows and blocks, no mutes
    NoFollowers = 1 << 23,          // does not tell who follows the account
    NoReportReason = 1 << 24,       // a report has no reason, only a comment
};
Q_DECLARE_FLAGS(Quirks, Quirk)
Q_DECLARE_OPERATORS_FOR_FLAGS(Quirks)

Capabilities capabilitiesOf(const ServerInfo &info);
Quirks quirksOf(const ServerInfo &info);

// The tables themselves, for the support page.

struct CapabilityRow {
    Software software;
    // Since which version of the software; all zeros: as far back as is known.
    SoftwareVersion since;
    Capabilities has;
    const char *source;
};

struct QuirkRow {
    Software software;
    Quirk quirk;
    // The first version without it; all zeros: none known.
    SoftwareVersion until;
    const char *meaning;
    const char *source;
};

std::span<const CapabilityRow> capabilityTable();
std::span<const QuirkRow> quirkTable();

} // namespace Godwit::Mastodon
