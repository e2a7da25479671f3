// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph.h"

namespace Godwit
{

// The kinds of what an account keeps on its server, in the order in which a standby is given them: whom it
// keeps away comes first. Numbers are stored.
enum class GraphKind : quint8 {
    Blocks = 1,
    Mutes = 2,
    Domains = 3,
    Follows = 4,
    Lists = 5,
    Members = 6,
    Filters = 7,
    Tags = 8,
    Bookmarks = 9,
    // Told by the server, but nobody's to give: no standby's, only a backup's.
    Followers = 10,
};

// Those that a standby is given.
inline constexpr std::array allGraphKinds{GraphKind::Blocks,  GraphKind::Mutes, GraphKind::Domains,
                                          GraphKind::Follows, GraphKind::Lists, GraphKind::Members,
                                          GraphKind::Filters, GraphKind::Tags,  GraphKind::Bookmarks};

inline bool isOfPeople(GraphKind kind)
{
    return kind == GraphKind::Blocks || kind == GraphKind::Mutes || kind == GraphKind::Follows ||
           kind == GraphKind::Members;
}

// Whom the account keeps away. Not every server tells them, and a follow must not come where one was meant:
// what is known of them counts, even if it is not all.
inline bool isKeptAway(GraphKind kind)
{
    return kind == GraphKind::Blocks || kind == GraphKind::Mutes || kind == GraphKind::Domains;
}

// The kind's name for `--json` and logs: "blocks", "follows", …
QString graphKindWord(GraphKind kind);
// For people: "blocked people", "followed people", …
QString graphKindName(GraphKind kind);

// One thing of one kind. Only the kind's own fields are set.
struct GraphEntry {
    GraphKind kind = GraphKind::Follows;
    // Of a member: the server's id of the list.
    LocalId list;
    // What it is, the same on every server: a handle in lower case, a domain, a list's or filter's title, a
    // hashtag in lower case, a post's key.
    QString name;
    // As the account's server calls it.
    LocalId id;
    PersonKey person;
    // As it is written: `name@host`, a hashtag.
    QString shown;
    FollowOptions follow;
    MuteOptions mute;
    PeopleList peopleList;
    WordFilter filter;
    // Of a bookmark: everybody may see the post.
    bool isPublic = true;
    Instant firstSeenAt;
    Instant seenAt;

    friend bool operator==(const GraphEntry &, const GraphEntry &) = default;
};

// The entries as adapters' answers give them; without times.
GraphEntry personEntry(GraphKind kind, const SeenPerson &person);
GraphEntry domainEntry(const QString &domain);
GraphEntry listEntry(const PeopleList &list);
GraphEntry filterEntry(const WordFilter &filter);
GraphEntry tagEntry(const QString &tag);
GraphEntry bookmarkEntry(const SeenPost &post);

// What the table's column holds of an entry beside its key.
QByteArray encodeDetail(const GraphEntry &entry);
void decodeDetail(const QByteArray &json, GraphEntry &entry);

} // namespace Godwit
