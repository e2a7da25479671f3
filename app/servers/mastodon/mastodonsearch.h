// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/mastodon/endpoint.h"
#include "servers/searchport.h"

namespace Godwit::Mastodon
{

class Search final : public SearchPort
{
public:
    explicit Search(Endpoint &endpoint) : m_endpoint(endpoint) {}

    QCoro::Task<ServerResult<SearchResult>> search(QString text, int limit) override;

private:
    Endpoint &m_endpoint;
};

} // namespace Godwit::Mastodon
