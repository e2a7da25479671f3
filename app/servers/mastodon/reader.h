// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/servererror.h"
#include "net/request.h"
#include "servers/mastodon/linkheader.h"
#include "servers/mastodon/readercontext.h"

namespace Godwit::Mastodon
{

// The answers of the Mastodon API as values. An answer that is no JSON, or not of the expected shape at its
// root, is a BadAnswer; a broken item costs only itself and is named in `skipped`. Callable from any thread.

// The cursors of an answer's Link header. The last page of a server that ends with an empty one names none.
PageCursors cursorsOf(const Response &response, bool isEmptyPage);

// A list of posts, with the cursors of its Link header.
ServerResult<Page> readTimeline(const ReaderContext &context, const Response &response);

// A post, which is the batch's first; of a boost, what was boosted.
ServerResult<Batch> readPost(const ReaderContext &context, const Response &response);
// A list of posts, in the server's order; what they quote follows after them.
ServerResult<Batch> readPosts(const ReaderContext &context, const Response &response);

// The answers of /statuses/:id and of /statuses/:id/context.
ServerResult<Thread> readThread(const ReaderContext &context, const Response &post, const Response &around);

// /api/v1/polls/:id and the answer to a vote.
ServerResult<Poll> readPollAnswer(const ReaderContext &context, const Response &response);

ServerResult<SeenPerson> readPerson(const ReaderContext &context, const Response &response);
ServerResult<PeoplePage> readPeople(const ReaderContext &context, const Response &response);
// /api/v1/accounts/familiar_followers, what it says of this person; nobody when it says nothing.
ServerResult<FamiliarPeople> readFamiliarPeople(const ReaderContext &context, const Response &response,
                                                const LocalId &person);
// A relationship, or a list whose first it is.
ServerResult<Relationship> readRelationship(const ReaderContext &context, const Response &response);

// /api/v1/notifications: what says the same of one post on one day is put together here.
ServerResult<NotificationPage> readNotifications(const ReaderContext &context, const Response &response);
// /api/v2/notifications
ServerResult<NotificationPage> readGroupedNotifications(const ReaderContext &context,
                                                        const Response &response);

// /api/v2/search
ServerResult<SearchResult> readSearch(const ReaderContext &context, const Response &response);

struct UploadedMedia {
    LocalId id;
    // It can be attached to a post; otherwise the server still works on it.
    bool ready = false;
};

ServerResult<UploadedMedia> readMedia(const ReaderContext &context, const Response &response);

} // namespace Godwit::Mastodon
