// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/browseranswer.h"

#include <QUrl>
#include <QUrlQuery>
#include <sodium.h>

#include <algorithm>

namespace Godwit
{

using namespace Qt::StringLiterals;

static constexpr qsizetype mostCodeBytes = 2048;
static constexpr qsizetype mostTokenBytes = 8192;
static constexpr qsizetype mostWords = 500;

static bool sameSecret(const QByteArray &left, const QByteArray &right)
{
    return left.size() == right.size() && !left.isEmpty() &&
           sodium_memcmp(left.constData(), right.constData(), size_t(left.size())) == 0;
}

static bool isPrintable(const QByteArray &bytes)
{
    return std::ranges::all_of(bytes, [](char byte) { return byte > 0x20 && byte < 0x7f; });
}

// Nothing when the name stands there twice: two readers of such a query may see two answers.
static std::optional<QString> onlyValue(const QUrlQuery &query, const QString &name)
{
    const QStringList values = query.allQueryItemValues(name, QUrl::FullyDecoded);
    if (values.size() > 1)
        return std::nullopt;
    return values.value(0);
}

static SignInError refusal(const QString &word, const QString &words, const Origin &server)
{
    if (word == "access_denied"_L1)
        return SignInProblem::Denied;
    ServerError error;
    error.kind = ServerError::Kind::Rejected;
    error.server = server;
    error.serverWords = (words.isEmpty() ? word : words).simplified().left(mostWords);
    return error;
}

static SignInResult<QByteArray> checkedCode(const QString &text)
{
    const QByteArray code = text.toUtf8();
    if (code.isEmpty())
        return std::unexpected(SignInProblem::NoCode);
    if (code.size() > mostCodeBytes || !isPrintable(code))
        return std::unexpected(SignInProblem::Mismatch);
    return code;
}

SignInResult<QByteArray> codeOf(const QString &query, const BrowserQuestion &question)
{
    const QUrlQuery answer(query);
    const auto state = onlyValue(answer, u"state"_s);
    const auto issuer = onlyValue(answer, u"iss"_s);
    const auto error = onlyValue(answer, u"error"_s);
    const auto code = onlyValue(answer, u"code"_s);
    if (!state || !issuer || !error || !code || !sameSecret(state->toUtf8(), question.state))
        return std::unexpected(SignInProblem::Mismatch);
    // Mix-up: another server's answer, passed on to us, names that one.
    if (!issuer->isEmpty() && !question.issuer.isEmpty() && *issuer != question.issuer)
        return std::unexpected(SignInProblem::Mismatch);
    if (!error->isEmpty()) {
        const QString words = answer.queryItemValue(u"error_description"_s, QUrl::FullyDecoded);
        return std::unexpected(refusal(*error, words, question.server));
    }
    return checkedCode(*code);
}

SignInResult<QByteArray> codeOfPasted(const QString &pasted, const BrowserQuestion &question)
{
    const QString text = pasted.trimmed();
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || !url.hasQuery() || url.scheme().isEmpty())
        return checkedCode(text);
    const QUrlQuery query(url);
    // Where the server puts the state on its page, it must be ours; GoToSocial puts none there.
    if (query.hasQueryItem(u"state"_s))
        return codeOf(url.query(QUrl::FullyEncoded), question);
    return checkedCode(onlyValue(query, u"code"_s).value_or(QString()));
}

bool isSendableToken(const QByteArray &token)
{
    return !token.isEmpty() && token.size() <= mostTokenBytes && isPrintable(token);
}

} // namespace Godwit
