// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/timelinekey.h"

#include <memory>

namespace Godwit
{

// Whose eyes: followers-only and direct posts show only through accounts that received them.
using Viewers = std::vector<AccountId>;

// A post with all that a row of it shows.
struct PostView {
    Post post;
    // Of the first viewer that has the post; its account is `seenBy`.
    PostState state;
    AccountId seenBy;
    Profile author;
    // Handles of the people answered, where known.
    QString repliesToHandle;
    // The quoted post when it may be shown; not deeper than one.
    std::shared_ptr<const PostView> quoted;
    // Every server that had it says deleted, or its server is gone: kept because you wrote it or saved it.
    bool yourCopy = false;
};

// The place of a row in the order in which a timeline is shown. Fixed once given.
struct RowPosition {
    Instant sortedAt;
    qint64 post = 0;
    qint64 booster = 0;

    friend auto operator<=>(const RowPosition &, const RowPosition &) = default;
};

// Which missing stretch of which source.
struct GapRef {
    qint64 source = 0;
    qint64 run = 0;

    friend bool operator==(const GapRef &, const GapRef &) = default;
};

struct Row {
    RowPosition position;
    PostView view;
    std::optional<Boost> boost;
    std::optional<Profile> booster;
    // Something was not fetched between this row and the next older one.
    std::optional<GapRef> gapBelow;
    // Of Everywhere: the accounts whose homes have it.
    std::vector<AccountId> through;
    // Who else boosted it nearby, and whether the post itself stands there as well: shown here only.
    std::vector<Profile> boosters{};
    bool isItself = false;
};

// Whose timelines an account's pages are part of.
struct Filing {
    AccountId account;
    PersonaId persona;

    friend bool operator==(const Filing &, const Filing &) = default;
};

// Newest first.
struct Slice {
    std::vector<Row> rows;
    bool atNewest = false;
    bool atOldest = false;
};

} // namespace Godwit
