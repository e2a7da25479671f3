// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sender.h"

#include "base/tr.h"
#include "net/pathguard.h"
#include "net/sendercore.h"
#include "net/socket.h"

#include <QWebSocket>

namespace Godwit
{

using Kind = ServerError::Kind;

static ServerError errorOf(Kind kind, const Origin &origin, const QString &evidence)
{
    ServerError error;
    error.kind = kind;
    error.server = origin;
    if (!evidence.isEmpty())
        error.evidence << evidence;
    return error;
}

// The token stays here: something else than the server may answer at its name.
static ServerError withheld(const Origin &origin)
{
    return errorOf(
        Kind::Tls, origin,
        QStringLiteral("%1: it is in doubt who answers there (`godwit health --probe` looks again)")
            .arg(origin.toDisplayString()));
}

static ServerError errorOf(CredentialProblem problem, const CredentialSource &credentials, AccountId account)
{
    if (problem == CredentialProblem::SignedOut)
        return errorOf(Kind::SignedOut, {}, QStringLiteral("no token is stored"));
    ServerError error =
        errorOf(Kind::TokenLocked, {}, QStringLiteral("the place of the tokens did not give this one"));
    error.ownWords = credentials.lockedSentence(account);
    return error;
}

static ServerError offline(const Origin &origin)
{
    ServerError error = errorOf(Kind::Cancelled, origin, QStringLiteral("offline, as was asked for"));
    error.left = false;
    error.ownWords = tr("Nothing is sent to any server, because Godwit was told to stay offline.");
    return error;
}

Sender::Sender(CredentialSource &credentials, Clock &clock, RandomSource &random, Limits limits)
    : m_core(std::make_shared<SenderCore>(credentials, clock, random, limits))
{
    connect(m_core.get(), &SenderCore::ended, this, &Sender::ended);
    connect(m_core.get(), &SenderCore::fellSilent, this, &Sender::fellSilent);
}

Sender::~Sender()
{
    close();
}

void Sender::close()
{
    m_core->close();
}

QCoro::Task<bool> Sender::pause(Milliseconds length)
{
    const auto core = m_core;
    if (!core->isClosed())
        co_await SenderCore::pause(core, length);
    co_return core->isClosed();
}

QCoro::Task<ServerResult<Response>> Sender::sendTo(Origin origin, Request request)
{
    const auto core = m_core;
    if (core->isOffline())
        co_return std::unexpected(offline(origin));
    if (const QString problem = pathProblem(request.path); !problem.isEmpty())
        co_return std::unexpected(errorOf(Kind::TokenGuarded, origin, problem));
    co_return co_await SenderCore::send(core, AccountId(), origin, std::move(request), {});
}

QCoro::Task<ServerResult<Response>> Sender::sendAs(AccountId account, Request request)
{
    const auto core = m_core;
    if (core->isOffline())
        co_return std::unexpected(offline({}));
    const auto credential = co_await core->credentials().credentialFor(account);
    if (!credential)
        co_return std::unexpected(errorOf(credential.error(), core->credentials(), account));
    if (core->isWithheld(credential->origin))
        co_return std::unexpected(withheld(credential->origin));
    if (const QString problem = pathProblem(request.path); !problem.isEmpty())
        co_return std::unexpected(errorOf(Kind::TokenGuarded, credential->origin, problem));
    co_return co_await SenderCore::send(core, account, credential->origin, std::move(request),
                                        credential->token);
}

// A stream that does not open tells of the server where it is the server's own door that is shut.
static bool saysOfServer(Kind kind, const QUrl &url, const Origin &origin)
{
    const bool shut =
        kind == Kind::Refused || kind == Kind::HostNotFound || kind == Kind::TimedOut || kind == Kind::Tls;
    return shut && url.host() == origin.host() && url.port() == origin.port();
}

QCoro::Task<ServerResult<std::unique_ptr<QWebSocket>>>
Sender::socketAs(AccountId account, QString streamingUrl, QString path, Fields query, std::stop_token stop)
{
    const auto core = m_core;
    if (core->isOffline())
        co_return std::unexpected(offline({}));
    const auto credential = co_await core->credentials().credentialFor(account);
    if (!credential)
        co_return std::unexpected(errorOf(credential.error(), core->credentials(), account));
    if (core->isWithheld(credential->origin))
        co_return std::unexpected(withheld(credential->origin));
    const auto url = socketUrl(credential->origin, streamingUrl, path, query);
    if (!url)
        co_return std::unexpected(errorOf(Kind::TokenGuarded, credential->origin, url.error()));
    auto opened = co_await openSocket(core, credential->origin, *url, credential->token, stop);
    if (!opened && saysOfServer(opened.error().kind, *url, credential->origin))
        Q_EMIT core->ended({.origin = credential->origin, .failure = opened.error().kind});
    co_return std::move(opened);
}

void Sender::stayOffline()
{
    m_core->stayOffline();
}

bool Sender::isWithheld(const Origin &origin) const
{
    return m_core->isWithheld(origin);
}

void Sender::withhold(const Origin &origin, bool on)
{
    m_core->withhold(origin, on);
}

Instant Sender::allowedAt(AccountId account, Request::RateClass rateClass) const
{
    return m_core->budget().allowedAt(account, rateClass);
}

std::optional<Instant> Sender::roomAt(AccountId account, int reserve, Instant now) const
{
    return m_core->budget().roomAt(account, Request::RateClass::Ordinary, reserve, now);
}

void Sender::dropConnections()
{
    m_core->dropConnections();
}

} // namespace Godwit
