// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/conversationstore.h"
#include "cache/notificationstore.h"
#include "servers/timelinesport.h"
#include "timeline/fetcherror.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

class Clock;
class ServerSource;

// What comes to an account beside its timelines and notifications: who asks to follow it, and its
// conversations. Asked of the server, kept, then read from the cache.
class InboxFetcher
{
public:
    // All outlive the fetcher.
    InboxFetcher(ServerSource &servers, NotificationStore &notifications, ConversationStore &conversations,
                 Clock &clock);

    // Those who ask become notifications. Nothing where the server has no such list.
    QCoro::Task<FetchResult<std::vector<Notification>>> requests(AccountId account);
    // Gives where the next older page begins; empty at the end.
    QCoro::Task<FetchResult<Cursor>> conversations(AccountId account, PageRequest request);

private:
    ServerSource &m_servers;
    NotificationStore &m_notifications;
    ConversationStore &m_conversations;
    Clock &m_clock;
};

} // namespace Godwit
