// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/request.h"

#include <optional>

namespace Godwit
{

constexpr int mostRedirects = 5;

struct RedirectTarget {
    Origin origin;
    QString path;
    Fields query;
};

// Where a 3xx answer to a GET may be followed: with a token, or where the request stays at its origin, only
// within that; else also to an https host of the same owner, or from http to https of the same host. Nothing
// when it may not.
std::optional<RedirectTarget> redirectTarget(const Response &response, const Origin &origin,
                                             const Request &request, bool withToken);

} // namespace Godwit
