// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/storeerror.h"
#include "model/servererror.h"
#include "outbox/journalentry.h"

namespace Godwit
{

// The rules by which an act goes from state to state; pure, so that every transition can be tested.

enum class Fate : quint8 {
    NotSent, // nothing reached the server; later, unchanged
    Limited, // the server wants us to wait
    Refused, // a definite no
    Unknown, // it may have happened
};

Fate fateOf(const ServerError &error);

// Why a whole account waits.
struct Hold {
    enum class Reason : quint8 {
        Unreachable = 1, // ends early when something new is tried
        Limited = 2,     // the server's word: never ends early
    };

    Instant until;
    Reason reason = Reason::Unreachable;
};

struct Verdict {
    JournalEntry entry;
    std::optional<Hold> hold;
};

// What a rule may use besides the entry: the moment, and chance in [0, 1) for the back-off's jitter.
struct Moment {
    Instant now;
    double chance = 0;
};

// Of what the outbox waits by itself; a longer wait is a server's word.
inline constexpr Milliseconds longestOwnWait{5 * 60'000};

// 2 s doubled with each failure up to that, of which a random part of the upper half is taken.
Milliseconds backOff(int failures, double chance);

// Whether the server counts deeds of this kind apart, so that its limit holds nothing else: follows, deletes,
// uploads (Mastodon).
bool hasLimitOfItsOwn(const Deed &deed);

// Before anything that changes the server was sent (finding a post there, listing one's own).
Verdict afterPreparationFailed(JournalEntry entry, const ServerError &error, Moment moment);
// Who is to see a post that does not say it cannot be learned: the person is asked.
Verdict afterVisibilityUnknown(JournalEntry entry, const ServerError &error);
// Asked for that: it certainly was not sent.
bool isVisibilityUnknown(const Act &act);
// A post or an edit that certainly has not been sent, which may become a draft. Not a post of the past: it
// goes as it was said or not at all. Changed, it would stand beside what a later run makes of the archive.
bool canTakeBack(const Act &act);
// Publishing a post failed.
Verdict afterPublishFailed(JournalEntry entry, const ServerError &error, Moment moment);
// A deed that may be repeated (reaction, follow, delete, upload) failed.
Verdict afterRepeatableFailed(JournalEntry entry, const ServerError &error, Moment moment);

// What a look at the server's list of own posts showed.
enum class Finding : quint8 {
    Found,
    Near,    // something like it: only a person can tell
    Absent,  // the list is whole and reaches back to before the try
    Unclear, // not listed, but the list proves nothing
};

// Not for Found. `mayReuseKey`: the server would answer the same key with the post that it already has.
Verdict afterLook(JournalEntry entry, Finding finding, bool mayReuseKey, Moment moment);
// The look itself failed.
Verdict afterLookFailed(JournalEntry entry, const ServerError &error, Moment moment);
// What this outbox has sent before could not be read: nothing can be compared, so nothing is asked or sent.
Verdict afterMemoryFailed(JournalEntry entry, const StoreError &why, Moment moment);
// It waits for that.
bool isMemoryUnread(const Act &act);

// Whether the server still has a post for later could not be seen. `due`: its time is over.
Verdict afterWatchFailed(JournalEntry entry, const ServerError &error, bool due, Moment moment);
// Its time is over and nothing shows it yet, or not any more: when to look again.
Verdict afterWatch(JournalEntry entry, Moment moment);

// Whether the current key is young enough (50 min) and not already answered twice.
bool keyIsFresh(const JournalEntry &entry, Instant now);

void setProblem(Act &act, const ServerError &error);
void clearProblem(Act &act);

} // namespace Godwit
