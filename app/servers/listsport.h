// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/graph.h"
#include "servers/timelinesport.h"

namespace Godwit
{

// The account's lists of people. What a list shows is TimelinesPort's.
class ListsPort
{
public:
    virtual ~ListsPort() = default;

    // Mastodon: GET /api/v1/lists. AT: app.bsky.graph.getLists, those of purpose curatelist.
    virtual QCoro::Task<ServerResult<PeopleLists>> lists() = 0;
    // Those with this person in them. Mastodon: GET /api/v1/accounts/:id/lists. AT: none; ask for the
    // members.
    virtual QCoro::Task<ServerResult<PeopleLists>> listsWith(LocalId person) = 0;
    // Mastodon: GET /api/v1/lists/:id/accounts. AT: app.bsky.graph.getList.
    virtual QCoro::Task<ServerResult<PeoplePage>> members(LocalId list, PageRequest request) = 0;

    // What changes something: nothing but outbox/ calls it.

    // Its id is the server's to give. snac gives the list of that title when there is one; elsewhere a second
    // one is made. Mastodon: POST /api/v1/lists. AT: a record app.bsky.graph.list.
    virtual QCoro::Task<ServerResult<PeopleList>> create(PeopleList list) = 0;
    // Mastodon: PUT /api/v1/lists/:id. AT: com.atproto.repo.putRecord.
    virtual QCoro::Task<ServerResult<PeopleList>> change(PeopleList list) = 0;
    // NotFound when it is gone already. Mastodon: DELETE /api/v1/lists/:id. AT:
    // com.atproto.repo.deleteRecord.
    virtual QCoro::Task<ServerResult<void>> remove(LocalId list) = 0;
    // Good also when the person is (or is not) there already. Mastodon lets only those be added who are
    // followed, and says NotFound of the others: POST and DELETE /api/v1/lists/:id/accounts. AT: records
    // app.bsky.graph.listitem.
    virtual QCoro::Task<ServerResult<void>> setMember(LocalId list, LocalId person, bool on) = 0;
};

} // namespace Godwit
