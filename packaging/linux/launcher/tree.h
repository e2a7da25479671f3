// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Launcher
{

// An unpacked tree is a folder whose name begins so, with a file `.state` that says whether it is on the
// disk, and that each Godwit that runs from it has locked.
inline constexpr std::string_view treePrefix = "unpacked-";

std::string stateFile(const std::string &tree);

// Written in this boot, which is not yet known to be on the disk. Into a tree without a state.
bool noteBoot(const std::string &tree);
bool noteSynced(const std::string &tree);
// Whether all of it is on the disk, or will be read from memory because the machine has not been started
// anew.
bool isOnDisk(const std::string &tree);
// Whether all of it is, and was when it was whole.
bool isSynced(const std::string &tree);

// The locked file's descriptor, as open(2) with these flags gives it; -1: somebody holds it otherwise, or it
// is not there.
int lockFile(const std::string &path, int how, int flags);

// Whether a lock that is not there is made, or nothing is locked then.
enum class Absent : unsigned char { Made, Left };
// Of the folder that trees are in, for as long as one unpacks into one of them; waits for who does. -1: it
// cannot be locked.
int lockFolder(const std::string &folder, Absent absent = Absent::Made);
void removeLock(const std::string &folder);

// For as long as the tree is used. The descriptor goes through exec.
int holdTree(const std::string &tree);
// What was held may have been removed meanwhile, and another tree stand there.
bool isStillHeld(const std::string &tree, int hold);
// A lock for its removal, -1 where it has no state; nothing where a Godwit runs from it.
std::optional<int> lockUnused(const std::string &tree);
// False where a Godwit runs from it.
bool removeUnused(const std::string &tree);

std::vector<std::string> treesIn(const std::string &folder);

} // namespace Launcher
