// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/medialibrary.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

MediaLibrary::MediaLibrary(const QString &dataFolder)
    : m_store(dataFolder + QLatin1String("/media")),
      m_fetcher(std::make_unique<MediaFetcher>(m_store, m_resolver))
{
}

MediaLibrary::~MediaLibrary() = default;

void MediaLibrary::open(const std::vector<Account> &accounts)
{
    QSet<Origin> own;
    for (const Account &account : accounts)
        own.insert(account.server.origin);
    m_fetcher->setOwnServers(std::move(own));
}

QCoro::Task<> MediaLibrary::finish()
{
    co_await m_fetcher->finish();
}

// With the first picture: the command line never needs it.
void MediaLibrary::readIndex()
{
    if (!std::exchange(m_opened, true))
        m_store.open();
}

MediaLibrary::Amount MediaLibrary::amount()
{
    readIndex();
    return {m_store.count(), m_store.size(), m_store.budget()};
}

QCoro::Task<MediaResult<QString>> MediaLibrary::file(QString url)
{
    readIndex();
    co_return co_await m_fetcher->fetch(url);
}

QCoro::Task<MediaResult<QImage>> MediaLibrary::picture(QString url, DecodeRequest request)
{
    const auto path = co_await file(std::move(url));
    if (!path)
        co_return std::unexpected(path.error());
    request.path = *path;
    co_return co_await m_decoder.decode(request);
}

} // namespace Godwit
