// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/ownposts.h"

#include "cache/codec.h"
#include "cache/searchtext.h"
#include "cache/sql.h"

namespace Godwit
{

// As stateFlags() has them.
static constexpr int favouritedFlag = 1;
static constexpr int boostedFlag = 2;

// The table of posts has no index by author, the search has.
static std::vector<qint64> placesOf(Connection &connection, const PersonKey &author, qint64 after, int limit)
{
    QSqlQuery &query = run(connection,
                           QStringLiteral("SELECT rowid FROM post_text WHERE post_text MATCH ? AND rowid > ? "
                                          "ORDER BY rowid LIMIT ?"),
                           {QString(u'"' + authorMark(author) + u'"'), after, limit});
    std::vector<qint64> places;
    while (nextRow(connection, query))
        places.push_back(query.value(0).toLongLong());
    return places;
}

static std::vector<OwnPost> readPosts(Connection &connection, AccountId account, const PersonKey &author,
                                      qint64 after, int limit)
{
    std::vector<OwnPost> posts;
    for (const qint64 place : placesOf(connection, author, after, limit)) {
        QSqlQuery &query = run(
            connection,
            QStringLiteral(
                "SELECT p.key, p.visibility, p.gone, p.body, (SELECT q.key FROM post_state s JOIN "
                "post_state t ON t.account = s.account AND t.local_id = s.parent_id JOIN post q ON q.id = "
                "t.post WHERE s.post = p.id AND s.account = ? AND s.parent_id <> '') FROM post p WHERE "
                "p.id = ?"),
            {account.value(), place});
        OwnPost own;
        own.place = place;
        if (nextRow(connection, query)) {
            if (auto post = decodePost(query.value(3).toByteArray()))
                own.post = std::move(*post);
            own.post.key = PostKey(query.value(0).toString());
            own.post.author = author;
            own.post.visibility = Visibility(query.value(1).toInt());
            own.gone = query.value(2).toBool();
            own.repliesTo = PostKey(query.value(4).toString());
        }
        // One without a key has just gone; its place leads on.
        posts.push_back(std::move(own));
    }
    return posts;
}

static std::vector<OwnBoost> readBoosts(Connection &connection, AccountId account, const PersonKey &booster,
                                        qint64 after, int limit)
{
    QSqlQuery &query = run(
        connection,
        QStringLiteral("SELECT p.id, p.key, (SELECT min(r.sorted_at) FROM timeline_row r JOIN person b ON "
                       "b.id = r.booster WHERE r.post = p.id AND b.key = ?) FROM post_state s JOIN post p "
                       "ON p.id = s.post WHERE s.flags & 7 AND s.flags & ? AND s.account = ? AND s.post > ? "
                       "ORDER BY s.post LIMIT ?"),
        {booster.toString(), boostedFlag, account.value(), after, limit});
    std::vector<OwnBoost> boosts;
    while (nextRow(connection, query)) {
        OwnBoost boost{query.value(0).toLongLong(), PostKey(query.value(1).toString()), {}};
        if (!query.value(2).isNull())
            boost.at = instantFromMs(query.value(2).toLongLong());
        boosts.push_back(std::move(boost));
    }
    return boosts;
}

static std::vector<OwnMark> readFavourites(Connection &connection, AccountId account, qint64 after, int limit)
{
    QSqlQuery &query = run(
        connection,
        QStringLiteral("SELECT p.id, p.key FROM post_state s JOIN post p ON p.id = s.post WHERE s.flags & "
                       "7 AND s.flags & ? AND s.account = ? AND s.post > ? ORDER BY s.post LIMIT ?"),
        {favouritedFlag, account.value(), after, limit});
    std::vector<OwnMark> marks;
    while (nextRow(connection, query))
        marks.push_back({query.value(0).toLongLong(), PostKey(query.value(1).toString())});
    return marks;
}

QFuture<StoreResult<std::vector<OwnPost>>> OwnPosts::posts(AccountId account, PersonKey author, qint64 after,
                                                           int limit)
{
    return m_cache.read(attempt(
        [=](Connection &connection) { return readPosts(connection, account, author, after, limit); }));
}

QFuture<StoreResult<std::vector<OwnBoost>>> OwnPosts::boosts(AccountId account, PersonKey booster,
                                                             qint64 after, int limit)
{
    return m_cache.read(attempt(
        [=](Connection &connection) { return readBoosts(connection, account, booster, after, limit); }));
}

QFuture<StoreResult<std::vector<OwnMark>>> OwnPosts::favourites(AccountId account, qint64 after, int limit)
{
    return m_cache.read(
        attempt([=](Connection &connection) { return readFavourites(connection, account, after, limit); }));
}

} // namespace Godwit
