// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/listsport.h"
#include "servers/mastodon/endpoint.h"

namespace Godwit::Mastodon
{

class Lists final : public ListsPort
{
public:
    explicit Lists(Endpoint &endpoint) : m_endpoint(endpoint) {}

    QCoro::Task<ServerResult<PeopleLists>> lists() override;
    QCoro::Task<ServerResult<PeopleLists>> listsWith(LocalId person) override;
    QCoro::Task<ServerResult<PeoplePage>> members(LocalId list, PageRequest request) override;
    QCoro::Task<ServerResult<PeopleList>> create(PeopleList list) override;
    QCoro::Task<ServerResult<PeopleList>> change(PeopleList list) override;
    QCoro::Task<ServerResult<void>> remove(LocalId list) override;
    QCoro::Task<ServerResult<void>> setMember(LocalId list, LocalId person, bool on) override;

private:
    QCoro::Task<ServerResult<PeopleList>> write(Request::Method method, QString path, PeopleList list);
    // Whether the person is in the list, of a server that answers an error where there was nothing to do.
    QCoro::Task<ServerResult<bool>> has(LocalId list, LocalId person);

    Endpoint &m_endpoint;
};

} // namespace Godwit::Mastodon
