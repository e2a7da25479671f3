// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostlibraries.h"

#include <algorithm>
#include <climits>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <elf.h>
#include <fcntl.h>
#include <map>
#include <string_view>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Launcher
{

// glibc's sysdeps/generic/dl-cache.h. Offsets of strings count from the header.
static constexpr std::string_view cacheMagic = "glibc-ld.so.cache1.1";

struct CacheHeader {
    char magic[20];
    std::uint32_t count;
    std::uint32_t stringsLength;
    std::uint32_t unused[5];
};

struct CacheEntry {
    std::int32_t flags;
    std::uint32_t key;
    std::uint32_t value;
    std::uint32_t system;
    std::uint64_t hardware;
};

namespace
{

class MappedFile
{
public:
    explicit MappedFile(const std::string &path)
    {
        const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        struct stat about{};
        if (file >= 0 && ::fstat(file, &about) == 0 && about.st_size > 0) {
            void *const mapped = ::mmap(nullptr, std::size_t(about.st_size), PROT_READ, MAP_PRIVATE, file, 0);
            if (mapped != MAP_FAILED)
                m_content = {static_cast<const char *>(mapped), std::size_t(about.st_size)};
        }
        if (file >= 0)
            ::close(file);
    }

    ~MappedFile()
    {
        if (!m_content.empty())
            ::munmap(const_cast<char *>(m_content.data()), m_content.size());
    }

    MappedFile(const MappedFile &) = delete;
    MappedFile &operator=(const MappedFile &) = delete;

    std::string_view content() const { return m_content; }

private:
    std::string_view m_content;
};

} // namespace

// Whether it is for the same kind of processor as this launcher, and as wide.
static bool isOurKind(const std::string &path)
{
    static const auto kind = [](const std::string &file) -> std::uint32_t {
        unsigned char head[20];
        const int open = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
        const bool isRead = open >= 0 && ::read(open, head, sizeof head) == ssize_t(sizeof head);
        if (open >= 0)
            ::close(open);
        if (!isRead || std::memcmp(head, ELFMAG, SELFMAG) != 0)
            return 0;
        return std::uint32_t(head[EI_CLASS] << 24 | head[EI_DATA] << 16 | head[18] << 8 | head[19]);
    };
    static const std::uint32_t own = kind("/proc/self/exe");
    return kind(path) == own;
}

HostLibraries::HostLibraries()
{
    const MappedFile file("/etc/ld.so.cache");
    const std::size_t begin = file.content().find(cacheMagic);
    if (begin != std::string_view::npos)
        m_cache = file.content().substr(begin);
}

std::string HostLibraries::find(const std::string &name) const
{
    CacheHeader header{};
    std::size_t count = 0;
    if (m_cache.size() >= sizeof header) {
        std::memcpy(&header, m_cache.data(), sizeof header);
        count = std::min<std::size_t>(header.count, (m_cache.size() - sizeof header) / sizeof(CacheEntry));
    }
    for (std::size_t n = 0; n < count; ++n) {
        CacheEntry entry{};
        std::memcpy(&entry, m_cache.data() + sizeof header + n * sizeof entry, sizeof entry);
        if (entry.key >= m_cache.size() || entry.value >= m_cache.size() ||
            m_cache.c_str() + entry.key != name)
            continue;
        if (const std::string path = m_cache.c_str() + entry.value; isOurKind(path))
            return path;
    }
    // Where there is no such list, its loader looks into these.
    for (const char *folder : {"/lib64/", "/usr/lib64/", "/lib/", "/usr/lib/"}) {
        if (const std::string path = folder + name; isOurKind(path))
            return path;
    }
    return {};
}

Version parseVersion(const std::string &text)
{
    Version version;
    for (const char *at = text.c_str(); *at >= '0' && *at <= '9';) {
        char *end = nullptr;
        version.push_back(unsigned(std::strtoul(at, &end, 10)));
        at = *end == '.' ? end + 1 : end;
    }
    return version;
}

static Version newestSymbols(const std::string &path, const std::string &prefix)
{
    const MappedFile file(path);
    const std::string_view content = file.content();
    Version newest;
    for (std::size_t at = 0;;) {
        const void *const found =
            ::memmem(content.data() + at, content.size() - at, prefix.data(), prefix.size());
        if (!found)
            return newest;
        at = std::size_t(static_cast<const char *>(found) - content.data()) + prefix.size();
        newest = std::max(newest, parseVersion(std::string(content.substr(at, 16))));
    }
}

Version HostLibraries::version(const std::string &name) const
{
    static const std::map<std::string, std::string> bySymbols{
        {"libc.so.6", "GLIBC_"}, {"libstdc++.so.6", "GLIBCXX_"}, {"libgcc_s.so.1", "GCC_"}};
    const std::string path = find(name);
    if (path.empty())
        return {};
    if (const auto symbols = bySymbols.find(name); symbols != bySymbols.end())
        return newestSymbols(path, symbols->second);
    char real[PATH_MAX];
    if (!::realpath(path.c_str(), real))
        return {};
    const std::string file = real;
    const std::size_t at = file.rfind(".so.");
    return at == std::string::npos ? Version() : parseVersion(file.substr(at + 4));
}

} // namespace Launcher
