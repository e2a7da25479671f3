// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/poststore.h"

#include "cache/posttable.h"
#include "cache/relationtable.h"
#include "cache/requesttable.h"
#include "cache/viewloader.h"

#include <QSet>

namespace Godwit
{

// A tree of a hundred thousand replies is nobody's reading.
static constexpr size_t threadPosts = 2000;
static constexpr int ancestorsShown = 200;

PostStore::PostStore(Database &cache) : m_cache(cache) {}

static QString textOf(Connection &connection, const QString &sql, std::initializer_list<QVariant> values)
{
    QSqlQuery &query = run(connection, sql, values);
    return nextRow(connection, query) ? query.value(0).toString() : QString();
}

QFuture<StoreResult<void>> PostStore::takeFetched(AccountId account, Batch batch, Instant seenAt)
{
    return m_cache.write(attempt([account, batch = std::move(batch), seenAt](Connection &connection) {
        requireRoom(connection);
        takeBatch(connection, account, batch, {}, seenAt);
    }));
}

QFuture<StoreResult<void>> PostStore::take(AccountId account, Batch batch, Instant seenAt)
{
    return m_cache.write(attempt([account, batch = std::move(batch), seenAt](Connection &connection) {
        takeBatch(connection, account, batch, {}, seenAt);
    }));
}

QFuture<StoreResult<std::optional<PostView>>> PostStore::post(PostKey key, Viewers viewers)
{
    return m_cache.read(attempt([key, viewers](Connection &connection) -> std::optional<PostView> {
        auto views = loadViewsInOrder(connection, {postId(connection, key)}, viewers);
        if (views.empty())
            return std::nullopt;
        return std::move(views.front());
    }));
}

QFuture<StoreResult<LocalId>> PostStore::localPostId(PostKey key, AccountId account)
{
    return m_cache.read(attempt([key, account](Connection &connection) {
        return LocalId(
            textOf(connection,
                   QStringLiteral("SELECT s.local_id FROM post p JOIN post_state s ON s.post = p.id "
                                  "WHERE p.key = ? AND s.account = ?"),
                   {key.toString(), account.value()}));
    }));
}

QFuture<StoreResult<LocalId>> PostStore::localPersonId(PersonKey key, AccountId account)
{
    return m_cache.read(attempt([key, account](Connection &connection) {
        return LocalId(
            textOf(connection,
                   QStringLiteral("SELECT s.local_id FROM person p JOIN person_state s ON s.person = p.id "
                                  "WHERE p.key = ? AND s.account = ?"),
                   {key.toString(), account.value()}));
    }));
}

QFuture<StoreResult<bool>> PostStore::isKeptFrom(PostKey key, AccountId account)
{
    return m_cache.read(attempt([key, account](Connection &connection) {
        QSqlQuery &query =
            run(connection,
                QStringLiteral("SELECT 1 FROM post p WHERE p.key = ? AND p.visibility >= ? AND NOT EXISTS "
                               "(SELECT 1 FROM post_state s WHERE s.post = p.id AND s.account = ?)"),
                {key.toString(), int(Visibility::Followers), account.value()});
        return nextRow(connection, query);
    }));
}

QFuture<StoreResult<PostKey>> PostStore::postOfLocalId(LocalId id, AccountId account)
{
    return m_cache.read(attempt([id, account](Connection &connection) {
        return PostKey(textOf(connection,
                              QStringLiteral("SELECT p.key FROM post_state s JOIN post p ON p.id = s.post "
                                             "WHERE s.account = ? AND s.local_id = ?"),
                              {account.value(), id.toString()}));
    }));
}

QFuture<StoreResult<std::optional<Profile>>> PostStore::person(QString keyOrHandle)
{
    return m_cache.read(attempt([keyOrHandle](Connection &connection) -> std::optional<Profile> {
        // The index of handles ignores case.
        const QString handle = keyOrHandle.startsWith(u'@') ? keyOrHandle.mid(1) : keyOrHandle;
        QSqlQuery &query = run(connection,
                               QStringLiteral("SELECT id FROM person WHERE key = ? OR handle = ? "
                                              "ORDER BY length(body) = 0, seen_at DESC LIMIT 1"),
                               {keyOrHandle, handle});
        if (!nextRow(connection, query))
            return std::nullopt;
        const qint64 id = query.value(0).toLongLong();
        return loadPeople(connection, std::vector<qint64>{id}).value(id);
    }));
}

QFuture<StoreResult<void>> PostStore::setRelationship(AccountId account, PersonKey person,
                                                      Relationship relationship, Instant seenAt)
{
    return m_cache.write(attempt([account, person, relationship, seenAt](Connection &connection) {
        if (const qint64 id = personId(connection, person))
            putRelationship(connection, account, id, relationship, seenAt);
    }));
}

QFuture<StoreResult<std::optional<Relationship>>> PostStore::relationship(AccountId account, PersonKey person)
{
    return m_cache.read(attempt([account, person](Connection &connection) -> std::optional<Relationship> {
        const auto seen = relationshipWith(connection, account, person);
        return seen ? std::optional(seen->relationship) : std::nullopt;
    }));
}

QFuture<StoreResult<void>> PostStore::answerRequest(AccountId account, PersonKey person, RequestAnswer answer,
                                                    Instant at)
{
    return m_cache.write(attempt([account, person, answer, at](Connection &connection) {
        putRequestAnswer(connection, account, person, answer, at);
    }));
}

QFuture<StoreResult<void>> PostStore::setPoll(PostKey key, Poll poll)
{
    return m_cache.write(
        attempt([key, poll = std::move(poll)](Connection &connection) { putPoll(connection, key, poll); }));
}

QFuture<StoreResult<void>> PostStore::takeThread(AccountId account, Thread thread, Instant seenAt)
{
    return take(account, std::move(thread.batch), seenAt);
}

static std::vector<qint64> related(Connection &connection, const QString &sql,
                                   const std::vector<qint64> &posts, const QString &viewers)
{
    std::vector<qint64> result;
    QSqlQuery &query = run(connection, sql, {jsonNumbers(posts), viewers});
    while (nextRow(connection, query))
        result.push_back(query.value(0).toLongLong());
    return result;
}

// Parents, oldest first. Each viewer's server has its own names for them; any may know the next one.
static std::vector<qint64> ancestorsOf(Connection &connection, qint64 focus, const QString &viewers)
{
    std::vector<qint64> chain;
    QSet<qint64> met{focus};
    std::vector<qint64> at{focus};
    for (int step = 0; step < ancestorsShown && !at.empty(); ++step) {
        const auto parents = related(
            connection,
            QStringLiteral("SELECT p.post FROM post_state c JOIN post_state p ON p.account = c.account "
                           "AND p.local_id = c.parent_id AND c.parent_id <> '' "
                           "WHERE c.post IN (SELECT value FROM json_each(?)) "
                           "AND c.account IN (SELECT value FROM json_each(?)) LIMIT 1"),
            at, viewers);
        at.clear();
        if (!parents.empty() && !met.contains(parents.front())) {
            met.insert(parents.front());
            chain.insert(chain.begin(), parents.front());
            at = parents;
        }
    }
    return chain;
}

// Depth first, replies in the order of time.
static void addDescendants(Connection &connection, qint64 focus, const QString &viewers,
                           std::vector<std::pair<qint64, int>> &result)
{
    QHash<qint64, std::vector<qint64>> children;
    QSet<qint64> met{focus};
    std::vector<qint64> level{focus};
    while (!level.empty() && size_t(met.size()) < threadPosts) {
        QSqlQuery &query =
            run(connection,
                QStringLiteral("SELECT DISTINCT p.post, c.post FROM post_state p JOIN post_state c "
                               "ON c.account = p.account AND c.parent_id = p.local_id AND c.parent_id <> '' "
                               "WHERE p.post IN (SELECT value FROM json_each(?)) "
                               "AND p.account IN (SELECT value FROM json_each(?)) ORDER BY c.post"),
                {jsonNumbers(level), viewers});
        level.clear();
        while (nextRow(connection, query)) {
            const qint64 child = query.value(1).toLongLong();
            if (met.contains(child))
                continue;
            met.insert(child);
            children[query.value(0).toLongLong()].push_back(child);
            level.push_back(child);
        }
    }
    std::vector<std::pair<qint64, int>> stack{{focus, 0}};
    while (!stack.empty()) {
        const auto [post, depth] = stack.back();
        stack.pop_back();
        result.emplace_back(post, depth);
        const auto &below = children[post];
        for (auto it = below.rbegin(); it != below.rend(); ++it)
            stack.emplace_back(*it, depth + 1);
    }
}

QFuture<StoreResult<std::vector<PostStore::ThreadPost>>> PostStore::thread(PostKey focus, Viewers viewers)
{
    return m_cache.read(attempt([focus, viewers](Connection &connection) {
        std::vector<ThreadPost> posts;
        const qint64 id = postId(connection, focus);
        if (id == 0)
            return posts;
        std::vector<qint64> accounts;
        for (const AccountId viewer : viewers)
            accounts.push_back(viewer.value());
        const QString list = jsonNumbers(accounts);
        std::vector<std::pair<qint64, int>> places;
        const auto above = ancestorsOf(connection, id, list);
        for (size_t n = 0; n < above.size(); ++n)
            places.emplace_back(above[n], int(n) - int(above.size()));
        addDescendants(connection, id, list, places);
        std::vector<qint64> ids;
        for (const auto &[post, depth] : places)
            ids.push_back(post);
        auto views = loadViews(connection, ids, viewers);
        for (const auto &[post, depth] : places) {
            if (const auto found = views.constFind(post); found != views.cend())
                posts.push_back({*found, depth});
        }
        return posts;
    }));
}

QFuture<StoreResult<void>> PostStore::setState(PostKey key, AccountId account, PostState state)
{
    return m_cache.write(attempt([key, account, state](Connection &connection) {
        if (const qint64 id = postId(connection, key))
            putState(connection, id, account, state);
    }));
}

} // namespace Godwit
