// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/faultserver.h"
#include "fakes/manualclock.h"
#include "fakes/seededrandom.h"
#include "net/sender.h"

#include <QTimer>
#include <qcoro/qcorotask.h>

namespace Godwit
{

// Long enough for a loaded machine, where a test does not want a time-out.
SenderLimits patientLimits();

class FakeCredentials final : public CredentialSource
{
public:
    QCoro::Task<std::expected<Credential, CredentialProblem>> credentialFor(AccountId account) override;

    QString lockedSentence(AccountId) const override { return locked; }

    QHash<AccountId, Credential> known;
    // Why what is not known cannot be read; empty: it is not there.
    QString locked;
};

// A sender between an account's server and a foreign one. When it ends it has looked at every byte that left:
// the token may stand in an Authorization header to the account's server, and nowhere else; nor in what was
// logged.
class NetBench
{
public:
    explicit NetBench(const SenderLimits &limits = patientLimits());
    ~NetBench();

    static const AccountId account;
    static const QByteArray token;

    // The result, with the clock moved on whenever somebody sleeps (unless told not to).
    ServerResult<Response> await(QCoro::Task<ServerResult<Response>> task);

    ServerResult<Response> sendAs(Request request)
    {
        return await(sender->sendAs(account, std::move(request)));
    }

    ServerResult<Response> sendTo(const Origin &origin, Request request)
    {
        return await(sender->sendTo(origin, std::move(request)));
    }

    // Takes the account's origin for another one than the fault server's.
    void moveAccount(const Origin &origin) { credentials.known[account].origin = origin; }

    // Who has seen the token and may not.
    QStringList leaks() const;

    FaultServer server;
    FaultServer foreign;
    FakeCredentials credentials;
    ManualClock clock;
    SeededRandom random;
    std::unique_ptr<Sender> sender;
    bool clockMoves = true;

private:
    QTimer m_mover;
};

// A request for "/api", as each kind of act has it.
Request getRequest();
Request request(Request::Method method, Body body = NoBody{});

} // namespace Godwit
