// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "model/origin.h"

#include <QStringList>

#include <expected>
#include <optional>

namespace Godwit
{

// Why a server did not do what was asked. A value that carries its sentence (serversentence.h), its evidence
// and what can be done about it.
struct ServerError {
    enum class Kind : quint8 {
        // Nothing reached the server, or nothing came back.
        NoNetwork,     // our own link is down
        HostNotFound,  // DNS has no such name
        Refused,       // nothing listens there
        TimedOut,      // no answer in time; what was asked may have happened unless nothing `left`
        Broken,        // the connection ended before the answer; likewise
        Tls,           // the certificate is not the server's
        Proxy,         // the proxy did not let us through
        CaptivePortal, // a sign-in page of the local network answered
        Redirected,    // the server points to another origin, where the token may not go
                       // The server answered.
        RateLimited,   // retryAt is set
        Unavailable,   // 5xx; what was asked may have happened
        Unauthorized,  // the token is not (or no longer) valid
        Forbidden,     // the server does not allow it to this account
        Suspended,     // the account is frozen there
        NotFound,      // 404, 410: only this server's word
        Rejected,      // 400, 409, 413, 422: the server says what is wrong
        Unsupported,   // the server has no such function
        NeedsAccount,  // asked without a token, which the server wants for this
                       // The answer made no sense.
        NotAServer,    // HTML or something else where the API should be
        BadAnswer,     // broken or oversized JSON
                       // Before anything was sent.
        SignedOut,     // there is no token for this account here
        TokenLocked,   // it is here and cannot be read just now: a keychain or a passphrase is in the way
        TokenGuarded,  // sending would have shown the token to a foreign host
        Cancelled,     // what was asked may have happened if something `left`
        LocalFile,     // a file that should be sent cannot be read, or no longer to its end
    };

    Kind kind = Kind::BadAnswer;
    Origin server;
    // 0 when there was no answer.
    int httpStatus = 0;
    // The answer was the API's own JSON, not the page of something that stands before it.
    bool fromApi = false;
    // The server's own words, plain text, at most 500 characters; may be empty.
    QString serverWords;
    // What this machine knows better than the kind's sentence says; empty: nothing.
    QString ownWords;
    std::optional<Instant> retryAt;
    // Step by step, for a person who wants to know: "connect 127.0.0.1:8080: refused". Without secrets.
    QStringList evidence;

    // Whether anything of the request left this machine; unset where nobody saw, and then the kind decides.
    std::optional<bool> left;

    // Whether what was asked may have happened although this error says that it did not succeed.
    bool mayHaveHappened() const;
    // Whether trying again later, unchanged, can succeed.
    bool isTransient() const;
};

template <typename T>
using ServerResult = std::expected<T, ServerError>;

// Kind's name for `--json` and logs: "refused", "rate-limited", …
QString serverErrorWord(ServerError::Kind kind);

} // namespace Godwit
