// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/medialibrary.h"

#include <QPromise>
#include <QThreadPool>
#include <QUrl>
#include <qcoro/qcorofuture.h>

namespace Godwit
{

MediaLibrary::MediaLibrary(const QString &dataFolder, std::shared_ptr<const DiskRoom> room)
    : m_store(dataFolder + QLatin1String("/media"), MediaStore::DefaultBudget, std::move(room)),
      m_fetcher(std::make_unique<MediaFetcher>(m_store, m_resolver))
{
    connect(m_fetcher.get(), &MediaFetcher::received, this, &MediaLibrary::filmReceived);
}

MediaLibrary::~MediaLibrary()
{
    m_reading.waitForFinished();
}

void MediaLibrary::open(const std::vector<Account> &accounts)
{
    m_own.clear();
    // What an archive's file says of its server is nobody's word.
    for (const Account &account : accounts) {
        if (!account.imported)
            m_own.insert(account.server.origin);
    }
    m_fetcher->setOwnServers(m_own);
}

void MediaLibrary::admit(const Origin &server)
{
    m_own.insert(server);
    m_fetcher->setOwnServers(m_own);
}

QCoro::Task<> MediaLibrary::finish()
{
    co_await m_fetcher->finish();
    if (m_reading.isValid())
        co_await m_reading;
}

// With the first picture: the command line never needs it. A folder of many thousands takes a while.
QFuture<void> MediaLibrary::index()
{
    if (m_reading.isValid())
        return m_reading;
    auto promise = std::make_shared<QPromise<void>>();
    m_reading = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([this, promise] {
        m_store.open();
        promise->finish();
    });
    return m_reading;
}

QCoro::Task<MediaStore *> MediaLibrary::store()
{
    co_await index();
    co_return &m_store;
}

QCoro::Task<MediaLibrary::Amount> MediaLibrary::amount()
{
    co_await index();
    co_return Amount{m_store.count(), m_store.size(), m_store.budget()};
}

QCoro::Task<MediaResult<QString>> MediaLibrary::had(QString url, MediaWant want)
{
    co_await index();
    if (!m_offline)
        co_return co_await m_fetcher->fetch(url, want);
    if (const auto kept = m_store.find(url))
        co_return *kept;
    co_return std::unexpected(MediaError{MediaError::Kind::Unreachable, QUrl(url).host()});
}

QCoro::Task<MediaResult<QString>> MediaLibrary::file(QString url)
{
    co_return co_await had(std::move(url), MediaWant::Picture);
}

QCoro::Task<MediaResult<QString>> MediaLibrary::film(QString url)
{
    co_return co_await had(std::move(url), MediaWant::Film);
}

void MediaLibrary::drop(const QString &url, MediaWant want)
{
    m_fetcher->drop(url, want);
}

QCoro::Task<MediaResult<QString>> MediaLibrary::ownFile(QString url, MediaWant want)
{
    auto path = co_await had(url, want);
    if (!path || !m_store.pin(url))
        co_return path;
    if (const auto kept = m_store.find(url))
        co_return *kept;
    co_return path;
}

QCoro::Task<> MediaLibrary::erase(QStringList urls)
{
    co_await index();
    for (const QString &url : std::as_const(urls))
        m_store.remove(url);
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
