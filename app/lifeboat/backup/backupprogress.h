// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Godwit
{

// What writing a backup is at, for a progress bar.
struct BackupProgress {
    enum class Phase : quint8 {
        Reading, // from the account's server; `done` counts pages
        Putting, // posts and pictures; `done` counts posts
        Sealing,
        Verifying,
    };

    Phase phase = Phase::Reading;
    qint64 done = 0;
    // As far as is known beforehand; 0: it is not.
    qint64 total = 0;

    friend bool operator==(const BackupProgress &, const BackupProgress &) = default;
};

} // namespace Godwit
