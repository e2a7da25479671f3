// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/mastodon/endpoint.h"
#include "servers/postingport.h"

namespace Godwit::Mastodon
{

class Posting final : public PostingPort
{
public:
    explicit Posting(Endpoint &endpoint) : m_endpoint(endpoint) {}

    QCoro::Task<ServerResult<Batch>> publish(NewPost post) override;
    QCoro::Task<ServerResult<Batch>> edit(LocalId id, PostEdit edit) override;
    QCoro::Task<ServerResult<void>> remove(LocalId id) override;
    QCoro::Task<ServerResult<Batch>> boost(LocalId id, bool on) override;
    QCoro::Task<ServerResult<Batch>> favourite(LocalId id, bool on) override;
    QCoro::Task<ServerResult<Batch>> bookmark(LocalId id, bool on) override;
    QCoro::Task<ServerResult<Batch>> ownNewest(int limit) override;
    QCoro::Task<ServerResult<Batch>> ownUntil(Instant last, int limit) override;

private:
    QCoro::Task<ServerResult<Batch>> own(int limit, QString before);
    QCoro::Task<ServerResult<Batch>> mark(LocalId id, QString verb);

    Endpoint &m_endpoint;
};

} // namespace Godwit::Mastodon
