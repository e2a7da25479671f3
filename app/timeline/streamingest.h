// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/alarm.h"
#include "base/taskscope.h"
#include "timeline/backoff.h"
#include "timeline/catchup.h"
#include "timeline/livekeeper.h"
#include "timeline/pollpace.h"

#include <map>
#include <memory>
#include <set>

namespace Godwit
{

class Server;
class ServerSource;

// How an account is followed just now.
struct LiveState {
    enum class Kind : quint8 {
        Connecting,
        Live,    // the stream stands and nothing is missing below it
        Polling, // no stream: asks again after `wait`
        Failing, // tries again after `wait`
    };

    Kind kind = Kind::Connecting;
    Milliseconds wait{};
    // Of Failing.
    std::optional<FetchError> problem{};
};

// Follows one account: home and notifications, and other timelines besides. Listens to the server's stream
// where there is one, fills the hole since the last row whenever the stream stands (again), and asks for
// pages where there is none or it does not open. What a signal tells is in the cache. Lives on the engine
// thread.
class StreamIngest : public QObject
{
    Q_OBJECT

public:
    struct Surroundings {
        ServerSource &servers;
        LiveStore &live;
        TimelineFetcher &timelines;
        PostFetcher &posts;
        Clock &clock;
        RandomSource &random;
        // Owns the requests that stop() does not wait for.
        TaskScope &requests;
    };

    // All surroundings outlive it.
    StreamIngest(Surroundings surroundings, LiveSource source);
    // Await stop() first.
    ~StreamIngest() override;

    // Begins, or begins again with other timelines besides.
    void follow(std::vector<TimelineKind> besides);
    // Ends promptly, keeping what has arrived.
    QCoro::Task<> stop();

    // The server answers again: tries at once what failed before.
    void wake();
    // The account has another persona now.
    void moveTo(PersonaId persona);

    const LiveState &state() const { return m_state; }

Q_SIGNALS:
    void stateChanged(const Godwit::LiveState &state);
    // Newest first.
    void rowsArrived(const Godwit::TimelineKey &key, const std::vector<Godwit::RowPosition> &rows);
    void postsEdited(const std::vector<Godwit::PostKey> &posts);
    void postsRemoved(const std::vector<Godwit::LiveChanges::Removed> &removed);
    // Newest first.
    void notificationsArrived(const std::vector<Godwit::Notification> &notifications);
    // The server does not give this timeline to this account; the others go on.
    void timelineRefused(const Godwit::TimelineKey &key, const Godwit::FetchError &why);
    void notificationsRefused(const Godwit::FetchError &why);

private:
    QCoro::Task<> run();
    QCoro::Task<> listen(std::shared_ptr<Server> server);
    QCoro::Task<> afterLoss(ServerError error);
    QCoro::Task<> poll();
    // Fills the hole below this connection.
    QCoro::Task<> catchUp(int connection);
    // Everything followed, by pages. Whether anything was new.
    QCoro::Task<FetchResult<bool>> look();
    QCoro::Task<FetchResult<bool>> lookAt(TimelineKind kind);
    QCoro::Task<FetchResult<bool>> lookAtNotifications();
    QCoro::Task<> lookOnceMore();

    void hear(const StreamEvent &event);
    void hangUp();
    void tell(const LiveChanges &changes);
    void tellRows(const TimelineKey &key, std::vector<RowPosition> rows,
                  const std::vector<RowPosition> &known);
    void tellNotifications(std::vector<Notification> fresh, const std::vector<Notification> &seen);
    void report(LiveState state);

    TimelineKey keyOf(TimelineKind kind) const { return {m_source.persona, kind, {}}; }

    Surroundings m_surroundings;
    LiveSource m_source;
    LiveKeeper m_keeper;
    std::vector<TimelineKind> m_besides;
    bool m_asksForNotifications = true;
    LiveState m_state;

    bool m_running = false;

    // Of one timeline. Another process may have put a row into the cache before this one met it.
    struct Told {
        RowPosition newest{};
        // Told although they were no news to the cache.
        std::set<RowPosition> known;
    };

    std::map<TimelineKind, Told> m_told;
    // The newest notification's time; unset before the first look.
    std::optional<Instant> m_toldUntil;
    // Those that a server dates later than now, which say nothing of what comes after them.
    std::map<LocalId, Instant> m_toldEarly;
    StreamPort *m_port = nullptr;
    // Counts connections, so that what belongs to a former one ends.
    int m_connection = 0;
    std::optional<Instant> m_connectedAt;
    // Connects at once when the connection has ended.
    bool m_again = false;
    bool m_looking = false;
    // Until then pages are asked for instead.
    Instant m_streamRestsUntil;
    BackOff m_streamBackOff;
    BackOff m_pageBackOff;
    PollPace m_pace;
    // Between two tries.
    Alarm m_turn;
    // Of catchUp().
    Alarm m_look;
    TaskScope m_scope;
};

} // namespace Godwit
