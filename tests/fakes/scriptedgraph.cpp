// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/scriptedgraph.h"

namespace Godwit
{

namespace
{

ServerError errorOf(ServerError::Kind kind)
{
    ServerError error;
    error.kind = kind;
    return error;
}

SeenPerson personCalled(const QString &name)
{
    SeenPerson person;
    person.id = LocalId(name);
    person.profile.handle = name;
    person.profile.key = PersonKey(QStringLiteral("acct:") + name);
    return person;
}

// A request that changes the world: not when it fails, and its answer may be lost.
template <typename T, typename Change>
QCoro::Task<ServerResult<T>> changing(ScriptedServer *server, Op op, Change change)
{
    const Fault fault = co_await server->arrive(op);
    if (fault.kind == Fault::Kind::Fail)
        co_return std::unexpected(fault.error);
    ServerResult<T> result = change();
    if (const auto lost = co_await server->answer(fault))
        co_return std::unexpected(*lost);
    co_return result;
}

template <typename T, typename Read>
QCoro::Task<ServerResult<T>> reading(ScriptedServer *server, Op op, Read read)
{
    const Fault fault = co_await server->arrive(op);
    if (fault.kind != Fault::Kind::None)
        co_return std::unexpected(fault.error);
    ServerResult<T> result = read();
    co_return result;
}

class Part
{
protected:
    Part(ScriptedWorld &world, ScriptedServer &server) : m_world(world), m_server(server) {}

    ScriptedWorld &m_world;
    ScriptedServer &m_server;
};

class Follows final : Part, public FollowsPort
{
public:
    Follows(ScriptedWorld &world, ScriptedServer &server) : Part(world, server) {}

    QCoro::Task<ServerResult<PeoplePage>> following(PageRequest) override
    {
        return reading<PeoplePage>(&m_server, Op::ListFollows, [this] {
            PeoplePage page;
            for (const QString &name : std::as_const(m_world.following))
                page.people.push_back(personCalled(name));
            return page;
        });
    }

    QCoro::Task<ServerResult<PeoplePage>> followers(PageRequest) override
    {
        return reading<PeoplePage>(&m_server, Op::ListFollows, [] { return PeoplePage(); });
    }

    QCoro::Task<ServerResult<std::vector<KnownRelationship>>> relationships(std::vector<LocalId> ids) override
    {
        return reading<std::vector<KnownRelationship>>(&m_server, Op::Relationship,
                                                       [this, ids = std::move(ids)] {
                                                           std::vector<KnownRelationship> known;
                                                           for (const LocalId &id : ids)
                                                               known.push_back({id, relationOf(m_world, id)});
                                                           return known;
                                                       });
    }

    QCoro::Task<ServerResult<Relationship>> follow(LocalId id, std::optional<FollowOptions> options) override
    {
        return changing<Relationship>(&m_server, Op::Follow, [this, id, options] {
            m_world.following.insert(id.toString());
            if (options)
                m_world.followedHow.insert(id.toString(), *options);
            return relationOf(m_world, id);
        });
    }

    QCoro::Task<ServerResult<Relationship>> unfollow(LocalId id) override
    {
        return changing<Relationship>(&m_server, Op::Follow, [this, id] {
            m_world.following.remove(id.toString());
            m_world.followedHow.remove(id.toString());
            return relationOf(m_world, id);
        });
    }
};

class KeepAway final : Part, public KeepAwayPort
{
public:
    KeepAway(ScriptedWorld &world, ScriptedServer &server) : Part(world, server) {}

    QCoro::Task<ServerResult<MutesPage>> mutes(PageRequest) override
    {
        return reading<MutesPage>(&m_server, Op::ListKeptAway, [this] {
            MutesPage page;
            for (const auto &[name, how] : m_world.muted.asKeyValueRange())
                page.people.push_back({personCalled(name), how.until});
            return page;
        });
    }

    QCoro::Task<ServerResult<PeoplePage>> blocks(PageRequest) override
    {
        return reading<PeoplePage>(&m_server, Op::ListKeptAway, [this] {
            PeoplePage page;
            for (const QString &name : std::as_const(m_world.blocked))
                page.people.push_back(personCalled(name));
            return page;
        });
    }

    QCoro::Task<ServerResult<NamesPage>> blockedDomains(PageRequest) override
    {
        return reading<NamesPage>(&m_server, Op::ListKeptAway,
                                  [this] { return NamesPage{m_world.domains, {}, {}}; });
    }

    QCoro::Task<ServerResult<Relationship>> mute(LocalId id, MuteOptions options) override
    {
        return changing<Relationship>(&m_server, Op::KeepAway, [this, id, options] {
            m_world.muted.insert(id.toString(), options);
            return relationOf(m_world, id);
        });
    }

    QCoro::Task<ServerResult<Relationship>> unmute(LocalId id) override
    {
        return changing<Relationship>(&m_server, Op::KeepAway, [this, id] {
            m_world.muted.remove(id.toString());
            return relationOf(m_world, id);
        });
    }

    QCoro::Task<ServerResult<Relationship>> block(LocalId id, bool on) override
    {
        return changing<Relationship>(&m_server, Op::KeepAway, [this, id, on] {
            if (on) {
                m_world.blocked.insert(id.toString());
                m_world.following.remove(id.toString());
            } else {
                m_world.blocked.remove(id.toString());
            }
            return relationOf(m_world, id);
        });
    }

    QCoro::Task<ServerResult<void>> blockDomain(QString domain, bool on) override
    {
        return changing<void>(&m_server, Op::KeepAway, [this, domain, on] {
            m_world.domains.removeAll(domain);
            if (on)
                m_world.domains << domain;
            return ServerResult<void>();
        });
    }
};

class Lists final : Part, public ListsPort
{
public:
    Lists(ScriptedWorld &world, ScriptedServer &server) : Part(world, server) {}

    QCoro::Task<ServerResult<PeopleLists>> lists() override
    {
        return reading<PeopleLists>(&m_server, Op::Lists, [this] { return PeopleLists{m_world.lists, {}}; });
    }

    QCoro::Task<ServerResult<PeopleLists>> listsWith(LocalId person) override
    {
        return reading<PeopleLists>(&m_server, Op::Lists, [this, person] {
            PeopleLists found;
            for (const PeopleList &list : m_world.lists) {
                if (m_world.members.value(list.id).contains(person.toString()))
                    found.lists.push_back(list);
            }
            return found;
        });
    }

    QCoro::Task<ServerResult<PeoplePage>> members(LocalId list, PageRequest) override
    {
        return reading<PeoplePage>(&m_server, Op::Lists, [this, list]() -> ServerResult<PeoplePage> {
            if (!find(list))
                return std::unexpected(errorOf(ServerError::Kind::NotFound));
            PeoplePage page;
            for (const QString &name : m_world.members.value(list))
                page.people.push_back(personCalled(name));
            return page;
        });
    }

    QCoro::Task<ServerResult<PeopleList>> create(PeopleList list) override
    {
        return changing<PeopleList>(&m_server, Op::Lists, [this, list]() mutable {
            list.id = LocalId(QStringLiteral("l%1").arg(++m_made));
            m_world.lists.push_back(list);
            return list;
        });
    }

    QCoro::Task<ServerResult<PeopleList>> change(PeopleList list) override
    {
        return changing<PeopleList>(&m_server, Op::Lists, [this, list]() -> ServerResult<PeopleList> {
            PeopleList *known = find(list.id);
            if (!known)
                return std::unexpected(errorOf(ServerError::Kind::NotFound));
            *known = list;
            return list;
        });
    }

    QCoro::Task<ServerResult<void>> remove(LocalId list) override
    {
        return changing<void>(&m_server, Op::Lists, [this, list]() -> ServerResult<void> {
            if (std::erase_if(m_world.lists, [&](const PeopleList &each) { return each.id == list; }) == 0)
                return std::unexpected(errorOf(ServerError::Kind::NotFound));
            m_world.members.remove(list);
            return {};
        });
    }

    QCoro::Task<ServerResult<void>> setMember(LocalId list, LocalId person, bool on) override
    {
        return changing<void>(&m_server, Op::Lists, [this, list, person, on]() -> ServerResult<void> {
            if (!find(list) || (on && !m_world.following.contains(person.toString())))
                return std::unexpected(errorOf(ServerError::Kind::NotFound));
            QStringList &members = m_world.members[list];
            members.removeAll(person.toString());
            if (on)
                members << person.toString();
            return {};
        });
    }

private:
    PeopleList *find(const LocalId &id)
    {
        const auto found = std::ranges::find(m_world.lists, id, &PeopleList::id);
        return found == m_world.lists.end() ? nullptr : &*found;
    }

    int m_made = 0;
};

class Filters final : Part, public FiltersPort
{
public:
    Filters(ScriptedWorld &world, ScriptedServer &server) : Part(world, server) {}

    QCoro::Task<ServerResult<WordFilters>> filters() override
    {
        return reading<WordFilters>(&m_server, Op::Filters,
                                    [this] { return WordFilters{m_world.filters, {}}; });
    }

    QCoro::Task<ServerResult<WordFilter>> create(WordFilter filter) override
    {
        return changing<WordFilter>(&m_server, Op::Filters, [this, filter]() mutable {
            filter.id = LocalId(QStringLiteral("f%1").arg(++m_made));
            m_world.filters.push_back(filter);
            return filter;
        });
    }

    QCoro::Task<ServerResult<WordFilter>> change(WordFilter filter) override
    {
        return changing<WordFilter>(&m_server, Op::Filters, [this, filter]() -> ServerResult<WordFilter> {
            const auto found = std::ranges::find(m_world.filters, filter.id, &WordFilter::id);
            if (found == m_world.filters.end())
                return std::unexpected(errorOf(ServerError::Kind::NotFound));
            *found = filter;
            return filter;
        });
    }

    QCoro::Task<ServerResult<void>> remove(LocalId id) override
    {
        return changing<void>(&m_server, Op::Filters, [this, id]() -> ServerResult<void> {
            if (std::erase_if(m_world.filters, [&](const WordFilter &each) { return each.id == id; }) == 0)
                return std::unexpected(errorOf(ServerError::Kind::NotFound));
            return {};
        });
    }

private:
    int m_made = 0;
};

class Tags final : Part, public TagsPort
{
public:
    Tags(ScriptedWorld &world, ScriptedServer &server) : Part(world, server) {}

    QCoro::Task<ServerResult<NamesPage>> followed(PageRequest) override
    {
        return reading<NamesPage>(&m_server, Op::Tags, [this] { return NamesPage{m_world.tags, {}, {}}; });
    }

    QCoro::Task<ServerResult<void>> follow(QString tag, bool on) override
    {
        return changing<void>(&m_server, Op::Tags, [this, tag, on] {
            m_world.tags.removeAll(tag);
            if (on)
                m_world.tags << tag;
            return ServerResult<void>();
        });
    }
};

class Imports final : Part, public ImportPort
{
public:
    Imports(ScriptedWorld &world, ScriptedServer &server) : Part(world, server) {}

    bool takes(ImportKind, const ImportRow &) const override
    {
        return m_world.info.capabilities.testFlag(Capability::Import);
    }

    QCoro::Task<ServerResult<void>> import(ImportKind kind, std::vector<ImportRow> rows) override
    {
        return changing<void>(&m_server, Op::Import, [this, kind, rows] {
            m_world.imports.emplace_back(kind, rows);
            return ServerResult<void>();
        });
    }
};

} // namespace

Relationship relationOf(const ScriptedWorld &world, const LocalId &id)
{
    const QString name = id.toString();
    Relationship relation;
    relation.following = world.following.contains(name);
    const FollowOptions how = world.followedHow.value(name);
    relation.showingBoosts = how.showBoosts;
    relation.notifying = how.notify;
    relation.languages = how.languages;
    relation.muting = world.muted.contains(name);
    relation.mutingNotifications = relation.muting && world.muted.value(name).hideNotifications;
    relation.blocking = world.blocked.contains(name);
    return relation;
}

struct ScriptedGraph::Private {
    Private(ScriptedWorld &world, ScriptedServer &server)
        : follows(world, server), keepAway(world, server), lists(world, server), filters(world, server),
          tags(world, server), imports(world, server)
    {
    }

    Follows follows;
    KeepAway keepAway;
    Lists lists;
    Filters filters;
    Tags tags;
    Imports imports;
};

ScriptedGraph::ScriptedGraph(ScriptedWorld &world, ScriptedServer &server)
    : d(std::make_unique<Private>(world, server))
{
}

ScriptedGraph::~ScriptedGraph() = default;

FollowsPort &ScriptedGraph::follows()
{
    return d->follows;
}

KeepAwayPort &ScriptedGraph::keepAway()
{
    return d->keepAway;
}

ListsPort &ScriptedGraph::lists()
{
    return d->lists;
}

FiltersPort &ScriptedGraph::filters()
{
    return d->filters;
}

TagsPort &ScriptedGraph::tags()
{
    return d->tags;
}

ImportPort &ScriptedGraph::imports()
{
    return d->imports;
}

} // namespace Godwit
