// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Godwit
{

// What the launcher of the self-contained file (packaging/linux/launcher) tells the program that it becomes,
// by variables that are the program's alone: whatever Godwit starts must not inherit them. Elsewhere nothing
// was told.
//
//   GODWIT_FILE              the file that it is itself
//   GODWIT_HOLD              the descriptor by which the unpacked tree is held: nobody removes it while that
//   is open GODWIT_LD_LIBRARY_PATH   LD_LIBRARY_PATH as the person had it; the loader has read ours
//   GODWIT_LENT              names of other variables that the person had not set and that Qt reads when the
//   window
//                            opens: fonts, keyboards, the renderer; a space between

// First of all in main(), before there are threads. The descriptor is closed with this process from now on.
void takeFromLauncher();
// GODWIT_FILE as it was then, else empty.
QString launchersFile();
// Once Qt has read what was lent, or will not; again and again. In the main thread.
void giveBackLent();

} // namespace Godwit
