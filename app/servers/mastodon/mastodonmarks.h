// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/marksport.h"
#include "servers/mastodon/endpoint.h"

namespace Godwit::Mastodon
{

class Marks final : public MarksPort
{
public:
    explicit Marks(Endpoint &endpoint) : m_endpoint(endpoint) {}

    QCoro::Task<ServerResult<Batch>> pin(LocalId id, bool on) override;
    QCoro::Task<ServerResult<Batch>> muteThread(LocalId id, bool on) override;

private:
    QCoro::Task<ServerResult<Batch>> mark(LocalId id, QString verb);

    Endpoint &m_endpoint;
};

} // namespace Godwit::Mastodon
