// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/timeline/livebench.h"

#include <QCoreApplication>

#include <latch>

namespace Godwit
{

using namespace std::chrono_literals;

template <typename T>
static void append(std::vector<T> &all, const std::vector<T> &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

LiveBench::LiveBench(quint32 seed) : random(seed)
{
    // Later than all posts of CacheTest.
    clock.advance(2'000'000s);
    servers.servers.insert(AccountId(1), server);
    world.info.origin = *Origin::fromUrl(QUrl(QStringLiteral("https://one.example")));
    ingest = std::make_unique<StreamIngest>(
        StreamIngest::Surroundings{servers, live, fetcher, postFetcher, clock, random, requests},
        LiveSource{AccountId(1), PersonaId(1), PersonKey(QStringLiteral("https://one.example/u/me")),
                   world.info.origin});
    auto *it = ingest.get();
    QObject::connect(it, &StreamIngest::stateChanged, it,
                     [this](const LiveState &state) { states.push_back(state); });
    QObject::connect(
        it, &StreamIngest::rowsArrived, it,
        [this](const TimelineKey &, const std::vector<RowPosition> &rows) { append(told, rows); });
    QObject::connect(it, &StreamIngest::postsEdited, it,
                     [this](const std::vector<PostKey> &keys) { append(edited, keys); });
    QObject::connect(it, &StreamIngest::postsRemoved, it,
                     [this](const std::vector<LiveChanges::Removed> &gone) { append(removed, gone); });
    QObject::connect(it, &StreamIngest::notificationsArrived, it,
                     [this](const std::vector<Notification> &fresh) { append(noticed, fresh); });
    QObject::connect(it, &StreamIngest::timelineRefused, it,
                     [this](const TimelineKey &key, const FetchError &) { refusals.push_back(key); });
}

LiveBench::~LiveBench()
{
    if (ingest)
        QCoro::waitFor(ingest->stop());
    server->release();
    QCoro::waitFor(requests.finish());
}

// Both readers are held until they meet: what was asked before has been answered then, however busy the
// machine is.
void LiveBench::finishStorage()
{
    auto both = std::make_shared<std::latch>(2);
    const auto meet = [both](Connection &) -> StoreResult<void> {
        both->arrive_and_wait();
        return {};
    };
    auto one = database.read(meet);
    auto other = database.read(meet);
    database.write([](Connection &) -> StoreResult<void> { return {}; }).waitForFinished();
    one.waitForFinished();
    other.waitForFinished();
}

void LiveBench::settle()
{
    // The database's threads answer through this thread's loop.
    for (int quiet = 0; quiet < 3; ++quiet) {
        finishStorage();
        for (int n = 0; n < 20; ++n)
            QCoreApplication::processEvents();
    }
}

void LiveBench::pass(Milliseconds length)
{
    const Milliseconds step = std::max(length / 20, leastStep);
    for (Milliseconds left = length; left > 0ms; left -= step) {
        settle();
        clock.advance(std::min(left, step));
    }
    settle();
}

void LiveBench::begin(std::vector<TimelineKind> besides)
{
    ingest->follow(std::move(besides));
    const auto begun = [this] { return isLive() || ingest->state().kind == LiveState::Kind::Polling; };
    QVERIFY(until(begun));
}

void LiveBench::serverHas(int first, int last)
{
    for (int n = first; n <= last; ++n)
        server->publishQuietly(post(n));
}

QString LiveBench::everything() const
{
    QStringList numbers;
    for (const SeenPost &seen : server->timelineOf[TimelineKind::Home])
        numbers.prepend(seen.post.key.toString().section(u'/', -1));
    return numbers.join(u' ');
}

} // namespace Godwit
