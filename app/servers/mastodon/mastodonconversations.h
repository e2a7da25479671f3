// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/conversationsport.h"
#include "servers/mastodon/endpoint.h"

namespace Godwit::Mastodon
{

class Conversations final : public ConversationsPort
{
public:
    explicit Conversations(Endpoint &endpoint) : m_endpoint(endpoint) {}

    QCoro::Task<ServerResult<ConversationPage>> conversations(PageRequest request) override;
    QCoro::Task<ServerResult<void>> markRead(LocalId conversation) override;

private:
    Endpoint &m_endpoint;
};

} // namespace Godwit::Mastodon
