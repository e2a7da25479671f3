// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/switch.h"

#include "accounts/accountstore.h"
#include "base/clock.h"
#include "cache/poststore.h"
#include "cache/storesentence.h"
#include "lifeboat/switchsteps.h"
#include "outbox/composingaid.h"
#include "outbox/draftrows.h"
#include "outbox/lastpost.h"
#include "outbox/outbox.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

// New acts may come between the look at what they name and the switch; not as often as this.
static constexpr int mostLooks = 4;

static std::unexpected<Switch::Problem> refused(const char *word, const QString &sentence)
{
    return std::unexpected(Switch::Problem{QString::fromLatin1(word), sentence});
}

static std::unexpected<Switch::Problem> failed(const StoreError &error)
{
    return refused("store", storeSentence(error));
}

AccountId Switch::successor(PersonaId persona) const
{
    const auto row = m_with.accounts.persona(persona);
    return row ? row->standby : AccountId();
}

Handover Switch::handoverBetween(AccountId from, AccountId to) const
{
    Handover handover;
    handover.from = from;
    handover.to = to;
    if (const auto row = m_with.accounts.byId(from))
        handover.fromHost = row->server.origin.toDisplayString();
    if (const auto row = m_with.accounts.byId(to)) {
        handover.toHost = row->server.origin.toDisplayString();
        handover.capabilities = row->server.capabilities;
        handover.limits = row->server.limits;
    }
    return handover;
}

static QCoro::Task<qint64> followersOf(PostStore *posts, std::optional<Account> account)
{
    if (!account)
        co_return -1;
    const auto profile = co_await posts->person(account->person.toString());
    co_return profile && *profile ? (**profile).followers : -1;
}

static QCoro::Task<QHash<PostKey, Visibility>> audiencesOf(PostStore *posts, std::vector<PostKey> keys,
                                                           AccountId reader)
{
    QHash<PostKey, Visibility> audiences;
    for (const PostKey &key : keys) {
        const auto view = co_await posts->post(key, {reader});
        if (view && *view)
            audiences.insert(key, (**view).post.visibility);
    }
    co_return audiences;
}

// What the rules need from the cache: only what is known here, no server is asked.
QCoro::Task<Handover> Switch::examined(Handover handover)
{
    const auto aid = co_await m_with.composing.known(handover.from);
    if (aid.defaults)
        handover.usual = aid.defaults->visibility.value_or(Visibility::Public);
    handover.followersFrom = co_await followersOf(&m_with.posts, m_with.accounts.byId(handover.from));
    handover.followersTo = co_await followersOf(&m_with.posts, m_with.accounts.byId(handover.to));
    const auto named = co_await m_with.userMade.read([from = handover.from](Connection &connection) {
        return HandoverRows::namedByOpen(connection, from);
    });
    if (!named)
        co_return handover;
    for (const PostKey &key : *named) {
        const auto kept = co_await m_with.posts.isKeptFrom(key, handover.to);
        if (kept)
            handover.keptFrom.insert(key, *kept);
    }
    const auto old = m_with.accounts.byId(handover.from);
    if (!old)
        co_return handover;
    auto answered = co_await m_with.userMade.read([persona = old->persona](Connection &connection) {
        return DraftRows::answered(connection, persona);
    });
    if (answered)
        handover.answered = co_await audiencesOf(&m_with.posts, std::move(*answered), handover.from);
    co_return handover;
}

Switch::Result<Switch::Plan> Switch::planFor(AccountId account, Reason reason) const
{
    if (!account)
        return refused("no-standby", tr("No account stands by to take over."));
    const auto row = m_with.accounts.byId(account);
    const auto persona = row ? m_with.accounts.persona(row->persona) : std::nullopt;
    if (!persona)
        return refused("no-standby", tr("This account is not here any more."));
    if (persona->active == account)
        return refused("already", tr("You are on %1 already.").arg(row->server.origin.toDisplayString()));
    if (row->archived)
        return refused("signed-out", tr("%1 is signed out: sign in again first.").arg(row->handle));
    Plan plan;
    plan.record = {.id = 0,
                   .persona = persona->id,
                   .at = m_with.clock.now(),
                   .from = persona->active,
                   .to = account,
                   .reason = reason,
                   .standbyBefore = persona->standby};
    // Whoever acted until now is the way back.
    plan.standby = persona->active;
    plan.handover = handoverBetween(persona->active, account);
    return plan;
}

QCoro::Task<Switch::Result<SwitchRecord>> Switch::to(AccountId account, Reason reason)
{
    auto plan = planFor(account, reason);
    if (!plan)
        co_return std::unexpected(plan.error());
    co_return co_await perform(std::move(*plan));
}

QCoro::Task<Switch::Result<SwitchRecord>> Switch::back(PersonaId persona)
{
    const auto row = m_with.accounts.persona(persona);
    if (!row)
        co_return refused("no-standby", tr("This account is not here any more."));
    const auto last = co_await lastTo(persona, row->active);
    if (!last)
        co_return failed(last.error());
    // Whoever was parted from the person since is no way back.
    const auto left = *last ? m_with.accounts.byId((*last)->from) : std::nullopt;
    const bool leadsBack = left && left->persona == persona;
    const AccountId target = leadsBack ? left->id : row->standby;
    if (!target)
        co_return refused("no-standby", tr("There is nowhere to go back to."));
    auto plan = planFor(target, Reason::Back);
    if (!plan)
        co_return std::unexpected(plan.error());
    const auto stoodBy = leadsBack ? m_with.accounts.byId((*last)->standbyBefore) : std::nullopt;
    if (stoodBy && stoodBy->persona == persona && !stoodBy->archived)
        plan->standby = stoodBy->id;
    co_return co_await perform(std::move(*plan));
}

QCoro::Task<Switch::Result<SwitchRecord>> Switch::perform(Plan plan)
{
    StoreResult<SwitchSteps::Done> done = std::unexpected(StoreError());
    for (int looks = 0; looks < mostLooks; ++looks) {
        plan.handover = co_await examined(std::move(plan.handover));
        // At the last one, what came meanwhile stays.
        const bool isLast = looks + 1 == mostLooks;
        const SwitchSteps steps{plan.record, plan.handover, plan.standby, isLast};
        done =
            co_await m_with.userMade.write([steps](Connection &connection) { return steps.run(connection); });
        if (done || !SwitchSteps::wantsAnotherLook(done.error()))
            break;
    }
    const auto loaded = co_await m_with.accounts.load();
    if (!done && SwitchSteps::wasOvertaken(done.error()))
        co_return refused("already", tr("Another switch was faster. Nothing more was changed."));
    if (!done)
        co_return failed(done.error());
    if (!loaded)
        co_return failed(loaded.error());
    co_await m_with.outbox.handedOver(std::move(done->moved));
    Q_EMIT switched(done->record);
    co_return std::move(done->record);
}

QCoro::Task<Switch::Result<void>> Switch::sendFrom(ActId act, AccountId account)
{
    const auto open = co_await m_with.outbox.act(act);
    if (!open)
        co_return failed(open.error());
    const auto from = m_with.accounts.byId(open->account);
    const auto to = m_with.accounts.byId(account);
    if (!from || !to || from->persona != to->persona || from->id == to->id)
        co_return refused("other-person", tr("Only another account of the same person can do this instead."));
    if (to->archived)
        co_return refused("signed-out", tr("%1 is signed out: sign in again first.").arg(to->handle));
    const Handover handover = co_await examined(handoverBetween(from->id, to->id));
    const Instant now = m_with.clock.now();
    const auto moved = co_await m_with.userMade.write([handover, act, now](Connection &connection) {
        return HandoverRows::handOverOne(connection, handover, act, now);
    });
    if (!moved)
        co_return failed(moved.error());
    if (moved->empty())
        co_return refused("not-asked", tr("It does not wait any more."));
    if (const Passage passage = moved->front().passage; passage.kind != Passage::Kind::Goes)
        co_return refused("stays", passageSentence(passage.why, handover));
    std::vector<JournalEntry> entries;
    for (const HandoverRows::Outcome &outcome : *moved)
        entries.push_back(outcome.entry);
    co_await m_with.outbox.handedOver(std::move(entries));
    co_return {};
}

QCoro::Task<Switch::Result<void>> Switch::answer(ActId act, Answer answer)
{
    const auto open = co_await m_with.outbox.act(act);
    if (!open)
        co_return failed(open.error());
    if (open->state != Act::State::Ask || !open->offeredTo)
        co_return refused("not-asked", tr("It does not ask who is to send it."));
    if (answer == Answer::Send)
        co_return co_await sendFrom(act, open->offeredTo);
    const Instant now = m_with.clock.now();
    const auto kept = co_await m_with.userMade.write(
        [act, now](Connection &connection) { return HandoverRows::keepWaiting(connection, act, now); });
    if (!kept)
        co_return failed(kept.error());
    co_await m_with.outbox.handedOver({});
    co_return {};
}

Journal::NoteLate Switch::lateNote(PersonaId persona, AccountId acting)
{
    return [persona, acting](Connection &connection, const std::vector<JournalEntry> &acts) {
        return SwitchRows::noteLate(connection, persona, acting, acts);
    };
}

QCoro::Task<> Switch::followUp()
{
    const auto late = co_await m_with.userMade.read(
        [](Connection &connection) { return SwitchRows::withLateActs(connection); });
    if (!late)
        co_return;
    for (const SwitchRecord &record : *late) {
        const auto persona = m_with.accounts.persona(record.persona);
        if (!persona || persona->active != record.to)
            continue;
        const Handover handover = co_await examined(handoverBetween(record.from, record.to));
        SwitchSteps steps{record, handover, {}, true};
        steps.record.at = m_with.clock.now();
        auto done = co_await m_with.userMade.write(
            [steps](Connection &connection) { return steps.runLate(connection); });
        if (done && !done->record.acts.empty())
            co_await m_with.outbox.handedOver(std::move(done->moved));
    }
}

QFuture<StoreResult<std::optional<SwitchRecord>>> Switch::lastTo(PersonaId persona, AccountId account)
{
    return m_with.userMade.read([persona, account](Connection &connection) {
        return SwitchRows::lastTo(connection, persona, account);
    });
}

QFuture<StoreResult<std::vector<SwitchRecord>>> Switch::records(PersonaId persona, int limit)
{
    return m_with.userMade.read(
        [persona, limit](Connection &connection) { return SwitchRows::newest(connection, persona, limit); });
}

QString Switch::sentenceFor(const SwitchRecord &record, Passage::Why why, const Act *act) const
{
    // It may be with an account that was left earlier.
    const bool isElsewhere = act && act->account != record.to;
    const Handover handover = handoverBetween(isElsewhere ? act->account : record.from, record.to);
    return act && why == Passage::Why::Owner && isLastPost(*act) ? lastPostSentence(handover.fromHost)
                                                                 : passageSentence(why, handover);
}

} // namespace Godwit
