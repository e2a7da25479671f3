// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/streamingest.h"

#include "base/clock.h"
#include "servers/server.h"
#include "timeline/accountserver.h"
#include "timeline/call.h"

#include <qcoro/qcorofuture.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace Godwit
{

using namespace std::chrono_literals;
using Kind = ServerError::Kind;

// A connection that stood so long was a good one.
static constexpr auto goodConnection = 30s;
// A server that has not opened its stream so often does not have one just now; it is tried again after a
// rest.
static constexpr int mostRefusals = 3;
static constexpr size_t mostToldEarly = 1'000;
static constexpr auto streamRest = 10min;
// The subscription may begin to count a moment after the connection stands.
static constexpr auto secondLook = 5s;

StreamIngest::StreamIngest(Surroundings surroundings, LiveSource source)
    : m_surroundings(surroundings), m_source(std::move(source)),
      m_keeper(surroundings.live, m_source, surroundings.clock, surroundings.random),
      m_streamBackOff(surroundings.random, 2s, 120s), m_pageBackOff(surroundings.random, 10s, 120s),
      m_turn(surroundings.clock), m_look(surroundings.clock)
{
    connect(&m_scope, &TaskScope::stopRequested, &m_turn, &Alarm::ring);
    connect(&m_scope, &TaskScope::stopRequested, &m_look, &Alarm::ring);
    connect(&m_scope, &TaskScope::stopRequested, this, &StreamIngest::hangUp);
    connect(&m_keeper, &LiveKeeper::kept, this, &StreamIngest::tell);
    connect(&m_keeper, &LiveKeeper::failed, this, [this](const StoreError &error, Milliseconds wait) {
        report({LiveState::Kind::Failing, wait, error});
    });
}

StreamIngest::~StreamIngest() = default;

void StreamIngest::follow(std::vector<TimelineKind> besides)
{
    std::erase(besides, TimelineKind::Home);
    m_asksForNotifications = true;
    m_besides = std::move(besides);
    if (!m_running) {
        m_scope.start(run());
        return;
    }
    m_again = true;
    m_turn.ring();
    hangUp();
}

void StreamIngest::moveTo(PersonaId persona)
{
    m_source.persona = persona;
    m_keeper.moveTo(persona);
}

void StreamIngest::hangUp()
{
    if (m_port)
        m_port->stop();
}

QCoro::Task<> StreamIngest::stop()
{
    co_await m_scope.finish();
    co_await m_keeper.stop();
}

void StreamIngest::wake()
{
    if (m_state.kind != LiveState::Kind::Failing)
        return;
    // Where the server itself has named the time, that stands.
    const auto *error = m_state.problem ? std::get_if<ServerError>(&*m_state.problem) : nullptr;
    if (error && error->kind == Kind::RateLimited)
        return;
    // Pages failed, too: it was away, and not its stream alone.
    if (m_pageBackOff.tries() > 0)
        m_streamRestsUntil = {};
    m_streamBackOff.reset();
    m_turn.ring();
    m_look.ring();
}

QCoro::Task<> StreamIngest::run()
{
    m_running = true;
    while (!m_scope.stopping()) {
        const auto server = m_surroundings.servers.serverFor(m_source.account);
        if (!server) {
            report({LiveState::Kind::Failing, 0ms, signedOut()});
            break;
        }
        if (server->stream() && m_surroundings.clock.now() >= m_streamRestsUntil)
            co_await listen(server);
        else
            co_await poll();
    }
    m_running = false;
}

QCoro::Task<> StreamIngest::listen(std::shared_ptr<Server> server)
{
    m_again = false;
    m_connectedAt.reset();
    m_port = server->stream();
    const auto ended = co_await m_port->run(m_besides, [this](const StreamEvent &event) { hear(event); });
    m_port = nullptr;
    ++m_connection;
    m_keeper.abandon();
    m_look.ring();
    if (m_scope.stopping() || m_again)
        co_return;
    ServerError error = ended ? ServerError() : ended.error();
    if (ended) {
        error.kind = Kind::Broken;
        error.server = server->info().origin;
        error.evidence << QStringLiteral("stream: more came than could be kept");
    }
    co_await afterLoss(std::move(error));
}

// What trying again does not change soon.
static bool isRefusal(Kind kind)
{
    return kind == Kind::Unsupported || kind == Kind::NotFound || kind == Kind::Forbidden ||
           kind == Kind::Rejected || kind == Kind::NotAServer || kind == Kind::TokenGuarded ||
           kind == Kind::Unauthorized || kind == Kind::SignedOut || kind == Kind::TokenLocked;
}

static bool isRefused(const FetchError &error)
{
    const auto *answer = std::get_if<ServerError>(&error);
    return answer && isRefusal(answer->kind);
}

QCoro::Task<> StreamIngest::afterLoss(ServerError error)
{
    const Instant now = m_surroundings.clock.now();
    if (m_connectedAt && now - *m_connectedAt >= goodConnection)
        m_streamBackOff.reset();
    const Milliseconds wait = m_streamBackOff.next();
    const int most = m_state.kind == LiveState::Kind::Polling ? 1 : mostRefusals;
    if (isRefusal(error.kind) || (!m_connectedAt && m_streamBackOff.tries() >= most)) {
        m_streamBackOff.reset();
        m_streamRestsUntil = now + streamRest;
        co_return;
    }
    report({LiveState::Kind::Failing, wait, std::move(error)});
    co_await m_turn.wait(wait);
}

static Milliseconds waitFor(const FetchError &error, Milliseconds wait, Instant now)
{
    const auto *answer = std::get_if<ServerError>(&error);
    if (!answer || !answer->retryAt)
        return wait;
    return std::max(wait, *answer->retryAt - now);
}

QCoro::Task<> StreamIngest::poll()
{
    const auto news = co_await look();
    if (m_scope.stopping())
        co_return;
    if (!news) {
        const Milliseconds wait = waitFor(news.error(), m_pageBackOff.next(), m_surroundings.clock.now());
        report({LiveState::Kind::Failing, wait, news.error()});
        co_await m_turn.wait(wait);
        co_return;
    }
    const bool isBack = m_pageBackOff.tries() > 0;
    m_pageBackOff.reset();
    // Then its stream may be, too.
    if (isBack && m_streamRestsUntil > m_surroundings.clock.now()) {
        m_streamRestsUntil = {};
        co_return;
    }
    const Milliseconds wait = m_pace.after(*news);
    report({LiveState::Kind::Polling, wait});
    co_await m_turn.wait(wait);
}

void StreamIngest::hear(const StreamEvent &event)
{
    if (std::holds_alternative<StreamConnected>(event)) {
        m_connectedAt = m_surroundings.clock.now();
        m_keeper.hold();
        m_scope.start(catchUp(++m_connection));
    } else if (std::holds_alternative<StreamFiltersChanged>(event)) {
        // What the server says of the posts that are shown has changed.
        if (!m_looking)
            m_scope.start(lookOnceMore());
    } else {
        m_keeper.add(event);
        if (m_keeper.isFull())
            hangUp();
    }
}

QCoro::Task<> StreamIngest::catchUp(int connection)
{
    BackOff backOff(m_surroundings.random, 2s, 60s);
    while (true) {
        const auto caught = co_await look();
        if (connection != m_connection || m_scope.stopping())
            co_return;
        if (caught)
            break;
        const Milliseconds wait = waitFor(caught.error(), backOff.next(), m_surroundings.clock.now());
        report({LiveState::Kind::Failing, wait, caught.error()});
        co_await m_look.wait(wait);
        if (connection != m_connection || m_scope.stopping())
            co_return;
    }
    m_keeper.release();
    report({LiveState::Kind::Live});
    co_await m_look.wait(secondLook);
    if (connection == m_connection && !m_scope.stopping())
        co_await lookOnceMore();
}

QCoro::Task<> StreamIngest::lookOnceMore()
{
    m_looking = true;
    // What fails here comes with the stream, or with the next hole.
    co_await look();
    m_looking = false;
}

QCoro::Task<FetchResult<bool>> StreamIngest::look()
{
    bool news = false;
    std::vector<TimelineKind> kinds = m_besides;
    kinds.insert(kinds.begin(), TimelineKind::Home);
    for (const TimelineKind kind : kinds) {
        const auto fresh = co_await lookAt(kind);
        if (!fresh)
            co_return std::unexpected(fresh.error());
        news = news || *fresh;
    }
    const auto fresh = co_await lookAtNotifications();
    if (!fresh)
        co_return std::unexpected(fresh.error());
    co_return news || *fresh;
}

QCoro::Task<FetchResult<bool>> StreamIngest::lookAt(TimelineKind kind)
{
    const TimelineKey key = keyOf(kind);
    const auto caught =
        co_await unlessStopped(&m_scope, &m_surroundings.requests, &m_surroundings.clock,
                               catchUpTimeline(&m_surroundings.timelines, key, m_source.account));
    if (!caught)
        co_return false;
    if (!*caught) {
        if (kind == TimelineKind::Home || !isRefused(caught->error()))
            co_return std::unexpected(caught->error());
        std::erase(m_besides, kind);
        Q_EMIT timelineRefused(key, caught->error());
        co_return false;
    }
    tellRows(key, (*caught)->rows, (*caught)->known);
    co_return !(*caught)->rows.empty();
}

QCoro::Task<FetchResult<bool>> StreamIngest::lookAtNotifications()
{
    if (!m_asksForNotifications)
        co_return false;
    const auto caught = co_await unlessStopped(&m_scope, &m_surroundings.requests, &m_surroundings.clock,
                                               catchUpNotifications(&m_surroundings.posts, m_source.account));
    if (!caught)
        co_return false;
    if (!*caught) {
        if (!isRefused(caught->error()))
            co_return std::unexpected(caught->error());
        m_asksForNotifications = false;
        Q_EMIT notificationsRefused(caught->error());
        co_return false;
    }
    tellNotifications((*caught)->fresh, (*caught)->seen);
    co_return !(*caught)->fresh.empty();
}

void StreamIngest::tell(const LiveChanges &changes)
{
    for (const LiveChanges::Rows &rows : changes.rows)
        tellRows(rows.key, rows.positions, rows.known);
    if (!changes.edited.empty())
        Q_EMIT postsEdited(changes.edited);
    if (!changes.removed.empty())
        Q_EMIT postsRemoved(changes.removed);
    if (!changes.notificationsSeen.empty())
        tellNotifications(changes.notifications, changes.notificationsSeen);
    // The disk had failed, and does no more.
    if (m_state.problem && std::holds_alternative<StoreError>(*m_state.problem) && m_connectedAt)
        report({LiveState::Kind::Live});
}

// With the first look begins what is news.
void StreamIngest::tellRows(const TimelineKey &key, std::vector<RowPosition> rows,
                            const std::vector<RowPosition> &known)
{
    const auto [it, isFirst] = m_told.try_emplace(key.kind);
    Told &told = it->second;
    std::erase_if(rows, [&told](const RowPosition &row) { return told.known.erase(row) > 0; });
    std::vector<RowPosition> others;
    if (!isFirst)
        std::ranges::copy_if(known, std::back_inserter(others),
                             [&told](const RowPosition &row) { return row > told.newest; });
    for (const auto *list : {&std::as_const(rows), &known}) {
        for (const RowPosition &row : *list)
            told.newest = std::max(told.newest, row);
    }
    if (!others.empty()) {
        told.known.insert(others.begin(), others.end());
        rows.insert(rows.end(), others.begin(), others.end());
        std::ranges::sort(rows, std::greater<>());
    }
    if (!rows.empty())
        Q_EMIT rowsArrived(key, rows);
}

// As with rows.
void StreamIngest::tellNotifications(std::vector<Notification> fresh, const std::vector<Notification> &seen)
{
    const auto isTold = [&fresh](const Notification &one) {
        return std::ranges::find(fresh, one.id, &Notification::id) != fresh.end();
    };
    std::vector<Notification> others;
    if (m_toldUntil)
        std::ranges::copy_if(seen, std::back_inserter(others), [&](const Notification &one) {
            return one.at > *m_toldUntil && !isTold(one) && !m_toldEarly.contains(one.id);
        });
    const Instant now = m_surroundings.clock.now();
    Instant until = m_toldUntil.value_or(Instant());
    for (const Notification &one : seen) {
        if (one.at > now)
            m_toldEarly.insert_or_assign(one.id, one.at);
        else
            until = std::max(until, one.at);
    }
    std::erase_if(m_toldEarly, [until](const auto &early) { return early.second <= until; });
    // A hostile server's are told once more rather than all remembered.
    if (m_toldEarly.size() > mostToldEarly)
        m_toldEarly.clear();
    m_toldUntil = until;
    if (!others.empty()) {
        fresh.insert(fresh.end(), others.begin(), others.end());
        std::ranges::sort(fresh, std::greater<>(), &Notification::at);
    }
    if (!fresh.empty())
        Q_EMIT notificationsArrived(fresh);
}

void StreamIngest::report(LiveState state)
{
    m_state = std::move(state);
    Q_EMIT stateChanged(m_state);
}

} // namespace Godwit
