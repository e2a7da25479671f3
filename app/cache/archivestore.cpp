// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/archivestore.h"

#include "cache/pageplacer.h"

#include <algorithm>

namespace Godwit
{

// As stateFlags() has them.
static constexpr int favouritedFlag = 1;
static constexpr int boostedFlag = 2;
static constexpr int bookmarkedFlag = 4;

namespace
{

// One of the account's timelines, which is fed by the archive alone and has no gaps.
class Shelf
{
public:
    Shelf(Connection &connection, const Filing &account, TimelineKind kind, const QString &argument,
          Instant now)
        : m_connection(connection), m_now(toMs(now))
    {
        const TimelineSource source{account.account, kind, argument};
        const TimelineKey key{account.persona, kind, argument};
        insert(QStringLiteral("timeline(persona, kind, argument) VALUES(?, ?, ?)"),
               {account.persona.value(), int(kind), argument});
        insert(QStringLiteral("source(account, kind, argument) VALUES(?, ?, ?)"),
               {account.account.value(), int(kind), argument});
        m_timeline = timelineId(connection, key);
        m_source = sourceId(connection, source);
        insert(QStringLiteral("timeline_source(timeline, source) VALUES(?, ?)"), {m_timeline, m_source});
        insert(QStringLiteral("run(source, ord, older_cursor, newer_cursor, gap_below) "
                              "VALUES(?, 0, '', '', 0)"),
               {m_source});
        run(connection, QStringLiteral("UPDATE source SET fetched_at = ? WHERE id = ?"), {m_now, m_source});
        m_run = number(QStringLiteral("SELECT id FROM run WHERE source = ? AND ord = 0"), {m_source});
        m_last = number(QStringLiteral("SELECT ifnull(max(position), 0) FROM source_row "
                                       "WHERE source = ? AND run = ?"),
                        {m_source, m_run});
    }

    void add(qint64 post, qint64 booster, Instant at)
    {
        if (number(QStringLiteral("SELECT count(*) FROM source_row WHERE post = ? AND source = ? "
                                  "AND booster = ?"),
                   {post, m_source, booster}) > 0)
            return;
        insert(QStringLiteral("timeline_row(timeline, sorted_at, post, booster, wrapper) "
                              "VALUES(?, ?, ?, ?, '')"),
               {m_timeline, std::clamp<qint64>(toMs(at), 0, m_now), post, booster});
        insert(QStringLiteral("source_row(source, run, position, post, booster) VALUES(?, ?, ?, ?, ?)"),
               {m_source, m_run, ++m_last, post, booster});
    }

private:
    void insert(const QString &what, std::initializer_list<QVariant> values)
    {
        run(m_connection, QStringLiteral("INSERT OR IGNORE INTO ") + what, values);
    }

    qint64 number(const QString &sql, std::initializer_list<QVariant> values)
    {
        QSqlQuery &query = run(m_connection, sql, values);
        return nextRow(m_connection, query) ? query.value(0).toLongLong() : 0;
    }

    Connection &m_connection;
    const qint64 m_now;
    qint64 m_timeline = 0;
    qint64 m_source = 0;
    qint64 m_run = 0;
    qint64 m_last = 0;
};

class PartTaker
{
public:
    PartTaker(Connection &connection, const Filing &account, const PersonKey &owner, Instant now)
        : m_connection(connection), m_account(account), m_owner(owner),
          m_home(connection, account, TimelineKind::Home, {}, now),
          m_posts(connection, account, TimelineKind::Profile, owner.toString(), now),
          m_replies(connection, account, TimelineKind::ProfileReplies, owner.toString(), now),
          m_media(connection, account, TimelineKind::ProfileMedia, owner.toString(), now)
    {
    }

    TakenPart take(const ArchivePart &part)
    {
        // What anybody has seen of the owner later counts more.
        const Instant longAgo = instantFromMs(1);
        Batch batch;
        batch.people = part.people;
        batch.posts = part.posts;
        const KeptPosts kept = takeOwn(m_connection, m_account.account, batch, m_owner, part.gone, longAgo);
        TakenPart taken;
        taken.added = kept.added;
        taken.foreign = kept.foreign.size();
        taken.known = kept.posts.size() - kept.added;
        for (const SeenPost &seen : part.posts) {
            if (const qint64 id = kept.posts.value(seen.post.key))
                place(seen.post, id);
        }
        taken.boosts = takeBoosts(part.boosts);
        taken.favourites = mark(part.favourites, favouritedFlag);
        taken.bookmarks = mark(part.bookmarks, bookmarkedFlag);
        for (const QString &url : part.awaited)
            run(m_connection,
                QStringLiteral("INSERT OR IGNORE INTO archive_file(account, url, bytes) VALUES(?, ?, 0)"),
                {m_account.account.value(), url});
        for (const ArchivePart::File &file : part.files)
            run(m_connection,
                QStringLiteral("INSERT INTO archive_file(account, url, bytes) VALUES(?, ?, ?) "
                               "ON CONFLICT DO UPDATE SET bytes = excluded.bytes"),
                {m_account.account.value(), file.url, file.bytes});
        return taken;
    }

private:
    void place(const Post &post, qint64 id)
    {
        m_home.add(id, 0, post.createdAt);
        m_replies.add(id, 0, post.createdAt);
        if (!post.isReply || post.repliesTo == m_owner)
            m_posts.add(id, 0, post.createdAt);
        if (!post.attachments.empty())
            m_media.add(id, 0, post.createdAt);
    }

    // An address says nothing of whether its owner may see the post: only what is for everybody, or is the
    // account's own, is marked.
    qint64 visiblePost(const PostKey &key)
    {
        QSqlQuery &query =
            run(m_connection,
                QStringLiteral("SELECT p.id FROM post p WHERE p.key = ? AND (p.visibility < ? OR EXISTS "
                               "(SELECT 1 FROM post_state s WHERE s.post = p.id AND s.account = ?))"),
                {key.toString(), int(Visibility::Followers), m_account.account.value()});
        return nextRow(m_connection, query) ? query.value(0).toLongLong() : 0;
    }

    bool flag(const PostKey &key, int bit)
    {
        const qint64 id = visiblePost(key);
        if (id != 0)
            run(m_connection,
                QStringLiteral("INSERT INTO post_state(post, account, local_id, parent_id, flags, "
                               "filter_title) VALUES(?, ?, ?, '', ?, '') "
                               "ON CONFLICT DO UPDATE SET flags = flags | excluded.flags"),
                {id, m_account.account.value(), key.toString(), bit});
        return id != 0;
    }

    qint64 mark(const std::vector<PostKey> &keys, int flags)
    {
        return std::ranges::count_if(keys, [&](const PostKey &key) { return flag(key, flags); });
    }

    qint64 takeBoosts(const std::vector<ArchivePart::BoostedPost> &boosts)
    {
        qint64 there = 0;
        const qint64 booster = personId(m_connection, m_owner);
        for (const ArchivePart::BoostedPost &boost : boosts) {
            if (!flag(boost.post, boostedFlag))
                continue;
            const qint64 id = postId(m_connection, boost.post);
            for (Shelf *shelf : {&m_home, &m_posts, &m_replies})
                shelf->add(id, booster, boost.at);
            ++there;
        }
        return there;
    }

    Connection &m_connection;
    const Filing m_account;
    const PersonKey m_owner;
    Shelf m_home;
    Shelf m_posts;
    Shelf m_replies;
    Shelf m_media;
};

} // namespace

QFuture<StoreResult<TakenPart>> ArchiveStore::take(Filing account, PersonKey owner, ArchivePart part,
                                                   Instant now)
{
    return m_cache.write(attempt([=, part = std::move(part)](Connection &connection) {
        return PartTaker(connection, account, owner, now).take(part);
    }));
}

static ArchiveStore::Holdings holdingsOf(Connection &connection, AccountId account)
{
    ArchiveStore::Holdings held;
    QSqlQuery &posts =
        run(connection,
            QStringLiteral("SELECT count(*) FROM source s JOIN source_row r ON r.source = s.id "
                           "WHERE s.account = ? AND s.kind = ? AND r.booster = 0"),
            {account.value(), int(TimelineKind::Home)});
    if (nextRow(connection, posts))
        held.posts = posts.value(0).toLongLong();
    QSqlQuery &files = run(connection,
                           QStringLiteral("SELECT count(*), ifnull(sum(bytes), 0) FROM archive_file "
                                          "WHERE account = ? AND bytes > 0"),
                           {account.value()});
    if (nextRow(connection, files)) {
        held.files = files.value(0).toLongLong();
        held.bytes = files.value(1).toLongLong();
    }
    return held;
}

QFuture<StoreResult<ArchiveStore::Holdings>> ArchiveStore::holdings(AccountId account)
{
    return m_cache.read(
        attempt([account](Connection &connection) { return holdingsOf(connection, account); }));
}

static QStringList letGoOf(Connection &connection, AccountId account)
{
    std::vector<qint64> shared;
    QSqlQuery &posts =
        run(connection,
            QStringLiteral("SELECT s.post FROM post_state s WHERE s.account = ? AND EXISTS "
                           "(SELECT 1 FROM post_state o WHERE o.post = s.post AND o.account <> ?)"),
            {account.value(), account.value()});
    while (nextRow(connection, posts))
        shared.push_back(posts.value(0).toLongLong());
    for (const qint64 post : shared)
        leaveFiles(connection, post);
    QStringList alone;
    QSqlQuery &files =
        run(connection,
            QStringLiteral("SELECT f.url FROM archive_file f WHERE f.account = ? AND NOT EXISTS "
                           "(SELECT 1 FROM archive_file o WHERE o.url = f.url AND o.account <> ?)"),
            {account.value(), account.value()});
    while (nextRow(connection, files))
        alone.append(files.value(0).toString());
    return alone;
}

QFuture<StoreResult<QStringList>> ArchiveStore::letGo(AccountId account)
{
    return m_cache.write(attempt([account](Connection &connection) { return letGoOf(connection, account); }));
}

} // namespace Godwit
