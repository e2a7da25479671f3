// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/handover.h"

namespace Godwit
{

// That another account of a persona took over: kept for looking back, and for going back.
struct SwitchRecord {
    enum class Reason : quint8 {
        Person = 1,    // said so
        Gone = 2,      // the server is no more
        Suspended = 3, // the server has frozen the account
        Back = 4,      // to where one came from
        Rehearsal = 5, // nothing was left changed
    };

    // What became of something that was open then.
    struct Outcome {
        ActId act;
        Passage passage;

        friend bool operator==(const Outcome &, const Outcome &) = default;
    };

    qint64 id = 0;
    PersonaId persona;
    Instant at;
    AccountId from;
    AccountId to;
    Reason reason = Reason::Person;
    AccountId standbyBefore;
    std::vector<Outcome> acts{};
    // Of a rehearsal, in milliseconds.
    std::optional<double> there{};
    std::optional<double> back{};

    int count(Passage::Kind kind) const
    {
        return int(
            std::ranges::count_if(acts, [kind](const Outcome &act) { return act.passage.kind == kind; }));
    }

    friend bool operator==(const SwitchRecord &, const SwitchRecord &) = default;
};

} // namespace Godwit
