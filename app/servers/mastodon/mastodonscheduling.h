// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/mastodon/endpoint.h"
#include "servers/schedulingport.h"

namespace Godwit::Mastodon
{

class Scheduling final : public SchedulingPort
{
public:
    explicit Scheduling(Endpoint &endpoint) : m_endpoint(endpoint) {}

    QCoro::Task<ServerResult<Answer>> schedule(NewPost post, Instant at) override;
    QCoro::Task<ServerResult<std::vector<ScheduledPost>>> scheduled() override;
    QCoro::Task<ServerResult<void>> unschedule(LocalId id) override;

private:
    Endpoint &m_endpoint;
};

} // namespace Godwit::Mastodon
