// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
// The same of one that was on the disk, before files come into it; this note is there at once.
bool noteUnsynced(const std::string &tree);
// By the descriptor of a state: whatever has become of its tree meanwhile.
bool noteSynced(int state);
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
// cannot be locked. Whoever holds it may remove the lock.
int lockFolder(const std::string &folder, Absent absent = Absent::Made);
// For whoever locks only what is there.
void makeLock(const std::string &folder);
void removeLock(const std::string &folder);

// The state's descriptor, for as long as the tree is used; it goes through exec. -1: somebody removes the
// tree, or it is not there.
int holdTree(const std::string &tree);
// What was held may have been removed meanwhile, and another tree stand there.
bool isStillHeld(const std::string &tree, int hold);
// Whether no Godwit runs from it.
bool isUnused(const std::string &tree);
// False where one does.
bool removeUnused(const std::string &tree);

std::vector<std::string> treesIn(const std::string &folder);

} // namespace Launcher
