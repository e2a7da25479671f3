// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/request.h"
#include "servers/postingport.h"

namespace Godwit::Mastodon
{

// What POST /api/v1/statuses takes. Both say the same; a server may understand only one of them.
FormBody formOf(const NewPost &post);
JsonBody jsonOf(const NewPost &post);

} // namespace Godwit::Mastodon
