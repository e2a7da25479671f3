// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/request.h"
#include "servers/postingport.h"

namespace Godwit::Mastodon
{

// What POST /api/v1/statuses takes. Both say the same; a server may understand only one of them.
// `at`: when the server is to publish it; unset: now.
FormBody formOf(const NewPost &post, std::optional<Instant> at = {});
JsonBody jsonOf(const NewPost &post, std::optional<Instant> at = {});

// What PUT /api/v1/statuses/:id takes: what is left out there is taken away from the post.
FormBody formOf(const PostEdit &edit);
JsonBody jsonOf(const PostEdit &edit);

} // namespace Godwit::Mastodon
