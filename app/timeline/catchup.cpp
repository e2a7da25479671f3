// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/catchup.h"

#include <algorithm>
#include <functional>

namespace Godwit
{

// 200 posts. More is a gap that is filled when somebody reads so far.
static constexpr int pageSize = 40;
static constexpr int mostPages = 5;

// As the stream tells of them: what is folded, too.
static void addRows(std::vector<RowPosition> &all, const TimelineFetcher::Fetched &page)
{
    all.insert(all.end(), page.rows.begin(), page.rows.end());
    if (page.folded.empty())
        return;
    all.insert(all.end(), page.folded.begin(), page.folded.end());
    std::ranges::sort(all, std::greater<>());
}

QCoro::Task<FetchResult<CaughtUp>> catchUpTimeline(TimelineFetcher *fetcher, TimelineKey key,
                                                   AccountId account)
{
    const auto newest = co_await fetcher->newest(key, account, pageSize);
    if (!newest)
        co_return std::unexpected(newest.error());
    CaughtUp caught{{}, newest->known};
    addRows(caught.rows, *newest);
    auto gap = newest->gap;
    for (int pages = 1; gap && pages < mostPages; ++pages) {
        const auto more = co_await fetcher->fill(key, *gap, pageSize);
        // What was fetched stands; the rest is a gap like any other.
        if (!more)
            break;
        addRows(caught.rows, *more);
        gap = more->gap;
    }
    co_return caught;
}

QCoro::Task<FetchResult<CaughtNotifications>> catchUpNotifications(PostFetcher *fetcher, AccountId account)
{
    CaughtNotifications caught;
    PageRequest request{.limit = pageSize};
    for (int pages = 0; pages < mostPages; ++pages) {
        const auto page = co_await fetcher->notifications(account, request);
        if (!page && pages == 0)
            co_return std::unexpected(page.error());
        if (!page)
            break;
        if (pages == 0)
            caught.seen = page->seen;
        caught.fresh.insert(caught.fresh.end(), page->fresh.begin(), page->fresh.end());
        if (page->older.isEmpty() || page->fresh.size() < page->items)
            break;
        request = {PageRequest::Direction::Older, page->older, pageSize};
    }
    co_return caught;
}

} // namespace Godwit
