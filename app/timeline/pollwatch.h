// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/alarm.h"
#include "base/taskscope.h"
#include "model/ids.h"

#include <QHash>

namespace Godwit
{

class PostFetcher;

// Reads polls again once they have closed, so that their results are seen: one at a time, each a few times at
// most.
class PollWatch : public QObject
{
    Q_OBJECT

public:
    // All outlive it; `requests` owns what is still under way when it stops.
    PollWatch(PostFetcher &posts, Clock &clock, TaskScope &requests);

    // A poll that is shown and not known to be closed. Said again and again, it is watched once.
    void watch(AccountId account, PostKey post, Instant closesAt);
    QCoro::Task<> stop();

Q_SIGNALS:
    // The cache has what the server says of it now.
    void refreshed(const Godwit::PostKey &post);

private:
    using Poll = std::pair<AccountId, PostKey>;

    struct Watched {
        // Unset: nothing to do until it is seen open again.
        std::optional<Instant> due;
        int tries = 0;
        bool asked = false;
    };

    QCoro::Task<> run();
    std::optional<Poll> next() const;
    void makeRoom();

    PostFetcher &m_posts;
    Clock &m_clock;
    TaskScope &m_requests;
    QHash<Poll, Watched> m_watched;
    Alarm m_turn;
    bool m_running = false;
    TaskScope m_scope;
};

} // namespace Godwit
