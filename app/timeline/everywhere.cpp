// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/everywhere.h"

namespace Godwit
{

using Fetched = TimelineFetcher::Fetched;

static TimelineKey homeOf(const Filing &home)
{
    return {home.persona, TimelineKind::Home, {}};
}

static QCoro::Task<EverywhereFetched> gathered(std::vector<Filing> homes,
                                               std::vector<QCoro::Task<FetchResult<Fetched>>> tasks)
{
    EverywhereFetched all;
    for (size_t n = 0; n < tasks.size(); ++n) {
        const auto fetched = co_await std::move(tasks[n]);
        if (!fetched) {
            all.problems.push_back({homes[n].account, fetched.error()});
            continue;
        }
        all.newRows += int(fetched->rows.size());
        all.atEnd = all.atEnd && fetched->atEnd;
    }
    co_return all;
}

QCoro::Task<EverywhereFetched> fetchNewestEverywhere(TimelineFetcher *fetcher, std::vector<Filing> homes,
                                                     int limit)
{
    std::vector<QCoro::Task<FetchResult<Fetched>>> tasks;
    for (const Filing &home : homes)
        tasks.push_back(fetcher->newest(homeOf(home), home.account, limit));
    co_return co_await gathered(std::move(homes), std::move(tasks));
}

QCoro::Task<EverywhereFetched> fetchOlderEverywhere(TimelineFetcher *fetcher, std::vector<Filing> homes,
                                                    int limit)
{
    std::vector<QCoro::Task<FetchResult<Fetched>>> tasks;
    for (const Filing &home : homes)
        tasks.push_back(fetcher->older(homeOf(home), home.account, limit));
    co_return co_await gathered(std::move(homes), std::move(tasks));
}

static QCoro::Task<FetchResult<int>> fetchTold(PostFetcher *posts, InboxFetcher *inbox, AccountId account,
                                               int limit)
{
    const auto told = co_await posts->notifications(account, PageRequest{.limit = limit});
    if (!told)
        co_return std::unexpected(told.error());
    const auto asking = co_await inbox->requests(account);
    if (!asking)
        co_return std::unexpected(asking.error());
    co_return int(told->fresh.size() + asking->size());
}

QCoro::Task<EverywhereFetched> fetchNotificationsEverywhere(PostFetcher *posts, InboxFetcher *inbox,
                                                            std::vector<Filing> homes, int limit)
{
    EverywhereFetched all;
    std::vector<QCoro::Task<FetchResult<int>>> tasks;
    for (const Filing &home : homes)
        tasks.push_back(fetchTold(posts, inbox, home.account, limit));
    for (size_t n = 0; n < tasks.size(); ++n) {
        const auto fetched = co_await std::move(tasks[n]);
        if (fetched)
            all.newRows += *fetched;
        else
            all.problems.push_back({homes[n].account, fetched.error()});
    }
    co_return all;
}

} // namespace Godwit
