// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/servererror.h"
#include "model/translation.h"

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

    // In this language ("de"), by the server's translator: where there is Capability::Translation, of public
    // posts. Slow (seconds). Mastodon: POST /api/v1/statuses/:id/translate, which answers 404 where its
    // translator does not know the pair of languages, 503 where it does not answer or has no quota left. AT:
    // none.
    virtual QCoro::Task<ServerResult<Translation>> translate(LocalId id, QString language) = 0;
};

} // namespace Godwit
