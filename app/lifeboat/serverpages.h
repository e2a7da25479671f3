// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/serverinfo.h"

namespace Godwit::ServerPages
{

// Addresses of pages on a server's own website, for what it lets people do only there, signed in. Empty where
// the software has no such page, or none whose address is known.

// Where the text of one's profile is written.
QString profile(const ServerInfo &server);
// Where an account says that another one is the same person's, so that its followers can be moved here.
QString aliases(const ServerInfo &server);
// Where the followers of an account are moved to one that says so.
QString moving(const ServerInfo &server);
// Where tables of follows, blocks and the like are given to an account. Of servers alone that take none
// through their API.
QString imports(const ServerInfo &server);

} // namespace Godwit::ServerPages
