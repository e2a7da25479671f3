// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outbox.h"

#include "base/alarm.h"
#include "outbox/actcodec.h"
#include "outbox/announcer.h"
#include "outbox/dispatcher.h"
#include "outbox/kinship.h"
#include "settings/settings.h"

#include <qcoro/qcorofuture.h>

#include <algorithm>

namespace Godwit
{

struct Outbox::Private {
    explicit Private(const Surroundings &given)
        : clock(given.clock), random(given.random), settings(given.settings),
          desk(given.userMade, given.posts, given.clock, given.random, given.dataFolder, given.noteSent),
          announcer(given.dataFolder), dispatcher(desk, given.servers, given.kin, given.composing),
          kin(given.kin)
    {
    }

    Clock &clock;
    RandomSource &random;
    Settings &settings;
    Desk desk;
    Announcer announcer;
    Dispatcher dispatcher;
    const Kinship *kin;
};

Outbox::Outbox(Surroundings surroundings) : d(std::make_unique<Private>(surroundings))
{
    connect(&d->desk, &Desk::committed, this, [this] {
        d->announcer.announce();
        Q_EMIT changed();
    });
    connect(&d->desk, &Desk::uploading, this, &Outbox::uploading);
    connect(&d->announcer, &Announcer::heard, this, [this] {
        d->dispatcher.nudge();
        Q_EMIT changed();
        Q_EMIT heard();
    });
    connect(&d->announcer, &Announcer::tookOver, this, [this] { d->dispatcher.start(); });
    connect(&d->settings, &Settings::changed, this, [this](const QString &name) {
        if (name != WorkList::pausedSetting())
            return;
        d->dispatcher.nudge();
        Q_EMIT changed();
        Q_EMIT pausedChanged();
    });
}

Outbox::~Outbox() = default;

void Outbox::start(bool delivers)
{
    d->announcer.start(delivers ? Announcer::Role::Delivers : Announcer::Role::Listens);
}

QCoro::Task<> Outbox::stop()
{
    co_await d->dispatcher.stop();
    d->announcer.stop();
}

QCoro::Task<> Outbox::handedOver(std::vector<JournalEntry> before)
{
    tell();
    for (const JournalEntry &entry : before) {
        const auto *reaction = std::get_if<ReactToPost>(&entry.act.deed);
        if (reaction && entry.flagBefore)
            co_await d->desk.overlay(entry.act.account, reaction->post, reaction->reaction,
                                     *entry.flagBefore);
    }
}

void Outbox::announce()
{
    d->announcer.announce();
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

QCoro::Task<std::optional<bool>> Outbox::showReaction(AccountId account, ReactToPost reaction)
{
    co_return co_await d->desk.overlay(account, reaction.post, reaction.reaction, reaction.on);
}

QCoro::Task<> Outbox::hideReactions(std::vector<JournalEntry> entries)
{
    for (const JournalEntry &entry : entries) {
        const auto *reaction = std::get_if<ReactToPost>(&entry.act.deed);
        if (reaction && entry.flagBefore)
            co_await d->desk.overlay(entry.act.account, reaction->post, reaction->reaction,
                                     *entry.flagBefore);
    }
}

QCoro::Task<StoreResult<void>> Outbox::add(Saying saying)
{
    const auto neverActs = [this](const Saying::Part &part) {
        return d->kin && d->kin->neverActs(part.account);
    };
    if (std::ranges::any_of(saying.parts, neverActs))
        co_return std::unexpected(
            StoreError{StoreError::Kind::OnlyReads, QStringLiteral("an account of an archive")});
    Journal::Addition addition{
        d->clock.now(), {}, saying.draft, std::move(saying.keeps), std::move(saying.noteLate)};
    if (addition.keeps) {
        const KeptFiles &files = d->desk.files();
        addition.keeps->second.forEachFile(
            [&files](DraftMedia &media) { media.path = files.stored(media.path); });
    }
    for (Saying::Part &part : saying.parts) {
        JournalEntry entry;
        entry.act.id = part.id;
        entry.act.account = part.account;
        entry.act.bound = part.bound;
        entry.act.createdAt = addition.at;
        entry.act.nextTryAt = part.notBefore;
        if (auto *media = std::get_if<UploadMedia>(&part.deed))
            media->storedPath = d->desk.files().stored(media->storedPath);
        entry.act.deed = std::move(part.deed);
        if (const auto *reaction = std::get_if<ReactToPost>(&entry.act.deed))
            entry.flagBefore = co_await showReaction(part.account, *reaction);
        addition.entries.push_back(std::move(entry));
    }
    const std::vector<JournalEntry> entries = addition.entries;
    const auto added = co_await d->desk.journal().add(std::move(addition));
    if (added)
        tell();
    else
        co_await hideReactions(entries);
    co_return added;
}

QCoro::Task<StoreResult<ActId>> Outbox::add(AccountId account, Deed deed)
{
    const ActId id = newId();
    Saying saying;
    saying.parts.push_back({id, account, std::move(deed)});
    const auto added = co_await add(std::move(saying));
    if (!added)
        co_return std::unexpected(added.error());
    co_return id;
}

QCoro::Task<StoreResult<void>> Outbox::forget(ActId id)
{
    const auto spent = co_await d->desk.journal().forget(std::move(id));
    if (!spent)
        co_return std::unexpected(spent.error());
    for (const QString &file : *spent)
        d->desk.files().remove(file);
    co_return StoreResult<void>();
}

QCoro::Task<StoreResult<int>> Outbox::unsent(AccountId account)
{
    co_return co_await d->desk.journal().unsent(account);
}

QCoro::Task<StoreResult<void>> Outbox::eraseAccount(AccountId account)
{
    const auto files = co_await d->desk.journal().eraseAccount(account, d->clock.now());
    if (!files)
        co_return std::unexpected(files.error());
    for (const QString &file : *files)
        d->desk.files().remove(file);
    tell();
    co_return StoreResult<void>();
}

QCoro::Task<StoreResult<ActId>> Outbox::addAs(ActId id, AccountId account, Deed deed)
{
    Saying saying;
    saying.parts.push_back({id, account, std::move(deed), true});
    const auto added = co_await add(std::move(saying));
    if (!added)
        co_return std::unexpected(added.error());
    co_return id;
}

QCoro::Task<StoreResult<QString>> Outbox::keepFile(QString path)
{
    const QString name = QString::fromLatin1(d->random.uuid());
    co_return co_await d->desk.files().keep(std::move(path), name);
}

QCoro::Task<StoreResult<QString>> Outbox::keepBytes(QByteArray bytes, QString ending)
{
    const QString name = QString::fromLatin1(d->random.uuid());
    co_return co_await d->desk.files().keepBytes(std::move(bytes), name, ending);
}

void Outbox::dropFile(const QString &path)
{
    d->desk.files().remove(path);
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

QCoro::Task<StoreResult<std::vector<Act>>> Outbox::sentSince(Instant since, int limit)
{
    co_return co_await d->desk.journal().sentSince(since, limit);
}

QCoro::Task<StoreResult<QHash<AccountId, Hold>>> Outbox::waits()
{
    const auto waits = co_await d->desk.journal().waits(d->clock.now());
    if (!waits)
        co_return std::unexpected(waits.error());
    QHash<AccountId, Hold> holds;
    for (const Journal::Wait &wait : *waits)
        holds.insert(wait.account, wait.hold);
    co_return holds;
}

QCoro::Task<StoreResult<std::optional<Draft>>> Outbox::takeBack(ActId id, PersonaId persona)
{
    auto draft = co_await d->desk.journal().takeBack(std::move(id), persona, d->clock.now());
    if (!draft || !*draft)
        co_return draft;
    const KeptFiles &files = d->desk.files();
    (*draft)->forEachFile([&files](DraftMedia &media) {
        if (!media.path.isEmpty())
            media.path = files.absolute(media.path);
    });
    tell();
    co_return draft;
}

QCoro::Task<StoreResult<Act>> Outbox::act(ActId id)
{
    auto found = co_await find(std::move(id));
    if (!found)
        co_return std::unexpected(found.error());
    if (!*found)
        co_return std::unexpected(StoreError{StoreError::Kind::Failed, QStringLiteral("no such act")});
    co_return std::move(**found);
}

QCoro::Task<StoreResult<std::optional<Act>>> Outbox::find(ActId id)
{
    auto entry = co_await d->desk.journal().entry(id);
    if (!entry)
        co_return std::unexpected(entry.error());
    if (!*entry)
        co_return std::nullopt;
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
    std::vector<JournalEntry> cancelled{(*done)->entry};
    co_await hideReactions(std::move(cancelled));
    tell();
    co_return true;
}

QCoro::Task<> Outbox::wake(AccountId account)
{
    // What could not be woken wakes by itself, later.
    if (co_await d->desk.work().wake(account, d->clock.now()))
        tell();
}

QCoro::Task<StoreResult<void>> Outbox::setPaused(bool paused)
{
    const QString value = paused ? QStringLiteral("1") : QString();
    const auto kept = co_await d->settings.set(WorkList::pausedSetting(), value);
    if (kept)
        tell();
    co_return kept;
}

bool Outbox::isPaused() const
{
    return !d->settings.value(WorkList::pausedSetting()).isEmpty();
}

QString Outbox::pausedSentence()
{
    return tr("The outbox is paused: nothing is sent until you resume it.");
}

bool Outbox::isHeldBack(const Act &act) const
{
    return isPaused() && (act.state == Act::State::Queued || act.state == Act::State::Unknown);
}

QCoro::Task<StoreResult<Act>> Outbox::settled(ActId id, Milliseconds patience, const Alarm *enough)
{
    const Instant until = d->clock.now() + patience;
    Alarm alarm(d->clock);
    connect(this, &Outbox::changed, &alarm, &Alarm::ring);
    if (enough)
        connect(enough, &Alarm::rang, &alarm, &Alarm::ring);
    while (true) {
        const quint64 seen = alarm.rings();
        const bool isGivenUp = enough && enough->rings() > 0;
        auto now = co_await act(id);
        if (!now || isAtRest(now->state) || isKeptForLater(*now, d->clock.now()) || isHeldBack(*now) ||
            isGivenUp || d->clock.now() >= until)
            co_return now;
        co_await alarm.wait(until - d->clock.now(), seen);
    }
}

} // namespace Godwit
