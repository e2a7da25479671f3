// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/deed.h"

namespace Godwit
{

struct Act {
    enum class State : quint8 {
        Queued = 1,
        Sending = 2,
        Sent = 3,
        Rejected = 4, // a definite no; `problem` says why
        Unknown = 5,  // no answer; being verified
        Ask = 6,      // cannot be verified: a person decides (retry or cancel)
        Cancelled = 7,
        Scheduled = 8, // the server has it and publishes it at its time
    };

    ActId id;
    AccountId account;
    Deed deed;
    State state = State::Queued;
    Instant createdAt;
    // When its state was last written.
    Instant changedAt;
    int tries = 0;
    // Not before; unset: as soon as its turn comes.
    std::optional<Instant> nextTryAt;
    // The last failure: serverErrorWord() and the sentence, already in the user's language.
    QString problem;
    QString problemSentence;
    // Of a post: where it stands now. Of an upload: the server's id of the file. Of a person, list or filter:
    // its id there. Of a post that is Scheduled: what its server calls it until then.
    PostKey resultPost;
    LocalId resultId;
    QString resultUrl;
    // The server made the audience wider than asked; to be said loudly.
    std::optional<Visibility> widenedTo;
    // Is about this very account (bringing a standby in step, its last post): no other one does it in its
    // place.
    bool bound = false;
    // Of Ask: who would send it instead, if the other audience is meant. 0: that is not what it asks.
    AccountId offeredTo;
};

} // namespace Godwit
