// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/origin.h"

#include <QByteArray>

namespace Godwit::Mastodon
{

// What is used of an RFC 8414 document; the API's fixed paths where it says nothing usable.
struct OAuthAddresses {
    QString authorizePath = QStringLiteral("/oauth/authorize");
    QString tokenPath = QStringLiteral("/oauth/token");
    // Only where the server promises to name itself in its answers (RFC 9207).
    QString issuer;
};

// A document whose issuer is not this very origin counts as none (RFC 8414, 3.3), and so does each address
// elsewhere: neither the person's password nor a code may be led to another server.
OAuthAddresses readOAuthMetadata(const QByteArray &json, const Origin &origin);

} // namespace Godwit::Mastodon
