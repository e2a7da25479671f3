// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problem.h"

#include <string>

namespace Launcher
{

class Payload;

// Where the program is unpacked: once for each content, under the user's cache folder, where the system may
// throw it away.
//
//   CACHE/godwit/unpacked-KEY/         has all that a start needs as soon as it has this name, and the rest
//                                      soon after (rest.h); -2 or -3 behind KEY where a Godwit runs from one
//                                      that is whole no more
//   CACHE/godwit/unpacked-KEY/.state   begins with "synced", or names the boot in which it was written and
//                                      may not be on the disk yet; locked by each Godwit that runs from there
//   CACHE/godwit/unpacking.lock        held by who unpacks or removes
//
// The folder is GODWIT_UNPACK and no other, else the first of the user's cache folder and one of the user's
// own in /var/tmp or /tmp that takes it.
struct Place {
    std::string root;
    // The locked .state: as long as it is open, through exec and in whatever inherits it, nobody removes the
    // tree.
    int hold = -1;
};

Result<Place> unpackedPlace(const Payload &payload);

// InUse where a Godwit runs from any of the user's trees.
Result<void> checkUnused();
// All that was ever unpacked for this user, but what a Godwit runs from.
void removeUnpacked();

} // namespace Launcher
