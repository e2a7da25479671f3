// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/conversation.h"
#include "servers/timelinesport.h"

namespace Godwit
{

// Only where the server has Capability::Conversations: snac answers an empty list whatever there is [seen].
class ConversationsPort
{
public:
    virtual ~ConversationsPort() = default;

    // Mastodon: GET /api/v1/conversations. AT: chat.bsky.convo.listConvos through the chat service, a later
    // step: its messages are no posts.
    virtual QCoro::Task<ServerResult<ConversationPage>> conversations(PageRequest request) = 0;

    // Nothing but outbox/ calls this. Good also when it is read already.
    // Mastodon: POST /api/v1/conversations/:id/read. AT: chat.bsky.convo.updateRead.
    virtual QCoro::Task<ServerResult<void>> markRead(LocalId conversation) = 0;
};

} // namespace Godwit
