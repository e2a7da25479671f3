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

void RateBudget::learn(AccountId account, Request::RateClass rateClass, const Response &response, Instant now)
{
    bool isNumber = false;
    const int remaining = response.header("x-ratelimit-remaining").toInt(&isNumber);
    const bool spent = response.status == 429 || (isNumber && remaining <= 0);
    if (!spent)
        return;
    const Instant until = retryTime(response, now).value_or(now + 60s);
    Instant &known = m_allowedAt[{account, int(rateClass)}];
    known = std::max(known, until);
}

} // namespace Godwit
