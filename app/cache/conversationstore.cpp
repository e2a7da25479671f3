// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/conversationstore.h"

#include "cache/peopletable.h"
#include "cache/posttable.h"
#include "cache/viewloader.h"

namespace Godwit
{

ConversationStore::ConversationStore(Database &cache) : m_cache(cache) {}

static QString peopleText(const std::vector<PersonKey> &people)
{
    QStringList keys;
    for (const PersonKey &person : people)
        keys.append(person.toString());
    return jsonTexts(keys);
}

static std::vector<PersonKey> peopleOf(const QString &text)
{
    std::vector<PersonKey> people;
    const QJsonArray keys = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &key : keys)
        people.emplace_back(key.toString());
    return people;
}

static void takeOne(Connection &connection, AccountId account, const Conversation &item)
{
    run(connection,
        QStringLiteral("INSERT INTO conversation(account, local_id, at, unread, last_post, people) "
                       "VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET at = excluded.at, "
                       "unread = excluded.unread, last_post = excluded.last_post, people = excluded.people"),
        {account.value(), item.id.toString(), qint64(toMs(item.at)), int(item.unread), item.last.toString(),
         peopleText(item.people)});
}

static void dropOthers(Connection &connection, AccountId account, const std::vector<Conversation> &items)
{
    QStringList ids;
    for (const Conversation &item : items)
        ids.append(item.id.toString());
    run(connection,
        QStringLiteral("DELETE FROM conversation WHERE account = ? AND local_id NOT IN "
                       "(SELECT value FROM json_each(?))"),
        {account.value(), jsonTexts(ids)});
}

QFuture<StoreResult<void>> ConversationStore::take(AccountId account, ConversationPage page, bool whole,
                                                   Instant seenAt)
{
    return m_cache.write(attempt([account, page = std::move(page), whole, seenAt](Connection &connection) {
        requireRoom(connection);
        takeBatch(connection, account, page.batch, {}, seenAt);
        for (const Conversation &item : page.items)
            takeOne(connection, account, item);
        if (whole)
            dropOthers(connection, account, page.items);
    }));
}

static std::vector<Conversation> readNewest(Connection &connection, AccountId account, int limit)
{
    QSqlQuery &query = run(connection,
                           QStringLiteral("SELECT local_id, at, unread, last_post, people FROM conversation "
                                          "WHERE account = ? ORDER BY at DESC, local_id LIMIT ?"),
                           {account.value(), limit});
    std::vector<Conversation> items;
    while (nextRow(connection, query)) {
        items.push_back({.id = LocalId(query.value(0).toString()),
                         .people = peopleOf(query.value(4).toString()),
                         .last = PostKey(query.value(3).toString()),
                         .at = instantFromMs(query.value(1).toLongLong()),
                         .unread = query.value(2).toBool()});
    }
    return items;
}

QFuture<StoreResult<std::vector<ConversationView>>> ConversationStore::newest(AccountId account, int limit)
{
    return m_cache.read(attempt([account, limit](Connection &connection) {
        const auto items = readNewest(connection, account, limit);
        std::vector<PersonKey> people;
        QStringList posts;
        for (const Conversation &item : items) {
            people.insert(people.end(), item.people.begin(), item.people.end());
            posts.append(item.last.toString());
        }
        const auto profiles = loadPeople(connection, people);
        const auto ids = postIds(connection, posts);
        const auto idList = ids.values();
        const auto posted = loadViews(connection, {idList.begin(), idList.end()}, {account});
        std::vector<ConversationView> views;
        for (const Conversation &item : items) {
            ConversationView view{item, {}, {}};
            for (const PersonKey &person : item.people) {
                if (const auto found = profiles.constFind(person); found != profiles.cend())
                    view.people.push_back(*found);
            }
            if (const auto found = posted.constFind(ids.value(item.last)); found != posted.cend())
                view.last = std::make_shared<const PostView>(*found);
            views.push_back(std::move(view));
        }
        return views;
    }));
}

QFuture<StoreResult<void>> ConversationStore::setRead(AccountId account, LocalId conversation)
{
    return m_cache.write(attempt([account, conversation](Connection &connection) {
        run(connection,
            QStringLiteral("UPDATE conversation SET unread = 0 WHERE account = ? AND local_id = ?"),
            {account.value(), conversation.toString()});
    }));
}

QFuture<StoreResult<int>> ConversationStore::unreadCount(AccountId account)
{
    return m_cache.read(attempt([account](Connection &connection) {
        QSqlQuery &query =
            run(connection, QStringLiteral("SELECT count(*) FROM conversation WHERE account = ? AND unread"),
                {account.value()});
        return nextRow(connection, query) ? query.value(0).toInt() : 0;
    }));
}

} // namespace Godwit
