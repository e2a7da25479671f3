// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/tokenvault.h"

#include "accounts/accountstore.h"

#include <qcoro/qcorosignal.h>

namespace Godwit
{

using namespace std::chrono_literals;

static constexpr Milliseconds askAgainAfter = 60s;

TokenVault::TokenVault(AccountStore &accounts, SecretStore &secrets, Clock &clock, QString profile)
    : m_accounts(accounts), m_secrets(secrets), m_clock(clock), m_profile(std::move(profile))
{
    connect(&accounts, &AccountStore::changed, this, &TokenVault::dropGone);
}

TokenVault::~TokenVault()
{
    for (Grant &grant : m_held) {
        wipe(grant.credential.token);
        wipe(grant.clientSecret);
    }
}

// Those that are being signed in have no row to stand for them; a token that is kept before its row stands is
// read from the store again.
void TokenVault::dropGone()
{
    for (auto it = m_held.begin(); it != m_held.end();) {
        const auto row = m_accounts.byId(it.key());
        if (it.key().value() >= m_lastProvisional || (row && !row->archived)) {
            ++it;
            continue;
        }
        wipe(it->credential.token);
        wipe(it->clientSecret);
        it = m_held.erase(it);
    }
}

QString TokenVault::entry(AccountId account) const
{
    return m_profile + u'/' + QString::number(account.value());
}

QCoro::Task<std::expected<Credential, CredentialProblem>> TokenVault::credentialFor(AccountId account)
{
    const auto grant = co_await grantFor(account);
    if (grant)
        co_return grant->credential;
    co_return std::unexpected(grant.error().kind == SecretError::Kind::NotFound
                                  ? CredentialProblem::SignedOut
                                  : CredentialProblem::KeychainLocked);
}

QString TokenVault::lockedSentence(AccountId account) const
{
    const auto problem = problemOf(account);
    return problem ? secretSentence(*problem) : QString();
}

QCoro::Task<SecretResult<Grant>> TokenVault::grantFor(AccountId account)
{
    while (m_loading.contains(account))
        co_await qCoro(this, &TokenVault::loadEnded);
    if (const auto held = m_held.constFind(account); held != m_held.cend())
        co_return *held;
    const auto row = m_accounts.byId(account);
    if (!row || row->archived)
        co_return std::unexpected(SecretError{SecretError::Kind::NotFound, {}});
    const auto failure = m_failures.constFind(account);
    if (failure != m_failures.cend() && m_clock.now() < failure->at + askAgainAfter)
        co_return std::unexpected(failure->error);
    m_loading.insert(account);
    auto grant = co_await load(account);
    m_loading.remove(account);
    if (grant) {
        m_failures.remove(account);
        m_held.insert(account, *grant);
    } else {
        m_failures.insert(account, {grant.error(), m_clock.now()});
    }
    Q_EMIT loadEnded();
    co_return grant;
}

QCoro::Task<SecretResult<Grant>> TokenVault::load(AccountId account)
{
    auto secret = co_await m_secrets.read(entry(account));
    if (!secret)
        co_return std::unexpected(secret.error());
    const auto grant = decodeGrant(*secret);
    wipe(*secret);
    const auto row = m_accounts.byId(account);
    // An entry for another server is not this account's: the row was made anew after a loss.
    if (!grant || !row || row->archived || grant->credential.origin != row->server.origin)
        co_return std::unexpected(SecretError{SecretError::Kind::NotFound, {}});
    co_return *grant;
}

AccountId TokenVault::holdProvisional(Credential credential)
{
    const AccountId id(--m_lastProvisional);
    m_held.insert(id, Grant{std::move(credential), {}, {}});
    return id;
}

void TokenVault::release(AccountId provisional)
{
    m_held.remove(provisional);
}

QCoro::Task<SecretResult<void>> TokenVault::keep(AccountId account, Grant grant)
{
    QByteArray secret = encodeGrant(grant);
    const auto written = co_await m_secrets.write(entry(account), secret);
    wipe(secret);
    if (!written)
        co_return written;
    m_failures.remove(account);
    m_held.emplace(account, std::move(grant));
    co_return written;
}

QCoro::Task<SecretResult<void>> TokenVault::forget(AccountId account)
{
    m_held.remove(account);
    m_failures.remove(account);
    co_return co_await m_secrets.remove(entry(account));
}

QCoro::Task<SecretResult<void>> TokenVault::drop(AccountId account)
{
    const auto refused = m_held.constFind(account);
    if (refused == m_held.cend())
        co_return SecretResult<void>();
    const QByteArray token = refused->credential.token;
    m_held.remove(account);
    m_failures.remove(account);
    const auto stored = co_await load(account);
    if (!stored && stored.error().kind != SecretError::Kind::NotFound)
        co_return std::unexpected(stored.error());
    // Somebody may have signed in here meanwhile, too.
    const bool isRenewed = m_held.contains(account) || (stored && stored->credential.token != token);
    if (isRenewed)
        co_return SecretResult<void>();
    co_return co_await m_secrets.remove(entry(account));
}

std::optional<SecretError> TokenVault::problemOf(AccountId account) const
{
    const auto failure = m_failures.constFind(account);
    return failure != m_failures.cend() ? std::optional(failure->error) : std::nullopt;
}

} // namespace Godwit
