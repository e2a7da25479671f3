// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeboat/graphreader.h"

namespace Godwit
{

// How a run of bringing a standby in step ended.
struct SyncEnd {
    enum class Why : quint8 {
        Finished, // nothing is left that could be done now
        Waits,    // a limit, or a server that is working: it goes on later
        Trouble,  // a server does not answer, or refuses the account
        Paused,
        HeldBack, // the outbox is paused
        NoConsent,
        Busy,    // another process is at it
        Stopped, // the program closes
        Store,   // this machine's disk
    };

    Why why = Why::Finished;
    // When the next run makes sense.
    std::optional<Instant> goesOnAt;
    // What a person should know; empty when all is well.
    QString sentence;
};

SyncEnd syncEndHeldBack();
SyncEnd syncEndOf(const StoreError &error);
// A limit makes it wait, a failure of either server try again a while later.
SyncEnd syncEndOf(const GraphError &error, Instant now);

// The reason's name for `--json`: "finished", "waits", …
QString syncEndWord(SyncEnd::Why why);

} // namespace Godwit
