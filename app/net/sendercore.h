// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/answer.h"
#include "net/endings.h"
#include "net/ratebudget.h"
#include "net/sender.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSet>
#include <qcoro/qcorotask.h>

#include <memory>

namespace Godwit
{

// What the sender's coroutines work on. They share its ownership, so that it outlives the sender until the
// last of them has ended. Once closed it touches neither clock nor credentials, which may be gone.
class SenderCore : public QObject
{
    Q_OBJECT

public:
    SenderCore(CredentialSource &credentials, Clock &clock, RandomSource &random, SenderLimits limits);
    ~SenderCore() override;

    // From now on everything ends Cancelled.
    void close();

    bool isClosed() const { return m_closed; }

    // What is under way goes on; what comes next gets new connections.
    void dropConnections() { m_managers.clear(); }

    // One request to one origin, redirects followed as they may be; no retry.
    static QCoro::Task<ServerResult<Response>> sendOnce(std::shared_ptr<SenderCore> self, AccountId account,
                                                        Origin origin, Request request, QByteArray token);
    // The same with retries of what may be retried, and with the account's budget when there is an account.
    static QCoro::Task<ServerResult<Response>> send(std::shared_ptr<SenderCore> self, AccountId account,
                                                    Origin origin, Request request, QByteArray token);

    // Ends early when the core closes.
    static QCoro::Task<> pause(std::shared_ptr<SenderCore> self, Milliseconds length);

    CredentialSource &credentials() { return m_credentials; }

    const RateBudget &budget() const { return m_budget; }

    // From now on nothing leaves, and no token is asked for.
    void stayOffline() { m_offline = true; }

    bool isOffline() const { return m_offline; }

    void withhold(const Origin &origin, bool on);

    bool isWithheld(const Origin &origin) const { return m_withheld.contains(origin); }

Q_SIGNALS:
    void ended(const Godwit::ExchangeEnd &end);
    void fellSilent(const Godwit::Origin &origin);
    void closing();
    // A request has made room for another one.
    void freed();

private:
    static QCoro::Task<Exchange> exchange(std::shared_ptr<SenderCore> self, Origin origin, Request request,
                                          QByteArray token);
    // Until this GET may leave beside the others to its origin.
    static QCoro::Task<> awaitTurn(std::shared_ptr<SenderCore> self, Origin origin);
    // Until the account's budget allows a request; the moment at which it would when that is after `latest`.
    static QCoro::Task<std::optional<Instant>> awaitBudget(std::shared_ptr<SenderCore> self,
                                                           AccountId account, Request::RateClass rateClass,
                                                           Instant latest);
    std::shared_ptr<QNetworkAccessManager> managerFor(const Origin &origin, const Request &request);
    void retire(const std::shared_ptr<QNetworkAccessManager> &manager);
    QNetworkRequest prepare(const Origin &origin, const Request &request, const QByteArray &token) const;
    Milliseconds waitBefore(int attempt, const ServerError &error);
    Instant now() const;
    // Judged, and told as evidence.
    ServerResult<Response> conclude(const Request &request, const Origin &origin, AccountId account,
                                    Exchange exchange);

    CredentialSource &m_credentials;
    Clock &m_clock;
    RandomSource &m_random;
    SenderLimits m_limits;
    RateBudget m_budget;
    Endings m_endings;
    QHash<Origin, std::shared_ptr<QNetworkAccessManager>> m_managers;
    QHash<Origin, int> m_running;
    QSet<Origin> m_withheld;
    Instant m_closedAt;
    bool m_closed = false;
    bool m_offline = false;
};

} // namespace Godwit
