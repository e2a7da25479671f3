// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

namespace Godwit
{

// One person's accounts on several servers. Timelines, reading positions and drafts are the persona's;
// whichever account is active, they stay.
struct Persona {
    PersonaId id;
    // Reads and acts. An archive only where no account of the persona is signed in.
    AccountId active;
    // Kept ready to take over; signed in, and not the active one. 0: none.
    AccountId standby;

    friend bool operator==(const Persona &, const Persona &) = default;
};

} // namespace Godwit
