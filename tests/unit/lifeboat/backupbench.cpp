// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupbench.h"

#include <qcoro/qcorotimer.h>

namespace Godwit
{

using namespace Qt::StringLiterals;

static QCoro::Task<std::expected<QString, MediaProblem>> mediaOf(BackupBench *bench, QString url,
                                                                 Attachment::Kind kind)
{
    ++bench->fetched;
    bench->fetchedFilms += kind == Attachment::Kind::Image ? 0 : 1;
    while (bench->endless.contains(url) && !bench->dropped.contains(url))
        co_await QCoro::sleepFor(std::chrono::milliseconds(1));
    if (const QString path = bench->pictures.value(url); !path.isEmpty())
        co_return path;
    co_return std::unexpected(MediaProblem{u"Its server does not answer."_s, true});
}

BackupBench::Life::Life(BackupBench &bench)
    : user(bench.data + u"/user.db"_s, Database::Role::UserMade, u":/godwit/migrations/user"_s),
      cache(bench.data + u"/cache.db"_s, Database::Role::Cache, u":/godwit/migrations/cache"_s), posts(cache),
      timelines(cache), people(bench.source, posts, bench.clock),
      fetcher(bench.source, timelines, people, bench.clock), graph(user),
      pace(bench.clock, [&bench](AccountId, int) { return bench.clock.now(); }),
      reader({.servers = bench.source,
              .store = graph,
              .posts = posts,
              .pace = pace,
              .clock = bench.clock,
              .isFailing = {}}),
      drafts(user, bench.data), settings(user)
{
    await(user.open());
    await(cache.open());
    backups = std::make_unique<Backups>(BackupSurroundings{
        .userMade = user,
        .cache = cache,
        .servers = bench.source,
        .posts = posts,
        .timelines = timelines,
        .fetcher = fetcher,
        .graph = graph,
        .reader = reader,
        .drafts = drafts,
        .settings = settings,
        .secrets = bench.secrets,
        .clock = bench.clock,
        .scope = scope,
        .dataFolder = bench.data,
        .profile = u"test"_s,
        .program = u"Godwit test"_s,
        .room = [&bench](AccountId, int) { return bench.clock.now(); },
        .accountOf =
            [&bench](AccountId id) {
                return id == bench.account.id ? std::optional(bench.account) : std::nullopt;
            },
        .media = [&bench](QString url,
                          Attachment::Kind kind) { return mediaOf(&bench, std::move(url), kind); },
        .dropMedia =
            [&bench](const QString &url, Attachment::Kind) {
                bench.dropped.insert(url);
                ++bench.drops;
            },
        .cost = cheap});
}

void BackupBench::addPosts(int count, const QString &mediaUrl, Attachment::Kind kind)
{
    constexpr int atOnce = 500;
    for (int done = 0; done < count; done += atOnce) {
        Batch batch;
        SeenPerson self;
        self.id = LocalId(u"me"_s);
        self.profile.key = account.person;
        self.profile.handle = account.handle;
        batch.people.push_back(self);
        for (int i = done; i < std::min(count, done + atOnce); ++i) {
            ++made;
            SeenPost post = shownPost(u"own%1"_s.arg(made), u"What I said, number %1."_s.arg(made),
                                      clock.now() - std::chrono::minutes(made));
            post.post.author = account.person;
            if (!mediaUrl.isEmpty()) {
                Attachment media;
                media.kind = kind;
                media.url = mediaUrl.arg(made);
                post.post.attachments = {media};
            }
            batch.posts.push_back(std::move(post));
        }
        await(life->posts.take(account.id, std::move(batch), clock.now()));
    }
}

} // namespace Godwit
