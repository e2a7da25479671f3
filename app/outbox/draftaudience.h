// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/draft.h"

#include <algorithm>

namespace Godwit
{

// Whom a draft is for once another account posts it, so that nobody reads it who would not have. `usual` is
// what the old account's server does with a post that does not say, `answered` whom the answered post is for;
// unset: not known. Unset: the draft goes on saying nothing, and an answer is narrowed where it is sent.
inline std::optional<Visibility> audienceKept(const Draft &draft, std::optional<Visibility> usual,
                                              std::optional<Visibility> answered, bool isShared)
{
    if (draft.visibility || !usual)
        return draft.visibility;
    const bool isUnknown = draft.replyTo && !answered;
    // The others that post it have habits of their own, maybe narrower ones.
    if (*usual < Visibility::Followers && (isShared || isUnknown))
        return std::nullopt;
    return std::max(*usual, isUnknown ? Visibility::Direct : answered.value_or(Visibility::Public));
}

} // namespace Godwit
