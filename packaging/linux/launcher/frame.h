// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace Launcher
{

// Unpacks what packaging/linux/pack.py has packed: frames of zstd, or of lz4 where a start waits for the
// file, since those are unpacked four times as fast. Each has checksums. One thread's.
class Decoder
{
public:
    enum class Outcome : unsigned char { Whole, Damaged, NotTaken };
    // What comes next, at most a MiB; false ends it.
    using Sink = std::function<bool(std::string_view)>;

    Decoder();
    ~Decoder();
    Decoder(const Decoder &) = delete;
    Decoder &operator=(const Decoder &) = delete;

    // `size` is what the list says that there is in it.
    Outcome decode(std::string_view frame, std::uint64_t size, const Sink &sink);

private:
    struct Libraries;

    std::unique_ptr<Libraries> m_libraries;
    std::vector<char> m_piece;
};

} // namespace Launcher
