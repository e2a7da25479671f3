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
#include <poll.h>
#include <string>
#include <sys/file.h>
#include <sys/socket.h>
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

// Whoever reads what the program says must not wait for this process. What is kept is descriptor 0 then.
static void closeAllBut(int kept)
{
    if (kept != 0)
        ::dup2(kept, 0);
    // Linux before 5.9 has no such call.
    if (::close_range(1, ~0U, 0) != 0) {
        for (int file = 1; file < 1024; ++file)
            ::close(file);
    }
}

// The start has the disk and the processors to itself: for two seconds, or until the program asks for the
// rest or ends.
static bool isAskedFor(int program)
{
    pollfd word{.fd = program, .events = POLLIN, .revents = 0};
    char said = 0;
    return ::poll(&word, 1, 2000) == 1 && ::read(program, &said, 1) == 1;
}

static void stepBehind(int program)
{
    // Who interrupts the program does not mean this process.
    ::setpgid(0, 0);
    // A tenth of a processor that others want, too. None at all (SCHED_IDLE) would keep whoever waits for the
    // lock waiting for as long as they want it, and nobody can step forward again.
    if (!isAskedFor(program))
        static_cast<void>(::nice(10));
}

// Under the lock of the tree's folder.
static Result<void> complete(const Payload &payload, const std::string &root)
{
    if (payload.isWholeIn(root, Extent::All))
        return {};
    if (isSynced(root) && !noteUnsynced(root))
        return writingProblem(root);
    return payload.complete(root);
}

// A crash of the machine right after the first start must not leave files of zeros under a name that says
// whole.
static void putOnDisk(int state)
{
    if (::syncfs(state) == 0)
        noteSynced(state);
}

// `program` ends when nobody need wait any more.
static void workBehind(const Payload &payload, const std::string &root, int program)
{
    const std::string folder = fs::path(root).parent_path();
    // The tree may be gone: this process has not held it.
    const int lock = lockFolder(folder, Absent::Left), state = lock >= 0 ? holdTree(root) : -1;
    const bool isWhole = state >= 0 && complete(payload, root);
    ::close(program);
    if (state >= 0)
        removeOthers(folder, root);
    // Whoever waits for the lock may want to remove the tree.
    ::flock(state, LOCK_UN);
    ::close(lock);
    if (isWhole)
        putOnDisk(state);
}

int unpackRestBehind(const Payload &payload, const Place &place)
{
    if (isSynced(place.root) && payload.isWholeIn(place.root, Extent::All))
        return -1;
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return -1;
    // A lock that is not there then says that the tree was removed.
    makeLock(fs::path(place.root).parent_path());
    const pid_t between = ::fork();
    if (between == 0) {
        // Not the program's child: it knows nothing of it.
        if (::fork() != 0)
            ::_exit(0);
        closeAllBut(ends[1]);
        stepBehind(0);
        workBehind(payload, place.root, 0);
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
    // Nobody waits for nothing.
    if (payload.isWholeIn(place.root, Extent::All))
        return {};
    const std::string folder = fs::path(place.root).parent_path();
    const int lock = lockFolder(folder);
    if (lock < 0)
        return writingProblem(folder);
    auto done = complete(payload, place.root);
    ::close(lock);
    if (!done && done.error().kind != Problem::Kind::Damaged)
        done.error().subject = folder;
    return done;
}

} // namespace Launcher
