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

    // What the person's browser opens. PKCE S256 always; a server without it ignores it. Mastodon:
    // /oauth/authorize. AT: the authorization endpoint with the `request_uri` of PAR.
    virtual QUrl authorizeUrl(const SignInClient &client, const QByteArray &state,
                              const QByteArray &challenge) const = 0;

    // Mastodon: POST /oauth/token. Gives the bare access token. AT: the token endpoint, bound to a key by
    // DPoP, with a refresh token; or com.atproto.server.createSession with an app password.
    virtual QCoro::Task<ServerResult<QByteArray>> exchange(SignInClient client, QByteArray code,
                                                           QByteArray verifier) = 0;

    // Best effort. Mastodon: POST /oauth/revoke. AT: the revocation endpoint, or
    // com.atproto.server.deleteSession.
    virtual QCoro::Task<ServerResult<void>> revoke(SignInClient client, QByteArray token) = 0;

    // The redirect by which a server shows the code to be pasted. Mastodon: urn:ietf:wg:oauth:2.0:oob. AT:
    // none; an app password is pasted instead.
    virtual QUrl pasteRedirect() const = 0;
};

} // namespace Godwit
