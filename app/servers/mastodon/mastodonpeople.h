// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/mastodon/endpoint.h"
#include "servers/peopleport.h"

namespace Godwit::Mastodon
{

class People final : public PeoplePort
{
public:
    explicit People(Endpoint &endpoint) : m_endpoint(endpoint) {}

    QCoro::Task<ServerResult<SeenPerson>> self() override;
    QCoro::Task<ServerResult<SeenPerson>> find(QString handleOrUri) override;
    QCoro::Task<ServerResult<SeenPerson>> resolve(QString handleOrUri) override;
    QCoro::Task<ServerResult<Relationship>> relationship(LocalId id) override;
    QCoro::Task<ServerResult<FamiliarPeople>> familiar(LocalId id) override;
    QCoro::Task<ServerResult<std::vector<PersonKey>>> aliases(PersonKey self) override;

private:
    QCoro::Task<ServerResult<SeenPerson>> lookUp(QString handle);
    QCoro::Task<ServerResult<SeenPerson>> searchFor(QString text, QString handle);
    QCoro::Task<ServerResult<Response>> ownDocument(PersonKey self);

    Endpoint &m_endpoint;
};

} // namespace Godwit::Mastodon
