// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/followsport.h"
#include "servers/mastodon/endpoint.h"

namespace Godwit::Mastodon
{

class Follows final : public FollowsPort
{
public:
    explicit Follows(Endpoint &endpoint) : m_endpoint(endpoint) {}

    QCoro::Task<ServerResult<PeoplePage>> following(PageRequest request) override;
    QCoro::Task<ServerResult<PeoplePage>> followers(PageRequest request) override;
    QCoro::Task<ServerResult<std::vector<KnownRelationship>>>
    relationships(std::vector<LocalId> ids) override;
    QCoro::Task<ServerResult<Relationship>> follow(LocalId id, std::optional<FollowOptions> options) override;
    QCoro::Task<ServerResult<Relationship>> unfollow(LocalId id) override;

private:
    QCoro::Task<ServerResult<PeoplePage>> ownPage(QString name, PageRequest request);

    Endpoint &m_endpoint;
};

} // namespace Godwit::Mastodon
