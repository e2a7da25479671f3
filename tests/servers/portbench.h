// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "net/sender.h"
#include "servers/factory.h"
#include "servers/snacserver.h"

#include <QHash>

namespace Godwit
{

// Tokens as a test hands them out.
class TestCredentials final : public CredentialSource
{
public:
    void set(AccountId account, Credential credential) { m_known.insert(account, std::move(credential)); }

    QCoro::Task<std::expected<Credential, CredentialProblem>> credentialFor(AccountId account) override
    {
        if (!m_known.contains(account))
            co_return std::unexpected(CredentialProblem::SignedOut);
        co_return m_known.value(account);
    }

private:
    QHash<AccountId, Credential> m_known;
};

// The engine's way to real servers: clock, chance and network are real.
class PortBench
{
public:
    PortBench() = default;

    Sender &sender() { return m_sender; }

    // Adds the user to the server and signs in as Godwit does: detection, registration, the server's own
    // login page, exchange of the code. Null when a step fails: problem() says which.
    std::shared_ptr<Server> signIn(SnacServer &snac, const QString &user, bool byPaste = false);

    const QString &problem() const { return m_problem; }

    // The port of an account whose token is wrong.
    std::shared_ptr<Server> impostor(const Server &server);

private:
    std::shared_ptr<Server> fail(const QString &step, const ServerError &error);

    AccountId next() { return AccountId(++m_accounts); }

    SystemClock m_clock;
    SystemRandom m_random;
    TestCredentials m_credentials;
    Sender m_sender{m_credentials, m_clock, m_random};
    qint64 m_accounts = 0;
    QString m_problem;
};

} // namespace Godwit
