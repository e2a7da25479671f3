// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/streamingest.h"

#include <deque>
#include <variant>

namespace Godwit
{

// What a followed account brings, in a queue from which one coroutine prints.
class LiveFeed : public QObject
{
    Q_OBJECT

public:
    struct Rows {
        TimelineKey key;
        std::vector<RowPosition> positions;
    };

    // A timeline; without one, notifications.
    struct Refused {
        std::optional<TimelineKey> key;
        FetchError why;
    };

    using Edited = std::vector<PostKey>;
    using Removed = std::vector<LiveChanges::Removed>;
    using Notifications = std::vector<Notification>;
    using Item = std::variant<LiveState, Rows, Edited, Removed, Notifications, Refused>;

    // What the first look brings was there before: it is no item. The ingest outlives the feed.
    explicit LiveFeed(StreamIngest *ingest);

    bool isEmpty() const { return m_items.empty(); }

    Item take();

Q_SIGNALS:
    void filled();

private:
    void add(Item item);

    std::deque<Item> m_items;
    bool m_begun = false;
};

} // namespace Godwit
