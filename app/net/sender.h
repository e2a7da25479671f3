// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/servererror.h"
#include "net/credential.h"
#include "net/exchangeend.h"
#include "net/request.h"

#include <QObject>

#include <memory>
#include <stop_token>

class QWebSocket;

namespace Godwit
{

class Clock;
class RandomSource;
class SenderCore;

struct SenderLimits {
    Milliseconds connect{5'000};
    // Without a first byte for so long, what was asked is in doubt (fellSilent), not yet given up.
    Milliseconds silence{4'000};
    Milliseconds firstByte{15'000};
    Milliseconds stalled{30'000};
    // From an answer's first byte to its last, so that a drip feed ends.
    Milliseconds answer{120'000};
    qint64 answerBytes = 8 * 1024 * 1024;
    // How long a request waits for the rate budget before it answers RateLimited instead.
    Milliseconds patience{30'000};
};

// Every byte to a server goes through here, and only sendAs() and socketAs() attach a token. Owns time-outs
// (connect 5 s, first byte 15 s, stalled transfer 30 s), retries of GETs, at most 6 GETs to an origin at
// once, the rate budget of each account, and redirects (same origin only, at most 5; without a token also to
// an https host of the same registrable domain). Answers over 8 MiB are refused. Lives on the engine thread.
// What is under way when it is destroyed ends Cancelled.
//
// An act leaves once, over a connection of its own. A GET is tried three times at most, and Qt may send each
// try twice, when its connection ends before an answer.
//
// A 2xx answer is a Response, everything else a ServerError with the server's words (`error`,
// `error_description` or the text of an HTML page, cut). 206 is a 2xx.
class Sender : public QObject
{
    Q_OBJECT

public:
    using Limits = SenderLimits;

    // All three outlive the sender.
    Sender(CredentialSource &credentials, Clock &clock, RandomSource &random, Limits limits = {});
    ~Sender() override;

    // From now on everything ends Cancelled, also what is under way.
    void close();

    // Ends early when the sender closes: for what waits until it asks again. True: it is closed.
    QCoro::Task<bool> pause(Milliseconds length);

    // From now on nothing is sent: everything that is asked ends Cancelled, with words that say so.
    void stayOffline();

    // To the account's own origin, with its token.
    QCoro::Task<ServerResult<Response>> sendAs(AccountId account, Request request);

    // Without a token: discovery, sign-in, first contact.
    QCoro::Task<ServerResult<Response>> sendTo(Origin origin, Request request);

    // A connected WebSocket with the account's token. `streamingUrl` is what the account's own instance
    // document named; a host of another registrable domain is refused (TokenGuarded). Text messages are
    // bounded to 1 MiB. `stop` ends the opening, Cancelled.
    QCoro::Task<ServerResult<std::unique_ptr<QWebSocket>>>
    socketAs(AccountId account, QString streamingUrl, QString path, Fields query, std::stop_token stop = {});

    // When the account may next send without being refused; in the past when at once.
    Instant allowedAt(AccountId account, Request::RateClass rateClass) const;

    // When at least `reserve` ordinary requests are left to the account; nothing where its server does not
    // say.
    std::optional<Instant> roomAt(AccountId account, int reserve, Instant now) const;

    // The host was asleep or the network changed: connections are not trusted any more.
    void dropConnections();

    // While it is in doubt who answers at an origin, no token goes there: what would send one ends Tls.
    void withhold(const Origin &origin, bool on);

    // sendTo() goes there all the same: who gives it a secret asks first.
    bool isWithheld(const Origin &origin) const;

Q_SIGNALS:
    // Evidence for health. Not of what we stopped ourselves.
    void ended(const Godwit::ExchangeEnd &end);
    // A request has waited for its first byte for `silence`, and goes on waiting.
    void fellSilent(const Godwit::Origin &origin);

private:
    std::shared_ptr<SenderCore> m_core;
};

} // namespace Godwit
