// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/mastodon/readercontext.h"

namespace Godwit::Mastodon
{

ReaderContext readerContext(const ServerInfo &info, Instant receivedAt)
{
    return {info.origin, info.domain.isEmpty() ? info.origin.toDisplayString() : info.domain, info.software,
            receivedAt};
}

} // namespace Godwit::Mastodon
