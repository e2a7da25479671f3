// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problem.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace Launcher
{

// How the unpacked program is started on this system.
//
// Of the libraries that the system's graphics drivers use as well (`either/list`: C++, X11, zlib, …) the
// newer of the bundled and the system's is taken, since both the drivers and Godwit must find what they were
// built with. The choice stands as a folder of links, `chosen/…`, made when it is first needed.
struct Start {
    // Of the C library: the system's loader starts the program where it is as new as the bundled one, else
    // the bundled loader with the bundled C library.
    bool bundledLoader = false;
    // Nothing of the system draws by OpenGL: there is no libEGL, libGLX or libOpenGL.
    bool withoutGl = false;
    // A library's name, and the file that is taken for it.
    std::vector<std::pair<std::string, std::string>> links;

    // Of a file of the tree: false for what stands in for something that this system has, or serves what the
    // person does not use.
    bool needs(std::string_view path) const;
};

// From the text of `either/list`.
Result<Start> chooseStart(const std::string &list);
// Makes the links in an unpacked tree; what comes back are folders, a colon between.
Result<std::string> libraryPath(const Start &start, const std::string &root);

} // namespace Launcher
