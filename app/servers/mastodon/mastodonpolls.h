// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/mastodon/endpoint.h"
#include "servers/pollsport.h"

namespace Godwit::Mastodon
{

class Polls final : public PollsPort
{
public:
    explicit Polls(Endpoint &endpoint) : m_endpoint(endpoint) {}

    QCoro::Task<ServerResult<Poll>> vote(LocalId poll, std::vector<int> choices) override;

private:
    Endpoint &m_endpoint;
};

} // namespace Godwit::Mastodon
