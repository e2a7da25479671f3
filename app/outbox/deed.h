// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "model/graph.h"
#include "model/ids.h"
#include "outbox/reportdeed.h"
#include "servers/mediaport.h"
#include "servers/postingport.h"

#include <variant>

namespace Godwit
{

// A random UUID: also the idempotency key of its first try.
using ActId = StringId<struct ActIdTag>;

struct WritePost {
    QString text;
    QString contentWarning;
    bool sensitive = false;
    // Unset: as the account's own default, narrowed by what is answered.
    std::optional<Visibility> visibility;
    QString language;
    PostKey replyTo;
    PostKey quotes;
    // Acts of UploadMedia that must be sent first.
    std::vector<ActId> media;
    std::optional<NewPoll> poll;
    // To be read so where the server can.
    bool markdown = false;
    // When it is to be published; unset, or over: as soon as its turn comes.
    std::optional<Instant> at{};
    // Not before this one has been sent; empty: nothing is waited for.
    ActId after{};
    // Was said then, and goes to the server under that time: see NewPost::backdatedTo.
    std::optional<Instant> backdatedTo{};
};

struct UploadMedia {
    // Our own copy, below the data folder: the original may go.
    QString storedPath;
    QString fileName;
    QByteArray mimeType;
    QString altText;
    QPointF focus;
};

struct DeletePost {
    PostKey post;
    // Not before this one has been sent; empty: nothing is waited for.
    ActId after{};
};

enum class Reaction : quint8 {
    Boost = 1,
    Favourite = 2,
    Bookmark = 3,
    Pin = 4,        // of an own post, to the top of the profile
    MuteThread = 5, // no notifications of the post's thread
};

struct ReactToPost {
    Reaction reaction = Reaction::Favourite;
    PostKey post;
    bool on = true;
};

struct FollowPerson {
    // `name@host`.
    QString handle;
    PersonKey person;
    bool on = true;
    // Unset: as it is, or as the server likes it.
    std::optional<FollowOptions> options{};
};

struct MutePerson {
    QString handle;
    PersonKey person;
    bool on = true;
    MuteOptions options{};
};

struct BlockPerson {
    QString handle;
    PersonKey person;
    bool on = true;
};

struct BlockDomain {
    // A host, in lower case.
    QString domain;
    bool on = true;
};

enum class Change : quint8 {
    Make = 1,
    Alter = 2,
    Remove = 3,
};

// Lists and filters are the account's on its own server, by that server's ids.
struct ChangeList {
    Change change = Change::Make;
    // Without an id where it is made.
    PeopleList list;
};

struct PutInList {
    LocalId list;
    QString handle;
    PersonKey person;
    bool on = true;
};

struct ChangeFilter {
    Change change = Change::Make;
    WordFilter filter;
};

struct FollowTag {
    // Without '#'.
    QString tag;
    bool on = true;
};

// Many at once, where the server takes a file: at most ImportPort::mostRows.
struct ImportPeople {
    ImportKind kind = ImportKind::Follows;
    std::vector<ImportRow> rows;
};

struct Vote {
    PostKey post;
    // Places among the poll's options, and the words that stood there: a poll that was changed since is not
    // voted in.
    std::vector<int> choices;
    QStringList words;
};

// An own post as it is to be from now on: what is not named here it has no more.
struct EditPost {
    struct Media {
        // Already the post's; or empty, and an act of UploadMedia that must be sent first.
        LocalId posted;
        ActId upload;
        QString altText;
        QPointF focus;
        // What can be shown of a posted one.
        QString previewUrl;
    };

    PostKey post;
    QString text;
    QString contentWarning;
    bool sensitive = false;
    QString language;
    std::vector<Media> media;
    std::optional<NewPoll> poll;
    bool markdown = false;
};

// Of somebody who asks to follow.
struct AnswerRequest {
    // `name@host`.
    QString handle;
    PersonKey person;
    bool accept = true;
};

// Of a post that its server has and would publish by itself.
struct DropScheduled {
    // As the account's own server names it.
    LocalId scheduled;
    Instant at;
    // For people.
    QString text;
};

struct ReadConversation {
    // As the account's own server names it.
    LocalId conversation;
};

// What a person has said or done; written down before anything is sent.
using Deed =
    std::variant<WritePost, UploadMedia, DeletePost, ReactToPost, FollowPerson, MutePerson, BlockPerson,
                 BlockDomain, ChangeList, PutInList, ChangeFilter, FollowTag, ImportPeople, Vote, EditPost,
                 AnswerRequest, ReadConversation, DropScheduled, ReportPerson>;

} // namespace Godwit
