// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/taskscope.h"
#include "media/imageprobe.h"
#include "model/origin.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QHash>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QPromise>
#include <QQueue>
#include <QSet>
#include <QUrl>
#include <qcoro/qcorotask.h>

#include <memory>

class QNetworkReply;

namespace Godwit
{

class MediaStore;

// Names to addresses; a test gives its own.
class HostResolver
{
public:
    virtual ~HostResolver() = default;
    // Empty when there is no such host.
    virtual QCoro::Task<QList<QHostAddress>> resolve(QString host);
    // What is being looked up is answered as not there: the system's resolver may take many seconds.
    virtual void abort();

private:
    using Promise = std::shared_ptr<QPromise<QList<QHostAddress>>>;

    // Nothing is answered once this is gone.
    QObject m_context;
    QHash<int, Promise> m_lookups;
};

struct MediaLimits {
    ImageLimits image{};
    // For one picture with all its redirects.
    std::chrono::milliseconds deadline{30'000};
    int redirects = 3;
    int parallel = 6;
};

// The only way by which pictures come in: https, no token, no cookie, to the very address that was checked.
// Lives on the engine thread; its futures may be watched anywhere.
class MediaFetcher : public QObject
{
    Q_OBJECT

public:
    // Both outlive the fetcher.
    MediaFetcher(MediaStore &store, HostResolver &resolver, MediaLimits limits = {});
    // finish() has been awaited.
    ~MediaFetcher() override;

    // The servers on which the user has accounts: they may be in a private network, or speak plain http
    // there.
    void setOwnServers(QSet<Origin> servers) { m_ownServers = std::move(servers); }

    // The file in the store; asked for at once by many, it is fetched once.
    QFuture<MediaResult<QString>> fetch(const QString &url);

    // Breaks off what runs and resumes when all of it has ended.
    QCoro::Task<> finish();

private:
    using Promise = std::shared_ptr<QPromise<MediaResult<QString>>>;

    struct Answer {
        QByteArray content;
        // Where to go on instead; empty: here.
        QUrl redirect;
    };

    void startNext();
    QCoro::Task<> run(QString url);
    QCoro::Task<MediaResult<QByteArray>> download(QUrl url);
    QCoro::Task<MediaResult<Answer>> request(QUrl url, QHostAddress address, QDeadlineTimer deadline);
    MediaResult<QUrl> checked(const QUrl &url) const;
    QCoro::Task<MediaResult<QHostAddress>> addressOf(QUrl url);
    MediaResult<QString> kept(const QString &url, const MediaResult<QByteArray> &content);

    MediaStore &m_store;
    HostResolver &m_resolver;
    MediaLimits m_limits;
    QSet<Origin> m_ownServers;
    QNetworkAccessManager m_network;
    QHash<QString, Promise> m_wanted;
    QQueue<QString> m_waiting;
    QSet<QNetworkReply *> m_replies;
    int m_running = 0;
    TaskScope m_scope;
};

} // namespace Godwit
