// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/poll.h"
#include "model/servererror.h"

#include <qcoro/qcorotask.h>

namespace Godwit
{

class PollsPort
{
public:
    virtual ~PollsPort() = default;

    // Nothing but outbox/ calls this. Once for each poll: a second vote is Rejected, whatever it says.
    // `choices` are places among the poll's options. The answer is the poll with the vote in it, as far as
    // the server has counted by then. Mastodon: POST /api/v1/polls/:id/votes. AT: has no polls, so
    // Unsupported.
    virtual QCoro::Task<ServerResult<Poll>> vote(LocalId poll, std::vector<int> choices) = 0;
};

} // namespace Godwit
