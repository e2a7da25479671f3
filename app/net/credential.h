// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/origin.h"

#include <QByteArray>
#include <QString>
#include <qcoro/qcorotask.h>

#include <expected>

namespace Godwit
{

// A token and the only origin that may see it.
struct Credential {
    Origin origin;
    QByteArray token;
};

// Why there is no token to send.
enum class CredentialProblem : quint8 {
    SignedOut,      // none is stored
    KeychainLocked, // it may be there: the keychain, or the file, does not open
};

// Where the sender gets tokens. Implemented by accounts/; asked at each request, so it answers from memory.
class CredentialSource
{
public:
    virtual ~CredentialSource() = default;

    virtual QCoro::Task<std::expected<Credential, CredentialProblem>> credentialFor(AccountId account) = 0;

    // Why the account's token cannot be read, and what to do, for a person; may be empty.
    virtual QString lockedSentence(AccountId) const { return {}; }
};

} // namespace Godwit
