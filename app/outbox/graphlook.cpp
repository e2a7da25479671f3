// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/graphlook.h"

namespace Godwit
{

namespace
{

constexpr int mostPages = 50;

bool isSo(const FollowPerson &deed, const Relationship &relation)
{
    if ((relation.following || relation.requested) != deed.on)
        return false;
    const FollowOptions how{relation.showingBoosts, relation.notifying, relation.languages};
    return !deed.on || !deed.options || *deed.options == how;
}

// Until when is not told: such a mute is sent again, with the same end.
bool isSo(const MutePerson &deed, const Relationship &relation)
{
    if (!deed.on || !relation.muting)
        return relation.muting == deed.on;
    return !deed.options.until && relation.mutingNotifications == deed.options.hideNotifications;
}

bool isSo(const BlockPerson &deed, const Relationship &relation)
{
    return relation.blocking == deed.on;
}

template <typename Done>
QCoro::Task<ServerResult<bool>> relationShows(Done deed, LocalId person, std::shared_ptr<Server> server)
{
    const auto relation = co_await server->people().relationship(person);
    if (!relation)
        co_return std::unexpected(relation.error());
    co_return isSo(deed, *relation);
}

QCoro::Task<ServerResult<bool>> listShows(PutInList deed, LocalId person, std::shared_ptr<Server> server)
{
    const auto lists = co_await server->graph().lists().listsWith(person);
    if (!lists)
        co_return std::unexpected(lists.error());
    co_return std::ranges::contains(lists->lists, deed.list, &PeopleList::id) == deed.on;
}

auto askedNames(bool domains, GraphPorts &graph, const PageRequest &request)
{
    if (domains)
        return graph.keepAway().blockedDomains(request);
    return graph.tags().followed(request);
}

// Of hosts or hashtags.
QCoro::Task<ServerResult<bool>> namesShow(bool domains, QString name, bool on, std::shared_ptr<Server> server)
{
    PageRequest request{.limit = 200};
    for (int pages = 0; pages < mostPages; ++pages) {
        const auto page = co_await askedNames(domains, server->graph(), request);
        if (!page)
            co_return std::unexpected(page.error());
        const auto isIt = [&name](const QString &each) {
            return each.compare(name, Qt::CaseInsensitive) == 0;
        };
        if (std::ranges::any_of(page->names, isIt))
            co_return on;
        if (page->older.isEmpty() || page->older == request.from)
            co_return !on;
        request.direction = PageRequest::Direction::Older;
        request.from = page->older;
    }
    co_return false;
}

QCoro::Task<ServerResult<bool>> cannotTell()
{
    co_return false;
}

} // namespace

QCoro::Task<ServerResult<bool>> isSeenDone(Deed deed, LocalId person, std::shared_ptr<Server> server)
{
    if (const auto *follow = std::get_if<FollowPerson>(&deed))
        return relationShows(*follow, std::move(person), std::move(server));
    if (const auto *mute = std::get_if<MutePerson>(&deed))
        return relationShows(*mute, std::move(person), std::move(server));
    if (const auto *block = std::get_if<BlockPerson>(&deed))
        return relationShows(*block, std::move(person), std::move(server));
    if (const auto *member = std::get_if<PutInList>(&deed))
        return listShows(*member, std::move(person), std::move(server));
    if (const auto *domain = std::get_if<BlockDomain>(&deed))
        return namesShow(true, domain->domain, domain->on, std::move(server));
    if (const auto *tag = std::get_if<FollowTag>(&deed))
        return namesShow(false, tag->tag, tag->on, std::move(server));
    return cannotTell();
}

} // namespace Godwit
