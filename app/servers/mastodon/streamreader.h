// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/mastodon/readercontext.h"
#include "servers/streamport.h"

namespace Godwit::Mastodon
{

// One text message of the stream. Nothing for events that this version does not use; a BadAnswer for what
// cannot be read, after which the connection may go on.
ServerResult<std::optional<StreamEvent>> readStreamMessage(const ReaderContext &context,
                                                           const QByteArray &message);

} // namespace Godwit::Mastodon
