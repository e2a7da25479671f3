// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/serverinfo.h"

namespace Godwit::Mastodon
{

// Whose answers are read: what an answer leaves unsaid follows from its server.
struct ReaderContext {
    Origin origin;
    // The host of people whom the server names without one.
    QString domain;
    Software software = Software::Other;
    // When the answer came: the time of what has none.
    Instant receivedAt;
};

ReaderContext readerContext(const ServerInfo &info, Instant receivedAt);

} // namespace Godwit::Mastodon
