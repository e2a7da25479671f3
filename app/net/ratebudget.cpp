// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ratebudget.h"

#include "net/retrytime.h"

namespace Godwit
{

using namespace std::chrono_literals;

Instant RateBudget::allowedAt(AccountId account, Request::RateClass rateClass) const
{
    return m_allowedAt.value({account, int(rateClass)});
}

std::optional<Instant> RateBudget::roomAt(AccountId account, Request::RateClass rateClass, int reserve,
                                          Instant now) const
{
    const Instant allowed = allowedAt(account, rateClass);
    if (allowed > now)
        return allowed;
    const auto left = m_left.constFind({account, int(rateClass)});
    if (left == m_left.constEnd())
        return std::nullopt;
    return left->requests > reserve || left->until <= now ? now : left->until;
}

void RateBudget::learn(AccountId account, Request::RateClass rateClass, const Response &response, Instant now)
{
    bool isNumber = false;
    const int remaining = response.header("x-ratelimit-remaining").toInt(&isNumber);
    if (isNumber)
        m_left.insert({account, int(rateClass)}, {remaining, retryTime(response, now).value_or(now + 60s)});
    const bool spent = response.status == 429 || (isNumber && remaining <= 0);
    if (!spent)
        return;
    const Instant until = retryTime(response, now).value_or(now + 60s);
    Instant &known = m_allowedAt[{account, int(rateClass)}];
    known = std::max(known, until);
}

} // namespace Godwit
