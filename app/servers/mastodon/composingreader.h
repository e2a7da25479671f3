// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/composingport.h"
#include "servers/mastodon/reader.h"

namespace Godwit::Mastodon
{

// Answers that only somebody who writes asks for; as in reader.h.

// /api/v1/preferences; snac and others answer an empty object.
ServerResult<PostingDefaults> readDefaults(const ReaderContext &context, const Response &response);

// /api/v1/custom_emojis
ServerResult<std::vector<CustomEmoji>> readCustomEmoji(const ReaderContext &context,
                                                       const Response &response);

// The answers of /statuses/:id and of /statuses/:id/source.
ServerResult<PostSource> readSource(const ReaderContext &context, const Response &post,
                                    const Response &source);

} // namespace Godwit::Mastodon
