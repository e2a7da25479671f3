// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/keptstore.h"

#include "cache/posttable.h"
#include "cache/searchtext.h"

namespace Godwit
{

KeptStore::KeptStore(Database &cache) : m_cache(cache) {}

static qint64 number(Connection &connection, const QString &sql, std::initializer_list<QVariant> values = {})
{
    QSqlQuery &query = run(connection, sql, values);
    return nextRow(connection, query) ? query.value(0).toLongLong() : 0;
}

// The table of posts has no index by author, the search has.
static qint64 writtenBy(Connection &connection, const std::vector<PersonKey> &people)
{
    QStringList marks;
    for (const PersonKey &person : people)
        marks << u'"' + authorMark(person) + u'"';
    if (marks.isEmpty())
        return 0;
    return number(connection, QStringLiteral("SELECT count(*) FROM post_text WHERE post_text MATCH ?"),
                  {marks.join(QStringLiteral(" OR "))});
}

// `flags & 7` names the index of what was kept.
static qint64 bookmarksOf(Connection &connection, const Viewers &accounts)
{
    std::vector<qint64> ids;
    for (const AccountId account : accounts)
        ids.push_back(account.value());
    return number(connection,
                  QStringLiteral("SELECT count(DISTINCT post) FROM post_state WHERE flags & 7 AND flags & 4 "
                                 "AND account IN (SELECT value FROM json_each(?))"),
                  {jsonNumbers(ids)});
}

static std::optional<Instant> oldestPost(Connection &connection)
{
    const qint64 id = number(connection, QStringLiteral("SELECT id FROM post ORDER BY id LIMIT 1"));
    return id > 0 ? std::optional(writtenAt(id)) : std::nullopt;
}

// States of posts that were deleted stay, so that threads hold together; they are not counted.
static qint64 seenBy(Connection &connection, AccountId account)
{
    return number(connection, QStringLiteral("SELECT count(*) FROM post_state WHERE account = ?"),
                  {account.value()}) -
           number(connection,
                  QStringLiteral(
                      "SELECT count(*) FROM tombstone t JOIN post_state s ON s.post = t.post "
                      "WHERE s.account = ? AND NOT EXISTS (SELECT 1 FROM post p WHERE p.id = t.post)"),
                  {account.value()});
}

QFuture<StoreResult<KeptCounts>> KeptStore::all(Viewers accounts, std::vector<PersonKey> people)
{
    return m_cache.read(attempt([accounts, people](Connection &connection) {
        KeptCounts counts;
        counts.posts = number(connection, QStringLiteral("SELECT count(*) FROM post"));
        counts.own = writtenBy(connection, people);
        counts.bookmarks = bookmarksOf(connection, accounts);
        counts.oldest = oldestPost(connection);
        return counts;
    }));
}

QFuture<StoreResult<KeptCounts>> KeptStore::of(AccountId account, PersonKey person)
{
    return m_cache.read(attempt([account, person](Connection &connection) {
        KeptCounts counts;
        counts.posts = seenBy(connection, account);
        counts.own = writtenBy(connection, {person});
        counts.bookmarks = bookmarksOf(connection, {account});
        return counts;
    }));
}

} // namespace Godwit
