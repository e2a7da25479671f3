// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/serverrecord.h"

#include "health/thiscomputer.h"

#include <algorithm>

namespace Godwit
{

using namespace std::chrono_literals;
using Kind = ServerError::Kind;

// A restart of a server refuses connections for a moment; that it is down is known 1 s later.
static constexpr Milliseconds afterRefusal = 1s;
static constexpr Milliseconds afterFailure = 2s;
static constexpr Milliseconds betweenLooks = 1s;
static constexpr Milliseconds firstPause = 5s;
static constexpr Milliseconds longestPause = 5min;
// Nobody waits for it by the minute.
static constexpr Milliseconds gonePause = 30min;
// So many falls within that time, and it is called unsteady until it has stood for a while.
static constexpr size_t manyFalls = 3;
static constexpr Milliseconds fallsWithin = 10min;
static constexpr Milliseconds steadyAfter = 2min;
static constexpr Milliseconds keyLife = 24h;
// Until it is asked for again where it was not to be had.
static constexpr Milliseconds keyPause = 1h;

ServerRecord::ServerRecord(ServerInfo server) : m_server(std::move(server))
{
    m_health.origin = m_server.origin;
    m_health.isHere = isThisComputer(m_server.origin);
}

// The API itself has answered, whatever it said.
static bool isSignOfLife(const ExchangeEnd &end)
{
    return end.fromApi && end.httpStatus > 0 && end.httpStatus < 500 && end.httpStatus != 410;
}

ServerRecord::Heard ServerRecord::hear(const ExchangeEnd &end, Instant now)
{
    return isSignOfLife(end) ? hearAnswer(end, now) : hearFailure(end, now);
}

ServerRecord::Heard ServerRecord::hearAnswer(const ExchangeEnd &end, Instant now)
{
    m_health.answeredAt = now;
    if (end.firstByteMs >= 0) {
        m_times.add(Milliseconds(end.firstByteMs));
        m_health.answerTime = m_times.typical();
    }
    if (end.failure == Kind::RateLimited)
        m_limitedUntil = end.retryAt;
    Heard heard;
    // Who was taken for somebody else, or for gone, is looked at before it is believed.
    if (m_needsProof)
        heard.lookAfter = m_health.looking ? std::nullopt : std::optional(Milliseconds(0));
    else
        heard = answered(now);
    heard.isAlive = true;
    heard.lookAtToken = end.account && (end.failure == Kind::Unauthorized || end.failure == Kind::Suspended);
    return heard;
}

ServerRecord::Heard ServerRecord::answered(Instant now)
{
    const bool wasCutOff = m_nextLookAt.has_value();
    m_doubtedSince.reset();
    m_nextLookAt.reset();
    m_before.clear();
    m_failedLooks = 0;
    m_needsProof = false;
    Heard heard = become(presentState(now), now, now);
    heard.returned = heard.returned || wasCutOff;
    schedule(now);
    if (heard.changed)
        noteWhy(now);
    return heard;
}

static bool isUnsteady(const std::deque<Instant> &falls, Instant now)
{
    const auto lately =
        std::ranges::count_if(falls, [now](Instant fall) { return now - fall < fallsWithin; });
    return size_t(lately) >= manyFalls && now - falls.back() < fallsWithin;
}

HealthState ServerRecord::presentState(Instant now) const
{
    if (m_limitedUntil && *m_limitedUntil > now)
        return HealthState::RateLimited;
    return m_times.isSluggish() || isUnsteady(m_falls, now) ? HealthState::Slow : HealthState::Fine;
}

// What ordinary traffic has shown, where no look has told why.
void ServerRecord::noteWhy(Instant now)
{
    if (m_health.state == HealthState::RateLimited && !findStep(m_health.evidence, Sign::Busy))
        m_health.evidence = {{.sign = Sign::Busy, .at = now, .until = m_limitedUntil}};
    else if (m_health.state == HealthState::Slow && m_times.isSluggish())
        m_health.evidence = {{.sign = Sign::Sluggish, .at = now, .took = m_times.slow()}};
    else if (m_health.state == HealthState::Slow && !findStep(m_health.evidence, Sign::Unsteady))
        m_health.evidence.push_back({.sign = Sign::Unsteady, .at = now});
}

// What would lift the state by itself.
void ServerRecord::schedule(Instant now)
{
    m_health.liftsAt = m_nextLookAt;
    if (m_health.state == HealthState::RateLimited)
        m_health.liftsAt = m_limitedUntil;
    else if (m_health.state == HealthState::Slow && isUnsteady(m_falls, now))
        m_health.liftsAt = m_health.since + steadyAfter;
}

static std::optional<Milliseconds> pauseAfter(Kind failure)
{
    switch (failure) {
    case Kind::Refused:
    case Kind::Broken:
        return afterRefusal;
    case Kind::Unavailable:
        return afterFailure;
    case Kind::NoNetwork:
    case Kind::HostNotFound:
    case Kind::TimedOut:
    case Kind::Tls:
    case Kind::Proxy:
    case Kind::CaptivePortal:
    case Kind::Redirected:
    case Kind::NotAServer:
    case Kind::BadAnswer:
        return Milliseconds(0);
    default:
        return std::nullopt;
    }
}

ServerRecord::Heard ServerRecord::hearFailure(const ExchangeEnd &end, Instant now)
{
    if (end.failure == Kind::RateLimited && !isAway(m_health.state)) {
        m_limitedUntil = end.retryAt;
        Heard heard = become(presentState(now), now, now);
        schedule(now);
        noteWhy(now);
        return heard;
    }
    const bool isPage =
        end.httpStatus == 403 || end.httpStatus == 404 || end.httpStatus == 410 || end.httpStatus == 451;
    const auto pause = !end.failure ? std::nullopt
                       : isPage     ? std::optional(Milliseconds(0))
                                    : pauseAfter(*end.failure);
    return pause ? doubt(now, now, *pause) : Heard();
}

ServerRecord::Heard ServerRecord::fallSilent(Instant since, Instant now)
{
    return doubt(since, now, 0ms);
}

ServerRecord::Heard ServerRecord::connectionBroke(Instant now)
{
    return doubt(now, now, 0ms);
}

ServerRecord::Heard ServerRecord::doubt(Instant since, Instant now, Milliseconds pause)
{
    if (!m_doubtedSince)
        m_doubtedSince = since;
    Heard heard;
    // What is known to be away, or not to be reached from here, is looked at when its time has come.
    if (m_health.looking || m_nextLookAt || isAway(m_health.state))
        return heard;
    heard.lookAfter = m_lookedAt ? std::max(pause, *m_lookedAt + betweenLooks - now) : pause;
    return heard;
}

ServerRecord::Heard ServerRecord::become(HealthState state, Instant since, Instant now)
{
    Heard heard;
    if (state == m_health.state)
        return heard;
    heard.changed = true;
    heard.returned = isAway(m_health.state) && !isAway(state);
    if (isAway(state) && !isAway(m_health.state)) {
        m_falls.push_back(now);
        if (m_falls.size() > manyFalls)
            m_falls.pop_front();
        m_times.clear();
    }
    m_health.state = state;
    m_health.since = since;
    m_needsProof = m_needsProof || state == HealthState::Gone || state == HealthState::Impostor;
    return heard;
}

// Twice as long with each look that found it away, and by chance up to a half less.
Milliseconds ServerRecord::pause(double chance) const
{
    const int doublings = std::clamp(m_failedLooks - 1, 0, 10);
    const auto whole = m_health.state == HealthState::Gone
                           ? gonePause
                           : std::min<Milliseconds>(firstPause * (1 << doublings), longestPause);
    return Milliseconds(qint64(double(whole.count()) * (1 - chance / 2)));
}

static bool isKept(Sign sign)
{
    return sign == Sign::NameUnknown || sign == Sign::WebPage || sign == Sign::Elsewhere ||
           sign == Sign::PortalAnswered;
}

void ServerRecord::takeEvidence(Steps steps, bool genuine, Instant now)
{
    constexpr size_t mostBefore = 32;
    for (const Step &step : steps) {
        if (!genuine && isKept(step.sign) && m_before.size() < mostBefore)
            m_before.push_back(step);
    }
    m_health.evidence = std::move(steps);
    m_health.looking = false;
    m_lookedAt = now;
    if (genuine)
        m_health.answeredAt = now;
}

// By the last look.
bool ServerRecord::isProven() const
{
    const Steps &steps = m_health.evidence;
    const bool isTaken =
        m_takesNewKey && (findStep(steps, Sign::KeyFirstSeen) || findStep(steps, Sign::NoKey));
    return !m_needsProof || isTaken || findStep(steps, Sign::SameKey);
}

ServerRecord::Heard ServerRecord::conclude(Steps steps, const Judgement &judgement, Instant now,
                                           double chance)
{
    const bool genuine = findStep(steps, Sign::Genuine);
    takeEvidence(std::move(steps), genuine, now);
    const bool limited = judgement.state == HealthState::RateLimited;
    if (limited)
        m_limitedUntil = judgement.until.value_or(now + 60s);
    const bool proven = isProven();
    if ((genuine || limited) && proven && judgement.state != HealthState::Impostor)
        return answered(now);
    // Where the own network is to blame, nothing is said of the server; it is asked again by and by. Nor is
    // it when a server that must prove itself has not.
    const bool undecided = judgement.state == HealthState::Unknown ||
                           (genuine && !proven && judgement.state != HealthState::Impostor);
    const HealthState state = undecided ? m_health.state : judgement.state;
    Heard heard = become(state, m_doubtedSince.value_or(now), now);
    ++m_failedLooks;
    m_nextLookAt = now + pause(chance);
    // What the server itself names, but no longer than is bearable.
    if (judgement.until && *judgement.until > *m_nextLookAt)
        m_nextLookAt = std::min(*judgement.until, now + longestPause);
    schedule(now);
    return heard;
}

ServerRecord::Heard ServerRecord::settle(Instant now)
{
    const bool limitIsOver =
        m_health.state == HealthState::RateLimited && (!m_limitedUntil || *m_limitedUntil <= now);
    const bool stood = m_health.state == HealthState::Slow && now - m_health.since >= steadyAfter;
    if (!limitIsOver && !stood)
        return {};
    if (limitIsOver)
        m_limitedUntil.reset();
    if (stood)
        m_falls.clear();
    Heard heard = become(presentState(now), now, now);
    schedule(now);
    return heard;
}

void ServerRecord::breakLookOff(Instant now)
{
    m_health.looking = false;
    m_lookedAt = now;
    m_keyDueAt = std::max(m_keyDueAt, now + keyPause);
}

void ServerRecord::expectLook(Instant at)
{
    if (!m_nextLookAt && !isAway(m_health.state))
        return;
    m_failedLooks = 0;
    m_nextLookAt = at;
    schedule(at);
}

Evidence ServerRecord::evidenceWith(Steps look, Instant now) const
{
    if (findStep(look, Sign::Genuine)) {
        if (m_times.isSluggish())
            look.push_back({.sign = Sign::Sluggish, .at = now, .took = m_times.slow()});
        if (isUnsteady(m_falls, now))
            look.push_back({.sign = Sign::Unsteady, .at = now});
    }
    return {std::move(look), m_before, m_health.isHere};
}

Step ServerRecord::compareKey(std::optional<QByteArray> shown, Instant now)
{
    m_keyDueAt = now + (shown ? keyLife : keyPause);
    if (!shown)
        return {.sign = Sign::KeyUntold, .at = now};
    const QString seen = QString::fromLatin1(*shown);
    if (m_takesNewKey)
        m_key = *shown;
    if (m_key.isEmpty() && shown->isEmpty())
        return {.sign = Sign::NoKey, .at = now};
    if (m_takesNewKey)
        return {.sign = Sign::KeyFirstSeen, .at = now, .subject = seen};
    // Whoever has its name now shows a key of theirs.
    if (m_key.isEmpty() && m_needsProof)
        return {.sign = Sign::KeyUnproven, .at = now, .subject = seen};
    if (m_key.isEmpty()) {
        m_key = *shown;
        return {.sign = Sign::KeyFirstSeen, .at = now, .subject = seen};
    }
    // A server that had a key and shows none is as strange as one with another key.
    return {.sign = *shown == m_key ? Sign::SameKey : Sign::OtherKey, .at = now, .subject = seen};
}

void ServerRecord::addEvidence(Step step)
{
    std::erase_if(m_health.evidence, [&step](const Step &each) {
        return rungOf(each.sign) == Rung::Token && each.subject == step.subject;
    });
    m_health.evidence.push_back(std::move(step));
}

ServerRecord::Kept ServerRecord::kept() const
{
    return {.state = m_health.state,
            .since = m_health.since,
            .answeredAt = m_health.answeredAt,
            .liftsAt = m_health.liftsAt,
            .looksAgain = m_nextLookAt.has_value(),
            .failedLooks = m_failedLooks,
            .evidence = m_health.evidence,
            .before = m_before,
            .key = m_key,
            .keyDueAt = m_keyDueAt,
            .needsProof = m_needsProof};
}

void ServerRecord::restore(Kept kept)
{
    m_health.state = kept.state;
    m_health.since = kept.since;
    m_health.answeredAt = kept.answeredAt;
    m_health.liftsAt = kept.liftsAt;
    m_health.evidence = std::move(kept.evidence);
    m_failedLooks = kept.failedLooks;
    m_before = std::move(kept.before);
    m_key = std::move(kept.key);
    m_keyDueAt = kept.keyDueAt;
    m_needsProof = kept.needsProof;
    if (kept.looksAgain)
        m_nextLookAt = kept.liftsAt;
    if (kept.state == HealthState::RateLimited)
        m_limitedUntil = kept.liftsAt;
    if (isAway(kept.state))
        m_doubtedSince = kept.since;
}

} // namespace Godwit
