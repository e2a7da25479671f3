// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame.h"
#include "problem.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace Launcher
{

// What one of the packed files is. packaging/linux/pack.py writes them.
struct Entry {
    enum class Kind : unsigned char { File, Folder, Link };

    Kind kind = Kind::File;
    unsigned mode = 0;
    // From the beginning of the launcher's file.
    std::uint64_t offset = 0;
    std::uint64_t packed = 0;
    std::uint64_t size = 0;
    // Below the folder that all is unpacked to.
    std::string path;
    std::string target;
    // No start needs it: what plays films, what is only read by who looks for it, and what another system
    // needs.
    bool isForLater = false;
};

// The program behind the launcher, in the same file: each file of it a frame of its own, so that an update
// finds what has not changed; then the list of them, then a line of fixed length that says where the list is.
class Payload
{
public:
    // Of the file that runs.
    static Result<Payload> open();

    Payload(Payload &&other) noexcept;
    Payload &operator=(Payload &&) = delete;
    ~Payload();

    // Names the content: another one for any other byte.
    const std::string &key() const { return m_key; }

    // What it takes on the disk, in bytes.
    std::uint64_t size() const;

    // All of a small file, as of text.
    Result<std::string> read(std::string_view path) const;
    // No start here needs these either.
    void postpone(const std::function<bool(const Entry &)> &isForLater);

    // What a start needs, or all of it.
    enum class Extent : unsigned char { Start, All };

    // Into a folder that is there and empty, on a disk with room for all of it.
    Result<void> unpack(const std::string &folder, Extent extent) const;
    // What is not there yet of all of it, into a folder that a Godwit may run from: each file has its name
    // only when it is whole. One process at a time.
    Result<void> complete(const std::string &folder) const;

    // Whether each file is there with its length.
    bool isWholeIn(const std::string &folder, Extent extent) const;

private:
    Payload() = default;
    bool readList();
    std::vector<const Entry *> files(Extent extent) const;
    Result<void> unpackFile(const Entry &entry, int folder, const std::string &name, Decoder &decoder) const;
    Result<void> unpackFiles(std::vector<const Entry *> files, const std::string &folder,
                             std::string_view ending) const;

    const char *m_file = nullptr;
    std::size_t m_length = 0;
    std::string m_key;
    std::vector<Entry> m_entries;
};

} // namespace Launcher
