// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "cache/entry.h"

namespace Godwit
{

// What became of a person's wish to follow.
enum class RequestAnswer : quint8 {
    Open = 0,
    Accepted = 1,
    Declined = 2,
    Gone = 3, // answered elsewhere, or taken back
};

struct NotificationView {
    Notification notification;
    // The first few of notification.people.
    std::vector<Profile> people;
    std::shared_ptr<const PostView> post;
    // Whose notification it is; several where one post was told to more than one of them.
    std::vector<AccountId> to{};
    // Of a FollowRequest.
    RequestAnswer request = RequestAnswer::Open;
};

class NotificationStore
{
public:
    explicit NotificationStore(Database &cache);

    // Gives those that tell something new, newest first.
    QFuture<StoreResult<std::vector<Notification>>> take(AccountId account, NotificationPage page,
                                                         Instant seenAt);
    // Those who ask to follow now, as the server lists them apart. Gives those that are new.
    QFuture<StoreResult<std::vector<Notification>>> takeRequests(AccountId account, PeoplePage page,
                                                                 Instant seenAt);
    // Newest first; `before` unset begins at the newest.
    QFuture<StoreResult<std::vector<NotificationView>>> page(AccountId account, std::optional<Instant> before,
                                                             int limit);
    // The same of several accounts as one list. What more than one of them was told about the same post
    // stands there once, at its latest time.
    QFuture<StoreResult<std::vector<NotificationView>>> merged(Viewers accounts,
                                                               std::optional<Instant> before, int limit);
    // These, with the people and posts that they name.
    QFuture<StoreResult<std::vector<NotificationView>>> views(AccountId account,
                                                              std::vector<Notification> items);

private:
    Database &m_cache;
};

} // namespace Godwit
