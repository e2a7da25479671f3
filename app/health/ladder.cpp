// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/ladder.h"

#include "base/clock.h"
#include "health/doorbell.h"
#include "health/nameresolver.h"
#include "net/sender.h"
#include "servers/factory.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QHostAddress>

namespace Godwit
{

using namespace std::chrono_literals;
using Kind = ServerError::Kind;

static constexpr Milliseconds nameTime = 2s;
static constexpr Milliseconds portalTime = 1500ms;
static constexpr Milliseconds keyTime = 5s;

Ladder::Ladder(Sender &sender, ServerSource &servers, NameResolver &names, Clock &clock, int plainPort)
    : m_sender(sender), m_servers(servers), m_names(names), m_clock(clock), m_plainPort(plainPort)
{
}

static void append(Steps &steps, Steps more)
{
    std::ranges::move(more, std::back_inserter(steps));
}

QCoro::Task<Steps> Ladder::climb(ServerInfo server)
{
    QElapsedTimer clock;
    clock.start();
    const auto left = [&clock] {
        return std::max<Milliseconds>(1ms, climbTime - Milliseconds(clock.elapsed()));
    };
    const Origin origin = server.origin;
    Steps steps;
    if (QHostAddress(origin.host()).isNull())
        steps = co_await lookUp(origin.host(), std::min(nameTime, left()));
    const bool named = steps.empty() || steps.back().sign == Sign::NameFound;
    if (named)
        append(steps, co_await ringDoorbell(origin, m_clock.now(), left() - portalTime, m_stop.get_token()));
    const Sign reached = steps.back().sign;
    if (reached == Sign::Connected || reached == Sign::Encrypted)
        steps.push_back(co_await greet(std::move(server), left()));
    else if (named && reached != Sign::Refused && origin.scheme() == QLatin1StringView("https")) {
        if (const auto portal = co_await lookForPortal(origin, std::min(portalTime, left())))
            steps.push_back(*portal);
    }
    co_return steps;
}

static Step stepOf(const NameAnswer &answer, Instant now, Milliseconds took)
{
    using Answer = NameAnswer::Kind;
    const Sign sign = answer.kind == Answer::Found     ? Sign::NameFound
                      : answer.kind == Answer::Unknown ? Sign::NameUnknown
                                                       : Sign::NameFailed;
    return {.sign = sign,
            .at = now,
            .took = took,
            .subject = answer.kind == Answer::Found ? answer.addresses.mid(0, 3).join(QStringLiteral(", "))
                                                    : answer.resolver,
            .words = answer.kind == Answer::Found ? QString() : answer.words};
}

QCoro::Task<Steps> Ladder::lookUp(QString host, Milliseconds within)
{
    QElapsedTimer clock;
    clock.start();
    const NameAnswer own = co_await m_names.ask(host, within);
    Steps steps{stepOf(own, m_clock.now(), Milliseconds(clock.elapsed()))};
    if (own.kind == NameAnswer::Kind::Unknown) {
        const NameAnswer above = co_await m_names.askAbove(host, nameTime);
        // Before the own one, which decides how the look goes on.
        steps.insert(steps.begin(), stepOf(above, m_clock.now(), Milliseconds(clock.elapsed())));
    }
    co_return steps;
}

QCoro::Task<Step> Ladder::greet(ServerInfo server, Milliseconds within)
{
    QElapsedTimer clock;
    clock.start();
    const auto contact = makeContact(m_sender, server);
    const auto greeted = co_await contact->greet(within);
    Step step{.sign = greeted ? Sign::Genuine : signOf(greeted.error()),
              .at = m_clock.now(),
              .took = Milliseconds(clock.elapsed())};
    if (!greeted) {
        step.httpStatus = greeted.error().httpStatus;
        step.words = greeted.error().serverWords;
        step.until = greeted.error().retryAt;
    }
    co_return step;
}

// A network that wants a sign-in answers plain http in everybody's place. A server answers it by pointing to
// its own https.
QCoro::Task<std::optional<Step>> Ladder::lookForPortal(Origin origin, Milliseconds within)
{
    QUrl url = origin.toUrl();
    url.setScheme(QStringLiteral("http"));
    url.setPort(m_plainPort);
    const auto plain = Origin::fromUrl(url);
    Request request;
    request.path = QStringLiteral("/");
    request.retry = Request::Retry::Never;
    request.acceptsHtml = true;
    request.isLook = true;
    request.within = within;
    const auto answer = co_await m_sender.sendTo(*plain, std::move(request));
    const bool inItsPlace =
        answer ? answer->origin == *plain
               : answer.error().kind == Kind::Redirected || answer.error().kind == Kind::CaptivePortal;
    if (!inItsPlace)
        co_return std::nullopt;
    co_return Step{.sign = Sign::PortalAnswered,
                   .at = m_clock.now(),
                   .subject = plain->toString(),
                   .httpStatus = answer ? answer->status : answer.error().httpStatus};
}

void Ladder::stop()
{
    m_stop.request_stop();
    m_names.abort();
}

QCoro::Task<ServerResult<QByteArray>> Ladder::serverKey(ServerInfo server)
{
    const auto contact = makeContact(m_sender, server);
    const auto key = co_await contact->serverKey(keyTime);
    if (!key)
        co_return std::unexpected(key.error());
    co_return key->isEmpty() ? QByteArray()
                             : QCryptographicHash::hash(*key, QCryptographicHash::Sha256).toHex();
}

QCoro::Task<ServerResult<void>> Ladder::token(AccountId account)
{
    const auto server = m_servers.serverFor(account);
    if (!server) {
        ServerError error;
        error.kind = Kind::SignedOut;
        co_return std::unexpected(error);
    }
    const auto self = co_await server->people().self();
    if (!self)
        co_return std::unexpected(self.error());
    co_return {};
}

} // namespace Godwit
