// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "synclife.h"

#include "lifeboat/keptaway.h"
#include "servers/factory.h"
#include "servers/mastodon/capabilities.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace Godwit
{

using namespace std::chrono_literals;

static SenderLimits quickLimits()
{
    SenderLimits limits;
    // Real time, where all else is by the given clock: a silent server must not stop a test for long.
    limits.firstByte = 400ms;
    limits.stalled = 400ms;
    return limits;
}

ServerInfo serverInfoOf(const Origin &origin, const SyncServers &servers)
{
    const bool isStandby = origin == servers.standby;
    ServerInfo info;
    info.origin = origin;
    info.software = isStandby ? servers.standbySoftware : servers.activeSoftware;
    info.version = isStandby ? servers.standbyVersion : QStringLiteral("4.5.0");
    info.capabilities = Mastodon::capabilitiesOf(info);
    return info;
}

QCoro::Task<std::expected<Credential, CredentialProblem>> SyncLife::Tokens::credentialFor(AccountId account)
{
    co_return Credential{origins.value(account), "token"};
}

SyncLife::SyncLife(const QString &folder, const SyncServers &servers, Clock &clock, RandomSource &random)
    : user(folder + QStringLiteral("/user.db"), Database::Role::UserMade,
           QStringLiteral(":/godwit/migrations/user")),
      cache(folder + QStringLiteral("/cache.db"), Database::Role::Cache,
            QStringLiteral(":/godwit/migrations/cache")),
      settings(user), posts(cache), sender(tokens, clock, random, quickLimits()),
      outbox({.userMade = user,
              .settings = settings,
              .posts = posts,
              .servers = source,
              .clock = clock,
              .random = random,
              .dataFolder = folder,
              .noteSent = noteKeptAway}),
      sync({.userMade = user,
            .servers = source,
            .posts = posts,
            .outbox = outbox,
            .clock = clock,
            .random = random,
            .scope = scope,
            .dataFolder = folder,
            .room = [this, &clock](AccountId account,
                                   int reserve) { return sender.roomAt(account, reserve, clock.now()); },
            .pairs = [this] { return pairs; },
            .handleOf =
                [](AccountId account) {
                    return account == activeAccount ? QStringLiteral("me@active.example")
                                                    : QStringLiteral("me@standby.example");
                },
            .areOnePerson = [this](AccountId, AccountId) { return areOnePerson; }})
{
    tokens.origins = {{activeAccount, servers.active}, {standbyAccount, servers.standby}};
    for (const auto &[account, origin] : tokens.origins.asKeyValueRange())
        source.servers.insert(account, makeServer(sender, clock, account, serverInfoOf(origin, servers)));
    auto userOpened = user.open();
    auto cacheOpened = cache.open();
    userOpened.waitForFinished();
    cacheOpened.waitForFinished();
    if (!userOpened.result() || !cacheOpened.result())
        qFatal("no database");
    outbox.start();
}

SyncLife::~SyncLife()
{
    sender.close();
    auto ended = scope.finish();
    auto stopped = outbox.stop();
    while (!ended.isReady() || !stopped.isReady())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
}

} // namespace Godwit
