// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problem.h"

#include <string>

namespace Launcher
{

// How the unpacked program is started on this system.
struct Start {
    // Of the C library: the system's loader starts the program where it is as new as the bundled one, else
    // the bundled loader with the bundled C library.
    bool bundledLoader = false;
    // Nothing of the system draws by OpenGL: there is no libEGL, libGLX or libOpenGL.
    bool withoutGl = false;
    // Folders, a colon between.
    std::string libraryPath;
};

// Of the libraries that the system's graphics drivers use as well (`either/list`: C++, X11, zlib, …) the
// newer of the bundled and the system's is taken, since both the drivers and Godwit must find what they were
// built with. The choice stands as a folder of links, `chosen/…`, made when it is first needed.
Result<Start> chooseStart(const std::string &root);

} // namespace Launcher
