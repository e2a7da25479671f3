// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/endpoint.h"

#include "base/clock.h"
#include "net/sender.h"
#include "servers/mastodon/reader.h"

#include <QUrl>

namespace Godwit::Mastodon
{

Endpoint::Endpoint(Sender &sender, Clock &clock, AccountId account, ServerInfo info)
    : m_sender(sender), m_clock(clock), m_account(account), m_info(std::move(info)),
      m_quirks(quirksOf(m_info))
{
}

ReaderContext Endpoint::context() const
{
    return readerContext(m_info, m_clock.now());
}

QCoro::Task<ServerResult<Response>> Endpoint::get(QString path, Fields query)
{
    Request request;
    request.path = std::move(path);
    request.query = std::move(query);
    co_return co_await send(std::move(request));
}

QCoro::Task<ServerResult<Response>> Endpoint::act(QString path, Fields form)
{
    Request request;
    request.method = Request::Method::Post;
    request.retry = Request::Retry::Never;
    request.path = std::move(path);
    if (!form.isEmpty())
        request.body = std::move(form);
    co_return co_await send(std::move(request));
}

QCoro::Task<ServerResult<Response>> Endpoint::act(Request::Method method, QString path, QJsonObject body,
                                                  Request::RateClass rateClass)
{
    Request request;
    request.method = method;
    request.retry = Request::Retry::Never;
    request.path = std::move(path);
    request.rateClass = rateClass;
    if (!body.isEmpty())
        request.body = JsonBody(body);
    co_return co_await send(std::move(request));
}

// Mastodon says it by 401, and by 422 where its public timelines are closed; others by 403.
static bool wantsAccount(const ServerError &error)
{
    return error.httpStatus == 401 || error.httpStatus == 403 || error.httpStatus == 422;
}

QCoro::Task<ServerResult<Response>> Endpoint::send(Request request)
{
    if (!isGuest(m_account))
        co_return co_await m_sender.sendAs(m_account, std::move(request));
    auto response = co_await m_sender.sendTo(m_info.origin, std::move(request));
    if (!response && wantsAccount(response.error()))
        response.error().kind = ServerError::Kind::NeedsAccount;
    co_return response;
}

QCoro::Task<ServerResult<LocalId>> Endpoint::ownId()
{
    if (m_ownId.isEmpty()) {
        const auto response = co_await get(QStringLiteral("/api/v1/accounts/verify_credentials"));
        if (!response)
            co_return std::unexpected(response.error());
        const auto self = readPerson(context(), *response);
        if (!self)
            co_return std::unexpected(self.error());
        m_ownId = self->id;
    }
    // A copy: QCoro 0.11 moves out of an lvalue that it has to convert.
    co_return LocalId(m_ownId);
}

ServerError Endpoint::error(ServerError::Kind kind, const QString &evidence) const
{
    ServerError error;
    error.kind = kind;
    error.server = m_info.origin;
    error.evidence << evidence;
    return error;
}

ServerError Endpoint::unsupported(const char *what) const
{
    return error(ServerError::Kind::Unsupported,
                 QStringLiteral("not asked: this server has no %1").arg(QLatin1StringView(what)));
}

QString pathSegment(const LocalId &id)
{
    QString segment = QString::fromLatin1(QUrl::toPercentEncoding(id.toString()));
    // Percent-encoding leaves dots alone, and a dot segment would climb.
    if (segment == QLatin1String(".") || segment == QLatin1String(".."))
        segment.replace(QLatin1Char('.'), QLatin1String("%2E"));
    return segment;
}

ServerError missingRoute(ServerError error)
{
    if (error.kind == ServerError::Kind::NotFound)
        error.kind = ServerError::Kind::Unsupported;
    return error;
}

} // namespace Godwit::Mastodon
