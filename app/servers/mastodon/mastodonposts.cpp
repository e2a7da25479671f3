// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/mastodonposts.h"

#include "servers/mastodon/linkheader.h"
#include "servers/mastodon/reader.h"
#include "servers/mastodon/translationreader.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Godwit::Mastodon
{

namespace
{

// Friendica pages a thread; what is longer is shown as incomplete.
constexpr int mostContextPages = 5;

QString statusPath(const LocalId &id)
{
    return QStringLiteral("/api/v1/statuses/") + pathSegment(id);
}

// Adds another page's descendants to the first one's; false when it held none.
bool appendDescendants(Response &first, const Response &more)
{
    const QString name = QStringLiteral("descendants");
    QJsonObject whole = QJsonDocument::fromJson(first.body).object();
    QJsonArray descendants = whole.value(name).toArray();
    const QJsonArray added = QJsonDocument::fromJson(more.body).object().value(name).toArray();
    for (const auto &post : added)
        descendants.append(post);
    whole.insert(name, descendants);
    first.body = QJsonDocument(whole).toJson(QJsonDocument::Compact);
    return !added.isEmpty();
}

} // namespace

QCoro::Task<ServerResult<Batch>> Posts::post(LocalId id)
{
    const auto response = co_await m_endpoint.get(statusPath(id));
    if (!response)
        co_return std::unexpected(response.error());
    co_return readPost(m_endpoint.context(), *response);
}

// The context with all its pages in one. Keeps the Link header of the last page while there are more.
QCoro::Task<ServerResult<Response>> Posts::around(LocalId id)
{
    const QString path = statusPath(id) + QStringLiteral("/context");
    auto whole = co_await m_endpoint.get(path);
    if (!whole)
        co_return whole;
    Cursor next = readLinkHeader(whole->header("link")).older;
    for (int pages = 1; !next.isEmpty() && pages < mostContextPages; ++pages) {
        const auto more = co_await m_endpoint.get(path, Fields::fromEncoded(next.toString().toUtf8()));
        // What has come is shown; the rest is missing.
        if (!more)
            co_return whole;
        whole->headers = more->headers;
        if (!appendDescendants(*whole, *more)) {
            whole->headers.clear();
            break;
        }
        next = readLinkHeader(more->header("link")).older;
    }
    co_return whole;
}

QCoro::Task<ServerResult<Thread>> Posts::thread(LocalId id)
{
    auto asked = m_endpoint.get(statusPath(id));
    auto askedAround = around(id);
    const auto focus = co_await std::move(asked);
    const auto context = co_await std::move(askedAround);
    if (!focus)
        co_return std::unexpected(focus.error());
    if (!context)
        co_return std::unexpected(context.error());
    auto thread = readThread(m_endpoint.context(), *focus, *context);
    // Mastodon 4.4 fetches replies from elsewhere and says so by this header.
    if (thread && (!context->header("mastodon-async-refresh").isEmpty() ||
                   !readLinkHeader(context->header("link")).older.isEmpty()))
        thread->incomplete = true;
    co_return thread;
}

QCoro::Task<ServerResult<Batch>> Posts::resolve(PostKey key)
{
    const QString uri = key.toString();
    // A local key, or another protocol's: no server of this API can know it.
    if (!uri.startsWith(QLatin1String("https://")) && !uri.startsWith(QLatin1String("http://")))
        co_return Batch();
    const auto response = co_await m_endpoint.get(QStringLiteral("/api/v2/search"),
                                                  {{QStringLiteral("q"), uri},
                                                   {QStringLiteral("resolve"), QStringLiteral("true")},
                                                   {QStringLiteral("type"), QStringLiteral("statuses")}});
    if (!response)
        co_return std::unexpected(missingRoute(response.error()));
    auto result = readSearch(m_endpoint.context(), *response);
    if (!result)
        co_return std::unexpected(result.error());
    // A search may find other posts that only mention the address.
    auto &posts = result->batch.posts;
    const auto found = std::ranges::find_if(
        posts, [&](const SeenPost &seen) { return seen.post.key == key || seen.post.url == uri; });
    if (found == posts.end())
        co_return Batch();
    std::rotate(posts.begin(), found, std::next(found));
    co_return std::move(result->batch);
}

QCoro::Task<ServerResult<Translation>> Posts::translate(LocalId id, QString language)
{
    if (!m_endpoint.can(Capability::Translation))
        co_return std::unexpected(m_endpoint.unsupported("translations"));
    Request request;
    request.method = Request::Method::Post;
    request.retry = Request::Retry::Never;
    request.path = statusPath(id) + QStringLiteral("/translate");
    request.body = Fields{{QStringLiteral("lang"), language}};
    // It waits for the translator, and answers 503 for it.
    request.isUntold = true;
    const auto response = co_await m_endpoint.send(std::move(request));
    if (!response)
        co_return std::unexpected(response.error());
    co_return readTranslation(m_endpoint.context(), *response);
}

} // namespace Godwit::Mastodon
