// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph.h"
#include "servers/timelinesport.h"

namespace Godwit
{

// Whom the account does not want to meet. Unsupported where the server has no such thing; a server that has
// it and does not tell (Capability::KeptAwayListed) answers Unsupported to the list alone.
class KeepAwayPort
{
public:
    virtual ~KeepAwayPort() = default;

    // Mastodon: GET /api/v1/mutes, whose people have a mute_expires_at; whether notifications are hidden say
    // the relationships. AT: app.bsky.graph.getMutes.
    virtual QCoro::Task<ServerResult<MutesPage>> mutes(PageRequest request) = 0;
    // Mastodon: GET /api/v1/blocks. AT: app.bsky.graph.getBlocks.
    virtual QCoro::Task<ServerResult<PeoplePage>> blocks(PageRequest request) = 0;
    // Mastodon: GET /api/v1/domain_blocks. AT: none.
    virtual QCoro::Task<ServerResult<NamesPage>> blockedDomains(PageRequest request) = 0;

    // What changes something: nothing but outbox/ calls it.

    // Again for somebody who is muted: with other options. A server that would ignore `until` and mute for
    // ever is not asked: Unsupported. Mastodon: POST /api/v1/accounts/:id/mute. AT: app.bsky.graph.muteActor.
    virtual QCoro::Task<ServerResult<Relationship>> mute(LocalId id, MuteOptions options) = 0;
    // Mastodon: POST /api/v1/accounts/:id/unmute. AT: app.bsky.graph.unmuteActor.
    virtual QCoro::Task<ServerResult<Relationship>> unmute(LocalId id) = 0;
    // Mastodon: POST /api/v1/accounts/:id/{block,unblock}. AT: a record app.bsky.graph.block, public.
    virtual QCoro::Task<ServerResult<Relationship>> block(LocalId id, bool on) = 0;
    // A host, without scheme. Mastodon: POST and DELETE /api/v1/domain_blocks. AT: none.
    virtual QCoro::Task<ServerResult<void>> blockDomain(QString domain, bool on) = 0;
};

} // namespace Godwit
