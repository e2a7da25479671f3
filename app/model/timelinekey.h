// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <optional>

namespace Godwit
{

enum class TimelineKind : quint8 {
    Home = 1,
    Local = 2,
    Federated = 3,
    Hashtag = 4, // argument: the tag without '#'; several with '+' between: posts with any of them
    Profile = 5, // argument: the person's key; posts without replies
    Bookmarks = 6,
    Favourites = 7,
    List = 8,           // argument: the list's local id
    ProfileReplies = 9, // argument: the person's key; posts and replies
    ProfileMedia = 10,
    ProfilePinned = 11,
    Everywhere = 12, // no persona: the homes of all accounts, merged
};

// What a person looks at: belongs to a persona, survives any of its servers.
struct TimelineKey {
    PersonaId persona;
    TimelineKind kind = TimelineKind::Home;
    QString argument;

    friend bool operator==(const TimelineKey &, const TimelineKey &) = default;

    friend size_t qHash(const TimelineKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.persona, int(key.kind), key.argument);
    }
};

// Where it comes from: one account's server, which has its own order, cursors and gaps.
struct TimelineSource {
    AccountId account;
    TimelineKind kind = TimelineKind::Home;
    QString argument;

    friend bool operator==(const TimelineSource &, const TimelineSource &) = default;

    friend size_t qHash(const TimelineSource &source, size_t seed = 0)
    {
        return qHashMulti(seed, source.account, int(source.kind), source.argument);
    }
};

// The word of the command line for a kind (`home`, `local`, `federated`, `tag`, …) and back.
QString timelineKindWord(TimelineKind kind);
std::optional<TimelineKind> timelineKindFromWord(const QString &word);

} // namespace Godwit
