// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/servererror.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

class PeoplePort
{
public:
    virtual ~PeoplePort() = default;

    // The account itself; the token's owner.
    // Mastodon: GET /api/v1/accounts/verify_credentials. AT: com.atproto.server.getSession,
    // app.bsky.actor.getProfile.
    virtual QCoro::Task<ServerResult<SeenPerson>> self() = 0;

    // `name@host`, a profile's URL or a person's key; NotFound when the server does not find it. May take
    // seconds. Mastodon: GET /api/v1/accounts/lookup, then /api/v2/search?resolve=true. AT: resolveHandle,
    // getProfile.
    virtual QCoro::Task<ServerResult<SeenPerson>> find(QString handleOrUri) = 0;

    // The same, but the server is asked at once to look elsewhere for who is not its own: one request where
    // find() needs two for whom the server has not met yet. For many in a row. Mastodon:
    // /api/v2/search?resolve=true. AT: as find().
    virtual QCoro::Task<ServerResult<SeenPerson>> resolve(QString handleOrUri) = 0;

    // Mastodon: GET /api/v1/accounts/relationships?id[]=. AT: `viewer` of getProfile.
    virtual QCoro::Task<ServerResult<Relationship>> relationship(LocalId id) = 0;

    // Who among those whom the account follows follows this person, too; nobody where the person hides it.
    // Mastodon: GET /api/v1/accounts/familiar_followers?id[]=. AT: app.bsky.graph.getKnownFollowers.
    virtual QCoro::Task<ServerResult<FamiliarPeople>> familiar(LocalId id) = 0;

    // As whom else the account says that it is known: its aliases, where `self` is its own key. Only to an
    // account that says so can another's followers be moved. Mastodon: `alsoKnownAs` of the actor's document
    // (the API shows it nowhere; a server that shows documents to servers only refuses). GoToSocial:
    // `source.also_known_as_uris` of verify_credentials. AT: `alsoKnownAs` of the DID document.
    virtual QCoro::Task<ServerResult<std::vector<PersonKey>>> aliases(PersonKey self) = 0;
};

} // namespace Godwit
