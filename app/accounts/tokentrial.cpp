// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/tokentrial.h"

namespace Godwit
{

TokenTrial::Verdict TokenTrial::failed(AccountId account, const ServerError &error, Instant now)
{
    const auto first = m_firstRefusal.constFind(account);
    const bool wasDoubted = first != m_firstRefusal.cend();
    const bool genuine =
        error.kind == ServerError::Kind::Unauthorized && error.httpStatus == 401 && error.fromApi;
    if (!genuine)
        return wasDoubted ? Verdict::Doubted : Verdict::Good;
    if (!wasDoubted) {
        m_firstRefusal.insert(account, now);
        return Verdict::Doubted;
    }
    return now - *first >= apart ? Verdict::Dead : Verdict::Doubted;
}

std::optional<Instant> TokenTrial::firstRefusal(AccountId account) const
{
    const auto first = m_firstRefusal.constFind(account);
    return first == m_firstRefusal.cend() ? std::nullopt : std::optional(*first);
}

} // namespace Godwit
