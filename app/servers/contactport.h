// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/servererror.h"

#include <QByteArray>
#include <qcoro/qcorotask.h>

namespace Godwit
{

// Who answers at an origin, asked without a token and each time over a connection of its own.
class ContactPort
{
public:
    virtual ~ContactPort() = default;

    // Whether the server describes itself there as it should; NotAServer for a web page, Redirected for a
    // pointer to somebody else's, BadAnswer for other JSON. TimedOut after `within`.
    // Mastodon: GET /api/v1/instance, else /api/v2/instance, else nodeinfo. AT:
    // com.atproto.server.describeServer.
    virtual QCoro::Task<ServerResult<void>> greet(Milliseconds within) = 0;

    // The public key with which the server itself speaks to others, in DER (SubjectPublicKeyInfo); empty
    // where it has none. Mastodon: the actor at /actor. AT: none; each person has keys of their own.
    virtual QCoro::Task<ServerResult<QByteArray>> serverKey(Milliseconds within) = 0;
};

} // namespace Godwit
