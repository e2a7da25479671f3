// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/shelfstore.h"
#include "timeline/fetcherror.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

class Server;
class ServerSource;

// An account's lists and followed hashtags: asked of its server, kept, then read from the cache.
class ShelfFetcher
{
public:
    // Both outlive the fetcher.
    ShelfFetcher(ServerSource &servers, ShelfStore &shelves);

    // What the server does not have stays as it is.
    QCoro::Task<FetchResult<void>> refresh(AccountId account);

private:
    QCoro::Task<FetchResult<void>> lists(AccountId account, std::shared_ptr<Server> server);
    QCoro::Task<FetchResult<void>> tags(AccountId account, std::shared_ptr<Server> server);

    ServerSource &m_servers;
    ShelfStore &m_shelves;
};

} // namespace Godwit
