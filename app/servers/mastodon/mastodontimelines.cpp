// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/mastodontimelines.h"

#include "base/log.h"
#include "servers/mastodon/paging.h"
#include "servers/mastodon/reader.h"

#include <QUrl>

#include <algorithm>

namespace Godwit::Mastodon
{

namespace
{

constexpr int mostPosts = 40;

struct Route {
    QString path;
    Fields query;
    // Names a thing (a person, a list), so that 404 is about that thing.
    bool namesThing = false;
};

// The first tag has the path, the others stand beside it.
Route tagRoute(const QString &argument)
{
    const QStringList tags = argument.split(QLatin1Char('+'), Qt::SkipEmptyParts);
    Route route{QStringLiteral("/api/v1/timelines/tag/") + pathSegment(LocalId(tags.value(0))), {}};
    for (const QString &tag : tags.mid(1))
        route.query.addQueryItem(QStringLiteral("any[]"), tag);
    return route;
}

Route routeOf(TimelineKind kind, const QString &argument)
{
    const auto timeline = [](const char *name) {
        return QStringLiteral("/api/v1/timelines/") + QLatin1String(name);
    };
    const QString segment = pathSegment(LocalId(argument));
    const QString yes = QStringLiteral("true");
    const QString person = QStringLiteral("/api/v1/accounts/%1/statuses").arg(segment);
    switch (kind) {
    case TimelineKind::Home:
    case TimelineKind::Everywhere:
        return {timeline("home"), {}};
    case TimelineKind::Local:
        return {timeline("public"), {{QStringLiteral("local"), yes}}};
    case TimelineKind::Federated:
        return {timeline("public"), {}};
    case TimelineKind::Hashtag:
        return tagRoute(argument);
    case TimelineKind::List:
        return {timeline("list/") + segment, {}, true};
    case TimelineKind::Bookmarks:
        return {QStringLiteral("/api/v1/bookmarks"), {}};
    case TimelineKind::Favourites:
        return {QStringLiteral("/api/v1/favourites"), {}};
    case TimelineKind::Profile:
        return {person, {{QStringLiteral("exclude_replies"), yes}}, true};
    case TimelineKind::ProfileReplies:
        return {person, {}, true};
    case TimelineKind::ProfileMedia:
        return {person, {{QStringLiteral("only_media"), yes}}, true};
    case TimelineKind::ProfilePinned:
        return {person, {{QStringLiteral("pinned"), yes}}, true};
    }
    Q_UNREACHABLE_RETURN({});
}

const SeenPost *findPost(const Batch &batch, const PostKey &key)
{
    const auto found =
        std::ranges::find(batch.posts, key, [](const SeenPost &seen) { return seen.post.key; });
    return found == batch.posts.end() ? nullptr : &*found;
}

// Only what the server should have left out itself. A reply to oneself is a thread, and stays.
bool belongs(TimelineKind kind, const TimelineItem &item, const Batch &batch, bool serverIgnoresFilters)
{
    const SeenPost *seen = findPost(batch, item.post);
    if (!seen)
        return true;
    switch (kind) {
    case TimelineKind::Profile:
        return item.boost || !seen->post.isReply || seen->post.repliesTo == seen->post.author;
    case TimelineKind::ProfileMedia:
        return !item.boost && !seen->post.attachments.empty();
    case TimelineKind::ProfilePinned:
        // Others' pins are not marked as such, so a server that knows `pinned` is believed.
        return !serverIgnoresFilters || seen->state.pinned;
    default:
        return true;
    }
}

LocalId idOf(const TimelineItem &item, const Batch &batch)
{
    if (item.boost && !item.boost->wrapper.isEmpty())
        return item.boost->wrapper;
    const SeenPost *seen = findPost(batch, item.post);
    return seen ? seen->state.id : LocalId();
}

// snac sends no Link with public timelines and profiles [seen on 2.75 and 2.96].
void addMissingCursor(Page &page, const Response &response, const PageRequest &request)
{
    if (!response.header("link").isEmpty() || page.items.empty())
        return;
    const LocalId last = idOf(page.items.back(), page.batch);
    if (last.isEmpty())
        return;
    page.older = olderThan(last);
    // snac 2.75 ignores max_id on profiles and sends everything again [seen].
    if (request.direction == PageRequest::Direction::Older && page.older == request.from) {
        page.items.clear();
        page.older = {};
    }
}

} // namespace

QCoro::Task<ServerResult<Page>> Timelines::page(TimelineKind kind, QString argument, PageRequest request)
{
    const Route route = routeOf(kind, argument);
    const auto response = co_await m_endpoint.get(route.path, pageQuery(route.query, request, mostPosts));
    if (!response) {
        co_return std::unexpected(route.namesThing ? response.error() : missingRoute(response.error()));
    }
    auto page = readTimeline(m_endpoint.context(), *response);
    if (!page)
        co_return page;
    // Mastodon makes a home anew after a long absence: what it has so far is no end.
    page->incomplete = response->status == 206;
    if (page->incomplete)
        qCInfo(logServers) << m_endpoint.info().origin.toDisplayString() << "is still making this timeline";
    else
        addMissingCursor(*page, *response, request);
    const bool ignores = m_endpoint.has(Quirk::NoProfileFilters);
    std::erase_if(page->items,
                  [&](const TimelineItem &item) { return !belongs(kind, item, page->batch, ignores); });
    co_return page;
}

} // namespace Godwit::Mastodon
