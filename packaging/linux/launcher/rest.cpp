// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest.h"

#include "payload.h"
#include "place.h"
#include "tree.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <filesystem>
#include <sched.h>
#include <string>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace Launcher
{

namespace fs = std::filesystem;

using Extent = Payload::Extent;

// What other versions left: the last one used is kept, since an update can be gone back on, and what still
// runs.
static void removeOthers(const std::string &folder, const std::string &kept)
{
    std::vector<std::pair<fs::file_time_type, std::string>> others;
    for (const std::string &tree : treesIn(folder)) {
        if (tree == kept)
            continue;
        std::error_code unknown;
        const auto used = fs::last_write_time(stateFile(tree), unknown);
        others.emplace_back(unknown ? fs::file_time_type::min() : used, tree);
    }
    std::ranges::sort(others, std::greater());
    for (const auto &[used, path] : others) {
        if (path != others.front().second || path.ends_with(".part"))
            removeUnused(path);
    }
}

static void closeRange(unsigned first, unsigned last)
{
    if (first > last || ::close_range(first, last, 0) == 0)
        return;
    // Linux before 5.9 has no such call.
    for (unsigned file = first; file <= std::min(last, 1023U); ++file)
        ::close(int(file));
}

// Whoever reads what the program says must not wait for this process.
static void closeAllBut(int lower, int upper)
{
    closeRange(0, unsigned(lower) - 1);
    closeRange(unsigned(lower) + 1, unsigned(upper) - 1);
    closeRange(unsigned(upper) + 1, ~0U);
}

// Only while nobody else wants a processor. In the same session, since Linux divides them among sessions
// first; but who interrupts the program does not mean this one.
static void stepBack()
{
    ::setpgid(0, 0);
    const sched_param none{};
    ::sched_setscheduler(0, SCHED_IDLE, &none);
}

// A crash of the machine right after the first start must not leave files of zeros under a name that says
// whole.
static void putOnDisk(const std::string &root)
{
    const int folder = ::open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0 && ::syncfs(folder) == 0)
        noteSynced(root);
}

// `told` ends when nobody need wait any more.
static void workBehind(const Payload &payload, const std::string &root, int told, int hold)
{
    stepBack();
    const std::string folder = fs::path(root).parent_path();
    const int lock = lockFolder(folder);
    const bool isWhole = lock >= 0 && payload.complete(root);
    ::close(told);
    if (lock >= 0)
        removeOthers(folder, root);
    // Whoever waits for the lock may want to remove the tree.
    ::close(hold);
    ::close(lock);
    if (isWhole)
        putOnDisk(root);
}

int unpackRestBehind(const Payload &payload, const Place &place)
{
    if (isSynced(place.root) && payload.isWholeIn(place.root, Extent::All))
        return -1;
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return -1;
    const pid_t between = ::fork();
    if (between == 0) {
        // Not the program's child: it knows nothing of it.
        if (::fork() != 0)
            ::_exit(0);
        // Above those of a process that was started without its first three.
        const int told = ::fcntl(ends[1], F_DUPFD_CLOEXEC, 10);
        const int hold = ::fcntl(place.hold >= 0 ? place.hold : told, F_DUPFD_CLOEXEC, told + 1);
        closeAllBut(told, hold);
        workBehind(payload, place.root, told, hold);
        ::_exit(0);
    }
    ::close(ends[1]);
    if (between < 0) {
        ::close(ends[0]);
        return -1;
    }
    ::waitpid(between, nullptr, 0);
    ::fcntl(ends[0], F_SETFD, 0);
    return ends[0];
}

Result<void> unpackRest(const Payload &payload, const Place &place)
{
    const std::string folder = fs::path(place.root).parent_path();
    const int lock = lockFolder(folder);
    if (lock < 0)
        return writingProblem(folder);
    auto done = payload.complete(place.root);
    ::close(lock);
    return done;
}

} // namespace Launcher
