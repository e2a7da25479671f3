// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediafetcher.h"

#include "media/addresses.h"
#include "media/filmprobe.h"
#include "media/mediastore.h"
#include "net/breakoff.h"

#include <QFile>
#include <QHostInfo>
#include <QNetworkReply>
#include <QTimer>
#include <qcoro/qcorofuture.h>
#include <qcoro/qcorosignal.h>

namespace Godwit
{

namespace
{

using Kind = MediaError::Kind;

std::unexpected<MediaError> failed(Kind kind, const QUrl &url, int status = 0)
{
    return std::unexpected(
        MediaError{.kind = kind, .host = url.host(QUrl::FullyEncoded), .httpStatus = status});
}

QNetworkRequest requestTo(const QUrl &url, const QHostAddress &address, MediaWant want)
{
    QUrl direct = url;
    direct.setHost(address.toString());
    QNetworkRequest request(direct);
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (url.port() >= 0)
        host += ':' + QByteArray::number(url.port());
    request.setRawHeader("Host", host);
    // The certificate must be the name's; over HTTP/2 the server would be asked for the address instead of
    // the name.
    request.setPeerVerifyName(url.host(QUrl::FullyEncoded));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setRawHeader("User-Agent", "Godwit");
    // Not the user's languages, which Qt would send.
    request.setRawHeader("Accept-Language", "*");
    request.setRawHeader("Accept", want == MediaWant::Film
                                       ? "video/mp4,video/webm,audio/*"
                                       : "image/avif,image/webp,image/png,image/jpeg,image/gif");
    // Unpacked here, a small answer could become a huge one.
    request.setRawHeader("Accept-Encoding", "identity");
    return request;
}

Kind kindOf(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::TimeoutError || error == QNetworkReply::ProxyTimeoutError
               ? Kind::TimedOut
               : Kind::Unreachable;
}

} // namespace

QCoro::Task<QList<QHostAddress>> HostResolver::resolve(QString host)
{
    if (const QHostAddress literal(host); !literal.isNull())
        co_return QList{literal};
    const auto promise = std::make_shared<QPromise<QList<QHostAddress>>>();
    promise->start();
    const int id = QHostInfo::lookupHost(host, &m_context, [this, promise](const QHostInfo &info) {
        m_lookups.remove(info.lookupId());
        promise->addResult(info.addresses());
        promise->finish();
    });
    m_lookups.insert(id, promise);
    co_return co_await promise->future();
}

void HostResolver::abort()
{
    for (const auto &[id, promise] : std::exchange(m_lookups, {}).asKeyValueRange()) {
        QHostInfo::abortHostLookup(id);
        promise->addResult(QList<QHostAddress>());
        promise->finish();
    }
}

MediaFetcher::MediaFetcher(MediaStore &store, HostResolver &resolver, MediaLimits limits)
    : m_store(store), m_resolver(resolver), m_limits(limits)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

MediaFetcher::~MediaFetcher() = default;

// What is in the store came as one or as the other.
std::optional<MediaResult<QString>> MediaFetcher::kept(const QString &url, MediaWant want)
{
    const auto path = m_store.find(url);
    if (!path || want == MediaWant::Picture)
        return path;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly) || sniffFilm(file.read(filmProbeBytes)).isEmpty())
        return failed(Kind::NotAPicture, QUrl(url));
    return path;
}

QFuture<MediaResult<QString>> MediaFetcher::fetch(const QString &url, MediaWant want)
{
    if (const JobPtr wanted = lane(want).wanted.value(url)) {
        ++wanted->wanters;
        return wanted->promise.future();
    }
    const auto job = std::make_shared<Job>(url, want);
    job->promise.start();
    if (const auto there = kept(url, want)) {
        answer(*job, *there);
        return job->promise.future();
    }
    lane(want).wanted.insert(url, job);
    lane(want).waiting.enqueue(job);
    startNext(m_pictures, m_limits.parallel);
    startNext(m_films, m_limits.parallelFilms);
    return job->promise.future();
}

void MediaFetcher::answer(Job &job, const MediaResult<QString> &result)
{
    if (std::exchange(job.answered, true))
        return;
    job.promise.addResult(result);
    job.promise.finish();
}

void MediaFetcher::startNext(Lane &lane, int parallel)
{
    while (lane.running < parallel && !lane.waiting.isEmpty()) {
        ++lane.running;
        m_scope.start(run(lane.waiting.dequeue()));
    }
}

void MediaFetcher::drop(const QString &url, MediaWant want)
{
    Lane &mine = lane(want);
    const JobPtr job = mine.wanted.value(url);
    if (!job || --job->wanters > 0)
        return;
    mine.wanted.remove(url);
    mine.waiting.removeOne(job);
    answer(*job, failed(Kind::Cancelled, QUrl(url)));
    if (job->reply)
        breakOff(*job->reply);
}

QCoro::Task<> MediaFetcher::run(JobPtr job)
{
    const MediaResult<QString> result = co_await download(job);
    Lane &mine = lane(job->want);
    // Dropped, it may be wanted anew by now.
    if (mine.wanted.value(job->url) == job)
        mine.wanted.remove(job->url);
    answer(*job, result);
    --mine.running;
    startNext(m_pictures, m_limits.parallel);
    startNext(m_films, m_limits.parallelFilms);
}

MediaResult<QUrl> MediaFetcher::checked(const QUrl &url) const
{
    const auto origin = Origin::fromUrl(url);
    const bool allowed = origin && (origin->scheme() == u"https" || m_ownServers.contains(*origin));
    if (!allowed || !url.userInfo().isEmpty())
        return failed(Kind::BadAddress, url);
    return url;
}

QCoro::Task<MediaResult<QHostAddress>> MediaFetcher::addressOf(QUrl url)
{
    const QList<QHostAddress> addresses = co_await m_resolver.resolve(url.host(QUrl::FullyEncoded));
    if (addresses.isEmpty())
        co_return failed(Kind::HostNotFound, url);
    const auto origin = Origin::fromUrl(url);
    const bool own = origin && m_ownServers.contains(*origin);
    for (const QHostAddress &address : addresses) {
        if (own || isPublicAddress(address))
            co_return address;
    }
    co_return failed(Kind::PrivateAddress, url);
}

QCoro::Task<MediaResult<QString>> MediaFetcher::download(JobPtr job)
{
    QUrl url(job->url);
    const QDeadlineTimer deadline(job->want == MediaWant::Film ? m_limits.filmDeadline : m_limits.deadline);
    for (int hop = 0; hop <= m_limits.redirects; ++hop) {
        const auto target = checked(url);
        if (!target)
            co_return std::unexpected(target.error());
        const MediaResult<QHostAddress> address = co_await addressOf(url);
        if (!address)
            co_return std::unexpected(address.error());
        if (m_scope.stopping() || job->answered)
            co_return failed(Kind::Cancelled, url);
        MediaResult<Answer> answer = co_await request(job, url, *address, deadline);
        if (!answer)
            co_return std::unexpected(answer.error());
        if (answer->redirect.isEmpty())
            co_return answer->body.keep();
        url = url.resolved(answer->redirect);
    }
    co_return failed(Kind::TooManyRedirects, url);
}

static int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QCoro::Task<MediaResult<MediaFetcher::Answer>>
MediaFetcher::request(JobPtr job, QUrl url, QHostAddress address, QDeadlineTimer deadline)
{
    const std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply(
        m_network.get(requestTo(url, address, job->want)));
    QNetworkReply *const raw = reply.get();
    m_replies.insert(raw);
    job->reply = raw;
    Answer answer{MediaBody(m_store, m_limits, job->url, job->want), {}};
    std::optional<Kind> broken;
    const auto giveUp = [raw, &broken](Kind kind) {
        broken = broken.value_or(kind);
        breakOff(*raw);
    };
    const auto take = [this, raw, job, &answer, &giveUp] {
        const QByteArray bytes = raw->readAll();
        // What comes with an error or a redirect is not looked at.
        if (statusOf(*raw) != 200)
            return;
        if (const auto why = answer.body.take(bytes))
            giveUp(*why);
        else if (job->want == MediaWant::Film)
            Q_EMIT received(job->url, answer.body.size(),
                            raw->header(QNetworkRequest::ContentLengthHeader).toLongLong());
    };
    connect(raw, &QNetworkReply::readyRead, raw, take);
    QTimer timer;
    connect(&timer, &QTimer::timeout, raw, [&giveUp] { giveUp(Kind::TimedOut); });
    timer.start(std::chrono::milliseconds(std::max<qint64>(deadline.remainingTime(), 0)));
    if (!raw->isFinished())
        co_await qCoro(raw, &QNetworkReply::finished);
    m_replies.remove(raw);
    disconnect(raw, nullptr, raw, nullptr);
    if (!broken && raw->isOpen())
        take();
    if (m_scope.stopping() || job->answered)
        co_return failed(Kind::Cancelled, url);
    if (broken)
        co_return failed(*broken, url);
    co_return ended(*raw, url, std::move(answer));
}

MediaResult<MediaFetcher::Answer> MediaFetcher::ended(const QNetworkReply &reply, const QUrl &url,
                                                      Answer answer)
{
    const int status = statusOf(reply);
    if (status == 0 || (status == 200 && reply.error() != QNetworkReply::NoError))
        return failed(kindOf(reply.error()), url);
    if (status >= 300 && status < 400 && reply.hasRawHeader("Location"))
        answer.redirect = QUrl(QString::fromUtf8(reply.rawHeader("Location")));
    else if (status != 200)
        return failed(Kind::Refused, url, status);
    return answer;
}

QCoro::Task<> MediaFetcher::finish()
{
    for (Lane *lane : {&m_pictures, &m_films}) {
        for (const JobPtr &job : std::exchange(lane->waiting, {})) {
            lane->wanted.remove(job->url);
            answer(*job, failed(Kind::Cancelled, QUrl(job->url)));
        }
    }
    const auto replies = m_replies;
    auto ended = m_scope.finish();
    m_resolver.abort();
    for (QNetworkReply *reply : replies)
        breakOff(*reply);
    co_await ended;
}

} // namespace Godwit
