// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/timeline/liveserver.h"

#include <QTimer>
#include <qcoro/qcorosignal.h>

namespace Godwit
{

ServerError LiveServer::error(ServerError::Kind kind) const
{
    ServerError error;
    error.kind = kind;
    error.server = m_world.info.origin;
    return error;
}

void LiveServer::publishQuietly(const SeenPost &post, TimelineKind kind)
{
    timelineOf[kind].push_back(post);
}

void LiveServer::publish(const SeenPost &post, TimelineKind kind)
{
    publishQuietly(post, kind);
    StreamPost event{kind, {}, {}, {post.post.key, {}}};
    event.batch.posts.push_back(post);
    send(event);
}

void LiveServer::notify(const Notification &notification)
{
    notified.push_back(notification);
    send(StreamNotification{{}, notification});
}

void LiveServer::send(const StreamEvent &event)
{
    if (m_on)
        m_on(event);
}

void LiveServer::hangUp(ServerError::Kind kind)
{
    m_fault = error(kind);
    m_over = true;
    m_on = {};
    Q_EMIT ended();
}

void LiveServer::release()
{
    pagesHang = false;
    m_rest.release();
    Q_EMIT released();
}

QCoro::Task<std::optional<ServerError>> LiveServer::arrive()
{
    ++pages;
    QTimer::singleShot(0, this, &LiveServer::turned);
    co_await qCoro(this, &LiveServer::turned);
    while (pagesHang)
        co_await qCoro(this, &LiveServer::released);
    if (pageFaults.empty())
        co_return std::nullopt;
    ServerError fault = error(pageFaults.front());
    fault.retryAt = retryAt;
    pageFaults.pop_front();
    co_return fault;
}

// Cursors are how many items are older.
template <typename Item>
static std::pair<size_t, size_t> rangeOf(const std::vector<Item> &items, const PageRequest &request)
{
    const size_t end = request.direction == PageRequest::Direction::Newest
                           ? items.size()
                           : size_t(request.from.toString().toULongLong());
    return {end - std::min(end, size_t(request.limit)), end};
}

QCoro::Task<ServerResult<Page>> LiveServer::page(TimelineKind kind, QString wanted, PageRequest request)
{
    argument = wanted;
    if (const auto fault = co_await arrive())
        co_return std::unexpected(*fault);
    if (const auto refusal = refused.find(kind); refusal != refused.end())
        co_return std::unexpected(error(refusal->second));
    const auto &items = timelineOf[kind];
    const auto [begin, end] = rangeOf(items, request);
    Page page;
    if (kind == TimelineKind::Home && request.direction == PageRequest::Direction::Newest)
        page.items = boosts;
    for (size_t n = end; n > begin; --n) {
        page.batch.posts.push_back(items[n - 1]);
        page.items.push_back({items[n - 1].post.key, {}});
    }
    if (begin > 0)
        page.older = Cursor(QString::number(begin));
    co_return page;
}

QCoro::Task<ServerResult<NotificationPage>> LiveServer::page(PageRequest request)
{
    if (const auto fault = co_await arrive())
        co_return std::unexpected(*fault);
    if (refusesNotifications)
        co_return std::unexpected(error(ServerError::Kind::Forbidden));
    const auto [begin, end] = rangeOf(notified, request);
    NotificationPage page;
    for (size_t n = end; n > begin; --n)
        page.items.push_back(notified[n - 1]);
    if (begin > 0)
        page.older = Cursor(QString::number(begin));
    co_return page;
}

QCoro::Task<ServerResult<void>> LiveServer::run(std::vector<TimelineKind> kinds,
                                                std::function<void(const StreamEvent &)> on)
{
    ++connections;
    besides = kinds;
    m_over = false;
    m_fault.reset();
    QTimer::singleShot(0, this, &LiveServer::turned);
    co_await qCoro(this, &LiveServer::turned);
    while (streamHangs && !m_over)
        co_await qCoro(this, &LiveServer::ended);
    if (!streamFaults.empty()) {
        const ServerError fault = error(streamFaults.front());
        streamFaults.pop_front();
        co_return std::unexpected(fault);
    }
    if (!m_over) {
        m_on = on;
        on(StreamConnected());
    }
    while (!m_over)
        co_await qCoro(this, &LiveServer::ended);
    m_on = {};
    if (m_fault)
        co_return std::unexpected(*m_fault);
    co_return ServerResult<void>();
}

void LiveServer::stop()
{
    m_over = true;
    m_on = {};
    Q_EMIT ended();
}

} // namespace Godwit
