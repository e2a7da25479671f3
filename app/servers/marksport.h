// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/servererror.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

// What an account notes of posts beside reacting to them. Nothing but outbox/ calls this. The answered batch
// holds the post with its new state.
class MarksPort
{
public:
    virtual ~MarksPort() = default;

    // To the top of one's own profile. Mastodon: POST /api/v1/statuses/:id/{pin,unpin}. AT: `pinnedPost` of
    // app.bsky.actor.profile, one at most.
    virtual QCoro::Task<ServerResult<Batch>> pin(LocalId id, bool on) = 0;

    // No notifications of the thread that the post is part of. Only where the server has
    // Capability::ThreadMutes. Mastodon: POST /api/v1/statuses/:id/{mute,unmute}. AT:
    // app.bsky.graph.{muteThread,unmuteThread} with the thread's root.
    virtual QCoro::Task<ServerResult<Batch>> muteThread(LocalId id, bool on) = 0;
};

} // namespace Godwit
