// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a payload comes to the disk.
#include "payload.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <system_error>
#include <thread>
#include <unistd.h>
#include <utility>

namespace Launcher
{

static std::uint64_t sizeOnDisk(const Entry &entry)
{
    constexpr std::uint64_t block = 4096;
    return (entry.size / block + 1) * block;
}

std::uint64_t Payload::size() const
{
    std::uint64_t all = 0;
    for (const Entry &entry : m_entries)
        all += sizeOnDisk(entry);
    return all;
}

// What does not fit is not begun: a disk that is full of it is full for everybody.
static Result<void> checkRoom(const std::string &folder, std::uint64_t size)
{
    struct statvfs system{};
    if (::statvfs(folder.c_str(), &system) == 0 && std::uint64_t(system.f_bavail) * system.f_frsize < size)
        return problem(Problem::Kind::NoRoom, folder);
    return {};
}

static bool writeAll(int file, const char *data, std::size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(file, data, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        data += written;
        size -= std::size_t(written);
    }
    return true;
}

static bool isThere(const Entry &entry, int folder)
{
    struct stat about{};
    return ::fstatat(folder, entry.path.c_str(), &about, AT_SYMLINK_NOFOLLOW) == 0 &&
           (entry.kind != Entry::Kind::File || std::uint64_t(about.st_size) == entry.size);
}

std::vector<const Entry *> Payload::files(Extent extent) const
{
    std::vector<const Entry *> files;
    for (const Entry &entry : m_entries) {
        if (entry.kind == Entry::Kind::File && (extent == Extent::All || !entry.isForLater))
            files.push_back(&entry);
    }
    return files;
}

Result<void> Payload::unpackFile(const Entry &entry, int folder, const std::string &name,
                                 Decoder &decoder) const
{
    const int file =
        ::openat(folder, name.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, entry.mode);
    if (file < 0)
        return writingProblem(entry.path);
    const auto outcome =
        decoder.decode({m_file + entry.offset, entry.packed}, entry.size,
                       [file](std::string_view piece) { return writeAll(file, piece.data(), piece.size()); });
    const auto failed = outcome == Decoder::Outcome::Damaged    ? problem(Problem::Kind::Damaged, entry.path)
                        : outcome == Decoder::Outcome::NotTaken ? writingProblem(entry.path)
                                                                : Result<void>();
    // Some file systems say only here that the disk is full.
    if (::close(file) != 0 && failed)
        return writingProblem(entry.path);
    return failed;
}

// Each under its name with `ending` behind it until it is whole.
Result<void> Payload::unpackFiles(std::vector<const Entry *> files, const std::string &folder,
                                  std::string_view ending) const
{
    const int root = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (root < 0)
        return writingProblem(folder);
    // The largest first, so that no processor is left with one of them at the end.
    std::ranges::stable_sort(files, std::greater(), [](const Entry *entry) { return entry->size; });
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    Result<void> result;
    const auto work = [&] {
        Decoder decoder;
        for (std::size_t n = next++; n < files.size(); n = next++) {
            const std::string &path = files[n]->path, name = path + std::string(ending);
            auto done = unpackFile(*files[n], root, name, decoder);
            if (done && name != path && ::renameat(root, name.c_str(), root, path.c_str()) != 0)
                done = writingProblem(path);
            if (!done) {
                ::unlinkat(root, name.c_str(), 0);
                const std::lock_guard lock(mutex);
                result = done;
                next = files.size();
            }
        }
    };
    {
        std::vector<std::jthread> helpers;
        try {
            for (unsigned n = 1; n < std::clamp(std::thread::hardware_concurrency(), 1U, 4U); ++n)
                helpers.emplace_back(work);
        } catch (const std::system_error &) {
            // As many as the system allows.
        }
        work();
    }
    ::close(root);
    if (!result && result.error().kind != Problem::Kind::Damaged)
        result.error().subject = folder;
    return result;
}

Result<void> Payload::unpack(const std::string &folder, Extent extent) const
{
    if (const auto room = checkRoom(folder, size()); !room)
        return room;
    for (const Entry &entry : m_entries) {
        const std::string path = folder + '/' + entry.path;
        const bool isMade = entry.kind == Entry::Kind::Folder ? ::mkdir(path.c_str(), entry.mode) == 0
                            : entry.kind == Entry::Kind::Link
                                ? ::symlink(entry.target.c_str(), path.c_str()) == 0
                                : true;
        if (!isMade)
            return writingProblem(folder);
    }
    return unpackFiles(files(extent), folder, {});
}

Result<void> Payload::complete(const std::string &folder) const
{
    const int root = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (root < 0)
        return writingProblem(folder);
    auto missing = files(Extent::All);
    std::erase_if(missing, [root](const Entry *entry) { return isThere(*entry, root); });
    ::close(root);
    std::uint64_t size = 0;
    for (const Entry *entry : missing)
        size += sizeOnDisk(*entry);
    if (const auto room = checkRoom(folder, size); !room)
        return room;
    return unpackFiles(std::move(missing), folder, ".part");
}

bool Payload::isWholeIn(const std::string &folder, Extent extent) const
{
    const int root = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (root < 0)
        return false;
    const bool isWhole = std::ranges::all_of(m_entries, [root, extent](const Entry &entry) {
        return (extent == Extent::Start && entry.isForLater) || isThere(entry, root);
    });
    ::close(root);
    return isWhole;
}

} // namespace Launcher
