// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "net/request.h"

#include <optional>

namespace Godwit
{

// A date as HTTP has it (RFC 9110), or as servers write it instead. Without a zone it is UTC.
std::optional<Instant> httpMoment(const QByteArray &value);

// Retry-After (seconds or a date, RFC 9110) or X-RateLimit-Reset (ISO 8601, or seconds since the epoch); at
// most a day ahead. A server's moment is read by the answer's Date, so that a wrong clock on either side does
// no harm. Nothing when the answer has neither.
std::optional<Instant> retryTime(const Response &response, Instant now);

} // namespace Godwit
