// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/scheduleddelivery.h"

#include "base/toldtime.h"

#include <QDateTime>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace std::chrono_literals;

using Kind = ServerError::Kind;

// Beside the server's own least: the request takes its time, and clocks differ.
static constexpr Milliseconds spare = 15s;
// A server works its queue off by the minute.
static constexpr Milliseconds afterDue = 20s;
static constexpr int looksAfterDue = 4;

static Instant dueOf(const JournalEntry &entry)
{
    if (entry.memo && entry.memo->dueAt)
        return *entry.memo->dueAt;
    return std::get<WritePost>(entry.act.deed).at.value_or(entry.act.createdAt);
}

static QString timeWords(Instant at)
{
    return toldTime(QDateTime::fromMSecsSinceEpoch(toMs(at)));
}

static bool takesForLater(const Server &server, Instant at, Instant now)
{
    return server.info().capabilities.testFlag(Capability::Scheduling) &&
           at >= now + SchedulingPort::leastAhead + spare;
}

bool ScheduledDelivery::takes(const JournalEntry &entry, Instant now)
{
    if (std::holds_alternative<DropScheduled>(entry.act.deed))
        return true;
    const auto *post = std::get_if<WritePost>(&entry.act.deed);
    if (!post)
        return false;
    const bool waits = entry.act.state == Act::State::Queued && post->at && *post->at > now;
    return waits || entry.act.state == Act::State::Scheduled || (entry.memo && entry.memo->dueAt);
}

QCoro::Task<> ScheduledDelivery::carry(JournalEntry entry, std::shared_ptr<Server> server)
{
    if (std::holds_alternative<DropScheduled>(entry.act.deed))
        co_await drop(std::move(entry), server);
    else if (entry.act.state == Act::State::Scheduled)
        co_await watch(std::move(entry), server);
    else if (entry.act.state == Act::State::Unknown)
        co_await look(std::move(entry), server);
    else
        co_await send(std::move(entry), server);
}

QCoro::Task<> ScheduledDelivery::hold(JournalEntry entry)
{
    entry.act.nextTryAt = std::get<WritePost>(entry.act.deed).at;
    clearProblem(entry.act);
    co_await m_desk.keep(std::move(entry));
}

QCoro::Task<> ScheduledDelivery::isThere(JournalEntry entry, ScheduledPost plan)
{
    entry.act.state = Act::State::Scheduled;
    entry.act.resultId = plan.id;
    entry.act.nextTryAt = plan.at + afterDue;
    clearProblem(entry.act);
    entry.uncertain = 0;
    entry.polls = 0;
    entry.cleanPolls = 0;
    co_await m_desk.keep(std::move(entry));
}

QCoro::Task<> ScheduledDelivery::asked(JournalEntry entry, QString sentence)
{
    entry.act.state = Act::State::Ask;
    entry.act.nextTryAt.reset();
    entry.act.problem = QStringLiteral("unverified");
    entry.act.problemSentence = std::move(sentence);
    // Its server has no such plan any more.
    entry.act.resultId = {};
    co_await m_desk.keep(std::move(entry));
}

// Of one with a memo.
static LookResult compare(const JournalEntry &entry, const Batch &own, const QSet<LocalId> &beside)
{
    return lookDue(std::get<WritePost>(entry.act.deed), *entry.memo, own, PostDelivery::looked, beside);
}

QCoro::Task<> ScheduledDelivery::send(JournalEntry entry, std::shared_ptr<Server> server)
{
    if (entry.memo && entry.memo->dueAt && co_await found(&entry, server))
        co_return;
    const Instant now = m_desk.clock().now();
    const Instant at = std::get<WritePost>(entry.act.deed).at.value_or(now);
    if (takesForLater(*server, at, now)) {
        co_await give(std::move(entry), server);
    } else if (at > now) {
        co_await hold(std::move(entry));
    } else {
        // From here on like any other.
        entry.memo.reset();
        co_await m_posts.send(std::move(entry), server);
    }
}

QCoro::Task<bool> ScheduledDelivery::found(JournalEntry *entry, std::shared_ptr<Server> server)
{
    const auto beside = co_await m_desk.sentBeside(*entry, dueOf(*entry));
    if (!beside)
        co_return true;
    const auto plans = co_await server->scheduling().scheduled();
    if (!plans) {
        co_await m_desk.keep(afterPreparationFailed(*entry, plans.error(), m_desk.moment()));
        co_return true;
    }
    const WritePost deed = std::get<WritePost>(entry->act.deed);
    for (const ScheduledPost &plan : *plans) {
        if (isPlanOf(deed, *entry->memo, plan)) {
            co_await isThere(*entry, plan);
            co_return true;
        }
    }
    if (m_desk.clock().now() < dueOf(*entry))
        co_return false;
    auto own = co_await server->posting().ownNewest(PostDelivery::looked);
    if (!own) {
        co_await m_desk.keep(afterPreparationFailed(*entry, own.error(), m_desk.moment()));
        co_return true;
    }
    const LookResult result = compare(*entry, *own, *beside);
    if (result.finding != Finding::Found)
        co_return false;
    co_await m_posts.arrived(*entry, server, std::move(*own), result.index);
    co_return true;
}

static SendMemo memoOf(const NewPost &post, Instant at, const std::vector<ScheduledPost> &plans, Instant now)
{
    SendMemo memo{.visibility = post.visibility,
                  .replyTo = post.replyTo,
                  .media = int(post.media.size()),
                  .sentAt = now,
                  .listed = true,
                  .ownBefore = {},
                  .newestBefore = {},
                  .dueAt = at};
    for (const ScheduledPost &plan : plans)
        memo.ownBefore.push_back(plan.id);
    return memo;
}

QCoro::Task<> ScheduledDelivery::give(JournalEntry entry, std::shared_ptr<Server> server)
{
    auto post = co_await m_posts.composed(&entry, server);
    if (!post)
        co_return;
    const auto plans = co_await server->scheduling().scheduled();
    if (!plans) {
        // It says that it can, and cannot.
        if (plans.error().kind == Kind::Unsupported)
            co_await hold(std::move(entry));
        else
            co_await m_desk.keep(afterPreparationFailed(std::move(entry), plans.error(), m_desk.moment()));
        co_return;
    }
    const Instant at = *std::get<WritePost>(entry.act.deed).at;
    // A later try must still find the first one's post.
    if (!entry.memo)
        entry.memo = memoOf(*post, at, *plans, m_desk.clock().now());
    co_await ask(std::move(entry), std::move(*post), server);
}

QCoro::Task<> ScheduledDelivery::ask(JournalEntry entry, NewPost post, std::shared_ptr<Server> server)
{
    if (!co_await begin(&entry))
        co_return;
    const Instant at = *std::get<WritePost>(entry.act.deed).at;
    auto answer = co_await server->scheduling().schedule(std::move(post), at);
    if (!answer) {
        co_await m_desk.keep(afterPublishFailed(std::move(entry), answer.error(), m_desk.moment()));
        co_return;
    }
    if (!answer->published) {
        co_await isThere(std::move(entry), answer->post);
        co_return;
    }
    // Without a plan of its own it is there like any other, only too early.
    entry.memo->dueAt.reset();
    co_await m_posts.arrived(std::move(entry), server, std::move(*answer->published), 0,
                             tr("%1 published it at once, not at %2. Delete it there if that does harm.")
                                 .arg(serverName(*server), timeWords(at)));
}

QCoro::Task<> ScheduledDelivery::look(JournalEntry entry, std::shared_ptr<Server> server)
{
    const auto beside = co_await m_desk.sentBeside(entry, dueOf(entry));
    if (!beside)
        co_return;
    const auto plans = co_await server->scheduling().scheduled();
    if (!plans) {
        co_await m_desk.keep(afterLookFailed(std::move(entry), plans.error(), m_desk.moment()));
        co_return;
    }
    const WritePost deed = std::get<WritePost>(entry.act.deed);
    for (const ScheduledPost &plan : *plans) {
        if (isPlanOf(deed, *entry.memo, plan)) {
            co_await isThere(std::move(entry), plan);
            co_return;
        }
    }
    LookResult result{Finding::Absent, 0};
    if (m_desk.clock().now() >= dueOf(entry) - 1min) {
        auto own = co_await server->posting().ownNewest(PostDelivery::looked);
        if (!own) {
            co_await m_desk.keep(afterLookFailed(std::move(entry), own.error(), m_desk.moment()));
            co_return;
        }
        result = compare(entry, *own, *beside);
        if (result.finding == Finding::Found) {
            co_await m_posts.arrived(std::move(entry), server, std::move(*own), result.index);
            co_return;
        }
    }
    co_await m_desk.keep(afterLook(std::move(entry), result.finding, false, m_desk.moment()));
}

QCoro::Task<> ScheduledDelivery::watch(JournalEntry entry, std::shared_ptr<Server> server)
{
    const auto plans = co_await server->scheduling().scheduled();
    const Instant now = m_desk.clock().now();
    if (!plans) {
        const bool due = now >= dueOf(entry);
        co_await m_desk.keep(afterWatchFailed(std::move(entry), plans.error(), due, m_desk.moment()));
        co_return;
    }
    const auto plan = std::ranges::find(*plans, entry.act.resultId, &ScheduledPost::id);
    if (plan == plans->end()) {
        co_await gone(std::move(entry), server);
        co_return;
    }
    // On the server's own page another time may have been given to it.
    if (entry.memo)
        entry.memo->dueAt = plan->at;
    if (plan->at > now)
        co_await isThere(std::move(entry), *plan);
    else
        co_await m_desk.keep(afterWatch(std::move(entry), m_desk.moment()));
}

// It waits there no more: published, or removed.
QCoro::Task<> ScheduledDelivery::gone(JournalEntry entry, std::shared_ptr<Server> server)
{
    const auto beside = co_await m_desk.sentBeside(entry, dueOf(entry));
    if (!beside)
        co_return;
    const Instant now = m_desk.clock().now();
    const Instant at = dueOf(entry);
    auto own = co_await server->posting().ownNewest(PostDelivery::looked);
    if (!own) {
        co_await m_desk.keep(afterWatchFailed(std::move(entry), own.error(), now >= at, m_desk.moment()));
        co_return;
    }
    LookResult result;
    if (entry.memo)
        result = compare(entry, *own, *beside);
    if (result.finding == Finding::Found) {
        co_await m_posts.arrived(std::move(entry), server, std::move(*own), result.index);
        co_return;
    }
    if (now < at) {
        co_await asked(std::move(entry),
                       tr("%1 had this post for %2 and has it no more: it was removed there. "
                          "Send it again or drop it.")
                           .arg(serverName(*server), timeWords(at)));
        co_return;
    }
    if (entry.polls < looksAfterDue) {
        co_await m_desk.keep(afterWatch(std::move(entry), m_desk.moment()));
        co_return;
    }
    if (result.finding == Finding::Unclear) {
        // Too much was written since to see it; whoever had it and has it no more has published it.
        const ActId id = entry.act.id;
        entry.act.resultId = {};
        co_await done(std::move(entry));
        co_await m_desk.removeSpentFiles(id);
        co_return;
    }
    co_await asked(std::move(entry),
                   tr("%1 was to publish this post at %2, and your profile there does not show it. "
                      "Look there, then send it again or drop it.")
                       .arg(serverName(*server), timeWords(at)));
}

QCoro::Task<> ScheduledDelivery::drop(JournalEntry entry, std::shared_ptr<Server> server)
{
    const DropScheduled deed = std::get<DropScheduled>(entry.act.deed);
    if (!co_await begin(&entry))
        co_return;
    const auto dropped = co_await server->scheduling().unschedule(deed.scheduled);
    const bool unknown = !dropped && dropped.error().kind == Kind::NotFound;
    // Somebody else has done it, or an earlier try.
    const bool doneBefore = unknown && (m_desk.clock().now() < deed.at || entry.uncertain > 0);
    if (dropped || doneBefore) {
        co_await done(std::move(entry));
    } else if (!unknown) {
        co_await failed(std::move(entry), dropped.error());
    } else {
        co_await refuse(std::move(entry), QStringLiteral("published"),
                        tr("%1 had published it already. You can delete it there.").arg(serverName(*server)));
    }
}

} // namespace Godwit
