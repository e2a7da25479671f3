// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/shelffetcher.h"

#include "servers/server.h"
#include "timeline/accountserver.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

// Followed hashtags beyond these are not shown.
static constexpr int mostPages = 10;
static constexpr int tagsAtOnce = 200;

ShelfFetcher::ShelfFetcher(ServerSource &servers, ShelfStore &shelves)
    : m_servers(servers), m_shelves(shelves)
{
}

QCoro::Task<FetchResult<void>> ShelfFetcher::lists(AccountId account, std::shared_ptr<Server> server)
{
    auto lists = co_await server->graph().lists().lists();
    if (!lists)
        co_return std::unexpected(lists.error());
    const auto kept = co_await m_shelves.takeLists(account, std::move(lists->lists));
    if (!kept)
        co_return std::unexpected(kept.error());
    co_return {};
}

QCoro::Task<FetchResult<void>> ShelfFetcher::tags(AccountId account, std::shared_ptr<Server> server)
{
    QStringList tags;
    PageRequest request{.limit = tagsAtOnce};
    for (int pages = 0; pages < mostPages; ++pages) {
        const auto page = co_await server->graph().tags().followed(request);
        if (!page)
            co_return std::unexpected(page.error());
        tags += page->names;
        if (page->older.isEmpty())
            break;
        request.direction = PageRequest::Direction::Older;
        request.from = page->older;
    }
    const auto kept = co_await m_shelves.takeTags(account, std::move(tags));
    if (!kept)
        co_return std::unexpected(kept.error());
    co_return {};
}

static bool isMissing(const FetchResult<void> &result)
{
    if (result)
        return false;
    const auto *error = std::get_if<ServerError>(&result.error());
    return error && error->kind == ServerError::Kind::Unsupported;
}

QCoro::Task<FetchResult<void>> ShelfFetcher::refresh(AccountId account)
{
    const auto server = m_servers.serverFor(account);
    if (!server)
        co_return std::unexpected(signedOut());
    const auto listed = co_await lists(account, server);
    if (!listed && !isMissing(listed))
        co_return listed;
    const auto tagged = co_await tags(account, server);
    if (!tagged && !isMissing(tagged))
        co_return tagged;
    co_return {};
}

} // namespace Godwit
