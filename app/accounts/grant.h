// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/credential.h"

#include <QString>

#include <optional>

namespace Godwit
{

// What one secret holds: the token, where it belongs, and what taking it back needs.
struct Grant {
    Credential credential;
    // Empty for a token that the person brought: it is theirs to take back.
    QByteArray clientId;
    QByteArray clientSecret;
};

// CBOR, for a SecretStore.
QByteArray encodeGrant(const Grant &grant);
std::optional<Grant> decodeGrant(const QByteArray &bytes);

} // namespace Godwit
