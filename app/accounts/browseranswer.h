// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/signinerror.h"

namespace Godwit
{

// What was asked of a server through the browser, and by what its answer is known.
struct BrowserQuestion {
    Origin server;
    QByteArray state;
    // RFC 9207; empty where the server has no metadata.
    QString issuer;
};

// The code in the query with which the browser came back. Mismatch: not an answer to this question at all;
// another may still come. Every other error is the answer.
SignInResult<QByteArray> codeOf(const QString &query, const BrowserQuestion &question);

// The code in what a person pasted: the bare code, or the address of the page that shows it.
SignInResult<QByteArray> codeOfPasted(const QString &pasted, const BrowserQuestion &question);

// Whether the bytes can stand in an Authorization header (RFC 6750): printable ASCII without spaces.
bool isSendableToken(const QByteArray &token);

} // namespace Godwit
