// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#ifdef GODWIT_WINDOW
#include "ui/window.h"
#endif

#include <cstring>

// The window opens when nothing asks for a command: no argument but `--data-dir DIR`.
static bool wantsWindow(int argc, char *argv[])
{
    if (argc == 1)
        return true;
    return argc == 3 && std::strcmp(argv[1], "--data-dir") == 0;
}

int main(int argc, char *argv[])
{
#ifdef GODWIT_WINDOW
    if (wantsWindow(argc, argv))
        return Godwit::runWindow(argc, argv);
#else
    (void)wantsWindow;
#endif
    return Godwit::runCommandLine(argc, argv);
}
