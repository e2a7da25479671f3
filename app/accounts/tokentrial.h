// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/servererror.h"

#include <QHash>

namespace Godwit
{

// Decides when a token is believed to be dead: two genuine answers 401 from the API itself, in JSON and at
// least 60 s apart, with no success between them. A network that is down, a captive portal or a proxy's page
// never signs anybody out.
class TokenTrial
{
public:
    enum class Verdict : quint8 {
        Good,
        Doubted, // say so, keep the token
        Dead,    // the token may be dropped
    };

    // The account's request succeeded.
    void succeeded(AccountId account) { m_firstRefusal.remove(account); }

    // It did not; called for every error, whatever its kind.
    Verdict failed(AccountId account, const ServerError &error, Instant now);

    // When the token was first refused since it was last good; to be kept over a restart, and put back.
    std::optional<Instant> firstRefusal(AccountId account) const;

    void restore(AccountId account, Instant firstRefusal) { m_firstRefusal.insert(account, firstRefusal); }

    // Between the two answers that it takes.
    static constexpr Milliseconds apart{60'000};

private:
    QHash<AccountId, Instant> m_firstRefusal;
};

} // namespace Godwit
