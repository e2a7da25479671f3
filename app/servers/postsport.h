// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/servererror.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

// Single posts and what hangs on them.
class PostsPort
{
public:
    virtual ~PostsPort() = default;

    // Mastodon: GET /api/v1/statuses/:id. AT: app.bsky.feed.getPosts with the at:// URI.
    virtual QCoro::Task<ServerResult<Batch>> post(LocalId id) = 0;

    // Mastodon: GET /api/v1/statuses/:id/context beside the post itself. AT: app.bsky.feed.getPostThread.
    virtual QCoro::Task<ServerResult<Thread>> thread(LocalId id) = 0;

    // The post with this global key (or that a page with this address shows) as this server knows it, fetched
    // from its origin if need be; an empty batch when the server does not find it. Slow (seconds). The
    // batch's first post is it. Mastodon: GET /api/v2/search?q=URI&resolve=true&type=statuses. AT: the key is
    // the address; getPosts.
    virtual QCoro::Task<ServerResult<Batch>> resolve(PostKey key) = 0;
};

} // namespace Godwit
