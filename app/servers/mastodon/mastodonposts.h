// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/mastodon/endpoint.h"
#include "servers/postsport.h"

namespace Godwit::Mastodon
{

class Posts final : public PostsPort
{
public:
    explicit Posts(Endpoint &endpoint) : m_endpoint(endpoint) {}

    QCoro::Task<ServerResult<Batch>> post(LocalId id) override;
    QCoro::Task<ServerResult<Thread>> thread(LocalId id) override;
    QCoro::Task<ServerResult<Batch>> resolve(PostKey key) override;
    QCoro::Task<ServerResult<Translation>> translate(LocalId id, QString language) override;

private:
    QCoro::Task<ServerResult<Response>> around(LocalId id);

    Endpoint &m_endpoint;
};

} // namespace Godwit::Mastodon
