// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediafetcher.h"

#include "media/addresses.h"
#include "media/mediastore.h"

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

QNetworkRequest requestTo(const QUrl &url, const QHostAddress &address)
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
    request.setRawHeader("Accept", "image/avif,image/webp,image/png,image/jpeg,image/gif");
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

QFuture<MediaResult<QString>> MediaFetcher::fetch(const QString &url)
{
    if (const Promise wanted = m_wanted.value(url))
        return wanted->future();
    const auto promise = std::make_shared<QPromise<MediaResult<QString>>>();
    promise->start();
    if (const auto path = m_store.find(url)) {
        promise->addResult(*path);
        promise->finish();
        return promise->future();
    }
    m_wanted.insert(url, promise);
    m_waiting.enqueue(url);
    startNext();
    return promise->future();
}

void MediaFetcher::startNext()
{
    while (m_running < m_limits.parallel && !m_waiting.isEmpty()) {
        ++m_running;
        m_scope.start(run(m_waiting.dequeue()));
    }
}

QCoro::Task<> MediaFetcher::run(QString url)
{
    const MediaResult<QByteArray> content = co_await download(QUrl(url));
    const Promise promise = m_wanted.take(url);
    promise->addResult(kept(url, content));
    promise->finish();
    --m_running;
    startNext();
}

MediaResult<QString> MediaFetcher::kept(const QString &url, const MediaResult<QByteArray> &content)
{
    if (!content)
        return std::unexpected(content.error());
    if (const auto facts = probeImage(*content, m_limits.image); !facts)
        return failed(facts.error().kind, QUrl(url));
    return m_store.put(url, *content);
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

QCoro::Task<MediaResult<QByteArray>> MediaFetcher::download(QUrl url)
{
    const QDeadlineTimer deadline(m_limits.deadline);
    for (int hop = 0; hop <= m_limits.redirects; ++hop) {
        const auto target = checked(url);
        if (!target)
            co_return std::unexpected(target.error());
        const MediaResult<QHostAddress> address = co_await addressOf(url);
        if (!address)
            co_return std::unexpected(address.error());
        if (m_scope.stopping())
            co_return failed(Kind::Cancelled, url);
        MediaResult<Answer> answer = co_await request(url, *address, deadline);
        if (!answer)
            co_return std::unexpected(answer.error());
        if (answer->redirect.isEmpty())
            co_return std::move(answer->content);
        url = url.resolved(answer->redirect);
    }
    co_return failed(Kind::TooManyRedirects, url);
}

QCoro::Task<MediaResult<MediaFetcher::Answer>> MediaFetcher::request(QUrl url, QHostAddress address,
                                                                     QDeadlineTimer deadline)
{
    const std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply(
        m_network.get(requestTo(url, address)));
    QNetworkReply *const raw = reply.get();
    m_replies.insert(raw);
    Answer answer;
    std::optional<Kind> broken;
    const auto breakOff = [raw, &broken](Kind kind) {
        broken = broken.value_or(kind);
        raw->abort();
    };
    const auto take = [this, raw, &answer, &breakOff] {
        answer.content += raw->readAll();
        if (answer.content.size() > m_limits.image.bytes)
            breakOff(Kind::TooLarge);
    };
    connect(raw, &QNetworkReply::readyRead, raw, take);
    QTimer timer;
    connect(&timer, &QTimer::timeout, raw, [&breakOff] { breakOff(Kind::TimedOut); });
    timer.start(std::chrono::milliseconds(std::max<qint64>(deadline.remainingTime(), 0)));
    if (!raw->isFinished())
        co_await qCoro(raw, &QNetworkReply::finished);
    m_replies.remove(raw);
    disconnect(raw, nullptr, raw, nullptr);
    if (!broken && raw->isOpen())
        take();
    const int status = raw->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_scope.stopping())
        co_return failed(Kind::Cancelled, url);
    if (broken)
        co_return failed(*broken, url);
    if (status == 0 || (status == 200 && raw->error() != QNetworkReply::NoError))
        co_return failed(kindOf(raw->error()), url);
    if (status >= 300 && status < 400 && raw->hasRawHeader("Location"))
        co_return Answer{{}, QUrl(QString::fromUtf8(raw->rawHeader("Location")))};
    if (status != 200)
        co_return failed(Kind::Refused, url, status);
    co_return answer;
}

QCoro::Task<> MediaFetcher::finish()
{
    for (const QString &url : std::exchange(m_waiting, {})) {
        const Promise promise = m_wanted.take(url);
        promise->addResult(failed(Kind::Cancelled, QUrl(url)));
        promise->finish();
    }
    const auto replies = m_replies;
    auto ended = m_scope.finish();
    m_resolver.abort();
    for (QNetworkReply *reply : replies)
        reply->abort();
    co_await ended;
}

} // namespace Godwit
