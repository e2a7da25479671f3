// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/taskscope.h"
#include "media/mediabody.h"
#include "model/origin.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QHash>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QPointer>
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

// The only way by which pictures, films and sounds come in: https, no token, no cookie, to the very address
// that was checked. Lives on the engine thread; its futures may be watched anywhere.
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
    QFuture<MediaResult<QString>> fetch(const QString &url, MediaWant want = MediaWant::Picture);
    // One of those who asked does not want it any more; after the last one it is broken off.
    void drop(const QString &url, MediaWant want);

    // Breaks off what runs and resumes when all of it has ended.
    QCoro::Task<> finish();

Q_SIGNALS:
    // Of a film that is on its way; a total of 0 is not known.
    void received(const QString &url, qint64 bytes, qint64 total);

private:
    struct Job {
        QString url;
        MediaWant want;
        QPromise<MediaResult<QString>> promise{};
        int wanters = 1;
        QPointer<QNetworkReply> reply{};
        bool answered = false;
    };

    using JobPtr = std::shared_ptr<Job>;

    struct Lane {
        QHash<QString, JobPtr> wanted;
        QQueue<JobPtr> waiting;
        int running = 0;
    };

    struct Answer {
        MediaBody body;
        // Where to go on instead; empty: here.
        QUrl redirect;
    };

    Lane &lane(MediaWant want) { return want == MediaWant::Film ? m_films : m_pictures; }

    std::optional<MediaResult<QString>> kept(const QString &url, MediaWant want);
    static void answer(Job &job, const MediaResult<QString> &result);
    void startNext(Lane &lane, int parallel);
    QCoro::Task<> run(JobPtr job);
    QCoro::Task<MediaResult<QString>> download(JobPtr job);
    QCoro::Task<MediaResult<Answer>> request(JobPtr job, QUrl url, QHostAddress address,
                                             QDeadlineTimer deadline);
    static MediaResult<Answer> ended(const QNetworkReply &reply, const QUrl &url, Answer answer);
    MediaResult<QUrl> checked(const QUrl &url) const;
    QCoro::Task<MediaResult<QHostAddress>> addressOf(QUrl url);

    MediaStore &m_store;
    HostResolver &m_resolver;
    MediaLimits m_limits;
    QSet<Origin> m_ownServers;
    QNetworkAccessManager m_network;
    Lane m_pictures;
    Lane m_films;
    QSet<QNetworkReply *> m_replies;
    TaskScope m_scope;
};

} // namespace Godwit
