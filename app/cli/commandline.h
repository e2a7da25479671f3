// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Godwit
{

// Runs `godwit VERB …` to its end and gives the exit code (exitcode.h). Makes the QCoreApplication.
int runCommandLine(int argc, char *argv[]);

} // namespace Godwit
