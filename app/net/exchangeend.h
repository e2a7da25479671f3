// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/servererror.h"

namespace Godwit
{

// How a request to a server ended, once redirects were followed: evidence for health, never the content.
struct ExchangeEnd {
    Origin origin;
    // Whose token went along; none where none did.
    AccountId account{};
    // None: a good answer.
    std::optional<ServerError::Kind> failure{};
    // 0: no answer.
    int httpStatus = 0;
    // The API's own JSON, not a page of something that stands before it.
    bool fromApi = false;
    // From asking to the answer's first byte; -1: none came.
    qint64 firstByteMs = -1;
    // Of RateLimited, and of Unavailable where the server says it.
    std::optional<Instant> retryAt{};
};

} // namespace Godwit
