// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/alarm.h"
#include "engine/engine.h"
#include "engine/enginerooms.h"

#include <qcoro/qcorofuture.h>

// What a process that does not stay does of what watchOver() would do.
namespace Godwit
{

using namespace std::chrono_literals;

// Somebody waits for the process to end. A small folder needs a tenth of it; a cache that cannot be read
// whole in so long (some hundred megabytes) is left to the window and to `godwit doctor`.
static constexpr Milliseconds mostTime = 2s;
static constexpr Milliseconds betweenCares = 24h;
// When a process last set about it, in milliseconds; whatever came of that.
static const QString triedSetting = QStringLiteral("care.tried");
static const QString askedSetting = QStringLiteral("care.asked ");

namespace
{

struct PassingCare {
    explicit PassingCare(Clock &clock) : alarm(clock) {}

    Alarm alarm;
    bool isOver = false;
};

} // namespace

// True once a day, in one of all processes.
static QCoro::Task<bool> isOurTurn(Settings *settings, QString name, Instant now)
{
    const QString before = settings->value(name);
    const Instant last = instantFromMs(before.toLongLong());
    if (now - last < betweenCares && now >= last)
        co_return false;
    const auto taken = co_await settings->replace(name, before, QString::number(toMs(now)));
    co_return taken.value_or(false);
}

QCoro::Task<> Engine::Rooms::forgetServer(Rooms *rooms, Origin origin)
{
    const auto isThere = [&origin](const Account &account) { return account.server.origin == origin; };
    if (std::ranges::none_of(rooms->accounts.accounts(), isThere))
        co_await rooms->settings.set(askedSetting + origin.toString(), QString());
}

QCoro::Task<> Engine::careForFiles(Rooms *rooms)
{
    const Instant now = rooms->clock.now();
    if (!rooms->databaseCare.isDue())
        co_return;
    if (!co_await isOurTurn(&rooms->settings, triedSetting, now))
        co_return;
    co_await rooms->databaseCare.look();
    if (!rooms->scope.stopping())
        co_await rooms->posts.scrubDeleted(now);
}

QCoro::Task<> Engine::careForServers(Rooms *rooms)
{
    const QSet<Origin> answered = rooms->answered;
    QSet<Origin> ours;
    for (const Origin &origin : rooms->serverRefresh->due()) {
        if (!answered.contains(origin))
            continue;
        const bool isOurs =
            co_await isOurTurn(&rooms->settings, askedSetting + origin.toString(), rooms->clock.now());
        if (isOurs)
            ours.insert(origin);
    }
    if (!ours.isEmpty() && !rooms->scope.stopping())
        co_await rooms->serverRefresh->readDue(std::move(ours));
}

static QCoro::Task<> ringAfter(std::shared_ptr<PassingCare> care, std::vector<QCoro::Task<>> cares)
{
    for (QCoro::Task<> &each : cares)
        co_await each;
    care->isOver = true;
    care->alarm.ring();
}

QCoro::Task<> Engine::careInPassing(bool asksServers)
{
    const auto care = std::make_shared<PassingCare>(m_rooms->clock);
    // Both at once: the one waits for servers, the other for the disk.
    std::vector<QCoro::Task<>> cares;
    cares.push_back(careForFiles(m_rooms.get()));
    if (asksServers)
        cares.push_back(careForServers(m_rooms.get()));
    m_rooms->scope.start(ringAfter(care, std::move(cares)));
    if (!care->isOver)
        co_await care->alarm.wait(mostTime);
}

} // namespace Godwit
