// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/archivestore.h"
#include "cache/codec.h"
#include "cache/sql.h"
#include "model/archivefile.h"

namespace Godwit
{

namespace
{

// Of the home that is the archive's alone; boosts are others' posts.
const QString &selection()
{
    static const QString sql = QStringLiteral(
        "SELECT p.id, p.key, p.visibility, p.gone, p.body, ifnull(s.parent_id, ''), a.key FROM source o "
        "JOIN source_row r ON r.source = o.id AND r.booster = 0 JOIN post p ON p.id = r.post "
        "JOIN person a ON a.id = p.author "
        "LEFT JOIN post_state s ON s.post = p.id AND s.account = o.account "
        "WHERE o.account = ? AND o.kind = ? AND o.argument = '' AND ");
    return sql;
}

std::vector<qint64> sizesOf(Connection &connection, AccountId account, const Post &post)
{
    std::vector<qint64> sizes;
    for (const Attachment &attachment : post.attachments) {
        qint64 bytes = 0;
        if (isArchiveFile(attachment.url)) {
            QSqlQuery &query = run(
                connection, QStringLiteral("SELECT bytes FROM archive_file WHERE account = ? AND url = ?"),
                {account.value(), attachment.url});
            if (nextRow(connection, query))
                bytes = query.value(0).toLongLong();
        }
        sizes.push_back(bytes);
    }
    return sizes;
}

std::vector<ArchiveStore::OwnPost> read(Connection &connection, AccountId account, const QString &where,
                                        std::initializer_list<QVariant> values)
{
    std::vector<ArchiveStore::OwnPost> posts;
    QSqlQuery &query = run(connection, selection() + where, values);
    while (nextRow(connection, query)) {
        auto post = decodePost(query.value(4).toByteArray());
        if (!post)
            continue;
        post->key = PostKey(query.value(1).toString());
        post->visibility = Visibility(query.value(2).toInt());
        post->author = PersonKey(query.value(6).toString());
        posts.push_back({query.value(0).toLongLong(),
                         std::move(*post),
                         PostKey(query.value(5).toString()),
                         query.value(3).toBool(),
                         {}});
    }
    for (ArchiveStore::OwnPost &each : posts)
        each.files = sizesOf(connection, account, each.post);
    return posts;
}

} // namespace

QFuture<StoreResult<std::vector<ArchiveStore::OwnPost>>> ArchiveStore::ownPosts(AccountId account,
                                                                                qint64 after, int limit)
{
    return m_cache.read(attempt([=](Connection &connection) {
        return read(connection, account, QStringLiteral("p.id > ? ORDER BY p.id LIMIT ?"),
                    {account.value(), int(TimelineKind::Home), after, limit});
    }));
}

QFuture<StoreResult<std::optional<ArchiveStore::OwnPost>>> ArchiveStore::ownPost(AccountId account,
                                                                                 PostKey key)
{
    return m_cache.read(attempt([=](Connection &connection) -> std::optional<OwnPost> {
        auto found = read(connection, account, QStringLiteral("p.key = ?"),
                          {account.value(), int(TimelineKind::Home), key.toString()});
        return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
    }));
}

} // namespace Godwit
