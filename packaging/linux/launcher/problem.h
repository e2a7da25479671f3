// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <expected>
#include <string>

namespace Launcher
{

// Why Godwit could not be unpacked or started.
struct Problem {
    enum class Kind : unsigned char {
        Damaged,    // the file is not whole
        NotTaken,   // the folder that a person named for --unpack cannot be filled
        NoRoom,     // the disk is full
        NotAllowed, // the folder cannot be written
        NoPrograms, // programs in that folder may not be started (noexec)
        InUse,      // a Godwit runs from what would be removed
        NotStarted, // the system refused to start what was unpacked
        NoProc,     // the system does not say which file this is
    };

    Kind kind = Kind::Damaged;
    std::string subject;
    // As in errno; 0 where the system said nothing.
    int error = 0;
};

template <typename T>
using Result = std::expected<T, Problem>;

std::unexpected<Problem> problem(Problem::Kind kind, std::string subject, int error = 0);
// What the system's last error, errno, means for a file that should have been written.
std::unexpected<Problem> writingProblem(std::string subject);

// In the person's language: English or French. `size` is what all of it takes, in bytes.
std::string sentence(const Problem &problem, std::uint64_t size);

} // namespace Launcher
