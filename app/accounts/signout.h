// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/signinerror.h"
#include "accounts/signinways.h"

#include <QFuture>

namespace Godwit
{

class AccountStore;
class Clock;
class TokenVault;

// Takes an account out: its token is taken back on the server (best effort), forgotten here, and what was
// read stays as an archive or is erased. Engine thread.
class SignOut
{
public:
    enum class Keep : quint8 {
        Archive,
        Nothing,
    };
    // PostStore::eraseAccount.
    using Erase = std::function<QFuture<StoreResult<void>>(AccountId)>;

    // What is named outlives the sign-out.
    struct Surroundings {
        SignInWays ways;
        TokenVault &vault;
        AccountStore &accounts;
        Clock &clock;
        Erase erase;
        // Sender::isWithheld. There the token is taken back by nobody: who would be told it?
        std::function<bool(const Origin &)> isWithheld{};
    };

    explicit SignOut(Surroundings surroundings) : m_with(std::move(surroundings)) {}

    // An error means that something is still here: the token in a keychain that does not open (tidy() tries
    // again), or the posts. The account is signed out all the same, and an archive.
    QCoro::Task<SignInResult<void>> leave(Account account, Keep keep);

    // What a crash or a locked keychain left of earlier sign-ins and sign-outs. Once, some time after a
    // start: it may ask the keychain.
    QCoro::Task<SignInResult<void>> tidy();

private:
    QCoro::Task<> revoke(Account account);

    Surroundings m_with;
};

} // namespace Godwit
