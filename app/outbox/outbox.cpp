// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outbox.h"

#include "outbox/actcodec.h"
#include "outbox/announcer.h"
#include "outbox/dispatcher.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

struct Outbox::Private {
    explicit Private(const Surroundings &given)
        : clock(given.clock), random(given.random),
          desk(given.userMade, given.posts, given.clock, given.random, given.dataFolder),
          announcer(given.dataFolder), dispatcher(desk, given.servers)
    {
    }

    Clock &clock;
    RandomSource &random;
    Desk desk;
    Announcer announcer;
    Dispatcher dispatcher;
    // Counts changes, so that one between a look and the wait that follows it is not missed.
    quint64 changes = 0;
};

Outbox::Outbox(Surroundings surroundings) : d(std::make_unique<Private>(surroundings))
{
    connect(this, &Outbox::changed, this, [this] { ++d->changes; });
    connect(&d->desk, &Desk::committed, this, [this] {
        d->announcer.announce();
        Q_EMIT changed();
    });
    connect(&d->announcer, &Announcer::heard, this, [this] {
        d->dispatcher.nudge();
        Q_EMIT changed();
    });
    connect(&d->announcer, &Announcer::tookOver, this, [this] { d->dispatcher.start(); });
}

Outbox::~Outbox() = default;

void Outbox::start()
{
    d->announcer.start();
}

QCoro::Task<> Outbox::stop()
{
    co_await d->dispatcher.stop();
    d->announcer.stop();
}

void Outbox::tell()
{
    d->announcer.announce();
    d->dispatcher.nudge();
    Q_EMIT changed();
}

ActId Outbox::newId()
{
    return ActId(QString::fromLatin1(d->random.uuid()));
}

QCoro::Task<StoreResult<ActId>> Outbox::add(AccountId account, Deed deed)
{
    return addAs(newId(), account, std::move(deed));
}

QCoro::Task<StoreResult<void>> Outbox::forget(ActId id)
{
    co_return co_await d->desk.journal().forget(std::move(id));
}

QCoro::Task<StoreResult<ActId>> Outbox::addAs(ActId id, AccountId account, Deed deed)
{
    JournalEntry entry;
    entry.act.id = id;
    entry.act.account = account;
    entry.act.createdAt = d->clock.now();
    if (auto *media = std::get_if<UploadMedia>(&deed))
        media->storedPath = d->desk.files().stored(media->storedPath);
    entry.act.deed = deed;
    const auto *reaction = std::get_if<ReactToPost>(&deed);
    if (reaction)
        entry.flagBefore =
            co_await d->desk.overlay(account, reaction->post, reaction->reaction, reaction->on);
    const auto before = entry.flagBefore;
    const auto added = co_await d->desk.journal().add(std::move(entry));
    if (!added) {
        if (reaction && before)
            co_await d->desk.overlay(account, reaction->post, reaction->reaction, *before);
        co_return std::unexpected(added.error());
    }
    tell();
    co_return id;
}

QCoro::Task<StoreResult<QString>> Outbox::keepFile(QString path)
{
    const QString name = QString::fromLatin1(d->random.uuid());
    co_return co_await d->desk.files().keep(std::move(path), name);
}

static void showPath(Act &act, const KeptFiles &files)
{
    if (auto *media = std::get_if<UploadMedia>(&act.deed))
        media->storedPath = files.absolute(media->storedPath);
}

QCoro::Task<StoreResult<std::vector<Act>>> Outbox::acts(bool settledToo)
{
    auto acts = co_await d->desk.journal().acts(settledToo);
    if (acts) {
        for (Act &act : *acts)
            showPath(act, d->desk.files());
    }
    co_return acts;
}

QCoro::Task<StoreResult<Act>> Outbox::act(ActId id)
{
    auto entry = co_await d->desk.journal().entry(id);
    if (!entry)
        co_return std::unexpected(entry.error());
    if (!*entry)
        co_return std::unexpected(StoreError{StoreError::Kind::Failed, QStringLiteral("no such act")});
    Act act = std::move((*entry)->act);
    showPath(act, d->desk.files());
    co_return act;
}

QCoro::Task<StoreResult<void>> Outbox::retry(ActId id)
{
    const auto done = co_await d->desk.journal().retry(std::move(id), d->clock.now());
    if (!done)
        co_return std::unexpected(done.error());
    if (*done)
        tell();
    co_return StoreResult<void>();
}

QCoro::Task<StoreResult<bool>> Outbox::cancel(ActId id)
{
    const auto done = co_await d->desk.journal().cancel(std::move(id), d->clock.now());
    if (!done)
        co_return std::unexpected(done.error());
    if (!*done)
        co_return false;
    for (const QString &file : (*done)->files)
        d->desk.files().remove(file);
    const JournalEntry entry = (*done)->entry;
    const auto *reaction = std::get_if<ReactToPost>(&entry.act.deed);
    if (reaction && entry.flagBefore)
        co_await d->desk.overlay(entry.act.account, reaction->post, reaction->reaction, *entry.flagBefore);
    tell();
    co_return true;
}

QCoro::Task<StoreResult<Act>> Outbox::settled(ActId id, Milliseconds patience)
{
    const Instant until = d->clock.now() + patience;
    Alarm alarm(d->clock);
    connect(this, &Outbox::changed, &alarm, &Alarm::ring);
    while (true) {
        const quint64 seen = d->changes;
        auto now = co_await act(id);
        if (!now || isAtRest(now->state) || d->clock.now() >= until)
            co_return now;
        if (seen == d->changes)
            co_await alarm.wait(until - d->clock.now());
    }
}

} // namespace Godwit
