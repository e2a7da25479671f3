// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "cache/entry.h"

#include <stop_token>

namespace Godwit
{

enum class SearchOrder : quint8 { NewestFirst, OldestFirst };

// A typed query, taken apart; see parseSearch().
struct SearchQuery {
    // Words and "phrases"; the last word may be unfinished (a prefix).
    QStringList words;
    bool lastIsPrefix = true;
    QStringList excludedWords;
    QString from; // handle or a part of it
    QString to;
    QStringList has; // image, video, audio, link, poll, code, cw
    QString in;      // a timeline's word
    std::optional<Instant> before;
    std::optional<Instant> after;
    QString language;
    QStringList is; // reply, boosted, favourite, bookmarked, own
    // Who the viewers are, for `is:own`; parseSearch() cannot know.
    std::vector<PersonKey> own;
    // Chosen, not typed.
    SearchOrder order = SearchOrder::NewestFirst;
};

// `from: to: has: in: before: after: lang: is:`, quotes and a leading minus. An operator that is none stays a
// word.
SearchQuery parseSearch(const QString &typed);

// Full text over everything cached, in the order of time: what else posts could be ordered by, such as how
// often they were boosted, stands in no index, and would have to be read of each that matches.
class SearchStore
{
public:
    explicit SearchStore(Database &cache);

    // `last` is the last row of the page before, of the same query. `stop` interrupts a query that has been
    // superseded.
    QFuture<StoreResult<std::vector<PostView>>> posts(SearchQuery query, Viewers viewers,
                                                      std::optional<RowPosition> last, int limit,
                                                      std::stop_token stop);
    QFuture<StoreResult<std::vector<Profile>>> people(QString prefix, int limit);

private:
    Database &m_cache;
};

} // namespace Godwit
