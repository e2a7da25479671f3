// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/conversation.h"
#include "model/servererror.h"
#include "net/request.h"
#include "servers/mastodon/readercontext.h"

namespace Godwit::Mastodon
{

// /api/v1/conversations. One that cannot be read costs only itself; one without a post (its last was deleted)
// is left out.
ServerResult<ConversationPage> readConversations(const ReaderContext &context, const Response &response);

} // namespace Godwit::Mastodon
