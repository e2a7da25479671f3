// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/scriptedserver.h"

namespace Godwit
{

// A server with timelines, notifications and a stream. Everything else is the scripted world's.
class LiveServer final : public QObject, public Server, TimelinesPort, NotificationsPort, StreamPort
{
    Q_OBJECT

public:
    explicit LiveServer(ScriptedWorld &world) : m_world(world), m_rest(world) {}

    // On its timeline, and to whoever listens.
    void publish(const SeenPost &post, TimelineKind kind = TimelineKind::Home);
    // While nobody listens, or as the stream forgets it.
    void publishQuietly(const SeenPost &post, TimelineKind kind = TimelineKind::Home);
    void notify(const Notification &notification);
    void send(const StreamEvent &event);
    // The connection breaks.
    void hangUp(ServerError::Kind kind = ServerError::Kind::Broken);
    // Requests that hang are answered.
    void release();

    bool isConnected() const { return bool(m_on); }

    // Oldest first.
    std::map<TimelineKind, std::vector<SeenPost>> timelineOf;
    std::vector<Notification> notified;
    // On top of the home's newest page.
    std::vector<TimelineItem> boosts;

    bool hasStream = true;
    // The next answers, instead of pages and connections.
    std::deque<ServerError::Kind> pageFaults;
    std::deque<ServerError::Kind> streamFaults;
    // Of a fault that names it.
    std::optional<Instant> retryAt;
    // Of these timelines each page is refused so.
    std::map<TimelineKind, ServerError::Kind> refused;
    bool refusesNotifications = false;
    // Requests wait for release(); connections for stop().
    bool pagesHang = false;
    bool streamHangs = false;

    int pages = 0;
    int connections = 0;
    QString argument;
    std::vector<TimelineKind> besides;

    const ServerInfo &info() const override { return m_world.info; }

    TimelinesPort &timelines() override { return *this; }

    PostsPort &posts() override { return m_rest.posts(); }

    PostingPort &posting() override { return m_rest.posting(); }

    PollsPort &polls() override { return m_rest.polls(); }

    MarksPort &marks() override { return m_rest.marks(); }

    SchedulingPort &scheduling() override { return m_rest.scheduling(); }

    RequestsPort &requests() override { return m_rest.requests(); }

    ReportsPort &reports() override { return m_rest.reports(); }

    ConversationsPort &conversations() override { return m_rest.conversations(); }

    PeoplePort &people() override { return m_rest.people(); }

    MediaPort &media() override { return m_rest.media(); }

    NotificationsPort &notifications() override { return *this; }

    SearchPort &search() override { return m_rest.search(); }

    ComposingPort &composing() override { return m_rest.composing(); }

    GraphPorts &graph() override { return m_rest.graph(); }

    StreamPort *stream() override { return hasStream ? this : nullptr; }

Q_SIGNALS:
    void turned();
    void released();
    void ended();

private:
    QCoro::Task<ServerResult<Page>> page(TimelineKind kind, QString argument, PageRequest request) override;
    QCoro::Task<ServerResult<NotificationPage>> page(PageRequest request) override;
    QCoro::Task<ServerResult<void>> run(std::vector<TimelineKind> kinds,
                                        std::function<void(const StreamEvent &)> on) override;
    void stop() override;

    QCoro::Task<std::optional<ServerError>> arrive();
    ServerError error(ServerError::Kind kind) const;

    ScriptedWorld &m_world;
    ScriptedServer m_rest;
    std::function<void(const StreamEvent &)> m_on;
    std::optional<ServerError> m_fault;
    bool m_over = false;
};

} // namespace Godwit
