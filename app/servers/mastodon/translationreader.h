// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/servererror.h"
#include "model/translation.h"
#include "net/request.h"
#include "servers/mastodon/readercontext.h"

namespace Godwit::Mastodon
{

// The answer of /api/v1/statuses/:id/translate (Mastodon 4.0; poll since 4.2). It names no people, tags and
// emoji: mentions are links, emoji are their shortcodes. Callable from any thread.
ServerResult<Translation> readTranslation(const ReaderContext &context, const Response &response);

} // namespace Godwit::Mastodon
