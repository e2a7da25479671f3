// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree.h"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace Launcher
{

namespace fs = std::filesystem;

// Shorter than a boot's name, which it is written over.
static constexpr std::string_view syncedState = "synced\n";

std::string stateFile(const std::string &tree)
{
    return tree + "/.state";
}

static std::string readSmall(const std::string &path)
{
    char text[64];
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const ssize_t got = file < 0 ? -1 : ::read(file, text, sizeof text);
    if (file >= 0)
        ::close(file);
    return got > 0 ? std::string(text, std::size_t(got)) : std::string();
}

static std::string thisBoot()
{
    return readSmall("/proc/sys/kernel/random/boot_id");
}

// A state is written into a new file, or over the beginning of an old one: at no moment is it empty, however
// full the disk is and whoever is killed.
static bool writeState(const std::string &tree, std::string_view text, int flags)
{
    const int file = ::open(stateFile(tree).c_str(), O_WRONLY | O_CLOEXEC | flags, 0600);
    const bool isWritten = file >= 0 && ::write(file, text.data(), text.size()) == ssize_t(text.size());
    return file >= 0 && ::close(file) == 0 && isWritten;
}

bool noteBoot(const std::string &tree)
{
    return writeState(tree, thisBoot(), O_CREAT | O_EXCL);
}

bool noteSynced(const std::string &tree)
{
    return writeState(tree, syncedState, 0);
}

bool isSynced(const std::string &tree)
{
    return readSmall(stateFile(tree)).starts_with(syncedState);
}

bool isOnDisk(const std::string &tree)
{
    const std::string state = readSmall(stateFile(tree));
    return state.starts_with(syncedState) || (!state.empty() && state == thisBoot());
}

int lockFile(const std::string &path, int how, int flags)
{
    const int file = ::open(path.c_str(), flags, 0600);
    if (file >= 0 && ::flock(file, how) == 0)
        return file;
    if (file >= 0)
        ::close(file);
    return -1;
}

static std::string lockIn(const std::string &folder)
{
    return folder + "/unpacking.lock";
}

int lockFolder(const std::string &folder, Absent absent)
{
    return lockFile(lockIn(folder), LOCK_EX, O_RDWR | (absent == Absent::Made ? O_CREAT : 0) | O_CLOEXEC);
}

void removeLock(const std::string &folder)
{
    ::unlink(lockIn(folder).c_str());
}

int holdTree(const std::string &tree)
{
    return lockFile(stateFile(tree), LOCK_SH | LOCK_NB, O_RDONLY);
}

bool isStillHeld(const std::string &tree, int hold)
{
    struct stat held{}, there{};
    return ::fstat(hold, &held) == 0 && ::stat(stateFile(tree).c_str(), &there) == 0 &&
           held.st_ino == there.st_ino && held.st_dev == there.st_dev;
}

std::optional<int> lockUnused(const std::string &tree)
{
    const int lock = lockFile(stateFile(tree), LOCK_EX | LOCK_NB, O_RDONLY | O_CLOEXEC);
    if (lock < 0 && errno != ENOENT && errno != ENOTDIR)
        return std::nullopt;
    return lock;
}

bool removeUnused(const std::string &tree)
{
    const auto lock = lockUnused(tree);
    if (!lock)
        return false;
    std::error_code error;
    fs::remove_all(tree, error);
    if (*lock >= 0)
        ::close(*lock);
    return true;
}

std::vector<std::string> treesIn(const std::string &folder)
{
    std::vector<std::string> trees;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        if (at->path().filename().string().starts_with(treePrefix))
            trees.push_back(at->path());
    }
    return trees;
}

} // namespace Launcher
