// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/rowchanges.h"

#include <QHash>

#include <algorithm>

namespace Godwit
{

namespace
{

// A row that both lists have.
struct Common {
    int before = 0;
    int after = 0;
    // Of the row that stands before it in the longest run which ends here; -1: none.
    int previous = -1;
};

} // namespace

// In the new order. Where two rows of a list are told apart by nothing, one of them is enough.
static std::vector<Common> commonOf(const QStringList &before, const QStringList &after)
{
    QHash<QString, int> places;
    for (int at = 0; at < before.size(); ++at)
        places.insert(before[at], at);
    std::vector<Common> common;
    for (int at = 0; at < after.size(); ++at) {
        if (const auto place = places.constFind(after[at]); place != places.cend())
            common.push_back({*place, at});
    }
    return common;
}

// The most of them that stand in the order of both lists.
static std::vector<Common> staying(std::vector<Common> common)
{
    // Of the runs of each length the one whose last row stood first.
    std::vector<int> ends;
    for (int at = 0; at < int(common.size()); ++at) {
        const auto longer = std::ranges::lower_bound(ends, common[size_t(at)].before, {},
                                                     [&](int end) { return common[size_t(end)].before; });
        if (longer != ends.begin())
            common[size_t(at)].previous = *(longer - 1);
        if (longer == ends.end())
            ends.push_back(at);
        else
            *longer = at;
    }
    std::vector<Common> rows;
    for (int at = ends.empty() ? -1 : ends.back(); at >= 0; at = common[size_t(at)].previous)
        rows.push_back(common[size_t(at)]);
    std::ranges::reverse(rows);
    return rows;
}

// What lies between those that stay.
static std::vector<RowRun> runsBetween(const std::vector<Common> &stay, int Common::*place, qsizetype size)
{
    std::vector<RowRun> runs;
    int next = 0;
    for (const Common &row : stay) {
        if (row.*place > next)
            runs.push_back({next, row.*place - 1});
        next = row.*place + 1;
    }
    if (next < size)
        runs.push_back({next, int(size) - 1});
    return runs;
}

RowChanges rowChanges(const QStringList &before, const QStringList &after)
{
    const std::vector<Common> stay = staying(commonOf(before, after));
    RowChanges changes{runsBetween(stay, &Common::before, before.size()),
                       runsBetween(stay, &Common::after, after.size())};
    std::ranges::reverse(changes.removed);
    return changes;
}

} // namespace Godwit
