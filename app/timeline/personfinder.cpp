// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/personfinder.h"

#include "base/clock.h"
#include "servers/server.h"
#include "timeline/accountserver.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

PersonFinder::PersonFinder(ServerSource &servers, PostStore &posts, Clock &clock)
    : m_servers(servers), m_posts(posts), m_clock(clock)
{
}

QCoro::Task<FetchResult<SeenPerson>> PersonFinder::ask(AccountId account, QString handleOrUri)
{
    const auto server = m_servers.serverFor(account);
    if (!server)
        co_return std::unexpected(signedOut());
    const auto person = co_await server->people().find(handleOrUri);
    if (!person)
        co_return std::unexpected(person.error());
    Batch batch;
    batch.people.push_back(*person);
    if (const auto kept = co_await m_posts.take(account, batch, m_clock.now()); !kept)
        co_return std::unexpected(kept.error());
    co_return *person;
}

QCoro::Task<FetchResult<Profile>> PersonFinder::fetch(AccountId account, QString handleOrUri)
{
    auto person = co_await ask(account, handleOrUri);
    if (!person)
        co_return std::unexpected(person.error());
    co_return std::move(person->profile);
}

QCoro::Task<FetchResult<LocalId>> PersonFinder::localId(AccountId account, PersonKey person)
{
    const auto known = co_await m_posts.localPersonId(person, account);
    if (!known)
        co_return std::unexpected(known.error());
    if (!known->isEmpty())
        co_return *known;
    // A key need not be an address that the server finds; the handle is.
    const auto profile = co_await m_posts.person(person.toString());
    if (!profile)
        co_return std::unexpected(profile.error());
    const QString name = *profile ? (*profile)->handle : person.toString();
    const auto found = co_await ask(account, name);
    if (!found)
        co_return std::unexpected(found.error());
    co_return found->id;
}

QCoro::Task<FetchResult<FamiliarKeys>> PersonFinder::familiar(AccountId account, PersonKey person)
{
    const auto server = m_servers.serverFor(account);
    if (!server)
        co_return std::unexpected(signedOut());
    const auto id = co_await localId(account, person);
    if (!id)
        co_return std::unexpected(id.error());
    auto said = co_await server->people().familiar(*id);
    if (!said)
        co_return std::unexpected(said.error());
    FamiliarKeys keys{.people = {}, .total = said->total};
    for (const SeenPerson &seen : said->people)
        keys.people.push_back(seen.profile.key);
    Batch batch;
    batch.people = std::move(said->people);
    if (const auto kept = co_await m_posts.take(account, std::move(batch), m_clock.now()); !kept)
        co_return std::unexpected(kept.error());
    co_return keys;
}

} // namespace Godwit
