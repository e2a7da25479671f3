// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/filtersport.h"
#include "servers/mastodon/endpoint.h"
#include "servers/mastodon/graph/filterreader.h"

namespace Godwit::Mastodon
{

class Filters final : public FiltersPort
{
public:
    explicit Filters(Endpoint &endpoint) : m_endpoint(endpoint) {}

    QCoro::Task<ServerResult<WordFilters>> filters() override;
    QCoro::Task<ServerResult<WordFilter>> create(WordFilter filter) override;
    QCoro::Task<ServerResult<WordFilter>> change(WordFilter filter) override;
    QCoro::Task<ServerResult<void>> remove(LocalId filter) override;

private:
    // Which version the server has; nothing when it has none.
    std::optional<FilterVersion> version() const;
    // Why this filter cannot be written; nothing when it can.
    std::optional<ServerError> obstacle(const WordFilter &filter) const;
    QCoro::Task<ServerResult<WordFilter>> write(Request::Method method, QString path, QJsonObject body);

    Endpoint &m_endpoint;
};

} // namespace Godwit::Mastodon
