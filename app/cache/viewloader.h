// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/entry.h"
#include "cache/sql.h"

namespace Godwit
{

// Posts with authors, states, whom they answer and what they quote, in a fixed number of queries however many
// posts. Those that none of the viewers may see are left out.
QHash<qint64, PostView> loadViews(Connection &connection, const std::vector<qint64> &posts,
                                  const Viewers &viewers);

// The same in the order of `posts`.
std::vector<PostView> loadViewsInOrder(Connection &connection, const std::vector<qint64> &posts,
                                       const Viewers &viewers);

} // namespace Godwit
