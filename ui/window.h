// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Godwit
{

// What runWindow() gives when this process is to become the program that is in place now. No exit code of a
// process.
inline constexpr int becomeAnother = 1000;
// What it gives at once where another process shows the window already, and was called. No exit code, either.
inline constexpr int shownByAnother = 1001;
// What it gives where there is nothing to show a window on, and it has said so.
inline constexpr int noScreen = 1002;

// Shows the window until it is closed and gives the exit code. Takes `--data-dir DIR` and a link
// (ui/desktop/link.h). Makes the QGuiApplication. Where the screen cannot be reached this process ends in it,
// and `untried` is called before.
int runWindow(int argc, char *argv[], void (*untried)());

} // namespace Godwit
