// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/act.h"

#include <QSet>

namespace Godwit
{

// What was sent, remembered before its first byte left, so that a later look at the server can tell whether
// it arrived. Kept from the first try on: a later try must still find the first one's post.
struct SendMemo {
    Visibility visibility = Visibility::Public;
    LocalId replyTo;
    int media = 0;
    // By our clock.
    Instant sentAt;
    // Whether the server listed the account's own posts just before; without it only the time can tell.
    bool listed = false;
    std::vector<LocalId> ownBefore;
    // By the server's clock.
    std::optional<Instant> newestBefore;
    // The server was asked to publish it then; `listed` and `ownBefore` are about what waited there.
    std::optional<Instant> dueAt{};

    friend bool operator==(const SendMemo &, const SendMemo &) = default;
};

// An act with what only its delivery needs to know.
struct JournalEntry {
    Act act;
    qint64 seq = 0;
    // Counts the changes of the row: a change is made only to the revision that was read.
    qint64 revision = 0;
    Instant changedAt;
    // Tries whose fate was not known when they ended.
    int uncertain = 0;
    // The idempotency key of the current try; empty: none chosen yet.
    QByteArray sendKey;
    std::optional<Instant> keyMadeAt;
    std::optional<SendMemo> memo;
    // Looks at the server since the last try, and how many of them in a row showed for certain that it is
    // absent.
    int polls = 0;
    int cleanPolls = 0;
    // Of a reaction: what the cached post said before, to be put back when the server says no.
    std::optional<bool> flagBefore;
};

inline bool isSettled(Act::State state)
{
    return state == Act::State::Sent || state == Act::State::Rejected || state == Act::State::Cancelled;
}

// A post whose time has not come, kept by its server or by this outbox.
bool isForLater(const Act &act, Instant now);
// The same, and nothing else happens to it until then.
bool isKeptForLater(const Act &act, Instant now);
// All of them, and what answers them.
QSet<ActId> laterOnes(const std::vector<Act> &acts, Instant now);

// Nothing more happens to it without a person.
inline bool isAtRest(Act::State state)
{
    return isSettled(state) || state == Act::State::Ask;
}

// The problem's word of an act that asks because another account's audience would be another.
QString audienceProblem();

// The local key of a post that has no name on a server yet, and the act that it stands for (empty: no such
// key).
PostKey localKeyOf(const ActId &act);
ActId actOfLocalKey(const PostKey &key);

} // namespace Godwit
