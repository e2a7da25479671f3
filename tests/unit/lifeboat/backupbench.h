// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backuparchives.h"
#include "base/taskscope.h"
#include "fakes/leapingclock.h"
#include "fakes/scriptedserver.h"
#include "lifeboat/backup/backups.h"
#include "lifeboat/formats/table.h"
#include "timeline/personfinder.h"

#include <QDir>
#include <QTemporaryDir>
#include <qcoro/qcorotask.h>

namespace Godwit
{

template <typename T>
T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

template <typename T>
T await(QFuture<StoreResult<T>> future)
{
    future.waitForFinished();
    auto result = future.takeResult();
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// Passphrases, in memory.
class MemorySecrets final : public SecretStore
{
public:
    QCoro::Task<SecretResult<QByteArray>> read(QString key) override
    {
        if (!kept.contains(key))
            co_return std::unexpected(SecretError{SecretError::Kind::NotFound, {}});
        co_return kept.value(key);
    }

    QCoro::Task<SecretResult<void>> write(QString key, QByteArray secret) override
    {
        kept.insert(key, secret);
        co_return {};
    }

    QCoro::Task<SecretResult<void>> remove(QString key) override
    {
        kept.remove(key);
        co_return {};
    }

    QHash<QString, QByteArray> kept;
};

// One account, its data on a disk, its server scripted, and what backs it up.
class BackupBench
{
public:
    BackupBench()
        : world(clock), data(folder.filePath(QStringLiteral("data"))),
          target(folder.filePath(QStringLiteral("backups")))
    {
        QDir().mkpath(data);
        account.id = AccountId(1);
        account.persona = PersonaId(1);
        account.handle = QStringLiteral("me@one.example");
        account.person = PersonKey(QStringLiteral("https://one.example/users/me"));
        world.info.origin = *Origin::fromUrl(QUrl(QStringLiteral("https://one.example")));
        world.info.capabilities = Capability::Lists | Capability::KeptAwayListed | Capability::Mutes |
                                  Capability::DomainBlocks | Capability::FiltersV2 |
                                  Capability::FollowedTags | Capability::FollowOptions;
        account.server = world.info;
        server = std::make_shared<ScriptedServer>(world);
        source.servers.insert(account.id, server);
        start();
    }

    ~BackupBench() { stop(); }

    struct Life {
        explicit Life(BackupBench &bench);

        Database user;
        Database cache;
        PostStore posts;
        TimelineStore timelines;
        PersonFinder people;
        TimelineFetcher fetcher;
        GraphStore graph;
        Pace pace;
        GraphReader reader;
        Drafts drafts;
        Settings settings;
        TaskScope scope;
        std::unique_ptr<Backups> backups;
    };

    void start() { life = std::make_unique<Life>(*this); }

    void stop()
    {
        if (life)
            await(life->scope.finish());
        life.reset();
    }

    Backups &backups() { return *life->backups; }

    Backups::Order order() const { return {.account = account.id, .folder = target}; }

    BackupResult<BackupRun> write(const Backups::Order &order)
    {
        clock.leap(std::chrono::seconds(1));
        return await(backups().write(order));
    }

    BackupResult<BackupRun> write() { return write(order()); }

    BackupStatus status() { return await(backups().status(account.id)).value_or(BackupStatus()); }

    // What lies in the target, hidden files too.
    QStringList there() const
    {
        return QDir(target).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    // The account's own, each a minute older than the one before.
    void addPosts(int count, const QString &mediaUrl = {}, Attachment::Kind kind = Attachment::Kind::Image);

    QTemporaryDir folder;
    LeapingClock clock;
    ScriptedWorld world;
    Account account;
    std::shared_ptr<ScriptedServer> server;
    ScriptedSource source;
    MemorySecrets secrets;
    const QString data;
    const QString target;
    // By URL: the file of a picture or a video.
    QHash<QString, QString> pictures;
    int fetched = 0;
    // Videos and sounds among these.
    int fetchedFilms = 0;
    // These never come; asked for, they are waited for until they are dropped.
    QSet<QString> endless;
    QSet<QString> dropped;
    int drops = 0;
    int made = 0;
    std::unique_ptr<Life> life;
};

} // namespace Godwit
