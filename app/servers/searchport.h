// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/servererror.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

class SearchPort
{
public:
    virtual ~SearchPort() = default;

    // Mastodon: GET /api/v2/search. AT: app.bsky.feed.searchPosts and app.bsky.actor.searchActors.
    virtual QCoro::Task<ServerResult<SearchResult>> search(QString text, int limit) = 0;
};

} // namespace Godwit
