// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/notification.h"
#include "model/post.h"
#include "model/profile.h"

#include <QStringList>

namespace Godwit
{

// What adapters hand to the cache: everything one answer held, flattened; the cache takes it in one
// transaction.

struct SeenPost {
    Post post;
    PostState state;

    friend bool operator==(const SeenPost &, const SeenPost &) = default;
};

struct SeenPerson {
    Profile profile;
    // As the answering server names the person.
    LocalId id;

    friend bool operator==(const SeenPerson &, const SeenPerson &) = default;
};

struct Batch {
    std::vector<SeenPost> posts;
    std::vector<SeenPerson> people;
    // Items of the answer that could not be read; each is named (for a log or `doctor`, never with its
    // content).
    QStringList skipped;

    friend bool operator==(const Batch &, const Batch &) = default;
};

// Who put a post into a timeline, and when.
struct Boost {
    PersonKey by;
    // The server's own id of the boost, for undoing it.
    LocalId wrapper;
    Instant at;

    friend bool operator==(const Boost &, const Boost &) = default;
};

// A row of a timeline: a post, or somebody's boost of it.
struct TimelineItem {
    PostKey post;
    std::optional<Boost> boost;

    friend bool operator==(const TimelineItem &, const TimelineItem &) = default;
};

// A page of one source, newest first, in the server's order.
struct Page {
    Batch batch;
    std::vector<TimelineItem> items;
    // Where the next older page begins; empty at the end.
    Cursor older;
    // Where newer items will begin; empty where the server cannot say (then ask for the newest and look for
    // overlap).
    Cursor newer;
    // The server is still making this timeline: nothing says that what is missing is not there.
    bool incomplete = false;

    friend bool operator==(const Page &, const Page &) = default;
};

// A post with what surrounds it. Ancestors oldest first; descendants in the server's order.
struct Thread {
    Batch batch;
    PostKey focus;
    std::vector<PostKey> ancestors;
    std::vector<PostKey> descendants;
    // The server said that it is still fetching replies from elsewhere.
    bool incomplete = false;

    friend bool operator==(const Thread &, const Thread &) = default;
};

struct NotificationPage {
    Batch batch;
    std::vector<Notification> items;
    Cursor older;
    Cursor newer;

    friend bool operator==(const NotificationPage &, const NotificationPage &) = default;
};

struct PeoplePage {
    std::vector<SeenPerson> people;
    Cursor older;
    QStringList skipped;

    friend bool operator==(const PeoplePage &, const PeoplePage &) = default;
};

// Whom the account follows among those who follow somebody, in the server's order.
struct FamiliarPeople {
    // The first of them.
    std::vector<SeenPerson> people;
    qint64 total = 0;
    QStringList skipped;

    friend bool operator==(const FamiliarPeople &, const FamiliarPeople &) = default;
};

struct SearchResult {
    Batch batch;
    std::vector<PersonKey> people;
    std::vector<PostKey> posts;
    // Without '#'.
    QStringList hashtags;

    friend bool operator==(const SearchResult &, const SearchResult &) = default;
};

} // namespace Godwit
