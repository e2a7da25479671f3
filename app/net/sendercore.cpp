// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sendercore.h"

#include "base/clock.h"
#include "base/log.h"
#include "base/random.h"
#include "net/multipart.h"
#include "net/redirect.h"
#include "net/transfer.h"
#include "net/useragent.h"

#include <qcoro/qcorosignal.h>

namespace Godwit
{

using namespace std::chrono_literals;
using Kind = ServerError::Kind;

static constexpr int mostRetries = 2;

SenderCore::SenderCore(CredentialSource &credentials, Clock &clock, RandomSource &random, SenderLimits limits)
    : m_credentials(credentials), m_clock(clock), m_random(random), m_limits(limits)
{
}

SenderCore::~SenderCore() = default;

void SenderCore::close()
{
    m_closed = true;
    Q_EMIT closing();
}

void SenderCore::dropConnections()
{
    for (QNetworkAccessManager *manager : std::as_const(m_managers))
        manager->clearConnectionCache();
}

// One manager an origin, so that nothing of one server's connections is seen by another's. An act gets a
// manager and thereby a connection of its own: on a kept connection that has died, Qt would send it a second
// time by itself.
QNetworkAccessManager &SenderCore::managerFor(const Origin &origin, const Request &request, QObject *owner)
{
    const bool isAct = request.method != Request::Method::Get;
    QNetworkAccessManager *manager = isAct ? nullptr : m_managers.value(origin);
    if (manager)
        return *manager;
    manager = new QNetworkAccessManager(isAct ? owner : this);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setAutoDeleteReplies(false);
    if (!isAct)
        m_managers.insert(origin, manager);
    return *manager;
}

QNetworkRequest SenderCore::prepare(const Origin &origin, const Request &request,
                                    const QByteArray &token) const
{
    QUrl url(origin.toString() + request.path, QUrl::StrictMode);
    if (!request.query.isEmpty())
        url.setQuery(QString::fromLatin1(request.query.toEncoded()), QUrl::StrictMode);
    QNetworkRequest prepared(url);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setDecompressedSafetyCheckThreshold(m_limits.answerBytes);
    prepared.setRawHeader("User-Agent", userAgent());
    prepared.setRawHeader("Accept",
                          request.acceptsHtml ? "application/json, text/html;q=0.5" : "application/json");
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    if (!token.isEmpty())
        prepared.setRawHeader("Authorization", "Bearer " + token);
    return prepared;
}

static QByteArray verbOf(Request::Method method)
{
    switch (method) {
    case Request::Method::Get:
        return "GET";
    case Request::Method::Post:
        return "POST";
    case Request::Method::Put:
        return "PUT";
    case Request::Method::Patch:
        return "PATCH";
    case Request::Method::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE_RETURN({});
}

QNetworkReply *SenderCore::start(const Origin &origin, const Request &request, const QByteArray &token)
{
    QNetworkRequest prepared = prepare(origin, request, token);
    auto *owner = new QObject(this);
    QNetworkAccessManager &manager = managerFor(origin, request, owner);
    const QByteArray verb = verbOf(request.method);
    QNetworkReply *reply = nullptr;
    if (const auto *form = std::get_if<FormBody>(&request.body)) {
        prepared.setHeader(QNetworkRequest::ContentTypeHeader,
                           QByteArrayLiteral("application/x-www-form-urlencoded"));
        reply = manager.sendCustomRequest(prepared, verb, form->toEncoded());
    } else if (const auto *json = std::get_if<JsonBody>(&request.body)) {
        prepared.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        reply = manager.sendCustomRequest(prepared, verb, json->toJson(QJsonDocument::Compact));
    } else if (const auto *parts = std::get_if<MultipartBody>(&request.body)) {
        if (QHttpMultiPart *multipart = makeMultipart(*parts)) {
            reply = manager.sendCustomRequest(prepared, verb, multipart);
            multipart->setParent(owner);
        }
    } else {
        reply = request.method == Request::Method::Get
                    ? manager.get(prepared)
                    : manager.sendCustomRequest(prepared, verb, QByteArray());
    }
    if (!reply) {
        delete owner;
        return nullptr;
    }
    connect(reply, &QObject::destroyed, owner, &QObject::deleteLater);
    return reply;
}

QCoro::Task<Exchange> SenderCore::exchange(std::shared_ptr<SenderCore> self, Origin origin, Request request,
                                           QByteArray token)
{
    Exchange cancelled;
    cancelled.cancelled = true;
    if (self->m_closed)
        co_return cancelled;
    QNetworkReply *reply = self->start(origin, request, token);
    if (!reply)
        co_return cancelled;
    Transfer transfer(reply, self->m_limits, request.progress);
    connect(self.get(), &SenderCore::closing, &transfer, &Transfer::cancel);
    if (!transfer.isDone())
        co_await qCoro(&transfer, &Transfer::done);
    Exchange ended = transfer.takeExchange();
    ended.response.origin = origin;
    if (ended.timedOut)
        self->dropConnections();
    Q_EMIT self->ended(origin, ended.status != 0, ended.status, ended.firstByteMs);
    co_return ended;
}

QCoro::Task<ServerResult<Response>> SenderCore::sendOnce(std::shared_ptr<SenderCore> self, Origin origin,
                                                         Request request, QByteArray token)
{
    for (int hops = 0;; ++hops) {
        Exchange ended = co_await exchange(self, origin, request, token);
        if (ended.networkError == QNetworkReply::NoError && ended.status >= 300 && ended.status < 400 &&
            request.method == Request::Method::Get) {
            const auto target = redirectTarget(ended.response, origin, request, !token.isEmpty());
            if (target && hops < mostRedirects) {
                origin = target->origin;
                request.path = target->path;
                request.query = target->query;
                continue;
            }
        }
        co_return judge(request, origin, std::move(ended), self->m_clock.now());
    }
}

Milliseconds SenderCore::backOff(int attempt)
{
    // 0.5 s, then 1.5 s, each give or take a half of it.
    const double base = attempt == 0 ? 500 : 1500;
    return Milliseconds(qint64(base * (0.5 + m_random.unit())));
}

// Whether sending the same again can help, and may be done without asking anybody.
static bool mayRepeat(const Request &request, const ServerError &error)
{
    // A 429 says that nothing was done, whatever was asked.
    if (error.kind == Kind::RateLimited)
        return true;
    if (request.method != Request::Method::Get || request.retry == Request::Retry::Never)
        return false;
    return error.kind == Kind::Broken || error.kind == Kind::Unavailable;
}

QCoro::Task<ServerResult<Response>> SenderCore::send(std::shared_ptr<SenderCore> self, AccountId account,
                                                     Origin origin, Request request, QByteArray token)
{
    const Instant patientUntil = self->m_clock.now() + self->m_limits.patience;
    for (int attempt = 0;; ++attempt) {
        const Instant allowed = account ? self->m_budget.allowedAt(account, request.rateClass) : Instant();
        const Instant now = self->m_clock.now();
        if (allowed > patientUntil) {
            ServerError error;
            error.kind = Kind::RateLimited;
            error.server = origin;
            error.retryAt = allowed;
            error.evidence << QStringLiteral("%1 %2: held back by the server's rate limit")
                                  .arg(origin.toDisplayString(), request.path);
            co_return std::unexpected(error);
        }
        if (allowed > now)
            co_await self->m_clock.sleep(allowed - now);
        auto result = co_await sendOnce(self, origin, request, token);
        if (account && result)
            self->m_budget.learn(account, request.rateClass, *result, self->m_clock.now());
        if (result || attempt >= mostRetries || self->m_closed || !mayRepeat(request, result.error()))
            co_return result;
        const Milliseconds wait =
            result.error().retryAt ? *result.error().retryAt - self->m_clock.now() : self->backOff(attempt);
        if (self->m_clock.now() + wait > patientUntil)
            co_return result;
        qCDebug(logNet) << "again in" << wait.count() << "ms:" << request.path;
        co_await self->m_clock.sleep(wait);
    }
}

} // namespace Godwit
