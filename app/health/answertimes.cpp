// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/answertimes.h"

#include <algorithm>
#include <vector>

namespace Godwit
{

static constexpr auto enough = 3;
static constexpr auto few = 1;

void AnswerTimes::add(Milliseconds time)
{
    m_times.push_back(time);
    if (m_times.size() > remembered)
        m_times.pop_front();
    const auto slow = std::ranges::count_if(m_times, [](Milliseconds each) { return each >= longTime; });
    if (slow >= enough)
        m_sluggish = true;
    else if (slow <= few)
        m_sluggish = false;
}

std::optional<Milliseconds> AnswerTimes::typical() const
{
    if (m_times.empty())
        return std::nullopt;
    std::vector<Milliseconds> sorted(m_times.begin(), m_times.end());
    const auto middle = sorted.begin() + std::ptrdiff_t(sorted.size() / 2);
    std::ranges::nth_element(sorted, middle);
    return *middle;
}

Milliseconds AnswerTimes::slow() const
{
    Milliseconds least{0};
    for (const Milliseconds time : m_times) {
        if (time >= longTime)
            least = least.count() == 0 ? time : std::min(least, time);
    }
    return least;
}

void AnswerTimes::clear()
{
    m_times.clear();
    m_sluggish = false;
}

} // namespace Godwit
