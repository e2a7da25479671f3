// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/viewloader.h"

#include "cache/codec.h"
#include "cache/peopletable.h"
#include "cache/posttable.h"

#include <QSet>

#include <algorithm>

namespace Godwit
{

static QString viewerList(const Viewers &viewers)
{
    std::vector<qint64> numbers;
    for (const AccountId account : viewers)
        numbers.push_back(account.value());
    return jsonNumbers(numbers);
}

namespace
{

struct Seen {
    PostState state;
    AccountId by;
    size_t rank = 0;
};

} // namespace

static QHash<qint64, Seen> loadStates(Connection &connection, const QString &posts, const Viewers &viewers)
{
    QHash<qint64, Seen> states;
    QSqlQuery &query =
        run(connection,
            QStringLiteral("SELECT post, account, local_id, parent_id, flags, filter_title FROM post_state "
                           "WHERE post IN (SELECT value FROM json_each(?)) "
                           "AND account IN (SELECT value FROM json_each(?))"),
            {posts, viewerList(viewers)});
    while (nextRow(connection, query)) {
        const AccountId account(query.value(1).toLongLong());
        const auto rank = size_t(std::ranges::find(viewers, account) - viewers.begin());
        Seen &seen = states[query.value(0).toLongLong()];
        if (seen.by && seen.rank <= rank)
            continue;
        seen = {stateOf(query.value(4).toInt()), account, rank};
        seen.state.id = LocalId(query.value(2).toString());
        seen.state.parentId = LocalId(query.value(3).toString());
        seen.state.filterTitle = query.value(5).toString();
    }
    return states;
}

// Without authors' profiles, addressees and quotes. `authors` receives the authors' ids by post.
static QHash<qint64, PostView> loadBare(Connection &connection, const std::vector<qint64> &ids,
                                        const Viewers &viewers, QHash<qint64, qint64> &authors)
{
    const QString list = jsonNumbers(ids);
    const auto states = loadStates(connection, list, viewers);
    QHash<qint64, PostView> views;
    QSqlQuery &query = run(connection,
                           QStringLiteral("SELECT id, key, author, visibility, gone, body FROM post "
                                          "WHERE id IN (SELECT value FROM json_each(?))"),
                           {list});
    while (nextRow(connection, query)) {
        const qint64 id = query.value(0).toLongLong();
        const auto visibility = Visibility(query.value(3).toInt());
        const Seen seen = states.value(id);
        if (visibility >= Visibility::Followers && !seen.by)
            continue;
        auto post = decodePost(query.value(5).toByteArray());
        if (!post)
            continue;
        PostView view{std::move(*post), seen.state, seen.by, {}, {}, {}, query.value(4).toBool()};
        view.post.key = PostKey(query.value(1).toString());
        view.post.visibility = visibility;
        authors.insert(id, query.value(2).toLongLong());
        views.emplace(id, std::move(view));
    }
    return views;
}

static void addPeople(Connection &connection, QHash<qint64, PostView> &views,
                      const QHash<qint64, qint64> &authors)
{
    QSet<qint64> authorIds;
    QSet<QString> answered;
    for (const auto &[id, view] : views.asKeyValueRange()) {
        authorIds.insert(authors.value(id));
        if (view.post.repliesTo)
            answered.insert(view.post.repliesTo.toString());
    }
    const auto profiles = loadPeople(connection, std::vector<qint64>(authorIds.begin(), authorIds.end()));
    QHash<QString, QString> handles;
    if (!answered.isEmpty()) {
        QSqlQuery &query = run(
            connection,
            QStringLiteral("SELECT key, handle FROM person WHERE key IN (SELECT value FROM json_each(?))"),
            {jsonTexts(answered.values())});
        while (nextRow(connection, query))
            handles.insert(query.value(0).toString(), query.value(1).toString());
    }
    for (auto it = views.begin(); it != views.end(); ++it) {
        it->author = profiles.value(authors.value(it.key()));
        it->post.author = it->author.key;
        it->repliesToHandle = handles.value(it->post.repliesTo.toString());
    }
}

static void addQuotes(Connection &connection, QHash<qint64, PostView> &views, const Viewers &viewers)
{
    QStringList keys;
    for (const PostView &view : std::as_const(views)) {
        if (view.post.quote && view.post.quote->state == QuoteState::Accepted && view.post.quote->post)
            keys.append(view.post.quote->post.toString());
    }
    if (keys.isEmpty())
        return;
    const auto ids = postIds(connection, keys);
    QHash<qint64, qint64> authors;
    const auto idValues = ids.values();
    auto quoted = loadBare(connection, {idValues.begin(), idValues.end()}, viewers, authors);
    addPeople(connection, quoted, authors);
    for (PostView &view : views) {
        if (!view.post.quote || view.post.quote->state != QuoteState::Accepted)
            continue;
        const auto found = quoted.constFind(ids.value(view.post.quote->post));
        if (found != quoted.cend())
            view.quoted = std::make_shared<const PostView>(*found);
    }
}

QHash<qint64, PostView> loadViews(Connection &connection, const std::vector<qint64> &posts,
                                  const Viewers &viewers)
{
    QHash<qint64, qint64> authors;
    auto views = loadBare(connection, posts, viewers, authors);
    addPeople(connection, views, authors);
    addQuotes(connection, views, viewers);
    return views;
}

std::vector<PostView> loadViewsInOrder(Connection &connection, const std::vector<qint64> &posts,
                                       const Viewers &viewers)
{
    auto views = loadViews(connection, posts, viewers);
    std::vector<PostView> result;
    for (const qint64 id : posts) {
        if (const auto found = views.constFind(id); found != views.cend())
            result.push_back(*found);
    }
    return result;
}

} // namespace Godwit
