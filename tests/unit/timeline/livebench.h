// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/notificationstore.h"
#include "fakes/manualclock.h"
#include "fakes/seededrandom.h"
#include "timeline/personfinder.h"
#include "timeline/streamingest.h"
#include "unit/cache/cachetest.h"
#include "unit/timeline/liveserver.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

// One account, its server, and a cache of its own. Time stands still but for the test.
class LiveBench : public CacheTest
{
public:
    explicit LiveBench(quint32 seed = 1);
    ~LiveBench();

    // Follows and waits until the first look is over.
    void begin(std::vector<TimelineKind> besides = {});

    // Lets things happen without moving the clock; false after 20 s.
    template <typename Condition>
    static bool until(Condition done)
    {
        return QTest::qWaitFor(done, 20'000);
    }

    // Moves time step by step until `done`; false after `most`.
    template <typename Condition>
    bool within(Milliseconds most, Condition done)
    {
        const Milliseconds step = std::max(most / 100, leastStep);
        for (Milliseconds passed{}; passed <= most; passed += step) {
            settle();
            if (done())
                return true;
            clock.advance(step);
        }
        return false;
    }

    // Lets `length` pass step by step.
    void pass(Milliseconds length);
    // Whatever can happen without time passing has happened.
    void settle();
    // Posts first to last, oldest first.
    void serverHas(int first, int last);
    // Everything that the server's home has, newest first, without gaps.
    QString everything() const;

    bool isLive() const { return ingest->state().kind == LiveState::Kind::Live; }

    template <typename T>
    static T await(QCoro::Task<T> task)
    {
        return QCoro::waitFor(std::move(task));
    }

    static constexpr Milliseconds leastStep{50};

    void finishStorage();

    ManualClock clock;
    SeededRandom random;
    ScriptedWorld world{clock};
    std::shared_ptr<LiveServer> server = std::make_shared<LiveServer>(world);
    ScriptedSource servers;
    NotificationStore notifications{database};
    LiveStore live{database};
    PersonFinder people{servers, posts, clock};
    TimelineFetcher fetcher{servers, timelines, people, clock};
    PostFetcher postFetcher{servers, posts, notifications, clock};
    TaskScope requests;
    std::unique_ptr<StreamIngest> ingest;

    // What it has told.
    std::vector<LiveState> states;
    std::vector<RowPosition> told;
    std::vector<PostKey> edited;
    std::vector<LiveChanges::Removed> removed;
    std::vector<Notification> noticed;
    std::vector<TimelineKey> refusals;
};

} // namespace Godwit
