// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/servererror.h"
#include "model/serverinfo.h"

#include <QUrl>
#include <qcoro/qcorotask.h>

#include <memory>

namespace Godwit
{

// Godwit's registration on a server and the addresses that OAuth uses there (RFC 8414, or the API's fixed
// ones).
struct SignInClient {
    QByteArray clientId;
    QByteArray clientSecret;
    QUrl authorizeUrl;
    QString tokenPath;
    // RFC 9207: what an answer's `iss` must be; empty where the server has no metadata.
    QString issuer;
    QUrl redirect;
};

// The API's part of signing in; accounts/signin drives it. Tokenless: everything by Sender::sendTo.
class SignInPort
{
public:
    virtual ~SignInPort() = default;

    // Mastodon: GET /.well-known/oauth-authorization-server (404: fixed paths), POST /api/v1/apps as a form,
    // with exactly this redirect. AT: client metadata document and PAR.
    virtual QCoro::Task<ServerResult<SignInClient>> registerClient(QUrl redirect) = 0;

    // What the person's browser opens. PKCE S256 always; a server without it ignores it.
    virtual QUrl authorizeUrl(const SignInClient &client, const QByteArray &state,
                              const QByteArray &challenge) const = 0;

    // Mastodon: POST /oauth/token. Gives the bare access token.
    virtual QCoro::Task<ServerResult<QByteArray>> exchange(SignInClient client, QByteArray code,
                                                           QByteArray verifier) = 0;

    // Best effort. Mastodon: POST /oauth/revoke.
    virtual QCoro::Task<ServerResult<void>> revoke(SignInClient client, QByteArray token) = 0;

    // The redirect by which a server shows the code to be pasted (urn:ietf:wg:oauth:2.0:oob).
    virtual QUrl pasteRedirect() const = 0;
};

} // namespace Godwit
