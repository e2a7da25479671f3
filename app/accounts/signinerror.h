// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/secretstore.h"
#include "cache/storeerror.h"
#include "model/servererror.h"

#include <variant>

namespace Godwit
{

// What goes wrong in the sign-in itself.
enum class SignInProblem : quint8 {
    BadAddress,   // what was typed cannot be a server
    Denied,       // the person, or the server for them, said no
    Mismatch,     // the answer is not for our question: wrong state, or another server's
    NoPort,       // no port of this machine could be opened for the answer
    TooLate,      // nobody came back from the browser in time
    NoCode,       // nothing was pasted
    RefusedCode,  // the server gives no token for it
    BadToken,     // what was given cannot be a token
    RefusedToken, // the server does not know it
    Cancelled,
};

using SignInError = std::variant<ServerError, StoreError, SecretError, SignInProblem>;

template <typename T>
using SignInResult = std::expected<T, SignInError>;

// What happened and what to do, for a person.
QString signInSentence(const SignInError &error);

} // namespace Godwit
