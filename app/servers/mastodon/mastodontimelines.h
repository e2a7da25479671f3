// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/mastodon/endpoint.h"
#include "servers/timelinesport.h"

namespace Godwit::Mastodon
{

class Timelines final : public TimelinesPort
{
public:
    explicit Timelines(Endpoint &endpoint) : m_endpoint(endpoint) {}

    QCoro::Task<ServerResult<Page>> page(TimelineKind kind, QString argument, PageRequest request) override;

private:
    Endpoint &m_endpoint;
};

} // namespace Godwit::Mastodon
