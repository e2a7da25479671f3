// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Godwit
{

// What a script can tell apart; documented by `godwit help exit-codes`.
enum class ExitCode {
    Done = 0,
    Failed = 1,      // none of the others
    Usage = 2,       // the command line makes no sense
    NotFound = 3,    // no such post, person, account or act
    Unreachable = 4, // the server did not answer; what could be shown from the cache was shown
    Refused = 5,     // the server answered no
    Waiting = 6,     // written down, not yet delivered; it goes out later
    SignIn = 7,      // no account, no token, or the token is not valid any more
    Ask = 8,         // a person must decide: `godwit outbox`
    LocalData = 9,   // the disk is full or read-only, or the data folder is damaged
};

} // namespace Godwit
