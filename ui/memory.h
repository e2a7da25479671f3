// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Godwit
{

// Keeps what is freed from staying with the process (glibc; nothing elsewhere). Before the first thread is
// started.
void limitMemory();

// Gives back what the start needed and nothing uses any more. Takes a few milliseconds.
void releaseMemory();

} // namespace Godwit
