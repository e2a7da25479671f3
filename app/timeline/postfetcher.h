// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/notificationstore.h"
#include "cache/poststore.h"
#include "model/batch.h"
#include "model/translation.h"
#include "servers/composingport.h"
#include "servers/timelinesport.h"
#include "timeline/fetcherror.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

class Clock;
class ServerSource;

struct FetchedNotifications {
    // Those that tell something new.
    std::vector<Notification> fresh;
    // How many the page held.
    size_t items = 0;
    // Where the next older page begins; empty at the end.
    Cursor older;
    // All of the page, told before or not.
    std::vector<Notification> seen{};
};

// Single posts, threads, notifications and search results: asked of an account's server, kept, then read from
// the cache.
class PostFetcher
{
public:
    // All outlive the fetcher.
    PostFetcher(ServerSource &servers, PostStore &posts, NotificationStore &notifications, Clock &clock);

    // The key of the post that `named` (its URI, or the address of a page that shows it) means; NotFound when
    // the server does not find it.
    QCoro::Task<FetchResult<PostKey>> post(AccountId account, QString named);
    // The post as the server has it now.
    QCoro::Task<FetchResult<void>> refresh(AccountId account, PostKey key);
    // An own post as it was written.
    QCoro::Task<FetchResult<PostSource>> source(AccountId account, PostKey key);
    // By the account's server, into this language ("de").
    QCoro::Task<FetchResult<Translation>> translation(AccountId account, PostKey key, QString language);
    QCoro::Task<FetchResult<void>> thread(AccountId account, PostKey focus);
    QCoro::Task<FetchResult<FetchedNotifications>> notifications(AccountId account, PageRequest request);
    QCoro::Task<FetchResult<SearchResult>> search(AccountId account, QString text, int limit);

private:
    // What the account's server calls the post, asking it when that is not known yet; never empty.
    QCoro::Task<FetchResult<LocalId>> localId(AccountId account, PostKey key);

    ServerSource &m_servers;
    PostStore &m_posts;
    NotificationStore &m_notifications;
    Clock &m_clock;
};

} // namespace Godwit
