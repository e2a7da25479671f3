// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "model/ids.h"

#include <QHash>
#include <qcoro/qcorotask.h>

#include <functional>

namespace Godwit
{

// When quiet work may ask an account's server for the next thing: never so that a person who uses the account
// at the same time would meet its limit. Where the server says how much may be asked, a part is left; where
// it does not, a second passes between two requests.
class Pace
{
public:
    // When the account has at least `reserve` requests left; nothing where its server does not say. The
    // sender answers this.
    using Room = std::function<std::optional<Instant>(AccountId account, int reserve)>;

    // The clock outlives it.
    Pace(Clock &clock, Room room) : m_clock(clock), m_room(std::move(room)) {}

    // Waits for the turn, at most `patience`; the moment of the turn when that is later.
    QCoro::Task<std::optional<Instant>> turn(AccountId account, Milliseconds patience);
    // When it would be, without taking it; in the past where it could be taken now.
    Instant turnAt(AccountId account) const;

    // Requests that are left to the person.
    static constexpr int reserve = 10;

private:
    Clock &m_clock;
    const Room m_room;
    QHash<AccountId, Instant> m_last;
};

} // namespace Godwit
