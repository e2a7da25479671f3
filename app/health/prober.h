// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/evidence.h"
#include "model/ids.h"
#include "model/serverinfo.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

// Looks whether a server is there. Replaced by tests.
class Prober
{
public:
    virtual ~Prober() = default;

    // Name, connection, encryption, answer, server: up to the first that fails, the last step of what it
    // gives. Without a token; over within `climbTime`.
    virtual QCoro::Task<Steps> climb(ServerInfo server) = 0;
    // The server's own key, hashed; empty where it has none.
    virtual QCoro::Task<ServerResult<QByteArray>> serverKey(ServerInfo server) = 0;
    // Whether the server accepts the account's token.
    virtual QCoro::Task<ServerResult<void>> token(AccountId account) = 0;

    // What is under way ends at once, and means nothing.
    virtual void stop() {}

    // A silent server is noticed after 4 s, looked at within another, and judged before 10 s have passed.
    static constexpr Milliseconds climbTime{4'800};
};

} // namespace Godwit
