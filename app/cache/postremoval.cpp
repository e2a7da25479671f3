// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/postremoval.h"

#include "cache/folding.h"
#include "cache/poststore.h"
#include "cache/posttable.h"

namespace Godwit
{

void markDeleted(Connection &connection, const PostKey &key, bool own, Instant at)
{
    const qint64 id = postId(connection, key);
    run(connection,
        QStringLiteral("INSERT INTO tombstone(key, post, deleted_at, scrubbed) VALUES(?, ?, ?, ?) "
                       "ON CONFLICT DO UPDATE SET scrubbed = min(scrubbed, excluded.scrubbed)"),
        {key.toString(), id ? QVariant(id) : QVariant(), qint64(toMs(at)), own || id == 0});
    if (id == 0)
        return;
    run(connection, QStringLiteral("DELETE FROM timeline_row WHERE post = ?"), {id});
    run(connection, QStringLiteral("DELETE FROM source_row WHERE post = ?"), {id});
    if (own)
        run(connection, QStringLiteral("UPDATE post SET gone = 1 WHERE id = ?"), {id});
    else
        removePost(connection, id);
}

QFuture<StoreResult<void>> PostStore::markDeleted(PostKey key, bool own, Instant at)
{
    return m_cache.write(
        attempt([key, own, at](Connection &connection) { Godwit::markDeleted(connection, key, own, at); }));
}

// Rows of the post that no source gives any more.
static void dropRows(Connection &connection, qint64 post)
{
    run(connection,
        QStringLiteral("DELETE FROM timeline_row WHERE post = ? AND NOT EXISTS (SELECT 1 FROM source_row s "
                       "JOIN timeline_source t ON t.source = s.source AND t.timeline = timeline_row.timeline "
                       "WHERE s.post = timeline_row.post AND s.booster = timeline_row.booster)"),
        {post});
    mendFolds(connection, post);
}

static void forgetSources(Connection &connection, qint64 post, AccountId account)
{
    run(connection,
        QStringLiteral("DELETE FROM source_row WHERE post = ? "
                       "AND source IN (SELECT id FROM source WHERE account = ?)"),
        {post, account.value()});
    dropRows(connection, post);
}

void forgetState(Connection &connection, qint64 post, AccountId account)
{
    run(connection, QStringLiteral("DELETE FROM post_state WHERE post = ? AND account = ?"),
        {post, account.value()});
    forgetSources(connection, post, account);
}

bool isBookmarked(Connection &connection, qint64 post)
{
    QSqlQuery &query =
        run(connection,
            QStringLiteral("SELECT 1 FROM post_state WHERE post = ? AND flags & 7 AND flags & 4 LIMIT 1"),
            {post});
    return nextRow(connection, query);
}

static bool isShownToOthers(Connection &connection, qint64 post, AccountId account)
{
    QSqlQuery &query = run(connection,
                           QStringLiteral("SELECT 1 FROM post_state WHERE post = ? AND account <> ? "
                                          "AND account > 0 LIMIT 1"),
                           {post, account.value()});
    return nextRow(connection, query);
}

void believeDeleted(Connection &connection, qint64 post, const PostKey &key, bool own, AccountId account)
{
    run(connection, QStringLiteral("INSERT INTO denial(account, key) VALUES(?, ?) ON CONFLICT DO NOTHING"),
        {account.value(), key.toString()});
    const bool isKept = own || isBookmarked(connection, post);
    const bool isShown = isShownToOthers(connection, post, account);
    if (!isKept)
        forgetState(connection, post, account);
    else
        forgetSources(connection, post, account);
    if (isShown)
        return;
    run(connection, QStringLiteral("DELETE FROM timeline_row WHERE post = ?"), {post});
    run(connection, QStringLiteral("DELETE FROM source_row WHERE post = ?"), {post});
    if (isKept) {
        run(connection, QStringLiteral("UPDATE post SET gone = 1 WHERE id = ?"), {post});
        return;
    }
    run(connection, QStringLiteral("DELETE FROM post_state WHERE post = ?"), {post});
    removePost(connection, post);
}

void forgetBoost(Connection &connection, qint64 post, qint64 booster, AccountId account)
{
    run(connection,
        QStringLiteral("DELETE FROM source_row WHERE post = ? AND booster = ? "
                       "AND source IN (SELECT id FROM source WHERE account = ?)"),
        {post, booster, account.value()});
    dropRows(connection, post);
}

QFuture<StoreResult<void>> PostStore::forgetState(LocalId id, AccountId account)
{
    return m_cache.write(attempt([id, account](Connection &connection) {
        QSqlQuery &query =
            run(connection, QStringLiteral("SELECT post FROM post_state WHERE account = ? AND local_id = ?"),
                {account.value(), id.toString()});
        if (nextRow(connection, query))
            Godwit::forgetState(connection, query.value(0).toLongLong(), account);
    }));
}

QFuture<StoreResult<void>> PostStore::scrubDeleted(Instant now)
{
    return m_cache.write(attempt([now](Connection &connection) {
        run(connection,
            QStringLiteral("UPDATE tombstone SET scrubbed = 1 WHERE scrubbed = 0 AND deleted_at <= ?"),
            {qint64(toMs(now))});
        // Rows and words were overwritten when they were deleted; what is left of them is in the log.
        connection.emptyLogAtEnd();
    }));
}

static bool othersUseTheCache(Connection &connection, AccountId account)
{
    QSqlQuery &query = run(connection, QStringLiteral("SELECT 1 FROM post_state WHERE account <> ? LIMIT 1"),
                           {account.value()});
    return nextRow(connection, query);
}

static void eraseEverything(Connection &connection)
{
    for (const char *table :
         {"post",         "post_state", "person",          "person_state", "tombstone",      "timeline",
          "timeline_row", "source",     "timeline_source", "run",          "fold",           "source_row",
          "notification", "note",       "filing",          "relationship", "request_answer", "conversation",
          "shelf_list",   "shelf_tag",  "denial",          "archive_file"})
        run(connection, QStringLiteral("DELETE FROM ") + QLatin1String(table));
    run(connection, QStringLiteral("INSERT INTO post_text(post_text) VALUES('delete-all')"));
    run(connection, QStringLiteral("INSERT INTO person_text(person_text) VALUES('delete-all')"));
}

static void erasePostsOf(Connection &connection, AccountId account)
{
    std::vector<qint64> posts;
    QSqlQuery &query =
        run(connection,
            QStringLiteral("SELECT s.post FROM post_state s WHERE s.account = ? AND NOT EXISTS "
                           "(SELECT 1 FROM post_state o WHERE o.post = s.post AND o.account <> ?)"),
            {account.value(), account.value()});
    while (nextRow(connection, query))
        posts.push_back(query.value(0).toLongLong());
    for (const qint64 post : posts) {
        removePost(connection, post);
        run(connection, QStringLiteral("DELETE FROM timeline_row WHERE post = ?"), {post});
    }
}

// With where somebody was reading in them.
static std::vector<qint64> timelinesOnlyOf(Connection &connection, AccountId account)
{
    std::vector<qint64> timelines;
    QSqlQuery &query =
        run(connection,
            QStringLiteral("SELECT t.timeline FROM timeline_source t JOIN source s ON s.id = t.source "
                           "GROUP BY t.timeline HAVING min(s.account = ?) = 1"),
            {account.value()});
    while (nextRow(connection, query))
        timelines.push_back(query.value(0).toLongLong());
    return timelines;
}

// But the rows of timelines, and people.
static void eraseOnlyOf(Connection &connection, AccountId account)
{
    erasePostsOf(connection, account);
    const QString ownSources = QStringLiteral("(SELECT id FROM source WHERE account = ?)");
    for (const char *table : {"timeline_source", "run", "source_row"}) {
        run(connection,
            QStringLiteral("DELETE FROM %1 WHERE source IN ").arg(QLatin1String(table)) + ownSources,
            {account.value()});
    }
    for (const char *table :
         {"source", "post_state", "person_state", "notification", "note", "filing", "relationship",
          "request_answer", "conversation", "shelf_list", "shelf_tag", "denial", "archive_file"}) {
        run(connection, QStringLiteral("DELETE FROM %1 WHERE account = ?").arg(QLatin1String(table)),
            {account.value()});
    }
}

static void erase(Connection &connection, AccountId account)
{
    connection.emptyLogAtEnd();
    if (!othersUseTheCache(connection, account)) {
        eraseEverything(connection);
        return;
    }
    const std::vector<qint64> timelines = timelinesOnlyOf(connection, account);
    eraseOnlyOf(connection, account);
    run(connection,
        QStringLiteral("DELETE FROM timeline_row WHERE NOT EXISTS (SELECT 1 FROM source_row s "
                       "JOIN timeline_source t ON t.source = s.source AND t.timeline = timeline_row.timeline "
                       "WHERE s.post = timeline_row.post AND s.booster = timeline_row.booster)"));
    run(connection, QStringLiteral("DELETE FROM timeline WHERE id IN (SELECT value FROM json_each(?))"),
        {jsonNumbers(timelines)});
    mendFolds(connection);
    removeUnknownPeople(connection);
}

QFuture<StoreResult<void>> PostStore::eraseAccount(AccountId account)
{
    return m_cache.write(attempt([account](Connection &connection) { erase(connection, account); }));
}

QFuture<StoreResult<void>> eraseForGood(Database &cache, AccountId account)
{
    return cache.write(attempt([account](Connection &connection) {
        run(connection, QStringLiteral("INSERT INTO erased(account) VALUES(?) ON CONFLICT DO NOTHING"),
            {account.value()});
        erase(connection, account);
    }));
}

QFuture<StoreResult<void>> PostStore::eraseGuests()
{
    return m_cache.write(attempt([](Connection &connection) {
        std::vector<AccountId> guests;
        QSqlQuery &query =
            run(connection, QStringLiteral("SELECT account FROM source WHERE account < 0 UNION "
                                           "SELECT account FROM post_state WHERE account < 0 UNION "
                                           "SELECT account FROM person_state WHERE account < 0"));
        while (nextRow(connection, query))
            guests.emplace_back(query.value(0).toLongLong());
        for (const AccountId guest : guests)
            eraseOnlyOf(connection, guest);
        run(connection, QStringLiteral("DELETE FROM timeline_row WHERE timeline IN "
                                       "(SELECT id FROM timeline WHERE persona < 0)"));
        run(connection, QStringLiteral("DELETE FROM timeline WHERE persona < 0"));
        if (!guests.empty())
            removeUnknownPeople(connection);
    }));
}

} // namespace Godwit
