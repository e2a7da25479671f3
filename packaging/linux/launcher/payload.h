// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problem.h"

#include <cstddef>
#include <cstdint>
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
};

// The program behind the launcher, in the same file: each file of it a zstd frame of its own, so that an
// update finds what has not changed; then the list of them, then a line of fixed length that says where the
// list is.
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

    // Into a folder that is there and empty.
    Result<void> unpack(const std::string &folder) const;

    // Whether each file is there with its length.
    bool isWholeIn(const std::string &folder) const;

private:
    Payload() = default;
    bool readList();
    Result<void> unpackFile(const Entry &entry, int folder, std::vector<char> &buffer) const;

    const char *m_file = nullptr;
    std::size_t m_length = 0;
    std::string m_key;
    std::vector<Entry> m_entries;
};

} // namespace Launcher
