// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/livefeed.h"

namespace Godwit
{

LiveFeed::LiveFeed(StreamIngest *ingest)
{
    connect(ingest, &StreamIngest::stateChanged, this, [this](const LiveState &state) {
        m_begun = m_begun || state.kind == LiveState::Kind::Live || state.kind == LiveState::Kind::Polling;
        add(state);
    });
    connect(ingest, &StreamIngest::rowsArrived, this,
            [this](const TimelineKey &key, const std::vector<RowPosition> &rows) {
                if (m_begun)
                    add(Rows{key, rows});
            });
    connect(ingest, &StreamIngest::postsEdited, this, [this](const Edited &posts) { add(posts); });
    connect(ingest, &StreamIngest::postsRemoved, this, [this](const Removed &removed) { add(removed); });
    connect(ingest, &StreamIngest::notificationsArrived, this, [this](const Notifications &fresh) {
        if (m_begun)
            add(fresh);
    });
    connect(ingest, &StreamIngest::notificationsRefused, this,
            [this](const FetchError &why) { add(Refused{{}, why}); });
    connect(ingest, &StreamIngest::timelineRefused, this,
            [this](const TimelineKey &key, const FetchError &why) { add(Refused{key, why}); });
}

LiveFeed::Item LiveFeed::take()
{
    Item item = std::move(m_items.front());
    m_items.pop_front();
    return item;
}

void LiveFeed::add(Item item)
{
    m_items.push_back(std::move(item));
    Q_EMIT filled();
}

} // namespace Godwit
