// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problem.h"

#include <string>

namespace Launcher
{

class Payload;

// Where the program is unpacked: once for each content, under the user's cache folder, where the system may
// throw it away. It is held (a file stays open and locked beyond exec) so that no other start removes it.
//
//   CACHE/godwit/unpacked-KEY/         whole as soon as it has this name
//   CACHE/godwit/unpacked-KEY/.state   "synced", or the boot in which it was written and may not be on the
//   disk yet CACHE/godwit/unpacking.lock        held by who unpacks
//
// The folder is GODWIT_UNPACK, else the first of the user's cache folder and one of the user's own in
// /var/tmp or /tmp that takes it.
Result<std::string> unpackedFolder(const Payload &payload);

} // namespace Launcher
