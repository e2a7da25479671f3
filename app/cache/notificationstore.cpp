// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/notificationstore.h"

#include "cache/codec.h"
#include "cache/posttable.h"
#include "cache/viewloader.h"

#include <algorithm>

namespace Godwit
{

// Of a group: what a row shows, and what is kept.
static constexpr size_t peopleShown = 8;
static constexpr size_t peopleKept = 100;

NotificationStore::NotificationStore(Database &cache) : m_cache(cache) {}

// Newest first, nobody twice.
static void addPeople(std::vector<PersonKey> &people, const std::vector<PersonKey> &more)
{
    for (const PersonKey &person : more) {
        if (people.size() < peopleKept && std::ranges::find(people, person) == people.end())
            people.push_back(person);
    }
}

static Notification joined(const Notification &known, const Notification &seen)
{
    const bool seenIsLater = seen.at >= known.at;
    Notification result = seenIsLater ? seen : known;
    addPeople(result.people, seenIsLater ? known.people : seen.people);
    result.count = std::max({known.count, seen.count, int(result.people.size())});
    return result;
}

static void takeOne(Connection &connection, AccountId account, Notification item)
{
    const QString group = item.groupKey.isEmpty() ? u'#' + item.id.toString() : item.groupKey;
    QSqlQuery &query =
        run(connection, QStringLiteral("SELECT body FROM notification WHERE account = ? AND group_key = ?"),
            {account.value(), group});
    if (nextRow(connection, query)) {
        if (const auto known = decodeNotification(query.value(0).toByteArray()))
            item = joined(*known, item);
        run(connection, QStringLiteral("DELETE FROM notification WHERE account = ? AND group_key = ?"),
            {account.value(), group});
    }
    while (true) {
        QSqlQuery &taken =
            run(connection, QStringLiteral("SELECT 1 FROM notification WHERE account = ? AND at = ?"),
                {account.value(), qint64(toMs(item.at))});
        if (!nextRow(connection, taken))
            break;
        item.at -= Milliseconds(1);
    }
    run(connection,
        QStringLiteral("INSERT INTO notification(account, at, group_key, body) VALUES(?, ?, ?, ?)"),
        {account.value(), qint64(toMs(item.at)), group, encodeNotification(item)});
}

QFuture<StoreResult<void>> NotificationStore::take(AccountId account, NotificationPage page, Instant seenAt)
{
    return m_cache.write(attempt([account, page = std::move(page), seenAt](Connection &connection) {
        takeBatch(connection, account, page.batch, {}, seenAt);
        for (const Notification &item : page.items)
            takeOne(connection, account, item);
    }));
}

static std::vector<NotificationView> viewsOf(Connection &connection, AccountId account,
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
    const auto views = loadViews(connection, {idList.begin(), idList.end()}, {account});
    std::vector<NotificationView> result;
    for (const Notification &item : items) {
        NotificationView view{item, {}, {}};
        for (size_t n = 0; n < std::min(peopleShown, item.people.size()); ++n) {
            if (const auto found = profiles.constFind(item.people[n]); found != profiles.cend())
                view.people.push_back(*found);
        }
        if (const auto found = views.constFind(ids.value(item.post)); found != views.cend())
            view.post = std::make_shared<const PostView>(*found);
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
        return viewsOf(connection, account, items);
    }));
}

} // namespace Godwit
