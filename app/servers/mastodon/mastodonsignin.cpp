// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/mastodonsignin.h"

#include "net/sender.h"
#include "servers/mastodon/oauthmetadata.h"

#include <QJsonObject>

#include <algorithm>

namespace Godwit::Mastodon
{

namespace
{

// `follow` is deprecated and within `write`.
QString scopes()
{
    return QStringLiteral("read write");
}

Request formPost(const QString &path, const FormBody &form)
{
    Request request;
    request.method = Request::Method::Post;
    request.retry = Request::Retry::Never;
    request.path = path;
    request.body = form;
    return request;
}

QByteArray word(const Response &response, QLatin1StringView name)
{
    const QString value = QJsonDocument::fromJson(response.body).object().value(name).toString();
    // It goes into a header: what RFC 6750 does not allow there is no token.
    const bool clean = std::ranges::all_of(value, [](QChar c) { return c > u' ' && c < u'\x7f'; });
    return clean && value.size() <= 4096 ? value.toLatin1() : QByteArray();
}

} // namespace

SignIn::SignIn(Sender &sender, ServerInfo info) : m_sender(sender), m_info(std::move(info)) {}

QUrl SignIn::pasteRedirect() const
{
    return QUrl(QStringLiteral("urn:ietf:wg:oauth:2.0:oob"));
}

ServerError SignIn::badAnswer(const QString &evidence, int status) const
{
    ServerError error;
    error.kind = ServerError::Kind::BadAnswer;
    error.server = m_info.origin;
    error.httpStatus = status;
    error.evidence << evidence;
    return error;
}

// Whatever goes wrong here: older servers have no metadata, and the registration itself will say what is
// wrong.
QCoro::Task<SignInClient> SignIn::addresses()
{
    Request request;
    request.path = QStringLiteral("/.well-known/oauth-authorization-server");
    const auto response = co_await m_sender.sendTo(m_info.origin, std::move(request));
    const OAuthAddresses found = readOAuthMetadata(response ? response->body : QByteArray(), m_info.origin);
    SignInClient client;
    client.authorizeUrl = m_info.origin.toUrl();
    client.authorizeUrl.setPath(found.authorizePath, QUrl::TolerantMode);
    client.tokenPath = found.tokenPath;
    client.issuer = found.issuer;
    co_return client;
}

QCoro::Task<ServerResult<SignInClient>> SignIn::registerClient(QUrl redirect)
{
    SignInClient client = co_await addresses();
    client.redirect = redirect;
    // A form: GoToSocial and snac refuse redirect_uris as a JSON array [seen].
    const auto response = co_await m_sender.sendTo(
        m_info.origin, formPost(QStringLiteral("/api/v1/apps"),
                                {{QStringLiteral("client_name"), QStringLiteral("Godwit")},
                                 {QStringLiteral("redirect_uris"), redirect.toString(QUrl::FullyEncoded)},
                                 {QStringLiteral("scopes"), scopes()}}));
    if (!response)
        co_return std::unexpected(response.error());
    client.clientId = word(*response, QLatin1StringView("client_id"));
    client.clientSecret = word(*response, QLatin1StringView("client_secret"));
    if (client.clientId.isEmpty())
        co_return std::unexpected(
            badAnswer(QStringLiteral("the registration's answer holds no client_id"), response->status));
    co_return client;
}

QUrl SignIn::authorizeUrl(const SignInClient &client, const QByteArray &state,
                          const QByteArray &challenge) const
{
    const Fields query{{QStringLiteral("response_type"), QStringLiteral("code")},
                       {QStringLiteral("client_id"), QString::fromLatin1(client.clientId)},
                       {QStringLiteral("redirect_uri"), client.redirect.toString(QUrl::FullyEncoded)},
                       {QStringLiteral("scope"), scopes()},
                       {QStringLiteral("state"), QString::fromLatin1(state)},
                       {QStringLiteral("code_challenge"), QString::fromLatin1(challenge)},
                       {QStringLiteral("code_challenge_method"), QStringLiteral("S256")}};
    QUrl url = client.authorizeUrl;
    url.setQuery(QString::fromLatin1(query.toEncoded()), QUrl::StrictMode);
    return url;
}

QCoro::Task<ServerResult<QByteArray>> SignIn::exchange(SignInClient client, QByteArray code,
                                                       QByteArray verifier)
{
    // snac's page for pasting shows the code with `&state=` behind it [seen on 2.75 and 2.96].
    const QByteArray bare = code.trimmed().split('&').first();
    const auto response = co_await m_sender.sendTo(
        m_info.origin,
        formPost(client.tokenPath,
                 {{QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
                  {QStringLiteral("code"), QString::fromUtf8(bare)},
                  {QStringLiteral("client_id"), QString::fromLatin1(client.clientId)},
                  {QStringLiteral("client_secret"), QString::fromLatin1(client.clientSecret)},
                  {QStringLiteral("redirect_uri"), client.redirect.toString(QUrl::FullyEncoded)},
                  {QStringLiteral("code_verifier"), QString::fromLatin1(verifier)}}));
    if (!response)
        co_return std::unexpected(response.error());
    const QByteArray token = word(*response, QLatin1StringView("access_token"));
    if (token.isEmpty())
        co_return std::unexpected(
            badAnswer(QStringLiteral("the answer holds no access_token"), response->status));
    co_return token;
}

QCoro::Task<ServerResult<void>> SignIn::revoke(SignInClient client, QByteArray token)
{
    const auto response = co_await m_sender.sendTo(
        m_info.origin, formPost(QStringLiteral("/oauth/revoke"),
                                {{QStringLiteral("client_id"), QString::fromLatin1(client.clientId)},
                                 {QStringLiteral("client_secret"), QString::fromLatin1(client.clientSecret)},
                                 {QStringLiteral("token"), QString::fromLatin1(token)}}));
    if (!response)
        co_return std::unexpected(response.error());
    co_return {};
}

} // namespace Godwit::Mastodon
