// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "model/ids.h"
#include "model/richtext.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace Godwit
{

struct ProfileField {
    QString name;
    RichText value;
    std::optional<Instant> verifiedAt;

    friend bool operator==(const ProfileField &, const ProfileField &) = default;
};

// Anyone seen. Counts are -1 where the server does not say.
struct Profile {
    PersonKey key;
    // `name@host`, always with the host, without the leading '@'.
    QString handle;
    // One paragraph; text and emoji spans only, bidi controls stripped. May be empty: show the handle's name.
    RichText displayName;
    QString url;
    // Empty when the person has none or the server shows a stand-in.
    QString avatarUrl;
    QString headerUrl;
    RichText note;
    std::vector<ProfileField> fields;
    bool bot = false;
    bool group = false;
    bool locked = false;
    bool suspended = false;
    qint64 followers = -1;
    qint64 following = -1;
    qint64 posts = -1;
    std::optional<Instant> createdAt;
    PersonKey movedTo;

    friend bool operator==(const Profile &, const Profile &) = default;
};

// What one account has to do with a person.
struct Relationship {
    bool following = false;
    bool requested = false;
    bool followedBy = false;
    // They ask to follow the account, which has to agree.
    bool requestedBy = false;
    bool showingBoosts = true;
    bool notifying = false;
    bool muting = false;
    bool mutingNotifications = false;
    bool blocking = false;
    bool blockedBy = false;
    bool domainBlocking = false;
    QString note;
    // Of a follow: ISO 639 codes of the posts that are wanted, sorted; empty: all.
    QStringList languages;

    friend bool operator==(const Relationship &, const Relationship &) = default;
};

} // namespace Godwit
