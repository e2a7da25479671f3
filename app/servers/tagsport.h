// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph.h"
#include "servers/timelinesport.h"

namespace Godwit
{

// Followed hashtags, without '#'. Unsupported where the server has none.
class TagsPort
{
public:
    virtual ~TagsPort() = default;

    // Mastodon: GET /api/v1/followed_tags. AT: none (saved searches are a client's own).
    virtual QCoro::Task<ServerResult<NamesPage>> followed(PageRequest request) = 0;

    // Nothing but outbox/ calls this. Good also when it is so already. Mastodon: POST
    // /api/v1/tags/:name/{follow,unfollow}. AT: none.
    virtual QCoro::Task<ServerResult<void>> follow(QString tag, bool on) = 0;
};

} // namespace Godwit
