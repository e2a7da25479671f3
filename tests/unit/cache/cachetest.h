// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "cache/poststore.h"
#include "cache/searchstore.h"
#include "cache/timelinestore.h"

#include <QTemporaryDir>
#include <QTest>

namespace Godwit
{

// A cache on a disk of its own, and posts with as little in them as a test needs.
class CacheTest
{
public:
    CacheTest()
        : database(folder.filePath(QStringLiteral("cache.db")), Database::Role::Cache,
                   QStringLiteral(":/godwit/migrations/cache")),
          posts(database), timelines(database), search(database)
    {
        if (const auto opened = wait(database.open()); !opened)
            qFatal("%s", qUtf8Printable(opened.error().detail));
    }

    template <typename T>
    static StoreResult<T> wait(QFuture<StoreResult<T>> future)
    {
        future.waitForFinished();
        auto result = future.takeResult();
        if (!result)
            qInfo("%s", qUtf8Printable(result.error().detail));
        return result;
    }

    static RichText text(const QString &plain)
    {
        return {{TextBlock{TextBlock::Kind::Paragraph, 0, 0, 0, {}, {TextSpan{{}, {}, plain, {}}}}}};
    }

    // Post n is made n seconds after the beginning of 2026.
    static SeenPost post(int n, const QString &plain = QStringLiteral("text"))
    {
        SeenPost seen;
        seen.post.key = key(n);
        seen.post.author = PersonKey(QStringLiteral("https://a.example/u/alice"));
        seen.post.createdAt = at(n);
        seen.post.text = text(plain);
        seen.state.id = LocalId(QString::number(n));
        return seen;
    }

    static PostKey key(int n) { return PostKey(QStringLiteral("https://a.example/p/%1").arg(n)); }

    static Instant at(int n) { return instantFromMs(1'767'225'600'000 + 1000LL * n); }

    static SeenPerson person(const QString &name, const QString &host = QStringLiteral("a.example"))
    {
        SeenPerson seen;
        seen.profile.key = PersonKey(QStringLiteral("https://%1/u/%2").arg(host, name));
        seen.profile.handle = name + u'@' + host;
        seen.profile.displayName = text(name);
        seen.id = LocalId(QStringLiteral("id-") + name);
        return seen;
    }

    // Posts first, first - 1, ... last, as a server sends them.
    static Page page(int first, int last, bool more = true)
    {
        Page result;
        result.batch.people.push_back(person(QStringLiteral("alice")));
        for (int n = first; n >= last; --n) {
            result.batch.posts.push_back(post(n));
            result.items.push_back({key(n), {}});
        }
        if (more)
            result.older = Cursor(QStringLiteral("below-%1").arg(last));
        result.newer = Cursor(QStringLiteral("above-%1").arg(first));
        return result;
    }

    TakenPage take(const Page &page, Placement placement = Placement::Newest, std::optional<GapRef> gap = {},
                   AccountId account = AccountId(1))
    {
        TimelineSource from = source;
        from.account = account;
        return wait(timelines.take(home, from, page, placement, gap, at(1'000'000))).value();
    }

    Slice newest(int limit = 100) { return wait(timelines.newest(home, viewers, limit)).value(); }

    // "9 8 | 5 4": the numbers of the posts shown, with a bar for each gap.
    QString shown(int limit = 100)
    {
        QStringList words;
        for (const Row &row : newest(limit).rows) {
            words.append(row.view.post.key.toString().section(u'/', -1) +
                         (row.boost ? QStringLiteral("b") : QString()));
            if (row.gapBelow)
                words.append(QStringLiteral("|"));
        }
        return words.join(u' ');
    }

    std::optional<GapRef> firstGap()
    {
        for (const Row &row : newest().rows) {
            if (row.gapBelow)
                return row.gapBelow;
        }
        return std::nullopt;
    }

    // The numbers of the posts found.
    QString found(const QString &typed, const Viewers &by = {AccountId(1)},
                  SearchOrder order = SearchOrder::NewestFirst)
    {
        QStringList words;
        SearchQuery query = parseSearch(typed);
        query.order = order;
        const auto views = wait(search.posts(query, by, std::nullopt, 40, {}));
        for (const PostView &view : views.value())
            words.append(view.post.key.toString().section(u'/', -1));
        return words.join(u' ');
    }

    void keep(std::vector<SeenPost> seen, AccountId account = AccountId(1))
    {
        Batch batch;
        batch.posts = std::move(seen);
        batch.people.push_back(person(QStringLiteral("alice")));
        if (!wait(posts.take(account, batch, at(1'000'000))))
            qFatal("a batch was not taken");
    }

    QTemporaryDir folder;
    Database database;
    PostStore posts;
    TimelineStore timelines;
    SearchStore search;
    TimelineKey home{PersonaId(1), TimelineKind::Home, {}};
    TimelineSource source{AccountId(1), TimelineKind::Home, {}};
    Viewers viewers{AccountId(1)};
};

} // namespace Godwit
