// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace Godwit
{

// Both included.
struct RowRun {
    int first = 0;
    int last = 0;

    friend bool operator==(const RowRun &, const RowRun &) = default;
};

// How one list of rows becomes another.
struct RowChanges {
    // To be taken away in this order, the last rows first.
    std::vector<RowRun> removed;
    // To be put in afterwards in this order: the places that the rows have in the new list.
    std::vector<RowRun> inserted;

    friend bool operator==(const RowChanges &, const RowChanges &) = default;
};

// By what tells the rows apart. As many as can be stay; of those that stand in another order, as one that has
// come to the top does, the fewest are taken away and put in again.
RowChanges rowChanges(const QStringList &before, const QStringList &after);

} // namespace Godwit
