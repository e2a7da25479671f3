// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/alarm.h"
#include "base/aside.h"
#include "base/taskscope.h"
#include "lifeboat/republish/republishing.h"
#include "lifeboat/republish/republishwords.h"
#include "model/serversentence.h"
#include "outbox/dispatcherlock.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Why = SyncEnd::Why;
using State = RepublishRow::State;

namespace
{

// A request, its uploads, and a short limit; what became of a lost answer is looked for some minutes.
constexpr Milliseconds actPatience = 10min;
constexpr Milliseconds shortWait = 70s;
constexpr Milliseconds afterTrouble = 15min;
// So many refusals in a row are no matter of single posts.
constexpr int mostRefusals = 5;

bool isLockOut(const Act &act)
{
    using Kind = ServerError::Kind;
    return act.problem == serverErrorWord(Kind::Unauthorized) ||
           act.problem == serverErrorWord(Kind::SignedOut) || act.problem == serverErrorWord(Kind::Suspended);
}

SyncEnd endOfWait(const Act &act, Instant now)
{
    const bool limited = act.problem == serverErrorWord(ServerError::Kind::RateLimited);
    const Instant next = act.nextTryAt.value_or(now + afterTrouble);
    return {limited ? Why::Waits : Why::Trouble, std::max(next, now + 1min), act.problemSentence};
}

} // namespace

QCoro::Task<SyncEnd> Republishing::run(RepublishPair pair)
{
    const auto record = co_await m_store.record(pair);
    if (!record)
        co_return syncEndOf(record.error());
    if (!*record)
        co_return SyncEnd{Why::NoConsent, {}, tr("Nobody has agreed to this yet.")};
    if ((*record)->paused)
        co_return SyncEnd{Why::Paused, {}, (*record)->sentence};
    if (m_with.outbox.isPaused())
        co_return syncEndHeldBack();
    auto rules = rulesFor(pair, (*record)->choices);
    if (!rules)
        co_return SyncEnd{Why::Trouble, m_with.clock.now() + afterTrouble, rules.error().sentence};
    DispatcherLock lock(m_with.dataFolder +
                        u"/republish-%1-%2.lock"_s.arg(pair.archive.value()).arg(pair.account.value()));
    // The lock is the process's.
    if (m_atWork.contains(pair) || !lock.tryLock())
        co_return SyncEnd{Why::Busy, {}, tr("Another window or command is at it.")};
    m_atWork.insert(pair);
    auto run = std::make_shared<Run>(Run{pair, std::move(*rules)});
    SyncEnd end = co_await work(run);
    m_atWork.remove(pair);
    Q_EMIT changed();
    co_return end;
}

QCoro::Task<SyncEnd> Republishing::work(RunPtr run)
{
    if (auto end = co_await lookAtAsking(run))
        co_return *end;
    while (true) {
        const auto next = co_await m_store.next(run->pair);
        if (!next)
            co_return syncEndOf(next.error());
        if (!*next)
            break;
        RepublishRow row = **next;
        if (row.state == State::Waiting) {
            if (auto end = co_await turn(run))
                co_return *end;
            if (auto end = co_await handOver(run, &row))
                co_return *end;
        }
        if (row.state == State::Given) {
            if (auto end = co_await await(run, row))
                co_return *end;
        }
    }
    if (const auto ended = co_await m_store.end(run->pair, m_with.clock.now()); !ended)
        co_return syncEndOf(ended.error());
    co_return SyncEnd{Why::Finished, {}, {}};
}

QCoro::Task<Republishing::Step> Republishing::lookAtAsking(RunPtr run)
{
    const auto asking = co_await m_store.asking(run->pair);
    if (!asking)
        co_return syncEndOf(asking.error());
    for (const RepublishRow &row : *asking) {
        const auto found = co_await m_with.outbox.find(row.act);
        if (!found)
            co_return syncEndOf(found.error());
        const auto &act = *found;
        Step end;
        if (!act)
            end = co_await settle(run, row, State::Failed, tr("It was taken out of the outbox."));
        else if (isSettled(act->state))
            end = co_await conclude(run, row, *act);
        else if (act->state != Act::State::Ask)
            end = co_await settle(run, row, State::Given, {});
        if (end)
            co_return end;
    }
    co_return std::nullopt;
}

QCoro::Task<Republishing::Step> Republishing::turn(RunPtr run)
{
    while (true) {
        if (m_with.scope.stopping())
            co_return SyncEnd{Why::Stopped, {}, {}};
        const auto record = co_await m_store.record(run->pair);
        if (!record)
            co_return syncEndOf(record.error());
        if (*record && (*record)->paused)
            co_return SyncEnd{Why::Paused, {}, (*record)->sentence};
        if (m_with.outbox.isPaused())
            co_return syncEndHeldBack();
        // Agreed to anew meanwhile, perhaps, and for fewer.
        if (*record) {
            auto rules = rulesFor(run->pair, (*record)->choices);
            if (!rules)
                co_return SyncEnd{Why::Trouble, m_with.clock.now() + afterTrouble, rules.error().sentence};
            run->rules = std::move(*rules);
        }
        const Instant now = m_with.clock.now();
        const auto later = co_await m_pace.turn(run->pair.account, 0ms);
        if (!later)
            co_return std::nullopt;
        if (*later > now + shortWait)
            co_return SyncEnd{Why::Waits, later, tr("The server asks for patience.")};
        co_await sleepFor(*later - now);
    }
}

QCoro::Task<> Republishing::sleepFor(Milliseconds length)
{
    Alarm alarm(m_with.clock);
    connect(&m_with.scope, &TaskScope::stopRequested, &alarm, &Alarm::ring);
    if (!m_with.scope.stopping())
        co_await alarm.wait(std::max<Milliseconds>(length, 1ms));
}

static void dropCopies(Outbox *outbox, const Outbox::Saying &saying)
{
    for (const Outbox::Saying::Part &part : saying.parts) {
        if (const auto *media = std::get_if<UploadMedia>(&part.deed))
            outbox->dropFile(media->storedPath);
    }
}

QCoro::Task<StoreResult<bool>> Republishing::addFiles(RunPtr run, std::vector<Attachment> files,
                                                      Outbox::Saying *saying, WritePost *deed)
{
    for (const Attachment &file : files) {
        const QString path = co_await m_with.file(file.url);
        if (path.isEmpty())
            co_return false;
        const QMimeType type = co_await runAside(
            [path] { return QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchContent); });
        const auto kept = co_await m_with.outbox.keepFile(path);
        if (!kept)
            co_return std::unexpected(kept.error());
        const QString name = u"%1.%2"_s.arg(deed->media.size() + 1).arg(type.preferredSuffix());
        deed->media.push_back(m_with.outbox.newId());
        UploadMedia upload{*kept, name, type.name().toLatin1(), file.altText, file.focus};
        saying->parts.push_back({deed->media.back(), run->pair.account, std::move(upload), true});
    }
    co_return true;
}

// What it answers, as it was published here; false where it was not.
QCoro::Task<StoreResult<bool>> Republishing::addParent(RunPtr run, PostKey parent, WritePost *deed)
{
    const auto row = co_await m_store.row(run->pair, std::move(parent));
    if (!row)
        co_return std::unexpected(row.error());
    if (!*row || (*row)->state != State::Sent)
        co_return false;
    deed->replyTo = (*row)->result;
    co_return bool(deed->replyTo);
}

QCoro::Task<StoreResult<QString>> Republishing::fill(RunPtr run, PostKey key, Outbox::Saying *saying)
{
    const auto own = co_await m_archives.ownPost(run->pair.archive, std::move(key));
    if (!own)
        co_return std::unexpected(own.error());
    if (!*own)
        co_return tr("It is not in the archive any more.");
    if (const auto skip = republishSkipOf(**own, run->rules))
        co_return republishSkipSentence(*skip, 1);
    const Post &post = (*own)->post;
    WritePost deed = republishDeed(post, run->rules.choices);
    if (post.isReply) {
        const auto found = co_await addParent(run, (*own)->parent, &deed);
        if (!found)
            co_return std::unexpected(found.error());
        if (!*found)
            co_return tr("It answers a post that is not there.");
    }
    const auto added = co_await addFiles(run, post.attachments, saying, &deed);
    if (!added)
        co_return std::unexpected(added.error());
    if (!*added)
        co_return tr("One of its files is not here any more.");
    saying->parts.push_back({m_with.outbox.newId(), run->pair.account, std::move(deed), true});
    co_return QString();
}

QCoro::Task<Republishing::Step> Republishing::handOver(RunPtr run, RepublishRow *row)
{
    Outbox::Saying saying;
    const auto filled = co_await fill(run, row->post, &saying);
    if (!filled || !filled->isEmpty())
        dropCopies(&m_with.outbox, saying);
    if (!filled)
        co_return syncEndOf(filled.error());
    if (!filled->isEmpty()) {
        row->state = State::Failed;
        co_return co_await settle(run, *row, State::Failed, *filled);
    }
    RepublishRow given = *row;
    given.state = State::Given;
    given.act = saying.parts.back().id;
    const auto kept = co_await m_store.keep(run->pair, given);
    if (!kept || !*kept) {
        dropCopies(&m_with.outbox, saying);
        co_return kept ? Step() : Step(syncEndOf(kept.error()));
    }
    if (const auto added = co_await m_with.outbox.add(saying); !added) {
        dropCopies(&m_with.outbox, saying);
        std::ignore = co_await m_store.keep(run->pair, *row);
        co_return syncEndOf(added.error());
    }
    *row = given;
    co_return std::nullopt;
}

QCoro::Task<StoreResult<std::optional<Act>>> Republishing::watch(ActId id)
{
    const Instant until = m_with.clock.now() + actPatience;
    quint64 changes = 0;
    Alarm alarm(m_with.clock);
    connect(&m_with.outbox, &Outbox::changed, &alarm, [&changes, &alarm] {
        ++changes;
        alarm.ring();
    });
    connect(&m_with.scope, &TaskScope::stopRequested, &alarm, &Alarm::ring);
    while (true) {
        const quint64 seen = changes;
        const auto found = co_await m_with.outbox.find(id);
        if (!found || !*found)
            co_return found;
        const auto &act = *found;
        const Instant now = m_with.clock.now();
        const bool sleeps =
            act->state == Act::State::Queued && act->nextTryAt && *act->nextTryAt > now + shortWait;
        const bool ends = sleeps || m_with.outbox.isHeldBack(*act) || m_with.scope.stopping();
        if (isAtRest(act->state) || ends || now >= until)
            co_return found;
        if (seen == changes)
            co_await alarm.wait(until - now);
    }
}

QCoro::Task<Republishing::Step> Republishing::await(RunPtr run, RepublishRow row)
{
    const auto found = co_await watch(row.act);
    // Another act for the same post would go out beside it.
    if (!found)
        co_return syncEndOf(found.error());
    const auto &act = *found;
    // Its process was ended before it could write the act down.
    if (!act)
        co_return co_await settle(run, row, State::Waiting, {});
    if (isAtRest(act->state))
        co_return co_await conclude(run, row, *act);
    if (m_with.scope.stopping())
        co_return SyncEnd{Why::Stopped, {}, {}};
    if (m_with.outbox.isHeldBack(*act))
        co_return syncEndHeldBack();
    co_return endOfWait(*act, m_with.clock.now());
}

QCoro::Task<Republishing::Step> Republishing::settle(RunPtr run, RepublishRow row, State state,
                                                     QString sentence)
{
    row.state = state;
    row.sentence = std::move(sentence);
    if (state != State::Given && state != State::Asks)
        row.act = {};
    if (const auto kept = co_await m_store.keep(run->pair, row); !kept)
        co_return syncEndOf(kept.error());
    Q_EMIT changed();
    co_return std::nullopt;
}

// Only the row keeps what became of it: thousands of acts are no list for a person.
QCoro::Task<> Republishing::forget(Act act, bool cancels)
{
    if (cancels)
        std::ignore = co_await m_with.outbox.cancel(act.id);
    std::ignore = co_await m_with.outbox.forget(act.id);
    const std::vector<ActId> uploads = std::get<WritePost>(act.deed).media;
    for (const ActId &upload : uploads)
        std::ignore = co_await m_with.outbox.forget(upload);
}

QCoro::Task<SyncEnd> Republishing::pauseBecause(RunPtr run, QString sentence)
{
    if (const auto paused = co_await m_store.setPaused(run->pair, true, sentence); !paused)
        co_return syncEndOf(paused.error());
    co_return SyncEnd{Why::Paused, {}, sentence};
}

QCoro::Task<Republishing::Step> Republishing::conclude(RunPtr run, RepublishRow row, Act act)
{
    switch (act.state) {
    case Act::State::Sent: {
        run->refusals = 0;
        row.result = act.resultPost;
        if (auto end = co_await settle(run, row, State::Sent, act.problemSentence))
            co_return end;
        co_await forget(act, false);
        // To more people than it was for, or as if it were said now: not one more.
        if (!act.problemSentence.isEmpty())
            co_return co_await pauseBecause(run, act.problemSentence);
        co_return std::nullopt;
    }
    case Act::State::Ask:
        co_return co_await settle(run, row, State::Asks, act.problemSentence);
    case Act::State::Cancelled:
        if (auto end = co_await settle(run, row, State::Failed, tr("It was taken out of the outbox.")))
            co_return end;
        co_await forget(act, false);
        co_return std::nullopt;
    default:
        co_return co_await concludeRefused(run, row, act);
    }
}

QCoro::Task<Republishing::Step> Republishing::concludeRefused(RunPtr run, RepublishRow row, Act act)
{
    if (isLockOut(act)) {
        if (auto end = co_await settle(run, row, State::Waiting, {}))
            co_return end;
        co_await forget(act, true);
        co_return SyncEnd{Why::Trouble, m_with.clock.now() + afterTrouble, act.problemSentence};
    }
    if (auto end = co_await settle(run, row, State::Failed, act.problemSentence))
        co_return end;
    co_await forget(act, true);
    if (++run->refusals < mostRefusals)
        co_return std::nullopt;
    co_return co_await pauseBecause(
        run, tr("The server has refused %n post(s) one after the other, the last one so: %1", nullptr,
                mostRefusals)
                 .arg(act.problemSentence));
}

} // namespace Godwit
