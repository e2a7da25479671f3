// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/posttable.h"

#include "cache/codec.h"
#include "cache/searchtext.h"
#include "model/archivefile.h"

#include <QSet>

#include <algorithm>

namespace Godwit
{

namespace
{

struct KnownPost {
    qint64 id = 0;
    qint64 author = 0;
    int visibility = 0;
    QByteArray body;
};

} // namespace

static constexpr qint64 perMillisecond = 1024;

qint64 firstPostId(Instant writtenAt)
{
    // Year 1970 to 10889: what a server says beyond that is not a time.
    return std::clamp<qint64>(toMs(writtenAt), 1, qint64(1) << 48) * perMillisecond;
}

Instant writtenAt(qint64 postId)
{
    return instantFromMs(postId / perMillisecond);
}

static QHash<PostKey, KnownPost> knownPosts(Connection &connection, const QString &keys)
{
    QHash<PostKey, KnownPost> result;
    QSqlQuery &query = run(connection,
                           QStringLiteral("SELECT id, key, author, visibility, body FROM post "
                                          "WHERE key IN (SELECT value FROM json_each(?))"),
                           {keys});
    while (nextRow(connection, query)) {
        result.insert(PostKey(query.value(1).toString()),
                      {query.value(0).toLongLong(), query.value(2).toLongLong(), query.value(3).toInt(),
                       query.value(4).toByteArray()});
    }
    return result;
}

static QSet<PostKey> deletedAmong(Connection &connection, AccountId account, const QString &keys)
{
    QSet<PostKey> result;
    QSqlQuery &query = run(
        connection,
        QStringLiteral("SELECT key FROM tombstone WHERE key IN (SELECT value FROM json_each(?)) UNION ALL "
                       "SELECT key FROM denial WHERE account = ? AND key IN (SELECT value FROM "
                       "json_each(?))"),
        {keys, account.value(), keys});
    while (nextRow(connection, query))
        result.insert(PostKey(query.value(0).toString()));
    return result;
}

// A rowid in the order of time that no post, not even a deleted one, has had.
static qint64 newId(Connection &connection, Instant createdAt)
{
    qint64 base = firstPostId(createdAt);
    while (true) {
        QSqlQuery &query =
            run(connection,
                QStringLiteral("SELECT max(ifnull((SELECT max(id) FROM post WHERE id BETWEEN ? AND ?), 0), "
                               "ifnull((SELECT max(post) FROM tombstone WHERE post BETWEEN ? AND ?), 0))"),
                {base, base + perMillisecond - 1, base, base + perMillisecond - 1});
        nextRow(connection, query);
        const qint64 last = query.value(0).toLongLong();
        if (last == 0)
            return base;
        if (last + 1 < base + perMillisecond)
            return last + 1;
        base += perMillisecond;
    }
}

static void index(Connection &connection, qint64 id, const QString &words)
{
    run(connection, QStringLiteral("INSERT INTO post_text(rowid, words) VALUES(?, ?)"), {id, words});
}

static void unindex(Connection &connection, qint64 id, const QString &words)
{
    run(connection, QStringLiteral("INSERT INTO post_text(post_text, rowid, words) VALUES('delete', ?, ?)"),
        {id, words});
}

// `from` has files on this disk, `to` the same ones as a server names them: those on the disk are shown, the
// server's are where they came from.
static void keepFiles(const Post &from, Post &to)
{
    if (from.attachments.size() != to.attachments.size())
        return;
    for (size_t n = 0; n < to.attachments.size(); ++n) {
        const Attachment &kept = from.attachments[n];
        Attachment &shown = to.attachments[n];
        if (!isArchiveFile(kept.url) || isArchiveFile(shown.url) || kept.kind != shown.kind)
            continue;
        if (shown.remoteUrl.isEmpty())
            shown.remoteUrl = shown.url;
        shown.url = kept.url;
        shown.previewUrl = kept.previewUrl;
    }
}

// What a later answer leaves out, it does not deny: a card comes late, a poll's own votes only to some.
static Post merged(const Post &old, Post next)
{
    if (old.editedAt > next.editedAt) {
        Post kept = old;
        kept.counts = next.counts;
        return kept;
    }
    keepFiles(old, next);
    if (old.editedAt != next.editedAt)
        return next;
    if (!next.card)
        next.card = old.card;
    if (!next.poll)
        next.poll = old.poll;
    else if (old.poll && old.poll->voted && !next.poll->voted) {
        next.poll->voted = true;
        next.poll->ownVotes = old.poll->ownVotes;
    }
    return next;
}

static QVariant editedValue(const Post &post)
{
    return post.editedAt ? QVariant(qint64(toMs(*post.editedAt))) : QVariant();
}

static void updatePost(Connection &connection, KnownPost &known, const Post &seen)
{
    std::optional<Post> old = decodePost(known.body);
    if (old)
        old->author = seen.author;
    const Post next = old ? merged(*old, seen) : seen;
    QByteArray body = encodePost(next);
    const int visibility = std::max(known.visibility, int(seen.visibility));
    if (body == known.body && visibility == known.visibility)
        return;
    run(connection, QStringLiteral("UPDATE post SET visibility = ?, edited_at = ?, body = ? WHERE id = ?"),
        {visibility, editedValue(next), body, known.id});
    if (old) {
        const QString before = searchText(*old);
        const QString after = searchText(next);
        if (before != after) {
            unindex(connection, known.id, before);
            index(connection, known.id, after);
        }
    }
    known.visibility = visibility;
    known.body = std::move(body);
}

void putPoll(Connection &connection, const PostKey &key, const Poll &poll)
{
    auto known = knownPosts(connection, jsonTexts({key.toString()}));
    const auto found = known.find(key);
    if (found == known.end())
        return;
    auto post = decodePost(found->body);
    if (!post || !post->poll)
        return;
    post->poll = poll;
    post->visibility = Visibility(found->visibility);
    updatePost(connection, *found, *post);
}

static void insertPost(Connection &connection, KnownPost &known, const Post &post, qint64 author)
{
    known.id = newId(connection, post.createdAt);
    known.author = author;
    known.visibility = int(post.visibility);
    known.body = encodePost(post);
    run(connection,
        QStringLiteral(
            "INSERT INTO post(id, key, author, visibility, edited_at, body) VALUES(?, ?, ?, ?, ?, ?)"),
        {known.id, post.key.toString(), author, known.visibility, editedValue(post), known.body});
    index(connection, known.id, searchText(post));
}

int stateFlags(const PostState &state)
{
    return int(state.favourited) | int(state.boosted) << 1 | int(state.bookmarked) << 2 |
           int(state.pinned) << 3 | int(state.threadMuted) << 4 | int(state.filterAction) << 5;
}

PostState stateOf(int flags)
{
    PostState state;
    state.favourited = flags & 1;
    state.boosted = flags & 2;
    state.bookmarked = flags & 4;
    state.pinned = flags & 8;
    state.threadMuted = flags & 16;
    state.filterAction = FilterAction(flags >> 5 & 3);
    return state;
}

void putState(Connection &connection, qint64 post, AccountId account, const PostState &state)
{
    run(connection,
        QStringLiteral(
            "INSERT INTO post_state(post, account, local_id, parent_id, flags, filter_title) "
            "VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET local_id = excluded.local_id, "
            "parent_id = excluded.parent_id, flags = excluded.flags, filter_title = excluded.filter_title"),
        {post, account.value(), state.id.toString(), state.parentId.toString(), stateFlags(state),
         state.filterTitle});
}

// Ascending in time: a rowid below the last one makes FTS5 flush what it has gathered.
static std::vector<const SeenPost *> inTime(const std::vector<SeenPost> &posts, const QSet<PostKey> &deleted)
{
    std::vector<const SeenPost *> sorted;
    for (const SeenPost &seen : posts) {
        if (seen.post.key && !deleted.contains(seen.post.key))
            sorted.push_back(&seen);
    }
    std::ranges::stable_sort(sorted, {}, [](const SeenPost *seen) { return seen->post.createdAt; });
    return sorted;
}

TakenBatch takeBatch(Connection &connection, AccountId account, const Batch &batch,
                     const std::vector<PersonKey> &boosters, Instant seenAt)
{
    TakenBatch taken;
    QStringList keyTexts;
    std::vector<PersonKey> needed = boosters;
    for (const SeenPost &seen : batch.posts) {
        keyTexts.append(seen.post.key.toString());
        needed.push_back(seen.post.author);
    }
    taken.people = takePeople(connection, account, batch.people, needed, seenAt);
    const QString keys = jsonTexts(keyTexts);
    const QSet<PostKey> deleted = deletedAmong(connection, account, keys);
    auto known = knownPosts(connection, keys);
    for (const SeenPost *seen : inTime(batch.posts, deleted)) {
        KnownPost &post = known[seen->post.key];
        if (post.id == 0)
            insertPost(connection, post, seen->post, taken.people.value(seen->post.author));
        else
            updatePost(connection, post, seen->post);
        putState(connection, post.id, account, seen->state);
        taken.posts.insert(seen->post.key, post.id);
    }
    return taken;
}

static void rewrite(Connection &connection, qint64 id, const Post &post)
{
    run(connection, QStringLiteral("UPDATE post SET body = ? WHERE id = ?"), {encodePost(post), id});
}

static void takeFiles(Connection &connection, const KnownPost &known, const Post &kept)
{
    const auto there = decodePost(known.body);
    if (!there)
        return;
    Post next = *there;
    keepFiles(kept, next);
    if (next != *there)
        rewrite(connection, known.id, next);
}

KeptPosts takeOwn(Connection &connection, AccountId account, const Batch &batch, const PersonKey &owner,
                  const QSet<PostKey> &gone, Instant seenAt)
{
    KeptPosts taken;
    const PersonIds people = takePeople(connection, account, batch.people, {owner}, seenAt);
    const qint64 author = people.value(owner);
    QStringList keyTexts;
    for (const SeenPost &seen : batch.posts)
        keyTexts.append(seen.post.key.toString());
    const QString keys = jsonTexts(keyTexts);
    const QSet<PostKey> deleted = deletedAmong(connection, account, keys);
    auto known = knownPosts(connection, keys);
    for (const SeenPost *seen : inTime(batch.posts, {})) {
        const PostKey &key = seen->post.key;
        KnownPost &post = known[key];
        if (post.id != 0 && post.author != author) {
            taken.foreign.insert(key);
            continue;
        }
        if (post.id == 0) {
            insertPost(connection, post, seen->post, author);
            ++taken.added;
            if (gone.contains(key) || deleted.contains(key))
                run(connection, QStringLiteral("UPDATE post SET gone = 1 WHERE id = ?"), {post.id});
        } else {
            takeFiles(connection, post, seen->post);
        }
        putState(connection, post.id, account, seen->state);
        taken.posts.insert(key, post.id);
    }
    return taken;
}

void leaveFiles(Connection &connection, qint64 id)
{
    QSqlQuery &query = run(connection, QStringLiteral("SELECT body FROM post WHERE id = ?"), {id});
    auto post = nextRow(connection, query) ? decodePost(query.value(0).toByteArray()) : std::nullopt;
    if (!post || std::ranges::none_of(post->attachments, isArchiveFile, &Attachment::url))
        return;
    for (Attachment &attachment : post->attachments) {
        if (!isArchiveFile(attachment.url))
            continue;
        attachment.url = attachment.remoteUrl;
        attachment.previewUrl = attachment.kind == Attachment::Kind::Image ? attachment.remoteUrl : QString();
        attachment.remoteUrl.clear();
    }
    rewrite(connection, id, *post);
}

qint64 postId(Connection &connection, const PostKey &key)
{
    QSqlQuery &query = run(connection, QStringLiteral("SELECT id FROM post WHERE key = ?"), {key.toString()});
    return nextRow(connection, query) ? query.value(0).toLongLong() : 0;
}

QHash<PostKey, qint64> postIds(Connection &connection, const QStringList &keys)
{
    QHash<PostKey, qint64> ids;
    if (keys.isEmpty())
        return ids;
    QSqlQuery &query = run(
        connection, QStringLiteral("SELECT key, id FROM post WHERE key IN (SELECT value FROM json_each(?))"),
        {jsonTexts(keys)});
    while (nextRow(connection, query))
        ids.insert(PostKey(query.value(0).toString()), query.value(1).toLongLong());
    return ids;
}

void removePost(Connection &connection, qint64 id)
{
    QSqlQuery &query =
        run(connection,
            QStringLiteral("SELECT p.body, a.key FROM post p LEFT JOIN person a ON a.id = p.author "
                           "WHERE p.id = ?"),
            {id});
    if (!nextRow(connection, query))
        return;
    if (auto post = decodePost(query.value(0).toByteArray())) {
        post->author = PersonKey(query.value(1).toString());
        unindex(connection, id, searchText(*post));
    }
    run(connection, QStringLiteral("DELETE FROM post WHERE id = ?"), {id});
}

} // namespace Godwit
