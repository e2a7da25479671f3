// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/judgement.h"

#include <QSet>

#include <algorithm>
#include <initializer_list>

namespace Godwit
{

bool isAway(HealthState state)
{
    return state == HealthState::Failing || state == HealthState::Unreachable || state == HealthState::Gone ||
           state == HealthState::Impostor;
}

QString healthWord(HealthState state)
{
    static const char *const words[] = {"unknown",     "fine", "slow",      "rate-limited", "failing",
                                        "unreachable", "gone", "suspended", "impostor"};
    return QString::fromLatin1(words[int(state)]);
}

QString networkWord(NetworkState state)
{
    static const char *const words[] = {"unknown", "up", "down", "sign-in-page"};
    return QString::fromLatin1(words[int(state)]);
}

static bool has(const Steps &steps, std::initializer_list<Sign> signs)
{
    return std::ranges::any_of(
        steps, [&](const Step &step) { return std::ranges::find(signs, step.sign) != signs.end(); });
}

static Judgement answering(const Steps &look, bool isHere)
{
    Judgement judgement{HealthState::Fine, isHere ? NetworkState::Unknown : NetworkState::Up};
    if (has(look, {Sign::OtherKey})) {
        judgement.state = HealthState::Impostor;
    } else if (has(look, {Sign::AccountFrozen})) {
        judgement.state = HealthState::Suspended;
    } else if (const Step *busy = findStep(look, Sign::Busy)) {
        judgement.state = HealthState::RateLimited;
        judgement.until = busy->until;
    } else if (has(look, {Sign::Sluggish, Sign::Unsteady})) {
        judgement.state = HealthState::Slow;
    }
    return judgement;
}

// From somewhere outside came no answer at all.
static bool nothingCame(const Steps &look)
{
    return has(look, {Sign::NameFailed, Sign::NameUnknown, Sign::NoRoute, Sign::NoConnection, Sign::Silent});
}

static NetworkState networkOf(const Steps &look)
{
    // Where another server answers, the network is not to blame.
    if (has(look, {Sign::OthersAnswer}))
        return NetworkState::Up;
    if (has(look, {Sign::LinkPortal, Sign::PortalAnswered}))
        return NetworkState::SignInPage;
    const bool strange =
        has(look, {Sign::WrongCertificate, Sign::EncryptionBroken, Sign::WebPage, Sign::Elsewhere});
    if (strange && has(look, {Sign::OthersStrange}))
        return NetworkState::SignInPage;
    if (has(look, {Sign::LinkDown}) && (nothingCame(look) || has(look, {Sign::Refused})))
        return NetworkState::Down;
    // Who encrypts with its own certificate has been reached, whatever it does then.
    if (has(look, {Sign::Encrypted}) && nothingCame(look))
        return NetworkState::Up;
    if (nothingCame(look) && has(look, {Sign::OthersSilent}))
        return NetworkState::Down;
    // With no other server to compare: a computer that can neither look up names nor find a way out.
    const bool lost = has(look, {Sign::NameFailed, Sign::NoRoute});
    if (lost && !has(look, {Sign::LinkUp, Sign::OthersStrange}))
        return NetworkState::Down;
    return NetworkState::Unknown;
}

static Milliseconds span(const Evidence &evidence, std::initializer_list<Sign> signs)
{
    std::optional<Instant> first;
    Instant last;
    for (const Steps *steps : {&evidence.before, &evidence.look}) {
        for (const Step &step : *steps) {
            if (std::ranges::find(signs, step.sign) == signs.end())
                continue;
            first = first ? std::min(*first, step.at) : step.at;
            last = std::max(last, step.at);
        }
    }
    return first ? last - *first : Milliseconds(0);
}

static bool isNameGone(const Evidence &evidence)
{
    QSet<QString> resolvers;
    for (const Step &step : evidence.look) {
        if (step.sign == Sign::NameUnknown)
            resolvers.insert(step.subject);
    }
    return resolvers.size() >= 2 && span(evidence, {Sign::NameUnknown}) >= nameGoneAfter;
}

static HealthState stateOf(const Evidence &evidence)
{
    const Steps &look = evidence.look;
    if (has(look, {Sign::WrongCertificate}))
        return HealthState::Impostor;
    if (has(look, {Sign::SaysGone}))
        return HealthState::Gone;
    if (has(look, {Sign::NameUnknown}))
        return isNameGone(evidence) ? HealthState::Gone : HealthState::Unreachable;
    if (has(look, {Sign::WebPage, Sign::Elsewhere, Sign::PortalAnswered}))
        return span(evidence, {Sign::WebPage, Sign::Elsewhere, Sign::PortalAnswered}) >= pageGoneAfter
                   ? HealthState::Gone
                   : HealthState::Failing;
    if (has(look, {Sign::ServerFailed, Sign::OldCertificate, Sign::Strange}))
        return HealthState::Failing;
    if (has(look, {Sign::Busy}))
        return HealthState::RateLimited;
    if (has(look, {Sign::NameFailed, Sign::Refused, Sign::NoRoute, Sign::NoConnection, Sign::EncryptionBroken,
                   Sign::Silent, Sign::Broken}))
        return HealthState::Unreachable;
    return HealthState::Unknown;
}

Judgement judgeHealth(const Evidence &evidence)
{
    if (has(evidence.look, {Sign::Genuine}))
        return answering(evidence.look, evidence.isHere);
    const NetworkState network = evidence.isHere ? NetworkState::Unknown : networkOf(evidence.look);
    if (network == NetworkState::Down || network == NetworkState::SignInPage)
        return {HealthState::Unknown, network};
    Judgement judgement{stateOf(evidence), network};
    for (const Step &step : evidence.look) {
        if (step.until)
            judgement.until = step.until;
    }
    return judgement;
}

} // namespace Godwit
