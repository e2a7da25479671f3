// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/mastodonposting.h"

#include "servers/mastodon/newpostbody.h"
#include "servers/mastodon/reader.h"

#include <algorithm>

namespace Godwit::Mastodon
{

using Kind = ServerError::Kind;

namespace
{

QString statusPath(const LocalId &id)
{
    return QStringLiteral("/api/v1/statuses/") + pathSegment(id);
}

// The id before which all of GoToSocial's posts up to that moment stand: its ids are ULIDs, a backdated
// post's too (its source, backfilledStatusID): 48 bits of milliseconds in Crockford's base 32, then chance.
QString idAfter(Instant last)
{
    static const QString digits = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    constexpr int timeDigits = 10;
    constexpr int chanceDigits = 16;
    QString id(timeDigits + chanceDigits, u'0');
    qint64 left = std::max<qint64>(0, toMs(last) + 1);
    for (int at = timeDigits - 1; at >= 0; --at, left /= 32)
        id[at] = digits[left % 32];
    return id;
}

} // namespace

QCoro::Task<ServerResult<Batch>> Posting::publish(NewPost post)
{
    // Both would be dropped without a word, and something else published than was written.
    if (post.poll && !m_endpoint.can(Capability::Polls))
        co_return std::unexpected(
            m_endpoint.error(Kind::Unsupported, QStringLiteral("not sent: this server drops polls")));
    if (post.quotes && !m_endpoint.can(Capability::QuotesWrite))
        co_return std::unexpected(
            m_endpoint.error(Kind::Unsupported, QStringLiteral("not sent: this server drops quotes")));
    // It would be published as if it were said now.
    if (post.backdatedTo && !m_endpoint.can(Capability::BackdatedPosts))
        co_return std::unexpected(m_endpoint.unsupported("posts of the past"));
    Request request;
    request.method = Request::Method::Post;
    request.retry = Request::Retry::Never;
    request.path = QStringLiteral("/api/v1/statuses");
    if (!post.idempotencyKey.isEmpty())
        request.headers.append({"Idempotency-Key", post.idempotencyKey});
    if (m_endpoint.has(Quirk::FormsOnly))
        request.body = formOf(post, post.backdatedTo);
    else
        request.body = jsonOf(post, post.backdatedTo);
    const auto response = co_await m_endpoint.send(std::move(request));
    if (!response)
        co_return std::unexpected(response.error());
    co_return readPost(m_endpoint.context(), *response);
}

QCoro::Task<ServerResult<Batch>> Posting::edit(LocalId id, PostEdit edit)
{
    if (!m_endpoint.can(Capability::Edit))
        co_return std::unexpected(
            m_endpoint.error(Kind::Unsupported, QStringLiteral("not sent: this server edits no posts")));
    Request request;
    request.method = Request::Method::Put;
    request.retry = Request::Retry::Never;
    request.path = statusPath(id);
    if (m_endpoint.has(Quirk::FormsOnly))
        request.body = formOf(edit);
    else
        request.body = jsonOf(edit);
    const auto response = co_await m_endpoint.send(std::move(request));
    if (!response)
        co_return std::unexpected(response.error());
    co_return readPost(m_endpoint.context(), *response);
}

QCoro::Task<ServerResult<void>> Posting::remove(LocalId id)
{
    Request request;
    request.method = Request::Method::Delete;
    request.retry = Request::Retry::Never;
    request.rateClass = Request::RateClass::Delete;
    request.path = statusPath(id);
    const auto response = co_await m_endpoint.send(std::move(request));
    if (response)
        co_return {};
    if (response.error().kind != Kind::NotFound || !m_endpoint.has(Quirk::NoDelete))
        co_return std::unexpected(response.error());
    ServerError error = missingRoute(response.error());
    error.evidence << QStringLiteral("this version of the server has no way to delete a post from an app");
    co_return std::unexpected(error);
}

// The answer may be the wrapper of the boost: readPost gives what is in it.
QCoro::Task<ServerResult<Batch>> Posting::mark(LocalId id, QString verb)
{
    const auto response = co_await m_endpoint.act(statusPath(id) + QLatin1Char('/') + verb);
    if (!response)
        co_return std::unexpected(response.error());
    co_return readPost(m_endpoint.context(), *response);
}

QCoro::Task<ServerResult<Batch>> Posting::boost(LocalId id, bool on)
{
    return mark(std::move(id), on ? QStringLiteral("reblog") : QStringLiteral("unreblog"));
}

QCoro::Task<ServerResult<Batch>> Posting::favourite(LocalId id, bool on)
{
    return mark(std::move(id), on ? QStringLiteral("favourite") : QStringLiteral("unfavourite"));
}

QCoro::Task<ServerResult<Batch>> Posting::bookmark(LocalId id, bool on)
{
    return mark(std::move(id), on ? QStringLiteral("bookmark") : QStringLiteral("unbookmark"));
}

QCoro::Task<ServerResult<Batch>> Posting::ownNewest(int limit)
{
    return own(limit, {});
}

QCoro::Task<ServerResult<Batch>> Posting::ownUntil(Instant last, int limit)
{
    if (!m_endpoint.can(Capability::BackdatedPosts))
        co_return std::unexpected(m_endpoint.unsupported("posts of the past"));
    co_return co_await own(limit, idAfter(last));
}

QCoro::Task<ServerResult<Batch>> Posting::own(int limit, QString before)
{
    const auto id = co_await m_endpoint.ownId();
    if (!id)
        co_return std::unexpected(id.error());
    const QString path = QStringLiteral("/api/v1/accounts/%1/statuses").arg(pathSegment(*id));
    Fields query{{QStringLiteral("exclude_reblogs"), QStringLiteral("true")},
                 {QStringLiteral("limit"), QString::number(std::clamp(limit, 1, 40))}};
    if (!before.isEmpty())
        query.addQueryItem(QStringLiteral("max_id"), before);
    const auto response = co_await m_endpoint.get(path, query);
    if (!response)
        co_return std::unexpected(response.error());
    auto page = readTimeline(m_endpoint.context(), *response);
    if (!page)
        co_return std::unexpected(page.error());
    const auto isOwn = [&](const SeenPost &seen) {
        return std::ranges::any_of(
            page->items, [&](const TimelineItem &item) { return !item.boost && item.post == seen.post.key; });
    };
    std::erase_if(page->batch.posts, [&](const SeenPost &seen) { return !isOwn(seen); });
    co_return std::move(page->batch);
}

} // namespace Godwit::Mastodon
