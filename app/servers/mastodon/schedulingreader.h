// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/request.h"
#include "servers/mastodon/readercontext.h"
#include "servers/schedulingport.h"

namespace Godwit::Mastodon
{

// The answer to a post with a time; a BadAnswer when it is no such post (a server may have published it).
ServerResult<ScheduledPost> readScheduledPost(const ReaderContext &context, const Response &response);
// /api/v1/scheduled_statuses: one that cannot be read makes it a BadAnswer, because what is missing here is
// taken for not scheduled.
ServerResult<std::vector<ScheduledPost>> readScheduledPosts(const ReaderContext &context,
                                                            const Response &response);

} // namespace Godwit::Mastodon
