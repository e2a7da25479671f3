// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"

namespace Godwit
{

// What the servers that a post goes to have in common: the tightest of each limit, and what all of them can.
struct WritingLimits {
    PostLimits limits;
    Capabilities capabilities;
    // Of the server with the fewest attachments and the like, for sentences.
    QString server;

    friend bool operator==(const WritingLimits &, const WritingLimits &) = default;
};

WritingLimits commonLimits(const std::vector<const Account *> &accounts);

} // namespace Godwit
