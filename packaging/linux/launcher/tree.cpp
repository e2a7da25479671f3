// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree.h"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <optional>
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
static bool writeState(int file, std::string_view text)
{
    return ::pwrite(file, text.data(), text.size(), 0) == ssize_t(text.size());
}

static bool writeBoot(const std::string &tree, int flags)
{
    const int file = ::open(stateFile(tree).c_str(), O_WRONLY | O_CLOEXEC | flags, 0600);
    const bool isWritten = file >= 0 && writeState(file, thisBoot());
    return file >= 0 && ::close(file) == 0 && isWritten;
}

bool noteBoot(const std::string &tree)
{
    return writeBoot(tree, O_CREAT | O_EXCL);
}

bool noteUnsynced(const std::string &tree)
{
    return writeBoot(tree, O_DSYNC);
}

bool noteSynced(int state)
{
    return writeState(state, syncedState);
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

// Of an open file, whether the name is still its own.
static bool isStillAt(const std::string &path, int file)
{
    struct stat opened{}, there{};
    return ::fstat(file, &opened) == 0 && ::stat(path.c_str(), &there) == 0 &&
           opened.st_ino == there.st_ino && opened.st_dev == there.st_dev;
}

static std::string lockOf(const std::string &folder)
{
    return folder + "/unpacking.lock";
}

int lockFolder(const std::string &folder, Absent absent)
{
    const std::string path = lockOf(folder);
    for (;;) {
        const int lock = lockFile(path, LOCK_EX, O_RDWR | (absent == Absent::Made ? O_CREAT : 0) | O_CLOEXEC);
        if (lock < 0 || isStillAt(path, lock))
            return lock;
        ::close(lock);
    }
}

void makeLock(const std::string &folder)
{
    ::close(::open(lockOf(folder).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
}

void removeLock(const std::string &folder)
{
    ::unlink(lockOf(folder).c_str());
}

int holdTree(const std::string &tree)
{
    return lockFile(stateFile(tree), LOCK_SH | LOCK_NB, O_RDWR);
}

bool isStillHeld(const std::string &tree, int hold)
{
    return isStillAt(stateFile(tree), hold);
}

// For its removal, -1 where it has no state; nothing where a Godwit runs from it.
static std::optional<int> lockUnused(const std::string &tree)
{
    const int lock = lockFile(stateFile(tree), LOCK_EX | LOCK_NB, O_RDONLY | O_CLOEXEC);
    if (lock < 0 && errno != ENOENT && errno != ENOTDIR)
        return std::nullopt;
    return lock;
}

bool isUnused(const std::string &tree)
{
    const auto lock = lockUnused(tree);
    if (lock && *lock >= 0)
        ::close(*lock);
    return lock.has_value();
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
