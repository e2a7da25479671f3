// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <optional>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <zstd.h>

namespace Launcher
{

// "GODWIT-PACK-1 ", the key, the list's offset and length as 16 hexadecimal digits each, spaces between, a
// line feed.
static constexpr std::string_view magic = "GODWIT-PACK-1 ";
static constexpr std::size_t keyLength = 32;
static constexpr std::size_t trailerLength = magic.size() + keyLength + 1 + 16 + 1 + 16 + 1;
// More than any release has: a damaged number must not ask for all memory.
static constexpr std::uint64_t mostBytes = 1ULL << 30;

static std::optional<std::uint64_t> number(std::string_view text, int base)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

static std::optional<Entry> parseEntry(std::string_view line)
{
    std::string_view words[7];
    for (std::string_view &word : words) {
        const std::size_t end = std::min(line.find(' '), line.size());
        word = line.substr(0, end);
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    const auto mode = number(words[1], 8), offset = number(words[2], 10), packed = number(words[3], 10),
               size = number(words[4], 10);
    const bool isKnown = words[0] == "f" || words[0] == "r" || words[0] == "d" || words[0] == "l";
    if (!isKnown || !mode || !offset || !packed || !size || *size > mostBytes || words[5].empty())
        return std::nullopt;
    Entry entry;
    entry.kind = words[0] == "d"   ? Entry::Kind::Folder
                 : words[0] == "l" ? Entry::Kind::Link
                                   : Entry::Kind::File;
    entry.isForLater = words[0] == "r";
    entry.mode = unsigned(*mode);
    entry.offset = *offset;
    entry.packed = *packed;
    entry.size = *size;
    entry.path = words[5];
    entry.target = words[6];
    return entry;
}

Payload::Payload(Payload &&other) noexcept
    : m_file(std::exchange(other.m_file, nullptr)), m_length(other.m_length), m_key(std::move(other.m_key)),
      m_entries(std::move(other.m_entries))
{
}

Payload::~Payload()
{
    if (m_file)
        ::munmap(const_cast<char *>(m_file), m_length);
}

Result<Payload> Payload::open()
{
    const std::string self = "/proc/self/exe";
    const int file = ::open(self.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat about{};
    if (file < 0 || ::fstat(file, &about) != 0)
        return problem(Problem::Kind::Damaged, self, errno);
    Payload payload;
    payload.m_length = std::size_t(about.st_size);
    void *const mapped = ::mmap(nullptr, payload.m_length, PROT_READ, MAP_PRIVATE, file, 0);
    ::close(file);
    if (mapped == MAP_FAILED)
        return problem(Problem::Kind::Damaged, self, errno);
    payload.m_file = static_cast<const char *>(mapped);
    if (!payload.readList())
        return problem(Problem::Kind::Damaged, "list");
    return payload;
}

bool Payload::readList()
{
    if (m_length < trailerLength)
        return false;
    std::string_view trailer(m_file + m_length - trailerLength, trailerLength);
    if (!trailer.starts_with(magic))
        return false;
    trailer.remove_prefix(magic.size());
    m_key = trailer.substr(0, keyLength);
    const auto offset = number(trailer.substr(keyLength + 1, 16), 16),
               length = number(trailer.substr(keyLength + 18, 16), 16);
    if (!offset || !length || *offset > m_length || *length > m_length - *offset)
        return false;
    const auto size = ZSTD_getFrameContentSize(m_file + *offset, *length);
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > mostBytes)
        return false;
    std::string list(std::size_t(size), '\0');
    if (ZSTD_decompress(list.data(), list.size(), m_file + *offset, *length) != size)
        return false;
    std::string_view rest = list;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const auto entry = parseEntry(rest.substr(0, end));
        if (!entry || entry->offset > m_length || entry->packed > m_length - entry->offset)
            return false;
        m_entries.push_back(*entry);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return !m_entries.empty();
}

Result<std::string> Payload::read(std::string_view path) const
{
    const auto entry = std::ranges::find(m_entries, path, &Entry::path);
    if (entry == m_entries.end())
        return problem(Problem::Kind::Damaged, std::string(path));
    std::string text;
    const auto outcome = Decoder().decode({m_file + entry->offset, entry->packed}, entry->size,
                                          [&text](std::string_view piece) {
                                              text += piece;
                                              return true;
                                          });
    if (outcome != Decoder::Outcome::Whole)
        return problem(Problem::Kind::Damaged, std::string(path));
    return text;
}

void Payload::postpone(const std::function<bool(const Entry &)> &isForLater)
{
    for (Entry &entry : m_entries)
        entry.isForLater = entry.isForLater || isForLater(entry);
}

} // namespace Launcher
