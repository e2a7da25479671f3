// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/grant.h"
#include "accounts/secretstore.h"
#include "base/clock.h"
#include "net/credential.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <limits>

namespace Godwit
{

class AccountStore;

// Gives the sender its tokens: from memory, once read from the secret store. A store that does not open is
// asked again a minute later at the soonest, so that nobody is asked for a password at each request. Of an
// account that is signed out, here or by another process, no token stays in memory. Engine thread.
class TokenVault final : public QObject, public CredentialSource
{
    Q_OBJECT

public:
    // All outlive the vault. `profile` is the data folder's own id, so that no two folders share an entry.
    TokenVault(AccountStore &accounts, SecretStore &secrets, Clock &clock, QString profile);
    ~TokenVault() override;

    QCoro::Task<std::expected<Credential, CredentialProblem>> credentialFor(AccountId account) override;
    QString lockedSentence(AccountId account) const override;
    // With what taking the token back needs; NotFound when the account has none.
    QCoro::Task<SecretResult<Grant>> grantFor(AccountId account);

    // An account that is being signed in: kept in memory only, under an id that no real account has.
    AccountId holdProvisional(Credential credential);
    void release(AccountId provisional);

    // For an account whose row stands; replaces the token that was there.
    QCoro::Task<SecretResult<void>> keep(AccountId account, Grant grant);
    // Forgotten at once; the result says whether the store has forgotten it too.
    QCoro::Task<SecretResult<void>> forget(AccountId account);

    // The server does not take the token in memory any more: it is forgotten, in the store, too, unless
    // another process has put a later one there, which then is the account's.
    QCoro::Task<SecretResult<void>> drop(AccountId account);

    // The person has unlocked the keychain, or wants to be asked again.
    void retry() { m_failures.clear(); }

    // Why the account's token could not be read, for a sentence; nothing when it could.
    std::optional<SecretError> problemOf(AccountId account) const;

Q_SIGNALS:
    void loadEnded();

private:
    struct Failure {
        SecretError error;
        Instant at;
    };

    void dropGone();
    QString entry(AccountId account) const;
    QCoro::Task<SecretResult<Grant>> load(AccountId account);

    AccountStore &m_accounts;
    SecretStore &m_secrets;
    Clock &m_clock;
    QString m_profile;
    QHash<AccountId, Grant> m_held;
    QHash<AccountId, Failure> m_failures;
    QSet<AccountId> m_loading;
    // Downwards from where no row of a table comes; below 0 are guests.
    qint64 m_lastProvisional = std::numeric_limits<qint64>::max();
};

} // namespace Godwit
