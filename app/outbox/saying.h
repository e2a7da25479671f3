// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/outbox.h"
#include "servers/composingport.h"

namespace Godwit
{

// Why a draft could not be written down: nothing of it was.
struct SayingProblem {
    // One of its files cannot be read.
    QString file;
    // Else.
    StoreError store;
};

// An own post as its server keeps it, to be changed.
Draft draftOf(const PostKey &post, const PostSource &source);
// The edit that a draft means; `uploads`: for each of its media the act that uploads it, empty for what the
// server has.
EditPost editOf(const Draft &draft, const std::vector<ActId> &uploads);

// Who says a draft.
struct Speaker {
    struct Voice {
        AccountId account;
        bool canQuote = true;
    };

    PersonaId persona;
    std::vector<Voice> voices;
    // Whose post the draft replaces: only that account can delete it. Empty: the first voice's.
    AccountId author{};
    // Its files are copied first, and somebody may take over meanwhile.
    Journal::NoteLate noteLate{};
};

// Says a draft as all these accounts (an edit, and what replaces a post: as the first), in one step in which
// the draft goes; gives the acts of the posts: all of the first account's, in order, then of the next.
// `outbox` outlives the task.
QCoro::Task<std::expected<std::vector<ActId>, SayingProblem>> sayDraft(Outbox *outbox, Speaker speaker,
                                                                       Draft draft);

} // namespace Godwit
