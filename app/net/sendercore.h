// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/answer.h"
#include "net/ratebudget.h"
#include "net/sender.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QPointer>

namespace Godwit
{

class Transfer;

// What the sender's coroutines work on. They share its ownership, so that it outlives the sender until the
// last of them has ended.
class SenderCore : public QObject
{
    Q_OBJECT

public:
    SenderCore(CredentialSource &credentials, Clock &clock, RandomSource &random, SenderLimits limits);
    ~SenderCore() override;

    // From now on everything ends Cancelled.
    void close();
    void dropConnections();

    // One request to one origin, redirects followed as they may be; no retry.
    static QCoro::Task<ServerResult<Response>> sendOnce(std::shared_ptr<SenderCore> self, Origin origin,
                                                        Request request, QByteArray token);
    // The same with retries of what may be retried, and with the account's budget when there is an account.
    static QCoro::Task<ServerResult<Response>> send(std::shared_ptr<SenderCore> self, AccountId account,
                                                    Origin origin, Request request, QByteArray token);

    CredentialSource &credentials() { return m_credentials; }

    Clock &clock() { return m_clock; }

    const RateBudget &budget() const { return m_budget; }

Q_SIGNALS:
    void ended(const Godwit::Origin &origin, bool answered, int httpStatus, qint64 firstByteMs);
    void closing();

private:
    static QCoro::Task<Exchange> exchange(std::shared_ptr<SenderCore> self, Origin origin, Request request,
                                          QByteArray token);
    QNetworkReply *start(const Origin &origin, const Request &request, const QByteArray &token);
    QNetworkAccessManager &managerFor(const Origin &origin, const Request &request, QObject *owner);
    QNetworkRequest prepare(const Origin &origin, const Request &request, const QByteArray &token) const;
    Milliseconds backOff(int attempt);

    CredentialSource &m_credentials;
    Clock &m_clock;
    RandomSource &m_random;
    SenderLimits m_limits;
    RateBudget m_budget;
    QHash<Origin, QNetworkAccessManager *> m_managers;
    bool m_closed = false;
};

} // namespace Godwit
