// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "cache/entry.h"
#include "model/conversation.h"

namespace Godwit
{

struct ConversationView {
    Conversation conversation;
    // Those of conversation.people that are known, in that order.
    std::vector<Profile> people;
    // Null when it may not be shown, or is gone.
    std::shared_ptr<const PostView> last;
};

// Conversations as an account's server puts them together.
class ConversationStore
{
public:
    explicit ConversationStore(Database &cache);

    // A page of the server's. `whole`: there are no others, so that those it does not name are gone.
    QFuture<StoreResult<void>> take(AccountId account, ConversationPage page, bool whole, Instant seenAt);
    // Newest first.
    QFuture<StoreResult<std::vector<ConversationView>>> newest(AccountId account, int limit);
    QFuture<StoreResult<void>> setRead(AccountId account, LocalId conversation);
    QFuture<StoreResult<int>> unreadCount(AccountId account);

private:
    Database &m_cache;
};

} // namespace Godwit
