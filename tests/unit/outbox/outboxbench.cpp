// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxbench.h"

#include "cache/connection.h"
#include "fakes/schemaword.h"

#include <QFile>

#include <latch>

namespace Godwit
{

QString writeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("picture");
    return path;
}

using namespace std::chrono_literals;

Life::Life(const QString &folder, ScriptedWorld &world, Clock &clock, RandomSource &random)
    : user(folder + QStringLiteral("/user.db"), Database::Role::UserMade,
           QStringLiteral(":/godwit/migrations/user")),
      cache(folder + QStringLiteral("/cache.db"), Database::Role::Cache,
            QStringLiteral(":/godwit/migrations/cache")),
      settings(user), posts(cache), world(world), server(std::make_shared<ScriptedServer>(world)),
      composing(cache, source, clock), outbox({.userMade = user,
                                               .settings = settings,
                                               .posts = posts,
                                               .servers = source,
                                               .clock = clock,
                                               .random = random,
                                               .dataFolder = folder,
                                               .composing = &composing})
{
    signIn(me);
    auto userOpened = user.open();
    auto cacheOpened = cache.open();
    userOpened.waitForFinished();
    cacheOpened.waitForFinished();
    if (!userOpened.result() || !cacheOpened.result())
        qFatal("no database");
    QObject::connect(&outbox, &Outbox::heard, &scope, [this] { scope.start(learn(this)); });
}

QCoro::Task<> Life::learn(Life *life)
{
    co_await life->settings.load();
}

Life::~Life()
{
    server->cut();
    const auto waitFor = [this](const auto &task) {
        while (!task.isReady()) {
            server->release();
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
        }
    };
    waitFor(outbox.stop());
    // From here on nothing is heard.
    waitFor(scope.finish());
}

void Life::signIn(AccountId account)
{
    source.servers.insert(account, server);
}

OutboxBench::OutboxBench() : world(clock)
{
    life = std::make_unique<Life>(folder.path(), world, clock, random);
}

ActId OutboxBench::add(Deed deed, AccountId account)
{
    const auto id = await(life->outbox.add(account, std::move(deed)));
    return id ? *id : ActId();
}

Act OutboxBench::act(const ActId &id)
{
    const auto act = await(life->outbox.act(id));
    return act ? *act : Act();
}

bool OutboxBench::reaches(const ActId &id, Act::State state)
{
    return waitUntil([&] { return act(id).state == state; });
}

void OutboxBench::forgetResults(bool forgets)
{
    const QString whole = QStringLiteral("result_id TEXT NOT NULL");
    const QString broken = QStringLiteral("result_id TEXT COLLATE nowhere NOT NULL");
    replaceInSchema(folder.filePath(QStringLiteral("user.db")), QStringLiteral("outbox_act"),
                    forgets ? whole : broken, forgets ? broken : whole);
    // Each of the two readers learns of it from its next statement, but not from one that it cannot prepare.
    const auto both = std::make_shared<std::latch>(2);
    const auto learn = [both](Connection &connection) -> StoreResult<void> {
        both->arrive_and_wait();
        return connection.run(QStringLiteral("SELECT seq FROM outbox_act LIMIT 1"))
            .transform([](QSqlQuery *) {});
    };
    const auto first = life->user.read(learn);
    const auto second = life->user.read(learn);
    if (!first.result() || !second.result())
        qFatal("the journal cannot be read");
}

void OutboxBench::settle()
{
    // The engine takes a few steps between the writer and the readers.
    const auto nothing = [](Connection &) -> StoreResult<void> { return {}; };
    for (int step = 0; step < 3; ++step) {
        for (int i = 0; i < 8; ++i)
            QCoreApplication::processEvents();
        if (life && (!life->user.write(nothing).result() || !life->user.read(nothing).result()))
            qFatal("the journal cannot be used");
    }
    QCoreApplication::processEvents();
}

bool OutboxBench::rests(const ActId &id, Milliseconds most)
{
    const auto resting = [](Act::State state) {
        return state == Act::State::Sent || state == Act::State::Rejected || state == Act::State::Ask ||
               state == Act::State::Cancelled;
    };
    for (Milliseconds passed{}; passed <= most; passed += 1s) {
        settle();
        if (resting(act(id).state))
            return true;
        clock.advance(1s);
    }
    return false;
}

} // namespace Godwit
