// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/entry.h"
#include "cache/sql.h"

#include <QSet>

#include <utility>

namespace Godwit
{

// A post that somebody boosts is not shown again where a reader has only just met it: of rows of one post
// that stand near each other in a home, at most as many entries apart as Mastodon looks back
// (FeedManager::REBLOG_FALLOFF), one is shown and tells who boosted it. That is the one that was there first,
// of those that come together the oldest: what is shown stays, wherever the others come, so a person who
// reads it is not moved. Over a gap nothing is folded: how far apart the rows are is not known.
//
// All inside a transaction.

// What is decided for all homes as one, under no timeline's number.
constexpr qint64 allHomes = 0;

struct Fold {
    qint64 post = 0;
    qint64 booster = 0;
    qint64 into = 0;
};

// Of rows that have just been put into a home, gaps and all: those that are folded there. Decides for all
// homes as one, too.
std::vector<RowPosition> foldFresh(Connection &connection, qint64 home, std::vector<RowPosition> fresh);

// Of these posts (as JSON), what is folded among the rows of the timelines, the oldest first; `view` is one
// of them, or allHomes.
std::vector<Fold> foldsOf(Connection &connection, qint64 view, const std::vector<qint64> &timelines,
                          const QString &postList);

// Rows of the post have gone: of what was told of by one of them, the oldest is shown now.
void mendFolds(Connection &connection, qint64 post);
// The same for all posts.
void mendFolds(Connection &connection);

// Post and booster.
using FoldRows = QSet<std::pair<qint64, qint64>>;

// Rows of these posts have joined a home, where others of them were already. What somebody reads there is
// shown, then what was there.
void foldAnew(Connection &connection, qint64 home, const std::vector<qint64> &posts, const FoldRows &there);

} // namespace Godwit
