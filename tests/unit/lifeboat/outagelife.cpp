// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outagelife.h"

#include "outbox/drafts.h"
#include "servers/factory.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QEventLoop>
#include <QFile>

namespace Godwit
{

using namespace std::chrono_literals;

// Real time, where all else is by the given clock: a silent server must not stop a test for long.
static SenderLimits hastyLimits()
{
    SenderLimits limits;
    limits.silence = 100ms;
    limits.firstByte = 150ms;
    limits.stalled = 150ms;
    return limits;
}

OutageLife::OutageLife(const QString &folder, const SyncServers &servers, Clock &clock, RandomSource &random)
    : folder(folder), clock(clock), at(servers),
      user(folder + QStringLiteral("/user.db"), Database::Role::UserMade,
           QStringLiteral(":/godwit/migrations/user")),
      cache(folder + QStringLiteral("/cache.db"), Database::Role::Cache,
            QStringLiteral(":/godwit/migrations/cache")),
      settings(user), accounts(user, settings), posts(cache), timelines(cache),
      sender(tokens, clock, random, hastyLimits()), people(source, posts, clock),
      fetcher(source, timelines, people, clock), composing(cache, source, clock),
      outbox({.userMade = user,
              .settings = settings,
              .posts = posts,
              .servers = source,
              .clock = clock,
              .random = random,
              .dataFolder = folder}),
      switcher({.userMade = user,
                .accounts = accounts,
                .posts = posts,
                .outbox = outbox,
                .clock = clock,
                .composing = composing})
{
    tokens.origins = {{activeAccount, at.active}, {standbyAccount, at.standby}};
    for (const auto &[account, origin] : tokens.origins.asKeyValueRange())
        source.servers.insert(account, makeServer(sender, clock, account, serverInfoOf(origin, at)));
    auto userOpened = user.open();
    auto cacheOpened = cache.open();
    userOpened.waitForFinished();
    cacheOpened.waitForFinished();
    if (!userOpened.result() || !cacheOpened.result() || !QCoro::waitFor(accounts.load()))
        qFatal("no database");
    outbox.start();
}

OutageLife::~OutageLife()
{
    sender.close();
    auto stopped = outbox.stop();
    while (!stopped.isReady())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
}

void OutageLife::signIn()
{
    for (const Origin &origin : {at.active, at.standby}) {
        Account account;
        account.server = serverInfoOf(origin, at);
        account.handle = QStringLiteral("me@") + origin.toDisplayString();
        account.person = PersonKey(origin.toString() + QStringLiteral("/users/me"));
        account.personId = LocalId(QStringLiteral("me"));
        const auto reserved = QCoro::waitFor(accounts.reserve(account, clock.now()));
        if (!reserved || !QCoro::waitFor(accounts.settle(reserved->id)))
            qFatal("no account");
    }
    Pairing pairing(user, accounts, &Drafts::carry);
    if (!QCoro::waitFor(pairing.pair(activeAccount, standbyAccount)))
        qFatal("no pair");
}

// What waits to be uploaded.
static void copyKept(const QString &from, const QString &to)
{
    QDirIterator files(from + QStringLiteral("/outbox"), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString copy = to + files.next().sliced(from.size());
        QDir().mkpath(QFileInfo(copy).path());
        QFile::copy(files.filePath(), copy);
    }
}

void OutageLife::copyFiles(const QString &to)
{
    QDir().mkpath(to);
    copyKept(folder, to);
    for (Database *database : {&user, &cache}) {
        const QString name = database == &user ? QStringLiteral("/user.db") : QStringLiteral("/cache.db");
        auto copied = database->write([name, from = folder, to](Connection &) -> StoreResult<void> {
            for (const QString &each : {name, name + QStringLiteral("-wal")})
                QFile::copy(from + each, to + each);
            return {};
        });
        copied.waitForFinished();
    }
}

} // namespace Godwit
