// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace Launcher
{

// A library's version: the numbers in the name of its file, or for the C and C++ libraries the newest set of
// symbols that it has. Empty when there is none.
using Version = std::vector<unsigned>;

// The libraries of the system that this process runs on.
class HostLibraries
{
public:
    HostLibraries();

    // The file that the system's loader would take for a library's name; empty when it has none for this
    // processor.
    std::string find(const std::string &name) const;
    Version version(const std::string &name) const;

private:
    // The loader's own list of what is where, /etc/ld.so.cache.
    std::string m_cache;
};

Version parseVersion(const std::string &text);

} // namespace Launcher
