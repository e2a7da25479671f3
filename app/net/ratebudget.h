// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "model/ids.h"
#include "net/request.h"

#include <QHash>

#include <optional>

namespace Godwit
{

// What each account may still ask of its server, learned from the headers. Everything an account does shares
// it.
class RateBudget
{
public:
    // When the next request of this class may leave; in the past when at once.
    Instant allowedAt(AccountId account, Request::RateClass rateClass) const;

    // When at least `reserve` requests of this class are left, as far as the last answer says; nothing where
    // no answer has said it.
    std::optional<Instant> roomAt(AccountId account, Request::RateClass rateClass, int reserve,
                                  Instant now) const;

    // From X-RateLimit-Remaining and -Reset of any answer, and from a 429.
    void learn(AccountId account, Request::RateClass rateClass, const Response &response, Instant now);

private:
    // What the server said last: so many until then.
    struct Left {
        int requests = 0;
        Instant until;
    };

    QHash<std::pair<AccountId, int>, Instant> m_allowedAt;
    QHash<std::pair<AccountId, int>, Left> m_left;
};

} // namespace Godwit
