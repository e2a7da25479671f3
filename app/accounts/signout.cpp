// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/signout.h"

#include "accounts/accountstore.h"
#include "accounts/tokenvault.h"
#include "base/clock.h"

#include <qcoro/qcorofuture.h>

namespace Godwit
{

using namespace std::chrono_literals;

// Another process may be in the middle of one, with a person typing the keychain's password.
static constexpr Milliseconds longestSignIn = 15min;

QCoro::Task<SignInResult<void>> SignOut::leave(Account account, Keep keep)
{
    co_await revoke(account);
    const auto begun = co_await m_with.accounts.beginSignOut(account.id, m_with.clock.now());
    if (!begun)
        co_return std::unexpected(begun.error());
    const auto forgotten = co_await m_with.vault.forget(account.id);
    if (keep == Keep::Nothing) {
        if (const auto erased = co_await m_with.erase(account.id); !erased)
            co_return std::unexpected(erased.error());
    }
    if (!forgotten)
        co_return std::unexpected(forgotten.error());
    auto ending =
        keep == Keep::Nothing ? m_with.accounts.remove(account.id) : m_with.accounts.endSignOut(account.id);
    const auto ended = co_await ending;
    if (!ended)
        co_return std::unexpected(ended.error());
    co_return {};
}

QCoro::Task<> SignOut::revoke(Account account)
{
    if (m_with.isWithheld && m_with.isWithheld(account.server.origin))
        co_return;
    const auto grant = co_await m_with.vault.grantFor(account.id);
    if (!grant || grant->clientId.isEmpty())
        co_return;
    SignInClient client;
    client.clientId = grant->clientId;
    client.clientSecret = grant->clientSecret;
    const auto port = m_with.ways.signIn(account.server);
    std::ignore = co_await port->revoke(client, grant->credential.token);
}

QCoro::Task<SignInResult<void>> SignOut::tidy()
{
    const auto left = co_await m_with.accounts.abandoned(m_with.clock.now() - longestSignIn);
    if (!left)
        co_return std::unexpected(left.error());
    for (const AccountId id : *left) {
        if (const auto forgotten = co_await m_with.vault.forget(id); !forgotten)
            co_return std::unexpected(forgotten.error());
        if (const auto given = co_await m_with.accounts.giveUp(id); !given)
            co_return std::unexpected(given.error());
    }
    co_return {};
}

} // namespace Godwit
