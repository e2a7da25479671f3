// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/notificationstore.h"

#include "cache/codec.h"
#include "cache/notificationtable.h"
#include "cache/peopletable.h"
#include "cache/posttable.h"
#include "cache/requesttable.h"
#include "cache/viewloader.h"

#include <algorithm>

namespace Godwit
{

// Of a group.
static constexpr size_t peopleShown = 8;

NotificationStore::NotificationStore(Database &cache) : m_cache(cache) {}

QFuture<StoreResult<std::vector<Notification>>> NotificationStore::take(AccountId account,
                                                                        NotificationPage page, Instant seenAt)
{
    return m_cache.write(attempt([account, page = std::move(page), seenAt](Connection &connection) {
        requireRoom(connection);
        return takeNotifications(connection, account, page, seenAt);
    }));
}

QFuture<StoreResult<std::vector<Notification>>>
NotificationStore::takeRequests(AccountId account, PeoplePage page, Instant seenAt)
{
    return m_cache.write(attempt([account, page = std::move(page), seenAt](Connection &connection) {
        return Godwit::takeRequests(connection, account, page, seenAt);
    }));
}

// Of the first viewer who has answered.
static RequestAnswer answerTo(Connection &connection, const Viewers &viewers, const Notification &request)
{
    for (const AccountId account : viewers) {
        const RequestAnswer answer = requestAnswer(connection, account, request.people.front(), request.at);
        if (answer != RequestAnswer::Open)
            return answer;
    }
    return RequestAnswer::Open;
}

static std::vector<NotificationView> viewsOf(Connection &connection, const Viewers &viewers,
                                             const std::vector<Notification> &items)
{
    std::vector<PersonKey> people;
    QStringList posts;
    for (const Notification &item : items) {
        people.insert(people.end(), item.people.begin(),
                      item.people.begin() + qsizetype(std::min(peopleShown, item.people.size())));
        if (item.post)
            posts.append(item.post.toString());
    }
    const auto profiles = loadPeople(connection, people);
    const auto ids = postIds(connection, posts);
    const auto idList = ids.values();
    const auto views = loadViews(connection, {idList.begin(), idList.end()}, viewers);
    std::vector<NotificationView> result;
    for (const Notification &item : items) {
        NotificationView view{.notification = item, .people = {}, .post = {}};
        for (size_t n = 0; n < std::min(peopleShown, item.people.size()); ++n) {
            if (const auto found = profiles.constFind(item.people[n]); found != profiles.cend())
                view.people.push_back(*found);
        }
        if (const auto found = views.constFind(ids.value(item.post)); found != views.cend())
            view.post = std::make_shared<const PostView>(*found);
        if (item.kind == Notification::Kind::FollowRequest && !item.people.empty())
            view.request = answerTo(connection, viewers, item);
        result.push_back(std::move(view));
    }
    return result;
}

QFuture<StoreResult<std::vector<NotificationView>>>
NotificationStore::page(AccountId account, std::optional<Instant> before, int limit)
{
    return m_cache.read(attempt([account, before, limit](Connection &connection) {
        QSqlQuery &query =
            run(connection,
                QStringLiteral("SELECT at, body FROM notification WHERE account = ? AND at < ? "
                               "ORDER BY at DESC LIMIT ?"),
                {account.value(), qint64(toMs(before.value_or(Instant::max()))), limit});
        std::vector<Notification> items;
        while (nextRow(connection, query)) {
            if (auto item = decodeNotification(query.value(1).toByteArray()))
                items.push_back(std::move(*item));
        }
        return viewsOf(connection, {account}, items);
    }));
}

namespace
{

struct Told {
    Notification item;
    std::vector<AccountId> to;
};

} // namespace

// The newest of one account.
static void gather(Connection &connection, AccountId account, Instant before, int limit,
                   std::vector<Told> &all)
{
    QSqlQuery &query = run(connection,
                           QStringLiteral("SELECT body FROM notification WHERE account = ? AND at < ? "
                                          "ORDER BY at DESC LIMIT ?"),
                           {account.value(), qint64(toMs(before)), limit});
    while (nextRow(connection, query)) {
        if (auto item = decodeNotification(query.value(0).toByteArray()))
            all.push_back({std::move(*item), {account}});
    }
}

static bool isSame(const Notification &one, const Notification &other)
{
    return one.kind == other.kind && one.post && one.post == other.post && one.emoji == other.emoji;
}

// Newest first. The number of people is that of the account that knows of most.
static std::vector<Told> folded(std::vector<Told> all)
{
    std::ranges::stable_sort(all, std::ranges::greater(), [](const Told &told) { return told.item.at; });
    std::vector<Told> result;
    for (Told &next : all) {
        const auto known =
            std::ranges::find_if(result, [&](const Told &told) { return isSame(told.item, next.item); });
        if (known == result.end()) {
            result.push_back(std::move(next));
            continue;
        }
        if (!std::ranges::contains(known->to, next.to.front()))
            known->to.push_back(next.to.front());
        for (const PersonKey &person : next.item.people) {
            if (!std::ranges::contains(known->item.people, person))
                known->item.people.push_back(person);
        }
        known->item.count = std::max({known->item.count, next.item.count, int(known->item.people.size())});
    }
    return result;
}

QFuture<StoreResult<std::vector<NotificationView>>>
NotificationStore::merged(Viewers accounts, std::optional<Instant> before, int limit)
{
    return m_cache.read(attempt([accounts, before, limit](Connection &connection) {
        std::vector<Told> all;
        for (const AccountId account : accounts)
            gather(connection, account, before.value_or(Instant::max()), limit, all);
        all = folded(std::move(all));
        all.resize(std::min(all.size(), size_t(limit)));
        std::vector<Notification> items;
        for (const Told &told : all)
            items.push_back(told.item);
        auto views = viewsOf(connection, accounts, items);
        for (size_t n = 0; n < views.size(); ++n)
            views[n].to = std::move(all[n].to);
        return views;
    }));
}

QFuture<StoreResult<std::vector<NotificationView>>> NotificationStore::views(AccountId account,
                                                                             std::vector<Notification> items)
{
    return m_cache.read(attempt([account, items = std::move(items)](Connection &connection) {
        return viewsOf(connection, {account}, items);
    }));
}

} // namespace Godwit
