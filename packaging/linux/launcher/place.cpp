// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "place.h"

#include "payload.h"
#include "tree.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <optional>
#include <string_view>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace Launcher
{

namespace fs = std::filesystem;

static std::string environment(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : std::string();
}

// Where it is unpacked when nobody names a folder.
static std::vector<std::string> usualFolders()
{
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

// From the root on, since the program may go to another folder: empty where nobody has named one.
static std::string toldFolder()
{
    const std::string told = environment("GODWIT_UNPACK");
    std::error_code error;
    return told.empty() ? told : fs::absolute(told, error).string();
}

static std::vector<std::string> candidates()
{
    if (const std::string told = toldFolder(); !told.empty())
        return {told};
    return usualFolders();
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

// The first of them that a start finds whole, held.
static std::optional<Place> wholeOf(const Payload &payload, const std::vector<std::string> &roots)
{
    for (const std::string &root : roots) {
        const int held = holdTree(root);
        if (held >= 0 && isOnDisk(root) && payload.isWholeIn(root, Payload::Extent::Start) &&
            isStillHeld(root, held))
            return Place{.root = root, .hold = held};
        if (held >= 0)
            ::close(held);
    }
    return std::nullopt;
}

// Held before anybody else finds it.
static Result<Place> unpackTo(const Payload &payload, const std::string &folder, const std::string &root)
{
    const std::string part = root + ".part";
    std::error_code error;
    fs::remove_all(part, error);
    if (::mkdir(part.c_str(), 0700) != 0)
        return writingProblem(folder);
    auto done = payload.unpack(part, Payload::Extent::Start);
    int held = -1;
    if (done && (!noteBoot(part) || (held = holdTree(part)) < 0 || ::rename(part.c_str(), root.c_str()) != 0))
        done = writingProblem(folder);
    if (done)
        return Place{.root = root, .hold = held};
    if (held >= 0)
        ::close(held);
    fs::remove_all(part, error);
    if (done.error().kind != Problem::Kind::Damaged)
        done.error().subject = folder;
    return std::unexpected(done.error());
}

// Under the first of the names that no Godwit runs from.
static Result<Place> unpackAnew(const Payload &payload, const std::string &folder,
                                const std::vector<std::string> &roots)
{
    for (const std::string &root : roots) {
        if (removeUnused(root))
            return unpackTo(payload, folder, root);
    }
    return problem(Problem::Kind::InUse, folder);
}

static Result<Place> unpackedIn(const Payload &payload, const std::string &folder)
{
    if (const auto prepared = prepareFolder(folder); !prepared)
        return std::unexpected(prepared.error());
    const std::string root = folder + '/' + std::string(treePrefix) + payload.key().substr(0, 16);
    // What a running Godwit uses is left alone, also where files of it are missing.
    const std::vector<std::string> roots{root, root + "-2", root + "-3"};
    if (auto place = wholeOf(payload, roots)) {
        ::utimensat(AT_FDCWD, stateFile(place->root).c_str(), nullptr, 0);
        return *std::move(place);
    }
    int lock = lockFolder(folder);
    // Who uninstalls has removed the folder meanwhile.
    if (lock < 0 && errno == ENOENT && prepareFolder(folder))
        lock = lockFolder(folder);
    if (lock < 0)
        return writingProblem(folder);
    // Somebody else may have done it meanwhile.
    auto place = wholeOf(payload, roots);
    auto result = place ? Result<Place>(*std::move(place)) : unpackAnew(payload, folder, roots);
    ::close(lock);
    return result;
}

Result<Place> unpackedPlace(const Payload &payload)
{
    Result<Place> first = problem(Problem::Kind::NotAllowed, "/tmp");
    bool isFirst = true;
    for (const std::string &folder : candidates()) {
        auto place = unpackedIn(payload, folder);
        if (place || place.error().kind == Problem::Kind::Damaged)
            return place;
        if (std::exchange(isFirst, false))
            first = std::move(place);
    }
    return first;
}

// Every folder of this user's that a start may have unpacked into.
static std::vector<std::string> ownFolders()
{
    auto folders = usualFolders();
    if (const std::string told = toldFolder(); !told.empty())
        folders.push_back(told);
    std::erase_if(folders, [](const std::string &folder) { return !isOwn(folder); });
    return folders;
}

Result<void> checkUnused()
{
    for (const std::string &folder : ownFolders()) {
        // Who unpacks the rest behind a start holds the tree as well, but only with this lock, and is soon
        // done.
        const int lock = lockFolder(folder, Absent::Left);
        const auto trees = treesIn(folder);
        const auto used = std::ranges::find_if_not(trees, isUnused);
        ::close(lock);
        if (used != trees.end())
            return problem(Problem::Kind::InUse, *used);
    }
    return {};
}

void removeUnpacked()
{
    const auto usual = usualFolders();
    for (const std::string &folder : ownFolders()) {
        const int lock = lockFolder(folder, Absent::Left);
        for (const std::string &tree : treesIn(folder))
            removeUnused(tree);
        removeLock(folder);
        ::close(lock);
        // Only where it is empty then, and not a folder of somebody's choice.
        if (std::ranges::contains(usual, folder))
            ::rmdir(folder.c_str());
    }
}

} // namespace Launcher
