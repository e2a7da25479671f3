// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/mastodon/endpoint.h"
#include "servers/requestsport.h"

namespace Godwit::Mastodon
{

class Requests final : public RequestsPort
{
public:
    explicit Requests(Endpoint &endpoint) : m_endpoint(endpoint) {}

    QCoro::Task<ServerResult<PeoplePage>> requests(PageRequest request) override;
    QCoro::Task<ServerResult<Relationship>> answerRequest(LocalId person, bool accept) override;

private:
    Endpoint &m_endpoint;
};

} // namespace Godwit::Mastodon
