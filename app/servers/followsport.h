// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph.h"
#include "servers/timelinesport.h"

namespace Godwit
{

// Whom the account follows and who follows it.
class FollowsPort
{
public:
    virtual ~FollowsPort() = default;

    // Whom the account follows, in the server's order, without how. Those who have not agreed yet are not
    // among them. Mastodon: GET /api/v1/accounts/:own/following. AT: app.bsky.graph.getFollows.
    virtual QCoro::Task<ServerResult<PeoplePage>> following(PageRequest request) = 0;

    // Mastodon: GET /api/v1/accounts/:own/followers. AT: app.bsky.graph.getFollowers.
    virtual QCoro::Task<ServerResult<PeoplePage>> followers(PageRequest request) = 0;

    // At most 40 people a call; of whom the server says nothing is missing in the answer.
    // Mastodon: GET /api/v1/accounts/relationships?id[]=. AT: `viewer` of app.bsky.actor.getProfiles.
    virtual QCoro::Task<ServerResult<std::vector<KnownRelationship>>>
    relationships(std::vector<LocalId> ids) = 0;

    // What changes something: nothing but outbox/ calls it.

    // Again for somebody who is followed: with other options. Without options those that stand stay.
    // Mastodon: POST /api/v1/accounts/:id/follow. AT: com.atproto.repo.createRecord app.bsky.graph.follow; no
    // options.
    virtual QCoro::Task<ServerResult<Relationship>> follow(LocalId id,
                                                           std::optional<FollowOptions> options) = 0;
    // Mastodon: POST /api/v1/accounts/:id/unfollow. AT: com.atproto.repo.deleteRecord.
    virtual QCoro::Task<ServerResult<Relationship>> unfollow(LocalId id) = 0;
};

} // namespace Godwit
