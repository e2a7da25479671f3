// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"

#include <QFlags>

namespace Godwit
{

// What an account keeps on its server beside posts: whom it follows and keeps away, its lists, filters and
// followed hashtags. What a standby is kept in step with.

// How somebody is followed.
struct FollowOptions {
    bool showBoosts = true;
    // Of each new post.
    bool notify = false;
    // ISO 639 codes of the posts that are wanted, sorted; empty: all.
    QStringList languages;

    friend bool operator==(const FollowOptions &, const FollowOptions &) = default;
};

struct MuteOptions {
    bool hideNotifications = true;
    // Unset: for ever.
    std::optional<Instant> until;

    friend bool operator==(const MuteOptions &, const MuteOptions &) = default;
};

// What a server says of a person to an account, by that server's id of the person.
struct KnownRelationship {
    LocalId id;
    Relationship relationship;

    friend bool operator==(const KnownRelationship &, const KnownRelationship &) = default;
};

struct MutedPerson {
    SeenPerson person;
    std::optional<Instant> until;

    friend bool operator==(const MutedPerson &, const MutedPerson &) = default;
};

struct MutesPage {
    std::vector<MutedPerson> people;
    Cursor older;
    QStringList skipped;

    friend bool operator==(const MutesPage &, const MutesPage &) = default;
};

// Blocked domains, or followed hashtags without '#'.
struct NamesPage {
    QStringList names;
    Cursor older;
    QStringList skipped;

    friend bool operator==(const NamesPage &, const NamesPage &) = default;
};

// Whose replies a list shows.
enum class ListReplies : quint8 {
    ToMembers = 1,
    ToFollowed = 2,
    None = 3,
};

struct PeopleList {
    LocalId id;
    QString title;
    ListReplies replies = ListReplies::ToMembers;
    // Its members' posts are not in the home timeline.
    bool exclusive = false;

    friend bool operator==(const PeopleList &, const PeopleList &) = default;
};

struct PeopleLists {
    std::vector<PeopleList> lists;
    QStringList skipped;

    friend bool operator==(const PeopleLists &, const PeopleLists &) = default;
};

// Where a filter holds.
enum class FilterPlace : quint8 {
    Home = 1 << 0, // and lists
    Notifications = 1 << 1,
    Public = 1 << 2,
    Thread = 1 << 3,
    Profile = 1 << 4,
};
Q_DECLARE_FLAGS(FilterPlaces, FilterPlace)
Q_DECLARE_OPERATORS_FOR_FLAGS(FilterPlaces)

struct FilterWord {
    LocalId id;
    QString text;
    bool wholeWord = true;

    friend bool operator==(const FilterWord &, const FilterWord &) = default;
};

// A filter that the server keeps and applies.
struct WordFilter {
    LocalId id;
    QString title;
    FilterPlaces places;
    FilterAction action = FilterAction::Warn;
    std::optional<Instant> until;
    std::vector<FilterWord> words;

    friend bool operator==(const WordFilter &, const WordFilter &) = default;
};

struct WordFilters {
    std::vector<WordFilter> filters;
    QStringList skipped;

    friend bool operator==(const WordFilters &, const WordFilters &) = default;
};

// What a server takes in one piece, from a file.
enum class ImportKind : quint8 {
    Follows = 1,
    Mutes = 2,
    Blocks = 3,
};

struct ImportRow {
    // `name@host`.
    QString handle;
    FollowOptions follow{};
    MuteOptions mute{};

    friend bool operator==(const ImportRow &, const ImportRow &) = default;
};

} // namespace Godwit
