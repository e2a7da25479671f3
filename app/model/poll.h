// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "model/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace Godwit
{

struct PollOption {
    QString title;
    // Unset while the server hides it.
    std::optional<qint64> votes;

    friend bool operator==(const PollOption &, const PollOption &) = default;
};

struct Poll {
    LocalId id;
    std::vector<PollOption> options;
    // Unset: never closes.
    std::optional<Instant> closesAt;
    bool closed = false;
    bool multiple = false;
    qint64 votes = 0;
    // Unset where the server does not count people apart from votes.
    std::optional<qint64> voters;
    bool voted = false;
    std::vector<int> ownVotes;

    friend bool operator==(const Poll &, const Poll &) = default;
};

} // namespace Godwit
