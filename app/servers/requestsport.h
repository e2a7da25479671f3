// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/timelinesport.h"

namespace Godwit
{

// Who asks to follow an account that wants to be asked.
class RequestsPort
{
public:
    virtual ~RequestsPort() = default;

    // Mastodon: GET /api/v1/follow_requests. AT: everybody may follow; Unsupported.
    virtual QCoro::Task<ServerResult<PeoplePage>> requests(PageRequest request) = 0;

    // Nothing but outbox/ calls this. NotFound when the person does not ask (any more).
    // Mastodon: POST /api/v1/follow_requests/:id/{authorize,reject}. AT: Unsupported.
    virtual QCoro::Task<ServerResult<Relationship>> answerRequest(LocalId person, bool accept) = 0;
};

} // namespace Godwit
