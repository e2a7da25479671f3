// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/keepawayport.h"
#include "servers/mastodon/endpoint.h"

namespace Godwit::Mastodon
{

class KeepAway final : public KeepAwayPort
{
public:
    explicit KeepAway(Endpoint &endpoint) : m_endpoint(endpoint) {}

    QCoro::Task<ServerResult<MutesPage>> mutes(PageRequest request) override;
    QCoro::Task<ServerResult<PeoplePage>> blocks(PageRequest request) override;
    QCoro::Task<ServerResult<NamesPage>> blockedDomains(PageRequest request) override;
    QCoro::Task<ServerResult<Relationship>> mute(LocalId id, MuteOptions options) override;
    QCoro::Task<ServerResult<Relationship>> unmute(LocalId id) override;
    QCoro::Task<ServerResult<Relationship>> block(LocalId id, bool on) override;
    QCoro::Task<ServerResult<void>> blockDomain(QString domain, bool on) override;

private:
    QCoro::Task<ServerResult<Response>> page(QString path, PageRequest request, int mostItems);

    Endpoint &m_endpoint;
};

} // namespace Godwit::Mastodon
