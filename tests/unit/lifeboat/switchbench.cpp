// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchbench.h"

#include "outbox/drafts.h"

#include <QFile>

namespace Godwit
{

using namespace std::chrono_literals;

static void standAt(ScriptedWorld &world, const QString &host)
{
    world.host = host;
    world.info.origin = *Origin::fromUrl(QUrl(QStringLiteral("https://") + host));
}

TwoWorlds::TwoWorlds(Clock &clock) : one(clock), two(clock)
{
    standAt(two, QStringLiteral("two.example"));
}

Ship::Ship(const QString &folder, TwoWorlds &worlds, Clock &clock, RandomSource &random)
    : clock(clock), user(folder + QStringLiteral("/user.db"), Database::Role::UserMade,
                         QStringLiteral(":/godwit/migrations/user")),
      cache(folder + QStringLiteral("/cache.db"), Database::Role::Cache,
            QStringLiteral(":/godwit/migrations/cache")),
      settings(user), accounts(user, settings), posts(cache),
      one(std::make_shared<ScriptedServer>(worlds.one)), two(std::make_shared<ScriptedServer>(worlds.two)),
      composing(cache, source, clock), outbox({.userMade = user,
                                               .settings = settings,
                                               .posts = posts,
                                               .servers = source,
                                               .clock = clock,
                                               .random = random,
                                               .dataFolder = folder,
                                               .kin = &kin}),
      switcher({.userMade = user,
                .accounts = accounts,
                .posts = posts,
                .outbox = outbox,
                .clock = clock,
                .composing = composing})
{
    auto userOpened = user.open();
    auto cacheOpened = cache.open();
    userOpened.waitForFinished();
    cacheOpened.waitForFinished();
    if (!userOpened.result() || !cacheOpened.result() || !await(accounts.load()))
        qFatal("no database");
    source.servers.insert(SwitchBench::first, one);
    source.servers.insert(SwitchBench::second, two);
}

Ship::~Ship()
{
    one->cut();
    two->cut();
    auto stopping = outbox.stop();
    while (!stopping.isReady()) {
        one->release();
        two->release();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    }
}

static void signInAt(Ship &ship, const ServerInfo &server)
{
    Account account;
    account.server = server;
    account.server.limits.attachments = 4;
    account.handle = QStringLiteral("me@") + account.server.origin.toDisplayString();
    account.person = PersonKey(account.server.origin.toString() + QStringLiteral("/u/me"));
    account.personId = LocalId(QStringLiteral("me"));
    const auto reserved = await(ship.accounts.reserve(account, ship.clock.now()));
    if (!reserved || !await(ship.accounts.settle(reserved->id)))
        qFatal("no account");
}

ThirdAccount::ThirdAccount(SwitchBench &bench, AccountId own) : bench(bench), world(bench.clock)
{
    standAt(world, own == id ? QStringLiteral("three.example") : QStringLiteral("four.example"));
    signInAt(*bench.ship, world.info);
    bench.ship->source.servers.insert(own, std::make_shared<ScriptedServer>(world));
    Pairing pairing(bench.ship->user, bench.ship->accounts, &Drafts::carry);
    if (!await(pairing.pair(bench.ship->active(), own)))
        qFatal("no pair");
}

ThirdAccount::~ThirdAccount()
{
    bench.ship.reset();
}

void Ship::signIn()
{
    for (const auto &server : {one, two})
        signInAt(*this, server->info());
    Pairing pairing(user, accounts, &Drafts::carry);
    if (!await(pairing.pair(SwitchBench::first, SwitchBench::second)))
        qFatal("no pair");
}

SwitchBench::SwitchBench() : worlds(clock)
{
    ship = std::make_unique<Ship>(folder.path(), worlds, clock, random);
    ship->signIn();
}

ActId SwitchBench::add(const Deed &deed, AccountId account)
{
    const auto id = await(ship->outbox.add(account, deed));
    return id ? *id : ActId();
}

Act SwitchBench::act(const ActId &id)
{
    const auto act = await(ship->outbox.act(id));
    return act ? *act : Act();
}

bool SwitchBench::reaches(const ActId &id, Act::State state)
{
    return QTest::qWaitFor([&] { return act(id).state == state; }, 60'000);
}

bool SwitchBench::rests(const ActId &id, Milliseconds most)
{
    for (Milliseconds passed{}; passed <= most; passed += 1s) {
        for (int i = 0; i < 8; ++i)
            QCoreApplication::processEvents();
        const Act::State state = act(id).state;
        if (isAtRest(state))
            return true;
        clock.advance(1s);
    }
    return false;
}

SwitchRecord SwitchBench::switchTo(AccountId account)
{
    const auto done = await(ship->switcher.to(account, Switch::Reason::Person));
    if (!done)
        qFatal("no switch: %s", qUtf8Printable(done.error().sentence));
    return *done;
}

void SwitchBench::kill(ScriptedWorld &world)
{
    world.chance = [](Op) { return Fault::fail(ServerError::Kind::Refused); };
}

QString keptFile(SwitchBench &bench)
{
    const QString path = bench.folder.filePath(QStringLiteral("mudflat.jpg"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("picture") != 7)
        qFatal("no file");
    file.close();
    return await(bench.ship->outbox.keepFile(path)).value_or(QString());
}

ActId addPicture(SwitchBench &bench)
{
    UploadMedia upload;
    upload.storedPath = keptFile(bench);
    upload.fileName = QStringLiteral("mudflat.jpg");
    upload.mimeType = "image/jpeg";
    return bench.add(upload);
}

} // namespace Godwit
