// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "place.h"

#include "payload.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace Launcher
{

namespace fs = std::filesystem;

static constexpr std::string_view unpackedPrefix = "unpacked-";

static std::string environment(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : std::string();
}

static std::vector<std::string> candidates()
{
    if (const std::string told = environment("GODWIT_UNPACK"); !told.empty())
        return {told};
    std::vector<std::string> folders;
    const std::string cache = environment("XDG_CACHE_HOME"), home = environment("HOME");
    if (cache.starts_with('/'))
        folders.push_back(cache + "/godwit");
    else if (home.starts_with('/'))
        folders.push_back(home + "/.cache/godwit");
    const std::string own = "/godwit-" + std::to_string(::getuid());
    folders.push_back("/var/tmp" + own);
    folders.push_back("/tmp" + own);
    return folders;
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

static bool writeSmall(const std::string &path, const std::string &text)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const bool isWritten = file >= 0 && ::write(file, text.data(), text.size()) == ssize_t(text.size());
    return file >= 0 && ::close(file) == 0 && isWritten;
}

static std::string thisBoot()
{
    return readSmall("/proc/sys/kernel/random/boot_id");
}

// Nobody else's; and where anybody could have made it, no link, and nobody else may write into it.
static bool isOwn(const std::string &folder)
{
    struct stat about{};
    if (!folder.starts_with("/tmp/") && !folder.starts_with("/var/tmp/"))
        return ::stat(folder.c_str(), &about) == 0 && S_ISDIR(about.st_mode) && about.st_uid == ::getuid();
    return ::lstat(folder.c_str(), &about) == 0 && S_ISDIR(about.st_mode) && about.st_uid == ::getuid() &&
           (about.st_mode & 022) == 0;
}

static Result<void> prepareFolder(const std::string &folder)
{
    std::error_code error;
    fs::create_directories(fs::path(folder).parent_path(), error);
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        return writingProblem(folder);
    if (!isOwn(folder) || ::access(folder.c_str(), W_OK | X_OK) != 0)
        return problem(Problem::Kind::NotAllowed, folder);
    struct statvfs system{};
    if (::statvfs(folder.c_str(), &system) == 0 && (system.f_flag & ST_NOEXEC) != 0)
        return problem(Problem::Kind::NoPrograms, folder);
    return {};
}

// -1: somebody holds it otherwise, or it is not there.
static int lockFile(const std::string &path, int how, int flags)
{
    const int file = ::open(path.c_str(), flags, 0600);
    if (file >= 0 && ::flock(file, how) == 0)
        return file;
    if (file >= 0)
        ::close(file);
    return -1;
}

// What other versions left: the last one used is kept, since an update can be gone back on, and what still
// runs.
static void removeOthers(const std::string &folder, const std::string &kept)
{
    std::vector<std::pair<fs::file_time_type, fs::path>> others;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        const std::string name = at->path().filename();
        if (!name.starts_with(unpackedPrefix) || at->path() == kept)
            continue;
        std::error_code unknown;
        const auto used = fs::last_write_time(at->path() / ".state", unknown);
        others.emplace_back(unknown ? fs::file_time_type::min() : used, at->path());
    }
    std::ranges::sort(others, std::greater());
    for (const auto &[used, path] : others) {
        if (path == others.front().second && !path.string().ends_with(".part"))
            continue;
        const int lock = lockFile(path / ".state", LOCK_EX | LOCK_NB, O_RDONLY | O_CLOEXEC);
        if (lock >= 0 || errno == ENOENT)
            fs::remove_all(path, error);
        if (lock >= 0)
            ::close(lock);
    }
}

// A crash of the machine right after the first start must not leave files of zeros under a name that says
// whole. Waiting for the disk would cost that start seconds, so somebody else waits.
static void syncLater(const std::string &root)
{
    if (::fork() != 0)
        return;
    // Not the program's child: it knows nothing of it.
    if (::fork() != 0)
        ::_exit(0);
    ::setsid();
    // Whoever reads what the program says must not wait for this one.
    ::close_range(0, ~0U, 0);
    const int folder = ::open(root.c_str(), O_RDONLY | O_DIRECTORY);
    if (folder >= 0 && ::syncfs(folder) == 0)
        writeSmall(root + "/.state", "synced\n");
    ::_exit(0);
}

static bool isThere(const Payload &payload, const std::string &root)
{
    const std::string state = readSmall(root + "/.state");
    return (state == "synced\n" || (!state.empty() && state == thisBoot())) && payload.isWholeIn(root);
}

static Result<void> unpackTo(const Payload &payload, const std::string &folder, const std::string &root)
{
    struct statvfs system{};
    if (::statvfs(folder.c_str(), &system) == 0 &&
        std::uint64_t(system.f_bavail) * system.f_frsize < payload.size())
        return problem(Problem::Kind::NoRoom, folder);
    const std::string part = root + ".part";
    std::error_code error;
    fs::remove_all(part, error);
    fs::remove_all(root, error);
    if (::mkdir(part.c_str(), 0700) != 0)
        return writingProblem(folder);
    auto done = payload.unpack(part);
    if (done && (!writeSmall(part + "/.state", thisBoot()) || ::rename(part.c_str(), root.c_str()) != 0))
        done = writingProblem(folder);
    if (!done) {
        fs::remove_all(part, error);
        if (done.error().kind != Problem::Kind::Damaged)
            done.error().subject = folder;
        return done;
    }
    removeOthers(folder, root);
    syncLater(root);
    return {};
}

static Result<std::string> unpackedIn(const Payload &payload, const std::string &folder)
{
    if (const auto prepared = prepareFolder(folder); !prepared)
        return std::unexpected(prepared.error());
    const std::string root = folder + '/' + std::string(unpackedPrefix) + payload.key().substr(0, 16);
    // Held until the program that this process becomes ends: the descriptor goes through exec.
    if (lockFile(root + "/.state", LOCK_SH | LOCK_NB, O_RDONLY) >= 0 && isThere(payload, root)) {
        ::utimensat(AT_FDCWD, (root + "/.state").c_str(), nullptr, 0);
        return root;
    }
    const int lock = lockFile(folder + "/unpacking.lock", LOCK_EX, O_RDWR | O_CREAT | O_CLOEXEC);
    if (lock < 0)
        return writingProblem(folder);
    // Somebody else may have done it meanwhile.
    Result<void> done;
    if (!isThere(payload, root))
        done = unpackTo(payload, folder, root);
    lockFile(root + "/.state", LOCK_SH | LOCK_NB, O_RDONLY);
    ::close(lock);
    if (!done)
        return std::unexpected(done.error());
    return root;
}

Result<std::string> unpackedFolder(const Payload &payload)
{
    Result<std::string> first = problem(Problem::Kind::NotAllowed, "/tmp");
    bool isFirst = true;
    for (const std::string &folder : candidates()) {
        auto root = unpackedIn(payload, folder);
        if (root || root.error().kind == Problem::Kind::Damaged)
            return root;
        if (std::exchange(isFirst, false))
            first = root;
    }
    return first;
}

} // namespace Launcher
