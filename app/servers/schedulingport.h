// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/postingport.h"

namespace Godwit
{

// A post that the server has and will publish by itself.
struct ScheduledPost {
    LocalId id;
    Instant at;
    // As it was written.
    QString text;
    QString contentWarning;
    LocalId replyTo;

    friend bool operator==(const ScheduledPost &, const ScheduledPost &) = default;
};

// Posts that a server publishes at a time of the writer's choice; where it can: Capability::Scheduling.
// Nothing but outbox/ calls this. No call is retried below it.
class SchedulingPort
{
public:
    virtual ~SchedulingPort() = default;

    // The least that a time must be ahead of now (Mastodon's rule).
    static constexpr Milliseconds leastAhead = std::chrono::minutes(5);

    struct Answer {
        ScheduledPost post;
        // Not kept for its time but published at once: the batch's first post.
        std::optional<Batch> published;
    };

    // Mastodon: POST /api/v1/statuses with scheduled_at, where the idempotency key counts for nothing: sent
    // twice, it is published twice. AT: none.
    virtual QCoro::Task<ServerResult<Answer>> schedule(NewPost post, Instant at) = 0;

    // All that waits there. Mastodon: GET /api/v1/scheduled_statuses. AT: none.
    virtual QCoro::Task<ServerResult<std::vector<ScheduledPost>>> scheduled() = 0;

    // NotFound where it does not wait (any more). Mastodon: DELETE /api/v1/scheduled_statuses/:id. AT: none.
    virtual QCoro::Task<ServerResult<void>> unschedule(LocalId id) = 0;
};

} // namespace Godwit
