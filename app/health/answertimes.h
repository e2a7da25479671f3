// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <deque>
#include <optional>

namespace Godwit
{

// How long the last answers of a server took to begin. A server is sluggish when several of them took long,
// and no more when most are quick again.
class AnswerTimes
{
public:
    static constexpr Milliseconds longTime{3'000};
    static constexpr size_t remembered = 8;

    void add(Milliseconds time);

    bool isSluggish() const { return m_sluggish; }

    // The middle one; nothing before the first.
    std::optional<Milliseconds> typical() const;
    // What the slow ones took at least.
    Milliseconds slow() const;

    void clear();

private:
    std::deque<Milliseconds> m_times;
    bool m_sluggish = false;
};

} // namespace Godwit
