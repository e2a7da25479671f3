// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/scriptedworld.h"

#include <QObject>

namespace Godwit
{

class ScriptedGraph;

// One client's connection to the world.
class ScriptedServer final : public QObject,
                             public Server,
                             PostingPort,
                             PostsPort,
                             PollsPort,
                             MarksPort,
                             ReportsPort,
                             RequestsPort,
                             ConversationsPort,
                             PeoplePort,
                             MediaPort,
                             TimelinesPort,
                             NotificationsPort,
                             SearchPort,
                             ComposingPort,
                             SchedulingPort
{
    Q_OBJECT

public:
    explicit ScriptedServer(ScriptedWorld &world);
    ~ScriptedServer() override;

    // The client is dead: what it asks from now on reaches nobody and is never answered, until release().
    void cut() { m_cut = true; }

    // Ends hanging requests with TimedOut, so that their coroutines end.
    void release();

    const ServerInfo &info() const override { return m_world.info; }

    TimelinesPort &timelines() override { return *this; }

    PostsPort &posts() override { return *this; }

    PostingPort &posting() override { return *this; }

    SchedulingPort &scheduling() override { return *this; }

    PollsPort &polls() override { return *this; }

    MarksPort &marks() override { return *this; }

    ReportsPort &reports() override { return *this; }

    RequestsPort &requests() override { return *this; }

    ConversationsPort &conversations() override { return *this; }

    PeoplePort &people() override { return *this; }

    MediaPort &media() override { return *this; }

    NotificationsPort &notifications() override { return *this; }

    SearchPort &search() override { return *this; }

    ComposingPort &composing() override { return *this; }

    GraphPorts &graph() override;

    StreamPort *stream() override { return nullptr; }

    // The request's way there; nothing: go on. And the answer's way back.
    QCoro::Task<Fault> arrive(Op op);
    QCoro::Task<std::optional<ServerError>> answer(Fault fault);

Q_SIGNALS:
    void turned();
    void released();

private:
    QCoro::Task<ServerResult<Batch>> publish(NewPost post) override;
    QCoro::Task<ServerResult<Batch>> edit(LocalId id, PostEdit edit) override;
    QCoro::Task<ServerResult<void>> remove(LocalId id) override;
    QCoro::Task<ServerResult<Batch>> boost(LocalId id, bool on) override;
    QCoro::Task<ServerResult<Batch>> favourite(LocalId id, bool on) override;
    QCoro::Task<ServerResult<Batch>> bookmark(LocalId id, bool on) override;
    QCoro::Task<ServerResult<Batch>> ownNewest(int limit) override;
    QCoro::Task<ServerResult<Batch>> ownUntil(Instant last, int limit) override;
    QCoro::Task<ServerResult<Batch>> post(LocalId id) override;
    QCoro::Task<ServerResult<Thread>> thread(LocalId id) override;
    QCoro::Task<ServerResult<Batch>> resolve(PostKey key) override;
    QCoro::Task<ServerResult<Translation>> translate(LocalId id, QString language) override;
    QCoro::Task<ServerResult<Poll>> vote(LocalId poll, std::vector<int> choices) override;
    QCoro::Task<ServerResult<Batch>> pin(LocalId id, bool on) override;
    QCoro::Task<ServerResult<Batch>> muteThread(LocalId id, bool on) override;
    QCoro::Task<ServerResult<LocalId>> report(NewReport report) override;
    QCoro::Task<ServerResult<PeoplePage>> requests(PageRequest request) override;
    QCoro::Task<ServerResult<Relationship>> answerRequest(LocalId person, bool accept) override;
    QCoro::Task<ServerResult<ConversationPage>> conversations(PageRequest request) override;
    QCoro::Task<ServerResult<void>> markRead(LocalId conversation) override;
    QCoro::Task<ServerResult<SeenPerson>> self() override;
    QCoro::Task<ServerResult<SeenPerson>> find(QString handleOrUri) override;

    QCoro::Task<ServerResult<SeenPerson>> resolve(QString handleOrUri) override
    {
        return find(std::move(handleOrUri));
    }

    QCoro::Task<ServerResult<Relationship>> relationship(LocalId id) override;
    QCoro::Task<ServerResult<FamiliarPeople>> familiar(LocalId id) override;
    QCoro::Task<ServerResult<std::vector<PersonKey>>> aliases(PersonKey self) override;
    QCoro::Task<ServerResult<LocalId>> upload(NewMedia media,
                                              std::function<void(qint64, qint64)> progress) override;
    QCoro::Task<ServerResult<Page>> page(TimelineKind kind, QString argument, PageRequest request) override;
    QCoro::Task<ServerResult<NotificationPage>> page(PageRequest request) override;
    QCoro::Task<ServerResult<SearchResult>> search(QString text, int limit) override;
    QCoro::Task<ServerResult<PostingDefaults>> defaults() override;
    QCoro::Task<ServerResult<std::vector<CustomEmoji>>> emoji() override;
    QCoro::Task<ServerResult<PostSource>> source(LocalId id) override;
    QCoro::Task<ServerResult<Answer>> schedule(NewPost post, Instant at) override;
    QCoro::Task<ServerResult<std::vector<ScheduledPost>>> scheduled() override;
    QCoro::Task<ServerResult<void>> unschedule(LocalId id) override;

    QCoro::Task<> turn();
    QCoro::Task<ServerResult<Batch>> react(LocalId id, bool on, bool PostState::*flag,
                                           std::vector<LocalId> *made);

    ScriptedWorld &m_world;
    std::unique_ptr<ScriptedGraph> m_graph;
    bool m_cut = false;
};

class ScriptedSource final : public ServerSource
{
public:
    std::shared_ptr<Server> serverFor(AccountId account) override { return servers.value(account); }

    QHash<AccountId, std::shared_ptr<Server>> servers;
};

} // namespace Godwit
