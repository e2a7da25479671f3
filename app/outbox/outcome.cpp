// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outcome.h"

#include "base/tr.h"
#include "cache/storesentence.h"
#include "model/serversentence.h"

namespace Godwit
{

using namespace std::chrono_literals;

// Mastodon keeps a key for an hour, Pleroma for six (their sources); ours must be shorter than the shortest.
static constexpr Milliseconds keyLife = 50min;
static constexpr int looksBeforeResend = 3;
static constexpr int cleanLooksBeforeResend = 2;
// A server that loses each answer is not asked for ever: each resend is a risk, if a small one.
static constexpr int maxUncertainTries = 4;

// A page with a status says that the server is gone or that no API stands there; an API's own document with
// the same status is about what was asked for.
static bool isOtherPage(const ServerError &error)
{
    const int status = error.httpStatus;
    return !error.fromApi && (status == 404 || status == 410 || status == 451);
}

// Nothing is wrong with what was asked: it waits until the account is let in again.
static bool isOfTheAccount(ServerError::Kind kind)
{
    using Kind = ServerError::Kind;
    return kind == Kind::Suspended || kind == Kind::Unauthorized || kind == Kind::SignedOut;
}

Fate fateOf(const ServerError &error)
{
    using Kind = ServerError::Kind;
    if (error.kind == Kind::RateLimited)
        return Fate::Limited;
    if (error.mayHaveHappened())
        return Fate::Unknown;
    if (error.isTransient() || error.kind == Kind::Cancelled)
        return Fate::NotSent;
    if (isOfTheAccount(error.kind) || error.kind == Kind::Redirected || isOtherPage(error))
        return Fate::NotSent;
    return Fate::Refused;
}

static bool makesSomethingNew(const Deed &deed)
{
    return std::holds_alternative<WritePost>(deed) || std::holds_alternative<UploadMedia>(deed);
}

static Fate fateOfAct(const Act &act, const ServerError &error)
{
    // What is about something that the server may have lost: snac says so with a page, too.
    if (error.httpStatus == 404 && !makesSomethingNew(act.deed))
        return Fate::Refused;
    // Bringing a standby in step ends with this, and remembers by itself what is left to do; so does
    // republishing. A last post waits like any other.
    const auto *post = std::get_if<WritePost>(&act.deed);
    const bool isRemembered = act.bound && (!post || post->backdatedTo);
    return isRemembered && isOfTheAccount(error.kind) ? Fate::Refused : fateOf(error);
}

// What a server answers is found by each act for itself: one that is refused with similar words must not
// stand in the others' way.
static bool holdsTheAccount(const ServerError &error)
{
    return !isOfTheAccount(error.kind) || error.kind == ServerError::Kind::SignedOut;
}

Milliseconds backOff(int failures, double chance)
{
    const int doublings = std::clamp(failures - 1, 0, 12);
    const auto whole = std::min<Milliseconds>(2s * (1 << doublings), longestOwnWait);
    return Milliseconds(qint64(double(whole.count()) * (0.5 + 0.5 * chance)));
}

// Looks at 2, 10 and 30 s after the try, then ever more seldom.
static Milliseconds lookDelay(int polls)
{
    static constexpr Milliseconds delays[] = {2s, 8s, 20s, 60s, 120s, 240s};
    return polls < int(std::size(delays)) ? delays[polls] : longestOwnWait;
}

static void tell(Act &act, const ServerError &error)
{
    act.problem = serverErrorWord(error.kind);
    act.problemSentence = serverSentence(error);
}

void setProblem(Act &act, const ServerError &error)
{
    ServerError told = error;
    if (isOtherPage(error) && fateOf(error) == Fate::NotSent)
        told.kind = ServerError::Kind::NotAServer;
    tell(act, told);
}

void clearProblem(Act &act)
{
    act.problem.clear();
    act.problemSentence.clear();
}

bool hasLimitOfItsOwn(const Deed &deed)
{
    return std::holds_alternative<FollowPerson>(deed) || std::holds_alternative<DeletePost>(deed) ||
           std::holds_alternative<UploadMedia>(deed);
}

// A 503 may say, too, when to come again (RFC 9110, 15.6.4).
static Instant notBefore(Instant own, const ServerError &error)
{
    return error.retryAt ? std::max(own, *error.retryAt) : own;
}

static Verdict waiting(JournalEntry entry, Act::State state, const ServerError &error, Moment moment)
{
    Verdict verdict{std::move(entry), {}};
    verdict.entry.act.state = state;
    const Milliseconds pause = backOff(std::max(1, verdict.entry.act.tries), moment.chance);
    if (fateOf(error) == Fate::Limited) {
        const Instant until = error.retryAt ? std::max(*error.retryAt, moment.now) : moment.now + 60s;
        if (!hasLimitOfItsOwn(verdict.entry.act.deed))
            verdict.hold = Hold{until, Hold::Reason::Limited};
        verdict.entry.act.nextTryAt = until;
    } else {
        verdict.entry.act.nextTryAt = notBefore(moment.now + pause, error);
        if (fateOf(error) == Fate::NotSent && holdsTheAccount(error))
            verdict.hold = Hold{moment.now + pause, Hold::Reason::Unreachable};
    }
    return verdict;
}

static Verdict rejected(JournalEntry entry)
{
    entry.act.state = Act::State::Rejected;
    entry.act.nextTryAt.reset();
    return {std::move(entry), {}};
}

static Verdict asked(JournalEntry entry, const QString &sentence)
{
    entry.act.state = Act::State::Ask;
    entry.act.nextTryAt.reset();
    entry.act.problem = QStringLiteral("unverified");
    entry.act.problemSentence = sentence;
    return {std::move(entry), {}};
}

static Verdict unknown(JournalEntry entry, const ServerError &error, Moment moment)
{
    entry.act.state = Act::State::Unknown;
    entry.uncertain += 1;
    entry.polls = 0;
    entry.cleanPolls = 0;
    entry.act.nextTryAt = notBefore(moment.now + lookDelay(0), error);
    return {std::move(entry), {}};
}

Verdict afterPreparationFailed(JournalEntry entry, const ServerError &error, Moment moment)
{
    const Fate fate = fateOfAct(entry.act, error);
    fate == Fate::Refused ? tell(entry.act, error) : setProblem(entry.act, error);
    entry.act.tries += 1;
    if (fate == Fate::Refused)
        return rejected(std::move(entry));
    const Act::State state = entry.act.state;
    return waiting(std::move(entry), state, error, moment);
}

static const QString visibilityUnknown = QStringLiteral("visibility-unknown");

bool isVisibilityUnknown(const Act &act)
{
    return act.state == Act::State::Ask && act.problem == visibilityUnknown;
}

bool canTakeBack(const Act &act)
{
    const auto *post = std::get_if<WritePost>(&act.deed);
    if (post ? post->backdatedTo.has_value() : !std::holds_alternative<EditPost>(act.deed))
        return false;
    // Its old server has nothing of it, and the other one was not asked yet.
    const bool isOffered = act.state == Act::State::Ask && act.offeredTo && !act.resultId;
    return act.state == Act::State::Queued || act.state == Act::State::Rejected ||
           act.state == Act::State::Scheduled || isOffered || isVisibilityUnknown(act);
}

Verdict afterVisibilityUnknown(JournalEntry entry, const ServerError &error)
{
    const QString server = error.server.isEmpty() ? tr("The server") : error.server.toDisplayString();
    Verdict verdict = asked(
        std::move(entry),
        tr("%1 does not say who sees your posts when you do not choose, so this one was not sent. Choose "
           "its visibility, or send it again later.")
            .arg(server));
    verdict.entry.act.problem = visibilityUnknown;
    return verdict;
}

Verdict afterPublishFailed(JournalEntry entry, const ServerError &error, Moment moment)
{
    setProblem(entry.act, error);
    if (entry.uncertain > 0) {
        Verdict verdict = unknown(std::move(entry), error, moment);
        if (fateOf(error) == Fate::Limited)
            verdict.hold = waiting(verdict.entry, Act::State::Unknown, error, moment).hold;
        return verdict;
    }
    switch (fateOf(error)) {
    case Fate::NotSent:
    case Fate::Limited:
        return waiting(std::move(entry), Act::State::Queued, error, moment);
    case Fate::Refused:
        return rejected(std::move(entry));
    case Fate::Unknown:
        return unknown(std::move(entry), error, moment);
    }
    Q_UNREACHABLE_RETURN({});
}

Verdict afterRepeatableFailed(JournalEntry entry, const ServerError &error, Moment moment)
{
    const Fate fate = fateOfAct(entry.act, error);
    fate == Fate::Refused ? tell(entry.act, error) : setProblem(entry.act, error);
    const bool wasUncertain = entry.uncertain > 0;
    switch (fate) {
    case Fate::NotSent:
    case Fate::Limited:
        return waiting(std::move(entry), wasUncertain ? Act::State::Unknown : Act::State::Queued, error,
                       moment);
    case Fate::Refused:
        return rejected(std::move(entry));
    case Fate::Unknown:
        break;
    }
    const int failures = entry.act.tries;
    Verdict verdict = unknown(std::move(entry), error, moment);
    if (failures > looksBeforeResend)
        verdict.entry.act.nextTryAt = notBefore(moment.now + backOff(failures, moment.chance), error);
    return verdict;
}

bool keyIsFresh(const JournalEntry &entry, Instant now)
{
    return entry.keyMadeAt && entry.uncertain < 2 && now - *entry.keyMadeAt < keyLife;
}

static Verdict queuedAgain(JournalEntry entry, bool sameKey)
{
    entry.act.state = Act::State::Queued;
    entry.act.nextTryAt.reset();
    if (!sameKey) {
        entry.sendKey.clear();
        entry.keyMadeAt.reset();
    }
    return {std::move(entry), {}};
}

// The last try was answered with a definite no, and the list shows that no earlier one arrived either.
static bool lastAnswerWasNo(const Act &act)
{
    using Kind = ServerError::Kind;
    for (Kind kind : {Kind::Rejected, Kind::Forbidden, Kind::Unauthorized, Kind::NotFound, Kind::Unsupported,
                      Kind::SignedOut, Kind::TokenGuarded, Kind::LocalFile}) {
        if (act.problem == serverErrorWord(kind))
            return true;
    }
    return false;
}

static Verdict lookAgain(JournalEntry entry, Moment moment)
{
    entry.act.nextTryAt = moment.now + lookDelay(entry.polls);
    return {std::move(entry), {}};
}

static Verdict afterAbsent(JournalEntry entry, bool mayReuseKey, Moment moment)
{
    entry.cleanPolls += 1;
    const bool fresh = mayReuseKey && keyIsFresh(entry, moment.now);
    const bool certain = entry.polls >= looksBeforeResend && entry.cleanPolls >= cleanLooksBeforeResend;
    if (certain && lastAnswerWasNo(entry.act))
        return rejected(std::move(entry));
    if (certain && entry.uncertain >= maxUncertainTries) {
        return asked(std::move(entry),
                     tr("The server took this post several times without an answer, and does not show "
                        "it. Look at your profile there, then send it again or drop it."));
    }
    if (certain)
        return queuedAgain(std::move(entry), fresh);
    if (fresh && !lastAnswerWasNo(entry.act))
        return queuedAgain(std::move(entry), true);
    return lookAgain(std::move(entry), moment);
}

Verdict afterLook(JournalEntry entry, Finding finding, bool mayReuseKey, Moment moment)
{
    entry.polls += 1;
    if (isMemoryUnread(entry.act))
        clearProblem(entry.act);
    switch (finding) {
    case Finding::Near:
        return asked(std::move(entry),
                     tr("The connection broke while this post was sent, and your profile now "
                        "shows a similar one. Compare them, then send it again or drop it."));
    case Finding::Absent:
        return afterAbsent(std::move(entry), mayReuseKey, moment);
    case Finding::Found:
    case Finding::Unclear:
        break;
    }
    entry.cleanPolls = 0;
    if (entry.polls < looksBeforeResend)
        return lookAgain(std::move(entry), moment);
    return asked(std::move(entry),
                 tr("The connection broke while this post was sent, and the server does not "
                    "say whether it arrived. Look at your profile there, then send it again "
                    "or drop it."));
}

Verdict afterLookFailed(JournalEntry entry, const ServerError &error, Moment moment)
{
    const Fate fate = fateOf(error);
    if (fate == Fate::Refused || error.kind == ServerError::Kind::BadAnswer)
        return afterLook(std::move(entry), Finding::Unclear, false, moment);
    entry.act.tries += 1;
    return waiting(std::move(entry), Act::State::Unknown, error, moment);
}

static const QString memoryUnread = QStringLiteral("memory-unread");

bool isMemoryUnread(const Act &act)
{
    return act.problem == memoryUnread;
}

// Twice as long as it has waited for that. None of these was a try at the server, so none counts as one.
static Milliseconds memoryDelay(const Act &act, Instant now)
{
    const bool waitedForIt = isMemoryUnread(act) || lastAnswerWasNo(act);
    return std::clamp<Milliseconds>(waitedForIt ? 2 * (now - act.changedAt) : 0s, 2s, 5min);
}

Verdict afterMemoryFailed(JournalEntry entry, const StoreError &why, Moment moment)
{
    entry.act.nextTryAt = moment.now + memoryDelay(entry.act, moment.now);
    // A look that comes later goes by that answer.
    if (!lastAnswerWasNo(entry.act)) {
        entry.act.problem = memoryUnread;
        entry.act.problemSentence =
            tr("It cannot be seen here what was sent before, so this waits. %1").arg(storeSentence(why));
    }
    return {std::move(entry), {}};
}

Verdict afterWatchFailed(JournalEntry entry, const ServerError &error, bool due, Moment moment)
{
    entry.act.tries += 1;
    if (fateOf(error) == Fate::Refused) {
        entry.act.nextTryAt = moment.now + backOff(entry.act.tries + 5, moment.chance);
        Verdict verdict{std::move(entry), {}};
        if (due)
            setProblem(verdict.entry.act, error);
        return verdict;
    }
    Verdict verdict = waiting(std::move(entry), Act::State::Scheduled, error, moment);
    if (due)
        setProblem(verdict.entry.act, error);
    return verdict;
}

Verdict afterWatch(JournalEntry entry, Moment moment)
{
    entry.act.nextTryAt = moment.now + lookDelay(entry.polls);
    entry.polls += 1;
    clearProblem(entry.act);
    return {std::move(entry), {}};
}

} // namespace Godwit
