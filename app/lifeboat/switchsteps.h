// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/connection.h"
#include "lifeboat/switchrows.h"
#include "outbox/handoverrows.h"

namespace Godwit
{

// What a switch changes in the user's database, all of it or nothing. Runs inside a transaction, on a
// database thread.
struct SwitchSteps {
    struct Done {
        SwitchRecord record;
        // What the new account does now, as it was before.
        std::vector<JournalEntry> moved;
    };

    SwitchRecord record;
    Handover handover;
    // Who stands by afterwards.
    AccountId standby;
    // An act that names a post which was not looked at stays, instead of asking for another look.
    bool isLastLook = false;

    StoreResult<Done> run(Connection &connection) const;
    static bool wantsAnotherLook(const StoreError &error);
    // Somebody else has switched since it was planned.
    static bool wasOvertaken(const StoreError &error);

    // The same for acts of the record that were being sent when it was made and turned out to be unsent.
    StoreResult<Done> runLate(Connection &connection) const;

    // Everything but the record.
    StoreResult<Done> change(Connection &connection) const;
};

} // namespace Godwit
