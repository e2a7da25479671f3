// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sendercore.h"

#include "base/clock.h"
#include "base/log.h"
#include "base/random.h"
#include "net/redirect.h"
#include "net/requestbody.h"
#include "net/transfer.h"
#include "net/useragent.h"

#include <QScopeGuard>
#include <QTimer>
#include <qcoro/qcorosignal.h>

namespace Godwit
{

using namespace std::chrono_literals;
using Kind = ServerError::Kind;

static constexpr int mostRetries = 2;
// As many connections as Qt makes to a host: more would wait inside Qt, where their waiting looks like a
// connection that is not made.
static constexpr int mostReadsAtOnce = 6;

SenderCore::SenderCore(CredentialSource &credentials, Clock &clock, RandomSource &random, SenderLimits limits)
    : m_credentials(credentials), m_clock(clock), m_random(random), m_limits(limits)
{
}

SenderCore::~SenderCore() = default;

void SenderCore::close()
{
    if (m_closed)
        return;
    m_closedAt = m_clock.now();
    m_closed = true;
    Q_EMIT closing();
    Q_EMIT freed();
}

Instant SenderCore::now() const
{
    return m_closed ? m_closedAt : m_clock.now();
}

void SenderCore::withhold(const Origin &origin, bool on)
{
    if (on)
        m_withheld.insert(origin);
    else
        m_withheld.remove(origin);
}

// What shares its connections with the others to its origin, and waits for its turn.
static bool isShared(const Request &request)
{
    return request.method == Request::Method::Get && !request.isLook;
}

static bool isTold(const Request &request)
{
    return !request.isLook && !request.isUntold;
}

// One manager an origin, so that nothing of one server's connections is seen by another's. An act and a look
// get a manager and thereby a connection of their own: a kept one may have died unseen.
std::shared_ptr<QNetworkAccessManager> SenderCore::managerFor(const Origin &origin, const Request &request)
{
    const bool shared = isShared(request);
    if (shared && m_managers.contains(origin))
        return m_managers.value(origin);
    const auto manager = std::make_shared<QNetworkAccessManager>();
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setAutoDeleteReplies(false);
    if (shared)
        m_managers.insert(origin, manager);
    return manager;
}

// The end of a manager waits for its thread, up to 5 s, and after an abort that may still be busy with a
// flood of headers: it ends later, when its thread is idle.
void SenderCore::retire(const std::shared_ptr<QNetworkAccessManager> &manager)
{
    QTimer::singleShot(1min, this, [manager] {});
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

static QNetworkReply *start(QNetworkAccessManager &manager, QNetworkRequest prepared, const Request &request,
                            RequestBody *body)
{
    if (!body)
        return manager.get(prepared);
    // HTTP/1.1 on a connection of its own is what the tests prove to send an act once.
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    prepared.setHeader(QNetworkRequest::ContentLengthHeader, body->size());
    if (!body->contentType().isEmpty())
        prepared.setHeader(QNetworkRequest::ContentTypeHeader, body->contentType());
    return manager.sendCustomRequest(prepared, verbOf(request.method), body);
}

QCoro::Task<> SenderCore::awaitTurn(std::shared_ptr<SenderCore> self, Origin origin)
{
    while (!self->m_closed && self->m_running.value(origin) >= mostReadsAtOnce)
        co_await qCoro(self.get(), &SenderCore::freed);
}

QCoro::Task<Exchange> SenderCore::exchange(std::shared_ptr<SenderCore> self, Origin origin, Request request,
                                           QByteArray token)
{
    Exchange unsent;
    const bool isRead = request.method == Request::Method::Get;
    const bool shared = isShared(request);
    if (shared)
        co_await awaitTurn(self, origin);
    unsent.cancelled = self->m_closed;
    // The reply reads it until it ends.
    const std::unique_ptr<RequestBody> body = isRead ? nullptr : RequestBody::make(request.body);
    unsent.fileFailed = !isRead && !body;
    if (unsent.cancelled || unsent.fileFailed)
        co_return unsent;
    const auto manager = self->managerFor(origin, request);
    self->m_running[origin] += shared;
    const auto leave = qScopeGuard([self, origin, shared] {
        self->m_running[origin] -= shared;
        Q_EMIT self->freed();
    });
    QNetworkReply *reply = start(*manager, self->prepare(origin, request, token), request, body.get());
    SenderLimits limits = self->m_limits;
    limits.answerBytes = request.mostBytes.value_or(limits.answerBytes);
    Transfer transfer(reply, body.get(), limits, request.progress);
    if (request.within)
        transfer.endWithin(*request.within);
    if (isTold(request))
        connect(&transfer, &Transfer::fellSilent, self.get(),
                [core = self.get(), origin] { Q_EMIT core->fellSilent(origin); });
    connect(self.get(), &SenderCore::closing, &transfer, &Transfer::cancel);
    if (!transfer.isDone())
        co_await qCoro(&transfer, &Transfer::done);
    Exchange ended = transfer.takeExchange();
    ended.response.origin = origin;
    // A connection that went silent would be used again.
    if (ended.timedOut)
        self->m_managers.remove(origin);
    if (ended.timedOut || ended.tooLarge || ended.cancelled)
        self->retire(manager);
    co_return ended;
}

ServerResult<Response> SenderCore::conclude(const Request &request, const Origin &origin, AccountId account,
                                            Exchange exchange)
{
    ExchangeEnd end{.origin = origin,
                    .account = account,
                    .httpStatus = exchange.status,
                    .firstByteMs = exchange.firstByteMs};
    if (exchange.status != 0 && !m_closed)
        m_endings.look(request, exchange.response, now());
    const bool telling = !exchange.cancelled && !exchange.fileFailed && isTold(request);
    auto result = judge(request, origin, std::move(exchange), now());
    end.fromApi = result ? result->isJson() : result.error().fromApi;
    if (!result) {
        end.failure = result.error().kind;
        end.retryAt = result.error().retryAt;
    }
    if (telling)
        Q_EMIT ended(end);
    return result;
}

QCoro::Task<ServerResult<Response>> SenderCore::sendOnce(std::shared_ptr<SenderCore> self, AccountId account,
                                                         Origin origin, Request request, QByteArray token)
{
    for (int hops = 0;; ++hops) {
        Exchange ended = co_await exchange(self, origin, request, token);
        if (account && ended.status != 0)
            self->m_budget.learn(account, request.rateClass, ended.response, self->now());
        if (ended.networkError == QNetworkReply::NoError && request.method == Request::Method::Get &&
            hops < mostRedirects) {
            if (const auto target = redirectTarget(ended.response, origin, request, !token.isEmpty())) {
                // What an adapter adds is for the server that it asked.
                if (target->origin != origin)
                    request.headers.clear();
                origin = target->origin;
                request.path = target->path;
                request.query = target->query;
                continue;
            }
        }
        co_return self->conclude(request, origin, account, std::move(ended));
    }
}

// 0.5 s, then 1.5 s, each give or take a half of it; longer when the server says so.
Milliseconds SenderCore::waitBefore(int attempt, const ServerError &error)
{
    const double base = attempt == 0 ? 500 : 1500;
    const Milliseconds own(qint64(base * (0.5 + m_random.unit())));
    return error.retryAt ? std::max(own, *error.retryAt - now()) : own;
}

// Whether sending the same again can help, and may be done without asking anybody.
static bool mayRepeat(const Request &request, const ServerError &error)
{
    if (request.method != Request::Method::Get || request.retry == Request::Retry::Never)
        return false;
    return error.kind == Kind::Broken || error.kind == Kind::Unavailable || error.kind == Kind::RateLimited;
}

namespace
{

// Either of two things that a coroutine waits for at once.
class Wake : public QObject
{
    Q_OBJECT

public:
    bool isOver = false;

    void end()
    {
        isOver = true;
        Q_EMIT ended();
    }

Q_SIGNALS:
    void ended();
};

QCoro::Task<> endAfter(std::shared_ptr<Wake> wake, Clock *clock, Milliseconds length)
{
    co_await clock->sleep(length);
    wake->end();
}

} // namespace

QCoro::Task<> SenderCore::pause(std::shared_ptr<SenderCore> self, Milliseconds length)
{
    const auto wake = std::make_shared<Wake>();
    connect(self.get(), &SenderCore::closing, wake.get(), &Wake::end);
    // Left to itself: after a close it ends whenever the clock does, and touches only what it shares.
    endAfter(wake, &self->m_clock, length);
    if (!wake->isOver)
        co_await qCoro(wake.get(), &Wake::ended);
}

QCoro::Task<std::optional<Instant>> SenderCore::awaitBudget(std::shared_ptr<SenderCore> self,
                                                            AccountId account, Request::RateClass rateClass,
                                                            Instant latest)
{
    while (account && !self->m_closed) {
        const Instant allowed = self->m_budget.allowedAt(account, rateClass);
        if (allowed > latest)
            co_return std::optional(allowed);
        if (allowed <= self->now())
            break;
        co_await pause(self, allowed - self->now());
    }
    co_return std::nullopt;
}

static ServerError heldBack(const Origin &origin, const Request &request, Instant until)
{
    ServerError error;
    error.kind = Kind::RateLimited;
    error.server = origin;
    error.retryAt = until;
    error.evidence << QStringLiteral("%1 %2: held back by the server's rate limit")
                          .arg(origin.toDisplayString(), request.path);
    return error;
}

QCoro::Task<ServerResult<Response>> SenderCore::send(std::shared_ptr<SenderCore> self, AccountId account,
                                                     Origin origin, Request request, QByteArray token)
{
    const Instant patientUntil = self->now() + self->m_limits.patience;
    for (int attempt = 0;; ++attempt) {
        if (const auto allowed = co_await awaitBudget(self, account, request.rateClass, patientUntil))
            co_return std::unexpected(heldBack(origin, request, *allowed));
        auto result = co_await sendOnce(self, account, origin, request, token);
        if (result || attempt >= mostRetries || self->m_closed || !mayRepeat(request, result.error()))
            co_return result;
        const Milliseconds wait = self->waitBefore(attempt, result.error());
        if (self->now() + wait > patientUntil)
            co_return result;
        qCDebug(logNet) << "again in" << wait.count() << "ms:" << request.path;
        co_await pause(self, wait);
    }
}

} // namespace Godwit

#include "sendercore.moc"
