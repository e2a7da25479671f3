// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/servererror.h"
#include "model/timelinekey.h"

#include <qcoro/qcorotask.h>

#include <functional>
#include <variant>

namespace Godwit
{

struct StreamPost {
    TimelineKind kind;
    QString argument;
    Batch batch;
    TimelineItem item;
};

struct StreamEdit {
    Batch batch;
    PostKey post;
};

// Only this server's word: a post of another origin may live on elsewhere.
struct StreamDelete {
    LocalId id;
};

struct StreamNotification {
    Batch batch;
    Notification notification;
};

struct StreamFiltersChanged {
};

// The connection stands (again): what came between must be fetched by pages.
struct StreamConnected {
};

using StreamEvent = std::variant<StreamConnected, StreamPost, StreamEdit, StreamDelete, StreamNotification,
                                 StreamFiltersChanged>;

// What happens on a server while it happens. Null in a bundle whose server has none: then timeline/ polls.
class StreamPort
{
public:
    virtual ~StreamPort() = default;

    // Follows home and notifications, and these timelines besides, over one connection until stop() or
    // failure; never returns a success but after stop(). `on` is called on the engine thread, in the server's
    // order. Mastodon: one multiplexed WebSocket at configuration.urls.streaming. AT: none for a client;
    // poll.
    virtual QCoro::Task<ServerResult<void>> run(std::vector<TimelineKind> kinds,
                                                std::function<void(const StreamEvent &)> on) = 0;
    // Ends run() promptly, with success.
    virtual void stop() = 0;
};

} // namespace Godwit
