// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/graphpages.h"

namespace Godwit
{

namespace
{

PageRequest requestFrom(const Cursor &from, int limit)
{
    if (from.isEmpty())
        return {.limit = limit};
    return {.direction = PageRequest::Direction::Older, .from = from, .limit = limit};
}

auto askedPeople(GraphPorts &graph, GraphKind kind, const LocalId &list, const PageRequest &request)
{
    if (kind == GraphKind::Blocks)
        return graph.keepAway().blocks(request);
    if (kind == GraphKind::Follows)
        return graph.follows().following(request);
    if (kind == GraphKind::Followers)
        return graph.follows().followers(request);
    return graph.lists().members(list, request);
}

auto askedNames(GraphPorts &graph, GraphKind kind, const PageRequest &request)
{
    if (kind == GraphKind::Domains)
        return graph.keepAway().blockedDomains(request);
    return graph.tags().followed(request);
}

QCoro::Task<ServerResult<GraphPage>> peoplePage(std::shared_ptr<Server> server, GraphKind kind, LocalId list,
                                                Cursor from)
{
    const auto page = co_await askedPeople(server->graph(), kind, list, requestFrom(from, 80));
    if (!page)
        co_return std::unexpected(page.error());
    GraphPage result{{}, page->older, int(page->skipped.size()), {}};
    for (const SeenPerson &person : page->people) {
        result.entries.push_back(personEntry(kind, person));
        result.entries.back().list = list;
    }
    co_return result;
}

QCoro::Task<ServerResult<GraphPage>> mutesPage(std::shared_ptr<Server> server, Cursor from)
{
    const auto page = co_await server->graph().keepAway().mutes(requestFrom(from, 80));
    if (!page)
        co_return std::unexpected(page.error());
    GraphPage result{{}, page->older, int(page->skipped.size()), {}};
    for (const MutedPerson &muted : page->people) {
        result.entries.push_back(personEntry(GraphKind::Mutes, muted.person));
        result.entries.back().mute.until = muted.until;
    }
    co_return result;
}

QCoro::Task<ServerResult<GraphPage>> namesPage(std::shared_ptr<Server> server, GraphKind kind, Cursor from)
{
    const bool domains = kind == GraphKind::Domains;
    const auto page = co_await askedNames(server->graph(), kind, requestFrom(from, 200));
    if (!page)
        co_return std::unexpected(page.error());
    GraphPage result{{}, page->older, int(page->skipped.size()), {}};
    for (const QString &name : page->names)
        result.entries.push_back(domains ? domainEntry(name) : tagEntry(name));
    co_return result;
}

QCoro::Task<ServerResult<GraphPage>> listsPage(std::shared_ptr<Server> server)
{
    const auto lists = co_await server->graph().lists().lists();
    if (!lists)
        co_return std::unexpected(lists.error());
    GraphPage result{{}, {}, int(lists->skipped.size()), {}};
    for (const PeopleList &list : lists->lists)
        result.entries.push_back(listEntry(list));
    co_return result;
}

QCoro::Task<ServerResult<GraphPage>> filtersPage(std::shared_ptr<Server> server)
{
    const auto filters = co_await server->graph().filters().filters();
    if (!filters)
        co_return std::unexpected(filters.error());
    GraphPage result{{}, {}, int(filters->skipped.size()), {}};
    for (const WordFilter &filter : filters->filters)
        result.entries.push_back(filterEntry(filter));
    co_return result;
}

QCoro::Task<ServerResult<GraphPage>> bookmarksPage(std::shared_ptr<Server> server, Cursor from)
{
    auto page = co_await server->timelines().page(TimelineKind::Bookmarks, {}, requestFrom(from, 40));
    if (!page)
        co_return std::unexpected(page.error());
    GraphPage result{{}, page->older, int(page->batch.skipped.size()), {}};
    for (const SeenPost &post : page->batch.posts) {
        // The batch also holds what bookmarked posts quote.
        if (std::ranges::contains(page->items, post.post.key, &TimelineItem::post))
            result.entries.push_back(bookmarkEntry(post));
    }
    result.batch = std::move(page->batch);
    co_return result;
}

} // namespace

QCoro::Task<ServerResult<GraphPage>> graphPage(std::shared_ptr<Server> server, GraphKind kind, LocalId list,
                                               Cursor from)
{
    switch (kind) {
    case GraphKind::Blocks:
    case GraphKind::Follows:
    case GraphKind::Followers:
    case GraphKind::Members:
        return peoplePage(std::move(server), kind, std::move(list), std::move(from));
    case GraphKind::Mutes:
        return mutesPage(std::move(server), std::move(from));
    case GraphKind::Domains:
    case GraphKind::Tags:
        return namesPage(std::move(server), kind, std::move(from));
    case GraphKind::Lists:
        return listsPage(std::move(server));
    case GraphKind::Filters:
        return filtersPage(std::move(server));
    case GraphKind::Bookmarks:
        break;
    }
    return bookmarksPage(std::move(server), std::move(from));
}

bool isTold(GraphKind kind, Capabilities can)
{
    switch (kind) {
    case GraphKind::Blocks:
        return can.testFlag(Capability::KeptAwayListed);
    case GraphKind::Mutes:
        return can.testFlags(Capability::KeptAwayListed | Capability::Mutes);
    case GraphKind::Domains:
        return can.testFlag(Capability::DomainBlocks);
    case GraphKind::Lists:
    case GraphKind::Members:
        return can.testFlag(Capability::Lists);
    case GraphKind::Filters:
        return can.testAnyFlags(Capability::FiltersV1 | Capability::FiltersV2);
    case GraphKind::Tags:
        return can.testFlag(Capability::FollowedTags);
    case GraphKind::Bookmarks:
        return can.testFlag(Capability::Bookmarks);
    case GraphKind::Follows:
    case GraphKind::Followers:
        break;
    }
    return true;
}

bool needsRelationships(GraphKind kind, Capabilities can)
{
    return (kind == GraphKind::Follows && can.testFlag(Capability::FollowOptions)) ||
           kind == GraphKind::Mutes;
}

void learnRelationships(std::span<GraphEntry> entries, const std::vector<KnownRelationship> &known)
{
    for (const KnownRelationship &each : known) {
        const auto entry = std::ranges::find(entries, each.id, &GraphEntry::id);
        if (entry == entries.end())
            continue;
        const Relationship &relation = each.relationship;
        entry->follow = {relation.showingBoosts, relation.notifying, relation.languages};
        entry->mute.hideNotifications = relation.mutingNotifications;
    }
}

} // namespace Godwit
