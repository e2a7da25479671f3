// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/signin.h"

#include "accounts/accountstore.h"
#include "accounts/answerlistener.h"
#include "accounts/tokenvault.h"
#include "base/random.h"

#include <QCryptographicHash>

namespace Godwit
{

using namespace Qt::StringLiterals;

// 128 bits for the state, 256 for the verifier (RFC 7636, 7.1).
static constexpr qsizetype stateBytes = 16;
static constexpr qsizetype verifierBytes = 32;

static QByteArray challengeOf(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

static ServerError badAnswer(const Origin &server, const QString &evidence)
{
    ServerError error;
    error.kind = ServerError::Kind::BadAnswer;
    error.server = server;
    error.evidence << evidence;
    return error;
}

static QString plainText(const RichText &text)
{
    QString plain;
    for (const TextBlock &block : text.blocks) {
        for (const TextSpan &span : block.spans)
            plain += span.text;
    }
    return plain;
}

// An answer that says no to the code or the token, and not that something else is wrong. A code that it does
// not know is 400 (RFC 6749), on some servers 401.
static bool isRefusal(const ServerError &error)
{
    using Kind = ServerError::Kind;
    return error.kind == Kind::Unauthorized || error.kind == Kind::Rejected || error.kind == Kind::Forbidden;
}

// A new token that the server does not know: snac gives one for any code, which then is good for nothing
// [seen].
static SignInResult<Account> orProblem(SignInResult<Account> account, SignInProblem problem)
{
    const auto *error = account ? nullptr : std::get_if<ServerError>(&account.error());
    if (error && error->kind == ServerError::Kind::Unauthorized)
        return std::unexpected(problem);
    return account;
}

QCoro::Task<SignInResult<ServerInfo>> SignIn::look(QString typed)
{
    const auto origin = m_with.ways.originOf(typed);
    if (!origin)
        co_return std::unexpected(SignInProblem::BadAddress);
    auto info = co_await m_with.ways.detect(*origin);
    if (!info)
        co_return std::unexpected(info.error());
    co_return std::move(*info);
}

QCoro::Task<SignInResult<SignIn::Pending>> SignIn::begin(ServerInfo server, QUrl redirect)
{
    const auto port = m_with.ways.signIn(server);
    Pending pending;
    pending.verifier = m_with.random.token(verifierBytes);
    if (redirect.isEmpty())
        redirect = port->pasteRedirect();
    auto client = co_await port->registerClient(redirect);
    if (!client)
        co_return std::unexpected(client.error());
    pending.client = std::move(*client);
    pending.question = {server.origin, m_with.random.token(stateBytes), pending.client.issuer};
    pending.page = port->authorizeUrl(pending.client, pending.question.state, challengeOf(pending.verifier));
    pending.server = std::move(server);
    // The address comes from the server; it is handed to the desktop, which would open any scheme.
    if (!Origin::fromUrl(pending.page))
        co_return std::unexpected(badAnswer(pending.server.origin, u"its sign-in page has no web address"_s));
    co_return pending;
}

QCoro::Task<SignInResult<Account>> SignIn::byBrowser(QString typed, std::function<void(QUrl)> open)
{
    auto server = co_await look(std::move(typed));
    if (!server)
        co_return std::unexpected(server.error());
    AnswerListener listener(m_with.clock);
    if (!listener.isListening())
        co_return std::unexpected(SignInProblem::NoPort);
    m_listener = &listener;
    const auto pending = co_await begin(std::move(*server), listener.redirect());
    if (!pending)
        co_return std::unexpected(pending.error());
    listener.ask(pending->question, m_with.browserTime);
    open(pending->page);
    const auto code = co_await listener.code();
    if (!code)
        co_return std::unexpected(code.error());
    co_return co_await exchange(*pending, *code);
}

void SignIn::cancel()
{
    if (m_listener)
        m_listener->cancel();
}

QCoro::Task<SignInResult<SignIn::Pending>> SignIn::beginWithCode(QString typed)
{
    auto server = co_await look(std::move(typed));
    if (!server)
        co_return std::unexpected(server.error());
    co_return co_await begin(std::move(*server), {});
}

QCoro::Task<SignInResult<Account>> SignIn::finishWithCode(Pending pending, QString pasted)
{
    const auto code = codeOfPasted(pasted, pending.question);
    if (!code)
        co_return std::unexpected(code.error());
    co_return co_await exchange(std::move(pending), *code);
}

QCoro::Task<SignInResult<Account>> SignIn::exchange(Pending pending, QByteArray code)
{
    const auto port = m_with.ways.signIn(pending.server);
    const auto token = co_await port->exchange(pending.client, code, pending.verifier);
    if (!token && isRefusal(token.error()))
        co_return std::unexpected(SignInProblem::RefusedCode);
    if (!token)
        co_return std::unexpected(token.error());
    if (!isSendableToken(*token))
        co_return std::unexpected(badAnswer(pending.server.origin, u"its token cannot be one"_s));
    Grant grant{{pending.server.origin, *token}, pending.client.clientId, pending.client.clientSecret};
    co_return orProblem(co_await welcome(std::move(pending.server), std::move(grant)),
                        SignInProblem::RefusedCode);
}

QCoro::Task<SignInResult<Account>> SignIn::withToken(QString typed, QByteArray token)
{
    const QByteArray trimmed = token.trimmed();
    if (!isSendableToken(trimmed))
        co_return std::unexpected(SignInProblem::BadToken);
    auto server = co_await look(std::move(typed));
    if (!server)
        co_return std::unexpected(server.error());
    Grant grant{{server->origin, trimmed}, {}, {}};
    co_return orProblem(co_await welcome(std::move(*server), std::move(grant)), SignInProblem::RefusedToken);
}

QCoro::Task<SignInResult<Account>> SignIn::welcome(ServerInfo server, Grant grant)
{
    auto account = co_await whose(std::move(server), grant.credential);
    if (!account)
        co_return account;
    auto kept = co_await keep(std::move(*account), std::move(grant));
    if (kept && m_with.learn)
        std::ignore = co_await m_with.learn(kept->id);
    co_return kept;
}

QCoro::Task<SignInResult<Account>> SignIn::whose(ServerInfo server, Credential credential)
{
    const AccountId provisional = m_with.vault.holdProvisional(std::move(credential));
    const auto ports = m_with.ways.server(provisional, server);
    const auto self = co_await ports->people().self();
    m_with.vault.release(provisional);
    if (!self)
        co_return std::unexpected(self.error());
    if (self->profile.key.isEmpty() || !self->profile.handle.contains(u'@') || self->id.isEmpty())
        co_return std::unexpected(badAnswer(server.origin, u"it does not say whose the token is"_s));
    Account account;
    account.handle = self->profile.handle;
    account.person = self->profile.key;
    account.personId = self->id;
    account.displayName = plainText(self->profile.displayName);
    account.avatarUrl = self->profile.avatarUrl;
    account.server = std::move(server);
    co_return account;
}

// The row says that a sign-in is under way before the keychain has the token, and stands once it has it: a
// crash leaves a row that SignOut::tidy() finds, never a token that nothing knows of.
QCoro::Task<SignInResult<Account>> SignIn::keep(Account account, Grant grant)
{
    const auto reserved = co_await m_with.accounts.reserve(std::move(account), m_with.clock.now());
    if (!reserved)
        co_return std::unexpected(reserved.error());
    if (const auto kept = co_await m_with.vault.keep(reserved->id, std::move(grant)); !kept) {
        std::ignore = co_await m_with.accounts.giveUp(reserved->id);
        co_return std::unexpected(kept.error());
    }
    if (const auto settled = co_await m_with.accounts.settle(reserved->id); !settled) {
        std::ignore = co_await m_with.vault.forget(reserved->id);
        co_return std::unexpected(settled.error());
    }
    co_return *reserved;
}

} // namespace Godwit
