// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/mastodon/endpoint.h"
#include "servers/reportsport.h"

namespace Godwit::Mastodon
{

class Reports final : public ReportsPort
{
public:
    explicit Reports(Endpoint &endpoint) : m_endpoint(endpoint) {}

    QCoro::Task<ServerResult<LocalId>> report(NewReport report) override;

private:
    QString commentOf(const NewReport &report) const;

    Endpoint &m_endpoint;
};

} // namespace Godwit::Mastodon
