// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/graphdelivery.h"

#include "outbox/graphlook.h"

#include <QUrl>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

using Kind = ServerError::Kind;

namespace
{

// What is there under a name, so that what is made can be told from what was there.
struct Named {
    LocalId id;
    QString title;
};

template <typename T>
ServerResult<LocalId> idOf(const ServerResult<T> &result)
{
    return result ? ServerResult<LocalId>(result->id) : std::unexpected(result.error());
}

template <typename T>
ServerResult<LocalId> same(const LocalId &id, const ServerResult<T> &result)
{
    return result ? ServerResult<LocalId>(id) : std::unexpected(result.error());
}

// Gone is what a removal wants.
ServerResult<LocalId> gone(const LocalId &id, const ServerResult<void> &result)
{
    if (!result && result.error().kind == Kind::NotFound)
        return id;
    return same(id, result);
}

QCoro::Task<ServerResult<std::vector<Named>>> listsThere(std::shared_ptr<Server> server)
{
    const auto lists = co_await server->graph().lists().lists();
    if (!lists)
        co_return std::unexpected(lists.error());
    std::vector<Named> named;
    for (const PeopleList &list : lists->lists)
        named.push_back({list.id, list.title});
    co_return named;
}

QCoro::Task<ServerResult<std::vector<Named>>> filtersThere(std::shared_ptr<Server> server)
{
    const auto filters = co_await server->graph().filters().filters();
    if (!filters)
        co_return std::unexpected(filters.error());
    std::vector<Named> named;
    for (const WordFilter &filter : filters->filters)
        named.push_back({filter.id, filter.title});
    co_return named;
}

QCoro::Task<ServerResult<LocalId>> apply(Deed deed, LocalId id, std::shared_ptr<Server> server)
{
    GraphPorts &graph = server->graph();
    if (const auto *follow = std::get_if<FollowPerson>(&deed)) {
        if (follow->on)
            co_return same(id, co_await graph.follows().follow(id, follow->options));
        co_return same(id, co_await graph.follows().unfollow(id));
    }
    if (const auto *mute = std::get_if<MutePerson>(&deed)) {
        if (mute->on)
            co_return same(id, co_await graph.keepAway().mute(id, mute->options));
        co_return same(id, co_await graph.keepAway().unmute(id));
    }
    if (const auto *block = std::get_if<BlockPerson>(&deed))
        co_return same(id, co_await graph.keepAway().block(id, block->on));
    const auto &member = std::get<PutInList>(deed);
    co_return same(id, co_await graph.lists().setMember(member.list, id, member.on));
}

QCoro::Task<ServerResult<LocalId>> applyChange(Deed deed, std::shared_ptr<Server> server)
{
    GraphPorts &graph = server->graph();
    if (const auto *change = std::get_if<ChangeList>(&deed)) {
        if (change->change == Change::Make)
            co_return idOf(co_await graph.lists().create(change->list));
        if (change->change == Change::Alter)
            co_return idOf(co_await graph.lists().change(change->list));
        co_return gone(change->list.id, co_await graph.lists().remove(change->list.id));
    }
    const auto &change = std::get<ChangeFilter>(deed);
    if (change.change == Change::Make)
        co_return idOf(co_await graph.filters().create(change.filter));
    if (change.change == Change::Alter)
        co_return idOf(co_await graph.filters().change(change.filter));
    co_return gone(change.filter.id, co_await graph.filters().remove(change.filter.id));
}

bool isMaking(const Deed &deed)
{
    const auto *list = std::get_if<ChangeList>(&deed);
    const auto *filter = std::get_if<ChangeFilter>(&deed);
    return (list && list->change == Change::Make) || (filter && filter->change == Change::Make);
}

bool isNewFollow(const Deed &deed)
{
    const auto *follow = std::get_if<FollowPerson>(&deed);
    return follow && follow->on;
}

// The keys of one person may differ from server to server in their form, never in their host; of a handle as
// a key nothing can be said.
bool areOfTwoHosts(const PersonKey &left, const PersonKey &right)
{
    const QUrl one(left.toString());
    const QUrl other(right.toString());
    return one.scheme().startsWith(u"http") && other.scheme().startsWith(u"http") &&
           one.host() != other.host();
}

} // namespace

std::optional<GraphDelivery::Person> GraphDelivery::personOf(const Deed &deed)
{
    if (const auto *follow = std::get_if<FollowPerson>(&deed))
        return Person{follow->handle, follow->person};
    if (const auto *mute = std::get_if<MutePerson>(&deed))
        return Person{mute->handle, mute->person};
    if (const auto *block = std::get_if<BlockPerson>(&deed))
        return Person{block->handle, block->person};
    if (const auto *member = std::get_if<PutInList>(&deed))
        return Person{member->handle, member->person};
    return std::nullopt;
}

bool GraphDelivery::takes(const Deed &deed)
{
    return personOf(deed) || std::holds_alternative<BlockDomain>(deed) ||
           std::holds_alternative<ChangeList>(deed) || std::holds_alternative<ChangeFilter>(deed) ||
           std::holds_alternative<FollowTag>(deed) || std::holds_alternative<ImportPeople>(deed);
}

QCoro::Task<> GraphDelivery::send(JournalEntry entry, std::shared_ptr<Server> server)
{
    const Deed deed = entry.act.deed;
    if (const auto person = personOf(deed))
        co_await onPerson(std::move(entry), *person, server);
    else if (std::holds_alternative<ChangeList>(deed) || std::holds_alternative<ChangeFilter>(deed))
        co_await change(std::move(entry), server);
    else
        co_await rest(std::move(entry), server);
}

QCoro::Task<> GraphDelivery::end(JournalEntry entry, ServerResult<LocalId> answer, QString sentence)
{
    if (!answer) {
        co_await failed(std::move(entry), answer.error(), std::move(sentence));
        co_return;
    }
    entry.act.resultId = *answer;
    co_await done(std::move(entry));
}

QCoro::Task<ServerResult<GraphDelivery::Found>> GraphDelivery::find(AccountId account, Person person,
                                                                    std::shared_ptr<Server> server)
{
    if (person.key) {
        const auto known = co_await m_desk.posts().localPersonId(person.key, account);
        if (known && *known)
            co_return Found{*known, {}};
    }
    const QString named = person.handle.isEmpty() ? person.key.toString() : person.handle;
    auto found = co_await server->people().resolve(named);
    if (!found)
        co_return std::unexpected(found.error());
    const Found result{found->id, found->profile.key};
    Batch batch;
    batch.people.push_back(std::move(*found));
    co_await m_desk.take(account, std::move(batch));
    co_return result;
}

QCoro::Task<> GraphDelivery::onPerson(JournalEntry entry, Person person, std::shared_ptr<Server> server)
{
    const Deed deed = entry.act.deed;
    const auto found = co_await find(entry.act.account, person, server);
    if (!found) {
        const QString sentence = found.error().kind == Kind::NotFound
                                     ? tr("%1 does not find %2.").arg(serverName(*server), person.handle)
                                     : QString();
        co_await failed(std::move(entry), found.error(), sentence);
        co_return;
    }
    if (isNewFollow(deed) && areOfTwoHosts(person.key, found->key)) {
        const QString sentence = tr("On %1, %2 is another person, so nobody was followed.")
                                     .arg(serverName(*server), person.handle);
        co_await refuse(std::move(entry), somebodyElse, sentence);
        co_return;
    }
    entry.act.resultId = found->id;
    if (entry.uncertain > 0) {
        if (co_await settledByLook(entry, found->id, server))
            co_return;
    }
    if (!co_await begin(&entry))
        co_return;
    auto answer = co_await apply(deed, found->id, server);
    co_await end(std::move(entry), std::move(answer));
}

QCoro::Task<bool> GraphDelivery::settledByLook(JournalEntry entry, LocalId person,
                                               std::shared_ptr<Server> server)
{
    const auto seen = co_await isSeenDone(entry.act.deed, person, server);
    if (seen && *seen) {
        co_await done(std::move(entry));
        co_return true;
    }
    // The server shows that it is not so, or will never tell.
    if (seen || fateOf(seen.error()) == Fate::Refused)
        co_return false;
    co_await failed(std::move(entry), seen.error());
    co_return true;
}

QCoro::Task<ServerResult<LocalId>> GraphDelivery::alreadyMade(JournalEntry *entry,
                                                              std::shared_ptr<Server> server)
{
    const auto *list = std::get_if<ChangeList>(&entry->act.deed);
    const QString title = list ? list->list.title : std::get<ChangeFilter>(entry->act.deed).filter.title;
    auto looking = list ? listsThere(server) : filtersThere(server);
    const auto there = co_await looking;
    if (!there)
        co_return std::unexpected(there.error());
    if (!entry->memo) {
        entry->memo.emplace();
        entry->memo->sentAt = m_desk.clock().now();
        entry->memo->listed = true;
        for (const Named &each : *there)
            entry->memo->ownBefore.push_back(each.id);
        co_return LocalId();
    }
    for (const Named &each : *there) {
        if (each.title == title && !std::ranges::contains(entry->memo->ownBefore, each.id))
            co_return each.id;
    }
    co_return LocalId();
}

QCoro::Task<> GraphDelivery::change(JournalEntry entry, std::shared_ptr<Server> server)
{
    const Deed deed = entry.act.deed;
    if (isMaking(deed)) {
        const auto made = co_await alreadyMade(&entry, server);
        if (!made || *made) {
            co_await end(std::move(entry), made);
            co_return;
        }
    }
    if (!co_await begin(&entry))
        co_return;
    auto answer = co_await applyChange(deed, server);
    const bool missing = !answer && answer.error().kind == Kind::NotFound;
    const QString sentence = missing ? tr("It is not on %1 any more.").arg(serverName(*server)) : QString();
    co_await end(std::move(entry), std::move(answer), sentence);
}

QCoro::Task<> GraphDelivery::rest(JournalEntry entry, std::shared_ptr<Server> server)
{
    const Deed deed = entry.act.deed;
    if (entry.uncertain > 0 && std::holds_alternative<ImportPeople>(deed)) {
        const QString sentence =
            tr("The connection broke while %1 was sent this file. Whether it took it shows in "
               "what the account has there.")
                .arg(serverName(*server));
        co_await refuse(std::move(entry), unverified, sentence);
        co_return;
    }
    if (entry.uncertain > 0) {
        if (co_await settledByLook(entry, LocalId(), server))
            co_return;
    }
    if (!co_await begin(&entry))
        co_return;
    GraphPorts &graph = server->graph();
    ServerResult<void> answer;
    if (const auto *block = std::get_if<BlockDomain>(&deed))
        answer = co_await graph.keepAway().blockDomain(block->domain, block->on);
    else if (const auto *follow = std::get_if<FollowTag>(&deed))
        answer = co_await graph.tags().follow(follow->tag, follow->on);
    else if (const auto *import = std::get_if<ImportPeople>(&deed))
        answer = co_await graph.imports().import(import->kind, import->rows);
    co_await end(std::move(entry), same(LocalId(), answer));
}

} // namespace Godwit
