// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/servererror.h"
#include "model/timelinekey.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

// Ports are what Godwit asks of a server, by topic. One bundle (server.h) belongs to one account; each answer
// is a value of model/, each failure a ServerError. Every call runs on the engine thread and may outlive the
// caller's interest, never the bundle: the bundle's owner keeps it until its calls have ended.

// Where a page begins.
struct PageRequest {
    enum class Direction : quint8 {
        Newest,
        Older, // after `from`, an older-cursor
        Newer, // what came after `from`, a newer-cursor: the items next to it, not the newest
    };

    Direction direction = Direction::Newest;
    Cursor from{};
    // A wish; a server may give fewer or, when it ignores the wish, more.
    int limit = 40;
};

class TimelinesPort
{
public:
    virtual ~TimelinesPort() = default;

    // Mastodon: GET /api/v1/timelines/{home,public,tag/:tag,list/:id}, /api/v1/accounts/:id/statuses,
    // /api/v1/bookmarks,
    //   /api/v1/favourites; the cursors are the queries of the Link header (RFC 8288).
    // AT: app.bsky.feed.getTimeline, getAuthorFeed, getListFeed, searchPosts for tags; an opaque `cursor`,
    // older only. Of Profile kinds, `argument` is the person's local id on this server (PeoplePort::find
    // gives it).
    virtual QCoro::Task<ServerResult<Page>> page(TimelineKind kind, QString argument,
                                                 PageRequest request) = 0;
};

} // namespace Godwit
