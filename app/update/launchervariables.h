// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

// The environment that the launcher of the self-contained file (packaging/linux/launcher) makes for the
// program that it becomes. It is the program's alone: whatever Godwit starts must not inherit it, and
// launched.h takes it back. All that the launcher changes is listed here, without any Qt, and the launcher
// and the program spell none of it themselves; tests/checks/launcher.py compares this with what the launcher
// does.
namespace Godwit::LauncherVariable
{

// The file that the launcher is itself.
inline constexpr const char *file = "GODWIT_FILE";
// The descriptor by which the unpacked tree is held: nobody removes it while that is open.
inline constexpr const char *hold = "GODWIT_HOLD";
// The descriptor of a socket that ends when all of the tree is unpacked: what only the player needs comes
// behind the first start, at once where a byte is written into it. Not set where all of it is there already.
inline constexpr const char *rest = "GODWIT_REST";
// Names of those of `lendable` that were lent, a space between.
inline constexpr const char *lent = "GODWIT_LENT";
// Where the loader, which reads it before the program runs, finds the libraries.
inline constexpr const char *libraryPath = "LD_LIBRARY_PATH";
// That one as the person had it, empty where it was not set. Set only where the launcher changed it.
inline constexpr const char *formerLibraryPath = "GODWIT_LD_LIBRARY_PATH";

// What is there from the start, and is taken at once.
inline constexpr std::array told{file, hold, rest, lent, libraryPath, formerLibraryPath};

inline constexpr const char *fonts = "FONTCONFIG_FILE";
inline constexpr const char *keyboards = "XKB_CONFIG_ROOT";
inline constexpr const char *renderer = "QT_QUICK_BACKEND";

// What a bare system lacks: set only where the person has not, and read by Qt when the window opens.
inline constexpr std::array lendable{fonts, keyboards, renderer};

// Folders of another Qt, which this one must not look into: not there any more.
inline constexpr std::array withheld{"QT_PLUGIN_PATH", "QML_IMPORT_PATH", "QML2_IMPORT_PATH",
                                     "QT_QPA_PLATFORM_PLUGIN_PATH"};

} // namespace Godwit::LauncherVariable
