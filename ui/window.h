// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Godwit
{

// Shows the window until it is closed and gives the exit code. Makes the QGuiApplication.
int runWindow(int argc, char *argv[]);

} // namespace Godwit
