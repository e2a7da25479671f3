// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/browseranswer.h"
#include "accounts/grant.h"
#include "accounts/signinways.h"
#include "base/clock.h"

#include <QPointer>

namespace Godwit
{

class AccountStore;
class AnswerListener;
class RandomSource;
class TokenVault;

// Brings an account in: by the browser, by a code pasted from it, or with a token that a person has. Signing
// in to an account that is here replaces its token. One sign-in at a time; it must have ended before the
// object is destroyed. Engine thread.
class SignIn
{
public:
    // What is named outlives the sign-in.
    struct Surroundings {
        SignInWays ways;
        TokenVault &vault;
        AccountStore &accounts;
        Clock &clock;
        RandomSource &random;
        // Reads what is to be known of an account before its server is away for the first time; may fail. May
        // be empty.
        std::function<QCoro::Task<bool>(AccountId)> learn{};
        Milliseconds browserTime = std::chrono::minutes(10);
    };

    // A sign-in that waits for a code.
    struct Pending {
        ServerInfo server;
        SignInClient client;
        QByteArray verifier;
        BrowserQuestion question;
        // What the person opens.
        QUrl page;
    };

    explicit SignIn(Surroundings surroundings) : m_with(std::move(surroundings)) {}

    // What answers at the address that was typed, to be shown before anything is given to it.
    QCoro::Task<SignInResult<ServerInfo>> look(QString typed);

    // Opens the server's page by `open` and waits for the browser to come back.
    QCoro::Task<SignInResult<Account>> byBrowser(QString typed, std::function<void(QUrl)> open);

    QCoro::Task<SignInResult<Pending>> beginWithCode(QString typed);
    QCoro::Task<SignInResult<Account>> finishWithCode(Pending pending, QString pasted);

    QCoro::Task<SignInResult<Account>> withToken(QString typed, QByteArray token);

    // Stops waiting for the browser.
    void cancel();

private:
    QCoro::Task<SignInResult<Pending>> begin(ServerInfo server, QUrl redirect);
    QCoro::Task<SignInResult<Account>> exchange(Pending pending, QByteArray code);
    QCoro::Task<SignInResult<Account>> welcome(ServerInfo server, Grant grant);
    // The account that the token belongs to, as the server says.
    QCoro::Task<SignInResult<Account>> whose(ServerInfo server, Credential credential);
    QCoro::Task<SignInResult<Account>> keep(Account account, Grant grant);

    Surroundings m_with;
    QPointer<AnswerListener> m_listener;
};

} // namespace Godwit
