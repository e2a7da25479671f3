// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/scriptedserver.h"

#include "fakes/scriptedgraph.h"

#include <QTimer>
#include <qcoro/qcorosignal.h>

namespace Godwit
{

static ServerError errorOf(ServerError::Kind kind)
{
    return Fault::fail(kind).error;
}

ScriptedServer::ScriptedServer(ScriptedWorld &world)
    : m_world(world), m_graph(std::make_unique<ScriptedGraph>(world, *this))
{
}

ScriptedServer::~ScriptedServer() = default;

GraphPorts &ScriptedServer::graph()
{
    return *m_graph;
}

void ScriptedServer::release()
{
    Q_EMIT released();
}

QCoro::Task<> ScriptedServer::turn()
{
    QTimer::singleShot(0, this, &ScriptedServer::turned);
    co_await qCoro(this, &ScriptedServer::turned);
}

QCoro::Task<Fault> ScriptedServer::arrive(Op op)
{
    co_await turn();
    Fault fault = m_cut ? Fault::hang() : m_world.next(op);
    if (fault.kind == Fault::Kind::Hang) {
        co_await qCoro(this, &ScriptedServer::released);
        const bool isTold = fault.error.kind != ServerError().kind;
        fault = isTold ? Fault{Fault::Kind::Fail, fault.error} : Fault::fail(ServerError::Kind::TimedOut);
    }
    co_return fault;
}

QCoro::Task<std::optional<ServerError>> ScriptedServer::answer(Fault fault)
{
    co_await turn();
    if (m_cut) {
        co_await qCoro(this, &ScriptedServer::released);
        co_return errorOf(ServerError::Kind::TimedOut);
    }
    if (fault.kind == Fault::Kind::StoreThenFail)
        co_return fault.error;
    co_return std::nullopt;
}

QCoro::Task<ServerResult<Batch>> ScriptedServer::publish(NewPost post)
{
    const Fault fault = co_await arrive(Op::Publish);
    if (fault.kind == Fault::Kind::Fail)
        co_return std::unexpected(fault.error);
    Batch batch;
    batch.posts.push_back(m_world.publish(post));
    if (const auto lost = co_await answer(fault))
        co_return std::unexpected(*lost);
    co_return batch;
}

QCoro::Task<ServerResult<Batch>> ScriptedServer::edit(LocalId id, PostEdit edit)
{
    const Fault fault = co_await arrive(Op::Edit);
    if (fault.kind == Fault::Kind::Fail)
        co_return std::unexpected(fault.error);
    const SeenPost *seen = m_world.edit(id, edit);
    Batch batch;
    if (seen)
        batch.posts.push_back(*seen);
    if (const auto lost = co_await answer(fault))
        co_return std::unexpected(*lost);
    if (!seen)
        co_return std::unexpected(errorOf(ServerError::Kind::NotFound));
    co_return batch;
}

QCoro::Task<ServerResult<void>> ScriptedServer::remove(LocalId id)
{
    const Fault fault = co_await arrive(Op::Remove);
    if (fault.kind == Fault::Kind::Fail)
        co_return std::unexpected(fault.error);
    const auto gone = std::erase_if(m_world.posts, [&](const SeenPost &seen) { return seen.state.id == id; });
    if (const auto lost = co_await answer(fault))
        co_return std::unexpected(*lost);
    if (gone == 0)
        co_return std::unexpected(errorOf(ServerError::Kind::NotFound));
    co_return ServerResult<void>();
}

QCoro::Task<ServerResult<Batch>> ScriptedServer::react(LocalId id, bool on, bool PostState::*flag,
                                                       std::vector<LocalId> *made)
{
    const Fault fault = co_await arrive(Op::React);
    if (fault.kind == Fault::Kind::Fail)
        co_return std::unexpected(fault.error);
    SeenPost *seen = m_world.find(id);
    if (!seen)
        co_return std::unexpected(errorOf(ServerError::Kind::NotFound));
    seen->state.*flag = on;
    if (made && on)
        made->push_back(id);
    Batch batch;
    batch.posts.push_back(*seen);
    if (const auto lost = co_await answer(fault))
        co_return std::unexpected(*lost);
    co_return batch;
}

QCoro::Task<ServerResult<Batch>> ScriptedServer::boost(LocalId id, bool on)
{
    co_return co_await react(id, on, &PostState::boosted, &m_world.boosts);
}

QCoro::Task<ServerResult<Batch>> ScriptedServer::favourite(LocalId id, bool on)
{
    co_return co_await react(id, on, &PostState::favourited, &m_world.favourites);
}

QCoro::Task<ServerResult<Batch>> ScriptedServer::bookmark(LocalId id, bool on)
{
    co_return co_await react(id, on, &PostState::bookmarked, nullptr);
}

QCoro::Task<ServerResult<Batch>> ScriptedServer::ownNewest(int limit)
{
    const Fault fault = co_await arrive(Op::OwnNewest);
    if (fault.kind != Fault::Kind::None)
        co_return std::unexpected(fault.error);
    co_return m_world.newest(limit);
}

QCoro::Task<ServerResult<Batch>> ScriptedServer::ownUntil(Instant last, int limit)
{
    const Fault fault = co_await arrive(Op::OwnNewest);
    if (fault.kind != Fault::Kind::None)
        co_return std::unexpected(fault.error);
    co_return m_world.until(last, limit);
}

QCoro::Task<ServerResult<Batch>> ScriptedServer::post(LocalId id)
{
    const Fault fault = co_await arrive(Op::ReadPost);
    if (fault.kind != Fault::Kind::None)
        co_return std::unexpected(fault.error);
    const SeenPost *seen = m_world.find(id);
    if (!seen)
        co_return std::unexpected(errorOf(ServerError::Kind::NotFound));
    Batch batch;
    batch.posts.push_back(*seen);
    co_return batch;
}

QCoro::Task<ServerResult<Thread>> ScriptedServer::thread(LocalId)
{
    co_return std::unexpected(errorOf(ServerError::Kind::Unsupported));
}

QCoro::Task<ServerResult<Translation>> ScriptedServer::translate(LocalId id, QString language)
{
    const Fault fault = co_await arrive(Op::Translate);
    if (fault.kind != Fault::Kind::None)
        co_return std::unexpected(fault.error);
    Q_UNUSED(id)
    m_world.translatedInto << language;
    co_return m_world.translation;
}

QCoro::Task<ServerResult<Batch>> ScriptedServer::resolve(PostKey key)
{
    const Fault fault = co_await arrive(Op::Resolve);
    if (fault.kind != Fault::Kind::None)
        co_return std::unexpected(fault.error);
    Batch batch;
    for (const auto *list : {&m_world.posts, &m_world.elsewhere}) {
        for (const SeenPost &seen : *list) {
            if (seen.post.key == key)
                batch.posts.push_back(seen);
        }
    }
    co_return batch;
}

static ServerResult<Poll> count(ScriptedWorld &world, const LocalId &id, const std::vector<int> &choices)
{
    for (auto *list : {&world.posts, &world.elsewhere}) {
        for (SeenPost &seen : *list) {
            auto &poll = seen.post.poll;
            if (!poll || poll->id != id)
                continue;
            if (poll->voted || poll->closed)
                return std::unexpected(errorOf(ServerError::Kind::Rejected));
            poll->voted = true;
            if (!world.hidesOwnVotes)
                poll->ownVotes = choices;
            world.votes.push_back(choices);
            return *poll;
        }
    }
    return std::unexpected(errorOf(ServerError::Kind::NotFound));
}

QCoro::Task<ServerResult<Poll>> ScriptedServer::vote(LocalId poll, std::vector<int> choices)
{
    const Fault fault = co_await arrive(Op::Vote);
    if (fault.kind == Fault::Kind::Fail)
        co_return std::unexpected(fault.error);
    auto counted = count(m_world, poll, choices);
    if (const auto lost = co_await answer(fault))
        co_return std::unexpected(*lost);
    co_return counted;
}

QCoro::Task<ServerResult<Batch>> ScriptedServer::pin(LocalId id, bool on)
{
    co_return co_await react(id, on, &PostState::pinned, nullptr);
}

QCoro::Task<ServerResult<Batch>> ScriptedServer::muteThread(LocalId id, bool on)
{
    co_return co_await react(id, on, &PostState::threadMuted, nullptr);
}

static SeenPerson personOf(const QString &handle)
{
    SeenPerson person;
    person.id = LocalId(handle);
    person.profile.handle = handle;
    person.profile.key = PersonKey(QStringLiteral("acct:") + handle);
    return person;
}

QCoro::Task<ServerResult<PeoplePage>> ScriptedServer::requests(PageRequest)
{
    PeoplePage page;
    for (const QString &handle : std::as_const(m_world.asking))
        page.people.push_back(personOf(handle));
    co_return page;
}

QCoro::Task<ServerResult<Relationship>> ScriptedServer::answerRequest(LocalId person, bool accept)
{
    const Fault fault = co_await arrive(Op::AnswerRequest);
    if (fault.kind == Fault::Kind::Fail)
        co_return std::unexpected(fault.error);
    const bool asks = m_world.asking.remove(person.toString());
    if (asks)
        m_world.answered.emplace_back(person.toString(), accept);
    if (const auto lost = co_await answer(fault))
        co_return std::unexpected(*lost);
    if (!asks)
        co_return std::unexpected(errorOf(ServerError::Kind::NotFound));
    Relationship relation;
    relation.followedBy = accept;
    co_return relation;
}

QCoro::Task<ServerResult<LocalId>> ScriptedServer::report(NewReport report)
{
    const Fault fault = co_await arrive(Op::Report);
    if (fault.kind == Fault::Kind::Fail)
        co_return std::unexpected(fault.error);
    m_world.reports.push_back(std::move(report));
    if (const auto lost = co_await answer(fault))
        co_return std::unexpected(*lost);
    co_return LocalId(QString::number(m_world.reports.size()));
}

QCoro::Task<ServerResult<ConversationPage>> ScriptedServer::conversations(PageRequest)
{
    ConversationPage page;
    page.items = m_world.talks;
    co_return page;
}

QCoro::Task<ServerResult<void>> ScriptedServer::markRead(LocalId conversation)
{
    const Fault fault = co_await arrive(Op::ReadConversation);
    if (fault.kind == Fault::Kind::Fail)
        co_return std::unexpected(fault.error);
    const auto talk = std::ranges::find(m_world.talks, conversation, &Conversation::id);
    if (talk == m_world.talks.end())
        co_return std::unexpected(errorOf(ServerError::Kind::NotFound));
    talk->unread = false;
    if (const auto lost = co_await answer(fault))
        co_return std::unexpected(*lost);
    co_return ServerResult<void>();
}

QCoro::Task<ServerResult<SeenPerson>> ScriptedServer::self()
{
    co_return std::unexpected(errorOf(ServerError::Kind::Unsupported));
}

QCoro::Task<ServerResult<SeenPerson>> ScriptedServer::find(QString handleOrUri)
{
    const Fault fault = co_await arrive(Op::Find);
    if (fault.kind != Fault::Kind::None)
        co_return std::unexpected(fault.error);
    co_return personOf(handleOrUri);
}

QCoro::Task<ServerResult<Relationship>> ScriptedServer::relationship(LocalId id)
{
    const Fault fault = co_await arrive(Op::Relationship);
    if (fault.kind != Fault::Kind::None)
        co_return std::unexpected(fault.error);
    Relationship relation = relationOf(m_world, id);
    relation.followedBy |=
        std::ranges::contains(m_world.answered, std::pair<QString, bool>(id.toString(), true));
    co_return relation;
}

QCoro::Task<ServerResult<FamiliarPeople>> ScriptedServer::familiar(LocalId)
{
    co_return std::unexpected(errorOf(ServerError::Kind::Unsupported));
}

QCoro::Task<ServerResult<std::vector<PersonKey>>> ScriptedServer::aliases(PersonKey)
{
    co_return std::unexpected(errorOf(ServerError::Kind::Unsupported));
}

QCoro::Task<ServerResult<LocalId>> ScriptedServer::upload(NewMedia media, std::function<void(qint64, qint64)>)
{
    const Fault fault = co_await arrive(Op::Upload);
    if (fault.kind == Fault::Kind::Fail)
        co_return std::unexpected(fault.error);
    m_world.uploads.push_back(media);
    if (const auto lost = co_await answer(fault))
        co_return std::unexpected(*lost);
    co_return LocalId(QStringLiteral("m%1").arg(m_world.uploads.size()));
}

QCoro::Task<ServerResult<Page>> ScriptedServer::page(TimelineKind kind, QString, PageRequest)
{
    if (kind != TimelineKind::ProfileReplies || m_world.profile.empty())
        co_return std::unexpected(errorOf(ServerError::Kind::Unsupported));
    Page page;
    page.batch.posts = m_world.profile;
    co_return page;
}

QCoro::Task<ServerResult<NotificationPage>> ScriptedServer::page(PageRequest)
{
    if (m_world.told)
        co_return *m_world.told;
    co_return std::unexpected(errorOf(ServerError::Kind::Unsupported));
}

QCoro::Task<ServerResult<SearchResult>> ScriptedServer::search(QString, int)
{
    co_return std::unexpected(errorOf(ServerError::Kind::Unsupported));
}

QCoro::Task<ServerResult<PostingDefaults>> ScriptedServer::defaults()
{
    const Fault fault = co_await arrive(Op::Defaults);
    if (fault.kind != Fault::Kind::None)
        co_return std::unexpected(fault.error);
    co_return m_world.defaults;
}

QCoro::Task<ServerResult<std::vector<CustomEmoji>>> ScriptedServer::emoji()
{
    const Fault fault = co_await arrive(Op::Emoji);
    if (fault.kind != Fault::Kind::None)
        co_return std::unexpected(fault.error);
    co_return m_world.emoji;
}

QCoro::Task<ServerResult<PostSource>> ScriptedServer::source(LocalId id)
{
    const Fault fault = co_await arrive(Op::Source);
    if (fault.kind != Fault::Kind::None)
        co_return std::unexpected(fault.error);
    const SeenPost *seen = m_world.find(id);
    if (!seen)
        co_return std::unexpected(errorOf(ServerError::Kind::NotFound));
    PostSource source;
    source.text =
        seen->post.text.blocks.empty() ? QString() : seen->post.text.blocks.front().spans.front().text;
    source.contentWarning = seen->post.contentWarning;
    co_return source;
}

} // namespace Godwit
