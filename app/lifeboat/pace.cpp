// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifeboat/pace.h"

namespace Godwit
{

using namespace std::chrono_literals;

static constexpr Milliseconds betweenUnlimited = 1s;

Instant Pace::turnAt(AccountId account) const
{
    if (const auto room = m_room(account, reserve))
        return *room;
    const auto last = m_last.constFind(account);
    return last == m_last.constEnd() ? Instant() : *last + betweenUnlimited;
}

QCoro::Task<std::optional<Instant>> Pace::turn(AccountId account, Milliseconds patience)
{
    const Instant until = m_clock.now() + patience;
    while (true) {
        const Instant now = m_clock.now();
        const Instant at = turnAt(account);
        if (at <= now)
            break;
        if (at > until)
            co_return at;
        co_await m_clock.sleep(at - now);
    }
    m_last.insert(account, m_clock.now());
    co_return std::nullopt;
}

} // namespace Godwit
